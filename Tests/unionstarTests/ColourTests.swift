import Testing

@testable import unionstar

/// When output is coloured.
@Suite("Colours")
struct ColourTests {
  static let commands = [
    "assess Fixtures/submissions/non-public-three-stars.json",
    "assess --all Fixtures/submissions/township-one-star.json --lang zh",
    "rules V3.13 employees",
    "verify Fixtures/cases/township/no-star.json",
  ]

  private static let plain = commands.map { Project.run(words(of: $0)) }

  private static func words(of line: String) -> [String] {
    line.split(separator: " ").map(String.init)
  }

  /// What decides, each with whether there are colours.
  static let settings: [(option: String?, terminal: Bool, env: [String: String], isOn: Bool)] = [
    (nil, true, [:], true),
    (nil, false, [:], false),
    ("auto", true, [:], true),
    ("auto", false, [:], false),
    ("auto", true, ["TERM": "xterm-256color"], true),
    ("auto", true, ["TERM": "dumb"], false),
    (nil, true, ["TERM": "dumb"], false),
    (nil, true, ["TERM": ""], true),
    (nil, true, ["NO_COLOR": "1"], false),
    (nil, true, ["NO_COLOR": "0"], false),
    // no-color.org: present and not an empty string.
    (nil, true, ["NO_COLOR": ""], true),
    (nil, true, ["NO_COLOR": "", "TERM": "dumb"], false),
    (nil, false, ["TERM": "xterm"], false),
    ("always", false, [:], true),
    ("always", true, [:], true),
    ("always", false, ["NO_COLOR": "1", "TERM": "dumb"], true),
    ("never", true, [:], false),
    ("never", true, ["TERM": "xterm"], false),
    ("never", false, [:], false),
  ]

  @Test("The option decides, else the terminal and the environment", arguments: settings)
  func decides(option: String?, terminal: Bool, env: [String: String], isOn: Bool) {
    let option = option.map { ["--color", $0] } ?? []
    for (command, plain) in zip(Self.commands, Self.plain) {
      let words = Self.words(of: command)
      let outcome = Project.run(words + option, environment: env, isTerminal: terminal)
      #expect(outcome.output.contains("\u{1B}") == isOn)
      #expect(Self.withoutColours(outcome.output) == plain.output)
      #expect(outcome.errors == plain.errors)
      #expect(outcome.code == plain.code)
    }
  }

  @Test(
    "What is for programs, files and standard error is never coloured",
    arguments: [
      "assess Fixtures/submissions/minimal.json --format json",
      "assess Fixtures/submissions/minimal.json --format markdown",
      "rules V3.13 --format json", "rules V3.13 --format markdown", "rules --readings",
      "template township", "schema", "assess --help", "--help", "asess",
      "assess Fixtures/refused/several-a-first-attempt.json",
      "verify Fixtures/cases/township/no-star.json --format json",
      "verify Fixtures/cases/township/no-star.json --format junit",
      "verify Fixtures/cases/township/no-star.json --format tap",
    ])
  func neverColoured(_ line: String) {
    var words = Self.words(of: line)
    if words.count > 1 { words += ["--color", "always"] }
    let outcome = Project.run(words, isTerminal: true)
    #expect(!(outcome.output + outcome.errors).isEmpty)
    #expect(!(outcome.output + outcome.errors).contains("\u{1B}"))
  }

  @Test("Met, unmet and unanswered have each their own colour, and every colour is ended")
  func emphasis() {
    let example = "Fixtures/submissions/township-one-star.json"
    let output = Project.run(["assess", "--all", "--color=always", example]).output
    #expect(output.contains("\u{1B}[32m✓\u{1B}[0m"))
    #expect(output.contains("\u{1B}[31m✗\u{1B}[0m"))
    for line in output.split(separator: "\\n") {
      let parts = line.split(separator: "\u{1B}[", omittingEmptySubsequences: false).dropFirst()
      for (index, part) in parts.enumerated() {
        #expect(part.hasPrefix("0m") == !index.isMultiple(of: 2), "on, off, on, off")
      }
      #expect(parts.count.isMultiple(of: 2))
    }
  }

  /// The text without the sequences that colour it.
  private static func withoutColours(_ text: String) -> String {
    let parts = text.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
    return parts[0] + parts.dropFirst().map { $0.drop { $0 != "m" }.dropFirst() }.joined()
  }
}
