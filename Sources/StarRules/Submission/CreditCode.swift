/// The unified social credit code (GB 32100-2015): 18 characters, the last a check digit.
package enum CreditCode {
  /// The characters that may stand in a code, by their value: no I, O, S, V or Z.
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// Whether `code` is well formed and its check digit right.
  static func isValid(_ code: [UInt8]) -> Bool {
    code.count == 18 && checkDigit(of: code[..<17]) == code[17]
  }

  /// The check digit that follows `characters`; nil where one of them cannot stand in a code.
  package static func checkDigit(of characters: ArraySlice<UInt8>) -> UInt8? {
    var sum = 0
    var weight = 1
    for character in characters {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      sum += value * weight
      weight = weight * 3 % 31
    }
    return alphabet[(31 - sum % 31) % 31]
  }
}
