import Testing

@testable import unionstar

// Editions of which one has a star more than the other.

extension EditionTransitionTests {
  /// A file of the earlier rules or the later ones with a fourth star.
  private func withFourStars(_ file: String, in folder: TemporaryFolder) throws -> String {
    let level =
      #",{"star": 4, "name": {"zh": "卓越", "en": "outstanding"}, "aim": {"zh": "样样都好", "en": "all"},"#
      + #""requires": [{"tier": "more", "stars": [2, 3], "atLeastPercent": 100}],"#
      + #""source": {"zh": "第五条", "en": "article 5"}}], "aims""#
    let parts = try Project.text(file).split(separator: "],\n  \"aims\"")
    try #require(parts.count == 2)
    return try folder.write(parts.joined(separator: level), to: "four.json")
  }

  @Test("Where the highest star was taken away, who had it is told to stand at the highest")
  func fewerStars() throws {
    let folder = try TemporaryFolder()
    let rules = [
      "--rulebook", try withFourStars(earlierRules, in: folder), "--rulebook", laterRules,
    ]
    let best = try folder.write(
      try lines(before).map {
        $0.contains("新村分馆") ? $0.replacing(#""star":3"#, with: #""star":4"#) : $0
      }.joined(separator: "\n").replacing(#""next":null"#, with: #""next":{"star":4,"steps":1}"#)
        .replacing(#""star":4,"next":{"star":4,"steps":1}"#, with: #""star":4,"next":null"#),
      to: "before.ndjson")
    // Of the edition with four stars no union is left.
    let after = try folder.write(
      try lines(after).filter { !$0.contains("library-2024") }.joined(separator: "\n"),
      to: "after.ndjson")
    let fall = try #require(try fallen(try json(best, after, rules: rules))["新村分馆"])
    #expect(fall["from"]?.number == 4 && fall["to"]?.number == 3)
    #expect(fall["criteria"]?.texts == [])
    #expect(fall["highest"] == .bool(true))
    #expect(fall["missingBefore"] == .bool(false))
    let text = run(best, after, rules: rules, format: "text").output
    #expect(text.contains("★4 → ★3 · now the highest star"))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("  ★") }
    #expect(rows.count == 4, "four stars before")
    #expect(text.contains("none  ★1  ★2  ★3  all"), "three after")
  }

  @Test("Where there is a star more, the table has a column for it")
  func moreStars() throws {
    let folder = try TemporaryFolder()
    let rules = [
      "--rulebook", earlierRules, "--rulebook", try withFourStars(laterRules, in: folder),
    ]
    let best = try folder.write(
      try lines(after).map {
        guard $0.contains("2026,") else { return $0 }
        return $0.contains("新村分馆")
          ? $0.replacing(#""star":3"#, with: #""star":4"#)
          : $0.replacing(#""next":null"#, with: #""next":{"star":4,"steps":1}"#)
      }.joined(separator: "\n"), to: "after.ndjson")
    let result = try json(before, best, rules: rules)
    #expect(result["higher"]?.number == 3)
    let pairs = result["transitions"]?.elements.map {
      "\($0["from"]?.number ?? -1) \($0["to"]?.number ?? -1)"
    }
    #expect(pairs?.contains("3 4") == true)
    let text = run(before, best, rules: rules, format: "text").output
    #expect(text.contains("none  ★1  ★2  ★3  ★4  all"))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("  ★") } == 3)
  }
}
