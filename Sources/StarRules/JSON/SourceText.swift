/// A text that is read once and kept: the bytes of a file, or a literal, which is not copied.
package enum SourceText: Sendable {
  case bytes([UInt8])
  case literal(StaticString)

  /// Calls `body` with the bytes of the text.
  @inline(__always)
  func withSpan<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch self {
    case .bytes(let bytes): try body(bytes.span)
    case .literal(let text): try text.withSpan(body)
    }
  }

  /// A copy of all of it.
  package var bytes: [UInt8] {
    withSpan { span in
      var copy: [UInt8] = []
      copy.append(span)
      return copy
    }
  }

  /// The value of the string `token`, which was scanned in this text.
  func string(_ token: StringToken) -> String { withSpan { $0.string(token) } }
}
