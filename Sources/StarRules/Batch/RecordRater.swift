/// Rates records one after the other, with one reader and one evaluation for all of them.
package struct RecordRater {
  /// A record that was read and waits to be rated.
  private struct Waiting {
    var record: SubmissionRecord
    var isAccepted = false
    /// Why it is refused, and all that is wrong with it; only meaningful where it is.
    var refusal: RecordRefusal?
    var diagnostics: [Diagnostic] = []
  }

  private let rulebook: Rulebook
  private let language: Language
  private var reader: SubmissionReader
  private var waiting: [Waiting] = []
  /// How many records were read and wait to be rated.
  private var waitingCount = 0
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
    removeAll()
    read(text, noting: finding)
    defer { removeAll() }
    return rate(waiting: 0)
  }

  /// Reads the record whose text is `text`, which waits until it is rated.
  ///
  /// Records that are read some at a time are rated sooner: the instructions of reading, and then
  /// those of rating, stay near the processor, which has no room for both.
  ///
  /// - Parameters:
  ///   - text: the record.
  ///   - finding: what is known of it beforehand.
  package mutating func read(_ text: Span<UInt8>, noting finding: Finding? = nil) {
    if waitingCount == waiting.count {
      waiting.append(Waiting(record: SubmissionRecord(rulebook)))
    }
    waiting[waitingCount].isAccepted = reader.read(text, noting: finding)
    if !waiting[waitingCount].isAccepted { refuse(text) }
    swap(&reader.record, &waiting[waitingCount].record)
    waitingCount += 1
  }

  /// Whether the record that was read last has reviews, each of which keeps a sheet of its own.
  package var hasReviews: Bool { !waiting[waitingCount - 1].record.reviews.isEmpty }

  /// Forgets the records that wait.
  package mutating func removeAll() { waitingCount = 0 }

  /// Rates the record that was read as number `index` of those that wait.
  ///
  /// - Returns: false where it is refused.
  package mutating func rate(waiting index: Int) -> Bool {
    result.removeAll()
    guard waiting[index].isAccepted else {
      result.source = waiting[index].record.source
      result.refusal = waiting[index].refusal
      diagnostics = waiting[index].diagnostics
      checklist = nil
      return false
    }
    if !diagnostics.isEmpty { diagnostics.removeAll() }
    let checklist = reader.checklist(
      type: waiting[index].record.type, form: waiting[index].record.form)
    self.checklist = checklist
    Self.rate(&waiting[index].record, checklist, rulebook, &evaluation, &result)
    return true
  }

  /// Rates `record` and forgets its reviews.
  private static func rate(
    _ record: inout SubmissionRecord, _ checklist: Checklist, _ rulebook: Rulebook,
    _ evaluation: inout Evaluation, _ result: inout RecordResult
  ) {
    evaluation.evaluate(record.sheet, checklist, rulebook)
    result.source = record.source
    result.name = record.name
    result.code = record.code
    result.district = record.district
    result.type = record.type
    result.form = record.form
    result.year = record.year
    result.claimedStar = record.claimedStar
    if !record.reviews.isEmpty {
      result.stages = stages(of: record, checklist, rulebook, evaluation)
      record.removeReviews()
    }
    evaluation.fill(&result, record.sheet, checklist, levels: rulebook.levels.count)
    checklist.plausibility.enter(in: &result.implausible, record.sheet, evaluation, checklist)
  }

  /// The star after each stage, the last of which is what `evaluation` says.
  @inline(never)
  private static func stages(
    of record: SubmissionRecord, _ checklist: Checklist, _ rulebook: Rulebook,
    _ evaluation: Evaluation
  ) -> [StageOutcome] {
    var stages: [StageOutcome] = []
    record.forEachStage(evaluation, checklist, rulebook) { review, before, now in
      stages.append(
        StageOutcome(
          stage: review?.stage ?? -1, star: now.tally.star,
          lost: now.lost(since: before, checklist, rulebook)))
    }
    return stages
  }

  /// Keeps why the record that was read last is refused.
  @inline(never)
  private mutating func refuse(_ text: Span<UInt8>) {
    let diagnostics = reader.findings.diagnostics(
      text: text, rulebook: rulebook, language: language)
    waiting[waitingCount].diagnostics = diagnostics
    waiting[waitingCount].refusal = diagnostics.first { $0.severity == .error }.map {
      RecordRefusal(
        code: $0.code, location: $0.location, path: $0.path, message: $0.message,
        problems: reader.findings.errorCount)
    }
  }
}
