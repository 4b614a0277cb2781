// The scanner: RFC 8259 read production by production, each function taking the position it
// starts at and returning the one after what it read. Nothing is allocated and nothing copied.
// Positions are passed and returned by value, which keeps them in registers.

/// A string's place in a text: the bytes between its quotes.
package struct StringToken: Sendable, Equatable {
  /// The first byte after the opening quote.
  package var start: Int
  /// The closing quote.
  package var end: Int
  /// Whether a backslash stands in it, so that its bytes are not its value.
  package var hasEscapes: Bool

  /// The position after the closing quote.
  package var next: Int { end &+ 1 }
}

/// A string's place in eight bytes, for what is kept by the hundred.
struct PackedToken {
  private let start: UInt32
  /// Above the lowest bit, which tells of escapes.
  private let end: UInt32

  @inline(__always)
  init(_ token: StringToken) {
    start = UInt32(truncatingIfNeeded: token.start)
    end = UInt32(truncatingIfNeeded: token.end) << 1 | (token.hasEscapes ? 1 : 0)
  }

  var token: StringToken {
    StringToken(start: Int(start), end: Int(end >> 1), hasEscapes: end & 1 != 0)
  }
}

/// A number's place and, where it is one, its value as a count.
package struct NumberToken {
  package var end: Int
  /// Whether it is written with digits alone: no minus sign, fraction or exponent.
  package var isWhole: Bool
  /// Its value where it is whole; the largest `Int64` where it is larger than that.
  package var value: Int64
}

/// What stands next in an object or array: a member or element, or its end.
package enum Step {
  /// The position of the next key's quote, or of the next element.
  case member(Int)
  /// The position after the closing brace or bracket.
  case closed(Int)
}

extension Span<UInt8> {
  /// The first position from `start` that is not white space (RFC 8259, section 2).
  @inline(__always)
  package func skipWhiteSpace(from start: Int) -> Int {
    var position = start
    while position < count {
      let byte = self[position]
      guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else {
        break
      }
      position += 1
    }
    return position
  }

  // MARK: Structure (section 4 and 5)

  /// Steps into the object whose brace stands at `brace`.
  @inline(__always)
  package func enterObject(at brace: Int) throws(SyntaxError) -> Step {
    let position = skipWhiteSpace(from: brace + 1)
    guard position < count else { throw unexpected(at: position) }
    if self[position] == .quote { return .member(position) }
    if self[position] == .closingBrace { return .closed(position + 1) }
    throw notAKey(at: position)
  }

  /// Reads the key at `quote` and its colon; `value` is where its value begins.
  @inline(__always)
  package func scanKey(at quote: Int) throws(SyntaxError) -> (key: StringToken, value: Int) {
    let key = try scanString(at: quote)
    if let value = value(after: key.next) { return (key, value) }
    let colon = skipWhiteSpace(from: key.next)
    guard colon < count, self[colon] == .colon else {
      throw unexpected(at: colon, otherwise: .missingColon)
    }
    throw unexpected(at: count)
  }

  /// Where a member's value begins whose key ended at `end`; nil where no value plainly does.
  @inline(__always)
  func value(after end: Int) -> Int? {
    let colon = skipWhiteSpace(from: end)
    guard has(.colon, at: colon) else { return nil }
    let value = skipWhiteSpace(from: colon &+ 1)
    return value < count ? value : nil
  }

  /// Steps on in an object after a value that ended at `end`.
  @inline(__always)
  package func afterMember(at end: Int) throws(SyntaxError) -> Step {
    let position = skipWhiteSpace(from: end)
    guard position < count else { throw unexpected(at: position) }
    if self[position] == .closingBrace { return .closed(position + 1) }
    guard self[position] == .comma else { throw notAComma(at: position) }
    let next = skipWhiteSpace(from: position + 1)
    guard next < count else { throw unexpected(at: next) }
    if self[next] == .quote { return .member(next) }
    if self[next] == .closingBrace { throw SyntaxError(offset: position, problem: .trailingComma) }
    throw notAKey(at: next)
  }

  /// Steps into the array whose bracket stands at `bracket`.
  @inline(__always)
  package func enterArray(at bracket: Int) throws(SyntaxError) -> Step {
    let position = skipWhiteSpace(from: bracket + 1)
    guard position < count else { throw unexpected(at: position) }
    return self[position] == .closingBracket ? .closed(position + 1) : .member(position)
  }

  /// Steps on in an array after an element that ended at `end`.
  @inline(__always)
  package func afterElement(at end: Int) throws(SyntaxError) -> Step {
    let position = skipWhiteSpace(from: end)
    guard position < count else { throw unexpected(at: position) }
    if self[position] == .closingBracket { return .closed(position + 1) }
    guard self[position] == .comma else { throw notAComma(at: position) }
    let next = skipWhiteSpace(from: position + 1)
    guard next < count else { throw unexpected(at: next) }
    if self[next] == .closingBracket {
      throw SyntaxError(offset: position, problem: .trailingComma)
    }
    return .member(next)
  }
}
