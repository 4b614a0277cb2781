import StarRules
import Testing

@testable import unionstar

/// No line of text output is wider than a terminal, but for one unbreakable word.
@Suite("Line widths")
struct LineWidthTests {
  static let submissions = ((try? Folder.names(in: "Fixtures/submissions")) ?? []).map {
    "Fixtures/submissions/\($0)"
  }

  @Test("No line of a rating is wider than 80 columns", arguments: submissions)
  func assess(_ file: String) {
    for language in Language.allCases {
      for options in [[], ["--all"], ["--all", "--target", "5"]] {
        let outcome = Project.run(["assess", file, "--lang", language.rawValue] + options)
        let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count > 5)
        // The first line is as long as the union's name.
        for line in lines.dropFirst() { expectNarrow(line, "\(file) \(options) \(language)") }
      }
    }
  }

  static let selections: [[String]] =
    [
      [], ["--readings"], ["V3.13", "B1b", "V5.4"], ["TB4", "employees", "femaleMembers"],
      ["percent-base", "innovation"],
    ] + (1...5).map { ["--star", "\($0)"] }
    + ["basic", "standard", "vitality", "innovation"].map { ["--tier", $0] }
    + ["state-owned", "non-public", "new-business", "public-institution", "regional", "township"]
    .map { ["--type", $0] }

  @Test("No line of the rules is wider than 80 columns", arguments: selections)
  func rules(_ words: [String]) {
    for language in Language.allCases {
      let outcome = Project.run(["rules", "--lang", language.rawValue] + words)
      #expect(outcome.code == .success)
      #expect(outcome.output.split(separator: "\n").count > 5)
      for line in outcome.output.split(separator: "\n") { expectNarrow(line, "\(words)") }
    }
  }

  @Test("No line of any rule in full is wider than 80 columns", arguments: Language.allCases)
  func everyRule(_ language: Language) throws {
    let rulebook = try Project.rulebook()
    let ids = rulebook.criteria.map(\.id) + rulebook.facts.map(\.id)
    let outcome = Project.run(["rules", "--lang", language.rawValue] + ids)
    #expect(outcome.output.split(separator: "\n").count > 1000)
    for line in outcome.output.split(separator: "\n") { expectNarrow(line, "rules ID...") }
  }

  @Test("No line of the help is wider than 80 columns", arguments: Language.allCases)
  func help(_ language: Language) {
    for command in [[]] + CommandRule.all.map({ [$0.name] }) {
      let outcome = Project.run(command + ["--help", "--lang", language.rawValue])
      #expect(outcome.output.split(separator: "\n").count > 8)
      for line in outcome.output.split(separator: "\n") { expectNarrow(line, "\(command)") }
    }
  }

  private func expectNarrow(_ line: Substring, _ what: String) {
    let isOneWord = !line.drop { $0 == " " }.contains(" ")
    #expect(isOneWord || Display.width(String(line)) <= Display.columns, "\(what): \(line)")
    #expect(line.last != " ", "\(what): \(line)")
  }
}
