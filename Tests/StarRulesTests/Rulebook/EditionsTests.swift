import Testing

@testable import StarRules

/// Which of several editions is in force for which year, and which reads a text.
struct EditionsTests {
  /// The minimal rulebook with an id and the years it is for.
  private func edition(_ id: String, _ from: Int?, _ to: Int?) throws -> Rulebook {
    func limit(_ key: String, _ year: Int?) -> String {
      year.map { #""\#(key)": {"year": \#($0), "source": {"zh": "条", "en": "Section"}}, "# } ?? ""
    }
    return try Rulebook(
      MinimalRulebook.with(
        #""id": "minimal","#,
        #""id": "\#(id)", \#(limit("validFrom", from))\#(limit("validTo", to))"#
      ).bytes)
  }

  private func editions(_ list: [(String, Int?, Int?)]) throws -> Editions {
    let rulebooks = try list.map { try edition($0.0, $0.1, $0.2) }
    return try Editions(rulebooks[0], Array(rulebooks.dropFirst()))
  }

  @Test("A rulebook says which years it rates and who says so")
  func years() throws {
    let rulebook = try edition("a", 2022, 2024)
    #expect(rulebook.validity == Validity(from: 2022, to: 2024))
    #expect(rulebook.validFrom?.source[.en] == "Section")
    #expect(try edition("a", nil, nil).validity == Validity(from: nil, to: nil))
    #expect(try BuiltIn.rulebook().validity == Validity(from: 2025, to: nil))
  }

  @Test(
    "A year is rated by the edition that is in force; an open end lasts until a later one begins",
    arguments: [
      (
        [("a", 2022, nil), ("b", 2025, nil)], [(2021, nil), (2022, "a"), (2024, "a"), (2025, "b")]
      ),
      ([("b", 2025, nil), ("a", nil, nil)], [(1949, "a"), (2024, "a"), (2999, "b")]),
      (
        [("a", 2020, 2021), ("b", 2023, 2023), ("c", 2024, 2026)],
        [(2019, nil), (2021, "a"), (2022, nil), (2023, "b"), (2024, "c"), (2026, "c"), (2027, nil)]
      ),
      ([("c", 2030, nil), ("a", nil, 2020), ("b", 2021, nil)], [(2020, "a"), (2029, "b")]),
    ] as [([(String, Int?, Int?)], [(Int, String?)])])
  func inForce(_ list: [(String, Int?, Int?)], _ expected: [(Int, String?)]) throws {
    let editions = try editions(list)
    for (year, id) in expected {
      #expect(editions.index(inForceIn: year).map { editions.rulebooks[$0].id } == id, "\(year)")
    }
    // No year has two, whatever the editions say by themselves.
    for year in 1949...2999 {
      #expect(editions.validities.count { $0.contains(year) } <= 1)
    }
  }

  @Test(
    "Editions that would rate one year twice, or cannot be told apart, are refused",
    arguments: [
      ([("a", 2022, 2025), ("b", 2025, nil)], .sameYear(2025), 0, 1),
      ([("b", 2025, nil), ("a", 2022, 2030)], .sameYear(2025), 1, 0),
      ([("a", 2025, nil), ("b", 2025, nil)], .sameYear(2025), 0, 1),
      ([("a", nil, 2020), ("b", nil, 2030)], .sameYear(nil), 0, 1),
      ([("a", 2020, 2029), ("b", 2021, nil), ("c", 2025, nil)], .sameYear(2021), 0, 1),
      ([("a", 2022, 2023), ("b", 2024, nil), ("a", 2030, nil)], .sameId, 0, 2),
      ([("a", 2022, nil), ("b", 2025, 2024)], .neverInForce, 1, 1),
    ] as [([(String, Int?, Int?)], EditionConflict.Kind, Int, Int)])
  func conflicts(
    _ list: [(String, Int?, Int?)], _ kind: EditionConflict.Kind, earlier: Int, later: Int
  ) throws {
    let rulebooks = try list.map { try edition($0.0, $0.1, $0.2) }
    #expect(throws: EditionConflict(kind: kind, earlier: earlier, later: later)) {
      try Editions(rulebooks[0], Array(rulebooks.dropFirst()))
    }
  }

