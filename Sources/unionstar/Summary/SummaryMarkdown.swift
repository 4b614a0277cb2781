import StarRules

/// A summary as Markdown, to be pasted into a report.
struct SummaryMarkdown {
  private var lines: [String]

  init(_ report: SummaryReport) {
    self.init(
      title: report.title, lead: report.counts, sections: report.sections,
      closing: report.provenance(digits: 64))
  }

  /// - Parameters:
  ///   - title: the heading.
  ///   - lead: what is said before the sections.
  ///   - sections: the rest.
  ///   - closing: what is said under them.
  init(title: String, lead: [String], sections: [SummarySection], closing: String) {
    lines = ["# " + Markdown.escaped(title)]
    for line in lead { lines += ["", Markdown.escaped(line)] }
    for section in sections { write(section) }
    lines += ["", Markdown.escaped(closing)]
  }

  /// The whole text.
  var text: String { lines.joined(separator: "\n") }

  private mutating func write(_ section: SummarySection) {
    lines += ["", "## " + Markdown.escaped(section.title)]
    for paragraph in section.lead { lines += ["", Markdown.escaped(paragraph)] }
    if let first = section.rows.first {
      lines.append("")
      row(section.head.isEmpty ? first.cells.map { _ in "" } : section.head)
      lines.append("|" + " --- |" + String(repeating: " --: |", count: first.cells.count - 1))
      for cells in section.rows.map(\.cells) { row(cells) }
    }
    if !section.items.isEmpty { lines.append("") }
    for item in section.items {
      lines.append("- " + Markdown.escaped(item.text))
      for detail in item.details { lines.append("  - " + Markdown.escaped(detail)) }
    }
    for note in section.notes { lines += ["", Markdown.escaped(note)] }
  }

  private mutating func row(_ cells: [String]) {
    lines.append("| " + cells.map(Markdown.escaped).joined(separator: " | ") + " |")
  }
}
