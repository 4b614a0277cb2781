extension Mutant.Alteration {
  /// A stable text that names the change by the ids and keys of the rulebook file.
  func id(_ rules: Rulebook) -> String {
    switch self {
    case .percent(let clause, let band, let percent):
      let bands = rules.clauses[clause].rate?.bands ?? []
      let key = bands[band].fact == nil ? "" : "bands[\(band)]."
      return rules.clauses[clause].id
        + " \(key)atLeastPercent \(bands[band].atLeastPercent)→\(percent)"
    case .bandEdge(let clause, let band, let to):
      let old = rules.clauses[clause].rate?.bands[band].to ?? 0
      return rules.clauses[clause].id + " bands[\(band)].to \(old)→\(to)"
    case .demand(let level, let position, let demand):
      let requirement = rules.levels[level].requirements[position]
      let twins = rules.levels[level].requirements.filter { $0.tier == requirement.tier }.count
      let tier = rules.tiers[requirement.tier].id + (twins > 1 ? "[\(position)]" : "")
      let key = if case .percent = demand { "atLeastPercent" } else { "atLeast" }
      return "★\(level + 1) \(tier) \(key) \(requirement.demand.number)→\(demand.number)"
    case .dropped(let clause): return rules.clauses[clause].id + " dropped"
    case .criterionType(let criterion, let type, let binds):
      return rules.criteria[criterion].id + " types \(binds ? "+" : "−")\(rules.types[type].id)"
    case .clauseType(let clause, let type, let binds):
      return rules.clauses[clause].id + " types \(binds ? "+" : "−")\(rules.types[type].id)"
    case .clauseForm(let clause, let form, let binds):
      return rules.clauses[clause].id + " forms \(binds ? "+" : "−")\(rules.forms[form].id)"
    case .permission(let clause, let isPermitted):
      return rules.clauses[clause].id + " notApplicableIf \(isPermitted ? "added" : "removed")"
    case .condition(let clause, let number):
      let old = rules.clauses[clause].condition?.atLeast ?? 0
      return rules.clauses[clause].id
        + (number.map { " when.atLeast \(old)→\($0)" } ?? " when removed")
    case .zeroRule(let clause, let rule):
      let old = rules.clauses[clause].rate?.whenDenominatorIsZero?.rawValue ?? "none"
      return rules.clauses[clause].id
        + " whenDenominatorIsZero \(old)→\(rule?.rawValue ?? "none")"
    case .plausibility(let rule, let change):
      let entry = rules.plausibility[rule]
      return entry.id + " " + change.id(entry.grounds, rules)
    }
  }
}

extension Requirement.Demand {
  fileprivate var number: Int {
    switch self {
    case .percent(let number), .count(let number): number
    }
  }
}

extension Mutant {
  /// What is changed, in a sentence.
  package func description(in language: Language, _ rules: Rulebook) -> String {
    switch language {
    case .zh: chinese(rules)
    case .en: english(rules)
    }
  }

  private func chinese(_ rules: Rulebook) -> String {
    let name = about(rules).first ?? ""
    switch alteration {
    case .percent(_, _, let percent): return "\(name)的标准改为 \(percent)%"
    case .bandEdge(_, let band, let to): return "\(name)第\(band + 1)档的上限改为 \(to)"
    case .demand(let level, let position, let demand):
      let tier = rules.levels[level].requirements[position].tier
      return "★\(level + 1) 对\(rules.tiers[tier].name[.zh])的要求改为 "
        + (demand.isPercent ? "\(demand.number)%" : "\(demand.number) 项")
    case .dropped: return "删去\(name)"
    case .criterionType(_, let type, let binds), .clauseType(_, let type, let binds):
      return "\(name)\(binds ? "也" : "不再")适用于\(rules.types[type].name[.zh])"
    case .clauseForm(_, let form, let binds):
      return "\(name)\(binds ? "也" : "不再")适用于\(rules.forms[form].name[.zh])"
    case .permission(_, let isPermitted): return "\(name)\(isPermitted ? "准许" : "不准")答“不适用”"
    case .condition(_, let number):
      return number.map { "\(name)的适用条件改为 \($0) 起" } ?? "\(name)不再附适用条件"
    case .zeroRule(_, let rule):
      let meaning =
        switch rule {
        case .notApplicable: "改作不适用"
        case .unmet: "改作未达到"
        case nil: "不再规定"
        }
      return "\(name)的分母为 0 时\(meaning)"
    case .plausibility(let rule, _): return "疑点 \(rules.plausibility[rule].id) 有改动"
    }
  }

  private func english(_ rules: Rulebook) -> String {
    let name = about(rules).first ?? ""
    switch alteration {
    case .percent(_, _, let percent): return "\(name) asks for \(percent)%"
    case .bandEdge(_, let band, let to): return "band \(band + 1) of \(name) ends at \(to)"
    case .demand(let level, let position, let demand):
      let tier = rules.levels[level].requirements[position].tier
      return "★\(level + 1) asks for \(demand.number)\(demand.isPercent ? "%" : "") of the "
        + rules.tiers[tier].name[.en]
    case .dropped: return "\(name) is left out"
    case .criterionType(_, let type, let binds), .clauseType(_, let type, let binds):
      return
        "\(name) \(binds ? "also binds" : "no longer binds") the type \(rules.types[type].name[.en])"
    case .clauseForm(_, let form, let binds):
      return
        "\(name) \(binds ? "also binds" : "no longer binds") the form \(rules.forms[form].name[.en])"
    case .permission(_, let isPermitted):
      return "\(name) \(isPermitted ? "can" : "cannot") be answered by \"na\""
    case .condition(_, let number):
      return number.map { "\(name) applies from \($0) on" } ?? "\(name) always applies"
    case .zeroRule(_, let rule):
      let meaning =
        switch rule {
        case .notApplicable: "makes \(name) not applicable"
        case .unmet: "makes \(name) unmet"
        case nil: "has no rule in \(name)"
        }
      return "a denominator of 0 \(meaning)"
    case .plausibility(let rule, _): return "\(rules.plausibility[rule].id) is changed"
    }
  }
}

extension Requirement.Demand {
  fileprivate var isPercent: Bool { if case .percent = self { true } else { false } }
}
