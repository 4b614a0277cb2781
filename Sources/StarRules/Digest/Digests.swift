extension Rulebook {
  /// The SHA-256 of the file it was read from, in hexadecimal.
  ///
  /// That of the built-in rulebook is known beforehand: it is the digest of the whole file, with its
  /// register.
  public var sha256: String { fixed.sha256 }
}

extension SourceText {
  /// The SHA-256 of the file that it is of, in hexadecimal.
  var sha256: String {
    switch self {
    case .literal: Rulebook.builtInDigest
    case .bytes(let bytes): SHA256.hex(of: bytes.span)
    }
  }
}

extension Submission {
  /// The SHA-256 of its text as it was read, in hexadecimal.
  public var sha256: String { SHA256.hex(of: text.span) }
}
