// Why a text stops being JSON where it does, told from what stands there.

extension Span<UInt8> {
  /// Why there can be no value, comma or colon at `position`.
  ///
  /// - Parameters:
  ///   - position: where something else was expected; may be the text's length.
  ///   - problem: what to say where the byte itself tells no more.
  package func unexpected(
    at position: Int, otherwise problem: SyntaxProblem = .unexpectedCharacter
  ) -> SyntaxError {
    guard position < count else { return SyntaxError(offset: count, problem: .unexpectedEnd) }
    var found = problem
    switch self[position] {
    case 0x27: found = .singleQuote
    case .slash, 0x23: found = .comment
    case .closingBrace, .closingBracket:
      if problem != .unexpectedCharacter, problem != .missingColon { found = .mismatchedBracket }
    case 0x80...:
      guard let (scalar, _) = scalar(at: position) else {
        return SyntaxError(offset: position, problem: .invalidUTF8)
      }
      // What a Chinese keyboard types where JSON wants ASCII: quotes, punctuation, digits, spaces.
      switch scalar {
      case 0x2018...0x201F, 0x3000...0x3011, 0xFF01...0xFF65: found = .fullWidthCharacter
      default: break
      }
    case let byte where problem == .unexpectedCharacter && (0x61...0x7A).contains(byte | 0x20):
      found = .invalidLiteral
    default: break
    }
    return SyntaxError(offset: position, problem: found)
  }

  /// Why there is no comma at `position`.
  func notAComma(at position: Int) -> SyntaxError {
    unexpected(at: position, otherwise: .missingComma)
  }

  /// Why there is no key at `position`.
  func notAKey(at position: Int) -> SyntaxError {
    unexpected(at: position, otherwise: .keyNotText)
  }
}
