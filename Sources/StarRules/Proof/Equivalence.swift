/// Why no submission can tell a mutant from the original.
package enum Equivalence: Sendable, Equatable {
  /// For every type and form the same is asked: the change touches what binds nobody.
  case sameChecklists
  /// Whatever number of criteria or clauses applies, the same number has to be met.
  case sameNeeded
  /// An earlier requirement counts the same criteria and asks for no fewer.
  case askedBefore
  /// Both bands ask for the same percentage.
  case samePercent
  /// No count that is accepted makes the difference between the two percentages.
  case noCountsBetween
  /// The count that would make the difference is not accepted.
  case outOfBounds(fact: Int, count: Int64)

  /// The reason, where there is one that can be proved.
  ///
  /// - Parameters:
  ///   - mutant: the mutant.
  ///   - rules: the original.
  ///   - pairs: the types and forms whose checklists are not the same.
  init?(_ mutant: Mutant, _ rules: Rulebook, _ pairs: [RulebookPair]) {
    if pairs.isEmpty {
      self = .sameChecklists
      return
    }
    let reason: Equivalence? =
      switch mutant.alteration {
      case .percent(let clause, let band, let percent):
        Self.percent(rules, clause, band, percent)
      case .bandEdge(let clause, let band, let to): Self.edge(rules, clause, band, to)
      case .demand: Self.demand(pairs)
      case .condition(let clause, let number?): Self.condition(rules, clause, number)
      case .zeroRule(let clause, _): Self.zeroRule(rules, clause)
      case .plausibility(let rule, let change):
        Self.plausibility(rules, rules.plausibility[rule].grounds, change)
      case .condition, .permission, .dropped, .criterionType, .clauseType, .clauseForm: nil
      }
    guard let reason else { return nil }
    self = reason
  }

  private static func demand(_ pairs: [RulebookPair]) -> Equivalence? {
    if pairs.allSatisfy({ $0.needsTheSame }) { return .sameNeeded }
    return pairs.allSatisfy { $0.needsNothingNew } ? .askedBefore : nil
  }

  private static func percent(
    _ rules: Rulebook, _ clause: Int, _ band: Int, _ percent: Int64
  ) -> Equivalence? {
    guard let rate = rules.clauses[clause].rate else { return nil }
    let counts = BandCounts(rate, band: band, rules)
    return counts?.facts(telling: rate.bands[band].atLeastPercent, from: percent) == nil
      ? .noCountsBetween : nil
  }

  /// An edge moves one count from one band to the other.
  private static func edge(
    _ rules: Rulebook, _ clause: Int, _ band: Int, _ to: Int64
  ) -> Equivalence? {
    guard let rate = rules.clauses[clause].rate, let (fact, count) = rate.moved(band, to) else {
      return nil
    }
    let percents = (rate.bands[band].atLeastPercent, rate.bands[band + 1].atLeastPercent)
    if percents.0 == percents.1 { return .samePercent }
    if !rules.facts[fact].bounds.contains(count) { return .outOfBounds(fact: fact, count: count) }
    let counts = BandCounts(rate, fact: fact, in: count...count, rules)
    return counts?.facts(telling: percents.0, from: percents.1) == nil ? .noCountsBetween : nil
  }

  /// A number moved by one makes a difference for one count alone.
  private static func condition(
    _ rules: Rulebook, _ clause: Int, _ number: Int64
  ) -> Equivalence? {
    guard let condition = rules.clauses[clause].condition else { return nil }
    let count = min(number, condition.atLeast)
    return rules.facts[condition.fact].bounds.contains(count)
      ? nil : .outOfBounds(fact: condition.fact, count: count)
  }

  /// A number moved by one makes a difference for one count alone.
  private static func plausibility(
    _ rules: Rulebook, _ grounds: PlausibilityRule.Grounds, _ change: PlausibilityChange
  ) -> Equivalence? {
    guard case .setAsideThough(_, let condition) = grounds, case .when(let number) = change else {
      return nil
    }
    let count = min(number, condition.atLeast)
    return rules.facts[condition.fact].bounds.contains(count)
      ? nil : .outOfBounds(fact: condition.fact, count: count)
  }

  private static func zeroRule(_ rules: Rulebook, _ clause: Int) -> Equivalence? {
    guard let rate = rules.clauses[clause].rate else { return nil }
    return rules.facts[rate.denominator].bounds.contains(0)
      ? nil : .outOfBounds(fact: rate.denominator, count: 0)
  }

  /// The reason in a sentence.
  package func description(in language: Language, _ rules: Rulebook) -> String {
    switch (self, language) {
    case (.sameChecklists, .zh): "对任何类型和形式的工会，适用的内容都不变"
    case (.sameChecklists, .en): "what binds a union stays the same for every type and form"
    case (.sameNeeded, .zh): "不论适用多少项，必须达到的项数都不变"
    case (.sameNeeded, .en): "however many apply, the same number has to be met"
    case (.askedBefore, .zh): "前面已对同样的指标提出了不低于它的要求"
    case (.askedBefore, .en): "a requirement before it asks no less of the same criteria"
    case (.samePercent, .zh): "两档的标准相同"
    case (.samePercent, .en): "both bands ask for the same percentage"
    case (.noCountsBetween, .zh): "没有可填的数字落在两个标准之间"
    case (.noCountsBetween, .en): "no accepted counts lie between the two percentages"
    case (.outOfBounds(let fact, let count), .zh):
      "只有\(rules.facts[fact].name[.zh])为 \(count) 时才有区别，而这个数不能填"
    case (.outOfBounds(let fact, let count), .en):
      "it differs only where \(rules.facts[fact].name[.en]) is \(count), which is not accepted"
    }
  }
}

extension Rate {
  /// The fact and the count that change bands when band `band` ends at `to`.
  func moved(_ band: Int, _ to: Int64) -> (fact: Int, count: Int64)? {
    guard let fact = bands[band].fact, let old = bands[band].to else { return nil }
    return (fact, max(old, to))
  }
}
