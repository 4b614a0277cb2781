import Foundation
import StarRules
import Testing

@testable import unionstar

/// What strangers wrote does not act on a terminal, wherever it is printed, and breaks no format.
@Suite("Hostile text")
struct HostileTextTests {
  private let world: HostileWorld

  init() throws { world = try HostileWorld() }

  /// Runs a command line in every format, in one language after the other and with colours, and looks
  /// at all it prints.
  ///
  /// - Returns: what it printed in each format, in English.
  @discardableResult
  private func expectTame(
    _ words: [String], formats: [String] = [], input: String = "",
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> [String: String] {
    var outputs: [String: String] = [:]
    for (number, format) in (formats.isEmpty ? [""] : formats).enumerated() {
      let language = Language.allCases[number % 2]
      let options = (format.isEmpty ? [] : ["--format", format]) + ["--color", "always"]
      // A sheet shows every criterion and every reading as it is.
      let words = words.filter { format != "html" || !["--all", "--readings"].contains($0) }
      let outcome = Project.run(
        words + options + ["--lang", language.rawValue], input: Array(input.utf8))
      let isJSON = format == "json" || ["schema", "template"].contains(words[0])
      let wild =
        isJSON
        ? Tame.wildScalars(of: outcome.output).isEmpty
        : Tame.wildLines(of: outcome.output, isColoured: true).isEmpty
      let run = "\(words) \(options) \(language)".visible
      #expect(wild, "\(run): \(outcome.output.visible)", sourceLocation: sourceLocation)
      let isQuiet = Tame.wildLines(of: outcome.errors).isEmpty
      #expect(isQuiet, "\(run): \(outcome.errors.visible)", sourceLocation: sourceLocation)
      #expect(
        outcome.code != .usage && outcome.code != .fault, "\(run)", sourceLocation: sourceLocation)
      outputs[format] = outcome.output
    }
    return outputs
  }

