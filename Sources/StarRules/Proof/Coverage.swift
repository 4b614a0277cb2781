/// What a set of cases shows of a rulebook: every status of every clause, every threshold from both
/// sides, every level reached and just missed, for each type.
package struct Coverage: Sendable {
  /// Everything that some case has to show, type by type.
  package let goals: [Goal]
  private let rulebook: Rulebook
  /// The goals of each type, by its position.
  private let ranges: [Range<Int>]
  private var isReached: [Bool]

  /// Nothing seen yet.
  package init(_ rulebook: Rulebook) {
    var goals: [Goal] = []
    var ranges: [Range<Int>] = []
    for type in rulebook.types.indices {
      let first = goals.count
      goals += GoalList(rulebook, type: type).goals
      ranges.append(first..<goals.count)
    }
    self.rulebook = rulebook
    self.goals = goals
    self.ranges = ranges
    isReached = Array(repeating: false, count: goals.count)
  }

  /// Sees a case that was rated.
  ///
  /// - Parameters:
  ///   - run: the case.
  ///   - evaluation: what came out of it by the rulebook that is covered.
  ///   - checklist: what binds its union.
  package mutating func note(_ run: CaseRun, _ evaluation: Evaluation, _ checklist: Checklist) {
    let sight = Sighting(
      rulebook: rulebook, checklist: checklist, sheet: run.sheet, evaluation: evaluation)
    for goal in ranges[checklist.type] where !isReached[goal] {
      isReached[goal] = sight.shows(goals[goal])
    }
  }

  /// How many goals there are.
  package var total: Int { goals.count }
  /// How many of them some case reached.
  package var reached: Int { isReached.reduce(0) { $0 + ($1 ? 1 : 0) } }
  /// The share that is reached, in percent, cut off after one decimal.
  package var share: String { ExactPercent.text(Int64(reached), of: Int64(total)) ?? "100.0" }
  /// Whether at least so many percent are reached.
  package func reaches(percent: Int) -> Bool { reached * 100 >= percent * total }
  /// The goals that no case reached.
  package var holes: [Goal] { goals.indices.filter { !isReached[$0] }.map { goals[$0] } }
}

/// One rated case, to be asked what it shows.
private struct Sighting {
  let rulebook: Rulebook
  let checklist: Checklist
  let sheet: AnswerSheet
  let evaluation: Evaluation
  /// The plausibility rules that warn.
  let warned: BitSet
  var facts: [Int64] { sheet.facts }

  init(rulebook: Rulebook, checklist: Checklist, sheet: AnswerSheet, evaluation: Evaluation) {
    self.rulebook = rulebook
    self.checklist = checklist
    self.sheet = sheet
    self.evaluation = evaluation
    warned = evaluation.implausible(sheet, checklist, rulebook)
  }

  func shows(_ goal: Coverage.Goal) -> Bool {
    switch goal.subject {
    case .level(let level): return shows(goal.sight, ofLevel: level)
    case .plausibility(let rule):
      if case .warned = goal.sight { return warned[rule] }
      return !warned[rule] && checklist.plausibility.binding[rule]
        && isLookedAt(rulebook.plausibility[rule].grounds)
    case .clause(let position):
      let clause = rulebook.clauses[position]
      guard checklist.binding[clause.bit] else { return false }
      return shows(goal.sight, of: clause)
    }
  }

  private func shows(_ sight: Coverage.Goal.Sight, ofLevel level: Int) -> Bool {
    if case .reached = sight { return evaluation.tally.star > level }
    return evaluation.tally.star == level
      && evaluation.nextSteps(checklist, target: level + 1, levels: rulebook.levels.count) == 1
  }

  private func shows(_ sight: Coverage.Goal.Sight, of clause: Clause) -> Bool {
    switch sight {
    case .status(let status): return evaluation.status(ofBit: clause.bit) == status
    case .condition(let offset):
      guard let condition = clause.condition else { return false }
      let count = facts[condition.fact]
      return count != AnswerSheet.missing && count == condition.atLeast + offset
    case .threshold(let band, let offset):
      guard let rate = clause.rate, rate.isDecided(facts), rate.band(facts) == band else {
        return false
      }
      let needed = Rate.needed(rate.bands[band].atLeastPercent, of: facts[rate.denominator])
      return facts[rate.numerator] == needed + offset
    case .edge(let band, let count):
      // The edge shows nothing while the rate is not decided by it.
      guard let rate = clause.rate, let fact = rate.bands[band].fact else { return false }
      return rate.isDecided(facts) && facts[fact] == count
    case .reached, .missedByOne, .warned, .quiet: return false
    }
  }

  /// Whether what may be in doubt by a plausibility rule is there.
  private func isLookedAt(_ grounds: PlausibilityRule.Grounds) -> Bool {
    func isMet(_ clause: Int) -> Bool { evaluation.met[rulebook.clauses[clause].bit] }
    switch grounds {
    case .denied(_, let claimed): return claimed.contains(where: isMet)
    case .setAside(let clause, _), .setAsideThough(let clause, _):
      let bit = rulebook.clauses[clause].bit
      return evaluation.setAside(sheet, checklist, word: bit >> 6) >> UInt64(bit & 63) & 1 != 0
    case .documents(let clauses): return clauses.contains(where: isMet)
    case .changed(let limit):
      return facts[limit.fact] != AnswerSheet.missing && !sheet.previousFacts.isEmpty
        && sheet.previousFacts[limit.fact] != AnswerSheet.missing
    }
  }
}

extension Rate {
  /// Whether both counts are known and no rule for a denominator of 0 decides instead.
  fileprivate func isDecided(_ facts: [Int64]) -> Bool {
    facts[numerator] != AnswerSheet.missing && facts[denominator] != AnswerSheet.missing
      && (facts[denominator] != 0 || whenDenominatorIsZero == nil)
  }

  /// The band these facts fall in; nil where the one that decides is missing.
  fileprivate func band(_ facts: [Int64]) -> Int? {
    bands.firstIndex { band in
      guard let fact = band.fact else { return true }
      return facts[fact] >= band.from && facts[fact] <= band.to ?? .max
    }
  }
}
