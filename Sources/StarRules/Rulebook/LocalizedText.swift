/// The languages every text of a rulebook, every diagnostic and every command speaks.
public enum Language: String, CaseIterable, Sendable {
  case zh, en
}

/// A text in every language, kept where it stands in a JSON text until it is asked for.
public struct LocalizedText: Sendable {
  private let source: SourceText
  private let zh: PackedToken
  private let en: PackedToken

  init(zh: StringToken, en: StringToken, in source: SourceText) {
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
