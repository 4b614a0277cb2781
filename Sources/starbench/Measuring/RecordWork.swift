import StarRules

/// What is done with one record after the other, in memory.
protocol RecordWork {
  /// Takes the record of a line; false where it is not as it should be.
  mutating func take(_ text: Span<UInt8>, line: Int) -> Bool

  /// Forgets what was written, before the next block.
  mutating func endBlock()
}

extension RecordWork {
  mutating func endBlock() {}
}

/// Walks the JSON with the strict scanner, and keeps nothing.
struct ScanWork: RecordWork {
  mutating func take(_ text: Span<UInt8>, line: Int) -> Bool {
    do {
      try text.checkJSON()
      return true
    } catch { return false }
  }
}

/// Reads the record into an answer sheet.
struct ReadWork: RecordWork {
  private var reader: SubmissionReader

  init(_ rulebook: Rulebook) { reader = SubmissionReader(rulebook) }

  mutating func take(_ text: Span<UInt8>, line: Int) -> Bool { reader.read(text) }
}

/// Reads the record and holds its sheet against the rules.
struct RateWork: RecordWork {
  private var rater: RecordRater

  init(_ rulebook: Rulebook) { rater = RecordRater(rulebook, language: .en) }

  mutating func take(_ text: Span<UInt8>, line: Int) -> Bool { rater.rate(text) }
}

/// Rates the record and writes its result line into a buffer.
struct RenderWork: RecordWork {
  private let file: String
  private var rater: RecordRater
  private var writer: ResultLineWriter
  private var lines = ByteBuffer()

  init(_ rulebook: Rulebook, file: String) {
    self.file = file
    rater = RecordRater(rulebook, language: .en)
    writer = ResultLineWriter(rulebook)
  }

  mutating func take(_ text: Span<UInt8>, line: Int) -> Bool {
    let isAccepted = rater.rate(text)
    writer.write(rater.result, of: text, from: RecordOrigin(file: file, line: line), to: &lines)
    return isAccepted
  }

  mutating func endBlock() { lines.removeAll() }
}
