import StarRules

/// Rules as text for a terminal of 80 columns.
struct RulesText {
  private let selection: RuleSelection
  private let paint: Painter
  private let language: Language
  private var lines: [String] = []

  init(_ selection: RuleSelection, _ paint: Painter, _ language: Language) {
    self.selection = selection
    self.paint = paint
    self.language = language
    if selection.isWhole { writeHead() }
    var last = ""
    for (criterion, clauses) in selection.criteria {
      let annex = rulebook.criteria[criterion].annex
      let group =
        Bilingual("附件 \(annex)", "Annex \(annex)")[language] + " · "
        + rulebook.group(ofCriterion: criterion, in: language)
      if group != last {
        if !lines.isEmpty { lines.append("") }
        lines.append(paint(group, .strong))
        last = group
      }
      write(criterion, clauses)
    }
    for fact in selection.facts { write(fact) }
    if selection.isDetailed, !selection.criteria.isEmpty {
      lines.append("")
      let note = Bilingual(
        "通用的解读见 'unionstar rules --readings'。",
        "For the readings that concern all of them see 'unionstar rules --readings'.")
      lines += Display.wrap(note[language], indent: 0)
    }
  }

  /// The whole text.
  var text: String { lines.joined(separator: "\n") }

  private var rulebook: Rulebook { selection.rulebook }

  // MARK: The head

  private mutating func writeHead() {
    let document = rulebook.document
    lines += Display.wrap(document.title[language], indent: 2).map { paint($0, .strong) }
    lines += Display.wrap(
      "\(document.number) · \(document.issuer[language]) · \(rulebook.id)", indent: 2)
    if let years = rulebook.yearsWithSource(language) {
      lines += Display.wrap(years, indent: 2)
    }
    lines += ["", Bilingual("类型", "Types")[language]]
    let width = rulebook.types.map { Display.width($0.id) }.max() ?? 0
    for type in rulebook.types {
      let forms = type.forms.map { rulebook.forms[$0].id }.joined(separator: ", ")
      lines += hanging(
        "  " + Display.pad(type.id, to: width) + "  ", type.name[language] + " (\(forms))")
    }
    if let others = rulebook.otherTypes {
      lines += Display.wrap("  \(others.note[language])\(source(others.source))", indent: 2)
    }
    lines += ["", Bilingual("星级", "Levels")[language]]
    let names = rulebook.levels.map { Display.width($0.name[language]) }.max() ?? 0
    for level in rulebook.levels {
      let demands = level.requirements.map { demand($0) }
      let previous = level.star > 1 ? ["★\(level.star - 1)"] : []
      lines += hanging(
        "  \(Display.pad(level.name[language], to: names))  \(level.aim[language])  ",
        (previous + demands).joined(separator: Bilingual("，", ", ")[language])
          + source(level.source))
    }
    writeAims()
    writeReviewRules()
    writePlausibility()
  }

  /// Where the document says something, after it.
  private func source(_ text: LocalizedText) -> String {
    Bilingual("（\(text[.zh])）", " (\(text[.en]))")[language]
  }

  private mutating func writeAims() {
    guard !rulebook.aims.isEmpty else { return }
    lines += [
      "",
      Bilingual("全市目标（不作评星依据）", "Aims for all unions together (none is rated by them)")[language],
    ]
    for aim in rulebook.aims {
      let head = "  " + aim.words(highest: rulebook.levels.count)[language]
      lines += Display.wrap(head + source(aim.source), indent: 4)
      if let note = aim.note { lines += hanging("    ", note[language]) }
    }
  }

