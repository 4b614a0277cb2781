import StarRules

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
