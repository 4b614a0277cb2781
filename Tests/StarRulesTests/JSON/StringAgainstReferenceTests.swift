import Testing
import starbench

@testable import StarRules

/// The vectorised string scanner agrees with one that goes byte by byte.
struct StringAgainstReferenceTests {
  /// What random strings are made of: whole characters, broken ones, escapes good and bad.
  private static let pieces: [[UInt8]] =
    ["a", "b", " ", "中", "文", "é", "😀", "\u{7F}", "\u{800}", "\u{D7FF}", "\u{10FFFF}"]
    .map { Array($0.utf8) }
    + [#"\n"#, #"\""#, #"\\"#, #"\/"#, #"\u0041"#, #"\u4e2d"#, #"\uD83D\uDE00"#].map {
      Array($0.utf8)
    }
    + [Array("0123456789abcdef".utf8), Array("一二三四五六七八".utf8)]
  private static let flaws: [[UInt8]] =
    [#"\ud800"#, #"\udc00"#, #"\x"#, #"\u12"#, #"\ud83d\u12"#, "\n", "\r", "\t", "\0", "\""].map {
      Array($0.utf8)
    } + [
      [0x80], [0xE4, 0xB8], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF],
    ]

  private func mismatch(_ text: [UInt8]) -> String? {
    let expected = ReferenceString(text)
    do throws(SyntaxError) {
      let token = try text.span.scanString(at: 0)
      let value = text.span.bytes(of: token)
      if expected.error == nil, token.next == expected.end, value == expected.value { return nil }
      return "\(text): read to \(token.next), expected \(expected)"
    } catch {
      return error == expected.error ? nil : "\(text): \(error), expected \(expected)"
    }
  }

  @Test("Strings of random characters, escapes and flaws are read alike")
  func pieces() {
    var random = SplitMix64(seed: 1)
    var refused = 0
    for _ in 0..<6000 {
      var text: [UInt8] = [0x22]
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        text += random.happens(6) ? random.pick(Self.flaws) : random.pick(Self.pieces)
      }
      if random.happens(95) { text.append(0x22) }
      if random.happens(50) { text += Array(repeating: 0x20, count: 20) }
      if ReferenceString(text).error != nil { refused += 1 }
      let mismatch = mismatch(text)
      #expect(mismatch == nil)
    }
    #expect(refused > 1000 && refused < 5000)
  }

  @Test("Strings of random bytes are read alike")
  func bytes() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<6000 {
      var text: [UInt8] = [0x22]
      let ascii = Int.random(in: 0..<40, using: &random)
      for _ in 0..<ascii { text.append(UInt8.random(in: 0x23..<0x5C, using: &random)) }
      for _ in 0..<Int.random(in: 0..<6, using: &random) {
        text.append(UInt8.random(in: random.happens(70) ? 0x80...0xFF : 0...0xFF, using: &random))
      }
      for _ in 0..<40 - ascii { text.append(UInt8.random(in: 0x5D..<0x7F, using: &random)) }
      text.append(0x22)
      let mismatch = mismatch(text)
      #expect(mismatch == nil)
    }
  }

  @Test("Every pair of bytes after a lead is read alike")
  func leads() {
    let edges: [UInt8] = [
      0x00, 0x22, 0x41, 0x5C, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xFF,
    ]
    for lead in UInt8(0x80)...0xFF {
      for second in edges {
        for third in edges {
          let mismatch = mismatch([0x22, lead, second, third, 0x80, 0x22, 0x20, 0x20, 0x20])
          #expect(mismatch == nil)
        }
      }
    }
  }

  @Test("Chinese text with any one byte exchanged for any other is read alike")
  func exchanges() {
    let text = [0x22] + Array("中文字\u{E40}é\u{D000}工会".utf8) + [0x22]
    for position in text.indices.dropFirst() {
      for byte in UInt8.min...UInt8.max {
        var exchanged = text
        exchanged[position] = byte
        // With room for whole blocks after it, and without.
        for room in [0, 20] {
          let mismatch = mismatch(exchanged + Array(repeating: 0x20, count: room))
          #expect(mismatch == nil)
        }
      }
    }
  }
}
