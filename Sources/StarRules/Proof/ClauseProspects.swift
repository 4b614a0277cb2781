/// What can become of a clause for a union it binds, whatever that answers and counts.
struct ClauseProspects {
  var canBeMet = false
  var canBeUnmet = false
  var canNotApply = false
  /// Which bands of its rate some union lies in.
  var reachableBands: [Bool] = []

  init(_ clause: Clause, _ rulebook: Rulebook) {
    switch clause.kind {
    case .attested:
      let range = clause.condition.map { (rulebook.facts[$0.fact].bounds, $0.atLeast) }
      // A yes counts even where the fact is missing, a no only where it reaches the number.
      canBeMet = true
      canBeUnmet = range.map { $0.upperBound >= $1 } ?? true
      canNotApply = clause.notApplicableIf != nil || range.map { $0.lowerBound < $1 } ?? false
    case .rate(let rate):
      if rulebook.facts[rate.denominator].bounds.lowerBound == 0 {
        canNotApply = rate.whenDenominatorIsZero == .notApplicable
        canBeUnmet = rate.whenDenominatorIsZero == .unmet
      }
      for (number, band) in rate.bands.enumerated() {
        let isReached = band.fact.map { rulebook.facts[$0].bounds.overlaps(band.range) } ?? true
        reachableBands.append(isReached)
        guard let counts = BandCounts(rate, band: number, rulebook) else { continue }
        if counts.canMeet(band.atLeastPercent) { canBeMet = true }
        if counts.canMiss(band.atLeastPercent) { canBeUnmet = true }
      }
    }
  }
}
