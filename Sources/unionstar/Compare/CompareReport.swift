import StarRules

/// Two ratings held against each other, in any format.
struct CompareReport {
  let comparison: Comparison
  /// The files that were compared, by the names they were given.
  let files: [String]
  let language: Language

  init(_ comparison: Comparison, of files: [String], _ language: Language) {
    self.comparison = comparison
    self.files = files
    self.language = language
  }

  var before: Rating { comparison.before }
  var after: Rating { comparison.after }
  var rulebook: Rulebook { after.submission.rulebook }

  private var report: Report {
    Report(rating: after, language: language)
  }
  private var earlierReport: Report {
    Report(rating: before, language: language)
  }

  /// Prints the comparison as the command line asks for it.
  func print(_ arguments: Arguments, to console: inout Console) {
    console.print(
      title: title, lead: lead, sections: sections, provenance: provenance, arguments,
      json: CompareJSON(report: self).text)
  }

  // MARK: Words

  private var title: String { report.title }

  /// What it did to the star, and what is to be kept in mind.
  private var lead: [String] {
    var lines = [star]
    let (earlier, later) = (before.submission, after.submission)
    let isSame =
      if let code = earlier.code, let other = later.code { code == other } else {
        earlier.name == later.name && earlier.type.id == later.type.id
      }
    if !isSame {
      lines.append(
        Bilingual(
          "注意：两份自评表的工会不同，前一份是\(earlierReport.title)",
          "note: these are two unions; the first submission is of \(earlierReport.title)")[language]
      )
    }
    return lines
  }

  private var star: String {
    let (old, new) = (before.star, after.star)
    let (was, now) = (
      "\(earlierReport.stars(old)) \(earlierReport.name(of: old))",
      "\(report.stars(new)) \(report.name(of: new))"
    )
    guard old != new else {
      return Bilingual("星级没有变：\(now)", "the star is the same: \(now)")[language]
    }
    let ids = comparison.deciding.map { rulebook.criteria[$0].id }.joined(separator: " ")
    let verdict =
      new > old ? Bilingual("星级上升", "raised") : Bilingual("星级下降", "lowered")
    let cause =
      ids.isEmpty
      ? Bilingual("由计数和要求决定，见下", "by what is counted and asked, see below")
      : Bilingual("因 \(ids)", "for \(ids)")
    return Bilingual(
      "\(was) → \(now)：\(verdict.zh)，\(cause.zh)", "\(was) → \(now): \(verdict.en) \(cause.en)")[
        language]
  }

  private var sections: [SummarySection] {
    [requirementSection, moveSection].compactMap { $0 }
  }

  private var requirementSection: SummarySection? {
    let changes = comparison.requirements
    guard !changes.isEmpty else { return nil }
    var section = SummarySection(title: Bilingual("各星级的要求", "What the stars ask for")[language])
    section.head = ["", Bilingual("原来", "before")[language], Bilingual("现在", "after")[language]]
    for change in changes {
      let rules = change.after == nil ? before.submission.rulebook : rulebook
      section.rows.append(
        SummarySection.Row(
          cells: [
            "\(rules.tiers[change.tier].name[language]) ★\(change.star)", words(change.before),
            words(change.after),
          ]))
    }
    return section
  }

  private func words(_ result: Rating.RequirementResult?) -> String {
    guard let result else { return Bilingual("不要求", "not asked")[language] }
    let score = "\(result.met)/\(result.applicable)"
    let sign = result.isSatisfied ? "✓" : "✗"
    let demand =
      if case .percent(let percent) = result.requirement.demand { "\(percent)%" } else {
        "\(result.needed)"
      }
    return Bilingual("\(score)，需 \(demand) \(sign)", "\(score), needs \(demand) \(sign)")[language]
  }

  private var moveSection: SummarySection {
    let moves = comparison.moves
    guard !moves.isEmpty else {
      return SummarySection(
        title: Bilingual("没有条款变动", "No clause stands otherwise")[language])
    }
    var section = SummarySection(
      title: Bilingual(
        "变动的条款（\(moves.count) 条）", "Clauses that stand otherwise (\(moves.count))")[language])
    section.items = moves.map { move in
      let place = move.clauseAfter ?? move.clauseBefore ?? 0
      let words = (move.clauseAfter == nil ? earlierReport : report).question(of: place)
      return SummarySection.Item(
        text: "\(move.direction.sign) \(move.id) \(words)",
        details: ["\(name(of: move.from)) → \(name(of: move.to))" + effect(of: move)]
          + reasons(for: move))
    }
    return section
  }

