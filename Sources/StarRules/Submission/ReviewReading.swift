// The reviews and honours of a submission; one that has none costs nothing for them.

extension SubmissionReader {
  mutating func readReviews(
    at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    let reviewed = rulebook
    // Where the key is there again, which is told, the first reviews count.
    let first = record.reviews
    record.reviews.removeAll()
    defer { if !first.isEmpty { record.reviews = first } }
    return try readList(at: position, of: .review, depth: depth, in: text) {
      reader, brace, depth throws(SyntaxError) in
      reader.review = ReviewRecord(brace: brace)
      // What a review restates is read as the union's own answers are, in their place.
      var own = AnswerSheet(reviewed)
      swap(&own, &reader.record.sheet)
      defer { swap(&own, &reader.record.sheet) }
      let end = try reader.readObject(.review, at: brace, depth: depth, in: text)
      reader.review.end = end
      reader.closeReview(in: text)
      return end
    }
  }

  mutating func readHonours(
    at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    try readList(at: position, of: .honour, depth: depth, in: text) {
      reader, brace, depth throws(SyntaxError) in
      reader.honour = HonourRecord()
      let year = reader.record.year
      reader.record.year = nil
      defer { reader.record.year = year }
      let end = try reader.readObject(.honour, at: brace, depth: depth, in: text)
      guard text[brace] == .openingBrace else { return end }
      reader.honour.year = reader.record.year
      if !reader.honour.hasTitle { reader.note(.missingKey(.title), at: brace) }
      if reader.honour.yearPlace < 0 { reader.note(.missingKey(.year), at: brace) }
      reader.record.honours.append(reader.honour)
      return end
    }
  }

  /// Reads a list of at most ``Limits/entries`` objects, each by `read`.
  private mutating func readList(
    at position: Int, of object: SubmissionObject, depth: Int, in text: Span<UInt8>,
    _ read: (inout Self, _ brace: Int, _ depth: Int) throws(SyntaxError) -> Int
  ) throws(SyntaxError) -> Int {
    guard try text.kind(at: position) == .array else {
      return try refuse(.wrongType(.objects), at: position, depth: depth, in: text)
    }
    var step = try text.enterArray(at: position)
    var count = 0
    while case .member(let element) = step {
      count += 1
      if count == Limits.entries + 1 { note(.tooMany(Limits.entries), at: element) }
      let end =
        count > Limits.entries
        ? try skipValue(at: element, depth: depth + 1, in: text)
        : try read(&self, element, depth + 1)
      step = try text.afterElement(at: end)
    }
    return step.end
  }

  /// Takes a text of a review or an honour.
  mutating func enter(_ token: StringToken, of key: SubmissionKey, in text: Span<UInt8>) {
    let place = token.start - 1
    switch key {
    case .stage:
      review.stage = rulebook.stageKeys.index(of: token, in: text) ?? -1
      if review.stage < 0 { note(.unknownStage, at: place) }
    case .date:
      review.date = token
      if !CalendarDate.isValid(token, in: text) { note(.invalidDate, at: place) }
    case .by: review.by = token
    case .note: review.note = token
    default:
      honour.title = rulebook.honourKeys.index(of: token, in: text) ?? -1
      if honour.title < 0 { note(.unknownHonour, at: place) }
    }
  }

  /// Checks a review that was read against the one before it, and keeps it.
  private mutating func closeReview(in text: Span<UInt8>) {
    guard text[review.brace] == .openingBrace else { return }
    if review.stagePlace < 0 { note(.missingKey(.stage), at: review.brace) }
    if review.datePlace < 0 { note(.missingKey(.date), at: review.brace) }
    // What is wrong in the review before this one does not hide what is out of order in it.
    if review.stage >= 0, let last = record.reviews.last(where: { $0.stage >= 0 }),
      review.stage < last.stage
    {
      note(.stageOutOfOrder, at: review.stagePlace)
    }
    var earlier: String?
    for last in record.reviews.reversed() where earlier == nil {
      earlier = CalendarDate.text(last.date, in: text)
    }
    if let date = CalendarDate.text(review.date, in: text), let earlier, date < earlier {
      note(.dateOutOfOrder, at: review.datePlace)
    }
    review.found = record.sheet
    record.reviews.append(review)
  }

  /// Lays each review over what was there before it and checks the sheet that it makes; the last one
  /// is what counts.
  @inline(never)
  mutating func checkReviews(in text: Span<UInt8>) {
    var known = problems(of: record.sheet)
    for review in record.reviews {
      checkYear(of: review, in: text)
      guard let found = review.found else { continue }
      record.earlierSheets.append(record.sheet)
      let before = record.sheet
      record.sheet.lay(found)
      dropLapsed(before: before, review, found)
      let problems = problems(of: record.sheet)
      for finding in problems where !known.contains(where: { Self.isSame($0, finding) }) {
        let place = place(of: finding, in: review)
        findings.add(Self.problem(finding.problem, found), at: place)
      }
      known = problems
    }
  }

