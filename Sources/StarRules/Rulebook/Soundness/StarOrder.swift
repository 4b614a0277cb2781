/// Two rates of the same facts of which the one at the lower star can ask for more.
struct StricterDemand {
  let lower: Int
  let higher: Int
  /// What each asks, with the band it asks it in.
  let bands: (lower: Band, higher: Band)
  /// The types both bind, by position.
  let types: [Int]

  /// nil where `lower` and `higher`, clauses of a rulebook by position, are no such rates.
  init?(_ lower: Int, _ higher: Int, _ rulebook: Rulebook) {
    let clauses = rulebook.clauses
    guard let first = clauses[lower].rate, let second = clauses[higher].rate,
      first.numerator == second.numerator, first.denominator == second.denominator,
      let lowStar = rulebook.criteria[clauses[lower].criterion].star,
      let highStar = rulebook.criteria[clauses[higher].criterion].star, lowStar < highStar
    else { return nil }
    let types = rulebook.types.indices.filter { type in
      rulebook.types[type].forms.contains { form in
        [lower, higher].allSatisfy {
          clauses[$0].binds(
            type: type, form: form, of: rulebook.criteria[clauses[$0].criterion])
        }
      }
    }
    guard !types.isEmpty else { return nil }
    for band in first.bands {
      for other in second.bands
      where band.atLeastPercent > other.atLeastPercent && band.meets(other, rulebook.facts) {
        self.lower = lower
        self.higher = higher
        self.types = types
        bands = (band, other)
        return
      }
    }
    return nil
  }
}

extension Band {
  /// Whether some union's counts lie in both.
  fileprivate func meets(_ other: Band, _ facts: [Fact]) -> Bool {
    let isReached = fact.map { facts[$0].bounds.overlaps(range) } ?? true
    let isOtherReached = other.fact.map { facts[$0].bounds.overlaps(other.range) } ?? true
    guard isReached, isOtherReached else { return false }
    guard let fact, fact == other.fact else { return true }
    return range.overlaps(other.range)
      && facts[fact].bounds.overlaps(range.clamped(to: other.range))
  }
}

extension SoundnessCheck {
  /// Looks for demands that are stricter at a lower star.
  mutating func checkStarOrder() {
    for lower in rulebook.clauses.indices where rulebook.clauses[lower].rate != nil {
      for higher in rulebook.clauses.indices
      where StricterDemand(lower, higher, rulebook) != nil {
        note(
          .stricterAtLowerStar(lower: lower, higher: higher),
          at: places.place(.id, of: places.clauses[lower]))
      }
    }
  }
}
