/// A table of figures: the first column names what a row is about, the others are numbers.
struct Table {
  /// How a table is laid out.
  enum Format: String, CaseIterable {
    case text, markdown
  }

  let columns: [String]
  private(set) var rows: [[String]] = []

  init(_ columns: [String]) { self.columns = columns }

  /// Appends a row; what it does not have is shown as a dash.
  mutating func add(_ cells: [String?]) { rows.append(cells.map { $0 ?? "–" }) }

  func text(_ format: Format) -> String {
    let widths = columns.indices.map { column in
      ([columns] + rows).map { $0[column].count }.max() ?? 0
    }
    let lines = ([columns] + rows).map { cells in
      let padded = cells.indices.map { Self.padded(cells[$0], to: widths[$0], isFirst: $0 == 0) }
      return format == .text
        ? padded.joined(separator: "  ") : "| " + padded.joined(separator: " | ") + " |"
    }
    let rule =
      format == .text
      ? String(repeating: "-", count: widths.reduce(0, +) + 2 * (widths.count - 1))
      : "| --- |" + String(repeating: " --: |", count: columns.count - 1)
    return ([lines[0], rule] + lines.dropFirst()).map { $0 + "\n" }.joined()
  }

  private static func padded(_ cell: String, to width: Int, isFirst: Bool) -> String {
    let space = String(repeating: " ", count: width - cell.count)
    return isFirst ? cell + space : space + cell
  }
}