  private mutating func writeReviewRules() {
    if !rulebook.stages.isEmpty { lines += ["", Bilingual("复核", "Reviews")[language]] }
    for stage in rulebook.stages {
      var does = stage.confirms ? Bilingual("，确认星级", ", confirms the star")[language] : ""
      if stage.checks { does += Bilingual("，检查已定的星级", ", checks the star given")[language] }
      lines += Display.wrap(
        "  \(stage.id) \(stage.name[language])\(does)\(source(stage.source))", indent: 4)
    }
    if !rulebook.honours.isEmpty { lines += ["", Bilingual("荣誉复核", "Honours")[language]] }
    for honour in rulebook.honours {
      let demand = Bilingual(
        "：\(honour.since) 年起的按 ★\(honour.star) 要求复核，以前的在 \(honour.earlierDueWithinYears) 年内复核",
        ": of \(honour.since) or later re-examined at ★\(honour.star), earlier ones within "
          + "\(honour.earlierDueWithinYears) years")[language]
      lines += Display.wrap(
        "  \(honour.id) \(honour.name[language])\(demand)\(source(honour.source))", indent: 4)
    }
    guard let recommendation = rulebook.recommendation else { return }
    lines += ["", Bilingual("推荐", "Put forward")[language]]
    lines += Display.wrap(
      "  ★\(recommendation.star) → \(recommendation.name[language])\(source(recommendation.source))",
      indent: 4)
  }

  private mutating func writePlausibility() {
    guard !rulebook.plausibility.isEmpty else { return }
    let heading = Bilingual(
      "疑点（只提示，不影响星级；理由见 'unionstar rules --plausibility'）",
      "Doubts (no star depends on them; for the reasons see 'unionstar rules --plausibility')")
    lines += [""] + Display.wrap(heading[language], indent: 0)
    for rule in rulebook.plausibility {
      lines += Display.wrap("  \(rule.id) \(rule.words(rulebook)[language])", indent: 4)
    }
  }

  private func demand(_ requirement: Requirement) -> String {
    let tier = rulebook.tiers[requirement.tier].name[language]
    let stars = requirement.stars.map { " ★\($0)" }.joined()
    return switch requirement.demand {
    case .percent(let percent): "\(tier)\(stars) ≥ \(percent)%"
    case .count(let count): "\(tier)\(stars) ≥ \(count)"
    }
  }

  // MARK: Criteria

  private mutating func write(_ criterion: Int, _ clauses: [Int]) {
    let entry = rulebook.criteria[criterion]
    if selection.isWhole {
      lines.append(Display.visible("  \(entry.id) \(entry.title[language])"))
      return
    }
    lines.append("  " + paint("\(entry.id) \(entry.title[language])", .strong))
    for clause in clauses {
      let words = ClauseWords(rulebook: rulebook, clause: clause, language: language)
      lines += hanging("    \(rulebook.clauses[clause].id) ", words.question)
      if let threshold = words.threshold { lines += hanging("      ", threshold) }
      if let permission = words.permission { lines += hanging("      ", permission) }
      guard selection.isDetailed else { continue }
      lines += hanging("      " + Bilingual("约束：", "binds: ")[language], words.bound)
      lines += hanging("      " + Bilingual("出处：", "source: ")[language], words.locator)
      if let damaged = rulebook.clauses[clause].damaged {
        lines += hanging("      " + Bilingual("残缺：", "damaged: ")[language], damaged[language])
      }
    }
    guard selection.isDetailed else { return }
    for reading in selection.readings(of: criterion) {
      let head = "    " + Bilingual("解读 ", "reading ")[language] + reading.id
      lines += Display.wrap(
        head + Bilingual("：", ": ")[language] + reading.choice.text[language], indent: 6)
    }
  }

  private mutating func write(_ fact: Int) {
    let entry = rulebook.facts[fact]
    let unit = rulebook.units[entry.unit].other[language]
    lines.append(paint("\(entry.id) \(entry.name[language])", .strong))
    if let note = entry.note { lines += hanging("    ", note[language]) }
    lines += hanging(
      "    ",
      Bilingual(
        "单位：\(unit)；取值 \(entry.bounds.lowerBound) 至 \(entry.bounds.upperBound)",
        "counted in \(unit), from \(entry.bounds.lowerBound) to \(entry.bounds.upperBound)")[
          language])
    let users = rulebook.clauses.filter { $0.facts.contains(fact) }
    lines += hanging(
      "    " + Bilingual("用于：", "used by: ")[language], users.map(\.id).joined(separator: " "))
  }

  /// A text after a head, its further lines indented as wide as the head.
  private func hanging(_ head: String, _ text: String) -> [String] {
    let head = Display.visible(head)
    let indent = Display.width(head)
    var lines = Display.wrap(text, indent: indent, after: indent)
    lines[0] = head + lines[0]
    return lines
  }
}
