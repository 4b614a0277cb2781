// Every criterion on the rating sheet, with what was answered and by what it is shown.

extension RatingSheet {
  /// How many lines of evidence there are for all criteria together.
  private static let linesForEvidence = 170

  func writeCriteria(to writer: inout HTMLWriter) {
    let criteria = report.rating.criteria
    let texts = AnswerTexts(submission)
    let evidence = criteria.map { SheetEvidence(of: $0, texts, self) }
    let lines = Self.linesForEvidence - Self.linesForDoubts(report.rating.implausible.count)
    let most = SheetEvidence.most(evidence, of: lines)
    var unproven = BitSet(words: rulebook.clauseWords)
    for clause in report.rating.unproven { unproven[rulebook.clauses[clause].bit] = true }
    let legend =
      [Status.met, .unmet, .unanswered, .notApplicable]
      .map { "\($0.sign) \($0.name[language])" }.joined(separator: "  ")
      + Bilingual("  ° 未附佐证", "  ° no evidence")[language]
    section(Bilingual("全部指标", "All criteria")[language], to: &writer) { writer in
      writer.element("p", "sheet-legend", text: legend)
      writer.element("div", "sheet-columns") { writer in
        var group = ""
        for (criterion, evidence) in zip(criteria, evidence) {
          let next = rulebook.group(ofCriterion: criterion.criterion, in: language)
          if next != group {
            writer.element("h3", "sheet-subheading", text: next)
            group = next
          }
          writer.element("div", "sheet-item") { writer in
            write(criterion, unproven, to: &writer)
            if evidence.lines > 0 {
              // A line more than it should take, for letters wider than they are counted.
              let lines = min(evidence.lines, most) + 1
              writer.element(
                "p", "sheet-evidence sheet-lines-\(lines)", text: evidence.text(lines: most))
            }
          }
          writer.breakLine()
        }
      }
    }
  }

  private func write(
    _ result: Rating.CriterionResult, _ unproven: BitSet, to writer: inout HTMLWriter
  ) {
    let criterion = rulebook.criteria[result.criterion]
    // One clause that is answered by yes or no says nothing beside its criterion.
    let isPlain = result.clauses.count == 1 && result.clauses.allSatisfy { $0.rate == nil }
    let ownMark = isPlain ? mark(of: result.clauses[0], unproven) : ""
    writer.element("p", "sheet-line") { writer in
      writer.element("b", "sheet-id", text: criterion.id)
      writer.element("span", "sheet-name", text: criterion.title[language])
      writer.element(
        "b", "sheet-status", text: "\(result.status.sign)\(ownMark) \(result.status.name[language])"
      )
    }
    guard !isPlain else { return }
    writer.element("p", "sheet-clauses") { writer in
      for clause in result.clauses {
        writer.element("span", text: words(of: clause) + mark(of: clause, unproven))
      }
    }
  }

  /// What marks a clause that is met by an answer without evidence.
  private func mark(of result: Rating.ClauseResult, _ unproven: BitSet) -> String {
    unproven[rulebook.clauses[result.clause].bit] ? "°" : ""
  }

  /// A clause by its id, with its rate where it has one, and its status.
  private func words(of result: Rating.ClauseResult) -> String {
    var parts = [rulebook.clauses[result.clause].id]
    if let rate = result.rate {
      let counts = [rate.numerator, rate.denominator].map { $0.map { "\($0)" } ?? "?" }
      parts.append(counts.joined(separator: "/"))
      if let percent = rate.percent { parts.append("= \(percent)%") }
      if let required = rate.requiredPercent { parts.append("(≥ \(required)%)") }
    }
    parts.append(result.status.sign)
    return parts.joined(separator: " ")
  }
}
