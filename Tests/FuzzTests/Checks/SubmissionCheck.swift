@testable import StarRules
@testable import unionstar

/// What any text is to the reader of submissions, and any accepted one to the rating.
enum SubmissionCheck {
  static func run(_ text: [UInt8]) throws(Violation) {
    let rulebook = FuzzRules.builtIn
    var reader = FuzzRules.reader
    let first = Reading(text, &reader)
    try checkMemory(text, first)
    try PlaceCheck.run(first.findings, text)
    for language in [Language.zh, .en] {
      try PlaceCheck.run(
        first.findings.diagnostics(text: text.span, rulebook: rulebook, language: language), text)
    }
    let syntax = first.findings.sorted.count {
      if case .syntax = $0.problem { true } else { false }
    }
    guard let document = try? JSONDocument(text) else {
      return try hold(syntax == 1 && !first.isAccepted, "\(syntax) faults of what is not JSON")
    }
    try hold(syntax == 0, "JSON is told not to be")
    try checkRewritten(document, first)
    if first.isAccepted { try checkRated(text, rulebook) }
  }

  /// What came of reading a text.
  private struct Reading {
    let isAccepted: Bool
    let findings: FindingLog
    let record: SubmissionRecord

    init(_ text: [UInt8], _ reader: inout SubmissionReader) {
      isAccepted = reader.read(text.span)
      findings = reader.findings
      record = reader.record
    }

    var codes: [String] { findings.sorted.map { $0.problem.code } }

    /// What was read, where it was accepted.
    var content: [UInt64] {
      let counts = [record.year ?? -1, record.claimedStar ?? -1, record.type, record.form]
      return record.sheet.content + counts.map { UInt64(bitPattern: Int64($0)) }
        + record.earlierSheets.flatMap { $0.content }
        + record.reviews.map { UInt64(bitPattern: Int64($0.stage)) }
        + record.honours.flatMap { [UInt64(bitPattern: Int64($0.title)), UInt64($0.year ?? 0)] }
    }

    /// The texts in it, in `text`.
    func strings(_ text: [UInt8]) -> [String?] {
      let tokens =
        [record.name, record.code, record.district, record.source]
        + record.reviews.flatMap { [$0.date, $0.by, $0.note] }
      return tokens.map { $0.map { text.string($0) } }
    }
  }

  /// A reader remembers how texts are laid out; that must not change what it reads.
  private static func checkMemory(
    _ text: [UInt8], _ first: Reading
  ) throws(Violation) {
    var reader = FuzzRules.reader
    let before = Reading(FuzzRules.before, &reader)
    for turn in 1...3 {
      let again = Reading(text, &reader)
      try hold(
        again.isAccepted == first.isAccepted && again.findings.sorted == first.findings.sorted
          && again.findings.count == first.findings.count,
        "turn \(turn) finds \(again.codes), the first reader \(first.codes)")
      try hold(
        !first.isAccepted
          || again.content == first.content && again.strings(text) == first.strings(text),
        "turn \(turn) reads otherwise")
    }
    let after = Reading(FuzzRules.before, &reader)
    try hold(
      before.isAccepted && after.isAccepted && after.content == before.content
        && after.findings.sorted == before.findings.sorted, "what comes after is read otherwise")
  }

  /// A text that is written again says the same, whatever its layout, escapes and order.
  private static func checkRewritten(
    _ document: JSONDocument, _ first: Reading
  ) throws(Violation) {
    let original = document.text.withSpan { text in text.indices.map { text[$0] } }
    for rewriting in Rewriting.allCases {
      if rewriting == .reversed, !document.repeatedKeys.isEmpty { continue }
      let text = document.rewritten(rewriting)
      var reader = FuzzRules.reader
      let again = Reading(text, &reader)
      try hold(
        again.isAccepted == first.isAccepted,
        "written again \(rewriting) it has \(again.codes), not \(first.codes)")
      if rewriting != .reversed {
        try hold(again.codes == first.codes, "\(rewriting): \(again.codes), not \(first.codes)")
      }
      guard first.isAccepted else { continue }
      try hold(again.content == first.content, "written again \(rewriting) it reads otherwise")
      try hold(
        again.strings(text) == first.strings(original), "\(rewriting): its texts read otherwise")
    }
  }

  /// Rating an accepted submission comes to an end, agrees with itself, and can be read again.
  private static func checkRated(_ text: [UInt8], _ rulebook: Rulebook) throws(Violation) {
    let submission: Submission
    do { submission = try Submission(text, rulebook: rulebook) } catch {
      throw Violation("the reader accepts it, the submission does not")
    }
    let rating = Rating(submission)
    try hold((0...rulebook.levels.count).contains(rating.star), "the star is \(rating.star)")
    try hold(rating.range.contains(rating.star), "\(rating.range) does not hold \(rating.star)")
    try hold(rating.starIfUnprovenFail <= rating.star, "less evidence makes more stars")
    var writer = JSONWriter(.indented)
    rating.write(to: &writer, language: .zh)
    try hold(ScannerCheck.syntaxError(of: writer.bytes) == nil, "the rating is no JSON")
    var rater = FuzzRules.rater
    try hold(rater.rate(text.span), "one record alone is refused")
    try hold(rater.result.star == rating.star, "a batch rates \(rater.result.star)")
    try ResultsCheck.checkWritten(rater.result, of: text, FuzzRules.writer, FuzzRules.resultReader)
    guard text.fingerprint.isMultiple(of: 64) else { return }
    do { _ = try rating.otherReadings() } catch { throw Violation("a reading cannot be applied") }
    for format in ["text", "json", "markdown", "html"] {
      let outcome = MemoryConsole.run(
        ["assess", "-", "--format", format, "--color", "always"], text)
      try hold(outcome.code == .success, "assess ends with \(outcome.code)")
    }
  }
}
