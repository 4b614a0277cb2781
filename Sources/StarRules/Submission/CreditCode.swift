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
  private static func sum(_ range: Range<Int>, in text: Span<UInt8>) -> Int? {
    var sum = 0
    var weight = 1
    for position in range {
      guard let value = value(of: text[position]) else { return nil }
      sum += value * weight
      weight = weight * 3 % 31
    }
    return sum
  }

  /// The value of a character that may stand in a code: digits, and letters but I, O, S, V and Z.
  private static func value(of character: UInt8) -> Int? {
    switch character {
    case 0x30...0x39: return Int(character) - 0x30
    case 0x49, 0x4F, 0x53, 0x56: return nil
    case 0x41...0x59:
      let skipped =
        (character > 0x49 ? 1 : 0) + (character > 0x4F ? 1 : 0) + (character > 0x53 ? 1 : 0)
        + (character > 0x56 ? 1 : 0)
      return Int(character) - 0x41 + 10 - skipped
    default: return nil
    }
  }
}
