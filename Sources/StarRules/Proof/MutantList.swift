/// Lists every way a rulebook is changed in one place.
///
/// A number is changed by one in both directions, a choice to each other value. What the format
/// does not allow is no mutant: a percentage outside 0...100, an empty band, a denominator that may
/// be 0 without a rule.
private struct MutantList {
  let rules: Rulebook
  var mutants: [Mutant] = []

  init(_ rules: Rulebook) {
    self.rules = rules
    for clause in rules.clauses.indices {
      if let rate = rules.clauses[clause].rate { addRate(rate, of: clause) }
    }
    addDemands()
    for clause in rules.clauses.indices { add(.dropped(clause: clause)) }
    for criterion in rules.criteria.indices {
      for type in rules.types.indices {
        let binds = rules.criteria[criterion].types.has(type)
        add(.criterionType(criterion: criterion, type: type, binds: !binds))
      }
    }
    for clause in rules.clauses.indices { addBindings(of: clause) }
    for clause in rules.clauses.indices { addExceptions(of: clause) }
    for (index, rule) in rules.plausibility.enumerated() {
      for change in PlausibilityChange.all(of: rule.grounds, rules) {
        add(.plausibility(rule: index, change))
      }
    }
  }

  private mutating func add(_ alteration: Mutant.Alteration) {
    mutants.append(Mutant(alteration, of: rules))
  }

  private mutating func addRate(_ rate: Rate, of clause: Int) {
    for (number, band) in rate.bands.enumerated() {
      for percent in [band.atLeastPercent - 1, band.atLeastPercent + 1]
      where (0...100).contains(percent) {
        add(.percent(clause: clause, band: number, percent))
      }
    }
    for (number, band) in rate.bands.enumerated().dropLast() {
      guard let to = band.to else { continue }
      for edge in [to - 1, to + 1]
      where edge >= band.from && edge + 1 <= rate.bands[number + 1].to ?? .max {
        add(.bandEdge(clause: clause, band: number, edge))
      }
    }
    let smallest = rules.facts[rate.denominator].bounds.lowerBound
    for rule in Rate.ZeroRule.allCases where rule != rate.whenDenominatorIsZero {
      add(.zeroRule(clause: clause, rule))
    }
    if rate.whenDenominatorIsZero != nil, smallest > 0 { add(.zeroRule(clause: clause, nil)) }
  }

  private mutating func addDemands() {
    for (level, rule) in rules.levels.enumerated() {
      for (position, requirement) in rule.requirements.enumerated() {
        for offset in [-1, 1] {
          switch requirement.demand {
          case .percent(let percent) where (0...100).contains(percent + offset):
            add(.demand(level: level, requirement: position, .percent(percent + offset)))
          case .count(let count) where count + offset >= 0:
            add(.demand(level: level, requirement: position, .count(count + offset)))
          default: break
          }
        }
      }
    }
  }

  /// Bindings the document can mean: to the types of the criterion and the forms these have, and
  /// to any that the clause names itself.
  private mutating func addBindings(of clause: Int) {
    let (types, forms) = (rules.clauses[clause].types, rules.clauses[clause].forms)
    let candidates = rules.criteria[rules.clauses[clause].criterion].types
    for type in rules.types.indices where candidates.has(type) || types != .max && types.has(type) {
      add(.clauseType(clause: clause, type: type, binds: !types.has(type)))
    }
    var possible: UInt64 = 0
    for (type, entry) in rules.types.enumerated() where candidates.has(type) {
      for form in entry.forms { possible |= 1 << UInt64(form) }
    }
    for form in rules.forms.indices where possible.has(form) || forms != .max && forms.has(form) {
      add(.clauseForm(clause: clause, form: form, binds: !forms.has(form)))
    }
  }

  /// What makes a clause not applicable: the format has this for attested clauses alone, and no
  /// permitted "na" beside a condition.
  private mutating func addExceptions(of position: Int) {
    let clause = rules.clauses[position]
    guard clause.rate == nil else { return }
    guard let condition = clause.condition else {
      add(.permission(clause: position, clause.notApplicableIf == nil))
      return
    }
    for number in [condition.atLeast - 1, condition.atLeast + 1]
    where (0...Fact.largest).contains(number) {
      add(.condition(clause: position, number))
    }
    add(.condition(clause: position, nil))
  }
}

extension Rulebook {
  /// Every way it is changed in one place.
  package var mutants: [Mutant] { MutantList(self).mutants }
}
