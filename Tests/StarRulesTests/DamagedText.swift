import starbench

extension [UInt8] {
  /// What damage is made of: bytes that mean something to JSON, and some that mean nothing.
  private static let pieces: [[UInt8]] =
    [
      "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "1", "-", ".", "e", "true", "null", "\"na\"",
      "{}", "[]", "\n", " ", "\\u", "\\ud83d", "中", "\u{FF0C}", "\"x-a\":1,", "\"B1\":true,", "'",
      "#", "\0",
    ].map { Array($0.utf8) } + [[0x80], [0xE4], [0xFF], [0xC0, 0x80]]

  /// The text with a few pieces put in, left out, repeated or exchanged.
  func damaged(_ random: inout SplitMix64) -> [UInt8] {
    var text = self
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let start = Int.random(in: 0..<text.count, using: &random)
      let end = Swift.min(text.count, start + Int.random(in: 0..<8, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: text.insert(contentsOf: random.pick(Self.pieces), at: start)
      case 1: text.removeSubrange(start..<end)
      case 2: text.insert(contentsOf: text[start..<end], at: start)
      default: text.replaceSubrange(start..<end, with: random.pick(Self.pieces))
      }
      if text.isEmpty { text = [0x20] }
    }
    return text
  }
}
