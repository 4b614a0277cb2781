/// Paths as text that leads back to every file.
///
/// Elsewhere than on a Mac a file's name is bytes, and names from older archives are often GB18030.
/// Text that repaired such a name would lead to no file.
/// So each byte that is not UTF-8 is held as the scalar U+10FF00 plus its value, of a private plane
/// that no text uses; it is shown escaped, as in `\u{10FFB9}.json`.
enum PathText {
  private static let first: UInt32 = 0x10FF80

  /// The text of a name or path that the system wrote.
  static func text(of bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self), !hasStandIn(text) { return text }
    var text = ""
    var rest = bytes[...]
    while let byte = rest.first {
      let scalar = (1...4).lazy.compactMap { count in
        String(validating: rest.prefix(count), as: UTF8.self)?.unicodeScalars.first
      }.first
      if let scalar, scalar.value < first {
        text.unicodeScalars.append(scalar)
        rest = rest.dropFirst(UTF8.width(scalar))
      } else {
        Unicode.Scalar(first - 0x80 + UInt32(byte)).map { text.unicodeScalars.append($0) }
        rest = rest.dropFirst()
      }
    }
    return text
  }

  /// The bytes of a path, as the system takes it, with the zero at their end.
  static func bytes(of text: String) -> [CChar] {
    var bytes: [CChar] = []
    bytes.reserveCapacity(text.utf8.count + 1)
    if hasStandIn(text) {
      for scalar in text.unicodeScalars {
        if scalar.value >= first {
          bytes.append(CChar(truncatingIfNeeded: scalar.value))
        } else {
          bytes += String(scalar).utf8.map { CChar(bitPattern: $0) }
        }
      }
    } else {
      bytes += text.utf8.lazy.map { CChar(bitPattern: $0) }
    }
    return bytes + [0]
  }

  /// Whether a scalar stands for a byte; F4 begins the last plane alone.
  private static func hasStandIn(_ text: String) -> Bool {
    text.utf8.contains(0xF4) && text.unicodeScalars.contains { $0.value >= first }
  }
}

extension String {
  /// Whether a file's name ends in `ending`, such as `.json`, or in the same in capital letters, as
  /// some systems write it.
  func ends(in ending: String) -> Bool {
    String(decoding: utf8.suffix(ending.utf8.count), as: UTF8.self).lowercased() == ending
  }
}
