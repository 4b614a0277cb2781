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

  /// When it warns, with all that it names.
  func condition(_ rulebook: Rulebook) -> Bilingual {
    switch grounds {
    case .denied, .setAside, .setAsideThough: return words(rulebook)
    case .documents(let clauses):
      let ids = clauses.map { rulebook.clauses[$0].id }.joined(separator: " ")
      return Bilingual("\(ids) 是，而未附佐证", "\(ids) yes, without evidence")
    case .changed(let limit):
      let fact = rulebook.facts[limit.fact].name
      let (percent, least) = (limit.percent, limit.atLeast)
      return Bilingual(
        "\(fact[.zh])与去年相差达到较小数的 \(percent)%，较大数不少于 \(least)，去年不为 0",
        "\(fact[.en]) differ from last year's by \(percent)% of the smaller count or more; the larger "
          + "is at least \(least), and last year's not 0")
    }
  }
}
