import Testing

@testable import unionstar

/// What `compare --batch` says of results that were rated by different editions of the rules.
@Suite("Compare many: last year's results by last year's rules")
struct EditionTransitionTests {
  let earlierRules = "Fixtures/library/rulebook.json"
  let laterRules = "Fixtures/editions/library-2026.json"
  let before = "Fixtures/editions/results-2025.ndjson"
  let after = "Fixtures/editions/results-2026.ndjson"

  private var rules: [String] { ["--rulebook", earlierRules, "--rulebook", laterRules] }

  func run(
    _ before: String, _ after: String, rules: [String]? = nil, format: String = "json",
    lang: String = "en"
  ) -> Project.Outcome {
    Project.run(
      ["compare", "--batch", before, after, "--format", format, "--lang", lang]
        + (rules ?? self.rules))
  }

  func json(
    _ before: String, _ after: String, rules: [String]? = nil
  ) throws -> JSONTree {
    let outcome = run(before, after, rules: rules)
    #expect(outcome.code == .success, "\(outcome.errors)")
    return try JSONTree(outcome.output)
  }

  func fallen(_ result: JSONTree) throws -> [String?: JSONTree] {
    let fallen = try #require(result["fallen"]?.elements)
    return Dictionary(uniqueKeysWithValues: fallen.map { ($0["name"]?.text, $0) })
  }

  func lines(_ file: String) throws -> [String] {
    try Project.text(file).split(separator: "\n").map(String.init)
  }

  /// Result lines without the edition that each names.
  private func unnamed(_ lines: [String]) -> [String] {
    lines.map {
      $0.replacing(#","rulebook":"library-2024""#, with: "")
        .replacing(#","rulebook":"library-2026""#, with: "")
    }
  }

  @Test("Each line is read by its own edition, and the unions are those of the lines")
  func mixed() throws {
    let result = try json(before, after)
    var stars: [[String?: Int64?]] = []
    for file in [before, after] {
      let unions = try lines(file).map { try JSONTree($0) }
      stars.append(
        Dictionary(uniqueKeysWithValues: unions.map { ($0["name"]?.text, $0["star"]?.number) }))
    }
    let pairs = stars[0].compactMap { name, from in
      stars[1][name].map { "\(from ?? -1) \($0 ?? -1)" }
    }
    let counts = try #require(result["transitions"]?.elements)
    for count in counts {
      let pair = "\(count["from"]?.number ?? -2) \(count["to"]?.number ?? -2)"
      #expect(count["unions"]?.number == Int64(pairs.count { $0 == pair }), "\(pair)")
    }
    #expect(result["compared"]?.number == Int64(pairs.count))
    #expect(counts.compactMap { $0["unions"]?.number }.reduce(0, +) == Int64(pairs.count))
    func editions(_ side: String) -> [String] {
      (result[side]?["editions"]?.elements ?? []).map {
        "\($0["rulebook"]?["id"]?.text ?? "") \($0["unions"]?.number ?? -1)"
      }
    }
    #expect(editions("before") == ["library-2024 8"])
    #expect(editions("after") == ["library-2024 1", "library-2026 7"])
    #expect(result["before"]?["rulebook"]?["id"]?.text == "library-2024")
    #expect(result["after"]?["rulebook"]?["id"]?.text == "library-2026")
  }

  @Test("A criterion that only the later rules have is told as new")
  func added() throws {
    let result = try json(before, after)
    let fallen = try fallen(result)
    #expect(fallen.count == 3)
    #expect(fallen["河边分馆"]?["criteria"]?.texts == ["G1", "E2"])
    // What it lacked before too does not make it fall.
    #expect(fallen["湖滨分馆"]?["criteria"]?.texts == ["E2"])
    #expect(fallen.values.allSatisfy { $0["newInRules"]?.texts == ["E2"] })
    #expect(fallen.values.allSatisfy { $0["missingBefore"] == .bool(false) })
    let criteria = try #require(result["criteria"]?.elements)
    #expect(criteria.map { $0["id"]?.text } == ["E2", "G1", "E1"])
    #expect(criteria.map { $0["newInRules"]?.number } == [3, 0, 0])
    #expect(criteria.map { $0["newlyMissing"]?.number } == [0, 1, 1])
    let text = run(before, after, format: "text").output
    #expect(text.contains("★3 → ★1 · G1 · new in the rules: E2"))
    #expect(run(before, after, format: "text", lang: "zh").output.contains("规则新增 E2"))
  }

  @Test("A criterion that only the earlier rules have makes nobody fall")
  func removed() throws {
    // The other way round: E2 is open in what comes first, and unknown to what comes after.
    let result = try json(after, before)
    let fallen = try fallen(result)
    #expect(fallen.keys.compactMap(\.self).sorted() == ["山脚分馆", "老城分馆"])
    #expect(fallen.values.allSatisfy { $0["criteria"]?.texts == ["G1", "E1"] })
    #expect(fallen.values.allSatisfy { $0["newInRules"]?.texts == [] })
    #expect(!run(after, before, format: "text").output.contains("new in the rules"))
  }

  @Test("The results are those of the submissions beside them")
  func results() throws {
    let later = Project.run(
      ["batch", "Fixtures/editions/libraries-2026.ndjson", "--results", "-"] + rules)
    let earlier = Project.run(
      ["batch", "Fixtures/editions/libraries-2025.ndjson", "--results", "-"] + rules.prefix(2))
    #expect(later.output == (try Project.text(after)))
    #expect(earlier.output == (try Project.text(before)))
  }

  @Test("The same two rulebooks tell of one set of submissions which criterion is new")
  func newUnderRules() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      #"{"year": 2026, "organisation": {"name": "甲", "type": "branch"},"#
        + #""facts": {"volumes": 100, "catalogued": 99, "forChildren": 1, "asked": 10,"#
        + #""content": 9}, "answers": {"M1a": true, "M2": true, "G1b": true, "E1": true}}"#,
      to: "a.json")
    let outcome = Project.run([
      "compare", "--batch", "--rulebook-before", earlierRules, "--rulebook-after", laterRules,
      file, "--format", "json",
    ])
    let fallen = try #require(try JSONTree(outcome.output)["fallen"]?.elements.first)
    #expect(fallen["criteria"]?.texts == ["E2"])
    #expect(fallen["newInRules"]?.texts == ["E2"])
  }

