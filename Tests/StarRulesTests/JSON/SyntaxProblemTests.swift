import Testing

@testable import StarRules

/// What RFC 8259 does not allow: which problem it is called, and where.
struct SyntaxProblemTests {
  /// The offending place is marked in each text.
  static let table: [SyntaxProblem: [MarkedText]] = [
    .emptyFile: ["⟦", "⟦ ", "⟦ \r\n\t", "\u{FEFF}⟦", "\u{FEFF}⟦\n\n"],
    .unexpectedCharacter: [
      "[⟦,1]", "[1,⟦,2]", "[⟦+1]", "[⟦.5]", "[1,⟦}", "⟦]", "⟦}", "⟦,", "⟦:", #"{"a":⟦}"#,
      #"{"a":⟦,"b":1}"#, "[⟦\u{1}]", "[⟦é]", "[⟦中]", "⟦*", "[⟦\\\"a\"]", "[⟦\u{C}1]", "[⟦\u{A0}1]",
      "\u{FEFF}⟦\u{FEFF}[]", "[⟦`a`]", "[⟦=1]",
    ],
    .unexpectedEnd: [
      "[⟦", "[1⟦", "[1,⟦", "[1, \n⟦", "{⟦", #"{"a"⟦"#, #"{"a":⟦"#, #"{"a":1⟦"#, #"{"a":1,⟦"#,
      "[[1]⟦", #"{"a":{}⟦"#, "[ ⟦", #"{"a":[{"b":2}⟦"#, "[true⟦",
    ],
    .unterminatedString: [
      "⟦\"", "⟦\"abc", "[⟦\"a]", #"{⟦"a:1}"#, #"[⟦"a\"]"#, "[⟦\"a\nb\"]", "[⟦\"a\rb\"]",
      #"["a",⟦"b]"#, "⟦\"0123456789abcdef0123456789abcdef",
      "[⟦\"中文]", "[⟦\"0123456789abcde\n\"]",
    ],
    .controlCharacter: [
      "\"a⟦\tb\"", "[\"⟦\0\"]", "\"⟦\u{1F}\"", "\"\\n⟦\u{8}\"", "\"中⟦\u{B}\"",
      "\"0123456789abcdef⟦\u{1}0123456789abcdef\"", "{\"a⟦\tb\":1}",
    ],
    .invalidEscape: [
      #""⟦\x41""#, #""⟦\U0041""#, #""⟦\'""#, #""⟦\0""#, #""⟦\ ""#, #""⟦\u""#, #""⟦\u004""#,
      #""⟦\u00G1""#, #""⟦\u+041""#, #""⟦\u 041""#, #""⟦\"#, #""⟦\u00"#, #""⟦\中""#, #""⟦\N""#,
      #""\n⟦\a""#, #""\\⟦\v""#, #""\ud800⟦\u12""#, "\"⟦\\\n\"", #"{"⟦\q":1}"#,
    ],
    .loneSurrogate: [
      #""⟦\ud800""#, #""⟦\uDBFF""#, #""⟦\udc00""#, #""⟦\uDFFF""#, #""⟦\ud800\ud800""#,
      #""⟦\ud800\n""#, #""⟦\ud800x""#, #""⟦\ud800\u0041""#, #""⟦\udc00\ud800""#, #""⟦\ud800"#,
      #""\ud83d\ude00⟦\ud83d""#, #""⟦\uD800\uE000""#, #""⟦\uD800\uDBFF""#,
      #""0123456789abcdef⟦\ud800""#,
      #"{"⟦\udead":1}"#,
    ],
    .invalidNumber: [
      "[⟦01]", "[⟦-01]", "[⟦00]", "[⟦-]", "[⟦1.]", "[⟦1.e1]", "[⟦1e]", "[⟦1e+]", "[⟦1E-]", "[⟦0e]",
      "[⟦-a]", "[⟦-.5]", "⟦1.", "⟦-", "⟦1e", "[⟦-Infinity]", "[⟦--1]", "[⟦1.-2]", "[⟦007,1]",
      "[⟦1.5.5]", "[⟦0x1]", "[⟦1_000]", #"{"year":⟦2025年}"#, "[⟦93%]", "[⟦2025-03-01]",
    ],
    .invalidLiteral: [
      "[⟦tru]", "⟦tru", "⟦t", "[⟦True]", "[⟦TRUE]", "[⟦nul]", "[⟦Null]", "[⟦None]", "⟦fals",
      "[⟦falsy]",
      "[⟦nan]", "[⟦NaN]", "[⟦Infinity]", "[⟦undefined]", "[⟦yes]", #"{"a":⟦b}"#, "⟦nulx",
      "[⟦truefalse]", "[⟦nulll]", "⟦nullx", "⟦truefalse",
    ],
    .missingComma: [
      "[1 ⟦2]", #"{"a":1 ⟦"b":2}"#, "[true ⟦false]", "[[]⟦[]]", #"["a"⟦"b"]"#, #"{"a":{}⟦"b":1}"#,
      "[1⟦:2]", #"{"year":2025 ⟦年}"#, "[0 ⟦1]",
    ],
    .trailingComma: ["[1⟦,]", #"{"a":1⟦,}"#, "[1 ⟦, \n ]", "{\"a\":[]⟦,\n}", "[[1⟦,],2]"],
    .missingColon: [#"{"a"⟦}"#, #"{"a" ⟦1}"#, #"{"a"⟦,"b":1}"#, #"{"a"⟦"b"}"#, #"{"a"⟦=1}"#],
    .keyNotText: [
      "{⟦a:1}", "{⟦1:1}", "{⟦,}", "{⟦null:1}", #"{"a":1,⟦b:2}"#, #"{"a":1,⟦,"b":2}"#, "{⟦[1]:2}",
      "{⟦{}:1}", "{⟦:1}",
    ],
    .trailingContent: [
      "{} ⟦{}", "1 ⟦2", #""a"⟦,"#, "null ⟦x", "{}\n⟦{}\n", "true ⟦false", "\"a\"⟦\"b\"",
      "[]⟦\u{1}",
    ],
    .mismatchedBracket: ["[]⟦]", "{}⟦}", "[1⟦}", #"{"a":1⟦]"#, "{⟦]", #"{"a":1,⟦]"#, "{}\n⟦]"],

    .fullWidthCharacter: [
      "{⟦\u{201C}a\u{201D}:1}", "{\"a\"⟦\u{FF1A}1}", "[1⟦\u{FF0C}2]", "⟦\u{FF5B}\u{FF5D}",
      "⟦\u{3010}1]", "[1⟦\u{FF3D}", "[⟦\u{2018}a\u{2019}]", "[1⟦\u{3001}2]", "{\"a\":1⟦\u{FF5D}",
      "{\"a\":⟦\u{300C}b\u{300D}}", "[1,2]⟦\u{3002}", "[⟦\u{FF02}a\u{FF02}]", "{⟦\u{FF0C}}",
    ],
    .singleQuote: ["⟦'a'", "[⟦'a']", "{⟦'a':1}", #"{"a":⟦'b'}"#, #"{"a":1,⟦'b':1}"#],
    .comment: [
      "⟦// x\n1", "⟦/* x */1", "⟦# x", "[1⟦// x\n]", "{⟦#\n}", #"{"a":1,⟦/* */"b":2}"#, "1⟦//",
    ],
  ]

  /// Those whose texts cannot be written as a string, or are too long for it; tested elsewhere.
  static let others: Set<SyntaxProblem> = [
    .invalidUTF8, .utf16, .gb18030, .binaryFile, .nestingTooDeep, .tooLarge,
  ]

  @Test(
    "Each problem is found at the place that is marked", arguments: SyntaxProblemTests.table.keys)
  func places(problem: SyntaxProblem) throws {
    for text in try #require(Self.table[problem]) {
      let offset = try #require(text.offsets.first)
      #expect(
        syntaxError(of: text.bytes) == SyntaxError(offset: offset, problem: problem),
        "\(text.testDescription)")
    }
  }

  @Test(
    "A file of another program is told from text by its first bytes",
    arguments: [
      [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], [0x25, 0x50, 0x44, 0x46],
    ] as [[UInt8]])
  func binary(_ start: [UInt8]) {
    let found = SyntaxError(offset: 0, problem: .binaryFile)
    #expect(syntaxError(of: start + [0x20, 0x20]) == found)
    #expect(syntaxError(of: Array("[1]".utf8) + start) != found)
  }

  @Test("White space before a text moves its problem and changes nothing else")
  func padding() {
    for (problem, texts) in Self.table where problem != .emptyFile {
      for text in texts where text.bytes.first != 0xEF {
        for padding in [1, 7, 15, 16, 17] {
          #expect(
            syntaxError(of: text.text(after: padding))
              == SyntaxError(offset: padding + text.offsets[0], problem: problem),
            "\(text.testDescription)")
        }
      }
    }
  }

  @Test("No problem is without a test, and every one has a code in kebab-case and a sentence")
  func complete() {
    #expect(Set(Self.table.keys).union(Self.others) == Set(SyntaxProblem.allCases))
    for problem in SyntaxProblem.allCases {
      #expect(problem.rawValue.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) })
      let text: [UInt8] = [0x7B]
      let zh = problem.message(at: 0, in: text.span, language: .zh)
      #expect(!zh.isEmpty)
      #expect(problem.message(at: 0, in: text.span, language: .en) != zh)
    }
  }

  @Test("A text of more bytes than the limit is refused, one of so many is read")
  func tooLarge() {
    var text = Array("1 x".utf8) + Array(repeating: 0x20, count: Limits.bytes - 3)
    #expect(syntaxError(of: text) == SyntaxError(offset: 2, problem: .trailingContent))
    text.append(0x20)
    #expect(syntaxError(of: text) == SyntaxError(offset: 64 << 20, problem: .tooLarge))
  }

  @Test("A text cut off anywhere is refused, at its end or at the token that is incomplete")
  func truncation() throws {
    let text = Array(#"{"a":[1,true,{"b":null}],"中\u4e2d":"x\ud83d\ude00y","c":[false]}"#.utf8)
    try #require(syntaxError(of: text) == nil)
    for end in 1..<text.count {
      let error = try #require(syntaxError(of: Array(text[..<end])), "cut at \(end)")
      #expect(error.offset <= end)
      let expected: Set<SyntaxProblem> = [
        .unexpectedEnd, .unterminatedString, .invalidLiteral, .invalidUTF8, .invalidEscape,
        .loneSurrogate,
      ]
      #expect(expected.contains(error.problem), "cut at \(end)")
    }
  }
}
