// UTF-8 (RFC 3629): which byte sequences are scalars, and which encoding a text that has others
// plainly is.

extension Span<UInt8> {
  /// The first position from `start` that is ASCII again; everything before it is valid UTF-8.
  @inline(__always)
  package func scanMultibyte(from start: Int) throws(SyntaxError) -> Int {
    var position = start
    while position < count, self[position] >= 0x80 {
      // Two characters of three bytes at once, as Chinese text is made of; E0 and ED leads have
      // further conditions and take the other way.
      while position &+ 8 <= count {
        let word = word(at: position)
        guard word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0,
          isPlainLead(UInt8(truncatingIfNeeded: word)),
          isPlainLead(UInt8(truncatingIfNeeded: word &>> 24))
        else { break }
        position &+= 6
      }
      guard position < count, self[position] >= 0x80 else { break }
      guard let (_, length) = scalar(at: position) else {
        throw SyntaxError(offset: position, problem: .invalidUTF8)
      }
      position += length
    }
    return position
  }

  @inline(__always)
  private func isPlainLead(_ byte: UInt8) -> Bool { byte != 0xE0 && byte != 0xED }

  /// The scalar at `position` and its length in bytes; nil where the bytes are not one.
  package func scalar(at position: Int) -> (value: UInt32, length: Int)? {
    let lead = self[position]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead <= 0xF4, position + length <= count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = self[position + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    switch length {
    case 3: return value >= 0x800 && value & 0xF800 != 0xD800 ? (value, 3) : nil
    case 4: return value >= 0x10000 && value <= 0x10FFFF ? (value, 4) : nil
    default: return (value, 2)
    }
  }

  /// The length of a leading byte order mark: 3 or 0.
  package var byteOrderMark: Int {
    count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF ? 3 : 0
  }

  /// Whether the text begins as no text does: a compressed file (Word, Excel), an old Office file, PDF.
  package var looksBinary: Bool {
    guard count >= 4 else { return false }
    return [0x0403_4B50, 0xE011_CFD0, 0x4644_5025].contains(halfWord(at: 0))
  }

  /// Whether the text is plainly UTF-16: a mark of it, or a NUL beside its first ASCII character.
  package var looksLikeUTF16: Bool {
    guard count >= 2 else { return false }
    let (first, second) = (self[0], self[1])
    return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF
      || first == 0 && second != 0 && second < 0x80 || second == 0 && first != 0 && first < 0x80
  }

  /// Whether the text is plainly GB18030: all of it reads as such, with two-byte characters in it,
  /// and less of it as UTF-8.
  ///
  /// Asked only of a text that is not UTF-8. Two-byte characters are a lead of 81 to FE and a trail
  /// of 40 to FE but 7F; four-byte ones alternate a lead and a digit. Most Chinese text in UTF-8 could
  /// be paired in this way too, so whole characters of UTF-8 are weighed against bytes that are none.
  package var looksLikeGB18030: Bool { canBeGB18030 && hasMoreDamageThanUTF8 }

  private var canBeGB18030: Bool {
    var position = 0
    var hasCharacters = false
    while position < count {
      let lead = self[position]
      guard lead >= 0x80 else {
        position += 1
        continue
      }
      guard lead >= 0x81, lead <= 0xFE, position + 1 < count else { return false }
      let trail = self[position + 1]
      if trail >= 0x40, trail != 0x7F, trail != 0xFF {
        position += 2
      } else if trail &- .zero < 10, position + 3 < count, self[position + 2] >= 0x81,
        self[position + 3] &- .zero < 10
      {
        position += 4
      } else {
        return false
      }
      hasCharacters = true
    }
    return hasCharacters
  }

  private var hasMoreDamageThanUTF8: Bool {
    var (position, whole, broken) = (0, 0, 0)
    while position < count {
      if let (_, length) = scalar(at: position) {
        if length >= 3 { whole += 1 }
        position += length
      } else {
        broken += 1
        position += 1
      }
    }
    return broken > whole
  }
}
