// What a summary keeps of texts: a number that stands for one, and the beginning of a long one.

extension Span<UInt8> {
  /// A number of 64 bits that two different texts practically never share, each bit of which depends
  /// on every byte.
  ///
  /// ``hash(of:)`` will do where what it finds is compared as well. Here nothing is left to compare
  /// with, and of three million texts any two are taken for one with a chance of one in four million.
  /// Words are mixed as MurmurHash64 does it, the end as SplitMix64 does, from a number that nobody
  /// knows beforehand: of texts chosen to be alike in this, a summary would become slow.
  @inline(__always)
  func digest(of range: Range<Int>, seed: UInt64) -> UInt64 {
    digest(of: range, from: DigestStart.ofProcess &+ seed)
  }

  /// The same from a number that is known.
  @inline(__always)
  func digest(of range: Range<Int>, from start: UInt64) -> UInt64 {
    var state = start &+ UInt64(truncatingIfNeeded: range.count) &* 0x9E37_79B9_7F4A_7C15
    var position = range.lowerBound
    while position &+ 8 < range.upperBound {
      state = (state ^ word(at: position)) &* 0xBF58_476D_1CE4_E5B9
      state ^= state &>> 32
      position &+= 8
    }
    state = (state ^ ends(of: range).last) &* 0xBF58_476D_1CE4_E5B9
    state = (state ^ state &>> 30) &* 0x94D0_49BB_1331_11EB
    return state ^ state &>> 31
  }

  /// Calls `body` with the bytes of the value of the string `token` and where they stand: as they are
  /// up to ``KeptText/bytes``, the first ``KeptText/scalars`` characters of a longer one.
  ///
  /// Nothing is made anew of a string without escapes that is short enough, as nearly all are.
  @inline(__always)
  func withKept<Result>(
    _ token: StringToken, _ body: (Span<UInt8>, Range<Int>) -> Result
  ) -> Result {
    if !token.hasEscapes, token.end &- token.start <= Limits.keptBytes {
      return body(self, token.start..<token.end)
    }
    let bytes = KeptText.bytes(of: token, in: self)
    return body(bytes.span, bytes.indices)
  }
}

/// What digests begin with.
private enum DigestStart {
  /// Another number in each run, as that of Swift's own dictionaries.
  static let ofProcess = UInt64(truncatingIfNeeded: Hasher().finalize())
}

/// How much is kept of a text that somebody else wrote, so that no text makes a summary large.
enum KeptText {
  /// What is kept of the string `token`.
  @inline(never)
  static func bytes(of token: StringToken, in text: Span<UInt8>) -> [UInt8] {
    // An escape of six bytes stands for one byte at the least.
    if token.end - token.start <= Limits.keptBytes * 6 {
      let whole = text.bytes(of: token)
      if whole.count <= Limits.keptBytes { return whole }
    }
    return Array(text.start(of: token, limit: Limits.keptScalars).utf8)
  }
}
