/// Texts of JSON values, one a line.
enum JSONLines {
  /// Whether a text is values one a line, and not one value, on however many lines.
  ///
  /// In one value a line that begins with `{` follows on a colon, a comma or a bracket that opens;
  /// where it follows on anything else, it begins a value of its own.
  /// So this is right of every text that is JSON or lines of it, and of most that are nearly so.
  static func holds(_ text: [UInt8]) -> Bool {
    var previous: UInt8?
    var isLineStart = false
    for byte in withoutMark(text) {
      if byte == UInt8(ascii: "\n") { isLineStart = true }
      guard byte > 0x20 else { continue }
      if previous == nil, byte == UInt8(ascii: "[") { return false }
      if isLineStart, byte == UInt8(ascii: "{"), let previous,
        previous != UInt8(ascii: ":"), previous != UInt8(ascii: ","), previous != UInt8(ascii: "[")
      {
        return true
      }
      (previous, isLineStart) = (byte, false)
    }
    return false
  }

  /// Whether there is nothing but white space in a text.
  static func isBlank(_ text: some Sequence<UInt8>) -> Bool {
    !withoutMark(text).contains { $0 > 0x20 }
  }

  /// A text without the byte order mark that may begin it.
  private static func withoutMark(_ text: some Sequence<UInt8>) -> some Sequence<UInt8> {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return text.starts(with: mark) ? text.dropFirst(mark.count) : text.dropFirst(0)
  }
}
