import StarRules

/// A folder of rating sheets with an index, written record after record in the order of the input.
///
/// The rows of the index wait in a file of their own until the summary is known that stands above
/// them, so that no more is held in memory however many there are.
final class ReportFolder {
  private let folder: any FolderSink
  private let language: Language
  private let rows: any ByteSink
  /// The rows that are not written yet.
  private var pending = HTMLWriter()
  /// How many records came.
  private var records = 0

  private static let rowsName = "rows"
  private static let enough = 1 << 16

  init(_ folder: any FolderSink, _ language: Language) throws(FileProblem) {
    self.folder = folder
    self.language = language
    rows = try folder.create(Self.rowsName)
  }

  /// Writes the sheets of a piece, and keeps what the index says of them.
  func add(_ piece: ReportPiece) throws(FileProblem) {
    let sheets = piece.sheets
    var start = 0
    for entry in piece.entries {
      records += 1
      if records % ReportName.perFolder == 1 {
        try folder.makeFolder(ReportName.folder(of: records))
      }
      var path: String?
      if let word = entry.word {
        let name = ReportName.folder(of: records) + "/" + ReportName.file(of: records, word: word)
        try write(sheets.span.extracting(start..<entry.end), to: name)
        path = name
      }
      start = entry.end
      addRow(entry, path)
    }
    if pending.bytes.count >= Self.enough { try flush() }
  }

  private func write(_ bytes: Span<UInt8>, to name: String) throws(FileProblem) {
    let file = try folder.create(name)
    do throws(FileProblem) { try file.write(bytes) } catch {
      file.abandon()
      throw error
    }
    try file.finish()
  }

  private func addRow(_ entry: ReportPiece.Entry, _ path: String?) {
    pending.element("tr") { writer in
      writer.element("td", "index-number", text: "\(records)")
      writer.element("th", with: [("scope", "row")]) { writer in
        if let path {
          writer.element("a", with: [("href", ReportName.link(path))], text: entry.title)
        } else {
          writer.text(entry.title)
        }
      }
      writer.markup(entry.cells)
    }
    pending.breakLine()
  }

  private func flush() throws(FileProblem) {
    let bytes = pending.bytes
    pending = HTMLWriter()
    try rows.write(bytes.span)
  }

  /// Writes the index, and puts the folder in its place.
  func finish(_ report: EditionsReport) throws(FileProblem) {
    try flush()
    try rows.finish()
    let page = IndexPage(report, records: records, language)
    let file = try folder.create("index.html")
    do throws(FileProblem) {
      let (head, tail) = (page.head, page.tail)
      try file.write(head.span)
      try copyRows(to: file)
      try file.write(tail.span)
    } catch {
      file.abandon()
      throw error
    }
    try file.finish()
    folder.remove(Self.rowsName)
    try folder.finish()
  }

  private func copyRows(to file: any ByteSink) throws(FileProblem) {
    let source = try folder.open(Self.rowsName)
    defer { source.close() }
    var buffer = ReadBuffer()
    while true {
      buffer.removeAll(room: Self.enough)
      guard try source.read(buffer.room, into: &buffer) > 0 else { return }
      let bytes = buffer.bytes
      try file.write(bytes.span.extracting(0..<buffer.count))
    }
  }

  /// Takes everything away again.
  func abandon() {
    rows.abandon()
    folder.abandon()
  }
}
