/// The languages every text of a rulebook, every diagnostic and every command speaks.
public enum Language: String, CaseIterable, Sendable {
  case zh, en
}

/// A text in every language, kept where it stands in a JSON text until it is asked for.
public struct LocalizedText: Sendable {
  private let source: [UInt8]
  private let zh: PackedToken
  private let en: PackedToken

  init(zh: StringToken, en: StringToken, in source: [UInt8]) {
    self.source = source
    self.zh = PackedToken(zh)
    self.en = PackedToken(en)
  }

  /// The text in `language`.
  public subscript(_ language: Language) -> String {
    switch language {
    case .zh: source.string(zh.token)
    case .en: source.string(en.token)
    }
  }
}

/// A string's place in eight bytes, for what is kept by the hundred.
private struct PackedToken {
  private let start: UInt32
  /// Above the lowest bit, which tells of escapes.
  private let end: UInt32

  init(_ token: StringToken) {
    start = UInt32(token.start)
    end = UInt32(token.end) << 1 | (token.hasEscapes ? 1 : 0)
  }

  var token: StringToken {
    StringToken(start: Int(start), end: Int(end >> 1), hasEscapes: end & 1 != 0)
  }
}
