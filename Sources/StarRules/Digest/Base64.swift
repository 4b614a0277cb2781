/// Base64 (RFC 4648, section 4), in which HTML states the digest of a style sheet.
package enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// `bytes` as text, padded.
  package static func text(of bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var start = 0
    while start < bytes.count {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var value: UInt32 = 0
      for byte in group { value = value << 8 | UInt32(byte) }
      value <<= UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let digit = Int(value >> UInt32(18 - 6 * place) & 63)
        result.append(place <= group.count ? digits[digit] : 0x3D)
      }
      start += 3
    }
    return String(decoding: result, as: UTF8.self)
  }
}
