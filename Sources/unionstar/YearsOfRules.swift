import StarRules

extension Rulebook {
  /// The years that it is for, with where that is said; nil where it does not say.
  func yearsWithSource(_ language: Language) -> String? {
    let limits = [validFrom, validTo].compactMap { $0 }
    guard !limits.isEmpty else { return nil }
    let years = validity.words(in: language)
    let sources = limits.map { $0.source[language] }
      .joined(separator: Bilingual("；", "; ")[language])
    return Bilingual("适用于 \(years)（\(sources)）", "for \(years) (\(sources))")[language]
  }

  /// Writes the years that it is for, each with where that is said.
  func writeYears(to writer: inout JSONWriter, _ language: Language) {
    for (key, limit) in [("validFrom", validFrom), ("validTo", validTo)] {
      writer.key(key)
      guard let limit else {
        writer.null()
        continue
      }
      writer.object(inline: true) { writer in
        writer.member("year", limit.year)
        writer.member("source", limit.source[language])
      }
    }
  }
}
