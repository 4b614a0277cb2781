/// The unified social credit code (GB 32100-2015): 18 characters, the last a check digit.
package enum CreditCode {
  /// Whether the bytes `range` of `text` are a well-formed code with the right check digit.
  static func isValid(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    let last = range.upperBound - 1
    guard range.count == 18, let digit = value(of: text[last]),
      let sum = sum(range.lowerBound..<last, in: text)
    else { return false }
    return (sum + digit) % 31 == 0
  }

  /// The check digit that follows `characters`; nil where one of them cannot stand in a code.
  package static func checkDigit(of characters: ArraySlice<UInt8>) -> UInt8? {
    let span = characters.span
    guard let sum = sum(span.indices, in: span) else { return nil }
    let digit = UInt8(truncatingIfNeeded: (31 - sum % 31) % 31)
    return (0x30...0x59).first { value(of: $0).map { UInt8($0) } == digit }
  }

  /// The weighted sum of the characters before the check digit; nil where one cannot stand in a code.
  ///
  /// Each weighs three times what the one before it does, so from the last to the first a sum is
  /// tripled; seventeen of them stay far below what an `Int` holds.
  private static func sum(_ range: Range<Int>, in text: Span<UInt8>) -> Int? {
    guard range.count <= 17 else { return nil }
    var sum = 0
    var position = range.upperBound
    while position > range.lowerBound {
      position &-= 1
      guard let value = value(of: text[at: position]) else { return nil }
      sum = sum &* 3 &+ value
    }
    return sum % 31
  }

  /// The value of a character that may stand in a code: digits, and letters but I, O, S, V and Z.
  @inline(__always)
  private static func value(of character: UInt8) -> Int? {
    let digit = Int(character) &- 0x30
    if UInt(bitPattern: digit) < 10 { return digit }
    return letters.withSpan { letters in
      let place = Int(character) &- 0x41
      guard UInt(bitPattern: place) < UInt(bitPattern: letters.count) else { return nil }
      let value = Int(letters[at: place]) &- 0x20
      return value > 0 ? value : nil
    }
  }

  /// Of each letter from A its value above that of a space; a space for those that may not stand in
  /// a code.
  private static var letters: StaticString { "*+,-./01 23456 789 :; <=>" }
}
