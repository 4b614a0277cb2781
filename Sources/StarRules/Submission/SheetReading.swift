// The parts of a submission that are read straight into the answer sheet.

extension SubmissionReader {
  // MARK: Facts

  mutating func readFacts(
    at brace: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    guard try text.kind(at: brace) == .object else {
      return try refuse(.wrongType(.object), at: brace, depth: depth, in: text)
    }
    keys.open()
    seenFacts.removeAll()
    var step = try text.enterObject(at: brace)
    while case .member(let quote) = step {
      let (token, value) = try text.scanKey(at: quote)
      let end: Int
      if let fact = rulebook.factKeys.index(of: token, in: text) {
        if seenFacts[fact] { note(.repeatedKey, at: quote) }
        seenFacts[fact] = true
        end = try readFact(fact, at: value, depth: depth + 1, in: text)
      } else {
        end = try skip(token, value, of: .facts, depth: depth + 1, in: text)
      }
      step = try text.afterMember(at: end)
    }
    closeKeys(in: text)
    return step.end
  }

  @inline(__always)
  private mutating func readFact(
    _ fact: Int, at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    if try text.kind(at: position) == .null { return try text.scanLiteral(at: position) }
    return try readNumber(at: position, rulebook.facts[fact].bounds, depth: depth, in: text) {
      $0.record.sheet.enter($1, fact: fact, offset: position)
    }
  }

  // MARK: Answers

  mutating func readAnswers(
    at brace: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    guard try text.kind(at: brace) == .object else {
      return try refuse(.wrongType(.object), at: brace, depth: depth, in: text)
    }
    seenAnswers.removeAll()
    keys.open()
    var step = try text.enterObject(at: brace)
    while case .member(let quote) = step {
      let (token, value) = try text.scanKey(at: quote)
      let end: Int
      if let slot = rulebook.slotKeys.index(of: token, in: text) {
        if seenAnswers[slot] { note(.repeatedKey, at: quote) }
        seenAnswers[slot] = true
        var answer = Answer(nil)
        end = try readAnswer(&answer, at: value, depth: depth + 1, in: text)
        record.sheet.enter(answer, slot: slot, offset: value)
      } else {
        end = try skip(token, value, of: .answers, depth: depth + 1, in: text)
      }
      step = try text.afterMember(at: end)
    }
    closeKeys(in: text)
    return step.end
  }

  @inline(__always)
  private mutating func readAnswer(
    _ answer: inout Answer, at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    guard try text.kind(at: position) == .object else {
      return try readAnswerValue(&answer, at: position, depth: depth, in: text)
    }
    keys.open()
    var seen: UInt64 = 0
    var step = try text.enterObject(at: position)
    while case .member(let quote) = step {
      let (token, value) = try text.scanKey(at: quote)
      var end: Int
      if let number = SubmissionKey.table.index(of: token, in: text),
        SubmissionKey.all[number].object == .answer
      {
        if seen >> UInt64(number) & 1 != 0 { note(.repeatedKey, at: quote) }
        seen |= 1 << UInt64(number)
        switch SubmissionKey.all[number] {
        case .met: end = try readAnswerValue(&answer, at: value, depth: depth + 1, in: text)
        case .evidence: end = try readEvidence(&answer, at: value, depth: depth + 1, in: text)
        default: end = try readNote(at: value, depth: depth + 1, in: text)
        }
      } else {
        end = try skip(token, value, of: .answer, depth: depth + 1, in: text)
      }
      step = try text.afterMember(at: end)
    }
    closeKeys(in: text)
    return step.end
  }

  @inline(__always)
  private mutating func readAnswerValue(
    _ answer: inout Answer, at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    switch try text.kind(at: position) {
    case .true:
      answer.value = .met
      return try text.scanLiteral(at: position)
    case .false:
      answer.value = .unmet
      return try text.scanLiteral(at: position)
    case .null: return try text.scanLiteral(at: position)
    case .string:
      let token = try text.scanString(at: position)
      if text.string(token) == "na" {
        answer.value = .notApplicable
      } else {
        note(.invalidAnswer, at: position)
      }
      return token.next
    default: return try refuse(.invalidAnswer, at: position, depth: depth, in: text)
    }
  }

  private mutating func readEvidence(
    _ answer: inout Answer, at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    let kind = try text.kind(at: position)
    if kind == .null { return try text.scanLiteral(at: position) }
    guard kind == .array else {
      return try refuse(.wrongType(.array), at: position, depth: depth, in: text)
    }
    var step = try text.enterArray(at: position)
    while case .member(let element) = step {
      guard try text.kind(at: element) == .string else {
        step = try text.afterElement(
          at: refuse(.wrongType(.text), at: element, depth: depth + 1, in: text))
        continue
      }
      let token = try text.scanString(at: element)
      if !text.isBlank(token) { answer.isEvidenced = true }
      step = try text.afterElement(at: token.next)
    }
    return step.end
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
