import StarRules
import Testing

@testable import unionstar

/// How a command line is read, and what is said of one that is wrong.
@Suite("Arguments")
struct ArgumentsTests {
  static let example = "Fixtures/submissions/non-public-three-stars.json"

  /// Command lines that say the same, each beside its plainest form.
  static let twins: [(plain: [String], other: [String])] = [
    (["assess", "--target", "4", example], ["assess", "--target=4", example]),
    (["assess", "--target", "4", example], ["assess", example, "--target", "4"]),
    (["assess", "--target", "4", example], ["assess", "--target", "04", example]),
    (["assess", "--lang", "zh", example], ["assess", example, "--lang=zh"]),
    (["assess", "--set", "I2=true", example], ["assess", "--set=I2=true", example]),
    (["assess", "--all", example], ["assess", "--all", "--", example]),
    (["rules", "V3.13", "B1"], ["rules", "--", "V3.13", "B1"]),
    (["--help"], ["-h"]),
    (["--help"], ["help"]),
    (["assess", "--help"], ["help", "assess"]),
    (["assess", "--help"], ["assess", "-h", example, "one", "too", "many"]),
    (["--version"], ["-V"]),
  ]

  @Test("An option and its value may be written in two ways and at any place", arguments: twins)
  func equalLines(plain: [String], other: [String]) {
    let (expected, actual) = (Project.run(plain), Project.run(other))
    #expect(expected.code == .success)
    #expect(!expected.output.isEmpty)
    #expect(actual.code == .success)
    #expect(actual.output == expected.output)
    #expect(actual.errors == expected.errors)
  }

  @Test("A dash alone is standard input, which can be read only once")
  func standardInput() throws {
    let input = try Project.read(Self.example)
    let expected = Project.run(["assess", Self.example])
    #expect(Project.run(["assess", "-"], input: input).output == expected.output)
    #expect(Project.run(["assess", "--", "-"], input: input).output == expected.output)
    let rulebook = try Project.read("Sources/StarRules/Rulebook/Rulebooks/hangzhou-2025.json")
    let ruled = Project.run(["assess", "--rulebook", "-", Self.example], input: rulebook)
    #expect(ruled.output == expected.output)
    let twice = Project.run(["assess", "--rulebook", "-", "-"], input: rulebook)
    #expect(twice.code == .usage)
    #expect(twice.errors.contains("only once"))
  }

  @Test("After two dashes every word is an operand, even one that looks like an option")
  func afterTwoDashes() {
    let outcome = Project.run(["assess", "--", "--all"])
    #expect(outcome.code == .refused)
    #expect(outcome.errors == "--all: error: there is no such file\n")
    #expect(Project.run(["assess", "--", "--help"]).code == .refused)
  }

  @Test("A repeatable option counts each time it stands")
  func repeated() throws {
    let one = Project.run(["assess", "--set", "I2=true", "--format", "json", Self.example])
    let two = Project.run([
      "assess", "--set", "I2=true", "--set", "I3=false", "--format", "json", Self.example,
    ])
    #expect(try JSONTree(one.output)["whatIf"]?["set"]?.texts == ["I2=true"])
    #expect(try JSONTree(two.output)["whatIf"]?["set"]?.texts == ["I2=true", "I3=false"])
  }

