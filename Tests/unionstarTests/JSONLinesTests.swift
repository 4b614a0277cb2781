import Testing

@testable import unionstar

/// Which texts are values one a line, and which are one value.
@Suite("JSON lines")
struct JSONLinesTests {
  static let lines = [
    "{}\n{}", "{}\n\n\n{}\n", "\u{FEFF}{}\r\n{}\r\n", "\n {\"a\":1} \n\t{\"a\":2}",
    "{\"a\":1\n{\"a\":2}\n{}", "x\n{}",
  ]

  static let one = [
    "", "\n", "{}", "{}\n", "[\n{},\n{}\n]", "[{}]\n", "\u{FEFF}[\n{}\n{}]", "{\n\"a\":\n{\n}}",
    "{\"a\": [\n{},\n\n{}]}", "{\"a\":1,\n\"b\":{}\n}", "{\"a\":\n{}", "1\n2",
  ]

  @Test("Values one a line are known from one value by what stands in them")
  func holds() {
    for text in Self.lines { #expect(JSONLines.holds(Array(text.utf8)), "\(text)") }
    for text in Self.one { #expect(!JSONLines.holds(Array(text.utf8)), "\(text)") }
  }

  @Test("A text of white space holds nothing, whether or not a mark begins it")
  func blank() {
    for text in ["", " \r\n\t", "\u{FEFF}", "\u{FEFF}\n"] {
      #expect(JSONLines.isBlank(Array(text.utf8)))
    }
    for text in ["{", "\n.", "\u{FEFF}0", "\u{A0}"] {
      #expect(!JSONLines.isBlank(Array(text.utf8)))
    }
  }
}
