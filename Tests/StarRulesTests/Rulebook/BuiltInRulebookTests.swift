import Testing

@testable import StarRules

/// The built-in rulebook says what the guideline says, counted by hand.
struct BuiltInRulebookTests {
  @Test("There are as many criteria, clauses, facts and types as the guideline has")
  func counts() throws {
    let rulebook = try BuiltIn.rulebook()
    #expect(rulebook.id == "hangzhou-2025")
    #expect(rulebook.edition == "2025")
    #expect(rulebook.document.number == "杭总工办[2025]8号")
    #expect(rulebook.criteria.count == 114)
    #expect(rulebook.clauses.count == 223)
    #expect(rulebook.facts.count == 35)
    #expect(rulebook.readings.count == 15)
    #expect(
      rulebook.types.map { $0.id } == [
        "state-owned", "non-public", "new-business", "public-institution", "regional", "township",
      ])
    #expect(rulebook.forms.map { $0.id } == ["committee", "joint", "federation"])
    #expect(rulebook.tiers.map { $0.id } == ["basic", "standard", "vitality", "innovation"])
  }

  @Test(
    "Each type has as many criteria of each tier and star as the guideline's tables",
    arguments: [
      ("state-owned", [5, 7, 16, 13, 13, 4]), ("non-public", [5, 7, 16, 13, 13, 4]),
      ("new-business", [5, 7, 16, 12, 12, 4]), ("public-institution", [5, 7, 14, 12, 12, 4]),
      ("regional", [5, 7, 16, 11, 13, 4]), ("township", [4, 8, 12, 16, 12, 4]),
    ])
  func table(type: String, counts: [Int]) throws {
    let rulebook = try BuiltIn.rulebook()
    let position = try #require(rulebook.types.firstIndex { $0.id == type })
    let cells: [(tier: String, star: Int?)] = [
      ("basic", 1), ("standard", 2), ("vitality", 3), ("vitality", 4), ("vitality", 5),
      ("innovation", nil),
    ]
    let counted = cells.map { cell in
      rulebook.criteria.filter { criterion in
        (criterion.types >> UInt64(position)) & 1 == 1 && criterion.star == cell.star
          && rulebook.tiers[criterion.tier].id == cell.tier
      }.count
    }
    #expect(counted == counts)
  }

  @Test("The levels ask for 100, 100, 80, 90 and 95 percent and, from four stars, one innovation")
  func levels() throws {
    let rulebook = try BuiltIn.rulebook()
    let levels = rulebook.levels.map { level in
      level.requirements.map { requirement in
        let stars = requirement.stars.map { "\($0)" }.joined(separator: ",")
        let demand =
          switch requirement.demand {
          case .percent(let percent): "\(percent)%"
          case .count(let count): "\(count)"
          }
        return "\(rulebook.tiers[requirement.tier].id)(\(stars)) \(demand)"
      }
    }
    #expect(
      levels == [
        ["basic(1) 100%"], ["standard(2) 100%"], ["vitality(3) 80%"],
        ["vitality(4) 90%", "innovation() 1"], ["vitality(5) 95%", "innovation() 1"],
      ])
    #expect(rulebook.levels.map { $0.star } == [1, 2, 3, 4, 5])
    #expect(rulebook.counting.unit == .criterion)
    #expect(rulebook.counting.notApplicable == .excluded)
  }

  @Test("The aims are the city's 95, 90, 80 and 60 percent, and 1,000 unions of five stars")
  func aims() throws {
    let rulebook = try BuiltIn.rulebook()
    #expect(rulebook.aims.map { $0.star } == [1, 2, 3, 4, 5])
    #expect(
      rulebook.aims.map { $0.demand }
        == [.percent(95), .percent(90), .percent(80), .percent(60), .count(1000)])
    for aim in rulebook.aims { #expect(aim.source[.en].contains("sentence 2")) }
  }

  @Test("Every question ends with a question mark, in both languages")
  func questions() throws {
    for clause in try BuiltIn.rulebook().clauses {
      #expect(
        clause.question[.zh].hasSuffix("?") || clause.question[.zh].hasSuffix("\u{FF1F}"),
        "\(clause.id)")
      #expect(clause.question[.en].hasSuffix("?"), "\(clause.id)")
      #expect(clause.question[.zh] != clause.question[.en], "\(clause.id)")
    }
  }

  @Test("Every id is unique among all that a submission can name")
  func ids() throws {
    let rulebook = try BuiltIn.rulebook()
    let ids =
      rulebook.criteria.map { $0.id } + rulebook.clauses.map { $0.id }
      + rulebook.facts.map { $0.id }
    #expect(Set(ids).count == 114 + 223 + 35)
    for (list, count) in [
      (rulebook.types.map { $0.id }, 6), (rulebook.forms.map { $0.id }, 3),
      (rulebook.readings.map { $0.id }, 15),
    ] { #expect(Set(list).count == count) }
  }

  @Test("A clause's id is its criterion's with a letter, in order; a criterion's tells its star")
  func naming() throws {
    let rulebook = try BuiltIn.rulebook()
    for criterion in rulebook.criteria {
      let clauses = rulebook.clauses[criterion.clauses]
      #expect(clauses.map { $0.id } == zip(clauses, "abcdefghijkl").map { "\(criterion.id)\($1)" })
      let digits = criterion.id.drop { $0.isLetter }
      if let star = criterion.star, rulebook.tiers[criterion.tier].id == "vitality" {
        #expect(digits == "\(star).\(criterion.row)")
      } else {
        #expect(digits == "\(criterion.row)")
      }
      #expect(criterion.annex == (criterion.id.hasPrefix("T") ? 2 : 1))
    }
  }

  @Test("Every fact is used by a rule, every reading touches what there is")
  func references() throws {
    let rulebook = try BuiltIn.rulebook()
    var used: Set<Int> = []
    for clause in rulebook.clauses {
      if let condition = clause.condition { used.insert(condition.fact) }
      guard let rate = clause.rate else { continue }
      used.formUnion([rate.numerator, rate.denominator] + rate.bands.compactMap { $0.fact })
    }
    #expect(used.count == 35)
    for reading in rulebook.readings {
      for id in reading.touches { #expect(rulebook.entry(id) != nil, "\(reading.id): \(id)") }
    }
    #expect(rulebook.entry("members").map { "\($0)" } == "fact(1)")
    #expect(rulebook.entry("B1").map { "\($0)" } == "criterion(0)")
    #expect(rulebook.entry("B1b").map { "\($0)" } == "clause(1)")
    #expect(rulebook.entry("B9") == nil)
  }

  @Test("The thresholds that the contract's readings name are the ones in the rulebook")
  func thresholds() throws {
    let rulebook = try BuiltIn.rulebook()
    func percents(_ id: String) -> [String] {
      let bands = rulebook.clauses.first { $0.id == id }?.rate?.bands ?? []
      return bands.map { "\($0.from)-\($0.to.map { "\($0)" } ?? ""): \($0.atLeastPercent)" }
    }
    #expect(percents("V3.13a") == ["0-49: 90", "50-100: 80", "101-: 70"])
    #expect(percents("V3.13b") == ["0-100: 80", "101-: 70"])
    #expect(percents("V4.11b") == ["0-: 90"])
    #expect(percents("V4.11c") == ["0-: 85"])
    #expect(percents("V5.12a") == ["0-: 95"])
    #expect(percents("V5.12b") == ["0-: 90"])
    #expect(percents("V3.3c") == ["0-: 80"])
  }
}
