import StarRules
import Testing

@testable import unionstar

/// Widths, lines, and nothing that moves the cursor.
@Suite("Display")
struct DisplayTests {
  static let widths: [(text: String, width: Int)] = [
    ("", 0), ("a", 1), ("~", 1), ("abc def", 7), ("é", 1), ("e\u{301}", 1), ("ß", 1), ("Ω", 1),
    ("工", 2), ("工会", 4), ("㐀", 2), ("\u{20000}", 2), ("豈", 2), ("，", 2), ("（", 2), ("。", 2),
    ("Ａ", 2), ("１", 2), ("￥", 2), ("ｱ", 1), ("ｶﾞ", 2), ("ア", 2), ("한", 2), ("\u{3000}", 2),
    ("工\u{301}", 2), ("\u{20DD}", 0), ("★", 1), ("☆", 1), ("✓", 1), ("✗", 1), ("→", 1), ("–", 1),
    ("≥", 1), ("÷", 1), ("·", 1), ("😀", 2), ("🎉", 2), ("⌚", 2), ("⭐", 2), ("♥", 1),
    ("♥\u{FE0F}", 1),
    ("★★★☆☆ 三星级", 12),
  ]

  @Test("A text is as wide as a terminal shows it", arguments: widths)
  func width(text: String, width: Int) {
    #expect(Display.width(text) == width)
    #expect(Display.width(Display.pad(text, to: 20)) == 20)
    #expect(Display.pad(text, to: 20).hasPrefix(text))
    #expect(Display.width(Display.padLeft(text, to: 20)) == 20)
    #expect(Display.padLeft(text, to: 20).utf8.suffix(text.utf8.count).elementsEqual(text.utf8))
    #expect(Display.pad(text, to: 0) == text)
  }

  static let closing: Set<Unicode.Scalar> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "」", "』", "”", "’", "】", "》", "％",
  ]

  /// Random texts in which no piece without a place to break is wider than twelve columns.
  static let texts: [String] = {
    let parts = [
      "工会", "，", "。", "（工会）", "“会员”", "member", "a", "V5.4d", " ", " ", "  ", "employees, ", "《指引》",
      "——", "★", "e\u{301}", "工\u{301}", "😀", "不适用；", "94.8%", "、", "unionstar",
    ]
    var dice = Dice(state: 7)
    return (0..<120).map { _ in
      var text = "文"
      for _ in 0..<60 {
        let part = parts[dice.roll(parts.count)]
        guard part.unicodeScalars.first.map(closing.contains) ?? false else {
          text += part.hasSuffix(" ") ? part : part + "文"
          continue
        }
        // Nobody writes closing punctuation after a space or twice.
        if text.hasSuffix("文") { text += part }
      }
      return text
    }
  }()

  @Test("Wrapped text keeps its columns and everything but spaces", arguments: [20, 33, 80])
  func wrap(_ columns: Int) {
    for text in Self.texts {
      for (indent, first) in [(0, 0), (2, 0), (4, 4), (8, 10)] {
        let lines = Display.wrap(text, indent: indent, after: first, columns: columns)
        let margin = String(repeating: " ", count: indent)
        for (index, line) in lines.enumerated() {
          let used = Display.width(line) + (index == 0 ? first : 0)
          let isOnePiece = !line.dropFirst(indent).contains { " 工会，".contains($0) }
          #expect(used <= columns || isOnePiece, "\(line)")
          #expect(line.last != " ")
          guard index > 0 else { continue }
          #expect(line.hasPrefix(margin))
          let start = line.unicodeScalars.dropFirst(indent).first
          let isAllowed = start.map { !Self.closing.contains($0) && $0 != "\u{301}" && $0 != " " }
          #expect(isAllowed ?? false, "\(line)")
        }
        #expect(lines.count > 1)
        #expect(Self.withoutSpaces(lines.joined()) == Self.withoutSpaces(text))
      }
    }
  }

  private static func withoutSpaces(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != " " }
  }

  /// Texts, and the lines of at most ten columns they make with an indent of two.
  static let wrapped: [(text: String, lines: [String])] = [
    ("", [""]),
    ("one", ["one"]),
    ("0123456789", ["0123456789"]),
    ("01234 6789", ["01234 6789"]),
    ("01234 67890", ["01234", "  67890"]),
    ("0123456789 ", ["0123456789"]),
    ("0123456789   ", ["0123456789"]),
    ("01234    6789 x", ["01234", "  6789 x"]),
    ("01234567890123", ["01234567890123"]),
    ("a 01234567890123 b", ["a", "  01234567890123", "  b"]),
    ("一二三四五", ["一二三四五"]),
    ("一二三四五六七八九十", ["一二三四五", "  六七八九", "  十"]),
    ("一二三四五，六", ["一二三四", "  五，六"]),
    ("一二三四（五六）", ["一二三四", "  （五六）"]),
    ("一二三四工\u{301}b", ["一二三四", "  工\u{301}b"]),
    ("达到95%了吗？", ["达到95%了", "  吗？"]),
  ]

  @Test("Lines break at spaces and between Chinese characters", arguments: wrapped)
  func breaks(text: String, lines: [String]) {
    #expect(Display.wrap(text, indent: 2, columns: 10) == lines)
  }

  static let hostile: [(text: String, shown: String)] = [
    ("工会 abc ★ é", "工会 abc ★ é"),
    ("a\nb", #"a\u{A}b"#), ("a\r\nb", #"a\u{D}\u{A}b"#), ("a\tb", #"a\u{9}b"#),
    ("\u{1B}[31m", #"\u{1B}[31m"#), ("\u{0}", #"\u{0}"#), ("\u{7F}", #"\u{7F}"#),
    ("\u{9B}2J", #"\u{9B}2J"#), ("\u{202E}cba", #"\u{202E}cba"#), ("\u{200B}", #"\u{200B}"#),
    ("\u{FEFF}", #"\u{FEFF}"#), ("\u{2028}", #"\u{2028}"#), ("\u{2066}", #"\u{2066}"#),
    ("\u{E000}", #"\u{E000}"#), ("\u{AD}", #"\u{AD}"#), ("\u{E0041}", #"\u{E0041}"#),
    ("\u{FFFF}", #"\u{FFFF}"#), ("\u{34F}", #"\u{34F}"#), ("\u{3164}", #"\u{3164}"#),
    // What chooses how an emoji is drawn is seen by that; after another character it is not.
    ("♥\u{FE0F}", "♥\u{FE0F}"), ("♥\u{FE0E}", "♥\u{FE0E}"), ("♥\u{FE00}", #"♥\u{FE00}"#),
    ("工\u{FE0F}", #"工\u{FE0F}"#), ("1\u{FE0F}", #"1\u{FE0F}"#),
    // No character carries more marks than four.
    ("a\u{301}\u{302}\u{303}\u{304}", "a\u{301}\u{302}\u{303}\u{304}"),
    (
      "a\u{301}\u{302}\u{303}\u{304}\u{305}b\u{306}",
      "a\u{301}\u{302}\u{303}\u{304}" + #"\u{305}"# + "b\u{306}"
    ),
  ]

  @Test("What does not show as itself is written out", arguments: hostile)
  func visible(text: String, shown: String) throws {
    #expect(Display.visible(text) == shown)
    #expect(Display.visible(shown) == shown)
    // It comes through from a submission's name to the first line of the text.
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("organisation")
      writer.object { writer in
        writer.member("name", "甲" + text)
        writer.member("type", "township")
      }
    }
    let output = Project.run(["assess", "-"], input: writer.bytes).output
    #expect(output.hasPrefix("甲\(shown) · "))
  }
}
