import StarRules

/// A summary as HTML, with its shares drawn.
struct SummaryHTML {
  private let title: String
  private let lead: [String]
  private let sections: [SummarySection]
  private let closing: String

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
    self.title = title
    self.lead = lead
    self.sections = sections
    self.closing = closing
  }

  func write(to writer: inout HTMLWriter) {
    writer.element("section", "index-summary") { writer in
      writer.element("h2", text: title)
      for line in lead { writer.element("p", "index-lead", text: line) }
      for section in sections {
        writer.breakLine()
        write(section, to: &writer)
      }
      writer.element("p", "index-small", text: closing)
    }
    writer.breakLine()
  }

  private func write(_ section: SummarySection, to writer: inout HTMLWriter) {
    writer.element("section", "index-part") { writer in
      writer.element("h3", text: section.title)
      for line in section.lead { writer.element("p", text: line) }
      if !section.rows.isEmpty { writeTable(section, to: &writer) }
      if !section.items.isEmpty {
        writer.element("ul") { writer in
          for item in section.items { write(item, to: &writer) }
        }
      }
      for line in section.notes { writer.element("p", "index-small", text: line) }
    }
  }

  private func write(_ item: SummarySection.Item, to writer: inout HTMLWriter) {
    writer.element("li") { writer in
      writer.text(item.text)
      for detail in item.details { writer.element("p", "index-small", text: detail) }
    }
  }

  private func writeTable(_ section: SummarySection, to writer: inout HTMLWriter) {
    let isDrawn = section.rows.contains { $0.share != nil || $0.stars != nil }
    let highest = section.rows.compactMap { $0.stars?.count }.max()
    writer.element("table") { writer in
      if !section.head.isEmpty {
        writer.element("thead") { writer in
          writer.element("tr") { writer in
            for name in section.head { writer.element("th", with: [("scope", "col")], text: name) }
            if isDrawn {
              writer.element("td", "index-chart") { writer in
                if let highest { StarBar.writeKey(starCount: highest, to: &writer) }
              }
            }
          }
        }
      }
      writer.element("tbody") { writer in
        for row in section.rows {
          writer.breakLine()
          writer.element("tr") { writer in
            for (column, cell) in row.cells.enumerated() {
              if column == 0 {
                writer.element("th", with: [("scope", "row")], text: cell)
              } else {
                writer.element("td", "index-number", text: cell)
              }
            }
            guard isDrawn else { return }
            writer.element("td", "index-chart") { writer in
              if let share = row.share { ShareBar(share).write(to: &writer) }
              if let stars = row.stars { StarBar(stars).write(to: &writer) }
            }
          }
        }
      }
    }
  }
}

/// A share as a bar, with a line across at the percentage that is aimed at.
///
/// What it shows stands as numbers beside it, so that nobody has to see it.
private struct ShareBar {
  private let share: SummarySection.Share

  init(_ share: SummarySection.Share) { self.share = share }

  /// How wide it is drawn, in units of which a bar's height has ten.
  static let width = 200

  func write(to writer: inout HTMLWriter) {
    let length = Self.width * share.part / max(1, share.whole)
    Chart.write(width: Self.width, to: &writer) { writer in
      Chart.box(x: 0, width: Self.width, fill: "#fff", to: &writer)
      if length > 0 { Chart.box(x: 0, width: length, fill: "#555", to: &writer) }
      guard let target = share.target else { return }
      let x = "\(Self.width * target / 100)"
      writer.empty(
        "line",
        with: [
          ("x1", x), ("x2", x), ("y1", "0"), ("y2", "14"), ("stroke", "#000"),
          ("stroke-width", "2"),
        ])
    }
  }
}

/// How many unions reached each star, as parts of one bar, the darker the higher.
private struct StarBar {
  private let stars: [Int]

  init(_ stars: [Int]) { self.stars = stars }

  private static let width = ShareBar.width

  func write(to writer: inout HTMLWriter) {
    let all = max(1, stars.reduce(0, +))
    Chart.write(width: Self.width, to: &writer) { writer in
      var before = 0
      for (star, count) in stars.enumerated() where count > 0 {
        let start = Self.width * before / all
        before += count
        let end = Self.width * before / all
        Chart.box(
          x: start, width: end - start, fill: Self.shade(star, of: stars.count), to: &writer)
      }
    }
  }

  /// From white for no star to black for the highest.
  private static func shade(_ star: Int, of count: Int) -> String {
    let level = 255 - 255 * star / max(1, count - 1)
    return "rgb(\(level),\(level),\(level))"
  }

  /// Tells which shade is which star.
  static func writeKey(starCount: Int, to writer: inout HTMLWriter) {
    let step = width / starCount
    Chart.write(width: width, to: &writer) { writer in
      for star in 0..<starCount {
        Chart.box(x: star * step, width: 8, fill: shade(star, of: starCount), to: &writer)
        writer.element(
          "text",
          with: [("x", "\(star * step + 11)"), ("y", "11"), ("font-size", "9")],
          text: star == 0 ? "☆" : "★\(star)")
      }
    }
  }
}

/// What charts are drawn of.
private enum Chart {
  /// Writes a drawing of one bar's height.
  static func write(
    width: Int, to writer: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void
  ) {
    writer.element(
      "svg",
      with: [
        ("viewBox", "-1 0 \(width + 2) 14"), ("width", "\(width + 2)"), ("height", "14"),
        ("aria-hidden", "true"),
      ], content)
  }

  static func box(x: Int, width: Int, fill: String, to writer: inout HTMLWriter) {
    writer.empty(
      "rect",
      with: [
        ("x", "\(x)"), ("y", "2"), ("width", "\(width)"), ("height", "10"), ("fill", fill),
        ("stroke", "#000"), ("stroke-width", ".5"),
      ])
  }
}
