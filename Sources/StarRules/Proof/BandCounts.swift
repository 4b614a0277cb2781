/// The counts that can decide a rate while the percentage of one of its bands is asked.
///
/// Only counts within the bounds of their facts are accepted, and a numerator may not exceed its
/// denominator. A denominator of 0 that has a rule of its own is not among them.
struct BandCounts {
  private let numerators: ClosedRange<Int64>
  private let denominators: ClosedRange<Int64>
  /// The count of the fact that decides the band where that is neither of the two.
  private let deciding: (fact: Int, count: Int64)?
  private let rate: Rate

  /// nil where there are none.
  init?(_ rate: Rate, band: Int, _ rulebook: Rulebook) {
    let band = rate.bands[band]
    self.init(rate, fact: band.fact, in: band.from...(band.to ?? .max), rulebook)
  }

  /// The counts while `fact` lies in `range`; nil where there are none.
  init?(_ rate: Rate, fact: Int?, in range: ClosedRange<Int64>, _ rulebook: Rulebook) {
    let numerators = rulebook.facts[rate.numerator].bounds
    let denominators = rulebook.facts[rate.denominator].bounds
    let smallest: Int64 = rate.whenDenominatorIsZero == nil ? 0 : 1
    var (lowest, highest) = (numerators.lowerBound, numerators.upperBound)
    var (low, high) = (max(denominators.lowerBound, smallest), denominators.upperBound)
    var deciding: (fact: Int, count: Int64)?
    if fact == rate.denominator {
      (low, high) = (max(low, range.lowerBound), min(high, range.upperBound))
    } else if fact == rate.numerator {
      (lowest, highest) = (max(lowest, range.lowerBound), min(highest, range.upperBound))
    } else if let fact {
      let bounds = rulebook.facts[fact].bounds
      guard bounds.overlaps(range) else { return nil }
      deciding = (fact, max(bounds.lowerBound, range.lowerBound))
    }
    (low, highest) = (max(low, lowest), min(highest, high))
    guard lowest <= highest, low <= high else { return nil }
    self.numerators = lowest...highest
    self.denominators = low...high
    self.deciding = deciding
    self.rate = rate
  }

  /// Whether a numerator can be the smallest that reaches `percent`, and `offset` more.
  ///
  /// What is needed grows with the denominator by 0 or 1 at a time, so that over a range of
  /// denominators it takes every number from the first to the last.
  func canReach(_ percent: Int64, offset: Int64) -> Bool {
    var first = denominators.lowerBound
    if offset > 0 {
      // The numerator may not exceed the denominator: (100 - percent) percent must leave room.
      guard percent < 100 else { return false }
      first = max(first, (offset * 100 + 99 - percent) / (100 - percent))
    }
    guard first <= denominators.upperBound else { return false }
    let least = Rate.needed(percent, of: first) + offset
    let most = Rate.needed(percent, of: denominators.upperBound) + offset
    return least <= numerators.upperBound && most >= numerators.lowerBound
  }

  /// Whether `percent` can be reached: the smallest denominator is the one most easily filled.
  func canMeet(_ percent: Int64) -> Bool {
    let all = denominators.lowerBound
    return min(numerators.upperBound, all) * 100 >= percent * all
  }

  /// Whether `percent` can be missed: by the smallest share there is, which of a count that is its
  /// own whole is all of it.
  func canMiss(_ percent: Int64) -> Bool {
    rate.numerator != rate.denominator
      && numerators.lowerBound * 100 < percent * denominators.upperBound
  }

  /// Facts for which one of two percentages is reached and the other is not; nil where there are
  /// none.
  ///
  /// What the higher one needs must exceed the smallest numerator, which holds from some
  /// denominator on; what the lower one needs may not exceed the largest, which holds up to some
  /// denominator; and the two must need different numbers, which they do from 100 on. So the
  /// smallest denominator that will do is among the first hundred for which the first holds.
  func facts(telling one: Int64, from other: Int64) -> [(fact: Int, count: Int64)]? {
    let (low, high) = (min(one, other), max(one, other))
    guard low < high else { return nil }
    let first = max(denominators.lowerBound, numerators.lowerBound * 100 / high + 1)
    guard first <= denominators.upperBound else { return nil }
    for all in first...min(first + 100, denominators.upperBound) {
      let some = max(Rate.needed(low, of: all), numerators.lowerBound)
      guard some < Rate.needed(high, of: all), some <= numerators.upperBound else { continue }
      var facts = [(fact: rate.numerator, count: some), (fact: rate.denominator, count: all)]
      if let deciding { facts.append(deciding) }
      return facts
    }
    return nil
  }
}

extension Rate {
  /// The smallest numerator that reaches `percent` of the denominator `all`.
  static func needed(_ percent: Int64, of all: Int64) -> Int64 { (percent * all + 99) / 100 }
}
