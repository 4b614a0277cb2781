import StarRules

/// Makes the facts of a union that agree with each other and with the star it is to reach.
struct FactMaker {
  /// How many people the union has.
  let people: Int64
  /// The star it is to reach.
  let target: Int
  /// Whether nothing that the star needs may be left to chance.
  let isStrict: Bool

  /// Enters the facts of a blank form in an empty sheet; a few are left out.
  func fill(_ sheet: inout AnswerSheet, _ form: BlankForm, _ random: inout SplitMix64) {
    for (position, count) in form.counts.enumerated() {
      if !isStrict, !count.isWhole, random.happens(2) { continue }
      let value =
        position == 0
        ? people
        : count.wholes.isEmpty
          ? people * random.number(in: count.size.perMille) / 1000
          : part(count, sheet.facts, &random)
      let bounds = count.bounds
      sheet.enter(
        min(max(value, bounds.lowerBound), bounds.upperBound), fact: count.fact, offset: 0)
    }
  }

  /// A part of what is counted already, large enough for the rates that are to be met.
  private func part(
    _ count: BlankForm.Count, _ facts: [Int64], _ random: inout SplitMix64
  ) -> Int64 {
    let most = count.wholes.reduce(Int64.max) { min($0, facts[$1]) }
    guard !count.rates.isEmpty else { return most * random.number(in: 250...650) / 1000 }
    var steps: [(least: Int64, star: Int)] = []
    for (rate, star) in count.rates {
      guard let percent = rate.requiredPercent(facts) else { continue }
      steps.append(((percent * facts[rate.denominator] + 99) / 100, star))
    }
    steps.sort { $0 < $1 }
    var least: Int64 = 0
    for step in steps {
      guard random.happens(chance(step.star)) else {
        // Who misses a step mostly misses it by a little.
        least = max(least, step.least * 3 / 4)
        return min(most, random.number(in: least...max(least, step.least - 1)))
      }
      least = step.least
    }
    return least < most ? random.number(in: least...most) : most
  }

  /// How often in a hundred a rate that counts for `star` is met.
  private func chance(_ star: Int) -> Int {
    if star <= target { return isStrict ? 100 : 98 }
    return star == target + 1 ? 60 : 40
  }
}
