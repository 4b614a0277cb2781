/// The unified social credit code (GB 32100-2015): 18 characters, the last a check digit.
enum CreditCode {
  /// Whether the bytes `range` of `text` are a well-formed code with the right check digit.
  static func isValid(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard range.count == 18 else { return false }
    var sum = 0
    var weight = 1
    for position in range {
      guard let value = value(of: text[position]) else { return false }
      // The check digit counts once, so that the sum of a right code is a multiple of 31.
      sum += value * (position < range.upperBound - 1 ? weight : 1)
      weight = weight * 3 % 31
    }
    return sum % 31 == 0
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
