/// A phrase of the tool in both languages.
package struct Bilingual: Sendable {
  package let zh: String
  package let en: String

  package init(_ zh: String, _ en: String) {
    self.zh = zh
    self.en = en
  }

  package subscript(_ language: Language) -> String { language == .zh ? zh : en }
}

/// So many of what an English noun names: `1 record`, `2 records`.
package func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