  /// Words of a wrong command line, and what must be said of them.
  static let wrong: [(words: [String], message: String)] = [
    ([], "no command is named"),
    (["asess", example], "there is no command 'asess'; did you mean 'assess'?"),
    (["verfiy"], "there is no command 'verfiy'; did you mean 'verify'?"),
    (["nonsense"], "there is no command 'nonsense'"),
    (["help", "asess"], "there is no command 'asess'; did you mean 'assess'?"),
    (["--verison"], "options follow the command: --verison; did you mean '--version'?"),
    (["--format", "json", "assess", example], "options follow the command: --format"),
    (["--all", "assess", example], "options follow the command: --all"),
    (["--lang"], "--lang is zh or en"),
    (["--lang", "fr", "assess", example], "--lang is zh or en"),
    (["--lang=", "assess", example], "--lang is zh or en"),
    (["--help", "--lang", "fr"], "--lang is zh or en"),
    (["--help", "--lang"], "--lang is zh or en"),
    (["--help", "more"], "'more' is one too many"),
    (["--version", "more"], "'more' is one too many"),
    (["help", "assess", "more"], "'more' is one too many"),
    (["assess"], "FILE|- is missing"),
    (["assess", "--"], "FILE|- is missing"),
    (["template"], "TYPE is missing"),
    (["verify"], "PATH... is missing"),
    (["assess", example, "more.json"], "'more.json' is one too many"),
    (["assess", "-", "-"], "'-' is one too many"),
    (["schema", "more"], "'more' is one too many"),
    (["assess", "--targt", "4", example], "no option '--targt'; did you mean '--target'?"),
    (["assess", "--formt=json", example], "no option '--formt'; did you mean '--format'?"),
    (["assess", "--zzz", example], "there is no option '--zzz'"),
    (["assess", "-x", example], "there is no option '-x'"),
    (["assess", "-1", example], "there is no option '-1'"),
    (["template", "--target", "4", "township"], "there is no option '--target'"),
    (["schema", "--all"], "there is no option '--all'"),
    (["assess", example, "--target"], "the option --target needs a value"),
    (["assess", example, "--set"], "the option --set needs a value"),
    (["rules", "--rulebook"], "the option --rulebook needs a value"),
    (["assess", "--all=yes", example], "the option --all takes no value"),
    (["assess", "--help=yes"], "the option --help takes no value"),
    (["assess", "--all", "--all", example], "the option --all can stand only once"),
    (["assess", "--target", "4", "--target=5", example], "--target can stand only once"),
    (["assess", "--format=text", "--format", "json", example], "--format can stand only once"),
    (["assess", "--format", "jsn", example], "text, json, markdown, html; did you mean 'json'?"),
    (["assess", "--format=", example], "--format cannot be ''; there are text, json, markdown"),
    (["schema", "--format", "text"], "--format cannot be 'text'; there are json"),
    (["assess", "--color", "alway", example], "did you mean 'always'?"),
    (["assess", "--lang", "de", example], "--lang cannot be 'de'; there are zh, en"),
    (["rules", "--type", "non-publc"], "did you mean 'non-public'?"),
    (["rules", "--type", "非公企业"], "did you mean 'non-public'?"),
    (["rules", "--tier", "vitalty"], "did you mean 'vitality'?"),
    (["template", "regional"], "this type needs --form, one of joint, federation"),
    (["template", "township", "--form", "joint"], "the form of this type can only be committee"),
    (["rules", "--readings", "V3.13"], "--readings lists all and takes no ids"),
    (["rules", "\u{1B}[2J"], #"there is no id '\u{1B}[2J'"#),
  ]

  @Test("A wrong command line ends with 64 and three lines on standard error", arguments: wrong)
  func refuses(words: [String], message: String) {
    for language in Language.allCases {
      // Chinese is asked for by the environment, so that the words stay as they are.
      let outcome = Project.run(
        words, environment: language == .zh ? ["LANG": "zh_CN.UTF-8"] : [:])
      #expect(outcome.code == .usage)
      #expect(outcome.output.isEmpty)
      let lines = outcome.errors.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == 4 && lines.last == "", "three lines, each with its end")
      guard lines.count == 4 else { continue }
      #expect(lines[0].hasPrefix("error: "))
      #expect(lines[1].hasPrefix(language == .zh ? "用法：unionstar " : "usage: unionstar "))
      #expect(lines[2].contains("--help'"))
      #expect(!outcome.errors.contains("\u{1B}"))
      if language == .en { #expect(lines[0].contains(message)) }
    }
  }

  @Test("The usage in an error is that of the command that was named")
  func usageOfCommand() {
    let lines = Project.run(["template"]).errors.split(separator: "\n")
    #expect(lines[1] == "usage: unionstar template TYPE [options]")
    #expect(lines[2] == "'unionstar template --help' tells more")
  }

  @Test(
    "A number is plain digits within its range",
    arguments: [
      "-0", "+1", "1e1", "1.0", "0x1", " 1", "1 ", "", "１", "一", "--all", "6", "0",
      "99999999999999999999", "-99999999999999999999",
    ])
  func numbers(_ value: String) {
    for option in ["--target", "--require", "--star"] {
      // Zero stars can be required, though not explained or looked up.
      if option == "--require", value == "0" { continue }
      let words =
        option == "--star" ? ["rules", option, value] : ["assess", Self.example, option, value]
      let outcome = Project.run(words)
      #expect(outcome.code == .usage)
      let low = option == "--require" ? 0 : 1
      let message = "error: \(option) takes a whole number from \(low) to 5\n"
      #expect(outcome.errors.hasPrefix(message))
    }
  }

  @Test("The demand is met exactly up to the star reached", arguments: 0...5)
  func require(_ star: Int) {
    let outcome = Project.run(["assess", "--require", "\(star)", Self.example])
    #expect(outcome.code == (star <= 3 ? .success : .demandNotMet))
    #expect(outcome.output == Project.run(["assess", Self.example]).output)
  }
}
