import StarRules

/// Result lines of some files, summed up in the order in which they stand.
struct ResultCollection {
  /// What the records come to whose results could be read.
  private(set) var summary: Summary
  /// How many lines and files could not be read.
  private(set) var unread = 0
  /// The signal that stopped it; nil where none did.
  private(set) var signal: Int32?

  private let language: Language
  private var reader: ResultReader
  private var piece: SummaryPiece
  /// How many records are in the piece.
  private var pieceCount = 0

  /// How many records are gathered before they are merged.
  private static let pieceSize = 500
  /// How many lines and files are told of that could not be read.
  private static let shown = 100

  init(_ rulebook: Rulebook, _ language: Language) {
    self.language = language
    summary = Summary(rulebook)
    reader = ResultReader(rulebook, language: language)
    piece = SummaryPiece(rulebook)
  }

  /// Adds the results in each of `files`.
  mutating func read(_ files: [String], _ console: inout Console) {
    for file in files where signal == nil { read(file, &console) }
    summary.merge(piece)
    piece.removeAll()
    if unread > Self.shown {
      let more = unread - Self.shown
      console.report(
        Bilingual(
          "……另有 \(more) 处读不了", "… and \(more) more that could not be read")[language])
    }
  }

  private mutating func read(_ file: String, _ console: inout Console) {
    let source: any ByteSource
    do { source = try console.open(file) } catch {
      return note(["\(Display.visible(file)): error: \(error.message[language])"], &console)
    }
    var feed = LineFeed(file, source, console.chunks)
    var chunk = Chunk()
    while true {
      chunk.removeAll()
      let step = feed.next(&chunk)
      signal = console.signal()
      guard case .block = step, signal == nil else { return }
      read(chunk, of: file, &console)
    }
  }

  private mutating func read(_ chunk: Chunk, of file: String, _ console: inout Console) {
    let bytes = chunk.buffer.bytes
    var line = chunk.firstLine
    var start = 0
    for end in chunk.ends {
      if !chunk.isBlank(start..<end, line: line) {
        let text = bytes.span.extracting(start..<end)
        if reader.read(text) {
          piece.add(reader.result, of: text, from: RecordOrigin(file: file, line: line))
          pieceCount += 1
          if pieceCount == Self.pieceSize { merge() }
        } else {
          note(
            reader.diagnostics.lines(
              of: file, from: line, errorCount: reader.errorCount, language), &console)
        }
      }
      start = end + 1
      line += 1
    }
    guard let gap = chunk.gap else { return }
    let reason =
      switch gap {
      case .tooLong:
        Bilingual("这一行太长", "this line is too long")[language]
      case .unreadable(let problem): problem.message[language]
      }
    note(["\(Display.visible(file)):\(line):1: error: \(reason)"], &console)
  }

  private mutating func merge() {
    summary.merge(piece)
    piece.removeAll()
    pieceCount = 0
  }

  /// Notes a line or file that could not be read.
  private mutating func note(_ lines: [String], _ console: inout Console) {
    unread += 1
    guard unread <= Self.shown else { return }
    for line in lines { console.report(line) }
  }
}