  private func name(of status: Status?) -> String {
    status?.name[language] ?? Bilingual("不涉及", "not asked")[language]
  }

  private func effect(of move: Comparison.Move) -> String {
    move.isDeciding ? Bilingual("，影响星级", "; it changed the star")[language] : ""
  }

  /// Why it moved, a line each.
  private func reasons(for move: Comparison.Move) -> [String] {
    let reason = move.reason
    var lines: [String] = []
    if reason.answer {
      let (old, new) = (answer(move.clauseBefore, before), answer(move.clauseAfter, after))
      lines.append(Bilingual("回答变了：\(old) → \(new)", "the answer: \(old) → \(new)")[language])
    }
    for fact in reason.facts {
      let name = "\(rulebook.facts[fact].name[language]) (\(rulebook.facts[fact].id))"
      let counts = comparison.counts(of: fact)
      let (old, new) = (words(counts.before), words(counts.after))
      lines.append(
        Bilingual("数据变了：\(name) \(old) → \(new)", "the fact: \(name) \(old) → \(new)")[language])
    }
    if reason.kind {
      lines.append(Bilingual("工会类型或形式变了", "the union's type or form")[language])
    }
    if reason.rules {
      let (old, new) = (
        comparison.percent(move.clauseBefore, before), comparison.percent(move.clauseAfter, after)
      )
      let text =
        if let old, let new, old != new { " ≥ \(old)% → ≥ \(new)%" } else { "" }
      lines.append(Bilingual("规则变了\(text)", "the rules\(text)")[language])
    }
    return lines
  }

  private func answer(_ clause: Int?, _ rating: Rating) -> String {
    switch comparison.answer(clause, rating) {
    case "true": Bilingual("是", "yes")[language]
    case "false": Bilingual("否", "no")[language]
    case "na": Bilingual("不适用", "not applicable")[language]
    default: Bilingual("未答", "not answered")[language]
    }
  }

  private func words(_ count: Int64?) -> String {
    count.map { "\($0)" } ?? Bilingual("未填", "not given")[language]
  }

  /// One line on what was compared, by which rules and which program.
  ///
  /// - Parameter digits: how many digits of a digest are shown.
  private func provenance(digits: Int) -> String {
    let ratings = comparison.isOfOneRulebook ? [after] : [before, after]
    let rules = ratings.map { rating in
      let rulebook = rating.submission.rulebook
      let readings = rulebook.chosen.map { rulebook.name(of: $0) }.map { " " + $0 }.joined()
      return "\(rulebook.id) sha256 \(rulebook.sha256.prefix(digits))\(readings)"
    }
    let texts = (files.count == 1 ? [after] : [before, after]).map {
      "sha256 \($0.submission.sha256.prefix(digits))"
    }
    return Bilingual(
      "依据 \(rules.joined(separator: " → ")) · 自评表 \(texts.joined(separator: " → "))",
      "by \(rules.joined(separator: " → ")) · submission \(texts.joined(separator: " → "))")[
        language] + " · \(Product.name) \(Product.version)"
  }
}

extension Comparison {
  /// The percentage that a rate asks for; nil where there is none.
  func percent(_ clause: Int?, _ rating: Rating) -> Int64? {
    guard let clause else { return nil }
    return rating.submission.rulebook.clauses[clause].rate?
      .requiredPercent(rating.submission.facts)
  }

  /// The answer that counts for a clause as a submission writes it; nil where there is none.
  func answer(_ clause: Int?, _ rating: Rating) -> String? {
    guard let clause else { return nil }
    let bit = rating.submission.rulebook.clauses[clause].bit
    return switch rating.submission.record.sheet.value(bit) {
    case .met: "true"
    case .unmet: "false"
    case .notApplicable: "na"
    case nil: nil
    }
  }
}

extension Comparison.Direction {
  /// The sign that stands for it in text.
  fileprivate var sign: String {
    switch self {
    case .better: "↑"
    case .worse: "↓"
    case .neither: "·"
    }
  }
}
