/// The unified social credit code (GB 32100-2015): 18 characters, the last a check digit.
enum CreditCode {
  /// The characters that may stand in a code, by their value: no I, O, S, V or Z.
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// Whether `code` is well formed and its check digit right.
  static func isValid(_ code: [UInt8]) -> Bool {
    guard code.count == 18 else { return false }
    var sum = 0
    var weight = 1
    for (index, character) in code.enumerated() {
      guard let value = alphabet.firstIndex(of: character) else { return false }
      // The check digit counts once, so that the sum of a right code is a multiple of 31.
      sum += value * (index < 17 ? weight : 1)
      weight = weight * 3 % 31
    }
    return sum % 31 == 0
  }
}
