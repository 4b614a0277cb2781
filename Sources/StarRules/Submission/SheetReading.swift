// The parts of a submission that are read straight into the answer sheet.

extension SubmissionReader {
  // MARK: Facts

  mutating func readFacts(
    at brace: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    guard try text.kind(at: brace) == .object else {
      return try refuse(.wrongType(.object), at: brace, depth: depth, in: text)
    }
    var entries = FactEntries()
    record.sheet.exchange(&entries)
    defer { record.sheet.exchange(&entries) }
    return try readFacts(
      at: brace, depth: depth, into: &entries.counts, &entries.given, &entries.offsets, in: text)
  }

  private mutating func readFacts(
    at brace: Int, depth: Int, into counts: inout [Int64], _ given: inout [UInt64],
    _ offsets: inout [Int32], in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    var counts = counts.mutableSpan
    var given = given.mutableSpan
    var offsets = offsets.mutableSpan
    var members = members(of: .facts, at: brace)
    while let (fact, value) = try nextMember(&members, of: .facts, depth: depth, in: text) {
      let count: Int64
      (members.position, count) = try readCount(
        at: value, factBounds[fact], depth: depth &+ 1, in: text)
      if FactEntries.enter(
        count, fact: fact, at: value, of: brace, counts: &counts, given: &given, offsets: &offsets)
      {
        noteRepeat(ofKeyAfter: members.head, in: text)
      }
    }
    return members.position
  }

  // MARK: Answers

  mutating func readAnswers(
    at brace: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    guard try text.kind(at: brace) == .object else {
      return try refuse(.wrongType(.object), at: brace, depth: depth, in: text)
    }
    var entries = AnswerEntries()
    record.sheet.exchange(&entries)
    defer { record.sheet.exchange(&entries) }
    return try readAnswers(
      at: brace, depth: depth, into: &entries.words, &entries.offsets, in: text)
  }

  private mutating func readAnswers(
    at brace: Int, depth: Int, into words: inout [AnswerWord], _ offsets: inout [Int32],
    in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    let sheetPlaces = record.sheet.places
    let places = sheetPlaces.span
    var words = words.mutableSpan
    var offsets = offsets.mutableSpan
    var members = members(of: .answers, at: brace)
    var next = try firstAnswer(&members, depth: depth, in: text)
    while let (slot, value) = next {
      let answer: Answer
      if text[at: value] == .openingBrace {
        (members.position, answer) = try readAnswerObject(at: value, depth: depth &+ 1, in: text)
      } else {
        (members.position, answer) = try readAnswer(at: value, depth: depth &+ 1, in: text)
      }
      if AnswerEntries.enter(
        answer, slot: slot, at: value, of: brace, place: places[at: slot], words: &words,
        offsets: &offsets)
      {
        noteRepeat(ofKeyAfter: members.head, in: text)
      }
      next = try nextAnswer(&members, depth: depth, in: text)
    }
    return members.position
  }

