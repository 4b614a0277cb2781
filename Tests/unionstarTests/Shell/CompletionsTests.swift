import StarRules
import Testing

@testable import unionstar

/// What the completion scripts and the manual page take from the table of commands.
///
/// That the scripts complete in the real shells is shown by `Tests/Shell/completions.py`.
@Suite("Completions and the manual page")
struct CompletionsTests {
  static let scripts = ["bash", "zsh", "fish"]

  @Test("It is known what can stand in every place that the table of commands names")
  func places() throws {
    let rulebook = try Project.rulebook()
    for command in CommandRule.all {
      for place in Candidates.placeholders(of: command) {
        let candidates = Candidates(placeholder: place, rulebook, .en)
        #expect(candidates != nil, "\(command.name): \(place)")
      }
      for option in command.allOptions {
        if case .none = option.value { continue }
        #expect(option.candidates(rulebook, .en) != nil, "\(command.name): \(option.name)")
      }
    }
  }

  @Test("A script names every command with its options, and the rules' ids", arguments: scripts)
  func isComplete(_ shell: String) throws {
    let script = Project.run(["completions", shell]).output
    let dashes = shell == "fish" ? "-l " : "--"
    for command in CommandRule.all {
      #expect(script.contains(command.name))
      for option in command.allOptions {
        #expect(
          script.contains(dashes + option.name.dropFirst(2)), "\(command.name) \(option.name)")
      }
    }
    let rulebook = try Project.rulebook()
    let ids =
      rulebook.clauses.map(\.id) + rulebook.criteria.map(\.id) + rulebook.facts.map(\.id)
      + rulebook.types.map(\.id)
    for id in ids { #expect(script.contains(id), "\(id)") }
    #expect(script.contains("cumulative"), "the choices of readings")
  }

  @Test("What can stand without a command is completed as the table of commands has it")
  func bareLine() throws {
    let rulebook = try Project.rulebook()
    for language in Language.allCases {
      let completions = Completions(rulebook: rulebook, language: language)
      for option in BareLine.options {
        let (name, help) = (option.name, option.help[language])
        #expect(completions.bash.contains(" \(name)"))
        let takesNothing = option.candidates(rulebook, language) == nil
        let zsh = takesNothing ? "'(- :)'\(name)'[\(help)]'" : "'\(name)=[\(help)]:"
        #expect(completions.zsh.contains(zsh), "\(name)")
        let fish = completions.fish.split(separator: "\n").filter {
          $0.hasPrefix("complete -c unionstar -n __unionstar_is -l \(name.dropFirst(2)) ")
        }
        #expect(fish.count == 1 && fish[0].hasSuffix("-d '\(help)'"), "\(name)")
      }
      #expect(completions.zsh.contains("'help:\(BareLine.summary[language])'"))
      #expect(completions.fish.contains("-a help -d '\(BareLine.summary[language])'"))
    }
    for option in BareLine.options {
      let value = if case .choice(let words) = option.value { [words[0]] } else { [String]() }
      let command = value.isEmpty ? [] : ["help"]
      #expect(Project.run([option.name] + value + command).code == .success, "\(option.name)")
    }
  }

  @Test("A script completes the ids of the rulebook that is named", arguments: scripts)
  func ofRulebook(_ shell: String) throws {
    let script = Project.run(
      ["completions", shell, "--rulebook", "Fixtures/library/rulebook.json"]
    ).output
    #expect(script.contains("G1a"))
    #expect(!script.contains("V3.13"))
  }

  @Test("Descriptions are in the language asked for", arguments: ["zsh", "fish"])
  func language(_ shell: String) {
    #expect(Project.run(["completions", shell, "--lang", "zh"]).output.contains("非公企业工会"))
    #expect(
      Project.run(["completions", shell, "--lang", "en"]).output.contains("non-public enterprise"))
  }

  @Test("A text of the rules cannot break out of its quotes", arguments: scripts)
  func quotes(_ shell: String) throws {
    let book = try Project.text("Fixtures/library/rulebook.json")
    let parts = book.components(around: "\"en\": \"Is every remark of a reader answered?\"")
    let hostile = parts.joined(separator: #""en": "Is '$(touch x)' `y` \\ [z]: \"answered\"?""#)
    #expect(hostile != book)
    let rulebook = try Rulebook(Array(hostile.utf8))
    let script = Completions(rulebook: rulebook, language: .en)
      .script(for: try #require(Shell(rawValue: shell)))
    #expect(script.contains("touch") == (shell != "bash"), "bash shows no descriptions")
    #expect(!script.contains("Is '$(touch"), "the quote does not end the text")
  }

  @Test("The manual page names every command, option and exit code", arguments: ["zh", "en"])
  func manual(_ language: String) {
    let page = Project.run(["manual", "--lang", language]).output
    for command in CommandRule.all {
      #expect(page.contains(".SS \"\(command.name)"), "\(command.name)")
      for option in command.allOptions {
        let name = option.name.map { $0 == "-" ? "\\-" : String($0) }.joined()
        #expect(page.contains("\\fB\(name)\\fR"), "\(command.name) \(option.name)")
      }
    }
    for code in [0, 1, 2, 64, 70] { #expect(page.contains(".B \(code)\n")) }
    for line in page.split(separator: "\n") {
      #expect(!line.hasPrefix("'") || line.hasPrefix("'\\\""), "no line is a request by chance")
    }
  }
}

extension String {
  /// What stands before and after each place where a text stands.
  fileprivate func components(around text: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
