import StarRules

/// A phrase of the tool in both languages.
struct Bilingual {
  let zh: String
  let en: String

  init(_ zh: String, _ en: String) {
    self.zh = zh
    self.en = en
  }

  subscript(_ language: Language) -> String { language == .zh ? zh : en }
}

extension Language {
  /// The language that the environment asks for: Chinese where it says zh, else English.
  static func preferred(_ environment: (String) -> String?) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = environment(name), !value.isEmpty {
        return value.lowercased().hasPrefix("zh") ? .zh : .en
      }
    }
    return .en
  }
}
