import Testing

@testable import StarRules

/// The compiled plausibility rules warn as they do when they are read one by one.
struct PlausibilityReferenceTests {
  @Test("On random submissions a rating and a result line warn of what each rule says")
  func reference() throws {
    let rulebook = try BuiltIn.rulebook()
    var rater = RecordRater(rulebook, language: .en)
    var submissions = try RandomSubmissions(seed: 41)
    var seen: Set<String> = []
    for _ in 0..<400 {
      let (_, draft) = submissions.next()
      let rating = try draft.rating()
      let expected = rulebook.plausibility.filter { warns($0, rating) }.map { $0.id }
      #expect(rating.implausible == expected)
      let isRated = rater.rate(draft.text.span)
      #expect(isRated && rulebook.ids(ofPlausibility: rater.result.implausible) == expected)
      seen.formUnion(expected)
    }
    #expect(seen.count > 30, "\(seen.sorted())")
  }

  private func warns(_ rule: PlausibilityRule, _ rating: Rating) -> Bool {
    var met: Set<Int> = []
    var unmet: Set<Int> = []
    for clause in rating.criteria.flatMap({ $0.clauses }) {
      if clause.status == .met { met.insert(clause.clause) }
      if clause.status == .unmet { unmet.insert(clause.clause) }
    }
    switch rule.grounds {
    case .denied(let clause, let claimed):
      return unmet.contains(clause) && claimed.contains(where: met.contains)
    case .setAside(let clause, let claimed):
      return rating.notApplicable.contains(clause) && claimed.contains(where: met.contains)
    case .setAsideThough(let clause, let condition):
      return rating.notApplicable.contains(clause)
        && rating.submission.facts[condition.fact] >= condition.atLeast
    case .documents(let clauses): return clauses.contains(where: rating.unproven.contains)
    case .changed: return false
    }
  }
}
