import StarRules

/// How many unions went from star to star, and who fell by what, in any format.
struct TransitionReport {
  /// What was compared: two sets of results, or one of submissions under two rulebooks.
  struct Scope {
    /// The rules before and after.
    let before: Rulebook
    let after: Rulebook
    /// How many records there were before and after.
    let recordsBefore: Int
    let recordsAfter: Int
    /// How many of them, or of lines and files, nothing is known of.
    let refusedBefore: Int
    let refusedAfter: Int
    /// How many results are of a union that has another one of the same side.
    var repeatsBefore = 0
    var repeatsAfter = 0
    /// How many unions are there on one side only.
    var onlyBefore = 0
    var onlyAfter = 0
  }

  let transitions: Transitions
  let scope: Scope
  let language: Language

  /// Whether the rules are others.
  let isOfRules: Bool

  init(transitions: Transitions, scope: Scope, language: Language) {
    self.transitions = transitions
    self.scope = scope
    self.language = language
    isOfRules = scope.before.sha256 != scope.after.sha256
  }

  var rulebook: Rulebook { scope.after }

  /// Prints it as the command line asks for it.
  func print(_ arguments: Arguments, to console: inout Console) {
    console.print(
      title: title, lead: lead, sections: sections, provenance: provenance, arguments,
      json: TransitionJSON(report: self).text)
  }

  // MARK: Words

  private var title: String {
    isOfRules
      ? Bilingual("两套规则下的星级", "Stars under two rulebooks")[language]
      : Bilingual("两次评定的星级", "Stars in two sets of results")[language]
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
    let remarks: [(Int, Int, Bilingual)] = [
      (scope.onlyBefore, scope.onlyAfter, Bilingual("只在一边的工会", "unions on one side only")),
      (scope.refusedBefore, scope.refusedAfter, Bilingual("读不了的", "that could not be read")),
      (scope.repeatsBefore, scope.repeatsAfter, Bilingual("重复报送的", "repeated results")),
    ]
    for (before, after, words) in remarks where before + after > 0 {
      lines.append(
        Bilingual(
          "\(words.zh)：原来 \(before)，现在 \(after)", "\(words.en): \(before) before, \(after) after")[
            language])
    }
    return lines
  }

  private var sections: [SummarySection] {
    guard transitions.compared > 0 else { return [] }
    return [tableSection] + (transitions.falls.isEmpty ? [] : [criterionSection, fallSection])
  }

  private var tableSection: SummarySection {
    var section = SummarySection(
      title: Bilingual("从几星到几星（行是原来，列是现在）", "From star to star (rows before, columns after)")[
        language])
    let total = Bilingual("合计", "all")[language]
    section.head = [""] + rulebookStars.map(name) + [total]
    for (from, row) in transitions.counts.enumerated() {
      section.rows.append(
        SummarySection.Row(
          cells: [name(from)] + row.map { $0 == 0 ? "·" : "\($0)" } + ["\(row.reduce(0, +))"]))
    }
    let sums = rulebookStars.map { to in transitions.counts.reduce(0) { $0 + $1[to] } }
    section.rows.append(
      SummarySection.Row(cells: [total] + sums.map { "\($0)" } + ["\(transitions.compared)"]))
    return section
  }

  private var rulebookStars: ClosedRange<Int> { 0...rulebook.levels.count }

  private func name(_ star: Int) -> String {
    star == 0 ? Bilingual("未达", "none")[language] : "★\(star)"
  }

  private var criterionSection: SummarySection {
    var section = SummarySection(
      title: Bilingual("下降因哪些指标（家数）", "By which criteria unions fell")[language])
    section.head = [
      Bilingual("指标", "criterion"), Bilingual("新缺", "newly missing"),
      Bilingual("原来就缺", "missing before"),
    ].map { $0[language] }
    let criteria = transitions.criteria
    for entry in criteria.prefix(Limits.shown) {
      let criterion = rulebook.criteria[entry.criterion]
      section.rows.append(
        SummarySection.Row(
          cells: [
            "\(criterion.id) \(criterion.title[language])", "\(entry.opened)", "\(entry.wereOpen)",
          ]))
    }
    if criteria.count > Limits.shown {
      let more = criteria.count - Limits.shown
      section.notes.append(Bilingual("……另有 \(more) 项", "… and \(more) more")[language])
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
      let ids = fall.criteria.map { rulebook.criteria[$0].id }.joined(separator: " ")
      let before = fall.wereOpen ? Bilingual("（原来就缺）", " (missing before)")[language] : ""
      let code = fall.union.code.map { Display.visible($0) + " · " } ?? ""
      section.items.append(
        SummarySection.Item(
          text: Display.visible(fall.union.name),
          details: ["\(code)\(name(fall.from)) → \(name(fall.to)) · \(ids)\(before)"]))
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

  /// One line on the rules and the program.
  private func provenance(digits: Int) -> String {
    let rules = isOfRules ? [scope.before, scope.after] : [scope.after]
    let names = rules.map { "\($0.id) sha256 \($0.sha256.prefix(digits))" }
    return Bilingual("依据 ", "by ")[language] + names.joined(separator: " → ")
      + " · \(Product.name) \(Product.version)"
  }
}
