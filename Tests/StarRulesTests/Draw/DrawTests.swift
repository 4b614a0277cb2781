import Testing

@testable import StarRules

/// Which unions a draw takes, against the statement of the rule and whatever the order of the input.
struct DrawTests {
  /// A union as a test needs it.
  private struct Union {
    var code = ""
    var name = "甲"
    var district = "西湖区"
    var type = 1
    var star = 4
    var year: Int? = 2025
    /// By position in the rulebook's stages; -1 where it was not reviewed.
    var stage = -1
    var source = "a"
  }

  private func pool(_ unions: [Union]) throws -> DrawPool {
    let rulebook = try Rulebook.builtIn()
    var pool = DrawPool(rulebook, fromStar: 4)
    for union in unions {
      // Each text between quotes, so that its place is that of a string.
      var text: [UInt8] = []
      func token(_ value: String) -> StringToken {
        let start = text.count + 1
        text += Array("\"\(value)\"".utf8)
        return StringToken(start: start, end: text.count - 1, hasEscapes: false)
      }
      var result = RecordResult(rulebook)
      result.name = token(union.name)
      result.code = union.code.isEmpty ? nil : token(union.code)
      result.district = token(union.district)
      result.source = token(union.source)
      result.type = union.type
      result.star = union.star
      result.year = union.year
      let lost = BitSet(words: rulebook.clauseWords)
      if union.stage >= 0 {
        result.stages = [StageOutcome(stage: union.stage, star: union.star, lost: lost)]
      }
      pool.add(result, of: text.span, from: RecordOrigin(file: "-"))
    }
    return pool
  }

  private func draw(
    _ unions: [Union], percent: Int = 5, seed: String = "s",
    earlier: EarlierPlaces = EarlierPlaces()
  ) throws -> Draw {
    Draw(try pool(unions), percent: percent, seed: seed, earlier: earlier)
  }

  private func many(_ count: Int, seed: UInt64 = 1) -> [Union] {
    var numbers = Numbers(seed: seed)
    return (0..<count).map { index in
      Union(
        code: "C\(index)", name: "工会\(index)",
        district: ["西湖区", "上城区", "建德市", " ", "余杭区"][numbers.next(below: 5)],
        type: numbers.next(below: 6), star: 4 + numbers.next(below: 2))
    }
  }

  /// Numbers that look random and are the same every time (an LCG of Knuth's).
  private struct Numbers {
    var seed: UInt64

