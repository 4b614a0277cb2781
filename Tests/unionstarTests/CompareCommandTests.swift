import Testing

@testable import unionstar

private let unionFile = "Fixtures/submissions/state-owned-one-person-short-four-stars.json"
private let rulesFile = "Sources/StarRules/Rulebook/Rulebooks/hangzhou-2025.json"

/// What `compare` says of two submissions, two rulebooks and two sets of results.
@Suite("Compare: what moved, why, and what it did to the star")
struct CompareCommandTests {
  /// The submission with texts of it replaced.
  private func changed(
    _ replacements: [(String, String)], in folder: TemporaryFolder, of file: String = unionFile
  ) throws -> String {
    var text = try Project.text(file)
    for (old, new) in replacements {
      let parts = text.split(separator: old, omittingEmptySubsequences: false)
      try #require(parts.count > 1, "\(old) is there")
      text = parts.joined(separator: new)
    }
    return try folder.write(text, to: "changed.json")
  }

  private func json(_ words: [String]) throws -> JSONTree {
    let outcome = Project.run(["compare", "--format", "json"] + words)
    return try JSONTree(outcome.output)
  }

  @Test(
    "A clause that moved says why",
    arguments: [
      ([(#""members": 237"#, #""members": 238"#)], "V5.4d", "better", ["fact"], true, 5),
      ([(#""V4.7": true"#, #""V4.7": false"#)], "V4.7b", "worse", ["answer"], false, 4),
      (
        [(#""V4.7": true"#, #""V4.7": false"#), (#""V4.13": true"#, #""V4.13": false"#)], "V4.13a",
        "worse", ["answer"], true, 3
      ),
    ])
  func reasons(
    _ replacements: [(String, String)], clause: String, direction: String, why: [String],
    changedStar: Bool, star: Int64
  ) throws {
    let folder = try TemporaryFolder()
    let result = try json([unionFile, try changed(replacements, in: folder)])
    #expect(result["format"]?.text == "unionstar.comparison/1")
    #expect(result["before"]?["star"]?.number == 4)
    #expect(result["after"]?["star"]?.number == star)
    let moves = try #require(result["clauses"]?.elements)
    let move = try #require(moves.first { $0["id"]?.text == clause })
    #expect(move["direction"]?.text == direction)
    #expect(move["why"]?.texts == why)
    #expect(move["changedStar"] == .bool(changedStar))
  }

  @Test("The same submission twice moves nothing")
  func same() throws {
    let result = try json([unionFile, unionFile])
    #expect(result["clauses"]?.elements.isEmpty == true)
    #expect(result["requirements"]?.elements.isEmpty == true)
    #expect(result["criteria"]?.texts == [])
  }

  @Test("Two unions are told apart")
  func others() {
    let outcome = Project.run(
      ["compare", unionFile, "Fixtures/submissions/state-owned-five-stars.json", "--lang", "en"])
    #expect(outcome.output.contains("these are two unions"))
    #expect(!Project.run(["compare", unionFile, unionFile]).output.contains("two unions"))
  }

  @Test("Under rules that ask more the same submission falls, and no clause has moved")
  func rules() throws {
    let folder = try TemporaryFolder()
    let file = try changed(
      [
        (
          #""tier": "vitality", "stars": [4], "atLeastPercent": 90"#,
          #""tier": "vitality", "stars": [4], "atLeastPercent": 100"#
        )
      ],
      in: folder, of: rulesFile)
    let union = "Fixtures/reviews/a-year-to-a-failed-spot-check.json"
    let result = try json(["--rulebook-before", rulesFile, "--rulebook-after", file, unionFile])
    #expect(result["before"]?["star"]?.number == 4)
    #expect(result["after"]?["star"]?.number == 4, "13 of 13 are met")
    #expect(result["requirements"]?.elements.count == 1)
    #expect(try json(["--rulebook-after", file, union])["clauses"]?.elements.isEmpty == true)
  }

  @Test("A clause of which the rules ask more moves by the rules")
  func clauseOfRules() throws {
    let folder = try TemporaryFolder()
    let file = try changed(
      [(#""atLeastPercent": 90"#, #""atLeastPercent": 99"#)], in: folder, of: rulesFile)
    let result = try json([
      "--rulebook-after", file, "Fixtures/submissions/non-public-three-stars.json",
    ])
    let moves = try #require(result["clauses"]?.elements)
    #expect(!moves.isEmpty)
    #expect(moves.allSatisfy { $0["why"]?.texts == ["rules"] && $0["direction"]?.text == "worse" })
  }

  @Test(
    "A wrong command line is refused",
    arguments: [
      [unionFile], [unionFile, unionFile, unionFile], ["-", "-"],
      ["--rulebook-after", rulesFile, unionFile, unionFile],
      ["--batch", "Fixtures/results/district-2025.ndjson"],
    ])
  func usage(words: [String]) {
    let outcome = Project.run(["compare"] + words)
    #expect(outcome.code == .usage)
    #expect(outcome.output.isEmpty)
  }

  @Test("A submission that cannot be read is refused with its place")
  func refused() {
    let file = "Fixtures/refused/several-numbers-do-not-agree.json"
    let outcome = Project.run(["compare", unionFile, file])
    #expect(outcome.code == .refused)
    #expect(outcome.errors.contains("\(file):4:18: error: "))
  }
}

/// What `compare --batch` says of many unions.
@Suite("Compare many: from star to star")
struct TransitionTests {
  private static let (before, after) = (
    "Fixtures/results/district-2025.ndjson", "Fixtures/results/district-2026.ndjson"
  )

  private func lines(_ file: String) throws -> [String] {
    try Project.text(file).split(separator: "\n").map(String.init)
  }

  @Test("Every union that is on both sides stands once in the table", arguments: ["json", "text"])
  func shuffled(format: String) throws {
    let folder = try TemporaryFolder()
    let words = ["compare", "--batch", "--format", format]
    let first = Project.run(words + [Self.before, Self.after])
    let others = try folder.write(
      try lines(Self.after).reversed().joined(separator: "\n"), to: "after.ndjson")
    #expect(Project.run(words + [Self.before, others]).output == first.output)
    guard format == "json" else { return }
    let result = try JSONTree(first.output)
    let counts = try #require(result["transitions"]?.elements)
    let compared = try #require(result["compared"]?.number)
    #expect(compared > 200)
    #expect(counts.compactMap { $0["unions"]?.number }.reduce(0, +) == compared)
    let fallen = try #require(result["fallen"]?.elements)
    #expect(result["lower"]?.number == Int64(fallen.count))
    #expect(fallen.allSatisfy { $0["criteria"]?.texts.isEmpty == false })
  }

  @Test("A set of results against itself moves nobody")
  func same() throws {
    let outcome = Project.run(
      ["compare", "--batch", Self.before, Self.before, "--format", "json"])
    let result = try JSONTree(outcome.output)
    #expect(result["compared"]?.number == 290)
    #expect(result["lower"]?.number == 0)
    #expect(result["higher"]?.number == 0)
    #expect(result["before"]?["onlyHere"]?.number == 0)
  }

  @Test("A union is found again by its code, or else by its name and type")
  func identity() throws {
    func line(_ name: String, _ code: String?, _ star: Int, _ unmet: String = "") -> String {
      let code = code.map { #""code":"\#($0)","# } ?? ""
      let next = star < 5 ? #"{"star":\#(star + 1),"steps":1}"# : "null"
      return #"{"source":"a","name":"\#(name)",\#(code)"type":"non-public","form":"committee","#
        + #""star":\#(star),"next":\#(next),"unmet":[\#(unmet)],"unanswered":[],"notApplicable":[],"unproven":0}"#
    }
    let folder = try TemporaryFolder()
    let before = try folder.write(
      [line("甲", "C1", 3), line("乙", nil, 3), line("丙", nil, 2)].joined(separator: "\n"),
      to: "before.ndjson")
    let after = try folder.write(
      [
        line("甲改名", "C1", 2, #""V3.5a""#), line("乙", nil, 4), line("丁", nil, 2),
      ].joined(separator: "\n"), to: "after.ndjson")
    let outcome = Project.run(["compare", "--batch", before, after, "--format", "json"])
    #expect(outcome.code == .success, "\(outcome.errors)")
    let result = try JSONTree(outcome.output)
    #expect(result["compared"]?.number == 2)
    #expect(result["before"]?["onlyHere"]?.number == 1)
    #expect(result["after"]?["onlyHere"]?.number == 1)
    let fallen = try #require(result["fallen"]?.elements)
    #expect(fallen.count == 1)
    #expect(fallen.first?["name"]?.text == "甲改名")
    #expect(fallen.first?["criteria"]?.texts == ["V3.5"])
    #expect(fallen.first?["missingBefore"] == .bool(false))
  }

  @Test("The README shows what a threshold of 85% for three stars would do to the example district")
  func readme() throws {
    let folder = try TemporaryFolder()
    let rules = try Project.text("Sources/StarRules/Rulebook/Rulebooks/hangzhou-2025.json")
    let parts = rules.split(separator: #""stars": [3], "atLeastPercent": 80"#)
    try #require(parts.count == 2)
    let file = try folder.write(
      parts.joined(separator: #""stars": [3], "atLeastPercent": 85"#), to: "85.json")
    let words = ["compare", "--batch", "--rulebook-after", file, "Fixtures/batch/district.ndjson"]
    let text = Project.run(words + ["--lang", "zh"]).output
    let table = text.split(separator: "\n\n").prefix(2).joined(separator: "\n\n")
    #expect(try Project.text("README.md").contains(table))
    let result = try JSONTree(Project.run(words + ["--format", "json"]).output)
    #expect(result["compared"]?.number == 292)
    #expect(result["lower"]?.number == 9)
    #expect(result["fallen"]?.elements.allSatisfy { $0["to"]?.number == 2 } == true)
  }
}
