/// The languages every text of a rulebook, every diagnostic and every command speaks.
public enum Language: String, CaseIterable, Sendable {
  case zh, en
}

/// A text in every language.
public struct LocalizedText: Sendable {
  private let zh: Text
  private let en: Text

  init(zh: Text, en: Text) {
    self.zh = zh
    self.en = en
  }

  /// The text in `language`.
  public subscript(_ language: Language) -> String {
    switch language {
    case .zh: zh.string
    case .en: en.string
    }
  }
}
