import Testing

@testable import StarRules

/// What counts can do, against trying all of them.
struct BandCountsTests {
  /// The bounds of both facts, the percentage, the rule for 0 and what the band depends on.
  static let bounds: [(all: ClosedRange<Int64>, some: ClosedRange<Int64>)] = [
    (1...12, 0...12), (0...9, 0...9), (5...30, 0...4), (3...7, 5...20), (1...120, 90...110),
    (1...4, 6...9), (20...20, 0...30),
  ]

  @Test("What can be reached, met, missed and told is what trying finds", arguments: bounds)
  func all(bounds: (all: ClosedRange<Int64>, some: ClosedRange<Int64>)) throws {
    let zero = #""whenDenominatorIsZero": "unmet""#
    for fact in ["all", "some"] {
      let bench = try ProofBench([
        (
          #""minimum": 1, "maximum": 1000"#,
          #""minimum": \#(bounds.all.lowerBound), "maximum": \#(bounds.all.upperBound)"#
        ),
        (
          #""minimum": 0, "maximum": 1000"#,
          #""minimum": \#(bounds.some.lowerBound), "maximum": \#(bounds.some.upperBound)"#
        ),
        (#"{"fact": "all", "from""#, #"{"fact": "\#(fact)", "from""#),
        (#""atLeastPercent": 70}]"#, #""atLeastPercent": 70}], \#(zero)"#),
        (#""atLeastPercent": 80}"#, #""atLeastPercent": 80, \#(zero)}"#),
      ])
      for clause in bench.rulebook.clauses {
        guard let rate = clause.rate else { continue }
        for band in rate.bands.indices { check(rate, band, bench.rulebook) }
      }
    }
  }

  private func check(_ rate: Rate, _ band: Int, _ rules: Rulebook) {
    var pairs: [(some: Int64, all: Int64)] = []
    let range = rate.bands[band].from...(rate.bands[band].to ?? .max)
    for all in rules.facts[rate.denominator].bounds where all > 0 {
      for some in rules.facts[rate.numerator].bounds where some <= all {
        let deciding = rate.bands[band].fact == rate.numerator ? some : all
        if rate.bands[band].fact == nil || range.contains(deciding) { pairs.append((some, all)) }
      }
    }
    let counts = BandCounts(rate, band: band, rules)
    #expect((counts != nil) == !pairs.isEmpty)
    guard let counts else { return }
    for percent in [0, 1, 35, 50, 80, 99, 100] as [Int64] {
      let over = pairs.map { ($0.some, Rate.needed(percent, of: $0.all)) }
      for offset in [-1, 0, 1] as [Int64] {
        #expect(counts.canReach(percent, offset: offset) == over.contains { $0 == $1 + offset })
      }
      #expect(counts.canMeet(percent) == over.contains { $0 >= $1 })
      #expect(counts.canMiss(percent) == over.contains { $0 < $1 })
      for other in [0, 36, 79, 100] as [Int64] {
        let told = pairs.contains { some, all in
          (some >= Rate.needed(percent, of: all)) != (some >= Rate.needed(other, of: all))
        }
        let facts = counts.facts(telling: percent, from: other)
        #expect((facts != nil) == told)
        guard let facts else { continue }
        let (some, all) = (facts[0].count, facts[1].count)
        #expect(pairs.contains { $0 == (some, all) })
        #expect(
          (some >= Rate.needed(percent, of: all)) != (some >= Rate.needed(other, of: all)))
      }
    }
  }
}
