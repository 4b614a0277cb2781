// Every criterion on the rating sheet, with what was answered and by what it is shown.

extension RatingSheet {
  /// How many em a line of evidence has.
  private static let ems = 28
  /// How many lines of evidence there are for all criteria together.
  private static let linesForEvidence = 150

  func writeCriteria(to writer: inout HTMLWriter) {
    let criteria = report.rating.criteria
    let texts = AnswerTexts(submission)
    let lines = min(6, max(1, Self.linesForEvidence / max(1, criteria.count)))
    var unproven = BitSet(words: rulebook.clauseWords)
    for clause in report.rating.unproven { unproven[rulebook.clauses[clause].bit] = true }
    let legend = [Status.met, .unmet, .unanswered, .notApplicable]
      .map { "\($0.sign) \($0.name[language])" }.joined(separator: "  ")
    section(Bilingual("全部指标", "All criteria")[language], to: &writer) { writer in
      writer.element("p", "sheet-legend", text: legend)
      writer.element("div", "sheet-columns") { writer in
        var group = ""
        for criterion in criteria {
          let next = groupName(of: rulebook.criteria[criterion.criterion])
          if next != group {
            writer.element("h3", "sheet-subheading", text: next)
            group = next
          }
          writer.element("div", "sheet-item") { writer in
            write(criterion, to: &writer)
            let evidence = evidence(of: criterion, texts, unproven, lines: lines)
            if !evidence.isEmpty {
              writer.element("p", "sheet-evidence sheet-lines-\(lines)", text: evidence)
            }
          }
          writer.breakLine()
        }
      }
    }
  }

  private func groupName(of criterion: Criterion) -> String {
    let tier = rulebook.tiers[criterion.tier].name[language]
    return criterion.star.map { "\(tier) ★\($0)" } ?? tier
  }

  private func write(_ result: Rating.CriterionResult, to writer: inout HTMLWriter) {
    let criterion = rulebook.criteria[result.criterion]
    writer.element("p", "sheet-line") { writer in
      writer.element("b", "sheet-id", text: criterion.id)
      writer.element("span", "sheet-name", text: criterion.title[language])
      writer.element(
        "b", "sheet-status", text: "\(result.status.sign) \(result.status.name[language])")
    }
    let isPlain = result.clauses.count == 1 && result.clauses.allSatisfy { $0.rate == nil }
    guard !isPlain else { return }
    writer.element("p", "sheet-clauses") { writer in
      for clause in result.clauses { writer.element("span", text: words(of: clause)) }
    }
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

  /// What is named as evidence of a criterion and noted of it, and where nothing is that should be.
  private func evidence(
    of result: Rating.CriterionResult, _ texts: AnswerTexts, _ unproven: BitSet, lines: Int
  ) -> String {
    let own = result.clauses.map { rulebook.criteria.count + $0.clause }
    let slots = [result.criterion] + own.filter { submission.record.sheet.isGiven(slot: $0) }
    // What the criterion was answered counts only where some clause has no answer of its own.
    var parts: [EvidencePart] = []
    for slot in slots where slot != result.criterion || slots.count <= own.count {
      let words = texts.words(ofSlot: slot)
      let id = slot != result.criterion && own.count > 1 ? rulebook.id(ofSlot: slot) : nil
      parts += words.evidence.map { EvidencePart(id: id, text: $0, isNote: false) }
      if let note = words.note { parts.append(EvidencePart(id: id, text: note, isNote: true)) }
    }
    var text = joined(parts, ems: Self.ems * lines)
    let bare = result.clauses.filter { unproven[rulebook.clauses[$0.clause].bit] }
    if !bare.isEmpty {
      let ids = bare.map { rulebook.clauses[$0.clause].id }.joined(separator: " ")
      let all = result.clauses.count == 1 ? "" : Bilingual("：\(ids)", ": \(ids)")[language]
      let none = Bilingual("未附佐证", "no evidence")[language] + all
      text += text.isEmpty ? none : separator + none
    }
    return text
  }

  private struct EvidencePart {
    let id: String?
    let text: String
    let isNote: Bool
  }

  private var separator: String { Bilingual("；", "; ")[language] }

  /// The parts one after the other as far as there is room, with a count of the others.
  private func joined(_ parts: [EvidencePart], ems: Int) -> String {
    // Room for the words that tell what was left out.
    var room = 100 * (ems - 11)
    var shown: [String] = []
    var lastId: String?
    for part in parts {
      guard room > 400 else { break }
      var head = part.isNote ? Bilingual("注：", "note: ")[language] : ""
      if let id = part.id, id != lastId { head = "\(id) " + head }
      lastId = part.id
      let text = head + clipped(part.text, ems: room / 100)
      room -= text.width + 100
      shown.append(text)
    }
    let text = shown.joined(separator: separator)
    let rest = parts.count - shown.count
    guard rest > 0 else { return text }
    return text + Bilingual("…（另 \(rest) 件）", " … (\(rest) more)")[language]
  }
}
