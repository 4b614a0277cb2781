/// What can be changed in one plausibility rule.
package enum PlausibilityChange: Sendable, Equatable {
  /// It never warns.
  case dropped
  /// A clause is left out of a list.
  case without(clause: Int)
  /// The number that a fact has to reach.
  case when(Int64)
  /// How far a count may be from last year's, in percent.
  case percent(Int64)
  /// How large a count has to be to be compared.
  case atLeast(Int64)

  /// Every change there is; a number is changed by one in both directions.
  static func all(of grounds: PlausibilityRule.Grounds, _ rules: Rulebook) -> [Self] {
    var changes: [Self] = [.dropped]
    switch grounds {
    case .denied(_, let list), .setAside(_, let list), .documents(let list):
      if list.count > 1 { changes += list.map { .without(clause: $0) } }
    case .setAsideThough(_, let condition):
      changes += [condition.atLeast - 1, condition.atLeast + 1].filter { $0 >= 0 }.map { .when($0) }
    case .changed(let limit):
      changes += [limit.percent - 1, limit.percent + 1].filter { $0 > 0 }.map { .percent($0) }
      changes += [limit.atLeast - 1, limit.atLeast + 1].filter { $0 > 0 }.map { .atLeast($0) }
    }
    return changes
  }

  /// When the rule warns with the change.
  func applied(to grounds: PlausibilityRule.Grounds) -> PlausibilityRule.Grounds {
    switch (self, grounds) {
    case (.without(let one), .denied(let clause, let list)):
      return .denied(clause, claimed: list.filter { $0 != one })
    case (.without(let one), .setAside(let clause, let list)):
      return .setAside(clause, claimed: list.filter { $0 != one })
    case (.without(let one), .documents(let list)): return .documents(list.filter { $0 != one })
    case (.when(let number), .setAsideThough(let clause, var condition)):
      condition.atLeast = number
      return .setAsideThough(clause, condition)
    case (.percent(let percent), .changed(var limit)):
      limit.percent = percent
      return .changed(limit)
    case (.atLeast(let number), .changed(var limit)):
      limit.atLeast = number
      return .changed(limit)
    default: return .documents([])
    }
  }

  /// A stable text that names the change by the ids and keys of the rulebook file.
  func id(_ grounds: PlausibilityRule.Grounds, _ rules: Rulebook) -> String {
    switch (self, grounds) {
    case (.without(let clause), .documents): return "documents −\(rules.clauses[clause].id)"
    case (.without(let clause), _): return "claimed −\(rules.clauses[clause].id)"
    case (.when(let number), .setAsideThough(_, let condition)):
      return "when.atLeast \(condition.atLeast)→\(number)"
    case (.percent(let percent), .changed(let limit)):
      return "changedByPercent \(limit.percent)→\(percent)"
    case (.atLeast(let number), .changed(let limit)):
      return "atLeast \(limit.atLeast)→\(number)"
    default: return "dropped"
    }
  }

  // MARK: What brings it out

  /// Changes to a sheet that bring out what is changed.
  func hints(_ grounds: PlausibilityRule.Grounds, _ rules: Rulebook) -> [[Change]] {
    func answer(_ clause: Int, _ value: Answer.Value) -> Change {
      .answer(slot: rules.criteria.count + clause, value)
    }
    func told(_ list: [Int]) -> [Int] {
      if case .without(let clause) = self { [clause] } else { list }
    }
    switch grounds {
    case .denied(let clause, let list):
      return told(list).map { [answer(clause, .unmet), answer($0, .met)] }
    case .setAside(let clause, let list):
      return told(list).map { [answer(clause, .notApplicable), answer($0, .met)] }
    case .setAsideThough(let clause, let condition):
      var count = condition.atLeast
      if case .when(let number) = self { count = min(number, count) }
      return [[answer(clause, .notApplicable), .fact(condition.fact, count)]]
    case .documents(let list): return told(list).map { [answer($0, .met)] }
    case .changed(let limit):
      return counts(telling: limit, rules).map {
        [.fact(limit.fact, $0.now), .previous(limit.fact, $0.before)]
      }
    }
  }

  /// Counts of a year and the one before that are far apart by one of the two limits only.
  private func counts(
    telling limit: ChangeLimit, _ rules: Rulebook
  ) -> [(now: Int64, before: Int64)] {
    let bounds = rules.facts[limit.fact].bounds
    var (percent, large) = (limit.percent, limit.atLeast)
    if case .percent(let other) = self { percent = min(percent, other) }
    if case .atLeast(let other) = self {
      large = min(large, other)
      // Down from it: last year's 0 would not be compared.
      return bounds.contains(large) ? [(bounds.lowerBound, large)] : []
    }
    // A hundredfold of what differs by as many as the percentage says, or one that is large enough.
    let hundreds = max(1, (large + 100 + percent - 1) / (100 + percent))
    let small = max(100 * hundreds, bounds.lowerBound)
    return [(small + percent * small / 100, small)].filter { bounds.contains($0.0) }
  }
}
