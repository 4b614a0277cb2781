/// What other readings would make of a rating, put into words.
extension Report {
  /// The other readings under which the star would differ.
  package var differing: [Rating.OtherReading] { others.filter { $0.star != rating.star } }

  /// Which readings were chosen, each as it is named.
  package var chosenReadings: [String] { rulebook.chosen.map { rulebook.name(of: $0) } }

  /// One line on the readings that the star hangs on; nil where it hangs on none.
  package func hangsOnReadings(namesOptions: Bool) -> String? {
    let differing = differing
    guard !differing.isEmpty else { return nil }
    let list = differing.map { "\(rulebook.name(of: $0.choice)) → ★\($0.star)" }
      .joined(separator: Bilingual("；", "; ")[language])
    let more =
      namesOptions ? Bilingual("（--readings 说明）", " (--readings tells more)") : Bilingual("", "")
    return Bilingual(
      "星级取决于对原文的解读：\(list)\(more.zh)。",
      "The star hangs on how the text is read: \(list)\(more.en).")[language]
  }

  /// Other readings with what they would give: those under which the star differs, then those under
  /// which only an answer could, or would have to, be another.
  package var otherReadings: [(head: String, text: String, outcome: String)] {
    (differing + others.filter { $0.star == rating.star && !$0.isWithoutEffect }).map { other in
      (
        rulebook.name(of: other.choice), rulebook.words(of: other.choice).text[language],
        outcome(of: other)
      )
    }
  }

  /// One line on the other readings under which all stays as it is; nil where there is none.
  package var sameUnderReadings: String? {
    let same = others.filter { $0.star == rating.star && $0.isWithoutEffect }
    guard !same.isEmpty else { return nil }
    let list = same.map { rulebook.name(of: $0.choice) }
      .joined(separator: Bilingual("、", ", ")[language])
    return Bilingual("星级不变的：\(list)", "the same star under \(list)")[language]
  }

  /// The line above them.
  package var otherReadingsHeading: String {
    Bilingual(
      "换一种解读会怎样（每次只换一处；现为 \(stars(rating.star)) \(name(of: rating.star))）",
      "Under other readings, one at a time (now \(stars(rating.star)) \(name(of: rating.star)))")[
        language]
  }

  private func outcome(of other: Rating.OtherReading) -> String {
    var parts = [
      other.star == rating.star
        ? Bilingual("星级不变", "the same star")[language]
        : "\(stars(other.star)) \(name(of: other.star))"
    ]
    if !other.refused.isEmpty {
      let ids = ids(other.refused)
      parts.append(
        Bilingual(
          "\(ids) 不能再答“不适用”，按未答计",
          "\(ids) could no longer be \"na\" and counts as unanswered")[language])
    }
    if !other.permitted.isEmpty {
      let ids = ids(other.permitted)
      let star = name(of: other.starIfSetAside)
      parts.append(
        Bilingual(
          "\(ids) 可答“不适用”，答后为\(star)", "\(ids) could be \"na\", which would make it \(star)")[
            language])
    }
    return parts.joined(separator: Bilingual("；", "; ")[language])
  }

  private func ids(_ clauses: [Int]) -> String {
    clauses.map { rulebook.clauses[$0].id }.joined(separator: " ")
  }

  // MARK: What it was made by and of

  /// One line on the program, the rulebook and the submission, by which it can be repeated.
  ///
  /// - Parameter digits: how many digits of each digest are shown.
  package func provenance(digits: Int) -> String {
    let rules = String(rulebook.sha256.unicodeScalars.prefix(digits))
    let text = String(submission.sha256.unicodeScalars.prefix(digits))
    var parts = [
      Bilingual(
        "依据 \(rulebook.id)（\(rulebook.edition)）sha256 \(rules)",
        "by \(rulebook.id) (\(rulebook.edition)) sha256 \(rules)")[language]
    ]
    let readings = chosenReadings.joined(separator: " ")
    if !readings.isEmpty {
      parts.append(Bilingual("解读 \(readings)", "read as \(readings)")[language])
    }
    parts.append(Bilingual("自评表 sha256 \(text)", "submission sha256 \(text)")[language])
    parts.append("\(Product.name) \(Product.version)")
    return parts.joined(separator: " · ")
  }

  /// Writes what JSON says of it at its end.
  package func writeProvenance(to writer: inout JSONWriter) {
    writer.key("submission")
    writer.object(inline: true) { $0.member("sha256", submission.sha256) }
    writer.key("readings")
    writer.object { writer in
      writer.member("chosen", chosenReadings)
      writer.key("others")
      writer.array { writer in
        for other in others {
          writer.object(inline: true) { writer in
            writer.member("reading", rulebook.name(of: other.choice))
            writer.member("star", other.star)
            writer.member("refused", other.refused.map { rulebook.clauses[$0].id })
          }
        }
      }
    }
  }
}

extension Rating.OtherReading {
  /// Whether no answer would have to, or could, be another.
  fileprivate var isWithoutEffect: Bool { refused.isEmpty && permitted.isEmpty }
}
