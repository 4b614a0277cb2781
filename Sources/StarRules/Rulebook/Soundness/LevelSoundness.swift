extension SoundnessCheck {
  /// Checks that each level asks something of every type, can be reached, and adds to the one before.
  mutating func checkLevels() {
    checkGroups()
    checkReach()
    checkDemands()
    checkAims()
  }

  /// Checks that every aim aims at something.
  private mutating func checkAims() {
    for (aim, node) in zip(rulebook.aims, places.aims) where aim.demand.isVoid {
      note(.alwaysSatisfied, at: places.place(aim.demand.key, of: node))
    }
  }

  /// Checks that every type has criteria in every group that a level counts.
  private mutating func checkGroups() {
    for (type, node) in places.types.enumerated() {
      let lists = checklists.filter { $0.type == type }
      guard let first = lists.first else { continue }
      var told: [Requirement] = []
      for index in first.requirements.indices {
        let requirement = first.requirements[index].requirement
        if told.contains(where: { $0.counts(sameAs: requirement) }) { continue }
        let empty = lists.filter { $0.requirements[index].criteria.isEmpty }
        guard let some = empty.first else { continue }
        told.append(requirement)
        let level = first.requirements[index].level
        let number = index - (first.requirements.firstIndex { $0.level == level } ?? 0)
        note(
          .typeWithoutCriteria(
            type: type, form: empty.count == lists.count ? nil : some.form, level: level,
            requirement: number),
          at: places.place(.id, of: node))
      }
    }
  }

  /// Checks that some union of each type and form could reach every level.
  private mutating func checkReach() {
    var types = Array(repeating: UInt64(0), count: rulebook.levels.count)
    for checklist in checklists {
      let failed = checklist.requirements.first { !canBeSatisfied($0, checklist) }
      if let failed { types[failed.level] |= 1 << UInt64(checklist.type) }
    }
    for (level, types) in types.enumerated() where types != 0 {
      note(
        .unreachableLevel(level: level, types: types),
        at: places.place(.star, of: places.levels[level]))
    }
  }

  /// Whether a requirement would be satisfied if every clause turned out as well as it can.
  private func canBeSatisfied(
    _ requirement: Checklist.RequirementCheck, _ checklist: Checklist
  ) -> Bool {
    var (met, aside, failed) = (0, 0, 0)
    for check in checklist.criteria where requirement.criteria[check.criterion] {
      let clauses = rulebook.criteria[check.criterion].clauses.filter {
        checklist.binding[rulebook.clauses[$0].bit]
      }
      switch rulebook.counting.unit {
      case .clause:
        for clause in clauses {
          if prospects[clause].canBeMet {
            met += 1
          } else if prospects[clause].canNotApply {
            aside += 1
          } else {
            failed += 1
          }
        }
      case .criterion:
        let canPass = clauses.allSatisfy { prospects[$0].canBeMet || prospects[$0].canNotApply }
        if !canPass {
          failed += 1
        } else if clauses.contains(where: { prospects[$0].canBeMet }) {
          met += 1
        } else {
          aside += 1
        }
      }
    }
    if rulebook.counting.notApplicable == .met { met += aside }
    switch requirement.requirement.demand {
    case .percent(let percent): return met * 100 >= percent * (met + failed)
    case .count(let count): return met >= min(count, met + failed)
    }
  }

  /// Checks that demands demand something, and each level more than the one before.
  private mutating func checkDemands() {
    for (index, level) in rulebook.levels.enumerated() {
      let nodes = places.elements(.requires, of: places.levels[index])
      for (requirement, node) in zip(level.requirements, nodes) where requirement.demand.isVoid {
        note(.alwaysSatisfied, at: places.place(requirement.demand.key, of: node))
      }
      let checks = checklists.flatMap { list in list.requirements.map { (list, $0) } }
        .filter { $0.1.level == index }
      // Where a group is empty for all, that is told already.
      guard checks.contains(where: { !$0.1.criteria.isEmpty }) else { continue }
      let addsNothing = checks.allSatisfy { list, check in
        check.criteria.isEmpty || check.requirement.demand.isVoid
          || list.requirements.contains { $0.level < index && $0.implies(check) }
      }
      if addsNothing {
        note(.levelAddsNothing(level: index), at: places.place(.requires, of: places.levels[index]))
      }
    }
  }
}

extension Requirement {
  /// Whether it counts the same criteria as `other`.
  fileprivate func counts(sameAs other: Requirement) -> Bool {
    tier == other.tier && stars == other.stars && criteria == other.criteria
  }
}

extension Requirement.Demand {
  /// Whether nothing has to be met for it.
  fileprivate var isVoid: Bool {
    switch self {
    case .percent(let percent): percent == 0
    case .count(let count): count == 0
    }
  }

  /// The key that states it.
  fileprivate var key: DocumentKey {
    switch self {
    case .percent: .atLeastPercent
    case .count: .atLeast
    }
  }
}

extension Checklist.RequirementCheck {
  /// Whether `other` is satisfied wherever it is.
  fileprivate func implies(_ other: Self) -> Bool {
    switch (requirement.demand, other.requirement.demand) {
    case (.percent(100), .percent): other.criteria.isSubset(of: criteria)
    case (.percent(let mine), .percent(let its)): criteria == other.criteria && mine >= its
    case (.count(let mine), .count(let its)): criteria == other.criteria && mine >= its
    default: false
    }
  }
}
