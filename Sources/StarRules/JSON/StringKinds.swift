// What a string of a JSON text is, told from its bytes.

extension Span<UInt8> {
  /// Whether the string `token` can be an id: letters, Chinese characters among them, digits and
  /// `. - _`, first a letter or digit but not `x-`, at most 64 scalars.
  ///
  /// Whatever is an id can be typed on a command line, is seen where it is printed, and no submission
  /// can take it for a remark.
  func isIdentifier(_ token: StringToken) -> Bool {
    if token.hasEscapes {
      let bytes = bytes(of: token)
      return bytes.span.isIdentifier(StringToken(start: 0, end: bytes.count, hasEscapes: false))
    }
    guard !isIgnoredKey(token) else { return false }
    var (position, count) = (token.start, 0)
    while position < token.end, let (value, length) = scalar(at: position) {
      let isSign = value == 0x2E || value == 0x2D || value == 0x5F
      let isLetter =
        (0x30...0x39).contains(value) || (0x61...0x7A).contains(value | 0x20)
        || value >= 0x80 && Unicode.Scalar(value)?.isLetterThatIsSeen ?? false
      guard isLetter || isSign && count > 0 else { return false }
      position += length
      count += 1
    }
    return (1...Limits.idScalars).contains(count)
  }

  /// Whether the key `token` is one that every object may carry and nobody reads.
  @inline(__always)
  package func isIgnoredKey(_ token: StringToken) -> Bool {
    if token.hasEscapes {
      let bytes = bytes(of: token)
      return bytes.span.isIgnoredKey(
        StringToken(start: 0, end: bytes.count, hasEscapes: false))
    }
    let length = token.end - token.start
    if length >= 2, self[token.start] == 0x78, self[token.start + 1] == .minus { return true }
    guard length == 7, self[token.start] == 0x24 else { return false }
    return string(token) == "$schema"
  }

  /// Whether the value of the string `token` is `word`.
  @inline(__always)
  func spells(_ word: String, at token: StringToken) -> Bool {
    if token.hasEscapes { return string(token) == word }
    guard word.utf8.count == token.end - token.start else { return false }
    var position = token.start
    for byte in word.utf8 {
      if self[position] != byte { return false }
      position += 1
    }
    return true
  }

  /// Whether the string `token` shows nothing: no scalar of it is other than white space, a control
  /// or an invisible format character.
  @inline(__always)
  package func isBlank(_ token: StringToken) -> Bool {
    // Nearly every string begins with an ASCII letter or a Chinese character; one byte tells, and one
    // branch, since which of the two comes is a toss.
    if !token.hasEscapes, token.end > token.start {
      let first = Int(self[at: token.start])
      let (letter, han) = (first &- 0x21, first &- 0xE4)
      if (letter | (0x5D &- letter)) & (han | (9 &- han)) >= 0 { return false }
    }
    return hasNothingVisible(token)
  }

  @inline(never)
  private func hasNothingVisible(_ token: StringToken) -> Bool {
    if token.hasEscapes {
      let bytes = bytes(of: token)
      return bytes.span.isBlank(StringToken(start: 0, end: bytes.count, hasEscapes: false))
    }
    var position = token.start
    while position < token.end, let (value, length) = scalar(at: position) {
      if isVisible(value) { return false }
      position += length
    }
    return true
  }

  @inline(__always)
  private func isVisible(_ value: UInt32) -> Bool {
    switch value {
    // Quotation marks and dashes, which need no look into the table.
    case 0x2010...0x2027, 0x3001...0x303F: return true
    default:
      guard let scalar = Unicode.Scalar(value), value != 0x2800 else { return false }
      return ScalarKind(of: scalar).isDisjoint(with: [.whiteSpace, .ignorable, .shapeless])
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is alphabetic, and none of the fillers that count as letters and show nothing.
  fileprivate var isLetterThatIsSeen: Bool {
    ScalarKind(of: self).intersection([.alphabetic, .ignorable]) == .alphabetic
  }
}
