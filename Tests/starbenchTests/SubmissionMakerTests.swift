import Testing

@testable import StarRules
@testable import starbench

/// The records of the benchmark are such as unions hand in, and the same on every machine.
struct SubmissionMakerTests {
  @Test(
    "Every record is accepted without a warning but of the year before the rules, which a few are of; every type and form is among them"
  )
  func accepted() throws {
    let rulebook = try MadeRecords.rulebook()
    let readings = try MadeRecords.many().readings
    #expect(readings.count == 2_000)
    let codes = readings.flatMap(\.codes)
    #expect(codes.allSatisfy { $0 == "year-not-in-force" })
    #expect((20...100).contains(codes.count), "3% of 2000 are of the year before")
    #expect(readings.count { $0.isAccepted } == 2_000)
    let seen = Set(readings.map { [$0.record.type, $0.record.form] })
    let allowed = Set(
      rulebook.types.indices.flatMap { type in rulebook.types[type].forms.map { [type, $0] } })
    #expect(seen == allowed)
  }

  @Test("Every star is reached as often as it is meant to be, and mostly it or the next is claimed")
  func stars() throws {
    let readings = try MadeRecords.many().readings
    for (star, percent) in SubmissionMaker.starWeights.enumerated() {
      let count = readings.count { $0.star == star }
      #expect(abs(count - percent * 20) < 70, "\(count) of 2000 reach \(star) stars")
    }
    func share(_ matches: (_ star: Int, _ claimed: Int?) -> Bool) -> Int {
      let count = readings.count { reading in
        reading.star.map { matches($0, reading.record.claimedStar) } ?? false
      }
      return count * 100 / readings.count
    }
    #expect((55...75).contains(share { $0 == $1 }))
    #expect((20...35).contains(share { $0 + 1 == $1 }))
    #expect((1...8).contains(share { $1 == nil }))
  }

  @Test("A record has about 2.3 KB, sixty answers, evidence for half of them, and a code")
  func measures() throws {
    let (texts, readings) = try MadeRecords.many()
    let bytes = texts.reduce(0) { $0 + $1.count } / texts.count
    #expect((2_200...2_400).contains(bytes), "\(bytes) bytes")
    func mean(_ count: (AnswerSheet) -> Int) -> Int {
      readings.reduce(0) { $0 + count($1.record.sheet) } / readings.count
    }
    let rulebook = try MadeRecords.rulebook()
    let given = mean { sheet in rulebook.slots.count { sheet.isGiven(slot: $0) } }
    #expect((52...66).contains(given), "\(given) answers")
    let (proven, met) = readings.reduce((0, 0)) { sum, reading in
      let words = (0..<rulebook.clauseWords).map { reading.record.sheet.inherited(word: $0) }
      return (
        words.reduce(sum.0) { $0 + ($1.met & $1.evidenced).nonzeroBitCount },
        words.reduce(sum.1) { $0 + $1.met.nonzeroBitCount }
      )
    }
    #expect((40...60).contains(proven * 100 / met))
    let codes = readings.compactMap(\.code)
    #expect(codes.count > 1_850)
    #expect(Set(codes).count == codes.count)
  }

  @Test("Unions are mostly small, and some are large")
  func sizes() throws {
    let rulebook = try MadeRecords.rulebook()
    let unions = UnionMaker(rulebook, seed: 3)
    let sizes = (0..<2_000).map { unions.union($0).people }.sorted()
    #expect((30...110).contains(sizes[1_000]))
    #expect(sizes[0] < 10)
    #expect(sizes[1_999] > 10_000)
  }

  @Test("The same seed makes the same bytes, each record by itself as well as in a row")
  func repeatable() throws {
    let rulebook = try MadeRecords.rulebook()
    let texts = MadeRecords.texts(rulebook, count: 200)
    #expect(texts == MadeRecords.texts(rulebook, count: 200))
    #expect(texts != MadeRecords.texts(rulebook, seed: 8, count: 200))
    var maker = SubmissionMaker(rulebook, seed: 7, plan: BatchPlan(count: 200, bad: 0))
    var text = RecordText(.compact)
    maker.append(150, to: &text)
    #expect(text.bytes == texts[150])
    // The bytes themselves, summed up by FNV-1a, so that no change of the maker goes unseen.
    let sum = texts.joined().reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    #expect(sum == 849_770_298_489_127_158)
  }

  @Test(
    "However it is laid out, a record says the same",
    arguments: [
      RecordText.Layout.spaced, .indented,
    ])
  func layouts(layout: RecordText.Layout) throws {
    let rulebook = try MadeRecords.rulebook()
    let compact = MadeRecords.texts(rulebook, count: 100)
    let other = MadeRecords.texts(rulebook, count: 100, layout: layout)
    #expect(other.allSatisfy { $0.last == 0x0A })
    #expect(other.allSatisfy { ($0.count { $0 == 0x0A } == 1) == (layout == .spaced) })
    let pairs = zip(
      MadeRecords.readings(compact, rulebook), MadeRecords.readings(other, rulebook))
    for (reading, twin) in pairs {
      #expect(twin.isAccepted)
      #expect(twin.star == reading.star)
      #expect(twin.record.sheet.facts == reading.record.sheet.facts)
      #expect(
        rulebook.slots.allSatisfy {
          twin.record.sheet.isGiven(slot: $0) == reading.record.sheet.isGiven(slot: $0)
        })
    }
    for (text, twin) in zip(compact, other) {
      // No text of a record has white space that is not a space.
      #expect(text.filter { $0 != 0x20 } == twin.filter { $0 != 0x20 && $0 != 0x0A } + [0x0A])
    }
  }

  @Test("Keys come in the order of the template in most records, and in another in some")
  func order() throws {
    let rulebook = try MadeRecords.rulebook()
    let readings = try MadeRecords.many().readings
    let ordered = readings.count { reading in
      let sheet = reading.record.sheet
      let criteria = rulebook.criteria.indices.filter { sheet.isGiven(slot: $0) }
      let offsets = criteria.map { sheet.answerOffsets[$0] }
      return offsets == offsets.sorted()
    }
    #expect((1_880...1_960).contains(ordered))
  }

  @Test("Another rulebook is served as well: its stars, its types, its facts")
  func otherRulebook() throws {
    let rulebook = try MadeRecords.otherRulebook()
    let readings = MadeRecords.readings(MadeRecords.texts(rulebook, count: 600), rulebook)
    #expect(readings.flatMap(\.codes).isEmpty)
    #expect(Set(readings.compactMap(\.star)) == Set(0...rulebook.levels.count))
    #expect(Set(readings.map(\.record.type)) == Set(rulebook.types.indices))
  }
}

extension Rulebook {
  /// The numbers of all answer keys.
  fileprivate var slots: Range<Int> { 0..<criteria.count + clauses.count }
}
