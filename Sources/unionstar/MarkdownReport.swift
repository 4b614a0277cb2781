import StarRules

/// A rating as Markdown, to be pasted into a report.
struct MarkdownReport {
  private let report: Report
  private let showsAll: Bool
  private var lines: [String] = []

  init(_ report: Report, showsAll: Bool, showsReadings: Bool) {
    self.report = report
    self.showsAll = showsAll
    lines = ["# " + cell(report.title), ""]
    let star = report.rating.star
    let remarks = report.remarks.map { Markdown.escaped($0) }
    lines.append(
      (["**\(report.stars(star)) \(cell(report.name(of: star)))**"] + remarks).joined(
        separator: Bilingual("；", "; ")[language]))
    writeTiers()
    lines += reviewLines(report)
    writeNext()
    for line in report.footing(namesOptions: true) { lines += ["", "> " + Markdown.escaped(line)] }
    writeDoubts()
    if showsAll { writeAll() }
    if showsReadings { writeReadings() }
    lines += ["", Markdown.escaped(report.provenance(digits: 64))]
  }

  /// The whole text.
  var text: String { lines.joined(separator: "\n") }

  private var language: Language { report.language }

  private func cell(_ text: String) -> String { Markdown.escaped(text) }

  private mutating func row(_ cells: [String]) {
    lines.append("| " + cells.map(cell).joined(separator: " | ") + " |")
  }

  private mutating func head(_ cells: [Bilingual]) {
    lines.append("")
    row(cells.map { $0[language] })
    lines.append("|" + String(repeating: " --- |", count: cells.count))
  }

  private mutating func writeTiers() {
    head([
      Bilingual("指数", "tier"), Bilingual("星级", "stars"), Bilingual("达到/适用", "met/applicable"),
      Bilingual("比例", "percent"), Bilingual("要求", "needed"), Bilingual("差", "short"),
    ])
    for tier in report.tiers {
      row([
        tier.tier, tier.stars, tier.score, tier.percent, tier.needed,
        tier.short == 0 ? "✓" : "\(tier.short)",
      ])
    }
  }

  private mutating func writeNext() {
    guard let next = report.next else {
      lines += ["", cell(report.nothingLeft)]
      return
    }
    lines += ["", "## " + cell(report.heading(of: next))]
    for open in next.open {
      lines += ["", "**\(Markdown.escaped(report.heading(of: open)))**", ""]
      for criterion in open.criteria {
        lines.append("- \(criterion.status.sign) " + cell(report.title(of: criterion.criterion)))
        for clause in criterion.missing {
          let id = report.rulebook.clauses[clause.clause].id
          lines.append("  - " + cell("\(id) \(report.question(of: clause.clause))"))
          lines.append("    → " + cell(report.reading(of: clause)))
        }
      }
    }
  }

  /// What does not fit together, for a report that is read without what the run said.
  private mutating func writeDoubts() {
    let doubts = report.submission.doubts(in: language)
    guard !doubts.isEmpty else { return }
    lines += ["", "## " + Bilingual("请核对", "To be looked at again")[language], ""]
    lines += doubts.map { "- " + cell($0.message) }
  }

  private mutating func writeReadings() {
    lines += ["", "## " + cell(report.otherReadingsHeading)]
    head([
      Bilingual("解读", "reading"), Bilingual("读法", "what it says"), Bilingual("结果", "outcome"),
    ])
    for other in report.otherReadings { row([other.head, other.text, other.outcome]) }
    if let same = report.sameUnderReadings { lines += ["", Markdown.escaped(same)] }
  }

  private mutating func writeAll() {
    lines += ["", "## " + Bilingual("全部指标", "All criteria")[language]]
    head([
      Bilingual("编号", "id"), Bilingual("指标", "criterion"), Bilingual("状态", "status"),
      Bilingual("条款", "clauses"),
    ])
    for result in report.rating.criteria {
      let criterion = report.rulebook.criteria[result.criterion]
      let clauses = result.clauses.map {
        "\($0.status.sign) \(report.rulebook.clauses[$0.clause].id)"
      }
      row([
        criterion.id, criterion.title[language], result.status.name[language],
        clauses.joined(separator: " "),
      ])
    }
  }
}

/// Text that stays text in Markdown.
enum Markdown {
  /// The text with what Markdown or HTML would read as markup escaped, on one line.
  static func escaped(_ text: String) -> String {
    var result = ""
    let scalars = Display.visible(text).unicodeScalars
    let listMark = listMark(of: scalars)
    for index in scalars.indices {
      let scalar = scalars[index]
      if index == listMark { result += "\\" }
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The sign by which a text would begin a list: `-` or `+`, or `.` or `)` after a number; nil where
  /// there is none.
  private static func listMark(
    of scalars: String.UnicodeScalarView
  ) -> String.UnicodeScalarView.Index? {
    let start = scalars.drop { $0 == " " }
    let rest = start.drop { ("0"..."9").contains($0) }
    let signs: [Unicode.Scalar] = rest.startIndex == start.startIndex ? ["-", "+"] : [".", ")"]
    guard let sign = rest.first, signs.contains(sign) else { return nil }
    let next = rest.dropFirst().first
    return next == nil || next == " " ? rest.startIndex : nil
  }
}

extension MarkdownReport {
  /// The stages of review and the honours, each where there are any.
  func reviewLines(_ report: Report) -> [String] {
    var lines: [String] = []
    let stages = report.rating.stages
    if !stages.isEmpty { lines += ["", "## " + Markdown.escaped(report.stageHeading), ""] }
    for (index, stage) in stages.enumerated() {
      lines.append("- " + Markdown.escaped(report.title(of: stage)))
      lines += report.details(of: index, in: stages).map { "  - " + Markdown.escaped($0) }
    }
    let honours = report.rating.honours
    if !honours.isEmpty { lines += ["", "## " + Markdown.escaped(report.honourHeading), ""] }
    for honour in honours {
      lines.append("- " + Markdown.escaped(report.words(honour)))
      lines += report.missing(of: honour).map { "  - " + Markdown.escaped($0) }
    }
    return lines
  }
}
