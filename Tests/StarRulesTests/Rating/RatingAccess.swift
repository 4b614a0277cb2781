@testable import StarRules

extension Rating {
  /// The status of a clause that binds, by its id; nil where it does not bind.
  func status(ofClause id: String) -> String? { clause(id)?.status.rawValue }

  /// How a clause that binds stands, by its id.
  func clause(_ id: String) -> ClauseResult? {
    for criterion in criteria {
      for clause in criterion.clauses where submission.rulebook.clauses[clause.clause].id == id {
        return clause
      }
    }
    return nil
  }

  /// The ids of clauses.
  func ids(_ clauses: [Int]) -> [String] { clauses.map { submission.rulebook.clauses[$0].id } }

  /// The ids of criteria.
  func ids(_ results: [CriterionResult]) -> [String] {
    results.map { submission.rulebook.criteria[$0.criterion].id }
  }
}
