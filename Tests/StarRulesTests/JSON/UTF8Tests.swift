import Testing

@testable import StarRules

/// Which bytes are UTF-8 (RFC 3629, section 4), wherever they stand in a string.
struct UTF8Tests {
  /// Sequences that are not UTF-8, each refused at its first byte.
  static let malformed: [(name: String, bytes: [UInt8])] = [
    ("a lone continuation", [0x80]), ("the last lone continuation", [0xBF]),
    ("two lone continuations", [0x80, 0xBF]),
    ("an overlong NUL in two bytes", [0xC0, 0x80]), ("C0", [0xC0, 0xAF]),
    ("C1, overlong", [0xC1, 0xBF]), ("an overlong slash in three bytes", [0xE0, 0x80, 0xAF]),
    ("the last overlong three bytes", [0xE0, 0x9F, 0xBF]),
    ("overlong four bytes", [0xF0, 0x80, 0x80, 0x80]),
    ("the last overlong four bytes", [0xF0, 0x8F, 0xBF, 0xBF]),
    ("the first surrogate", [0xED, 0xA0, 0x80]), ("the last high one", [0xED, 0xAF, 0xBF]),
    ("the first low one", [0xED, 0xB0, 0x80]), ("the last surrogate", [0xED, 0xBF, 0xBF]),
    ("a pair of surrogates", [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80]),
    ("U+110000", [0xF4, 0x90, 0x80, 0x80]), ("U+13FFFF", [0xF4, 0xBF, 0xBF, 0xBF]),
    ("F5", [0xF5, 0x80, 0x80, 0x80]), ("F7", [0xF7, 0xBF, 0xBF, 0xBF]),
    ("five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80]),
    ("six bytes", [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80]), ("FE", [0xFE]), ("FF", [0xFF]),
    ("two bytes cut to one", [0xC3]), ("three bytes cut to one", [0xE4]),
    ("three bytes cut to two", [0xE4, 0xB8]), ("four bytes cut to one", [0xF0]),
    ("four bytes cut to two", [0xF0, 0x9F]), ("four bytes cut to three", [0xF0, 0x9F, 0x98]),
    ("a lead where a continuation belongs", [0xE4, 0xE4, 0xB8, 0xAD]),
    ("a lead after one continuation", [0xE4, 0xB8, 0xE4]), ("two leads", [0xC3, 0xC3, 0xA9]),
    ("a lead and an escape", [0xE4, 0x5C, 0x6E]),
  ]

  @Test("What is not UTF-8 is refused at its first byte, at every alignment", arguments: malformed)
  func refused(name: String, bytes: [UInt8]) {
    for padding in 0..<33 {
      for before in [[0x78], Array("中".utf8), Array("é".utf8)] {
        for after in [0, 1, 5, 40] {
          var text: [UInt8] = [0x22]
          for _ in 0..<padding { text += before }
          let offset = text.count
          text += bytes + Array(repeating: 0x78, count: after) + [0x22]
          let error = syntaxError(of: text)
          #expect(error == SyntaxError(offset: offset, problem: .invalidUTF8))
        }
      }
    }
  }

  @Test(
    "What is not UTF-8 is refused in keys, outside of strings and at the end", arguments: malformed)
  func elsewhere(name: String, bytes: [UInt8]) {
    for (before, after) in [
      ("{\"", "\":1}"), ("", ""), ("[", "]"), ("[1", "]"), ("{}", ""), ("\"", ""),
    ] {
      let text = Array(before.utf8) + bytes + Array(after.utf8)
      // A text of two bytes or more that begins with FE FF or FF FE would be UTF-16; these do not.
      #expect(
        syntaxError(of: text) == SyntaxError(offset: before.utf8.count, problem: .invalidUTF8),
        "\(before)…\(after)")
    }
  }

  @Test(
    "The first and last scalar of every length and lead is read, at every alignment",
    arguments: [
      0x7F, 0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xCFFF, 0xD000, 0xD7FF, 0xE000, 0xFDD0, 0xFEFF,
      0xFFFE, 0xFFFF, 0x10000, 0x3FFFF, 0x40000, 0xFFFFF, 0x100000, 0x10FFFF,
    ] as [UInt32])
  func accepted(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    for padding in 0..<33 {
      for filler in ["x", "中", "\u{800}", "\u{D000}"] {
        let plain = String(repeating: filler, count: padding)
        let string = plain + String(scalar) + plain
        let document = try JSONDocument(Array("\"\(string)\"".utf8))
        #expect(Array(document.string(0).utf8) == Array(string.utf8))
      }
    }
  }

  @Test("Every scalar there is, is UTF-8; every surrogate is not")
  func exhaustive() throws {
    var text: [UInt8] = [0x22]
    for value in UInt32(0x80)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      text.append(
        contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
    }
    text.append(0x22)
    #expect(syntaxError(of: text) == nil)
    for value in UInt32(0xD800)...0xDFFF {
      let bytes = [0xE0 | value >> 12, 0x80 | value >> 6 & 0x3F, 0x80 | value & 0x3F]
      let text = [0x22] + bytes.map { UInt8($0) } + [0x22]
      #expect(syntaxError(of: text) == SyntaxError(offset: 1, problem: .invalidUTF8))
    }
  }
}
