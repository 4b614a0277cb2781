import StarRules

/// The summary of each edition of the rules by which records were rated, one after the other.
///
/// What was rated by different rules is not added up: a star of one edition is none of another.
struct EditionsReport {
  private let reports: [SummaryReport]
  private let editions: Editions
  private let language: Language

  /// - Parameters:
  ///   - summaries: one for each edition.
  ///   - editions: the editions.
  ///   - language: the language it is in.
  init(_ summaries: [Summary], _ editions: Editions, _ language: Language) {
    reports = Summary.besides(summaries).map { SummaryReport(summary: $0, language: language) }
    self.editions = editions
    self.language = language
  }

  /// Prints it as the command line asks for it; of one edition that is its summary alone.
  func print(_ arguments: Arguments, to console: inout Console) {
    let painter = arguments.painter(console)
    let columns = console.columns ?? Display.columns
    guard editions.areSeveral else {
      console.print(reports[0].print(arguments.format, painter, columns: columns))
      return
    }
    switch arguments.format {
    case "json": console.print(json)
    case "markdown":
      let head = SummaryMarkdown(
        title: title, lead: lead, sections: [section(digits: 64)], closing: closing)
      console.print(([head.text] + told.map { SummaryMarkdown($0).text }).joined(separator: "\n\n"))
    default:
      let head = SummaryText(
        title: title, lead: lead, sections: [section(digits: 12)], closing: closing, painter,
        columns: columns)
      let texts = told.map { SummaryText($0, painter, columns: columns).text }
      console.print(([head.text] + texts).joined(separator: "\n\n"))
    }
  }

  /// Writes it as HTML, the parts of a page under its title.
  func write(to writer: inout HTMLWriter) {
    guard editions.areSeveral else {
      SummaryHTML(reports[0]).write(to: &writer)
      return
    }
    SummaryHTML(title: title, lead: lead, sections: [section(digits: 64)], closing: closing)
      .write(to: &writer)
    for report in told { SummaryHTML(report).write(to: &writer) }
  }

  /// The reports of the editions by which there are records.
  private var told: [SummaryReport] { reports.filter { $0.summary.records > 0 } }

  private var title: String {
    Bilingual("各版规则下的评定", "Ratings by the editions of the rules")[language]
  }

  private var closing: String { "\(Product.name) \(Product.version)" }

  private var lead: [String] {
    let rated = reports.reduce(0) { $0 + $1.summary.rated }
    let refused = reports.reduce(0) { $0 + $1.summary.refused }
    var lines = [
      Bilingual(
        "\(rated + refused) 份：评定 \(rated) 份，读不了 \(refused) 份",
        counted(rated + refused, "record") + ": \(rated) rated, \(refused) refused")[language]
    ]
    let yearless = reports.reduce(0) { $0 + $1.summary.yearless }
    if yearless > 0 {
      lines.append(
        Bilingual(
          "没有写年度 \(yearless) 份：按其中写明的规则或最新一版评定",
          "\(yearless) without a year, rated by the rules they name or the latest edition")[
            language])
    }
    return lines
  }

  /// How many were rated by which edition.
  private func section(digits: Int) -> SummarySection {
    var section = SummarySection(title: Bilingual("各版", "Editions")[language])
    section.items = reports.enumerated().map { index, report in
      let (rulebook, summary) = (report.rulebook, report.summary)
      let years = editions.validities[index].words(in: language)
      return SummarySection.Item(
        text: Bilingual(
          "\(rulebook.id)（\(years)）：评定 \(summary.rated) 份，读不了 \(summary.refused) 份",
          "\(rulebook.id) (\(years)): \(summary.rated) rated, \(summary.refused) refused")[
            language],
        details: ["sha256 \(rulebook.sha256.prefix(digits))"])
    }
    section.notes = [
      Bilingual(
        "各版分别汇总：不同规则评出的星级不相加；推荐只看各工会最后的结果。看不出属于哪一版的，记在最新一版。",
        "Each is summed up by itself: stars by different rules are not added up, and a union is put "
          + "forward only by its last result. What does not tell which edition it is for is counted "
          + "with the latest.")[language]
    ]
    return section
  }

  /// For programs: the same summaries as of one edition, in a list.
  private var json: [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("format", "unionstar.summaries/1")
      writer.member("version", Product.version)
      writer.member("records", reports.reduce(0) { $0 + $1.summary.records })
      writer.member("rated", reports.reduce(0) { $0 + $1.summary.rated })
      writer.member("refused", reports.reduce(0) { $0 + $1.summary.refused })
      writer.member("yearless", reports.reduce(0) { $0 + $1.summary.yearless })
      writer.key("editions")
      writer.array { writer in
        for (index, report) in reports.enumerated() {
          writer.object { writer in
            writer.member("validFrom", editions.validities[index].from)
            writer.member("validTo", editions.validities[index].to)
            writer.key("summary")
            SummaryJSON(report: report).write(to: &writer)
          }
        }
      }
    }
    return writer.bytes + [0x0A]
  }
}
