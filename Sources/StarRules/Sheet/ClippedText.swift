/// A text cut to what a form has room for, with a count of what was left out.
///
/// Room is counted in hundredths of an em, the width of a Chinese character.
package struct ClippedText {
  /// The text, or its beginning.
  package let text: String
  /// How many Unicode scalars were left out.
  package let rest: Int

  /// - Parameters:
  ///   - text: what somebody wrote.
  ///   - ems: the room there is for it, in em.
  package init(_ text: String, ems: Int) {
    let scalars = text.unicodeScalars
    // No scalar is taken for narrower than a quarter of an em; what is beyond is not looked at.
    var start = ""
    start.unicodeScalars.append(contentsOf: scalars.prefix(4 * ems + 1))
    let visible = start.visible
    guard visible.width > 100 * ems || start.utf8.count < text.utf8.count else {
      (self.text, rest) = (visible, 0)
      return
    }
    var kept = ""
    var (width, count) = (100, 0)
    for scalar in scalars {
      var next = ""
      next.unicodeScalars.append(scalar)
      next = next.visible
      width += next.width
      guard width <= 100 * ems else { break }
      kept += next
      count += 1
    }
    self.text = kept
    rest = scalars.count - count
  }

  /// The text, followed by how much of it was left out.
  package func words(in language: Language) -> String {
    guard rest > 0 else { return text }
    return text + Bilingual("…（另 \(rest) 字）", "… (\(rest) more characters)")[language]
  }
}

extension String {
  /// About how wide it is, in hundredths of an em.
  package var width: Int { unicodeScalars.reduce(0) { $0 + $1.width } }

  /// How many lines of `ems` it takes.
  package func lines(ems: Int) -> Int { max(1, (width + 100 * ems - 1) / (100 * ems)) }
}

extension Unicode.Scalar {
  fileprivate var width: Int {
    switch value {
    // The widest letters of ASCII: m w % @ M W.
    case 0x6D, 0x77, 0x25, 0x40, 0x4D, 0x57: 90
    // The narrowest: space ! ' ( ) , . : ; I [ ] f i j l r t |
    case 0x20, 0x21, 0x27, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x49, 0x5B, 0x5D, 0x66, 0x69, 0x6A,
      0x6C, 0x72, 0x74, 0x7C:
      35
    case ..<0x300: value < 0x61 ? 66 : 56
    // Emoji, and the scripts and ligatures that are drawn wider than a Chinese character.
    case 0xFDF0...0xFDFF, 0x12000...0x1254F: 600
    case 0x1F000...0x1FFFF: 140
    default: 100
    }
  }
}
