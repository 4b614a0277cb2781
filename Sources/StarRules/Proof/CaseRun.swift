/// A case whose submission is read and changed, ready to be rated by a rulebook and its variants.
package struct CaseRun: Sendable {
  /// What is run.
  package let ruleCase: RuleCase
  private let record: SubmissionRecord
  /// What is wrong with the text itself, whatever the rules, and all that is wrong where there are
  /// reviews: code and path of each.
  private let textErrors: [String]
  private let textWarnings: [String]
  /// Whether it has reviews; only the reader knows what is wrong at which of them.
  private let isReviewed: Bool

  /// - Parameters:
  ///   - ruleCase: the case.
  ///   - text: its submission's text.
  ///   - reader: a reader by the rulebook the case was written for.
  package init(_ ruleCase: RuleCase, text: [UInt8], _ reader: inout SubmissionReader) {
    self.ruleCase = ruleCase
    _ = reader.read(text.span)
    isReviewed = !reader.record.reviews.isEmpty
    let isCheckedAnew = reader.record.type >= 0 && reader.record.form >= 0 && !isReviewed
    var kept = FindingLog()
    for finding in reader.findings.sorted {
      if isCheckedAnew, case .submission(let problem) = finding.problem, problem.isOfSheet {
        continue
      }
      kept.add(finding.problem, at: finding.offset)
    }
    let diagnostics = kept.diagnostics(text: text.span, rulebook: reader.rulebook, language: .en)
    textErrors = diagnostics.filter { $0.severity == .error }.map { $0.codeAndPath }
    textWarnings = diagnostics.filter { $0.severity == .warning }.map { $0.codeAndPath }
    var record = reader.record
    for change in ruleCase.changes { record.sheet.make(change) }
    self.record = record
  }

  /// The type and form it is rated as; nil where its text states none.
  package var typeAndForm: (type: Int, form: Int)? {
    record.type >= 0 && record.form >= 0 ? (record.type, record.form) : nil
  }

  /// Its answers and facts, the changes made.
  package var sheet: AnswerSheet { record.sheet }

  /// All that decides whether it comes out as expected: cases that have it in common notice the
  /// same changes of the rules.
  struct Essence: Hashable {
    private let place: [Int]
    private let sheet: [UInt64]
    private let problems: [[String]]
    private let expectation: Expectation

    init(_ run: CaseRun) {
      place = [run.record.type, run.record.form]
      sheet = run.record.sheet.content + run.record.sheet.footing
      problems = [run.textErrors, run.textWarnings]
      expectation = run.ruleCase.expectation
    }
  }

  // MARK: What came out

  /// What came out of a case.
  package struct Outcome: Sendable {
    package var errors: [String]
    package var warnings: [String]
    /// nil where the submission is refused.
    package var evaluation: Evaluation?
    /// The plausibility rules that warn of it, by position.
    package var implausible: [Int] = []
  }

  /// Rates the submission by a rulebook in which ids have the same positions as in the one it was
  /// read by.
  package func outcome(_ rulebook: Rulebook, _ checklist: Checklist?) -> Outcome {
    var outcome = Outcome(errors: textErrors, warnings: textWarnings, evaluation: nil)
    guard let checklist else { return outcome }
    guard isReviewed else {
      outcome.rate(record.sheet, rulebook, checklist)
      return outcome
    }
    guard outcome.errors.isEmpty else { return outcome }
    outcome.rate(record.sheet, rulebook, checklist)
    outcome.warnings = textWarnings
    return outcome
  }

  // MARK: Against what was expected

  /// Something that came out other than expected.
  package struct Difference: Sendable {
    /// The key of the expectation.
    package var key: String
    package var expected: String
    package var actual: String
    /// The clauses that make the difference, by position.
    package var clauses: [Int] = []
  }

  /// Compares what came out with what was expected.
  ///
  /// - Parameters:
  ///   - outcome: what came out.
  ///   - rulebook: the rulebook it came out of.
  ///   - checklist: what binds the union; nil where its type or form is not known.
  ///   - report: is told each difference and says whether to go on.
  package func compare(
    _ outcome: Outcome, _ rulebook: Rulebook, _ checklist: Checklist?,
    report: (Difference) -> Bool
  ) {
    let expected = ruleCase.expectation
    let wanted = expected.diagnostics ?? []
    if outcome.errors.sorted() != wanted.sorted() {
      let difference = Difference(
        key: "diagnostics", expected: wanted.list, actual: outcome.errors.list)
      guard report(difference) else { return }
    }
    if let warnings = expected.warnings, warnings.sorted() != outcome.warnings.sorted() {
      let difference = Difference(
        key: "warnings", expected: warnings.list, actual: outcome.warnings.list)
      guard report(difference) else { return }
    }
    guard let evaluation = outcome.evaluation, let checklist else { return }
    if let implausible = expected.implausible, implausible != outcome.implausible {
      func ids(_ rules: [Int]) -> String { rules.map { rulebook.plausibility[$0].id }.list }
      let difference = Difference(
        key: "implausible", expected: ids(implausible), actual: ids(outcome.implausible))
      guard report(difference) else { return }
    }
    let comparison = EvaluationComparison(
      expected: expected, evaluation: evaluation, rulebook: rulebook, checklist: checklist)
    comparison.compare(report)
  }
}

