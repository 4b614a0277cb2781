/// How many records were rated by which readings, of those that were rated by others than those in use.
struct ReadingCounts: Sendable {
  /// The readings, and how many records were rated by them; mostly none.
  private(set) var entries: [(readings: [ReadingChoice], records: Int)] = []

  mutating func removeAll() {
    if !entries.isEmpty { entries.removeAll() }
  }

  mutating func add(_ readings: [ReadingChoice], records: Int = 1) {
    if let index = entries.firstIndex(where: { $0.readings == readings }) {
      entries[index].records += records
    } else {
      entries.append((readings, records))
    }
  }

  mutating func merge(_ later: Self) {
    for entry in later.entries { add(entry.readings, records: entry.records) }
  }
}

/// The readings by which some of a number of records were rated.
package struct RatedBy: Sendable, Equatable {
  /// Each reading that was chosen, as ``Rulebook/name(of:)`` names it; empty for the rulebook's own.
  package let readings: [String]
  /// How many records were rated by them.
  package let records: Int
}

extension ReadingCounts {
  /// By which readings `rated` records were rated: first those in use, where any or none at all were,
  /// then others in the order in which they first came.
  func ratedBy(of rated: Int, _ rulebook: Rulebook) -> [RatedBy] {
    let others = entries.map { entry in
      RatedBy(
        readings: entry.readings.map { rulebook.name(of: $0) }, records: entry.records)
    }
    let rest = rated - others.reduce(0) { $0 + $1.records }
    guard rest > 0 || others.isEmpty else { return others }
    return [RatedBy(readings: rulebook.chosen.map { rulebook.name(of: $0) }, records: rest)]
      + others
  }

  /// Adds a record that was rated.
  mutating func add(_ result: RecordResult, _ rulebook: Rulebook) {
    if let names = result.readings, names != rulebook.chosen { add(names) }
  }
}

extension Summary {
  /// By which readings the records were rated.
  package var ratedBy: [RatedBy] { readings.ratedBy(of: rated, rulebook) }
}

extension [RatedBy] {
  /// The same with those of other records, each set of readings once; without those that none have.
  package func joined(by others: Self) -> Self {
    var sum: Self = []
    for entry in self + others where entry.records > 0 {
      if let index = sum.firstIndex(where: { $0.readings == entry.readings }) {
        sum[index] = RatedBy(
          readings: entry.readings, records: sum[index].records + entry.records)
      } else {
        sum.append(entry)
      }
    }
    return sum
  }
}
