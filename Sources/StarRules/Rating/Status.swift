/// How a clause or criterion stands.
public enum Status: String, CaseIterable, Sendable {
  /// It is fulfilled; only this counts.
  case met
  /// It is not fulfilled.
  case unmet
  /// Nothing was answered, or a fact is missing.
  case unanswered
  /// It does not apply, and leaves the count.
  case notApplicable = "not-applicable"
}