    mutating func next(below limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % UInt64(limit))
    }
  }

  @Test(
    "The share is rounded up, and one is drawn where there is one",
    arguments: [(0, 0), (1, 1), (19, 1), (20, 1), (21, 2), (86, 5), (100, 5), (101, 6)])
  func count(eligible: Int, expected: Int) throws {
    let draw = try draw(many(eligible))
    #expect(draw.count == expected)
    #expect(draw.places.count == expected)
    #expect(Set(draw.places.compactMap { $0.candidate.code }).count == expected)
  }

  @Test("All are drawn where all are asked for")
  func all() throws {
    #expect(try draw(many(37), percent: 100).places.count == 37)
  }

  @Test("Every group gets its share to within one, and the larger remainders come first")
  func proportion() throws {
    for size in [3, 40, 300] {
      for percent in [5, 17, 60] {
        let draw = try draw(many(size), percent: percent)
        #expect(draw.groups.reduce(0) { $0 + $1.drawn } == draw.count)
        #expect(draw.groups.reduce(0) { $0 + $1.eligible } == size)
        for group in draw.groups {
          let share = draw.count * group.eligible
          #expect(group.quota * size + group.remainder == share)
          #expect(group.drawn == group.quota || group.drawn == group.quota + 1)
          #expect(group.drawn <= group.eligible)
        }
        let more = draw.groups.filter { $0.drawn > $0.quota }.map(\.remainder).min() ?? size
        let less = draw.groups.filter { $0.drawn == $0.quota }.map(\.remainder).max() ?? 0
        #expect(more >= less)
      }
    }
  }

  @Test(
    "The lots are the SHA-256 of seed, NUL and code, or name, NUL and type, and the lowest come")
  func lots() throws {
    let unions = (0..<40).map { Union(code: "C\($0)", name: "n") }
    let draw = try draw(unions, seed: "2025 spot check")
    let lots = unions.map { SHA256.hex(of: Array("2025 spot check\0\($0.code)".utf8).span) }
    #expect(draw.places.map { SHA256.hex($0.lot) } == Array(lots.sorted().prefix(2)))
    let unnamed = try self.draw([Union(name: "某工会")])
    #expect(
      unnamed.places.map { SHA256.hex($0.lot) }
        == [SHA256.hex(of: Array("s\0某工会\0non-public".utf8).span)])
  }

  @Test("The order of the input makes no difference, nor do results that repeat")
  func order() throws {
    let unions = many(120)
    let expected = try draw(unions, percent: 20)
    var numbers = Numbers(seed: 7)
    for _ in 0..<5 {
      var shuffled = unions + unions.prefix(30)
      for index in shuffled.indices.reversed() {
        shuffled.swapAt(index, numbers.next(below: index + 1))
      }
      let draw = try draw(shuffled, percent: 20)
      #expect(draw.places.map(\.lot) == expected.places.map(\.lot))
      #expect(draw.groups.map(\.drawn) == expected.groups.map(\.drawn))
    }
    let other = try draw(unions, percent: 20, seed: "t")
    #expect(other.places.map(\.lot) != expected.places.map(\.lot), "another seed, another draw")
  }

  @Test("Of results of one union the later year stands, then the higher star, whatever comes first")
  func repeats() throws {
    let results = [
      Union(code: "C", star: 5, year: nil, source: "a"), Union(code: "C", star: 5, year: 2024),
      Union(code: "C", star: 4, year: 2025, source: "b"),
      Union(code: "C", star: 5, year: 2025, source: "d"),
      Union(code: "C", star: 5, year: 2025, source: "c"),
    ]
    for shift in results.indices {
      let pool = try pool(Array(results[shift...] + results[..<shift]))
      #expect(pool.repeats == 4)
      let drawn = Draw(pool, percent: 5, seed: "s", earlier: EarlierPlaces()).places
      #expect(drawn.map(\.candidate.source) == ["c"])
    }
    #expect(try draw([Union(code: "C"), Union(code: "D")], percent: 100).places.count == 2)
    #expect(try draw([Union(), Union(type: 2)], percent: 100).places.count == 2)
    #expect(try draw([Union(), Union(source: "b")], percent: 100).places.count == 1)
  }

  @Test("A union is not drawn by a star that a later year, or a later stage, took from it")
  func fallen() throws {
    let fallen = [
      [Union(code: "C", star: 5, year: 2024), Union(code: "C", star: 3, year: 2025)],
      [Union(code: "C", star: 5, stage: 1), Union(code: "C", star: 3, stage: 2)],
    ]
    for results in fallen {
      for order in [results, results.reversed()] {
        let pool = try pool(order)
        #expect((pool.count, pool.repeats) == (0, 1))
      }
    }
  }

  @Test("Who has fewer stars, or was refused, is not drawn")
  func ineligible() throws {
    var pool = try pool([Union(star: 3), Union(star: 0)])
    var refused = RecordResult(pool.rulebook)
    refused.refusal = RecordRefusal(code: "x", message: "y")
    pool.add(refused, of: Span(), from: RecordOrigin(file: "-"))
    #expect(pool.count == 0)
    #expect((pool.records, pool.refused) == (3, 1))
    #expect(Draw(pool, percent: 5, seed: "s", earlier: EarlierPlaces()).groups.isEmpty)
  }

  @Test("Those never drawn come first, then those drawn longest ago")
  func earlier() throws {
    let unions = (0..<10).map { Union(code: "C\($0)") }
    var earlier = EarlierPlaces()
    for (index, union) in unions.enumerated().dropFirst(2) {
      earlier.add(
        code: union.code, name: union.name, type: "non-public", district: union.district,
        draw: index < 5 ? 1 : 2)
    }
    let draw = try draw(unions, percent: 60, earlier: earlier)
    #expect(draw.places.map(\.lastDrawn) == [nil, nil, 1, 1, 1, 2])
    #expect(Set(draw.places.prefix(2).compactMap(\.candidate.code)) == ["C0", "C1"])
  }

  @Test(
    "A union that has a code on one side alone is known by name, type and district",
    arguments: [
      // Unions now, unions drawn before, and which of those now were drawn.
      ([("C1", "甲")], [("", "甲")], ["甲 C1"]),
      ([("", "甲")], [("C1", "甲")], ["甲 "]),
      // Two codes are two unions.
      ([("C1", "甲")], [("C2", "甲")], []),
      // Of two that bear the name nobody can tell which it was.
      ([("C1", "甲"), ("C2", "甲")], [("", "甲")], []),
      ([("", "甲")], [("C1", "甲"), ("C2", "甲")], []),
      // The one without a code is here and is the one that was drawn.
      ([("C1", "甲"), ("", "甲")], [("", "甲")], ["甲 "]),
      // The one with the code is here.
      ([("C1", "乙"), ("", "甲")], [("C1", "甲")], ["乙 C1"]),
      ([("C1", "甲")], [("", "甲"), ("C1", "甲")], ["甲 C1"]),
    ])
  func codeOnOneSide(
    now: [(String, String)], before: [(String, String)], drawn: [String]
  ) throws {
    var earlier = EarlierPlaces()
    for (code, name) in before {
      earlier.add(
        code: code.isEmpty ? nil : code, name: name, type: "non-public", district: "西湖区",
        draw: 1)
    }
    let unions = now.map { Union(code: $0.0, name: $0.1) }
    let places = try draw(unions, percent: 100, earlier: earlier).places
    #expect(places.count == now.count)
    let found = places.filter { $0.lastDrawn == 1 }.map(\.candidate)
    #expect(found.map { "\($0.name) \($0.code ?? "")" } == drawn)
  }

  @Test("One of another district or type is another union")
  func otherDistrict() throws {
    for union in [Union(code: "C1", district: "上城区"), Union(code: "C1", type: 2)] {
      var earlier = EarlierPlaces()
      earlier.add(code: nil, name: "甲", type: "non-public", district: "西湖区", draw: 1)
      #expect(try draw([union], percent: 100, earlier: earlier).places[0].lastDrawn == nil)
    }
  }
}
