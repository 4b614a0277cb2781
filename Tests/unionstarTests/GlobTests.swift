import Testing

@testable import unionstar

/// Patterns for names and paths, against what they match and what they do not.
@Suite("Globs")
struct GlobTests {
  static let table: [(pattern: String, matching: [String], other: [String])] = [
    ("", [""], ["a"]),
    ("a.json", ["a.json"], ["b.json", "a.jso", "a.json ", "a_json", "A.json"]),
    ("*", ["", "a", "工会.json"], ["a/b", "/"]),
    ("*.json", [".json", "a.json", "a.b.json"], ["a.jsonl", "x/a.json"]),
    ("a*b*c", ["abc", "aXbYc", "abbcbc"], ["ab", "abcd", "a/bc", "ab/c"]),
    ("?", ["a", "工", "😀", "?"], ["", "ab", "/"]),
    ("a?c", ["abc", "a?c"], ["ac", "a/c", "abbc"]),
    ("[a-c]x", ["ax", "bx", "cx"], ["dx", "x", "Ax", "-x"]),
    ("[abz]", ["a", "b", "z"], ["c", "", "ab"]),
    ("[a-cx-z0]", ["b", "y", "0"], ["d", "1", "-"]),
    ("[!a-c]", ["d", "工"], ["a", "b", "/", ""]),
    ("[]]", ["]"], ["[", "[]]"]),
    ("[!]]", ["a"], ["]"]),
    ("[a-]", ["a", "-"], ["b"]),
    ("[-a]", ["a", "-"], ["b"]),
    ("[c-a]", [], ["a", "b", "c", "-"]),
    ("[*]", ["*"], ["a", "[*]"]),
    ("[一-龥]会", ["工会"], ["a会", "会"]),
    ("[a", ["[a"], ["a"]),
    ("[]", ["[]"], ["", "[", "]"]),
    ("a[/]b", [], ["a/b"]),
    ("a/b", ["a/b"], ["b", "a/b/", "x/a/b"]),
    ("a/*", ["a/", "a/b"], ["a", "a/b/c"]),
    ("*/b", ["a/b", "/b"], ["b", "a/c/b"]),
    ("**", ["", "a", "a/b/c"], []),
    ("a/**", ["a/", "a/b", "a/b/c"], ["a", "ab", "x/a/b"]),
    ("**/b", ["b", "a/b", "x/a/b", "/b"], ["ab", "a/xb", "b/a"]),
    ("a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["ab", "a/xb", "a/b/c"]),
    ("**/*.json", ["a.json", "x/a.json", "x/y/.json"], ["a.txt", "x/a.jsonl"]),
    ("**/x/**", ["x/", "x/a", "a/x/b/c"], ["x", "ax/b", "a/x"]),
    ("**/a/**/b", ["a/b", "x/a/y/b", "a/a/b/b"], ["b", "a", "b/a"]),
    ("a**b", ["ab", "a/b", "axx/yyb"], ["a", "b", "abc"]),
    ("***", ["", "a/b"], []),
    ("/a", ["/a"], ["a"]),
    (#"\*"#, [#"\"#, #"\a"#], ["*"]),
  ]

  @Test("A pattern matches what it stands for and nothing else", arguments: table)
  func matches(pattern: String, matching: [String], other: [String]) {
    let glob = Glob(pattern)
    for text in matching { #expect(glob.matches(text), "\(pattern) \(text)") }
    for text in other { #expect(!glob.matches(text), "\(pattern) \(text)") }
  }

  /// A matcher that tries every way, to be held against.
  private static func tried(_ pattern: ArraySlice<Character>, _ text: ArraySlice<Character>) -> Bool
  {
    guard let first = pattern.first else { return text.isEmpty }
    if first == "*" {
      let (rest, crosses) =
        pattern.dropFirst().first == "*"
        ? (pattern.dropFirst(2), true) : (pattern.dropFirst(), false)
      if tried(rest, text) { return true }
      guard let next = text.first, crosses || next != "/" else { return false }
      return tried(pattern, text.dropFirst())
    }
    guard let next = text.first, first == next || first == "?" && next != "/" else { return false }
    return tried(pattern.dropFirst(), text.dropFirst())
  }

  /// Every text of at most `length` of these letters.
  private static func texts(_ letters: [Character], upTo length: Int) -> [[Character]] {
    guard length > 0 else { return [[]] }
    return [[]] + texts(letters, upTo: length - 1).flatMap { rest in letters.map { [$0] + rest } }
  }

  @Test("It agrees with a matcher that tries every way, on all short patterns and texts")
  func agrees() {
    let texts = Self.texts(["a", "b", "/"], upTo: 5)
    var matching = 0
    for pattern in Self.texts(["a", "b", "*", "?", "/"], upTo: 4) {
      // `**/`, which also stands for nothing, has its own rows in the table.
      if String(pattern).contains("**/") { continue }
      let glob = Glob(String(pattern))
      for text in texts where glob.matches(String(text)) != Self.tried(pattern[...], text[...]) {
        Issue.record("\(String(pattern)) \(String(text))")
      }
      matching += texts.count { glob.matches(String($0)) }
    }
    #expect(matching > 1000)
  }

  @Test("Patterns that make others try every way take no longer")
  func takesNoLonger() {
    let text = String(repeating: "a", count: 4_000)
    for pattern in ["*a", "**/a*", "**a*"] {
      let glob = Glob(String(repeating: pattern, count: 20) + "b")
      let start = ContinuousClock.now
      #expect(!glob.matches(text))
      #expect(ContinuousClock.now - start < .seconds(5))
    }
  }
}
