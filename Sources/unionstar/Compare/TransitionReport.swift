import StarRules

/// How many unions went from star to star, and who fell by what, in any format.
struct TransitionReport {
  /// What was held against the other: a set of results, or submissions under a rulebook.
  struct Side {
    /// The rules by which unions stand as they do, the earliest first; at least one.
    let rulebooks: [Rulebook]
    /// How many unions stand by each of them.
    let unions: [Int]
    /// How many records there are.
    let records: Int
    /// How many of them, or of lines and files, nothing is known of.
    let refused: Int
    /// How many results are of a union that has another one of the same side.
    var repeats = 0
    /// How many unions are there on this side only.
    var only = 0
    /// How many results state no year.
    var yearless = 0
    /// By which readings the results were rated; nil where submissions are, by those of the rulebook.
    var ratedBy: [RatedBy]?
  }

  let transitions: Transitions
  let before: Side
  let after: Side
  /// Whether results are compared, and not submissions under two rulebooks.
  let isOfResults: Bool
  /// Whether the results may be of several editions of the rules.
  let areEditions: Bool
  let language: Language

  /// The id of the criterion of a number.
  func id(_ criterion: Int) -> String { transitions.numbering.criteria[criterion].id }

  /// Prints it as the command line asks for it.
  func print(_ arguments: Arguments, to console: inout Console) {
    console.print(
      title: title, lead: lead, sections: sections, provenance: provenance, arguments,
      json: TransitionJSON(report: self).text)
  }

  // MARK: Words

  private var title: String {
    isOfResults
      ? Bilingual("两次评定的星级", "Stars in two sets of results")[language]
      : Bilingual("两套规则下的星级", "Stars under two rulebooks")[language]
  }

  private var lead: [String] {
    let (compared, risen, fallen) = (
      transitions.compared, transitions.risen, transitions.falls.count
    )
    let same = compared - risen - fallen
    var lines = [
      Bilingual(
        "比较 \(compared) 家：上升 \(risen) 家，下降 \(fallen) 家，不变 \(same) 家",
        counted(compared, "union") + " compared: \(risen) higher, \(fallen) lower, \(same) the same"
      )[
        language]
    ]
    let ratedBy = (before.ratedBy ?? []).joined(by: after.ratedBy ?? [])
    if let mixed = ratedBy.mixed(in: language) { lines.append(mixed) }
    if areEditions {
      lines.append(
        Bilingual(
          "按哪一版：原来 \(editions(before))；现在 \(editions(after))",
          "by edition: before \(editions(before)); after \(editions(after))")[language])
    }
    var remarks: [(Int, Int, Bilingual)] = [
      (before.only, after.only, Bilingual("只在一边的工会", "unions on one side only")),
      (before.refused, after.refused, Bilingual("读不了的", "that could not be read")),
      (before.repeats, after.repeats, Bilingual("重复报送的", "repeated results")),
    ]
    if areEditions {
      let words = Bilingual(
        "没有写年度、按其中写明的规则或最新一版读的",
        "without a year, read by the rules they name or the latest edition")
      remarks.append((before.yearless, after.yearless, words))
    }
    for (before, after, words) in remarks where before + after > 0 {
      lines.append(
        Bilingual(
          "\(words.zh)：原来 \(before)，现在 \(after)", "\(words.en): \(before) before, \(after) after")[
            language])
    }
    return lines
  }

  /// The editions of a side, each with how many unions stand by it.
  private func editions(_ side: Side) -> String {
    zip(side.rulebooks, side.unions)
      .map { Bilingual("\($0.id) \($1) 家", "\($0.id) \($1)")[language] }
      .joined(separator: Bilingual("、", ", ")[language])
  }

  private var sections: [SummarySection] {
    guard transitions.compared > 0 else { return [] }
    var sections = [tableSection]
    if !transitions.criteria.isEmpty { sections.append(criterionSection) }
    if !transitions.falls.isEmpty { sections.append(fallSection) }
    return sections
  }

