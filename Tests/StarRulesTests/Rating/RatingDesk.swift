@testable import StarRules

/// Reads and evaluates many submissions with one reader, as a batch does.
struct RatingDesk {
  private var reader: SubmissionReader
  private let rulebook: Rulebook

  init() throws {
    rulebook = try BuiltIn.rulebook()
    reader = SubmissionReader(rulebook)
  }

  /// The evaluation of a submission; nil where it is refused.
  mutating func evaluation(_ draft: SubmissionDraft) -> Evaluation? {
    let text = draft.text
    guard reader.read(text.span) else { return nil }
    return Evaluation(reader.record.sheet, reader.checklist(), rulebook)
  }

  /// How every clause that binds the union stands, by id; nil where the submission is refused.
  mutating func statuses(_ draft: SubmissionDraft, _ union: Union) -> [String: String]? {
    guard let evaluation = evaluation(draft) else { return nil }
    var statuses: [String: String] = [:]
    for clause in union.clauses {
      statuses[clause.id] = evaluation.status(ofBit: clause.bit).rawValue
    }
    return statuses
  }

  /// How one clause stands; nil where the submission is refused.
  mutating func status(of clause: Clause, _ draft: SubmissionDraft) -> String? {
    evaluation(draft)?.status(ofBit: clause.bit).rawValue
  }

  /// The star reached; nil where the submission is refused.
  mutating func star(_ draft: SubmissionDraft) -> Int? { evaluation(draft)?.tally.star }
}