  @Test(
    "The year decides, then the rulebook that is named, then what is latest",
    arguments: [
      (#"{"year":2023}"#, "a", .year, nil), (#"{"year":2026}"#, "b", .year, nil),
      (#"{"rulebook":"b","year":2023}"#, "a", .year, nil),
      (#"{"x-a":[{"year":2026}],"honours":[{"year":2026}],"\u0079ear":2023}"#, "a", .year, nil),
      (#" {"rulebook":"a"} "#, "a", .rulebook, nil), (#"{"rulebook":"z"}"#, "b", .latest, nil),
      (#"{"year":null,"rulebook":"a"}"#, "a", .rulebook, nil), ("{}", "b", .latest, nil),
      (#"{"year":2021,"a":1}"#, "b", .latest, 8),
      (#"{"rulebook":"a", "year":2021}"#, "a", .latest, 24),
      // What is no year, and what is no JSON, is told by whoever reads it.
      (#"{"year":"2023"}"#, "b", .latest, nil), (#"{"year":2023.0}"#, "b", .latest, nil),
      (#"{"year":1}"#, "b", .latest, nil), (#"{"a":[1,],"year":2023}"#, "b", .latest, nil),
      (#"{"year":2023,"a":[1,]"#, "a", .year, nil), ("[2023]", "b", .latest, nil),
      ("", "b", .latest, nil), (#"{"rulebook":"#, "b", .latest, nil),
      ("{\"year\":", "b", .latest, nil),
    ] as [(String, String, EditionChoice.Ground, Int?)])
  func choice(_ text: String, id: String, ground: EditionChoice.Ground, refusedAt: Int?) throws {
    let editions = try editions([("a", 2022, 2024), ("b", 2025, nil)])
    let choice = editions.choice(for: Array(text.utf8).span)
    #expect(editions.rulebooks[choice.edition].id == id)
    #expect(choice.ground == ground)
    #expect(choice.finding?.offset == refusedAt)
  }

  @Test("Of one edition nothing is looked for")
  func only() throws {
    let editions = Editions(try edition("a", 2022, 2024))
    let choice = editions.choice(for: Array(#"{"year":1999}"#.utf8).span)
    #expect(choice.ground == .only && choice.edition == 0 && choice.finding == nil)
  }

  @Test("A submission reads by the edition of its year as it does by that edition alone")
  func oneReader() throws {
    let old = try edition("a", 2022, 2024)
    let editions = try Editions(old, [try edition("b", 2025, nil)])
    let text = Array(
      #"{"organisation":{"name":"甲","type":"firm"},"answers":{"A1a":true},"year":2023}"#.utf8)
    let submission = try Submission(text, editions: editions)
    #expect(submission.rulebook.id == "a")
    #expect(submission.warnings(in: .en).isEmpty)
    let alone = try Submission(text, rulebook: old)
    #expect(Rating(submission).star == Rating(alone).star)
  }

  @Test("A year of no edition is refused at its place, beside everything else that is wrong")
  func gap() throws {
    let editions = try editions([("a", 2022, 2024), ("b", 2026, nil)])
    let text = Array(#"{"year":2025,"organisation":{"name":"","type":"firm"}}"#.utf8)
    let refused = refusal { () throws(SubmissionRefused) in
      try Submission(text, editions: editions)
    }
    let found = refused?.diagnostics(in: .en) ?? []
    try #require(!found.isEmpty)
    #expect(found.map(\.code) == ["year-not-covered", "blank-name"])
    #expect(found[0].path == "/year" && found[0].location.column == 9)
    #expect(found[0].message.contains("2022 to 2024, 2026 and later"))
  }

  @Test("A submission that names another edition than that of its year is refused there")
  func disagreement() throws {
    let editions = try editions([("a", 2022, 2024), ("b", 2025, nil)])
    let text = Array(
      #"{"rulebook":"a","organisation":{"name":"甲","type":"firm"},"year":2025}"#.utf8)
    let refused = refusal { () throws(SubmissionRefused) in
      try Submission(text, editions: editions)
    }
    let found = refused?.diagnostics(in: .en) ?? []
    try #require(!found.isEmpty)
    #expect(found.map(\.path) == ["/rulebook"])
    #expect(found[0].message.contains("2025 and later"))
  }

  @Test("One edition rates a year that it is not for, and warns at the year, not at an honour's")
  func warning() throws {
    let rulebook = try edition("a", 2022, 2024)
    let text = #"{"organisation":{"name":"甲","type":"firm"},"year":2025}"#
    let found = try Submission(Array(text.utf8), rulebook: rulebook).warnings(in: .en)
    #expect(found.map(\.code) == ["year-not-in-force"])
    #expect(found.map(\.path) == ["/year"])
    for year in ["2022", "2024", "null"] {
      let other = text.replacing("2025", with: year)
      #expect(try Submission(Array(other.utf8), rulebook: rulebook).warnings(in: .en).isEmpty)
    }
  }

  @Test(
    "A result line is of the rules it names, or else of those of its year",
    arguments: [
      (#"{"star":1,"year":2026,"rulebook":"a"}"#, "a", nil), (#"{"year":2023}"#, "a", nil),
      (#"{"year":2026}"#, "b", nil), (#"{"error":{}}"#, "b", nil),
      (#"{"year":2023,"rulebook":"z"}"#, "b", nil), (#"{"year":2021}"#, "b", 8),
    ] as [(String, String, Int?)])
  func lines(_ text: String, id: String, refusedAt: Int?) throws {
    let editions = try editions([("a", 2022, 2024), ("b", 2025, nil)])
    let choice = editions.choice(ofResult: Array(text.utf8).span)
    #expect(editions.rulebooks[choice.edition].id == id)
    #expect(choice.finding?.offset == refusedAt)
  }

  @Test("Years in words")
  func words() {
    let cases: [(Int?, Int?, String, String)] = [
      (2022, 2024, "2022 至 2024 年", "2022 to 2024"), (2022, 2022, "2022 年", "2022"),
      (2022, nil, "2022 年起", "2022 and later"), (nil, 2022, "2022 年及以前", "2022 and earlier"),
      (nil, nil, "各年", "every year"),
    ]
    for (from, to, zh, en) in cases {
      #expect(Validity(from: from, to: to).words(in: .zh) == zh)
      #expect(Validity(from: from, to: to).words(in: .en) == en)
    }
  }

  @Test("A rulebook whose last year is before its first is unsound, at that year")
  func unsound() throws {
    let found = try edition("a", 2025, 2024).soundness().diagnostics(in: .en)
    let told = try #require(found.first { $0.code == "never-in-force" })
    #expect(told.severity == .error && told.path == "/validTo/year")
    #expect(told.message.contains("2024") && told.message.contains("2025"))
    #expect(
      try !edition("a", 2025, 2025).soundness().diagnostics(in: .en)
        .contains { $0.code == "never-in-force" })
  }
}