  /// Takes for unanswered what was answered "na" before a review, by whose facts it must be answered
  /// and which the review did not answer: it was right by the facts that the union knew.
  private mutating func dropLapsed(
    before: AnswerSheet, _ review: ReviewRecord, _ found: AnswerSheet
  ) {
    guard record.type >= 0, record.form >= 0 else { return }
    let checklist = checklist()
    for word in checklist.binding.words.indices {
      let answered = found.own(word: word).given | found.inherited(word: word).given
      let lapsed =
        checklist.refusedNotApplicable(in: record.sheet, word: word)
        & ~checklist.refusedNotApplicable(in: before, word: word) & ~answered
      guard lapsed != 0 else { continue }
      for (index, clause) in rulebook.clauses.enumerated()
      where clause.bit >> 6 == word && lapsed >> UInt64(clause.bit & 63) & 1 != 0 {
        record.sheet.enter(.null, slot: rulebook.criteria.count + index, offset: -1)
        let fact = clause.condition.map { Int(record.sheet.factOffsets[$0.fact]) } ?? -1
        note(.notApplicableLapsed(clause: index), at: max(review.brace, fact))
      }
    }
  }

  private mutating func problems(of sheet: AnswerSheet) -> [Finding] {
    guard record.type >= 0, record.form >= 0 else { return [] }
    var found: [Finding] = []
    SheetCheck(rulebook, checklist(), sheet).forEachProblem {
      found.append(Finding(offset: $1, problem: .submission($0)))
    }
    return found
  }

  /// Whether two problems are the same; an answer "na" that is refused is, whichever of its clauses
  /// is named as the one that must be answered.
  private static func isSame(_ one: Finding, _ other: Finding) -> Bool {
    guard case .submission(.notApplicableRefused(let slot, _)) = one.problem,
      case .submission(.notApplicableRefused(slot, _)) = other.problem
    else { return one == other }
    return one.offset == other.offset
  }

  /// A problem that a review made, told so where it restates only one of two facts.
  private static func problem(_ problem: Problem, _ found: AnswerSheet) -> Problem {
    guard case .submission(.partExceedsWhole(let part, let whole, let some, let all)) = problem,
      !found.givenFacts[part] || !found.givenFacts[whole]
    else { return problem }
    let standing = found.givenFacts[part] ? whole : part
    return .submission(
      .partExceedsWholeInReview(part: part, whole: whole, some, all, standing: standing))
  }

  /// Where a problem stands that a review made: at what the review says, or else at the review.
  private func place(of finding: Finding, in review: ReviewRecord) -> Int {
    // The union's own facts and answers may stand after its reviews.
    if review.brace < finding.offset, finding.offset < review.end { return finding.offset }
    guard case .submission(.partExceedsWhole(_, let whole, _, _)) = finding.problem else {
      return review.brace
    }
    return max(review.brace, Int(record.sheet.factOffsets[whole]))
  }

  // MARK: Years

  /// Checks that a review is of the year that is rated: not of one before, nor, as far as can be told,
  /// of one after it, which is rated anew.
  private mutating func checkYear(of review: ReviewRecord, in text: Span<UInt8>) {
    guard let year = record.year, let date = review.date,
      let reviewed = CalendarDate.year(date, in: text)
    else { return }
    if reviewed < year { note(.dateBeforeYear(year), at: review.datePlace) }
    if reviewed > year + 1 { note(.dateLongAfterYear(year), at: review.datePlace) }
  }

  /// Checks that no honour is of a year after the one that is rated.
  @inline(never)
  mutating func checkHonours() {
    guard let year = record.year else { return }
    for honour in record.honours where honour.year ?? year > year {
      note(.honourAfterYear(year), at: honour.yearPlace)
    }
  }
}

/// A date as reviews give it: `YYYY-MM-DD`, a day that there is.
enum CalendarDate {
  /// The date that `token` spells; nil where it is none.
  static func text(_ token: StringToken?, in text: Span<UInt8>) -> String? {
    guard let token, isValid(token, in: text) else { return nil }
    return text.string(token)
  }

  static func isValid(_ token: StringToken, in text: Span<UInt8>) -> Bool {
    year(token, in: text) != nil
  }

  /// The year of the date that `token` spells; nil where it is none.
  static func year(_ token: StringToken, in text: Span<UInt8>) -> Int? {
    if token.hasEscapes {
      let bytes = text.bytes(of: token)
      return year(StringToken(start: 0, end: bytes.count, hasEscapes: false), in: bytes.span)
    }
    guard token.end - token.start == 10 else { return nil }
    var numbers = [0, 0, 0]
    var part = 0
    for offset in 0..<10 {
      let byte = text[token.start + offset]
      if offset == 4 || offset == 7 {
        guard byte == 0x2D else { return nil }
        part += 1
      } else {
        guard byte &- .zero < 10 else { return nil }
        numbers[part] = numbers[part] * 10 + Int(byte - .zero)
      }
    }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    guard Submission.years.contains(Int64(year)) else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard lengths.indices.contains(month - 1), (1...lengths[month - 1]).contains(day) else {
      return nil
    }
    return year
  }
}
