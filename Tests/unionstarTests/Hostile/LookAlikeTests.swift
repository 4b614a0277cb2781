import Testing

@testable import unionstar

/// Ids and words that differ from those of the rules by what is hard to see.
@Suite("Look-alikes")
struct LookAlikeTests {
  /// Keys of `answers` and `facts` and types, and how each is refused.
  static let words: [(place: String, word: String, message: String)] = [
    ("answers", "v3.9", "'answers' has no key 'v3.9'; did you mean 'V3.9'?"),
    ("answers", "V３.９", "'answers' has no key 'V３.９'; did you mean 'V3.9'?"),
    ("answers", "Ｖ3．9", "'answers' has no key 'Ｖ3．9'; did you mean 'V3.9'?"),
    // Cyrillic and Greek letters.
    ("answers", "\u{412}1", "'answers' has no key '\u{412}1'; did you mean 'B1'?"),
    ("answers", "\u{392}1", "'answers' has no key '\u{392}1'; did you mean 'B1'?"),
    ("answers", "V3.9\u{200B}", #"'answers' has no key 'V3.9\u{200B}'; did you mean 'V3.9'?"#),
    ("answers", "\u{202E}V3.9", #"'answers' has no key '\u{202E}V3.9'; did you mean 'V3.9'?"#),
    ("answers", "V3.9\\u0000", #"'answers' has no key 'V3.9\u{0}'; did you mean 'V3.9'?"#),
    ("facts", "Members", "'facts' has no key 'Members'; did you mean 'members'?"),
    ("facts", "ｍembers", "'facts' has no key 'ｍembers'; did you mean 'members'?"),
    (
      "facts", "m\u{435}mb\u{435}rs",
      "'facts' has no key 'm\u{435}mb\u{435}rs'; did you mean 'members'?"
    ),
    ("facts", "members\u{AD}", #"'facts' has no key 'members\u{AD}'; did you mean 'members'?"#),
    ("facts", "members\u{301}", "'facts' has no key 'members\u{301}'; did you mean 'members'?"),
  ]

  @Test(
    "A key that only looks like one is refused, and the one it looks like is named",
    arguments: words.indices)
  func keys(_ index: Int) {
    let (place, word, message) = Self.words[index]
    let text = #"{"organisation":{"name":"A","type":"township"},"\#(place)":{"\#(word)":1}}"#
    let outcome = Project.run(["assess", "-", "--lang", "en"], input: Array(text.utf8))
    #expect(outcome.code == .refused)
    #expect(outcome.errors.contains("error: \(message)\n"), "\(outcome.errors)")
  }

  static let kinds: [String] = [
    "Township", "townshi\u{440}", "ｔｏｗｎｓｈｉｐ", "town\u{200D}ship", "township ",
  ]

  @Test("A type that only looks like one is refused", arguments: kinds.indices)
  func refusedType(_ index: Int) {
    let text = #"{"organisation":{"name":"A","type":"\#(Self.kinds[index])"}}"#
    let outcome = Project.run(["assess", "-", "--lang", "en"], input: Array(text.utf8))
    #expect(outcome.code == .refused)
    #expect(outcome.errors.contains("; did you mean 'township'? "), "\(outcome.errors)")
  }

  @Test(
    "A code with full-width digits or a look-alike letter is no such code",
    arguments: [
      "８1330106MC00000008", "81330106\u{41C}C00000008", "81330106mc00000008",
      "81330106MC00000008\u{200B}",
    ])
  func codes(_ code: String) {
    let text = #"{"organisation":{"name":"A","type":"township","code":"\#(code)"}}"#
    let outcome = Project.run(["assess", "-", "--lang", "en"], input: Array(text.utf8))
    #expect(outcome.errors.contains("warning: "))
    #expect(outcome.errors.contains("not a unified social credit code"))
  }

  @Test(
    "Keys that differ by how they are escaped are one key",
    arguments: [#"B\u0031"#, #"\u0042\u0031"#, "B1"])
  func escapes(_ key: String) {
    let text =
      #"{"organisation":{"name":"A","type":"state-owned"},"answers":{"B1":true,"\#(key)":false}}"#
    let outcome = Project.run(["assess", "-", "--lang", "en"], input: Array(text.utf8))
    #expect(outcome.code == .refused)
    #expect(outcome.errors.contains("'B1' is already given in this object"))
  }
}
