/// Reads submissions straight into an answer sheet: one pass, no tree, nothing made per submission.
///
/// One reader serves any number of submissions, one after the other. What is wrong is noted and
/// reading goes on, until the text stops being JSON; what was read before is checked all the same.
package struct SubmissionReader {
  package let rulebook: Rulebook
  /// What the last submission says.
  package internal(set) var record: SubmissionRecord
  /// What was noticed about it.
  package internal(set) var findings = FindingLog()
  var keys = KeyLog()
  /// How the members of each object began before.
  var heads = HeadMemory()
  /// How answers are found by their ids.
  var answers: AnswerHeads
  var places: MemberPlaces
  /// How answers with evidence or a note began before.
  var openings = AnswerOpenings()
  /// At `type * forms.count + form`.
  var checklists: [Checklist?]
  var organisation = OrganisationPlace()
  /// The review that is being read.
  var review = ReviewRecord()
  /// The honour that is being read.
  var honour = HonourRecord()
  /// The years that the rules are for.
  let validity: Validity
  /// What is accepted as the count of each fact.
  var factBounds: [ClosedRange<Int64>]
  /// What is accepted as last year's: 0 too, as the union need not have been there.
  var previousBounds: [ClosedRange<Int64>]
  /// The fixed keys by their number; kept here because a global costs a check at each use.
  let fixedKeys = SubmissionKey.all
  let fixedTable = SubmissionKey.table

  /// Where things of the organisation stand, for checks that need more than one of them.
  struct OrganisationPlace {
    var hasKey = false
    var brace = -1
    var isClosed = false
    var hasName = false
    var hasType = false
    var hasForm = false
    var formOffset = -1
    var codeOffset = -1
  }

  package init(_ rulebook: Rulebook) {
    self.rulebook = rulebook
    record = SubmissionRecord(rulebook)
    answers = AnswerHeads(rulebook)
    places = MemberPlaces(rulebook)
    validity = rulebook.validity
    factBounds = rulebook.facts.map { $0.bounds }
    previousBounds = rulebook.facts.map { $0.previousBounds }
    checklists = Array(repeating: nil, count: rulebook.types.count * rulebook.forms.count)
  }

  /// Reads one submission; true where it is accepted.
  ///
  /// - Parameter finding: what is known of it beforehand.
  package mutating func read(_ text: Span<UInt8>, noting finding: Finding? = nil) -> Bool {
    record.removeAll()
    findings.removeAll()
    if let finding { findings.add(finding.problem, at: finding.offset) }
    keys.removeAll()
    organisation = OrganisationPlace()
    isClosed = false
    do {
      try readText(text)
    } catch {
      let error = error.encodingExplained(in: text)
      findings.add(.syntax(error.problem), at: error.offset)
      keys.closeAll(in: text) { findings.add(.submission(.repeatedKey), at: $0.start - 1) }
    }
    if isClosed, !organisation.hasKey { note(.missingKey(.organisation), at: start) }
    checkOrganisation()
    checkSheet()
    if record.previous != nil { checkPrevious() }
    if !record.reviews.isEmpty { checkReviews(in: text) }
    if !record.honours.isEmpty { checkHonours() }
    checkCode(in: text)
    if let year = record.year, !validity.contains(year) { noteYear(in: text) }
    return findings.errorCount == 0
  }

  mutating func note(_ problem: SubmissionProblem, at offset: Int) {
    findings.add(.submission(problem), at: offset)
  }

  // MARK: The text

  var start = 0
  /// Whether the text is an object that was read to its end.
  var isClosed = false

  mutating func readText(_ text: Span<UInt8>) throws(SyntaxError) {
    start = try text.startOfText()
    let end = try readObject(.submission, at: start, depth: 0, in: text)
    isClosed = text[start] == .openingBrace
    try text.checkEnd(after: end)
  }

  /// Reads the members of an object whose keys are fixed, each by ``readValue(of:at:depth:in:)``.
  mutating func readObject(
    _ object: SubmissionObject, at brace: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    guard try text.kind(at: brace) == .object else {
      return try refuse(.wrongType(.object), at: brace, depth: depth, in: text)
    }
    if object == .organisation { organisation.brace = brace }
    var members = members(of: object, at: brace)
    var seen: UInt64 = 0
    while let (number, value) = try nextMember(&members, of: object, depth: depth, in: text) {
      let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: number)
      if seen & bit != 0 { noteRepeat(ofKeyAfter: members.head, in: text) }
      seen |= bit
      members.position = try readValue(
        of: fixedKeys[number], at: value, depth: depth + 1, in: text)
    }
    if object == .organisation { organisation.isClosed = true }
    return members.position
  }

  /// Skips the member of a key that is ignored, or unknown and refused.
  mutating func skip(
    _ token: StringToken, _ value: Int, of object: SubmissionObject, depth: Int,
    in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    if !text.isIgnoredKey(token) { note(.unknownKey(object), at: token.start - 1) }
    keys.note(token)
    return try skipValue(at: value, depth: depth, in: text)
  }

  /// Skips a value of any kind; keys that repeat in it are noted.
  mutating func skipValue(
    at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    var sink = RepeatSink()
    defer { for key in sink.repeats { note(.repeatedKey, at: key.start - 1) } }
    return try text.walk(at: position, depth: depth, keys: &keys, into: &sink)
  }

  mutating func closeKeys(in text: Span<UInt8>) {
    keys.close(in: text) { findings.add(.submission(.repeatedKey), at: $0.start - 1) }
  }

  /// Notes a problem with a value, unless it is none at all, and skips it.
  mutating func refuse(
    _ problem: SubmissionProblem, at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    do {
      let end = try skipValue(at: position, depth: depth, in: text)
      note(problem, at: position)
      return end
    } catch {
      if error.offset != position { note(problem, at: position) }
      throw error
    }
  }

  // MARK: Fixed keys

  mutating func readValue(
    of key: SubmissionKey, at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    // Null in an optional place is the same as nothing.
    if text[at: position] == 0x6E, !key.isRequired {
      return try text.scanLiteral(at: position)
    }
    switch key {
    case .organisation:
      organisation.hasKey = true
      return try readObject(.organisation, at: position, depth: depth, in: text)
    case .facts: return try readFacts(at: position, depth: depth, in: text)
    case .answers: return try readAnswers(at: position, depth: depth, in: text)
    case .reviews: return try readReviews(at: position, depth: depth, in: text)
    case .previous: return try readPrevious(at: position, depth: depth, in: text)
    case .honours: return try readHonours(at: position, depth: depth, in: text)
    case .year:
      let (end, year) = try readCount(at: position, Submission.years, depth: depth, in: text)
      if year >= 0 { record.year = Int(year) }
      // A year that is there and wrong is not missing; the only one that may not be null is an honour's.
      honour.yearPlace = text[at: position] != 0x6E ? position : -1
      return end
    case .claimedStar:
      let highest = Int64(rulebook.levels.count)
      let (end, star) = try readCount(at: position, 0...highest, depth: depth, in: text)
      if star >= 0 { record.claimedStar = Int(star) }
      return end
    default: return try readText(of: key, at: position, depth: depth, in: text)
    }
  }

  mutating func readText(
    of key: SubmissionKey, at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    switch key {
    case .name: organisation.hasName = true
    case .type: organisation.hasType = true
    case .form: organisation.hasForm = true
    case .stage: review.stagePlace = position
    case .date: review.datePlace = position
    case .title: honour.hasTitle = true
    default: break
    }
    guard text[at: position] == .quote else {
      return try refuse(.wrongType(.text), at: position, depth: depth, in: text)
    }
    let token = try text.scanAnyString(at: position)
    switch key {
    case .format:
      if !text.spells(Submission.format, at: token) { note(.unknownFormat, at: position) }
    case .rulebook:
      if !text.spells(rulebook.id, at: token) { note(.otherRulebook, at: position) }
    case .name:
      record.name = token
      if text.isBlank(token) { note(.blankName, at: position) }
    case .type:
      record.type = rulebook.typeKeys.index(of: token, in: text) ?? -1
      if record.type < 0 { note(.unknownType, at: position) }
    case .form:
      organisation.formOffset = position
      record.form = rulebook.formKeys.index(of: token, in: text) ?? -1
    case .code:
      record.code = token
      organisation.codeOffset = position
    case .district: record.district = token
    case .source: record.source = token
    case .stage, .date, .by, .note, .title: enter(token, of: key, in: text)
    default: break
    }
    return token.next
  }

  /// Reads a count written with digits alone and within `range`; ``AnswerSheet/missing`` where it is
  /// null or refused.
  @inline(__always)
  mutating func readCount(
    at position: Int, _ range: ClosedRange<Int64>, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> (end: Int, count: Int64) {
    if let (end, count) = text.scanCount(at: position), range.contains(count) {
      return (end, count)
    }
    return try readOtherCount(at: position, range, depth: depth, in: text)
  }

  /// Reads what is no count of a few digits within `range`, and says so of what is none at all, unless
  /// it is null.
  @inline(never)
  private mutating func readOtherCount(
    at position: Int, _ range: ClosedRange<Int64>, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> (end: Int, count: Int64) {
    let kind = try text.kind(at: position)
    if kind == .null { return (try text.scanLiteral(at: position), AnswerSheet.missing) }
    guard kind == .number else {
      let end = try refuse(.wrongType(.wholeNumber), at: position, depth: depth, in: text)
      return (end, AnswerSheet.missing)
    }
    let number = try text.scanNumber(at: position)
    if number.isWhole, range.contains(number.value) { return (number.end, number.value) }
    note(
      number.isWhole ? .outOfRange(range.lowerBound, range.upperBound) : .notAWholeNumber,
      at: position)
    return (number.end, AnswerSheet.missing)
  }
}

extension Submission {
  /// What a submission's `format` says, where it says anything.
  public static let format = "unionstar/1"

  /// The years that can be rated, and in which an honour can be awarded.
  package static let years: ClosedRange<Int64> = 1949...2999
}
