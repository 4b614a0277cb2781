import StarRules

extension PlausibilityRule {
  /// What it looks at, in a few words: the clauses or the fact by id.
  func words(_ rulebook: Rulebook) -> Bilingual {
    let ids = clauses.map { rulebook.clauses[$0].id }
    let others = ids.dropFirst().joined(separator: " ")
    switch grounds {
    case .denied: return Bilingual("\(ids[0]) 否，\(others) 是", "\(ids[0]) no, \(others) yes")
    case .setAside:
      return Bilingual("\(ids[0]) 不适用，\(others) 是", "\(ids[0]) na, \(others) yes")
    case .setAsideThough(_, let condition):
      let fact = rulebook.facts[condition.fact].name
      return Bilingual(
        "\(ids[0]) 不适用，\(fact[.zh])≥\(condition.atLeast)",
        "\(ids[0]) na, \(fact[.en]) ≥ \(condition.atLeast)")
    case .documents: return Bilingual("应有文书而未附佐证", "documents not named")
    case .changed(let limit):
      let fact = rulebook.facts[limit.fact].name
      return Bilingual("\(fact[.zh])与去年相差悬殊", "\(fact[.en]) far from last year")
    }
  }
}
