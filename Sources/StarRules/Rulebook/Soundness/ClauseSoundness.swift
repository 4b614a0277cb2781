/// What can become of a clause, whatever a union answers and counts.
struct ClauseProspects {
  var canBeMet = false
  var canBeUnmet = false
  var canNotApply = false
  /// The bands of its rate that some count reaches.
  var reachableBands: [Bool] = []

  init(_ clause: Clause, _ facts: [Fact]) {
    guard let rate = clause.rate else {
      let range = clause.condition.map { (facts[$0.fact].bounds, $0.atLeast) }
      let canApply = range.map { $0.upperBound >= $1 } ?? true
      canBeMet = canApply
      canBeUnmet = canApply
      canNotApply = clause.notApplicableIf != nil || range.map { $0.lowerBound < $1 } ?? false
      return
    }
    let (part, whole) = (facts[rate.numerator].bounds, facts[rate.denominator].bounds)
    if whole.lowerBound == 0, let rule = rate.whenDenominatorIsZero {
      switch rule {
      case .notApplicable: canNotApply = true
      case .unmet: canBeUnmet = true
      }
    }
    for band in rate.bands {
      let isReached = band.fact.map { facts[$0].bounds.overlaps(band.range) } ?? true
      reachableBands.append(isReached)
      guard isReached else { continue }
      decide(rate, band, part: part, whole: whole)
    }
  }

  /// What can become of a rate in one of its bands, whose numerator cannot exceed the denominator.
  private mutating func decide(
    _ rate: Rate, _ band: Band, part: ClosedRange<Int64>, whole: ClosedRange<Int64>
  ) {
    var (part, whole) = (part, whole)
    if band.fact == rate.numerator { part = part.clamped(to: band.range) }
    if band.fact == rate.denominator { whole = whole.clamped(to: band.range) }
    if rate.numerator == rate.denominator { part = whole }
    // The best share has the smallest denominator that the numerator fits, the worst the largest.
    let smallest = max(1, whole.lowerBound, part.lowerBound)
    guard smallest <= whole.upperBound else { return }
    let percent = band.atLeastPercent
    if min(part.upperBound, smallest) * 100 >= percent * smallest { canBeMet = true }
    let worst = rate.numerator == rate.denominator ? whole.upperBound : part.lowerBound
    if worst * 100 < percent * whole.upperBound { canBeUnmet = true }
  }
}

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
