// Literals and numbers, RFC 8259 sections 3 and 6: those of a few bytes are told from one word.

extension Span<UInt8> {
  /// Whether `true` or `false` stands at `start`, and the position after it; nil where neither plainly
  /// does.
  @inline(__always)
  package func scanTruth(at start: Int) -> (isTrue: Bool, end: Int)? {
    // The letters as they stand in memory, the first lowest, and after them what is no letter.
    guard let word = wordIfAny(at: start) else { return nil }
    if word & 0xFFFF_FFFF == 0x6575_7274 {
      return endsScalar(UInt8(truncatingIfNeeded: word &>> 32)) ? (true, start &+ 4) : nil
    }
    guard word & 0xFF_FFFF_FFFF == 0x65_736C_6166,
      endsScalar(UInt8(truncatingIfNeeded: word &>> 40))
    else { return nil }
    return (false, start &+ 5)
  }

  /// The position after the literal `true`, `false` or `null` that begins at `start`.
  @inline(__always)
  package func scanLiteral(at start: Int) throws(SyntaxError) -> Int {
    if start &+ 4 <= count {
      let word = halfWord(at: start)
      // The four letters as they stand in memory, the first lowest.
      let isFalse = word == 0x736C_6166 && start &+ 5 <= count && self[start &+ 4] == 0x65
      let end = start &+ (isFalse ? 5 : 4)
      if isFalse || word == 0x6575_7274 || word == 0x6C6C_756E, !isLetter(at: end) { return end }
    }
    throw SyntaxError(offset: start, problem: .invalidLiteral)
  }

  @inline(__always)
  private func isLetter(at position: Int) -> Bool {
    position < count && (0x61...0x7A).contains(self[position] | 0x20)
  }

  /// The count of up to seven digits at `start`, and the position after it; nil where none plainly
  /// stands there.
  @inline(__always)
  package func scanCount(at start: Int) -> (end: Int, value: Int64)? {
    // The digits stand in one word with what follows them.
    guard let word = wordIfAny(at: start) else { return nil }
    let digits = word ^ 0x3030_3030_3030_3030
    let others = (digits &+ 0x7676_7676_7676_7676 | digits) & 0x8080_8080_8080_8080
    let bits = UInt64(truncatingIfNeeded: others.trailingZeroBitCount) & 0x78
    guard bits &- 8 < 56, bits == 8 || digits & 0xFF != 0,
      endsScalar(UInt8(truncatingIfNeeded: word &>> bits))
    else { return nil }
    let value = (digits &<< (64 &- bits)).decimalValue
    return (start &+ Int(truncatingIfNeeded: bits &>> 3), value)
  }

  /// Reads the number that begins at `start`.
  @inline(__always)
  package func scanNumber(at start: Int) throws(SyntaxError) -> NumberToken {
    if let (end, value) = scanCount(at: start) {
      return NumberToken(end: end, isWhole: true, value: value)
    }
    return try scanLongNumber(at: start)
  }

  /// Whether a number or literal plainly ends before `byte`: at white space or punctuation of JSON.
  @inline(__always)
  private func endsScalar(_ byte: UInt8) -> Bool {
    byte == .comma || byte == .closingBrace || byte == .closingBracket || byte <= 0x20
  }

  private func scanLongNumber(at start: Int) throws(SyntaxError) -> NumberToken {
    var position = start
    var isWhole = true
    if self[position] == .minus {
      isWhole = false
      position += 1
    }
    var value: Int64 = 0
    let digits = position
    while let digit = digit(at: position) {
      let (high, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = high.addingReportingOverflow(Int64(digit))
      value = overflow || carry ? .max : sum
      position += 1
    }
    guard position > digits, position == digits + 1 || self[digits] != .zero else {
      throw SyntaxError(offset: start, problem: .invalidNumber)
    }
    if position < count, self[position] == .period {
      isWhole = false
      position = try scanDigits(from: position + 1, of: start)
    }
    if position < count, self[position] | 0x20 == 0x65 {  // e or E
      isWhole = false
      position += 1
      if position < count, self[position] == .plus || self[position] == .minus { position += 1 }
      position = try scanDigits(from: position, of: start)
    }
    guard !isStuckToNumber(at: position) else {
      throw SyntaxError(offset: start, problem: .invalidNumber)
    }
    return NumberToken(end: position, isWhole: isWhole, value: value)
  }

  /// Whether what follows a number is written as part of it: a unit, a percent sign, a date.
  private func isStuckToNumber(at position: Int) -> Bool {
    guard position < count else { return false }
    switch self[position] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, .period, .plus, .minus, 0x24, 0x25, 0x5F:
      return true
    case 0x80...:
      guard let (value, _) = scalar(at: position),
        unexpected(at: position).problem != .fullWidthCharacter
      else { return false }
      return Unicode.Scalar(value).map { ScalarKind(of: $0).contains(.alphabetic) } ?? false
    default: return false
    }
  }

  /// One digit or more from `start`, part of the number that began at `number`.
  private func scanDigits(from start: Int, of number: Int) throws(SyntaxError) -> Int {
    var position = start
    while digit(at: position) != nil { position += 1 }
    guard position > start else { throw SyntaxError(offset: number, problem: .invalidNumber) }
    return position
  }

  @inline(__always)
  private func digit(at position: Int) -> UInt8? {
    guard position < count, self[position] &- .zero < 10 else { return nil }
    return self[position] - .zero
  }
}

extension UInt64 {
  /// The number whose decimal digits the eight bytes are, as values 0 to 9, the first lowest.
  @inline(__always)
  fileprivate var decimalValue: Int64 {
    let pairs = (self &* 2561) &>> 8 & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 6_553_601) &>> 16 & 0x0000_FFFF_0000_FFFF
    return Int64(truncatingIfNeeded: (fours &* 42_949_672_960_001) &>> 32)
  }
}
