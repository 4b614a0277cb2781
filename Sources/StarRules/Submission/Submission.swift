/// What one union says of itself, as it was read from its text.
///
/// Texts are kept as places in it, so that reading copies nothing.
package struct SubmissionRecord: Sendable {
  package var name: StringToken?
  package var code: StringToken?
  package var district: StringToken?
  package var source: StringToken?
  package var year: Int?
  package var claimedStar: Int?
  /// By position in ``Rulebook/types``; -1 where it is not known.
  package var type = -1
  /// By position in ``Rulebook/forms``; -1 where it is not known.
  package var form = -1
  /// What counts: the union's own answers and facts, with what every review found laid over them.
  package var sheet: AnswerSheet
  /// The reviews, in their order.
  package var reviews: [ReviewRecord] = []
  /// The sheets before the last review: the union's own, and that of each review but the last.
  package var earlierSheets: [AnswerSheet] = []
  package var honours: [HonourRecord] = []
  /// What was counted last year; nil where that is not told.
  var previous: PreviousRecord?

  init(_ rulebook: Rulebook) { sheet = AnswerSheet(rulebook) }

  mutating func removeAll() {
    name = nil
    code = nil
    district = nil
    source = nil
    year = nil
    claimedStar = nil
    type = -1
    form = -1
    sheet.removeAll()
    if !reviews.isEmpty { removeReviews() }
    if !honours.isEmpty { honours.removeAll() }
    if previous != nil { previous = nil }
  }

  /// Forgets the reviews, and keeps what counts after them.
  mutating func removeReviews() {
    reviews.removeAll()
    earlierSheets.removeAll()
  }
}

/// An accepted submission with its text: what one union says of itself.
public struct Submission: Sendable {
  /// The text it was read from.
  public let text: [UInt8]
  /// The rulebook it was read by.
  public let rulebook: Rulebook
  package var record: SubmissionRecord
  /// What binds it.
  package let checklist: Checklist
  /// What was noticed when it was read.
  private let noticed: FindingLog

  /// Reads a submission.
  ///
  /// - Parameters:
  ///   - text: one JSON object in UTF-8, with or without a byte order mark.
  ///   - rulebook: the rules it answers to.
  /// - Throws: ``SubmissionRefused`` with every problem of the text.
  public init(_ text: [UInt8], rulebook: Rulebook) throws(SubmissionRefused) {
    try self.init(text, rulebook: rulebook, noting: nil)
  }

  /// Reads a submission by the edition that its year is rated by.
  ///
  /// Without a year it is the edition that it names, or else the latest.
  /// - Parameters:
  ///   - text: one JSON object in UTF-8, with or without a byte order mark.
  ///   - editions: the rules it may answer to.
  /// - Throws: ``SubmissionRefused`` with every problem of the text, one of which may be that no
  ///   edition is in force for its year.
  public init(_ text: [UInt8], editions: Editions) throws(SubmissionRefused) {
    let choice = editions.choice(for: text.span)
    try self.init(text, rulebook: editions.rulebooks[choice.edition], noting: choice.finding)
  }

  private init(
    _ text: [UInt8], rulebook: Rulebook, noting finding: Finding?
  ) throws(SubmissionRefused) {
    var reader = SubmissionReader(rulebook)
    guard reader.read(text.span, noting: finding) else {
      throw SubmissionRefused(text: text, rulebook: rulebook, findings: reader.findings)
    }
    self.text = text
    self.rulebook = rulebook
    record = reader.record
    checklist = reader.checklist()
    noticed = reader.findings
  }

  /// What was noticed when it was read, and what does not fit together in the sheet as it is now.
  private var warnings: FindingLog {
    var warnings = noticed
    forEachImplausibility { warnings.add(.submission(.implausible($0)), at: $1) }
    return warnings
  }

  private func forEachImplausibility(_ body: (Implausibility, _ offset: Int) -> Void) {
    Evaluation(record.sheet, checklist, rulebook)
      .forEachImplausibility(record.sheet, checklist, rulebook, body)
  }

  /// The union's name.
  public var name: String { string(record.name) ?? "" }
  /// Its unified social credit code, as written.
  public var code: String? { string(record.code) }
  /// Its district.
  public var district: String? { string(record.district) }
  /// The year it is rated for.
  public var year: Int? { record.year }
  /// The star it claims.
  public var claimedStar: Int? { record.claimedStar }
  /// Its type.
  public var type: OrganisationType { rulebook.types[record.type] }
  /// Its form.
  public var form: NamedValue { rulebook.forms[record.form] }

  /// The count of each fact, by position in ``Rulebook/facts``; ``AnswerSheet/missing`` where it is
  /// not given.
  package var facts: [Int64] { record.sheet.facts }

  func string(_ token: StringToken?) -> String? { token.map { text.span.string($0) } }

  /// What was noticed that has no effect, looks wrong or does not fit together, in the order of the text.
  ///
  /// What an answer that was only supposed does not fit stands at no place, and is told first, at the
  /// beginning.
  public func warnings(in language: Language) -> [Diagnostic] {
    diagnostics(in: language) { _ in true }
  }

  /// Those of the warnings that are about a place of the text.
  package func warningsOfText(in language: Language) -> [Diagnostic] {
    diagnostics(in: language) { $0.offset >= 0 }
  }

  /// Those of the warnings that plausibility rules give, in the order of the text.
  public func doubts(in language: Language) -> [Diagnostic] {
    diagnostics(in: language) {
      if case .submission(.implausible) = $0.problem { true } else { false }
    }
  }

  private func diagnostics(
    in language: Language, where isAsked: (Finding) -> Bool
  ) -> [Diagnostic] {
    var asked = FindingLog()
    for finding in warnings.sorted where isAsked(finding) {
      asked.add(finding.problem, at: finding.offset)
    }
    return asked.diagnostics(text: text.span, rulebook: rulebook, language: language)
  }

  /// The doubts about answers and facts that stand nowhere in the text, as they were only supposed.
  package var supposedDoubts: [SubmissionProblem] {
    var doubts: [SubmissionProblem] = []
    forEachImplausibility { if $1 < 0 { doubts.append(.implausible($0)) } }
    return doubts
  }
}

/// A submission was refused; ``diagnostics(in:)`` says why.
public struct SubmissionRefused: Error {
  private let text: [UInt8]
  private let rulebook: Rulebook
  private let findings: FindingLog

  init(text: [UInt8], rulebook: Rulebook, findings: FindingLog) {
    self.text = text
    self.rulebook = rulebook
    self.findings = findings
  }

  /// How many errors the text has; ``diagnostics(in:)`` shows the first ``Limits/problems``.
  public var errorCount: Int { findings.errorCount }

  /// Every problem that was kept, and every warning, in the order of the text.
  public func diagnostics(in language: Language) -> [Diagnostic] {
    findings.diagnostics(text: text.span, rulebook: rulebook, language: language)
  }
}
