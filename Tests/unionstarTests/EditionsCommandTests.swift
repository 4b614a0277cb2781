import Testing

@testable import unionstar

private let rules = [
  "--rulebook", "Fixtures/library/rulebook.json",
  "--rulebook", "Fixtures/editions/library-2026.json",
]
private let branches = "Fixtures/editions/branches.ndjson"

/// Several editions of the rules on the command line.
@Suite("Editions: each submission by the rules of its year")
struct EditionsCommandTests {
  private func json(_ words: [String]) throws -> JSONTree {
    let outcome = Project.run(words)
    return try JSONTree(outcome.output)
  }

  @Test(
    "assess goes by the year, whichever way the editions are given, and says so",
    arguments: [("2025", "library-2024", 3, 2024, 2025), ("2026", "library-2026", 1, 2026, nil)]
      as [(String, String, Int64, Int64, Int64?)])
  func assess(year: String, id: String, star: Int64, from: Int64, to: Int64?) throws {
    let file = "Fixtures/editions/riverside-\(year).json"
    let swapped = Array(rules[2...]) + Array(rules[..<2])
    for options in [rules, swapped] {
      let result = try json(["assess", file, "--format", "json"] + options)
      #expect(result["rulebook"]?["id"]?.text == id)
      #expect(result["star"]?.number == star)
      #expect(result["editions"]?["by"]?.text == "year")
      #expect(result["editions"]?["validFrom"]?.number == from)
      #expect(result["editions"]?["validTo"]?.number == to)
      #expect(result["editions"]?["given"]?.texts == ["library-2024", "library-2026"])
      for format in ["text", "markdown"] {
        let shown = Project.run(["assess", file, "--format", format, "--lang", "en"] + options)
        #expect(shown.output.contains("Of \(year), so rated by \(id)"))
        #expect(shown.code == .success)
      }
    }
  }

