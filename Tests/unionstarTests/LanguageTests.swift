import StarRules
import Testing

@testable import unionstar

/// Which language the tool speaks.
@Suite("Language")
struct LanguageTests {
  /// Environments, and the language each asks for.
  static let environments: [(environment: [String: String], language: Language)] = [
    ([:], .en),
    (["LANG": "zh_CN.UTF-8"], .zh),
    (["LANG": "zh"], .zh),
    (["LANG": "ZH"], .zh),
    (["LANG": "zh-Hans"], .zh),
    (["LANG": "zh_TW.Big5"], .zh),
    (["LANG": "en_US.UTF-8"], .en),
    (["LANG": "de_DE"], .en),
    (["LANG": "C"], .en),
    (["LANG": "C.UTF-8"], .en),
    (["LANG": "POSIX"], .en),
    (["LANG": "nonsense"], .en),
    (["LANG": "z"], .en),
    (["LANG": " zh"], .en),
    (["LANG": ""], .en),
    (["LC_MESSAGES": "zh_CN", "LANG": "en_US"], .zh),
    (["LC_MESSAGES": "en_US", "LANG": "zh_CN"], .en),
    (["LC_ALL": "zh_CN", "LC_MESSAGES": "en_US", "LANG": "en_US"], .zh),
    (["LC_ALL": "en_US", "LC_MESSAGES": "zh_CN", "LANG": "zh_CN"], .en),
    (["LC_ALL": "C", "LANG": "zh_CN.UTF-8"], .en),
    (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_CN"], .zh),
    (["LC_ALL": "", "LC_MESSAGES": "zh_CN", "LANG": "en_US"], .zh),
    (["LC_ALL": "", "LC_MESSAGES": "", "LANG": ""], .en),
    // What other tools look at does not count.
    (["LANGUAGE": "zh_CN", "LC_CTYPE": "zh_CN"], .en),
  ]

  private static let help = [
    Language.zh: Project.run(["--help", "--lang", "zh"]).output,
    .en: Project.run(["--help", "--lang", "en"]).output,
  ]

  @Test("The first of LC_ALL, LC_MESSAGES, LANG that is not empty decides", arguments: environments)
  func preferred(environment: [String: String], language: Language) {
    #expect(Self.help[.zh] != Self.help[.en])
    #expect(Project.run(["--help"], environment: environment).output == Self.help[language])
    let example = "Fixtures/submissions/minimal.json"
    let rated = Project.run(["assess", example], environment: environment).output
    #expect(rated.contains("未达星级") == (language == .zh))
    let wrong = Project.run(["nonsense"], environment: environment).errors
    #expect(wrong.contains("用法：") == (language == .zh))
  }

  @Test("--lang wins over the environment", arguments: environments)
  func optionWins(environment: [String: String], language: Language) {
    let other: Language = language == .zh ? .en : .zh
    let words = ["--help", "--lang", other.rawValue]
    #expect(Project.run(words, environment: environment).output == Self.help[other])
  }

  @Test(
    "--lang may stand in every place of a command line",
    arguments: [
      ["assess", "Fixtures/submissions/minimal.json"],
      ["assess", "--all", "--format=markdown", "Fixtures/submissions/minimal.json"],
      ["rules", "V3.13", "B1b"], ["template", "township"], ["schema"], ["--help"], ["help"],
      ["help", "assess"], ["assess", "--help"], ["assess"], ["assess", "a", "b"], ["nonsense"], [],
      ["template", "region"], ["--help", "more"], ["assess", "Fixtures/refused/empty-file.json"],
    ])
  func everyPlace(_ words: [String]) {
    let expected = Project.run(words, environment: ["LANG": "zh_CN"])
    #expect((expected.output + expected.errors).unicodeScalars.contains { $0.value >= 0x4E00 })
    #expect((expected.output + expected.errors) != Project.run(words).output)
    for place in 0...words.count {
      for option in [["--lang", "zh"], ["--lang=zh"]] {
        let outcome = Project.run(words[..<place] + option + words[place...])
        #expect(outcome.code == expected.code)
        #expect(outcome.output == expected.output)
        #expect(outcome.errors == expected.errors)
      }
    }
  }

  @Test("After two dashes --lang is an operand like any other word")
  func afterTwoDashes() {
    let outcome = Project.run(["assess", "--", "--lang=zh"])
    #expect(outcome.errors == "--lang=zh: error: there is no such file\n")
  }

  @Test("What is for programs is the same in both languages but for what is said in words")
  func codes() throws {
    let refused = "Fixtures/refused/several-a-first-attempt.json"
    let (zh, en) = (
      try JSONTree(Project.run(["assess", "--format=json", "--lang=zh", refused]).output),
      try JSONTree(Project.run(["assess", "--format=json", "--lang=en", refused]).output)
    )
    let errors = en["errors"]?.elements ?? []
    #expect(errors.count > 3)
    #expect(zh["errors"]?.elements.count == errors.count)
    for (chinese, english) in zip(zh["errors"]?.elements ?? [], errors) {
      #expect(chinese.keys == english.keys)
      for key in english.keys where key != "message" { #expect(chinese[key] == english[key]) }
      #expect(chinese["message"] != english["message"])
    }
  }
}
