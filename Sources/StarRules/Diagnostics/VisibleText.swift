extension String {
  /// The text with everything that is not shown as itself written as `\u{…}`: controls, line ends,
  /// invisible and direction-changing characters, and marks piled upon one character.
  ///
  /// What somebody else wrote cannot move a cursor, break a line or reorder what stands around it.
  /// A text that was made so is left as it is when it is made so again.
  package var visible: String { visible(keeping: []) }

  /// The same, but for scalars that are left as they are.
  package func visible(keeping kept: [Unicode.Scalar]) -> String {
    if unicodeScalars.allSatisfy({ $0.isPlain }) { return self }
    var result = ""
    var previous: Unicode.Scalar = " "
    var marks = 0
    for scalar in unicodeScalars {
      marks = scalar.isMark ? marks + 1 : 0
      if scalar.isShown(after: previous) && marks <= Self.mostMarks || kept.contains(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      }
      previous = scalar
    }
    return result
  }

  /// How many marks one character may carry: no script that is written puts on more, and a pile of
  /// them covers the lines above and below.
  private static let mostMarks = 4
}

extension Unicode.Scalar {
  /// Whether it is ASCII that is shown, or a Chinese character, of which most text is made.
  fileprivate var isPlain: Bool {
    (0x20..<0x7F).contains(value) || (0x4E00...0x9FFF).contains(value)
  }

  /// Whether it is drawn upon the character before it.
  fileprivate var isMark: Bool {
    value >= 0x300 && !isPlain && ScalarKind(of: self).contains(.mark)
  }

  /// Whether it is seen, and as what it is.
  ///
  /// - Parameter previous: the one before: an emoji may choose how it is drawn, by what is not seen
  ///   after anything else.
  fileprivate func isShown(after previous: Unicode.Scalar) -> Bool {
    if isPlain { return true }
    if value == 0xFE0E || value == 0xFE0F {
      return previous.value > 0x7F && ScalarKind(of: previous).contains(.emoji)
    }
    return ScalarKind(of: self).isDisjoint(with: [.ignorable, .shapeless, .privateUse])
  }
}
