// Readings, reviews, honours and signatures on the rating sheet.

extension RatingSheet {
  /// How many readings, reviews and honours are told of in words, of each.
  private static let shown = 5

  /// Writes how the text was read, where the star hangs on it.
  func writeReadings(to writer: inout HTMLWriter) {
    let chosen = report.chosenReadings
    let differing = report.differing
    section(Bilingual("所依据的解读", "The readings it rests on")[language], to: &writer) { writer in
      writer.element("p", text: foundation(chosen, differing.count))
      guard !differing.isEmpty else { return }
      writer.element("ul", "sheet-list") { writer in
        for other in differing.prefix(Self.shown) {
          let text = rulebook.words(of: other.choice).text[language]
          let star = report.name(of: other.star)
          writer.element(
            "li",
            text: Bilingual(
              "若读作“\(text)”（\(rulebook.name(of: other.choice))）：\(star)",
              "if read as \"\(text)\" (\(rulebook.name(of: other.choice))): \(star)")[language])
        }
        let rest = differing.dropFirst(Self.shown)
        if !rest.isEmpty {
          let names = rest.map { "\(rulebook.name(of: $0.choice)) → ★\($0.star)" }
          writer.element("li", text: names.joined(separator: Bilingual("；", "; ")[language]))
        }
      }
    }
  }

  private func foundation(_ chosen: [String], _ differing: Int) -> String {
    let names = chosen.joined(separator: " ")
    let way =
      chosen.isEmpty
      ? Bilingual(
        "原文有不止一种读法之处，按规则文件的读法",
        "Where the text can be read in more than one way, it was read as the rulebook does")
      : Bilingual("按选定的读法 \(names)", "It was read as was chosen, \(names)")
    return differing == 0
      ? Bilingual("\(way.zh)；换任何一种，星级都不变。", "\(way.en); under no other reading the star differs.")[
        language]
      : Bilingual("\(way.zh)；换一种读法，星级会不同：", "\(way.en); another reading makes another star:")[
        language]
  }

  /// Writes how the rating went from stage to stage; only the last ones in words.
  func writeStages(to writer: inout HTMLWriter) {
    let stages = report.rating.stages
    guard !stages.isEmpty else { return }
    section(report.stageHeading, to: &writer) { writer in
      let first = max(0, stages.count - Self.shown)
      if first > 0 {
        writer.element(
          "p",
          text: Bilingual("前 \(first) 次从略。", "The first \(first) are left out.")[language])
      }
      writer.element("ul", "sheet-list") { writer in
        for index in first..<stages.count {
          writer.element("li") { writer in
            writer.element("b", text: clipped(report.title(of: stages[index]), ems: 60))
            for line in report.details(of: index, in: stages) {
              writer.element("p", "sheet-clip", text: clipped(line, ems: 110))
            }
          }
        }
      }
    }
  }

  /// Writes how honours stand.
  func writeHonours(to writer: inout HTMLWriter) {
    let honours = report.rating.honours
    guard !honours.isEmpty else { return }
    section(report.honourHeading, to: &writer) { writer in
      writer.element("ul", "sheet-list") { writer in
        for honour in honours.prefix(Self.shown) {
          writer.element("li") { writer in
            writer.text(report.words(honour))
            for line in report.missing(of: honour) { writer.element("p", text: line) }
          }
        }
        let rest = honours.count - Self.shown
        if rest > 0 {
          writer.element(
            "li", text: Bilingual("另有 \(rest) 项荣誉。", "\(rest) more honours.")[language])
        }
      }
    }
  }

  /// Writes room for the opinion, signature and stamp of the union and of each stage that confirms or
  /// passes on its rating; a check comes later and has its own paper.
  func writeSignatures(to writer: inout HTMLWriter) {
    let stages = rulebook.stages.indices.filter { !rulebook.stages[$0].checks }
    writer.breakLine()
    writer.element("section", "sheet-signatures") { writer in
      for stage in [nil] + stages.map({ Optional($0) }) {
        writer.element("div", "sheet-signature") { writer in
          writer.element("h2", "sheet-heading", text: report.name(ofStage: stage))
          writer.element("p", text: Bilingual("意见：", "Opinion:")[language])
          writer.element("p", "sheet-stamp", text: Bilingual("（盖章）", "(stamp)")[language])
          writer.element("p", text: Bilingual("签字：", "Signature:")[language])
          writer.element("p", "sheet-date", text: Bilingual("年　　月　　日", "Date:")[language])
        }
      }
    }
  }
}
