// Strings, RFC 8259 section 7: every byte of one is checked, sixteen at a time where they are plain.

extension Span<UInt8> {
  /// Reads the string whose opening quote stands at `quote`, and checks every byte of it.
  @inline(__always)
  package func scanString(at quote: Int) throws(SyntaxError) -> StringToken {
    let position = skipPlain(from: quote &+ 1)
    if has(.quote, at: position) {
      return StringToken(start: quote &+ 1, end: position, hasEscapes: false)
    }
    return try scanString(at: quote, from: position)
  }

  /// The same for strings that come but once in a text, called and not inlined: what a record takes
  /// has to stay in the processor's cache of instructions.
  @inline(never)
  func scanAnyString(at quote: Int) throws(SyntaxError) -> StringToken { try scanString(at: quote) }

  /// Reads on in the string that opens at `quote`; everything before `start` is plain.
  @inline(never)
  private func scanString(at quote: Int, from start: Int) throws(SyntaxError) -> StringToken {
    var position = start
    var hasEscapes = false
    while true {
      guard position < count else {
        throw SyntaxError(offset: quote, problem: .unterminatedString)
      }
      let byte = self[position]
      if byte == .quote {
        return StringToken(start: quote + 1, end: position, hasEscapes: hasEscapes)
      } else if byte >= 0x80 {
        position = try scanMultibyte(from: position)
      } else if byte == .backslash {
        hasEscapes = true
        position = try scanEscape(at: position)
      } else if byte < 0x20 {
        // A line break inside a string nearly always means that its closing quote is missing.
        throw byte == 0x0A || byte == 0x0D
          ? SyntaxError(offset: quote, problem: .unterminatedString)
          : SyntaxError(offset: position, problem: .controlCharacter)
      } else {
        position += 1
      }
      position = skipPlain(from: position)
    }
  }

  /// The first position from `start`, which is inside a string, whose character is not plain.
  ///
  /// Plain are ASCII but quotes, backslashes and controls, and the characters of three bytes, as
  /// Chinese text is made of, but those that begin with E0 and ED, which have further conditions.
  /// Three loads of the text, shifted by a byte each, show for every byte whether it continues a
  /// character that one of the two before it began, which is all there is to check.
  @inline(__always)
  private func skipPlain(from start: Int) -> Int {
    var position = start
    while let (bytes, before, twoBefore) = blocks(at: position) {
      let stops = SIMD16.stops(in: bytes, before, twoBefore)
      if !stops.isZero {
        position &+= stops.firstHigh
        break
      }
      position &+= 16
    }
    return position > start && self[at: position &- 1] >= 0x80
      ? characterStart(position, from: start) : position
  }

  /// Where the character of three bytes begins that was begun but not ended before `position`.
  private func characterStart(_ position: Int, from start: Int) -> Int {
    for back in 1...2 where position - back >= start && self[position - back] & 0xF0 == 0xE0 {
      return position - back
    }
    return position
  }

  /// The position after the escape whose backslash stands at `backslash`.
  private func scanEscape(at backslash: Int) throws(SyntaxError) -> Int {
    guard backslash + 1 < count else {
      throw SyntaxError(offset: backslash, problem: .invalidEscape)
    }
    switch self[backslash + 1] {
    case .quote, .backslash, .slash, 0x62, 0x66, 0x6E, 0x72, 0x74: return backslash + 2
    case 0x75:  // u
      let unit = try scanHex(at: backslash)
      guard unit & 0xF800 == 0xD800 else { return backslash + 6 }
      // A high surrogate and the low one that completes it, or neither.
      if unit < 0xDC00, backslash + 7 < count, self[backslash + 6] == .backslash,
        self[backslash + 7] == 0x75, try scanHex(at: backslash + 6) & 0xFC00 == 0xDC00
      {
        return backslash + 12
      }
      throw SyntaxError(offset: backslash, problem: .loneSurrogate)
    default: throw SyntaxError(offset: backslash, problem: .invalidEscape)
    }
  }

  /// The four hexadecimal digits of the `\u` escape at `backslash`.
  private func scanHex(at backslash: Int) throws(SyntaxError) -> UInt32 {
    guard backslash + 6 <= count else {
      throw SyntaxError(offset: backslash, problem: .invalidEscape)
    }
    var value: UInt32 = 0
    for position in backslash + 2..<backslash + 6 {
      guard let digit = self[position].hexadecimalDigit else {
        throw SyntaxError(offset: backslash, problem: .invalidEscape)
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}

extension SIMD16<UInt8> {
  /// The highest bit of each byte that is not plain, or not in its place after the two before it.
  ///
  /// Written so that each thing to find is a zero, of which the least of several shows any, or a
  /// highest bit: a comparison for each would take half as many instructions again.
  @inline(__always)
  fileprivate static func stops(in bytes: Self, _ before: Self, _ twoBefore: Self) -> Self {
    let quote = Self(repeating: .quote)
    let backslash = Self(repeating: .backslash)
    let controls = Self(repeating: 0xE0)
    let surrogates = Self(repeating: 0xED)
    // What begins no character of three bytes, C0 to E0 and F0 to FF, is 0F to 3F after this.
    let leads = Self(repeating: 0xEF)
    let firstLead = Self(repeating: 0x0F)
    let lastLead = Self(repeating: 0x30)
    let badLead = ((bytes ^ leads) &- firstLead).reduced(by: lastLead)
    let zeros = (bytes ^ quote).least(bytes ^ backslash)
      .least((bytes & controls).least(bytes ^ surrogates)).least(badLead)
    // A byte from E0 has its highest bit left when 60 is taken away; a continuation has it set, and
    // still when C0 is taken away.
    let follows = before.most(twoBefore).reduced(by: Self(repeating: 0x60))
    let continues = bytes & (bytes &- Self(repeating: 0xC0))
    let high = Self(repeating: 0x80)
    return (same(zeros, Self(repeating: 0)) | (follows ^ continues)) & high
  }

  /// The lesser of each two bytes.
  @inline(__always)
  func least(_ other: Self) -> Self { replacing(with: other, where: other .< self) }

  @inline(__always)
  private func most(_ other: Self) -> Self { replacing(with: other, where: other .> self) }

  /// The difference, or 0 where `other` is larger.
  @inline(__always)
  private func reduced(by other: Self) -> Self { most(other) &- other }
}
