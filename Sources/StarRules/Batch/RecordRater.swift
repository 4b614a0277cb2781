/// Rates records one after the other, with one reader and one evaluation for all of them.
package struct RecordRater {
  private let rulebook: Rulebook
  private let language: Language
  private var reader: SubmissionReader
  /// What came out of the last record.
  package private(set) var result: RecordResult
  /// How the last record's clauses and levels stand; only meaningful where it was rated.
  package private(set) var evaluation: Evaluation
  /// What binds the last record's union; nil where it was refused.
  package private(set) var checklist: Checklist?
  /// What was wrong with the last record, put into words; empty where it was rated.
  package private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - rulebook: the rules to rate by.
  ///   - language: the language of the messages of refused records.
  package init(_ rulebook: Rulebook, language: Language) {
    self.rulebook = rulebook
    self.language = language
    reader = SubmissionReader(rulebook)
    result = RecordResult(rulebook)
    evaluation = Evaluation(rulebook)
  }

  /// Rates the record whose text is `text`.
  ///
  /// - Parameters:
  ///   - text: the record.
  ///   - finding: what is known of it beforehand.
  /// - Returns: false where it is refused.
  package mutating func rate(_ text: Span<UInt8>, noting finding: Finding? = nil) -> Bool {
    result.removeAll()
    let isAccepted = reader.read(text, noting: finding)
    result.source = reader.record.source
    guard isAccepted else {
      checklist = nil
      refuse(text)
      return false
    }
    if !diagnostics.isEmpty { diagnostics.removeAll() }
    let checklist = reader.checklist()
    self.checklist = checklist
    evaluation.evaluate(reader.record.sheet, checklist, rulebook)
    fill(checklist)
    return true
  }

  private mutating func fill(_ checklist: Checklist) {
    result.name = reader.record.name
    result.code = reader.record.code
    result.district = reader.record.district
    result.type = reader.record.type
    result.form = reader.record.form
    result.year = reader.record.year
    result.claimedStar = reader.record.claimedStar
    if !reader.record.reviews.isEmpty { fillStages(checklist) }
    evaluation.fill(
      &result, reader.record.sheet, checklist, levels: rulebook.levels.count)
  }

  /// Rates what was there before the last review too.
  @inline(never)
  private mutating func fillStages(_ checklist: Checklist) {
    var earlier: Evaluation?
    for (index, stage) in ([-1] + reader.record.reviews.map { $0.stage }).enumerated() {
      let sheets = reader.record.earlierSheets
      let now =
        index < sheets.count ? Evaluation(sheets[index], checklist, rulebook) : evaluation
      result.stages.append(
        StageOutcome(
          stage: stage, star: now.tally.star,
          lost: now.lost(since: earlier ?? now, checklist, rulebook)))
      earlier = now
    }
  }

  private mutating func refuse(_ text: Span<UInt8>) {
    diagnostics = reader.findings.diagnostics(text: text, rulebook: rulebook, language: language)
    guard let first = diagnostics.first(where: { $0.severity == .error }) else { return }
    result.refusal = RecordRefusal(
      code: first.code, location: first.location, path: first.path, message: first.message,
      problems: reader.findings.errorCount)
  }
}
