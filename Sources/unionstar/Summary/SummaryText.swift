import StarRules

/// A summary as text for a terminal.
struct SummaryText {
  private let paint: Painter
  private let columns: Int
  private var lines: [String] = []

  /// How wide the first column of a table gets at the most, and a bar.
  private static let nameColumns = 36
  private static let barColumns = 40

  init(_ report: SummaryReport, _ paint: Painter, columns: Int) {
    self.init(
      title: report.title, lead: report.counts, sections: report.sections,
      closing: report.provenance(digits: 12), paint, columns: columns)
  }

  /// - Parameters:
  ///   - title: the first line.
  ///   - lead: what is said before the sections.
  ///   - sections: the rest.
  ///   - closing: what is said under them, in a faint colour.
  ///   - paint: how it is coloured.
  ///   - columns: how wide it may be.
  init(
    title: String, lead: [String], sections: [SummarySection], closing: String? = nil,
    _ paint: Painter, columns: Int
  ) {
    self.paint = paint
    self.columns = max(40, columns)
    lines = wrapped(title, indent: 2).map { paint($0, .strong) }
    for line in lead { lines += wrapped(line, indent: 2) }
    for section in sections { write(section) }
    guard let closing else { return }
    lines.append("")
    lines += wrapped(closing, indent: 2).map { paint($0, .faint) }
  }

  /// The whole text.
  var text: String { lines.joined(separator: "\n") }

  private func wrapped(_ text: String, indent: Int) -> [String] {
    Display.wrap(text, indent: indent, columns: columns)
  }

  private mutating func write(_ section: SummarySection) {
    lines.append("")
    lines += wrapped(section.title, indent: 2).map { paint($0, .strong) }
    for paragraph in section.lead { lines += wrapped("  " + paragraph, indent: 2) }
    writeTable(section)
    for item in section.items {
      lines += wrapped("  " + item.text, indent: 6)
      for detail in item.details { lines += wrapped("      " + detail, indent: 8) }
    }
    for note in section.notes { lines += wrapped("  " + note, indent: 4).map { paint($0, .faint) } }
  }

  /// The name of each row on the left, its numbers right-aligned, and what is left for a bar.
  private mutating func writeTable(_ section: SummarySection) {
    let table = (section.head.isEmpty ? [] : [section.head]) + section.rows.map(\.cells)
    guard let columnCount = table.map(\.count).max() else { return }
    let widths = (0..<columnCount).map { column in
      table.map { Display.width($0[column]) }.max() ?? 0
    }
    let nameWidth = min(widths[0], Self.nameColumns)
    let used = 2 + nameWidth + widths.dropFirst().reduce(0) { $0 + $1 + 2 } + 2
    let barWidth = min(Self.barColumns, columns - used)
    func line(_ cells: [String]) -> String {
      var line = "  " + Display.pad(Display.clip(cells[0], to: nameWidth), to: nameWidth)
      for (column, cell) in cells.enumerated().dropFirst() {
        line += "  " + Display.padLeft(cell, to: widths[column])
      }
      return line
    }
    if !section.head.isEmpty { lines.append(paint(line(section.head), .faint)) }
    for row in section.rows {
      var text = line(row.cells)
      if let share = row.share, barWidth >= 8 {
        let bar = Bar(width: barWidth).text(share)
        if !bar.isEmpty { text += "  " + paint(bar, row.emphasis ?? .faint) }
      }
      lines.append(text)
    }
  }
}

/// A share drawn in blocks.
struct Bar {
  /// How many columns stand for all.
  let width: Int

  /// Eighths of a block, from the left.
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// The bar; with an aim all of its width, and where the aim stands in it.
  func text(_ share: SummarySection.Share) -> String {
    guard share.whole > 0 else { return "" }
    guard let target = share.target else {
      let eighths = Int(Int64(share.part) * Int64(width) * 8 / Int64(share.whole))
      // What is there is seen, however little it is.
      let drawn = share.part > 0 ? max(1, eighths) : 0
      return String(repeating: "█", count: drawn / 8) + Self.eighths[drawn % 8]
    }
    let filled = Int(Int64(share.part) * Int64(width) / Int64(share.whole))
    let mark = min(width - 1, target * width / 100)
    return (0..<width).map { $0 == mark ? "┃" : $0 < filled ? "█" : "░" }.joined()
  }
}
