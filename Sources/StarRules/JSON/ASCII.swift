extension UInt8 {
  static let quote: UInt8 = 0x22
  static let backslash: UInt8 = 0x5C
  static let slash: UInt8 = 0x2F
  static let comma: UInt8 = 0x2C
  static let colon: UInt8 = 0x3A
  static let period: UInt8 = 0x2E
  static let plus: UInt8 = 0x2B
  static let minus: UInt8 = 0x2D
  static let zero: UInt8 = 0x30
  static let openingBrace: UInt8 = 0x7B
  static let closingBrace: UInt8 = 0x7D
  static let openingBracket: UInt8 = 0x5B
  static let closingBracket: UInt8 = 0x5D
  static let lineFeed: UInt8 = 0x0A

  /// The value of a hexadecimal digit of either case.
  var hexadecimalDigit: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}
