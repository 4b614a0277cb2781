/// What several samples of one thing come to.
struct Spread: Equatable {
  /// The one in the middle, or the mean of the two there.
  let median: Double
  let least: Double
  let most: Double

  /// Nil where there are no samples.
  init?(_ samples: [Double]) {
    let sorted = samples.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    (least, most) = (first, last)
    let middle = sorted.count / 2
    median =
      sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  private init(median: Double, least: Double, most: Double) {
    (self.median, self.least, self.most) = (median, least, most)
  }

  /// The same in units of `unit`.
  func divided(by unit: Double) -> Spread {
    Spread(median: median / unit, least: least / unit, most: most / unit)
  }

  /// How much of `amount` is done in a unit of time, where these are times.
  func speed(of amount: Double) -> Spread {
    Spread(median: amount / median, least: amount / most, most: amount / least)
  }
}
