import starbench

@testable import StarRules

/// Random submissions that are accepted without a warning.
struct RandomSubmissions {
  var random: SplitMix64
  private let rulebook: Rulebook
  private let unions: [Union]

  init(seed: UInt64) throws {
    random = SplitMix64(seed: seed)
    rulebook = try BuiltIn.rulebook()
    unions = try Union.all()
  }

  /// A union of a random type and form, and what it says of itself.
  mutating func next() -> (union: Union, draft: SubmissionDraft) {
    let union = random.pick(unions)
    var draft = SubmissionDraft(union)
    // From nearly everything met to a good deal missing, so that every star comes up.
    let noise = random.pick([0, 1, 2, 3, 5, 8, 15, 40])
    draft.facts = facts(union, noise)
    answer(union, noise, &draft)
    for id in draft.answers.keys.sorted() where random.happens(30) { draft.proven.insert(id) }
    return (union, draft)
  }

  private mutating func facts(_ union: Union, _ noise: Int) -> [String: Int64] {
    var facts: [String: Int64] = [:]
    let size: Int64 = random.pick([9, 30, 49, 50, 51, 100, 101, 500, 999_999_999])
    for fact in usedFacts(union) {
      if random.happens(noise / 3) { continue }
      let lowest = max(rulebook.facts[fact].bounds.lowerBound, size - size * Int64(noise) / 50)
      var count = Int64.random(in: min(lowest, size)...size, using: &random)
      if random.happens(noise / 2) { count = rulebook.facts[fact].bounds.lowerBound }
      facts[rulebook.facts[fact].id] = count
    }
    // Wholes that are parts themselves come before their parts.
    for (part, whole) in wholes(union) {
      if let some = facts[part], let all = facts[whole], some > all {
        facts[part] = max(all, part == "members" ? 1 : 0)
      }
    }
    return facts
  }

  /// The facts that rules binding the union use.
  private func usedFacts(_ union: Union) -> [Int] {
    var used: Set<Int> = []
    for clause in union.clauses {
      if let condition = clause.condition { used.insert(condition.fact) }
      if let rate = clause.rate { used.formUnion([rate.numerator, rate.denominator]) }
    }
    return used.sorted()
  }

  /// Which facts may not exceed which.
  func wholes(_ union: Union) -> [(part: String, whole: String)] {
    var pairs: [(String, String)] = []
    for rate in union.clauses.compactMap({ $0.rate }) {
      pairs.append((rulebook.facts[rate.numerator].id, rulebook.facts[rate.denominator].id))
    }
    pairs.append(("femaleMembers", "members"))
    pairs.append(("twoStarSecondLevelUnions", "oneStarSecondLevelUnions"))
    return pairs.sorted { ($0.0 == "members" ? 0 : 1) < ($1.0 == "members" ? 0 : 1) }
  }

  private mutating func answer(_ union: Union, _ noise: Int, _ draft: inout SubmissionDraft) {
    for (criterion, clauses) in union.criteria {
      let attested = clauses.filter { $0.rate == nil }
      guard !attested.isEmpty else { continue }
      // Some criteria are answered as a whole, with or without answers of single clauses beside.
      if random.happens(30) { draft.answers[criterion.id] = random.happens(noise) ? .no : .yes }
      for clause in attested {
        if draft.answers[criterion.id] != nil, random.happens(70) { continue }
        let mayBeSetAside = clause.notApplicableIf != nil
        if mayBeSetAside, random.happens(20) {
          draft.answers[clause.id] = .aside
        } else if random.happens(noise) {
          draft.answers[clause.id] = random.pick([.no, .open])
        } else if !random.happens(noise) {
          draft.answers[clause.id] = .yes
        }
      }
      if attested.allSatisfy({ $0.notApplicableIf != nil || draft.answers[$0.id] != nil }),
        random.happens(10)
      {
        draft.answers[criterion.id] = .aside
      }
    }
  }
}
