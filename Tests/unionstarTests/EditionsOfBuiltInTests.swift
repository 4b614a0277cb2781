import Testing

@testable import unionstar

/// The built-in rulebook and another edition of it beside one another.
struct EditionsOfBuiltInTests {
  @Test("A union is put forward by its last result, whichever edition that is by")
  func putForward() throws {
    let folder = try TemporaryFolder()
    let next = try folder.write(Self.nextEdition(2026), to: "2026.json")
    let text = try Project.text("Fixtures/submissions/state-owned-five-stars.json")
    func record(_ name: String, _ year: Int, _ stage: String, _ answers: String = "") -> String {
      text.replacing("\n", with: " ").replacing(#""year": 2025"#, with: #""year": \#(year)"#)
        .replacing(/"name": "[^"]*"/, with: #""name": "\#(name)""#)
        .replacing(/"code": "[^"]*",?/, with: "")
        .replacing(
          /} *$/,
          with: #", "reviews": [{"stage": "\#(stage)", "date": "\#(year)-09-01"\#(answers)}]}"#)
    }
    let records = [
      record("失", 2025, "city"), record("失", 2026, "city", #", "answers": {"B1": false}"#),
      record("守", 2025, "city"), record("守", 2026, "city"), record("旧", 2025, "city"),
      record("查", 2025, "spot-check"), record("新", 2026, "city"),
    ]
    for records in [records, records.reversed()] {
      let input = Array(records.joined(separator: "\n").utf8)
      let result = try JSONTree(
        Project.run(
          ["batch", "-", "--format", "json", "--rulebook", "built-in", "--rulebook", next],
          input: input
        ).output)
      let lists = try #require(result["editions"]?.elements).map { $0["summary"]?["recommended"] }
      #expect(lists.map { $0?["unions"]?.number } == [1, 2])
      let names = lists.map { $0?["list"]?.elements.compactMap { $0["name"]?.text } }
      #expect(names == [["旧"], ["守", "新"]])
    }
  }

  /// The built-in rulebook as another edition from a year on.
  ///
  /// Its types stand in another order, so that nothing can hang on their numbers.
  private static func nextEdition(_ year: Int) throws -> String {
    try Project.text("Sources/StarRules/Rulebook/Rulebooks/hangzhou-2025.json")
      .replacing(#""id": "hangzhou-2025""#, with: #""id": "hangzhou-\#(year)""#)
      .replacing(#""validFrom": {"year": 2025"#, with: #""validFrom": {"year": \#(year)"#)
      .replacing(/( +\{"id": "state-owned", "name".*\n)( +\{"id": "non-public".*\n)/) {
        "\($0.2)\($0.1)"
      }
  }

  @Test("The built-in rulebook is an edition only where it is named")
  func builtIn() throws {
    let folder = try TemporaryFolder()
    let next = try folder.write(Self.nextEdition(2030), to: "2030.json")
    let file = "Fixtures/submissions/non-public-three-stars.json"
    let both = try JSONTree(
      Project.run([
        "assess", file, "--format", "json", "--rulebook", next, "--rulebook", "built-in",
      ]).output)
    #expect(both["rulebook"]?["id"]?.text == "hangzhou-2025")
    #expect(both["editions"]?["validTo"]?.number == 2029)
    let one = Project.run(["assess", file, "--lang", "en", "--rulebook", next])
    #expect(one.errors.contains("hangzhou-2030 is for 2030 and later"))
    let readings = Project.run([
      "assess", file, "--lang", "en", "--rulebook", "built-in", "--rulebook", next, "--reading",
      "innovation=first-row",
    ])
    #expect(readings.output.contains("read as innovation=first-row"))
  }
}
