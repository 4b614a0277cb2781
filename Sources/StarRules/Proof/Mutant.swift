/// A rulebook changed in one place.
package struct Mutant: Sendable {
  /// A stable text that names the change, for example `V3.3b atLeastPercent 80→79`.
  package let id: String
  /// What is changed.
  package let alteration: Alteration

  /// What can be changed; clauses, criteria, levels and the like by position.
  package enum Alteration: Sendable {
    /// The percentage of a band.
    case percent(clause: Int, band: Int, Int64)
    /// Where a band ends; the next begins after it.
    case bandEdge(clause: Int, band: Int, Int64)
    /// What a requirement of a level asks for.
    case demand(level: Int, requirement: Int, Requirement.Demand)
    /// The clause binds nobody.
    case dropped(clause: Int)
    /// Whether the criterion, with all of its clauses, binds a type.
    case criterionType(criterion: Int, type: Int, binds: Bool)
    /// Whether the clause binds a type.
    case clauseType(clause: Int, type: Int, binds: Bool)
    /// Whether the clause binds a form.
    case clauseForm(clause: Int, form: Int, binds: Bool)
    /// Whether `"na"` is a permitted answer.
    case permission(clause: Int, Bool)
    /// The number from which on the clause applies; nil where it always does.
    case condition(clause: Int, Int64?)
    /// What a denominator of 0 means.
    case zeroRule(clause: Int, Rate.ZeroRule?)
    /// When a plausibility rule warns.
    case plausibility(rule: Int, PlausibilityChange)
  }

  init(_ alteration: Alteration, of rulebook: Rulebook) {
    self.alteration = alteration
    id = alteration.id(rulebook)
  }

  /// The rulebook with the change; ids keep their positions.
  package func applied(to original: Rulebook) -> Rulebook {
    var rules = original
    switch alteration {
    case .percent(let clause, let band, let percent):
      rules.clauses[clause].changeRate { $0.bands[band].atLeastPercent = percent }
    case .bandEdge(let clause, let band, let to):
      rules.clauses[clause].changeRate {
        $0.bands[band].to = to
        $0.bands[band + 1].from = to + 1
      }
    case .demand(let level, let requirement, let demand):
      rules.levels[level].requirements[requirement].demand = demand
    case .dropped(let clause): rules.clauses[clause].types = 0
    case .criterionType(let criterion, let type, let binds):
      rules.criteria[criterion].types.set(type, binds)
      if binds {
        for clause in rules.criteria[criterion].clauses {
          rules.clauses[clause].types.set(type, true)
        }
      }
    case .clauseType(let clause, let type, let binds): rules.clauses[clause].types.set(type, binds)
    case .clauseForm(let clause, let form, let binds): rules.clauses[clause].forms.set(form, binds)
    case .permission(let clause, let isPermitted):
      // The reason is only told to people; any text will do.
      rules.clauses[clause].notApplicableIf = isPermitted ? rules.clauses[clause].question : nil
    case .condition(let clause, let number):
      if let number {
        rules.clauses[clause].condition?.atLeast = number
      } else {
        rules.clauses[clause].condition = nil
      }
    case .zeroRule(let clause, let rule):
      rules.clauses[clause].changeRate { $0.whenDenominatorIsZero = rule }
    case .plausibility(let rule, let change):
      rules.plausibility[rule].grounds = change.applied(to: rules.plausibility[rule].grounds)
    }
    return rules
  }

  /// The types and forms whose checklist can be other than in `rules`.
  ///
  /// Which facts are used is a matter of the type alone, so a clause that comes or goes touches
  /// every form of it.
  package func places(in rules: Rulebook) -> [(type: Int, form: Int)] {
    var types = UInt64.max
    var forms = UInt64.max
    switch alteration {
    case .demand, .plausibility: break
    case .percent(let clause, _, _), .bandEdge(let clause, _, _), .permission(let clause, _),
      .zeroRule(let clause, _), .condition(let clause, .some):
      types = rules.types(boundBy: clause)
      forms = rules.clauses[clause].forms
    case .dropped(let clause), .condition(let clause, nil): types = rules.types(boundBy: clause)
    case .criterionType(_, let type, _), .clauseType(_, let type, _): types = 1 << UInt64(type)
    case .clauseForm(let clause, let form, _):
      types = rules.types(boundBy: clause)
      forms = 1 << UInt64(form)
    }
    var places: [(type: Int, form: Int)] = []
    for (type, entry) in rules.types.enumerated() where types.has(type) {
      for form in entry.forms where forms.has(form) { places.append((type, form)) }
    }
    return places
  }

  /// The criteria and clauses it touches, by id.
  package func about(_ rules: Rulebook) -> [String] {
    switch alteration {
    case .demand: []
    case .plausibility(let rule, _):
      rules.plausibility[rule].clauses.map { rules.clauses[$0].id }
    case .criterionType(let criterion, _, _): [rules.criteria[criterion].id]
    case .percent(let clause, _, _), .bandEdge(let clause, _, _), .dropped(let clause),
      .clauseType(let clause, _, _), .clauseForm(let clause, _, _), .permission(let clause, _),
      .condition(let clause, _), .zeroRule(let clause, _):
      [rules.clauses[clause].id]
    }
  }
}

extension Rulebook {
  /// The types that a clause binds together with its criterion, a bit for each.
  func types(boundBy clause: Int) -> UInt64 {
    clauses[clause].types & criteria[clauses[clause].criterion].types
  }
}

extension Clause {
  fileprivate mutating func changeRate(_ change: (inout Rate) -> Void) {
    guard case .rate(var rate) = kind else { return }
    change(&rate)
    kind = .rate(rate)
  }
}

extension UInt64 {
  /// Whether it has the bit of a position.
  func has(_ position: Int) -> Bool { self >> UInt64(position) & 1 != 0 }

  fileprivate mutating func set(_ position: Int, _ isSet: Bool) {
    let bit: UInt64 = 1 << UInt64(position)
    if isSet { self |= bit } else { self &= ~bit }
  }
}