  @Test("Lines that name no rulebook are read by the edition of their year")
  func unnamed() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      unnamed(lines(after)).joined(separator: "\n"), to: "after.ndjson")
    let named = try folder.write(
      try lines(before).map { $0.dropLast() + #","rulebook":"library-2024"}"# }
        .joined(separator: "\n"), to: "before.ndjson")
    #expect(run(named, file).output == run(before, after).output)
  }

  @Test("A line of neither year nor rulebook is read by the latest edition, and that is told")
  func yearless() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      unnamed(lines(after)).joined(separator: "\n").replacing(#""year":2026,"#, with: ""),
      to: "after.ndjson")
    let result = try json(before, file)
    #expect(result["after"]?["yearless"]?.number == 7)
    #expect(result["before"]?["yearless"]?.number == 0)
    #expect(result["lower"]?.number == 3)
    let text = run(before, file, format: "text").output
    #expect(
      text.contains(
        "without a year, read by the rules they name or the latest edition: 0 before, 7"))
  }

  @Test("A line names the edition it was rated by, whatever its year")
  func named() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      try lines(before).map {
        $0.replacing(#""year":2025"#, with: #""year":2026"#).dropLast()
          + #","rulebook":"library-2024"}"#
      }.joined(separator: "\n"), to: "after.ndjson")
    let editions = try json(before, file)["after"]?["editions"]?.elements
    #expect(editions?.map { $0["rulebook"]?["id"]?.text } == ["library-2024"])
  }

  @Test("Of a union with results by two editions the later year stands, in whatever order")
  func repeats() throws {
    let folder = try TemporaryFolder()
    let all = try lines(before) + lines(after)
    let expected = try json(before, after)
    var outputs: Set<String> = []
    for lines in [all, all.reversed()] {
      let file = try folder.write(lines.joined(separator: "\n"), to: "after.ndjson")
      outputs.insert(run(before, file).output)
      let result = try json(before, file)
      #expect(result["fallen"] == expected["fallen"])
      #expect(result["after"]?["repeats"]?.number == 7)
      #expect(result["before"]?["onlyHere"]?.number == 0)
    }
    #expect(outputs.count == 1)
  }

  @Test(
    "The order in which the editions are given makes no difference", arguments: ["text", "json"])
  func order(format: String) {
    let swapped = Array(rules[2...]) + Array(rules[..<2])
    let outcome = run(before, after, format: format)
    #expect(run(before, after, rules: swapped, format: format).output == outcome.output)
  }

  @Test(
    "Both editions are named with their digests",
    arguments: ["text", "json", "markdown"], ["zh", "en"])
  func provenance(format: String, lang: String) throws {
    let output = run(before, after, format: format, lang: lang).output
    let result = try JSONTree(
      Project.run(["summary", before, "--format", "json"] + rules).output)
    let editions = try #require(result["editions"]?.elements)
    #expect(editions.count == 2)
    let flat = output.replacing("\n  ", with: " ")
    for edition in editions {
      let rulebook = try #require(edition["summary"]?["rulebook"])
      let (id, digest) = (
        try #require(rulebook["id"]?.text), try #require(rulebook["sha256"]?.text)
      )
      #expect(flat.contains(id))
      #expect(flat.contains(digest.prefix(format == "text" ? 12 : 64)))
    }
  }

  @Test("A line of an edition that was not given is refused with its place")
  func other() throws {
    let outcome = run(before, after, rules: ["--rulebook", laterRules])
    #expect(outcome.code == .refused)
    #expect(outcome.errors.contains("results-2026.ndjson:7:"))
    #expect(outcome.errors.contains("this line was rated by 'library-2024'"))
  }
}