  @Test("What a submission says of itself is shown escaped, and carried exactly in JSON")
  func submission() throws {
    let file = try world.submission()
    let words = ["assess", file, "--all", "--readings", "--target", "5"]
    let outputs = expectTame(words, formats: ["text", "markdown", "json", "html"])
    let sheet = XMLOutline(try #require(outputs["html"]))
    #expect(sheet.isWellFormed)
    SheetCheck.expectPlain(sheet)
    let json = try JSONTree(try #require(outputs["json"]))
    let name = json["organisation"]?["name"]?.text
    #expect(name.map { Array($0.utf8) } == Array((HostileWorld.spice + "杭州清波阀门有限公司工会").utf8))
    expectTame(["compare", file, try world.write(try Project.text(file), to: "b.json")])
    expectTame(["compare", file, file], formats: ["text", "markdown", "json"])
    expectTame(["assess", file, "--verify", file])
  }

  @Test("Refusals quote what stands there escaped", arguments: HostileWorld.refused.indices)
  func refused(_ index: Int) throws {
    let file = try world.write(HostileWorld.refused[index], to: "a.json")
    expectTame(["assess", file], formats: ["text", "json"])
    // Other readers than that of submissions find most of it foreign in the same way.
    guard index.isMultiple(of: 4) || index >= HostileWorld.refused.count - 8 else { return }
    for command in ["verify", "summary", "check"] {
      expectTame([command, file], formats: ["text", "json"])
    }
    expectTame(["assess", "--verify", file, "Fixtures/submissions/township-one-star.json"])
    expectTame(["verify", file], formats: ["junit", "tap"])
    expectTame(["rules", "--rulebook", file])
  }

  @Test("What is no earlier draw is refused escaped")
  func draws() throws {
    let file = try world.write(HostileWorld.refused[0], to: "a.json")
    expectTame(["sample", "--previous", file, "--seed", "a", "Fixtures/results/first-half.ndjson"])
  }

  @Test("The texts of a stranger's rulebook are shown escaped, and carried exactly in JSON")
  func rulebook() throws {
    let path = "Sources/StarRules/Rulebook/Rulebooks/hangzhou-2025.json"
    let file = try world.rulebook(path)
    let rulebook = try Project.rulebook()
    let ids = rulebook.criteria.prefix(40).map(\.id) + ["employees", "femaleMembers"]
    let formats = ["text", "markdown", "json"]
    let option = ["--rulebook", file]
    let rules = expectTame(["rules"] + option, formats: formats)
    let json = try JSONTree(try #require(rules["json"]))
    let title = json["criteria"]?.elements.first?["title"]?.text ?? ""
    #expect(title.utf8.starts(with: HostileWorld.pinch.utf8))
    for words in [ids, ["percent-base"], ["--readings"], ["--register"], ["--type", "township"]] {
      expectTame(["rules"] + words + option, formats: formats)
    }
    expectTame(["check", file], formats: ["text", "json"])
    expectTame(["schema"] + option)
    expectTame(["template", "township"] + option)
    let submission = try world.submission()
    for target in ["1", "5"] {
      let words = ["assess", submission, "--all", "--readings", "--target", target]
      expectTame(words + option, formats: formats + ["html"])
    }
    for text in HostileWorld.refused.prefix(4) {
      expectTame(["assess", "-"] + option, formats: ["text", "json"], input: text)
    }
    let warned =
      #"{"organisation":{"name":"甲","type":"regional","form":"federation"},"facts":"#
      + #"{"members":5,"employees":3,"ballots":1,"femaleMembers":9},"answers":{"B1":"na"}}"#
    expectTame(["assess", "-"] + option, formats: ["text", "json"], input: warned)
    expectTame(
      ["compare", submission, "Fixtures/compare/a-year-later-three-stars.json"] + option,
      formats: formats)
    expectTame(["compare", "--rulebook-after", file, submission], formats: formats)
    expectTame(
      ["compare", "--batch", "--rulebook-after", file, "Fixtures/reviews"], formats: formats)
    expectTame(["batch", "Fixtures/reviews"] + option, formats: formats)
    expectTame(["summary", "Fixtures/results/first-half.ndjson"] + option, formats: formats)
    expectTame(
      ["sample", "Fixtures/results/first-half.ndjson", "--seed", HostileWorld.spice] + option,
      formats: ["text", "json"])
  }

  @Test("Flaws of a rulebook are told of with its texts escaped")
  func unsound() throws {
    for name in ["unsound", "refused", "readings-that-do-not-fit"] {
      let file = try world.rulebook("Fixtures/rulebooks/\(name).json")
      expectTame(["check", file], formats: ["text", "json"])
      expectTame(["rules", "--rulebook", file], formats: ["text", "json"])
    }
  }

  @Test("Cases, what they are about and what they prove are told of escaped")
  func cases() throws {
    let rulebook = try world.rulebook("Fixtures/library/rulebook.json")
    let text = world.spiced(
      try Project.text("Fixtures/library/cases/by-hand.json"), ["name", "why", "base", "star"])
    let file = try world.write(text, to: "cases.json")
    let failing =
      [1, 2].map { Project.ruleCase("\(HostileWorld.inJSON)\($0)", #"{"star": \#($0)}"#) }
      + [Project.ruleCase(HostileWorld.inJSON, #"{"warnings": ["\#(HostileWorld.inJSON)"]}"#)]
      + [Project.ruleCase("a", "{}", about: HostileWorld.inJSON)]
      + [
        #"{"name": "\#(HostileWorld.inJSON)", "about": ["B1"], "base": "\#(HostileWorld.inJSON)"}"#
      ]
    let others = try world.write(failing.joined(separator: "\n"), to: "others.ndjson")
    let formats = ["text", "json", "junit", "tap"]
    let outputs = expectTame(
      ["verify", file, "--rulebook", rulebook, "--coverage", "--mutants"], formats: formats)
    #expect(XMLOutline(outputs["junit"] ?? "").isWellFormed)
    let more = expectTame(["verify", others, "--coverage"], formats: formats)
    #expect(XMLOutline(more["junit"] ?? "").isWellFormed)
    expectTame(["verify", others, "--filter", HostileWorld.spice])
    expectTame(["verify", others, "--filter", "\(HostileWorld.spice)\(HostileWorld.spice)x"])
    expectTame(["verify", world.folder.path + HostileWorld.spice])
    expectTame(["verify", others, "--update"])
  }

  static let hiding: [(id: String, hidden: String)] = [
    ("library-2024", "library\u{200B}-2024"), ("library-2024", "library 2024"),
    ("library-2024", #"\u001b[35m"#), ("must", "must\u{3164}"), ("M2b", "M2b\u{115F}"),
    ("branch", "branch\u{AD}"), ("volumes", "volu\u{202E}mes"), ("E1", "E1\u{FE00}"),
  ]

  @Test(
    "Nothing that hides can stand in an id of a rulebook, its own included",
    arguments: hiding.indices)
  func ids(_ index: Int) throws {
    let (id, hidden) = Self.hiding[index]
    let text = try Project.text("Fixtures/library/rulebook.json")
      .replacingOccurrences(of: "\"\(id)\"", with: "\"\(hidden)\"")
    let file = try world.folder.write(text, to: "rulebook.json")
    let outcome = Project.run(["check", file, "--format", "json", "--lang", "en"])
    #expect(outcome.code == .demandNotMet)
    let diagnostics = try #require(try JSONTree(outcome.output)["diagnostics"]?.elements)
    #expect(diagnostics.contains { $0["code"]?.text == "invalid-id" })
    #expect(Tame.wildLines(of: outcome.errors).isEmpty)
  }

  @Test("What a command line holds is quoted escaped", arguments: CommandRule.all.map(\.name))
  func commandLine(command: String) throws {
    let spice = HostileWorld.spice
    let rule = try #require(CommandRule.all.first { $0.name == command })
    let options = rule.allOptions.enumerated().map { number, option in
      number.isMultiple(of: 2)
        ? ["a", option.name, spice] : ["a", "\(option.name)=\(spice)"]
    }
    let others = [
      ["--\(spice)"], ["-\(spice)", spice], [spice, spice, spice], ["--lang", spice],
      ["a", "--reading", "\(spice)=\(spice)"], ["a", "--reading", "percent-base=\(spice)"],
    ]
    for words in options + others + [[]] {
      for line in [[command] + words]
        + (words.isEmpty ? [["help", spice], [spice], [command + spice]] : [])
      {
        let outcome = Project.run(line)
        #expect(outcome.code == .usage || outcome.code == .refused || outcome.code == .success)
        for text in [outcome.output, outcome.errors] {
          #expect(Tame.wildLines(of: text).isEmpty, "\(text.visible)")
        }
      }
    }
  }
}
