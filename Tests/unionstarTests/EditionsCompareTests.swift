import Testing

@testable import unionstar

private let rules = [
  "--rulebook", "Fixtures/library/rulebook.json",
  "--rulebook", "Fixtures/editions/library-2026.json",
]

/// `compare` of submissions that are rated by different editions.
struct EditionsCompareTests {
  private func json(_ words: [String]) throws -> JSONTree {
    let outcome = Project.run(words)
    return try JSONTree(outcome.output)
  }

  @Test("Of two years each is rated by its own edition, and what the rules moved says so")
  func compare() throws {
    let result = try json(
      [
        "compare", "Fixtures/editions/riverside-2025.json",
        "Fixtures/editions/riverside-2026.json", "--format", "json",
      ] + rules)
    #expect(result["before"]?["rulebook"]?["id"]?.text == "library-2024")
    #expect(result["after"]?["rulebook"]?["id"]?.text == "library-2026")
    let moves = try #require(result["clauses"]?.elements)
    #expect(moves.map { $0["id"]?.text } == ["G1a", "E2a", "G1c"])
    #expect(moves.allSatisfy { $0["why"]?.texts == ["rules"] })
  }

  @Test("Where both the rules and what is said changed, both are told, and only what did")
  func reasons() throws {
    let folder = try TemporaryFolder()
    let text = try Project.text("Fixtures/editions/riverside-2026.json")
      .replacing(#""content": 112"#, with: #""content": 60"#)
      .replacing(#""M1a": true"#, with: #""M1a": false"#)
    let path = try folder.write(text, to: "later.json")
    let result = try json(
      ["compare", "Fixtures/editions/riverside-2025.json", path, "--format", "json"] + rules)
    let moves = try #require(result["clauses"]?.elements)
    let why = Dictionary(uniqueKeysWithValues: moves.map { ($0["id"]?.text, $0["why"]?.texts) })
    #expect(why["M1a"] == ["answer"])
    #expect(why["G1a"] == ["fact", "rules"])
    #expect(why["E2a"] == ["rules"])
  }

  @Test("What another type of union alone moved is not told of the rules")
  func otherType() throws {
    let folder = try TemporaryFolder()
    let text = try Project.text("Fixtures/editions/riverside-2026.json")
      .replacing(#""type": "branch""#, with: #""type": "bus""#)
    let path = try folder.write(text, to: "later.json")
    let result = try json(
      ["compare", "Fixtures/editions/riverside-2025.json", path, "--format", "json"] + rules)
    let moves = try #require(result["clauses"]?.elements)
    let why = Dictionary(uniqueKeysWithValues: moves.map { ($0["id"]?.text, $0["why"]?.texts) })
    // Both rulebooks ask these of a branch and of no bus.
    #expect(why["M2b"] == ["type"] && why["G2a"] == ["type"])
    // The later rules ask it of nobody.
    #expect(why["G1c"] == ["type", "rules"])
    #expect(why["G1a"] == ["type", "rules"])
  }
}
