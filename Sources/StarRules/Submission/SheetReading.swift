// The parts of a submission that are read straight into the answer sheet.

extension SubmissionReader {
  // MARK: Facts

  mutating func readFacts(
    at brace: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    guard try text.kind(at: brace) == .object else {
      return try refuse(.wrongType(.object), at: brace, depth: depth, in: text)
    }
    log.open()
    defer { enterFacts(in: text) }
    var members = members(of: .facts, at: brace)
    while let (fact, value) = try nextMember(&members, of: .facts, depth: depth, in: text) {
      let count: Int64
      (members.position, count) = try readCount(
        at: value, factBounds[fact], depth: depth + 1, in: text)
      if log.isFull { enterFacts(in: text) }
      log.note(fact, head: members.head, value: value, content: count)
    }
    return members.position
  }

  private mutating func enterFacts(in text: Span<UInt8>) {
    record.sheet.enterFacts(log)
    closeLog(in: text)
  }

  // MARK: Answers

  mutating func readAnswers(
    at brace: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    guard try text.kind(at: brace) == .object else {
      return try refuse(.wrongType(.object), at: brace, depth: depth, in: text)
    }
    log.open()
    defer { enterAnswers(in: text) }
    var members = members(of: .answers, at: brace)
    while let (slot, value) = try nextMember(&members, of: .answers, depth: depth, in: text) {
      let answer: Answer
      if text[value] == .openingBrace {
        (members.position, answer) = try readAnswerObject(
          at: value, depth: depth + 1, in: text)
      } else {
        (members.position, answer) = try readAnswer(at: value, depth: depth + 1, in: text)
      }
      if log.isFull { enterAnswers(in: text) }
      log.note(slot, head: members.head, value: value, content: Int64(answer.bits))
    }
    return members.position
  }

  private mutating func enterAnswers(in text: Span<UInt8>) {
    record.sheet.enterAnswers(log)
    closeLog(in: text)
  }

  /// Notes the keys that repeat among those of the log.
  private mutating func closeLog(in text: Span<UInt8>) {
    var repeats: [Int] = []
    log.close { repeats.append(Int($0.head)) }
    for head in repeats { noteRepeat(ofKeyAfter: head, in: text) }
  }

  /// Reads an answer with its evidence and note.
  private mutating func readAnswerObject(
    at brace: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> (end: Int, answer: Answer) {
    var answer = Answer.null
    var seen: UInt64 = 0
    var members = members(of: .answer, at: brace)
    while let (number, value) = try nextMember(&members, of: .answer, depth: depth, in: text) {
      if seen &>> UInt64(truncatingIfNeeded: number) & 1 != 0 {
        noteRepeat(ofKeyAfter: members.head, in: text)
      }
      seen |= 1 &<< UInt64(truncatingIfNeeded: number)
      switch fixedKeys[number] {
      case .met:
        let met: Answer
        (members.position, met) = try readAnswer(at: value, depth: depth + 1, in: text)
        answer = answer.saying(met)
      case .evidence:
        let isEvidenced: Bool
        (members.position, isEvidenced) = try readEvidence(at: value, depth: depth + 1, in: text)
        if isEvidenced { answer = answer.evidenced }
      default: members.position = try readNote(at: value, depth: depth + 1, in: text)
      }
    }
    return (members.position, answer)
  }

  /// Reads true, false, "na" or null.
  @inline(__always)
  private mutating func readAnswer(
    at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> (end: Int, answer: Answer) {
    let first = text[position]
    if first == 0x74 || first == 0x66 {  // t or f
      return (try text.scanLiteral(at: position), first == 0x74 ? .met : .unmet)
    }
    return try readOtherAnswer(at: position, depth: depth, in: text)
  }

  @inline(never)
  private mutating func readOtherAnswer(
    at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> (end: Int, answer: Answer) {
    switch try text.kind(at: position) {
    case .null: return (try text.scanLiteral(at: position), .null)
    case .string:
      let token = try text.scanString(at: position)
      if text.spells("na", at: token) { return (token.next, .notApplicable) }
      note(.invalidAnswer, at: position)
      return (token.next, .null)
    default:
      return (try refuse(.invalidAnswer, at: position, depth: depth, in: text), .null)
    }
  }

  /// Reads a list of evidence, and whether it names any.
  private mutating func readEvidence(
    at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> (end: Int, isEvidenced: Bool) {
    let kind = try text.kind(at: position)
    if kind == .null { return (try text.scanLiteral(at: position), false) }
    guard kind == .array else {
      return (try refuse(.wrongType(.array), at: position, depth: depth, in: text), false)
    }
    var isEvidenced = false
    var step = try text.enterArray(at: position)
    while case .member(let element) = step {
      guard try text.kind(at: element) == .string else {
        step = try text.afterElement(
          at: refuse(.wrongType(.text), at: element, depth: depth + 1, in: text))
        continue
      }
      let token = try text.scanString(at: element)
      if !isEvidenced { isEvidenced = !text.isBlank(token) }
      step = try text.afterElement(at: token.next)
    }
    return (step.end, isEvidenced)
  }

  private mutating func readNote(
    at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    switch try text.kind(at: position) {
    case .null: return try text.scanLiteral(at: position)
    case .string: return try text.scanString(at: position).next
    default: return try refuse(.wrongType(.text), at: position, depth: depth, in: text)
    }
  }
}
