/// What came out of many records: how many reached which star, what they lack, what is wrong.
///
/// It counts and groups; unions are never put in an order by what they reached. The same records in
/// the same order give the same summary, however they were split into pieces, and whether they were
/// rated or read back from result lines.
package struct Summary: Sendable {
  /// The rules by which the records were rated.
  package let rulebook: Rulebook
  private(set) var counts: SummaryCounts
  private(set) var districts: KeyedCounts
  /// How many unions without a district reached each star, from 0.
  package private(set) var withoutDistrict: [Int]
  private(set) var places = PlaceList(limit: Limits.placeBytes)
  private(set) var repeats = RepeatFinder()
  /// The unions of the summaries by earlier editions, and of those by later ones.
  var unionsOfOthers: (earlier: [RepeatFinder], later: [RepeatFinder]) = ([], [])
  private(set) var stages: StageCounts
  private(set) var recommended = RecommendedList()
  /// The readings of records that were rated by others than those in use.
  private(set) var readings = ReadingCounts()
  /// How many records were not rated.
  package private(set) var refused = 0
  /// How many rated records state no year.
  package private(set) var yearless = 0
  /// How many rated records are of a year that the rules are not for.
  package private(set) var outsideYears = 0
  private(set) var refusalCodes = KeyedCounts(width: 1, limit: Limits.codes)
  /// The first unions that claim more stars than they reached.
  package private(set) var overclaims: [Overclaim] = []
  /// The first records that were not rated.
  package private(set) var refusals: [RefusedRecord] = []

  /// A summary of no records rated by `rulebook`.
  package init(_ rulebook: Rulebook) {
    self.rulebook = rulebook
    counts = SummaryCounts(rulebook)
    stages = StageCounts(rulebook)
    districts = KeyedCounts(width: rulebook.levels.count + 1, limit: Limits.districts)
    withoutDistrict = Array(repeating: 0, count: rulebook.levels.count + 1)
  }

  /// Adds the records that follow those it holds.
  package mutating func merge(_ piece: SummaryPiece) {
    let first = records
    counts.merge(piece.counts)
    districts.merge(piece.districts)
    for star in withoutDistrict.indices { withoutDistrict[star] += piece.withoutDistrict[star] }
    places.merge(piece.places)
    repeats.add(piece.unions, from: first, places: places)
    stages.merge(piece.stages)
    recommended.merge(piece.recommended)
    readings.merge(piece.readings)
    refused += piece.refused
    yearless += piece.yearless
    outsideYears += piece.outsideYears
    refusalCodes.merge(piece.refusalCodes)
    overclaims += piece.overclaims.prefix(Limits.shown - overclaims.count)
    refusals += piece.refusals.prefix(Limits.shown - refusals.count)
  }
}

/// A union that claims more stars than it reached.
package struct Overclaim: Sendable, Equatable {
  /// Where its record stands.
  package let source: String
  package let name: String
  package let claimed: Int
  package let reached: Int
  /// The clauses that are not met of what the levels up to the claimed star count, a bit for each.
  package let missing: BitSet
}

/// A record that was not rated.
package struct RefusedRecord: Sendable, Equatable {
  /// Where it stands.
  package let source: String
  package let refusal: RecordRefusal
}
