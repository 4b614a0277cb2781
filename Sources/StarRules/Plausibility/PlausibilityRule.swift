/// What in a union's own words does not fit together, and is to be looked at again.
///
/// It only ever warns: no star, no clause and no acceptance depends on it.
public struct PlausibilityRule: Sendable {
  /// Its id in results.
  ///
  /// It is the id that stands in the rulebook; where the rule there names facts, each of them makes a
  /// rule of its own, `RULE:FACT`, as in `last-year:members`.
  public let id: String
  /// Which of the rules that stand in the rulebook it is, or is one fact of, from 0.
  package internal(set) var entry = 0
  /// What does not fit, and what to look at.
  public let says: LocalizedText
  /// Why it does not: where the document says so, or that it is the rulebook's own choice.
  public let why: LocalizedText
  /// When it warns.
  public package(set) var grounds: Grounds

  /// When a union is warned.
  ///
  /// Clauses and facts are positions in ``Rulebook/clauses`` and ``Rulebook/facts``; clauses are such
  /// as are answered.
  public enum Grounds: Sendable, Equatable {
    /// The first clause is unmet, and one of `claimed` is met.
    case denied(Int, claimed: [Int])
    /// The first clause was set aside by "na", and one of `claimed` is met.
    case setAside(Int, claimed: [Int])
    /// The clause was set aside by "na", and a fact reaches a number.
    case setAsideThough(Int, Condition)
    /// One of these is met by an answer that names no evidence.
    case documents([Int])
    /// A fact is far from last year's.
    case changed(ChangeLimit)
  }

  /// What warnings of its kind are called; a stable word.
  package var code: String {
    switch grounds {
    case .denied: "higher-without-lower"
    case .setAside, .setAsideThough: "na-contradicted"
    case .documents: "documents-missing"
    case .changed: "far-from-last-year"
    }
  }

  /// Whether it is about papers that are not named, and not about what does not fit together.
  package var isOfDocuments: Bool {
    if case .documents = grounds { true } else { false }
  }

  /// The clauses it is about, that which is in doubt first.
  package var clauses: [Int] {
    switch grounds {
    case .denied(let clause, let claimed), .setAside(let clause, let claimed): [clause] + claimed
    case .setAsideThough(let clause, _): [clause]
    case .documents(let clauses): clauses
    case .changed: []
    }
  }
}

/// How far a count may be from last year's.
public struct ChangeLimit: Sendable, Equatable {
  /// The fact, by position in ``Rulebook/facts``.
  public let fact: Int
  /// The smallest difference that is far, in percent of the smaller of the two counts.
  ///
  /// It is 100 where the fact doubles or halves, and at least 1. Last year's 0 has no percentage.
  public package(set) var percent: Int64
  /// How much the larger of the two counts has to be, as smaller ones come and go; at least 1.
  public package(set) var atLeast: Int64

  /// Whether a count of the fact is far from last year's.
  ///
  /// Of what there was none last year, as in a union founded since, nothing is a multiple, and no
  /// count is far. What is down to none is far from all that is large enough.
  func isExceeded(now: Int64, before: Int64) -> Bool {
    guard before != 0 else { return false }
    let (small, large) = (min(now, before), max(now, before))
    return large >= atLeast && (large - small) * 100 >= percent * small
  }
}

extension Rulebook {
  /// How many words a set of plausibility rules has.
  package var plausibilityWords: Int { (plausibility.count + 63) >> 6 }

  /// The ids of the plausibility rules in a set, in the order of the rules.
  package func ids(ofPlausibility rules: BitSet) -> [String] {
    plausibility.indices.filter { rules[$0] }.map { plausibility[$0].id }
  }
}