extension CaseRun.Outcome {
  /// Checks a sheet and, where nothing is wrong, rates it.
  mutating func rate(_ sheet: AnswerSheet, _ rulebook: Rulebook, _ checklist: Checklist) {
    SheetCheck(rulebook, checklist, sheet).forEachProblem { problem, _ in
      let line = problem.code + " " + problem.sheetPath(rulebook)
      if problem.isError { errors.append(line) } else { warnings.append(line) }
    }
    guard errors.isEmpty else { return }
    let evaluation = Evaluation(sheet, checklist, rulebook)
    let warned = evaluation.implausible(sheet, checklist, rulebook)
    implausible = rulebook.plausibility.indices.filter { warned[$0] }
    self.evaluation = evaluation
  }
}

/// Compares an evaluation with an expectation.
private struct EvaluationComparison {
  let expected: Expectation
  let evaluation: Evaluation
  let rulebook: Rulebook
  let checklist: Checklist

  func compare(_ report: (CaseRun.Difference) -> Bool) {
    let star = evaluation.tally.star
    if let expected = expected.star, expected != star {
      guard report(difference("star", "\(expected)", "\(star)")) else { return }
    }
    let sets: [(String, Expectation.Clauses, BitSet)] = [
      ("unmet", expected.unmet, evaluation.unmet),
      ("unanswered", expected.unanswered, evaluation.unanswered),
      ("notApplicable", expected.notApplicable, evaluation.notApplicable),
    ]
    for (key, clauses, actual) in sets {
      guard compare(key, clauses, actual, report) else { return }
    }
    for level in expected.levels {
      let expected = "\(level.met)/\(level.applicable)"
      let count = evaluation.count(of: level, checklist)
      let actual = count.map { "\($0.met)/\($0.applicable)" } ?? "-"
      if expected != actual {
        let key = "levels/\(level.star)/\(rulebook.tiers[level.tier].id)"
        guard report(difference(key, expected, actual)) else { return }
      }
    }
    if let expected = expected.next {
      let next = evaluation.nextSteps(checklist, target: star + 1, levels: rulebook.levels.count)
      let actual = Expectation.Next(star: next.map { _ in star + 1 }, steps: next ?? 0)
      if expected != actual {
        guard report(difference("next", text(expected), text(actual))) else { return }
      }
    }
    if let expected = expected.range {
      let actual = evaluation.range(checklist, rulebook)
      if expected != actual {
        _ = report(difference("range", text(expected), text(actual)))
      }
    }
  }

  private func difference(
    _ key: String, _ expected: String, _ actual: String, _ clauses: [Int] = []
  ) -> CaseRun.Difference {
    CaseRun.Difference(key: key, expected: expected, actual: actual, clauses: clauses)
  }

  private func compare(
    _ key: String, _ expected: Expectation.Clauses, _ actual: BitSet,
    _ report: (CaseRun.Difference) -> Bool
  ) -> Bool {
    guard !expected.isEmpty else { return true }
    let found = rulebook.clauses.indices.filter { actual[rulebook.clauses[$0].bit] }
    if let wanted = expected.exactly, wanted != found {
      let apart = wanted.filter { !found.contains($0) } + found.filter { !wanted.contains($0) }
      guard report(difference(key, ids(wanted), ids(found), apart)) else { return false }
    }
    if let wanted = expected.atLeast, !wanted.allSatisfy(found.contains) {
      let apart = wanted.filter { !found.contains($0) }
      return report(difference(key + "AtLeast", ids(wanted), ids(found), apart))
    }
    return true
  }

  private func ids(_ clauses: [Int]) -> String {
    clauses.map { rulebook.clauses[$0].id }.list
  }

  private func text(_ next: Expectation.Next) -> String {
    next.star.map { "★\($0) +\(next.steps)" } ?? "null"
  }

  private func text(_ range: ClosedRange<Int>) -> String {
    "\(range.lowerBound)...\(range.upperBound)"
  }
}

extension [String] {
  fileprivate var list: String {
    var list = ""
    for word in self { list += (list.isEmpty ? "" : " ") + word }
    return "[" + list + "]"
  }
}

extension Diagnostic {
  /// As an expectation names it: the code and, but for the root, the path.
  fileprivate var codeAndPath: String { path.isEmpty ? code : code + " " + path }
}

extension SubmissionProblem {
  /// The path of the answer or fact it is about.
  fileprivate func sheetPath(_ rulebook: Rulebook) -> String {
    switch self {
    case .partExceedsWhole(let part, _, _, _): "/facts/" + rulebook.facts[part].id.pointerToken
    case .factNotUsed(let fact, _): "/facts/" + rulebook.facts[fact].id.pointerToken
    case .answerToRate(let slot), .notApplicableRefused(let slot, _),
      .answerNotBinding(let slot, _, _):
      "/answers/" + rulebook.id(ofSlot: slot).pointerToken
    default: ""
    }
  }
}