  @Test("Without a year it is the edition that is named, or else the latest, and both are told")
  func yearless() throws {
    let union = #""organisation": {"name": "甲", "type": "branch"}}"#
    for (text, by, id) in [
      (#"{"rulebook": "library-2024", "#, "rulebook", "library-2024"),
      ("{", "latest", "library-2026"),
    ] {
      let input = Array((text + union).utf8)
      let result = try JSONTree(
        Project.run(["assess", "-", "--format", "json"] + rules, input: input).output)
      #expect(result["editions"]?["by"]?.text == by)
      #expect(result["rulebook"]?["id"]?.text == id)
      let shown = Project.run(["assess", "-", "--lang", "en"] + rules, input: input).output
      #expect(shown.contains("is given; rated by"))
    }
  }

  @Test("A saved result stands under the same editions, and under its own edition alone")
  func verify() throws {
    let folder = try TemporaryFolder()
    let file = "Fixtures/editions/riverside-2025.json"
    let saved = Project.run(["assess", file, "--format", "json"] + rules).output
    let path = try folder.write(saved, to: "saved.json")
    for options in [rules, Array(rules[..<2])] {
      let outcome = Project.run(["assess", file, "--verify", path, "--lang", "en"] + options)
      #expect(outcome.output == "the result stands: ★3\n")
      #expect(outcome.code == .success)
    }
    let other = Project.run(
      ["assess", file, "--verify", path, "--lang", "en"] + Array(rules[2...]))
    #expect(other.code == .demandNotMet)
    #expect(other.output.contains("the rulebook changed: library-2024"))
  }

  /// The lines of a batch by one edition of those records that it rates.
  private func alone(_ rules: [String], _ years: Set<Int64>) throws -> [String] {
    try Project.run(["batch", branches, "--results", "-"] + rules).output.split(separator: "\n")
      .map(String.init)
      .filter { try JSONTree($0)["year"]?.number.map(years.contains) ?? false }
  }

  @Test(
    "batch gives each record the line of its own edition, and says which", arguments: [1, 2, 5])
  func batch(jobs: Int) throws {
    let outcome = Project.run(
      ["batch", branches, "--results", "-", "--jobs", "\(jobs)"] + rules
    ) { $0.chunks.block = 100 }
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 10)
    let ids = try lines.map { try JSONTree($0)["rulebook"]?.text?.suffix(4) }
    #expect(
      ids == ["2024", "2026", "2024", nil, "2024", "2026", "2026", "2024", "2026", "2026"])
    func rated(_ id: String) throws -> [String] {
      try lines.filter {
        try JSONTree($0)["year"] != nil && $0.hasSuffix(#","rulebook":"\#(id)"}"#)
      }
      .map { String($0.dropLast(#","rulebook":"\#(id)"}"#.count)) + "}" }
    }
    #expect(try rated("library-2024") == alone(Array(rules[..<2]), [2024, 2025]))
    #expect(try rated("library-2026") == alone(Array(rules[2...]), [2026]))
    #expect(outcome.code == .refused)
    let codes = try lines.compactMap { try JSONTree($0)["error"]?["code"]?.text }
    #expect(codes == ["year-not-covered", "other-rulebook", "unexpected-end"])
  }

  @Test(
    "The summary of result lines is that of the batch", arguments: ["text", "json", "markdown"])
  func summary(format: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "results.ndjson"
    let words = ["--format", format] + rules
    // What cannot be opened is of no edition and is told with the latest.
    let batch = Project.run(
      ["batch", branches, folder.path + "nothing.json", "--results", path, "--jobs", "3"] + words)
    let summary = Project.run(["summary", path] + words)
    #expect(batch.output == summary.output)
    #expect(batch.code == .refused && summary.code == .refused)
    #expect(summary.errors.isEmpty)
    guard format == "json" else { return }
    let result = try JSONTree(summary.output)
    #expect(result["records"]?.number == 11)
    let editions = try #require(result["editions"]?.elements)
    #expect(editions.map { $0["summary"]?["rated"]?.number } == [4, 3])
    #expect(editions.map { $0["summary"]?["refused"]?.number } == [0, 4])
    #expect(editions.allSatisfy { $0["summary"]?["rulebook"]?["sha256"]?.text?.count == 64 })
    #expect(result["yearless"]?.number == 2)
  }

  @Test("Lines without a rulebook are of that of their year; lines of another rulebook are refused")
  func lines() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "results.ndjson"
    _ = Project.run(["batch", branches, "--results", path] + Array(rules[..<2]))
    let line =
      #"{"source":"a","name":"甲","type":"bus","form":"open","year":2026,"star":0,"#
      + #""next":{"star":1,"steps":1},"unmet":[],"unanswered":[],"notApplicable":[],"unproven":0"#
    try folder.write(line + "}\n" + line + #","rulebook":"other"}"# + "\n", to: "more.ndjson")
    let outcome = Project.run(
      ["summary", path, folder.path + "more.ndjson", "--lang", "en", "--format", "json"] + rules)
    #expect(outcome.errors.contains("more.ndjson:2:"))
    #expect(outcome.errors.contains("this line was rated by 'other'"))
    let alone = Project.run(
      ["summary", folder.path + "more.ndjson", "--lang", "en"] + Array(rules[2...]))
    #expect(alone.errors.contains("this line was rated by 'other'; the one in use is"))
  }

  @Test("What names a rulebook that is not given is told all that are, each with its years")
  func otherRulebook() throws {
    let folder = try TemporaryFolder()
    let record = #"{"rulebook": "x", "organisation": {"name": "甲", "type": "branch"}}"#
    let submission = try folder.write(record, to: "x.json")
    let line = try folder.write(
      #"{"source":"a","rulebook":"x","error":{"code":"c","message":"m"}}"# + "\n", to: "x.ndjson")
    for words in [["assess", submission], ["batch", submission], ["summary", line]] {
      let english = Project.run(words + ["--lang", "en"] + rules).errors
      #expect(
        english.contains(
          "'x'; those in use are, by year, library-2024 (2024 to 2025), library-2026 (2026 and later)"
        ), "\(english)")
      let chinese = Project.run(words + ["--lang", "zh"] + rules).errors
      #expect(
        chinese.contains("library-2024（2024 至 2025 年）、library-2026（2026 年起）"), "\(chinese)")
    }
    let alone = Project.run(["assess", submission, "--lang", "en"] + Array(rules[2...])).errors
    #expect(alone.contains("the one in use is library-2026, which is for 2026 and later"))
  }

  @Test("What is of a year that no edition is for names none, wherever its year stands")
  func noEdition() throws {
    let folder = try TemporaryFolder()
    let input = Array(
      #"{"organisation": {"name": "", "type": "branch"}, "claimedStar": 9, "year": 2023}"#.utf8)
    let line = Project.run(["batch", "-", "--results", "-"] + rules, input: input).output
    #expect(try JSONTree(line)["rulebook"] == nil)
    #expect(try JSONTree(line)["error"]?["code"]?.text != "year-not-covered")
    let path = folder.path + "results.csv"
    _ = Project.run(["batch", "-", "--results", path] + rules, input: input)
    let rows = try Project.text(path).split(separator: "\r\n")
    #expect(rows.count == 2 && rows[1].hasSuffix(","), "\(rows)")
  }

  @Test("A table names the rules of each row, and has the criteria of all editions")
  func table() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "results.csv"
    _ = Project.run(["batch", branches, "--results", path, "--wide", "--lang", "en"] + rules)
    let rows = try Project.text(path).split(separator: "\r\n").map(String.init)
    #expect(rows[0].hasSuffix(",rulebook,M1,M2,G1,G2,E1,E2"))
    #expect(rows[1].hasSuffix(",library-2024,met,met,met,met,unmet,"))
    #expect(rows[2].hasSuffix(",library-2026,met,met,unmet,met,unmet,met"))
    let columns = Set(rows.map { $0.count { $0 == "," } })
    #expect(rows.count == 11 && columns.min()! >= 29)
  }

  @Test("A year that the only rulebook is not for is rated and told, one by one and in all")
  func outside() throws {
    let file = "Fixtures/editions/riverside-2025.json"
    let outcome = Project.run(["assess", file, "--lang", "en"] + Array(rules[2...]))
    #expect(outcome.errors.contains("riverside-2025.json:2:11: warning: library-2026 is for"))
    #expect(outcome.code == .success)
    let summary = Project.run(["batch", file, "--lang", "en"] + Array(rules[2...]))
    #expect(summary.output.contains("1 submission of years that the rules are not for"))
    let json = try json(["batch", file, "--format", "json"] + Array(rules[2...]))
    #expect(json["outsideYears"]?.number == 1)
  }

  @Test(
    "What cannot go by several editions says so",
    arguments: [
      (["sample", branches, "--seed", "s"], "the option --rulebook can stand only once"),
      (["verify", "Fixtures/library/cases"], "the option --rulebook can stand only once"),
      (["template", "bus"], "the option --rulebook can stand only once"),
      (["schema"], "the option --rulebook can stand only once"),
      (["rules"], "the option --rulebook can stand only once"),
      (
        ["compare", branches, "--rulebook-after", "Fixtures/library/rulebook.json"],
        "a comparison of two rulebooks goes by one edition"
      ),
    ])
  func refused(words: [String], message: String) {
    let outcome = Project.run(words + ["--lang", "en"] + rules)
    #expect(outcome.code == .usage)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test("Editions that stand in each other's way are refused, by name")
  func conflicts() throws {
    let folder = try TemporaryFolder()
    let text = try Project.text("Fixtures/editions/library-2026.json")
    let same = try folder.write(text.replacing("library-2026", with: "other"), to: "same.json")
    let other = try folder.write(
      text.replacing("2026, \"source", with: "2030, \"source"), to: "id.json")
    for (path, message) in [
      (same, "same.json both rate 2026"), (other, "id.json have the same id"),
    ] {
      let outcome = Project.run(["batch", branches, "--lang", "en", "--rulebook", path] + rules)
      let swapped = Project.run(
        ["batch", branches, "--lang", "en"] + rules + ["--rulebook", path])
      #expect(outcome.code == .usage && swapped.code == .usage)
      #expect(swapped.errors.contains(message), "\(swapped.errors)")
    }
    let stars = Project.run(["batch", branches, "--require", "4", "--lang", "en"] + rules)
    #expect(stars.errors.contains("--require takes a whole number from 0 to 3"))
  }
}
