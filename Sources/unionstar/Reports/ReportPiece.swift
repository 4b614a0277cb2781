import StarRules

/// The rating sheets of some records and what an index says of each, in their order.
///
/// Which number a record has is known only when it is written; what depends on it is added then.
struct ReportPiece {
  /// A record in the index.
  struct Entry {
    /// What stands for the union's name in the name of its file; nil where there is no sheet.
    let word: String?
    /// The text of the cell that leads to the sheet: the union's name, or where the record stands.
    let title: String
    /// The cells after it, as HTML.
    let cells: [UInt8]
    /// Where its sheet ends in ``sheets``.
    let end: Int
  }

  private(set) var entries: [Entry] = []
  /// The sheets, one after the other.
  private(set) var sheets: [UInt8] = []

  /// How many bytes are written of it, about.
  var size: Int { sheets.count + 256 * entries.count }

  /// Forgets what it held.
  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    sheets.removeAll(keepingCapacity: sheets.count <= 2 << 20)
  }

  /// Adds a record of which `result` came; its text is `text`.
  mutating func add(
    _ result: RecordResult, of text: Span<UInt8>, from origin: RecordOrigin, _ editions: Editions,
    _ language: Language
  ) {
    let source = result.source.map { text.string($0) } ?? origin.source
    if let refusal = result.refusal {
      let line = refusal.location.line + (origin.line ?? 1) - 1
      let place = "\(origin.file):\(line):\(refusal.location.column)"
      add(refusal, at: place, source, language)
      return
    }
    var bytes: [UInt8] = []
    bytes.append(text)
    guard let report = Report(bytes, editions, language) else {
      // Every record has its row, or those after it would have the numbers of others.
      add(
        Bilingual("评定表未能生成", "no rating sheet could be made")[language], source, language)
      return
    }
    let sheet = RatingSheet(report)
    sheets += sheet.html
    let submission = report.submission
    let name = ClippedText(submission.name, ems: 40).words(in: language)
    entries.append(
      Entry(
        word: ReportName.word(of: submission.name), title: name,
        cells: Self.cells(report, source: source), end: sheets.count))
  }

  /// Adds a record that was refused.
  ///
  /// - Parameters:
  ///   - place: where it was refused, as the run's errors tell it.
  ///   - source: where it comes from, which it may have told itself.
  mutating func add(
    _ refusal: RecordRefusal, at place: String, _ source: String, _ language: Language
  ) {
    add(
      Bilingual("读不了：", "not rated: ")[language]
        + ClippedText(refusal.message, ems: 80).words(in: language) + " (\(place))",
      source, language)
  }

  /// Adds a record that has no sheet, and why.
  private mutating func add(_ words: String, _ source: String, _ language: Language) {
    var writer = HTMLWriter()
    writer.element(
      "td", "index-refused", with: [("colspan", "\(Self.columns.count - 2)")], text: words)
    entries.append(
      Entry(
        word: nil, title: ClippedText(source, ems: 40).words(in: language), cells: writer.bytes,
        end: sheets.count))
  }

  /// The cells of a union, under ``columns``.
  private static func cells(_ report: Report, source: String) -> [UInt8] {
    let (submission, language) = (report.submission, report.language)
    var writer = HTMLWriter()
    writer.element("td", text: submission.type.name[language])
    writer.element(
      "td", text: submission.district.map { ClippedText($0, ems: 16).words(in: language) } ?? "—")
    let star = report.rating.star
    writer.element("td", "index-star", text: report.stars(star))
    writer.element("td", "index-number", text: submission.claimedStar.map { "\($0)" } ?? "—")
    writer.element("td", "index-number", text: report.next.map { "\($0.steps)" } ?? "—")
    writer.element("td", text: doubts(report))
    writer.element("td", text: ClippedText(source, ems: 30).words(in: language))
    return writer.bytes
  }

  /// How many things do not fit together, and whether documents are not named, which few have.
  private static func doubts(_ report: Report) -> String {
    let warned = report.rating.implausible
    let rules = report.rulebook.plausibility.filter { warned.contains($0.id) }
    let contradictions = rules.count { !$0.isOfDocuments }
    var parts = contradictions > 0 ? ["\(contradictions)"] : []
    if contradictions < rules.count { parts.append(Bilingual("缺文书", "documents")[report.language]) }
    return parts.isEmpty ? "—" : parts.joined(separator: " + ")
  }

  /// The heads of the columns, those of the number and the name first.
  static let columns = [
    Bilingual("序号", "no."), Bilingual("工会", "union"), Bilingual("类型", "type"),
    Bilingual("区划", "district"), Bilingual("评定", "star"), Bilingual("自报", "claimed"),
    Bilingual("到下一星还差", "missing for the next star"),
    Bilingual("疑点", "implausible"), Bilingual("来源", "source"),
  ]
}

extension Report {
  /// The rating of a record that was accepted, as `assess` tells it; nil where it would be refused.
  fileprivate init?(_ text: [UInt8], _ editions: Editions, _ language: Language) {
    guard let submission = try? Submission(text, editions: editions),
      let report = try? Report(
        submission, editions: editions, everyReading: false, language: language)
    else { return nil }
    self = report
  }
}
