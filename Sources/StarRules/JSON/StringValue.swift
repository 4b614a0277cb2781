extension [UInt8] {
  /// The value of the string `token`, which was scanned in this text.
  package func string(_ token: StringToken) -> String {
    span.string(token)
  }
}

extension Span<UInt8> {
  /// The value of the string `token`, which was scanned in this text.
  package func string(_ token: StringToken) -> String {
    token.hasEscapes ? bytes(of: token).span.decoded : extracting(token.start..<token.end).decoded
  }

  /// The UTF-8 bytes of the value of the string `token`, its escapes resolved.
  package func bytes(of token: StringToken) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(token.end - token.start)
    let content = extracting(token.start..<token.end)
    if token.hasEscapes {
      content.unescape { result.append($0) }
    } else {
      result.append(content)
    }
    return result
  }

  /// Passes on the UTF-8 bytes that the content of a scanned string stands for, one by one.
  func unescape(into append: (UInt8) -> Void) {
    var position = 0
    while position < count {
      guard self[position] == .backslash else {
        append(self[position])
        position += 1
        continue
      }
      switch self[position + 1] {
      case 0x62: append(0x08)
      case 0x66: append(0x0C)
      case 0x6E: append(0x0A)
      case 0x72: append(0x0D)
      case 0x74: append(0x09)
      case 0x75:
        var scalar = codeUnit(at: position + 2)
        position += 4
        if scalar & 0xFC00 == 0xD800 {
          scalar = 0x10000 + (scalar & 0x3FF) << 10 + codeUnit(at: position + 4) & 0x3FF
          position += 6
        }
        for byte in UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}")
          ?? UTF8.encodedReplacementCharacter
        {
          append(byte)
        }
      case let other: append(other)
      }
      position += 2
    }
  }

  /// The value of the four hexadecimal digits at `start`.
  private func codeUnit(at start: Int) -> UInt32 {
    var value: UInt32 = 0
    for position in start..<start + 4 {
      value = value << 4 | UInt32(self[position].hexadecimalDigit ?? 0)
    }
    return value
  }
}
