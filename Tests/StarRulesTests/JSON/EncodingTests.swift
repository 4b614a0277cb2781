import Testing

@testable import StarRules

/// Which encodings a text may have, and what one in another is told.
struct EncodingTests {
  /// The codes that a submission of these bytes is refused with.
  private func codes(_ bytes: [UInt8]) throws -> [String] {
    let (submission, problems) = try read(bytes)
    #expect(submission == nil)
    return problems.map { $0.code }
  }

  private let text = #"{"organisation":{"name":"甲","type":"township"}}"#

  @Test("One byte order mark is skipped, two are not, and none may stand elsewhere")
  func byteOrderMark() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(syntaxError(of: mark + Array(text.utf8)) == nil)
    #expect(syntaxError(of: mark + Array(" \n1".utf8)) == nil)
    #expect(
      syntaxError(of: mark + mark + Array("1".utf8))
        == SyntaxError(offset: 3, problem: .unexpectedCharacter))
    #expect(
      syntaxError(of: Array(" ".utf8) + mark + Array("1".utf8))
        == SyntaxError(offset: 1, problem: .unexpectedCharacter))
    #expect(
      syntaxError(of: Array("1".utf8) + mark) == SyntaxError(offset: 1, problem: .trailingContent))
    #expect(syntaxError(of: [0xEF, 0xBB]) == SyntaxError(offset: 0, problem: .invalidUTF8))
  }

  @Test("UTF-16 of either order, with a mark or without, is called so", arguments: [true, false])
  func utf16(hasMark: Bool) throws {
    for isLittle in [true, false] {
      for prefix in ["", "\n", "  "] {
        let units = Array(((hasMark ? "\u{FEFF}" : "") + prefix + text).utf16)
        let bytes = units.flatMap { unit in
          let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
          return isLittle ? pair : pair.reversed()
        }
        #expect(syntaxError(of: bytes) == SyntaxError(offset: 0, problem: .utf16))
        #expect(try codes(bytes) == ["utf-16"])
      }
    }
  }

  /// `{"organisation":{"name":"…","type":"township"}}` with these bytes as the name.
  private func submission(named name: [UInt8]) -> [UInt8] {
    Array(#"{"organisation":{"name":""#.utf8) + name + Array(#"","type":"township"}}"#.utf8)
  }

  @Test(
    "GB18030 is called so",
    arguments: [
      [0xB9, 0xA4, 0xBB, 0xE1],  // 工会
      [0xC3, 0xFB, 0xB3, 0xC6],  // 名称
      [0x81, 0x40], [0xFE, 0xFE], [0xD6, 0xD0, 0x41, 0xCE, 0xC4],  // 中A文
      [0x81, 0x30, 0x81, 0x30], [0xD6, 0xD0, 0x82, 0x35, 0x8F, 0x33],
    ] as [[UInt8]])
  func gb18030(name: [UInt8]) throws {
    #expect(try codes(submission(named: name)) == ["gb18030"])
  }

  @Test(
    "What is neither UTF-8 nor plainly GB18030 is not called GB18030",
    arguments: [
      [0xFF], [0x80], [0xD6], [0xB9, 0xA4, 0xBB], [0x81, 0x7F], [0x81, 0x30, 0x81], [0xC3, 0x20],
      [0xD6, 0xD0, 0xFF, 0x41],
      // 杭州 and half a character: a damaged UTF-8 text, although its bytes could be read as GB18030.
      [0xE6, 0x9D, 0xAD, 0xE5, 0xB7, 0x9E, 0xE4, 0xB8],
    ] as [[UInt8]])
  func neither(name: [UInt8]) throws {
    #expect(try codes(submission(named: name)) == ["invalid-utf-8"])
  }
}