  private var tableSection: SummarySection {
    var section = SummarySection(
      title: Bilingual("从几星到几星（行是原来，列是现在）", "From star to star (rows before, columns after)")[
        language])
    let total = Bilingual("合计", "all")[language]
    let stars = transitions.counts[0].indices
    section.head = [""] + stars.map(name) + [total]
    for (from, row) in transitions.counts.enumerated() {
      section.rows.append(
        SummarySection.Row(
          cells: [name(from)] + row.map { $0 == 0 ? "·" : "\($0)" } + ["\(row.reduce(0, +))"]))
    }
    let sums = stars.map { to in transitions.counts.reduce(0) { $0 + $1[to] } }
    section.rows.append(
      SummarySection.Row(cells: [total] + sums.map { "\($0)" } + ["\(transitions.compared)"]))
    if areEditions {
      section.notes = [
        Bilingual(
          "星级按号数对应；各版要求不同，同号的星不是同样的要求。",
          "Stars go by their number; what one asks for differs from edition to edition.")[language]
      ]
    }
    return section
  }

  private func name(_ star: Int) -> String {
    star == 0 ? Bilingual("未达", "none")[language] : "★\(star)"
  }

  private var criterionSection: SummarySection {
    var section = SummarySection(
      title: Bilingual("下降因哪些指标（家数）", "By which criteria unions fell")[language])
    let criteria = transitions.criteria
    let hasAdded = criteria.contains { $0.added > 0 }
    section.head = [
      Bilingual("指标", "criterion"), Bilingual("新缺", "newly missing"),
      hasAdded ? Bilingual("规则新增", "new in the rules") : nil,
      Bilingual("原来就缺", "missing before"),
    ].compactMap { $0?[language] }
    for entry in criteria.prefix(Limits.shown) {
      let criterion = transitions.numbering.criteria[entry.criterion]
      let counts = [entry.opened] + (hasAdded ? [entry.added] : []) + [entry.wereOpen]
      section.rows.append(
        SummarySection.Row(
          cells: ["\(criterion.id) \(criterion.title[language])"] + counts.map { "\($0)" }))
    }
    if criteria.count > Limits.shown {
      let more = criteria.count - Limits.shown
      section.notes.append(Bilingual("……另有 \(more) 项", "… and \(more) more")[language])
    }
    if hasAdded {
      section.notes.append(
        Bilingual(
          "“规则新增”：原来的规则没有这项指标。",
          "'new in the rules': the rules before did not have the criterion.")[language])
    }
    section.notes.append(
      Bilingual(
        "“原来就缺”：没有新缺的指标，是要求高了或适用的少了。",
        "'missing before': no criterion moved; more is asked, or less applies.")[language])
    return section
  }

  private var fallSection: SummarySection {
    let falls = transitions.falls
    var section = SummarySection(
      title: Bilingual("下降的工会（\(falls.count) 家）", "Unions that fell (\(falls.count))")[language])
    for fall in falls.prefix(Limits.shown) {
      section.items.append(
        SummarySection.Item(
          text: Display.visible(fall.union.name), details: [details(fall).joined(separator: " · ")])
      )
    }
    if falls.count > Limits.shown {
      let more = falls.count - Limits.shown
      section.notes.append(
        Bilingual(
          "……另有 \(more) 家，--format json 列出全部", "… and \(more) more; --format json lists all")[
            language])
    }
    return section
  }

  /// Its code, from which star to which it fell, and by what.
  private func details(_ fall: Transitions.Fall) -> [String] {
    var details = fall.union.code.map { [Display.visible($0)] } ?? []
    details.append("\(name(fall.from)) → \(name(fall.to))")
    let known = fall.criteria.filter { !fall.added.contains($0) }
    if !known.isEmpty {
      let before = fall.wereOpen ? Bilingual("（原来就缺）", " (missing before)")[language] : ""
      details.append(ids(known) + before)
    }
    if !fall.added.isEmpty {
      details.append(
        Bilingual("规则新增 \(ids(fall.added))", "new in the rules: \(ids(fall.added))")[language])
    }
    if fall.isHighest {
      details.append(
        Bilingual("现在的规则最高 \(name(fall.to))", "now the highest star")[language])
    }
    return details
  }

  private func ids(_ criteria: [Int]) -> String { criteria.map(id).joined(separator: " ") }

  /// One line on the rules and the program.
  private func provenance(digits: Int) -> String {
    func words(_ side: Side) -> String {
      side.rulebooks.map { "\($0.id) sha256 \($0.sha256.prefix(digits))" }
        .joined(separator: Bilingual("、", ", ")[language])
    }
    let (old, new) = (words(before), words(after))
    return Bilingual("依据 ", "by ")[language] + (old == new ? new : "\(old) → \(new)")
      + " · \(Product.name) \(Product.version)"
  }
}
