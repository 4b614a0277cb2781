import Testing

@testable import StarRules

/// Sentences that quote a text are safe to show in one line.
struct MessageTests {
  private func message(_ text: String, _ language: Language = .en) throws -> String {
    let rulebook = try BuiltIn.rulebook()
    let result = Result { () throws(SubmissionRefused) in
      try Submission(Array(text.utf8), rulebook: rulebook)
    }
    guard case .failure(let refused) = result else { return "" }
    return refused.diagnostics(in: language).first?.message ?? ""
  }

  @Test("A long word is quoted with its beginning", arguments: ["x", "中", "😀", "\\u4e2d"])
  func long(character: String) throws {
    let word = String(repeating: character, count: 5000)
    for language in Language.allCases {
      let message = try message(
        #"{"organisation":{"name":"甲","type":"township"},"\#(word)":1}"#, language)
      #expect(message.unicodeScalars.count < 200)
      #expect(message.contains("…"))
    }
  }

  @Test(
    "A word with control characters is quoted without them",
    arguments: [#"a\nb"#, #"\u001b[31mred"#, #"\u0000"#, #"a\tb\rc"#, "\u{7F}", #"\u009b2J"#])
  func controls(word: String) throws {
    for text in [
      #"{"organisation":{"name":"甲","type":"township"},"\#(word)":1}"#,
      #"{"organisation":{"name":"甲","type":"\#(word)"}}"#,
    ] {
      for language in Language.allCases {
        let message = try message(text, language)
        #expect(!message.isEmpty)
        let hasControl = message.unicodeScalars.contains {
          $0.properties.generalCategory == .control
        }
        #expect(!hasControl, "\(text)")
      }
    }
  }

  @Test("A message names what it is about, in the language asked for")
  func names() throws {
    let text = #"""
      {"organisation":{"name":"甲","type":"non-public"},"facts":{"members":9,"employees":8}}
      """#
    #expect(try message(text).contains("members (9) cannot exceed employees (8)"))
    #expect(try message(text, .zh).contains("会员人数（9）不能大于职工人数（8）"))
    let type = #"{"organisation":{"name":"甲","type":"非公企业"}}"#
    #expect(try message(type, .en).contains("did you mean 'non-public'"))
    #expect(try message(type, .zh).contains("non-public"))
  }
}
