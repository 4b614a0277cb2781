import Testing

@testable import StarRules

/// What RFC 8259 allows, production by production, and what is read of it.
struct GrammarTests {
  @Test(
    "Every production of RFC 8259 is read as what it means",
    arguments: [
      // Section 2: a text is any value, with white space around each token.
      ("null", "null"), ("true", "true"), ("false", "false"), ("0", "0"), (#""a""#, "'a'"),
      (" \t\r\n1 \t\r\n", "1"), ("\t[\t1\t,\t2\t]\t", "[1 2]"),
      ("\r\n{\r\n\"a\"\r\n:\r\n1\r\n,\r\n\"b\"\r\n:\r\n2\r\n}\r\n", "{a:1 b:2}"),
      // Section 4: objects.
      ("{}", "{}"), ("{ \n}", "{}"), (#"{"":1}"#, "{:1}"),
      (#"{"a":{"a":{"a":{}}}}"#, "{a:{a:{a:{}}}}"),
      (#"{"a":[],"b":{},"c":"","d":0}"#, "{a:[] b:{} c:'' d:0}"),
      (#"{"\u0061":1,"b\n":2}"#, "{a:1 b\n:2}"),
      // Section 5: arrays.
      ("[]", "[]"), ("[ \t]", "[]"), ("[[],[[]],{}]", "[[] [[]] {}]"),
      (#"[null,true,false,1,"a",[],{}]"#, "[null true false 1 'a' [] {}]"),
    ])
  func structure(text: String, outline: String) throws {
    #expect(try JSONDocument(Array(text.utf8)).outline == outline)
  }

  @Test(
    "A number is a count where it is written with digits alone",
    arguments: [
      ("0", 0), ("1", 1), ("9", 9), ("10", 10), ("1234567890", 1_234_567_890),
      ("9223372036854775807", .max), ("9223372036854775808", .max),
      ("18446744073709551617", .max), ("100000000000000000000000000000000", .max),
      ("-0", nil), ("-1", nil), ("-9223372036854775808", nil), ("0.0", nil), ("1.0", nil),
      ("1.50", nil), ("0e0", nil), ("1e2", nil), ("1E2", nil), ("1e+2", nil), ("1e-2", nil),
      ("1e02", nil), ("12.34E-56", nil), ("-0.0e-00", nil), ("1e999999999", nil),
    ] as [(String, Int64?)])
  func numbers(text: String, value: Int64?) throws {
    for spelling in ["%", "[%]", "[%,0]", "{\"a\":%}", " % "] {
      let document = try JSONDocument(
        Array(
          spelling.split(separator: "%", omittingEmptySubsequences: false)
            .joined(separator: text).utf8))
      let node =
        switch document.kind(of: 0) {
        case .array: 1
        case .object: 2
        default: 0
        }
      #expect(document.kind(of: node) == .number)
      #expect(document.wholeNumber(node) == value)
    }
  }

  @Test(
    "An escape stands for its character",
    arguments: [
      (#"\""#, "\""), (#"\\"#, "\\"), (#"\/"#, "/"), (#"\b"#, "\u{8}"), (#"\f"#, "\u{C}"),
      (#"\n"#, "\n"), (#"\r"#, "\r"), (#"\t"#, "\t"), (#"\u0000"#, "\0"), (#"\u0041"#, "A"),
      (#"\u007f"#, "\u{7F}"), (#"\u0080"#, "\u{80}"), (#"\u07FF"#, "\u{7FF}"),
      (#"\u0800"#, "\u{800}"), (#"\u4e2d\u6587"#, "中文"), (#"\u4E2D"#, "中"),
      (#"\uD7FF"#, "\u{D7FF}"), (#"\uE000"#, "\u{E000}"), (#"\uFFFF"#, "\u{FFFF}"),
      (#"\uD800\uDC00"#, "\u{10000}"), (#"\udbff\udfff"#, "\u{10FFFF}"),
      (#"\uD83D\uDE00\uD83D\uDE00"#, "😀😀"), (#"\\u0041"#, "\\u0041"), (#"\\\u0041"#, "\\A"),
      (#"a\nb\\n"#, "a\nb\\n"), (#"中\u0041文"#, "中A文"), (#"\"\"\""#, "\"\"\""),
    ])
  func escapes(content: String, value: String) throws {
    // Before, between and after plain text of every length up to two blocks and one.
    for length in 0..<33 {
      let plain = String(repeating: "x", count: length)
      let document = try JSONDocument(Array("\"\(plain)\(content)\(plain)\"".utf8))
      #expect(document.string(0) == plain + value + plain)
    }
  }

  @Test("A string ends at its first quote that no backslash precedes, whatever its length")
  func lengths() throws {
    for length in 0..<70 {
      for filler in ["x", "中", "é", "😀", "\\\"", "\u{7F}"] {
        let content = String(repeating: filler, count: length)
        let document = try JSONDocument(Array("[\"\(content)\",7]".utf8))
        let value = filler == "\\\"" ? String(repeating: "\"", count: length) : content
        #expect(document.string(1) == value)
        #expect(document.wholeNumber(2) == 7)
      }
    }
  }

  @Test(
    "Arrays and objects nest up to the limit and not one deeper", arguments: ["[]", "{}", "[{}]"])
  func depth(brackets: String) {
    let (opening, closing) =
      switch brackets {
      case "[]": (["["], ["]"])
      case "{}": (["{\"a\":"], ["}"])
      default: (["[", "{\"a\":"], ["]", "}"])
      }
    func text(_ depth: Int) -> String {
      let before = (0..<depth).map { opening[$0 % opening.count] }.joined()
      let after = (0..<depth).reversed().map { closing[$0 % closing.count] }.joined()
      return before + "1" + after
    }
    #expect(syntaxError(of: Array(text(128).utf8)) == nil)
    let offset = (0..<128).reduce(0) { $0 + opening[$1 % opening.count].utf8.count }
    #expect(
      syntaxError(of: Array(text(129).utf8))
        == SyntaxError(offset: offset, problem: .nestingTooDeep))
    // Containers beside one another do not add up.
    let beside = Array(repeating: text(127), count: 3).joined(separator: ",")
    #expect(syntaxError(of: Array("[\(beside)]".utf8)) == nil)
  }
}
