import StarRules

/// The index of a folder of rating sheets: the summary, and every record with a link to its sheet.
///
/// Records stand in the order of the input; unions are never put in an order by what they reached.
struct IndexPage {
  /// What stands before the rows of the table.
  let head: [UInt8]
  /// What stands after them.
  let tail: [UInt8]

  /// - Parameters:
  ///   - report: the summary.
  ///   - records: how many rows there will be.
  ///   - language: the language it is in.
  init(_ report: EditionsReport, records: Int, _ language: Language) {
    let title = Bilingual("星级评定汇总", "Summary of star ratings")[language]
    let page = HTMLDocument.bytes(title: title, language: language, style: Self.style) { writer in
      writer.element("main", "index") { writer in
        writer.element("h1", text: title)
        writer.element("nav") { writer in
          writer.element(
            "a", with: [("href", "#unions")],
            text: Bilingual("逐家查看：\(records) 份评定表", "Each union: \(records) records")[language])
        }
        report.write(to: &writer)
        Self.writeTable(language, to: &writer)
      }
    }
    let marker = Array(Self.marker.utf8)
    let place = page.indices.first { page[$0...].starts(with: marker) } ?? page.count
    head = Array(page[..<place])
    tail = Array(page[place...].dropFirst(marker.count))
  }

  /// Stands in the page where the rows are put in; no text can hold it, in which it would be escaped.
  private static let marker = "<!--rows-->"

  private static func writeTable(_ language: Language, to writer: inout HTMLWriter) {
    writer.element("section", with: [("id", "unions")]) { writer in
      writer.element("h2", text: Bilingual("全部工会", "All unions")[language])
      writer.element(
        "p", "index-small",
        text: Bilingual(
          "按报送的先后列出，不分名次；序号即逐份结果的行号。",
          "In the order of the input; no ranking. The number is that of the line of results.")[
            language])
      writer.element("table", "index-unions") { writer in
        writer.element("thead") { writer in
          writer.element("tr") { writer in
            for name in ReportPiece.columns {
              writer.element("th", with: [("scope", "col")], text: name[language])
            }
          }
        }
        writer.element("tbody") { $0.markup(marker.utf8) }
      }
    }
  }

  private static let style = """

    \(PrintStyle.page)
    .index { box-sizing: border-box; max-width: 186mm; margin: 0 auto; color: #000; background: #fff; font: 9pt/1.4 \(PrintStyle.sans); overflow-wrap: break-word; overflow-wrap: anywhere; }
    .index h1 { font: 700 18pt/1.3 \(PrintStyle.serif); text-align: center; margin: 0 0 2mm; }
    .index h2 { font-size: 12pt; border-bottom: 1pt solid #000; margin: 4mm 0 2mm; break-after: avoid; }
    .index h3 { font-size: 10pt; margin: 3mm 0 1mm; break-after: avoid; }
    .index p, .index ul { margin: 0 0 1mm; }
    .index ul { padding-left: 5mm; }
    .index a { color: #000; }
    .index nav { text-align: center; margin-bottom: 3mm; }
    .index .index-small { font-size: 8pt; }
    .index table { border-collapse: collapse; }
    .index th, .index td { border: .5pt solid #888; padding: .4mm 1.5mm; text-align: left; font-weight: 400; vertical-align: top; }
    .index thead th { background: #eee; }
    .index thead th { overflow-wrap: normal; }
    .index thead { display: table-header-group; }
    .index tr { break-inside: avoid; }
    .index .index-number { text-align: right; white-space: nowrap; }
    .index .index-chart { border: 0; padding-left: 3mm; white-space: nowrap; }
    .index .index-chart svg { vertical-align: middle; }
    .index .index-unions { width: 100%; font-size: 8.5pt; }
    .index .index-star { white-space: nowrap; }
    .index .index-refused { background: #eee; }
    @media screen { .index { padding: 8mm 4mm; } }

    """
}
