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

extension Summary {
  /// The readings by which some of the records were rated.
  package struct RatedBy: Sendable, Equatable {
    /// Each reading that was chosen, as ``Rulebook/name(of:)`` names it; empty for the rulebook's own.
    package let readings: [String]
    /// How many records were rated by them.
    package let records: Int
  }

  /// By which readings the records were rated: first those in use, where any or none at all were, then
  /// others in the order in which they first came.
  package var ratedBy: [RatedBy] {
    let others = readings.entries.map { entry in
      RatedBy(
        readings: entry.readings.map { rulebook.name(of: $0) }, records: entry.records)
    }
    let rest = rated - others.reduce(0) { $0 + $1.records }
    guard rest > 0 || others.isEmpty else { return others }
    return [RatedBy(readings: rulebook.chosen.map { rulebook.name(of: $0) }, records: rest)]
      + others
  }
}