  /// Reads an answer with its evidence and note.
  @inline(__always)
  private mutating func readAnswerObject(
    at brace: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> (end: Int, answer: Answer) {
    guard let (opening, quote) = openings.recall(at: brace, in: text) else {
      return try readMembers(from: brace &+ 1, after: nil, of: .null, depth: depth, in: text)
    }
    var answer = opening.answer
    let token = try text.scanString(at: quote)
    var end = token.next
    if opening.isListed {
      var isEvidenced = !text.isBlank(token)
      if text.has(.closingBracket, at: end) {
        end &+= 1
      } else {
        (end, isEvidenced) = try readEvidence(
          after: end, isEvidenced: isEvidenced, depth: depth &+ 1, in: text)
      }
      if isEvidenced { answer = answer.evidenced }
    }
    if text.has(.closingBrace, at: end) { return (end &+ 1, answer) }
    return try readMembers(from: end, after: opening, of: answer, depth: depth, in: text)
  }

  /// Reads on in an answer that is `answer` so far, from its start or `after` the member it opens with.
  @inline(never)
  private mutating func readMembers(
    from position: Int, after opening: AnswerOpenings.Opening?, of answer: Answer, depth: Int,
    in text: Span<UInt8>
  ) throws(SyntaxError) -> (end: Int, answer: Answer) {
    var answer = answer
    var members = members(of: .answer, at: position &- 1)
    if let opening { members.enter(opening.key) }
    var seen = opening?.seen ?? 0
    var isOpened = opening != nil
    while let (number, value) = try nextMember(&members, of: .answer, depth: depth, in: text) {
      let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: number)
      if seen & bit != 0 { noteRepeat(ofKeyAfter: members.head, in: text) }
      seen |= bit
      let key = fixedKeys[number]
      if key != .met, !isOpened, !members.hasOthers {
        isOpened = true
        remember(
          AnswerOpenings.Opening(answer: answer, seen: seen, key: number), from: position &- 1,
          to: value, in: text)
      }
      switch key {
      case .met:
        let met: Answer
        (members.position, met) = try readAnswer(at: value, depth: depth &+ 1, in: text)
        answer = answer.saying(met)
      case .evidence:
        let isEvidenced: Bool
        (members.position, isEvidenced) = try readEvidence(at: value, depth: depth &+ 1, in: text)
        if isEvidenced { answer = answer.evidenced }
      default: members.position = try readNote(at: value, depth: depth &+ 1, in: text)
      }
    }
    return (members.position, answer)
  }

  /// Remembers how the answer at `brace` begins, if a text stands at `value` or first in a list there.
  @inline(never)
  private mutating func remember(
    _ opening: AnswerOpenings.Opening, from brace: Int, to value: Int, in text: Span<UInt8>
  ) {
    // What was noted would have to be noted again.
    guard findings.count == 0 else { return }
    var (opening, quote) = (opening, value)
    if fixedKeys[opening.key] == .evidence, text[value] == .openingBracket {
      opening.isListed = true
      quote = text.skipWhiteSpace(from: value + 1)
    }
    guard opening.isListed == (fixedKeys[opening.key] == .evidence), quote < text.count,
      text[quote] == .quote
    else { return }
    openings.remember(opening, from: brace, to: quote, in: text)
  }

  /// Reads true, false, "na" or null.
  @inline(__always)
  private mutating func readAnswer(
    at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> (end: Int, answer: Answer) {
    if let (isTrue, end) = text.scanTruth(at: position) { return (end, isTrue ? .met : .unmet) }
    return try readOtherAnswer(at: position, depth: depth, in: text)
  }

  @inline(never)
  private mutating func readOtherAnswer(
    at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> (end: Int, answer: Answer) {
    switch try text.kind(at: position) {
    case .null: return (try text.scanLiteral(at: position), .null)
    case .true: return (try text.scanLiteral(at: position), .met)
    case .false: return (try text.scanLiteral(at: position), .unmet)
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
    switch try text.enterArray(at: position) {
    case .closed(let end): return (end, false)
    case .member(let first):
      return try readEvidence(.member(first), isEvidenced: false, depth: depth, in: text)
    }
  }

  /// Reads on in a list of evidence after a text that ended at `end`.
  @inline(never)
  private mutating func readEvidence(
    after end: Int, isEvidenced: Bool, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> (end: Int, isEvidenced: Bool) {
    try readEvidence(
      try text.afterElement(at: end), isEvidenced: isEvidenced, depth: depth, in: text)
  }

  /// Reads on in a list of evidence from `step`.
  @inline(__always)
  private mutating func readEvidence(
    _ step: Step, isEvidenced: Bool, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> (end: Int, isEvidenced: Bool) {
    var (step, isEvidenced) = (step, isEvidenced)
    while case .member(let element) = step {
      guard text[at: element] == .quote else {
        step = try text.afterElement(
          at: refuse(.wrongType(.text), at: element, depth: depth &+ 1, in: text))
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
