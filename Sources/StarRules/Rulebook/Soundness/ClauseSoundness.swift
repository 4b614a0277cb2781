extension Band {
  /// The counts it holds for.
  var range: ClosedRange<Int64> { from...(to ?? Fact.largest) }
}

extension SoundnessCheck {
  /// Checks that each clause binds somebody, can be met and can be unmet.
  mutating func checkClauses() {
    for (index, clause) in rulebook.clauses.enumerated() {
      let node = places.clauses[index]
      let id = places.place(.id, of: node)
      guard checklists.contains(where: { $0.binding[clause.bit] }) else {
        note(.neverBinds(clause: index), at: id)
        continue
      }
      if let condition = clause.condition {
        let bounds = rulebook.facts[condition.fact].bounds
        let place = places.place(.when, .atLeast, of: node)
        if bounds.upperBound < condition.atLeast {
          note(.conditionNeverTrue(clause: index), at: place)
        } else if bounds.lowerBound >= condition.atLeast {
          note(.conditionAlwaysTrue(clause: index), at: place)
        }
      }
      if let rate = clause.rate { check(rate, of: index, at: node) }
      if let damaged = places.document.member(.damaged, of: node), clause.damaged != nil {
        note(.damaged(clause: index), at: damaged)
      }
    }
  }

  private mutating func check(_ rate: Rate, of clause: Int, at node: JSONDocument.Node) {
    let rateNode = places.place(.rate, of: node)
    let (part, whole) = (rulebook.facts[rate.numerator], rulebook.facts[rate.denominator])
    if part.bounds.lowerBound > whole.bounds.upperBound {
      note(.contradictoryBounds(part: rate.numerator, whole: rate.denominator), at: rateNode)
      return
    }
    let prospects = prospects[clause]
    let bands = places.elements(.bands, of: rateNode)
    for (band, isReached) in prospects.reachableBands.enumerated() where !isReached {
      if let fact = rate.bands[band].fact {
        note(.bandNeverApplies(fact: fact), at: bands[band])
      }
    }
    let id = places.place(.id, of: node)
    if !prospects.canBeMet { note(.neverMet(clause: clause), at: id) }
    if !prospects.canBeUnmet { note(.neverUnmet(clause: clause), at: id) }
  }
}
