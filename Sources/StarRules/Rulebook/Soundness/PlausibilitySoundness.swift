extension SoundnessCheck {
  /// Checks that every plausibility rule can warn some union, and by each thing that it names.
  ///
  /// Other readings may take what is doubted out of the question, so they are not asked.
  mutating func checkPlausibility() {
    let nodes = places.document.elements(of: places.document.member(.plausibility, of: 0))
    for (index, rule) in rulebook.plausibility.enumerated() {
      let node = nodes[rule.entry]
      if let twin = rulebook.plausibility.prefix(index).firstIndex(where: {
        $0.grounds.warns(as: rule.grounds)
      }) {
        note(.sameDoubt(rule: index, earlier: twin), at: places.place(.id, of: node))
      }
      switch rule.grounds {
      case .denied(let clause, let claimed):
        check(clause, claimed, places.elements(.claimed, of: node)) { $0.attested[$1] }
      case .setAside(let clause, let claimed):
        if checkSetAside(clause, at: places.place(.notApplicable, of: node)) {
          check(clause, claimed, places.elements(.claimed, of: node)) { $0.mayBeSetAside[$1] }
        }
      case .setAsideThough(let clause, let condition):
        if checkSetAside(clause, at: places.place(.notApplicable, of: node)) {
          check(clause, condition, at: places.place(.when, of: node))
        }
      case .documents: break
      case .changed(let limit):
        let count = places.elements(.facts, of: node)[rulebook.fact(ofPlausibility: index)]
        if rulebook.facts[limit.fact].bounds.upperBound < limit.atLeast {
          note(.neverWarns, at: places.place(.atLeast, of: count))
        } else if !checklists.contains(where: { $0.usedFacts[limit.fact] }) {
          note(.neverWarns, at: places.place(.fact, of: count))
        }
      }
    }
  }

  /// Checks that a clause can be set aside by "na" by some union.
  private mutating func checkSetAside(_ clause: Int, at node: JSONDocument.Node) -> Bool {
    let bit = rulebook.clauses[clause].bit
    if checklists.contains(where: { $0.mayBeSetAside[bit] }) { return true }
    note(.neverSetAside(clause: clause), at: node)
    return false
  }

  /// Checks that each of the clauses `claimed` binds some union for which `clause` can be in doubt.
  private mutating func check(
    _ clause: Int, _ claimed: [Int], _ nodes: [JSONDocument.Node],
    _ canBeInDoubt: (Checklist, _ bit: Int) -> Bool
  ) {
    let bit = rulebook.clauses[clause].bit
    for (other, node) in zip(claimed, nodes) {
      let otherBit = rulebook.clauses[other].bit
      let bindTogether = checklists.contains { canBeInDoubt($0, bit) && $0.attested[otherBit] }
      if other == clause || !bindTogether {
        note(.neverTogether(clause: clause, other: other), at: node)
      }
    }
  }

  /// Checks that a fact of a union for which `clause` can be set aside may reach a number, and need
  /// not.
  private mutating func check(
    _ clause: Int, _ condition: Condition, at when: JSONDocument.Node
  ) {
    let bit = rulebook.clauses[clause].bit
    let bounds = rulebook.facts[condition.fact].bounds
    if !checklists.contains(where: { $0.mayBeSetAside[bit] && $0.usedFacts[condition.fact] }) {
      note(.neverWarns, at: places.place(.fact, of: when))
    } else if bounds.upperBound < condition.atLeast {
      note(.neverWarns, at: places.place(.atLeast, of: when))
    } else if bounds.lowerBound >= condition.atLeast {
      note(.alwaysWarns(clause: clause), at: places.place(.atLeast, of: when))
    }
  }
}

extension Rulebook {
  /// Which of the facts that a rule of the rulebook names the plausibility rule at `index` is about.
  fileprivate func fact(ofPlausibility index: Int) -> Int {
    plausibility[..<index].reversed().prefix { $0.entry == plausibility[index].entry }.count
  }
}

extension PlausibilityRule.Grounds {
  /// Whether it warns of something that `other` warns of as well.
  fileprivate func warns(as other: Self) -> Bool {
    switch (self, other) {
    case (.denied(let one, let claimed), .denied(let another, let others)),
      (.setAside(let one, let claimed), .setAside(let another, let others)):
      one == another && claimed.contains(where: others.contains)
    case (.setAsideThough(let one, let condition), .setAsideThough(let another, let other)):
      one == another && condition.fact == other.fact
    case (.documents(let clauses), .documents(let others)):
      clauses.contains(where: others.contains)
    case (.changed(let limit), .changed(let other)): limit.fact == other.fact
    default: false
    }
  }
}
