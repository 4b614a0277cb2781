import StarRules

/// A rating as text for a terminal of 80 columns.
struct TextReport {
  private let report: Report
  private let paint: Painter
  private let showsAll: Bool
  private var lines: [String] = []

  /// How many criteria of one requirement are shown before `--all`.
  private static let shown = 8

  init(_ report: Report, _ paint: Painter, showsAll: Bool, showsReadings: Bool) {
    self.report = report
    self.paint = paint
    self.showsAll = showsAll
    writeHead()
    writeTiers()
    lines += reviewLines(report, paint)
    writeNext()
    writeFooting()
    if showsAll { writeAll() }
    if showsReadings { writeReadings() }
    lines.append("")
    lines += Display.wrap(report.provenance(digits: 12), indent: 2).map { paint($0, .faint) }
  }

  /// The whole text.
  var text: String { lines.joined(separator: "\n") }

  private var language: Language { report.language }

  private mutating func writeHead() {
    lines.append(paint(report.title, .strong))
    let star = report.rating.star
    let name = report.name(of: star)
    let head = "\(report.stars(star)) \(name)"
    let remarks = report.remarks.joined(separator: Bilingual("；", "; ")[language])
    let rest = remarks.isEmpty ? "" : Bilingual("（\(remarks)）", " (\(remarks))")[language]
    var wrapped = Display.wrap(head + rest, indent: 2)
    wrapped[0] =
      wrapped[0].hasPrefix(head)
      ? paint(head, star > 0 ? .good : .bad) + wrapped[0].dropFirst(head.count) : wrapped[0]
    lines += wrapped
  }

  private mutating func writeTiers() {
    let rows = report.tiers
    let tierWidth = rows.map { Display.width($0.tier) }.max() ?? 0
    let starWidth = rows.map { Display.width($0.stars) }.max() ?? 0
    let scoreWidth = rows.map { Display.width($0.score) }.max() ?? 0
    let neededWidth = rows.map { Display.width($0.needed) }.max() ?? 0
    for row in rows {
      let verdict =
        row.short == 0
        ? paint("✓", .good)
        : paint("✗ " + Bilingual("差 \(row.short) 项", "\(row.short) short")[language], .bad)
      lines.append(
        "  " + Display.pad(row.tier, to: tierWidth) + " " + Display.pad(row.stars, to: starWidth)
          + "  " + Display.padLeft(row.score, to: scoreWidth) + "  "
          + Display.padLeft(row.percent, to: 6) + "  " + Display.pad(row.needed, to: neededWidth)
          + "  " + verdict)
    }
  }

  private mutating func writeNext() {
    lines.append("")
    guard let next = report.next else {
      lines += Display.wrap(report.nothingLeft, indent: 2)
      return
    }
    lines.append(
      paint(report.heading(of: next), .strong) + Bilingual("：", ":")[language])
    for open in next.open {
      lines += Display.wrap("  " + report.heading(of: open), indent: 4)
      let criteria = showsAll ? open.criteria[...] : open.criteria.prefix(Self.shown)
      for criterion in criteria { write(criterion) }
      let more = open.criteria.count - criteria.count
      if more > 0 {
        lines.append(
          "    "
            + Bilingual("……另有 \(more) 项，--all 列出全部", "… and \(more) more; --all lists them")[
              language])
      }
    }
  }

  /// A criterion and what is missing of it.
  private mutating func write(_ result: Rating.CriterionResult) {
    let title = Display.visible(report.title(of: result.criterion))
    lines.append("    " + paint(result.status.sign, result.status.emphasis) + " " + title)
    for clause in result.missing {
      let id = report.rulebook.clauses[clause.clause].id
      lines += Display.wrap(
        "        \(id) \(report.question(of: clause.clause))", indent: 10)
      lines += Display.wrap("          → " + report.reading(of: clause), indent: 12)
        .map { paint($0, clause.status.emphasis) }
    }
  }

  private mutating func writeFooting() {
    let footing = report.footing(namesOptions: true)
    guard !footing.isEmpty else { return }
    lines.append("")
    for line in footing { lines += Display.wrap(line, indent: 2) }
  }

  /// What other readings would give.
  private mutating func writeReadings() {
    lines.append("")
    lines += Display.wrap(report.otherReadingsHeading, indent: 2).map { paint($0, .strong) }
    for other in report.otherReadings {
      let colon = Bilingual("：", ": ")[language]
      lines += Display.wrap("  \(other.head)\(colon)\(other.text)", indent: 6)
      lines += Display.wrap("      → \(other.outcome)", indent: 8)
    }
    if let same = report.sameUnderReadings { lines += Display.wrap("  " + same, indent: 4) }
  }

  /// Every criterion that binds, tier by tier.
  private mutating func writeAll() {
    var last = ""
    for result in report.rating.criteria {
      let group = report.rulebook.group(ofCriterion: result.criterion, in: language)
      if group != last {
        lines += ["", paint(group, .strong)]
        last = group
      }
      lines.append(
        "  " + paint(result.status.sign, result.status.emphasis) + " "
          + Display.visible(report.title(of: result.criterion)))
      writeClauses(of: result)
    }
  }

  /// The signs of a criterion's attested clauses on one line, and each rate with what was read.
  private mutating func writeClauses(of result: Rating.CriterionResult) {
    let attested = result.clauses.filter { $0.rate == nil }
    if attested.count > 1 {
      let signs = attested.map { clause in
        paint(clause.status.sign, clause.status.emphasis)
          + " " + report.rulebook.clauses[clause.clause].id
      }
      lines.append("      " + signs.joined(separator: "  "))
    }
    for clause in result.clauses where clause.rate != nil {
      let id = report.rulebook.clauses[clause.clause].id
      var wrapped = Display.wrap("\(id) \(report.reading(of: clause))", indent: 8, after: 8)
      wrapped[0] = "      " + paint(clause.status.sign, clause.status.emphasis) + " " + wrapped[0]
      lines += wrapped
    }
  }
}

extension TextReport {
  /// The stages of review and the honours, each where there are any.
  func reviewLines(_ report: Report, _ paint: Painter) -> [String] {
    var lines: [String] = []
    let stages = report.rating.stages
    if !stages.isEmpty { lines += ["", paint(report.stageHeading, .strong)] }
    for (index, stage) in stages.enumerated() {
      lines += Display.wrap("  " + report.title(of: stage), indent: 4)
      for detail in report.details(of: index, in: stages) {
        lines += Display.wrap("    " + detail, indent: 6)
      }
    }
    let honours = report.rating.honours
    if !honours.isEmpty { lines += ["", paint(report.honourHeading, .strong)] }
    for honour in honours {
      lines += Display.wrap("  " + report.words(honour), indent: 4)
      for line in report.missing(of: honour) { lines += Display.wrap("    " + line, indent: 6) }
    }
    return lines
  }
}

extension Status {
  /// How it is shown on a terminal.
  var emphasis: Emphasis {
    switch self {
    case .met: .good
    case .unmet: .bad
    case .unanswered: .open
    case .notApplicable: .faint
    }
  }
}
