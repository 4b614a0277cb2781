extension Coverage {
  /// Something that some case has to show.
  package struct Goal: Sendable, Equatable {
    /// What it is about, by position.
    package enum Subject: Sendable, Equatable {
      case clause(Int)
      case level(Int)
      case plausibility(Int)
    }
    /// What is to be seen.
    package enum Sight: Sendable, Equatable {
      /// The clause comes out so.
      case status(Status)
      /// The numerator of the rate is so many more than the smallest that reaches the percentage of
      /// the band: 0 at the threshold, -1 just below, 1 just above.
      case threshold(band: Int, Int64)
      /// The fact of the clause's condition is so many more than its number: -1, 0 or 1.
      case condition(Int64)
      /// The fact that decides the band has this count, which is an edge of it.
      case edge(band: Int, Int64)
      /// The level is reached.
      case reached
      /// The level before is reached, and one more would reach this one.
      case missedByOne
      /// The plausibility rule warns.
      case warned
      /// What the plausibility rule looks at is there, and it does not warn.
      case quiet
    }
    package var subject: Subject
    /// The type, by position in ``Rulebook/types``.
    package var type: Int
    package var sight: Sight
  }
}

/// Lists the goals of one type.
///
/// What cannot happen is no goal: no case could ever show it. Only what each fact's bounds and the
/// clause itself rule out is taken for impossible; where further rules tie facts together more
/// closely, a goal may be listed that no case reaches, but none is ever left out that could be.
struct GoalList {
  private let rulebook: Rulebook
  private let type: Int
  private(set) var goals: [Coverage.Goal] = []

  init(_ rulebook: Rulebook, type: Int) {
    self.rulebook = rulebook
    self.type = type
    let forms = rulebook.types[type].forms
    for (position, clause) in rulebook.clauses.enumerated() {
      let criterion = rulebook.criteria[clause.criterion]
      // A clause that binds no form of the type is never seen in it.
      guard forms.contains(where: { clause.binds(type: type, form: $0, of: criterion) }) else {
        continue
      }
      addStatuses(clause, at: position)
      if let rate = clause.rate { addRate(rate, at: position) }
      if let condition = clause.condition { addCondition(condition, at: position) }
    }
    let checklists = forms.map { Checklist(rulebook, type: type, form: $0) }
    for rule in rulebook.plausibility.indices
    where checklists.contains(where: { $0.plausibility.binding[rule] }) {
      add(.plausibility(rule), .warned)
      add(.plausibility(rule), .quiet)
    }
    for level in rulebook.levels.indices {
      add(.level(level), .reached)
      if checklists.contains(where: { $0.canMiss(level, rulebook.counting) }) {
        add(.level(level), .missedByOne)
      }
    }
  }

  private mutating func add(_ subject: Coverage.Goal.Subject, _ sight: Coverage.Goal.Sight) {
    goals.append(Coverage.Goal(subject: subject, type: type, sight: sight))
  }

  private mutating func addStatuses(_ clause: Clause, at position: Int) {
    let prospects = ClauseProspects(clause, rulebook)
    if prospects.canBeMet { add(.clause(position), .status(.met)) }
    if prospects.canBeUnmet { add(.clause(position), .status(.unmet)) }
    // An answer or a fact can always be left out.
    add(.clause(position), .status(.unanswered))
    if prospects.canNotApply { add(.clause(position), .status(.notApplicable)) }
  }

  private mutating func addRate(_ rate: Rate, at position: Int) {
    for (number, band) in rate.bands.enumerated() {
      // A band that no accepted count falls in decides nothing.
      guard let counts = BandCounts(rate, band: number, rulebook) else { continue }
      // Nothing is below 0 percent, and nothing above 100.
      for offset in [-1, 0, 1] as [Int64]
      where counts.canReach(band.atLeastPercent, offset: offset) {
        add(.clause(position), .threshold(band: number, offset))
      }
      guard let fact = band.fact else { continue }
      var edges = [band.from]
      if let to = band.to, to != band.from { edges.append(to) }
      // An edge outside the fact's bounds, as the 0 that bands begin with, is never counted.
      for edge in edges where BandCounts(rate, fact: fact, in: edge...edge, rulebook) != nil {
        add(.clause(position), .edge(band: number, edge))
      }
    }
  }

  private mutating func addCondition(_ condition: Condition, at position: Int) {
    let bounds = rulebook.facts[condition.fact].bounds
    for offset in [-1, 0, 1] as [Int64] where bounds.contains(condition.atLeast + offset) {
      add(.clause(position), .condition(offset))
    }
  }
}

extension Checklist {
  /// Whether the level at position `level` can be missed by one while everything before it is
  /// reached, everything being applicable.
  ///
  /// It cannot where it asks for nothing, or for nothing that the groups inside do not ask for.
  fileprivate func canMiss(_ level: Int, _ counting: Counting) -> Bool {
    requirements.contains { check in
      guard check.level == level else { return false }
      let needed = check.needed(of: check.total(counting))
      return needed > 0 && needed > forced(inside: check, counting)
    }
  }

  /// How many the groups inside a requirement need together; they are apart or inside one another.
  private func forced(inside check: RequirementCheck, _ counting: Counting) -> Int {
    var outermost: [(position: Int, needed: Int)] = []
    for position in check.inside {
      let group = requirements[position]
      var within = 0
      for other in outermost where group.inside.contains(other.position) { within += other.needed }
      outermost.removeAll { group.inside.contains($0.position) }
      outermost.append((position, max(within, group.needed(of: group.total(counting)))))
    }
    return outermost.reduce(0) { $0 + $1.needed }
  }
}

extension Checklist.RequirementCheck {
  /// How many criteria or clauses it counts.
  func total(_ counting: Counting) -> Int {
    switch counting.unit {
    case .criterion: criteria.count(within: criteria)
    case .clause: clauses.count(within: clauses)
    }
  }

  /// How many have to be met where so many apply.
  func needed(of applicable: Int) -> Int { requirement.demand.needed(of: applicable) }
}
