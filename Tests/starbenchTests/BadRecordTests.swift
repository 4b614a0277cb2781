import Testing

@testable import StarRules
@testable import starbench

/// Records that are to be refused are, each for what is wrong with it, and no other is.
struct BadRecordTests {
  private static let codes: [Damage: Set<String>] = [
    .cutShort: ["unexpected-end", "unterminated-string"],
    .partExceedsWhole: ["part-exceeds-whole"],
    .unknownKey: ["unknown-key"],
    .wrongType: ["wrong-type"],
    .emptyObject: ["missing-key"],
    .invalidUTF8: ["invalid-utf-8"],
    .misspeltType: ["unknown-type"],
  ]

  @Test("The bad records of a plan are refused for their kind; all others are accepted")
  func refused() throws {
    let rulebook = try MadeRecords.rulebook()
    let plan = BatchPlan(count: 700, bad: 70)
    let texts = MadeRecords.texts(rulebook, count: plan.count, bad: plan.bad)
    let readings = MadeRecords.readings(texts, rulebook)
    var seen: Set<Damage> = []
    for (record, reading) in readings.enumerated() {
      guard let damage = plan.damage(at: record) else {
        #expect(reading.codes.allSatisfy { $0 == "year-not-in-force" })
        continue
      }
      seen.insert(damage)
      #expect(!reading.isAccepted)
      let codes = try #require(Self.codes[damage])
      #expect(!codes.isDisjoint(with: reading.codes), "\(damage): \(reading.codes)")
    }
    #expect(seen == Set(Damage.allCases))
  }

  @Test("Good records are the same with bad ones among them, but for unions that come again")
  func others() throws {
    let rulebook = try MadeRecords.rulebook()
    let plan = BatchPlan(count: 300, bad: 20)
    let clean = MadeRecords.texts(rulebook, count: plan.count)
    let mixed = MadeRecords.texts(rulebook, count: plan.count, bad: plan.bad)
    for record in 0..<plan.count
    where plan.damage(at: record) == nil && plan.union(of: record) == record {
      #expect(mixed[record] == clean[record])
    }
  }

  @Test("A union that comes again has the code it had")
  func again() throws {
    let rulebook = try MadeRecords.rulebook()
    let plan = BatchPlan(count: 300, bad: 20)
    let texts = MadeRecords.texts(rulebook, count: plan.count, bad: plan.bad)
    let readings = MadeRecords.readings(texts, rulebook)
    let again = (0..<plan.count).filter { plan.union(of: $0) != $0 }
    #expect(again.count == 5)
    for record in again {
      let earlier = plan.union(of: record)
      #expect(earlier < record)
      #expect(readings[record].isAccepted)
      #expect(readings[earlier].isAccepted)
      #expect(readings[record].code == readings[earlier].code)
      #expect(readings[record].record.type == readings[earlier].record.type)
    }
  }

  @Test(
    "As many records are bad as are asked for, spread over the whole",
    arguments: [
      (1, 0), (1, 1), (2, 1), (7, 7), (10, 3), (100, 99), (1_000, 10),
    ])
  func spread(count: Int, bad: Int) {
    let plan = BatchPlan(count: count, bad: bad)
    let places = (0..<count).filter { plan.damage(at: $0) != nil }
    #expect(places.count == bad)
    for (first, second) in zip(places, places.dropFirst()) {
      #expect((second - first) * bad < count + bad)
    }
  }
}
