import Testing

@testable import StarRules
@testable import starbench

/// The same unions in a later year.
struct LaterYearsTests {
  private func records(_ year: Int?) throws -> [MadeRecords.Reading] {
    let rulebook = try MadeRecords.rulebook()
    return MadeRecords.readings(
      MadeRecords.texts(rulebook, count: 600, year: year), rulebook)
  }

  @Test("The rules' own year is the year that is made where none is asked for")
  func first() throws {
    let rulebook = try MadeRecords.rulebook()
    #expect(
      MadeRecords.texts(rulebook, count: 60, year: 2025) == MadeRecords.texts(rulebook, count: 60))
  }

  @Test("A year later nearly all come again, mostly at the same star, and some are new")
  func later() throws {
    let (before, after) = (try records(nil), try records(2026))
    #expect(after.allSatisfy { $0.isAccepted && $0.problems.isEmpty })
    let years = after.compactMap(\.record.year)
    #expect(years.filter { $0 == 2026 }.count > 500 && Set(years) == [2025, 2026])
    let pairs = zip(before, after).filter { $0.code == $1.code }
    #expect((550..<600).contains(pairs.count))
    let moved = pairs.filter { $0.star != $1.star }
    #expect((20..<200).contains(moved.count))
    #expect(moved.contains { ($0.star ?? 0) < ($1.star ?? 0) })
    #expect(moved.contains { ($0.star ?? 0) > ($1.star ?? 0) })
  }

  @Test("What changed in one year has changed the year after")
  func twoYears() throws {
    let (before, one, two) = (try records(nil), try records(2026), try records(2027))
    let same = zip(before, one).filter { $0.record.sheet.content == $1.record.sheet.content }.count
    let still = zip(before, two).filter { $0.record.sheet.content == $1.record.sheet.content }.count
    #expect(still < same)
  }
}
