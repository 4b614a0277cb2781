/// Which of several editions a submission was rated by, and why, in words.
package struct EditionNote {
  package let editions: Editions
  package let choice: EditionChoice
  package let language: Language

  /// nil where there is only one edition.
  package init?(_ editions: Editions, _ text: [UInt8], _ language: Language) {
    guard editions.areSeveral else { return nil }
    self.editions = editions
    choice = editions.choice(for: text.span)
    self.language = language
  }

  /// The sentence that tells it; `year` is that of the submission.
  package func sentence(year: Int?) -> String {
    let id = editions.rulebooks[choice.edition].id
    let years = editions.validities[choice.edition].words(in: language)
    return switch choice.ground {
    case .rulebook:
      Bilingual(
        "自评表没有写年度，按其中写明的规则 \(id)（适用于 \(years)）评定。",
        "No year is given; rated by \(id), which the submission names and which is for \(years).")[
          language]
    case .latest:
      Bilingual(
        "自评表没有写年度（year），按最新一版 \(id)（适用于 \(years)）评定。",
        "No 'year' is given; rated by the latest edition, \(id), which is for \(years).")[language]
    case .year, .only:
      Bilingual(
        "按年度 \(year ?? 0) 用 \(id)（适用于 \(years)）评定。",
        "Of \(year ?? 0), so rated by \(id), which is for \(years).")[language]
    }
  }

  /// Writes it as a member of a result.
  package func write(to writer: inout JSONWriter) {
    writer.key("editions")
    writer.object(inline: true) { writer in
      writer.member("by", choice.ground.rawValue)
      writer.member("validFrom", editions.validities[choice.edition].from)
      writer.member("validTo", editions.validities[choice.edition].to)
      writer.member("given", editions.rulebooks.map { $0.id })
    }
  }
}
