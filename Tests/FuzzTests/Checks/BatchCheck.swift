@testable import StarRules
@testable import unionstar

/// What any stream is to what cuts it into records.
enum BatchCheck {
  static func run(_ text: [UInt8]) throws(Violation) {
    // How the stream comes and is cut must not matter; each text is tried in its own way.
    let choice = Int(truncatingIfNeeded: text.fingerprint >> 40)
    let record = [40, 300, Limits.record][choice % 3]
    let name = choice & 1 == 0 ? "-" : "a.ndjson"
    let whole = ChunkSizes(block: 1 << 16, record: record)
    let one = rate(text, as: name, jobs: 1, whole, pieces: .max)
    try checkLines(one, text, as: name, record: record)
    let block = [17, 64, 300, 4096][choice / 3 % 4]
    let (jobs, pieces) = ([1, 2, 3][choice / 12 % 3], [1, 7, 50, .max][choice / 36 % 4])
    let other = rate(
      text, as: name, jobs: jobs, ChunkSizes(block: block, record: record), pieces: pieces)
    try hold(
      other == one,
      "\(jobs) workers, blocks of \(block) and pieces of \(pieces) come to something else")
    if choice / 144 % 4 == 0 { try checkFile(text, record: record) }
  }

  /// What comes of a stream.
  private struct Outcome: Equatable {
    let results: [UInt8]
    let errors: [UInt8]
    let tally: BatchTally
    let summary: [UInt8]
  }

  private static func rate(
    _ text: [UInt8], as name: String, jobs: Int, _ sizes: ChunkSizes, pieces: Int
  ) -> Outcome {
    let memory = MemoryConsole()
    var console = memory.console
    console.open = { _ in MemorySource(text, pieces: pieces) }
    console.chunks = sizes
    let task = BatchTask(
      editions: Editions(FuzzRules.builtIn), language: .en, format: .lines(hasDigests: false),
      summarizes: true, required: 1, sizes: sizes)
    let walk = PathWalk([name], endings: [".ndjson"], console)
    let sink = MemorySink()
    let outcome = BatchRun(task, walk, console).run(to: sink, jobs: jobs, nil)
    let summary = outcome.summaries.first.map {
      SummaryReport(summary: $0, language: .en).print("json", Painter(isOn: false), columns: 80)
    }
    return Outcome(
      results: sink.bytes, errors: memory.errors, tally: outcome.tally, summary: summary ?? [])
  }

  /// Each line that is not blank has one result, in order, which is that of the line alone; a file
  /// that holds nothing has one too.
  private static func checkLines(
    _ outcome: Outcome, _ text: [UInt8], as name: String, record: Int
  ) throws(Violation) {
    let holdsNothing = name != "-" && (text.isEmpty || text == [0xEF, 0xBB, 0xBF])
    var results = outcome.results.split(separator: 0x0A)[...]
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let line = Array(line)
      let mark = index == 0 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let isBlank = line.dropFirst(mark).allSatisfy { [0x20, 0x09, 0x0D].contains($0) }
      // A blank line that is too long is refused without being looked at.
      if isBlank, line.count <= record, !holdsNothing { continue }
      let result = results.popFirst() ?? []
      if line.count > record { continue }
      let origin = RecordOrigin(file: name, line: index + 1)
      try hold(result == Self.result(line, origin), "the result of line \(index + 1) is another")
    }
    try hold(results.isEmpty, "\(results.count) results are of no line")
    try hold(
      outcome.tally.records == outcome.results.count { $0 == 0x0A },
      "\(outcome.tally.records) are counted")
  }

  /// A file of one submission has one result.
  private static func checkFile(_ text: [UInt8], record: Int) throws(Violation) {
    let sizes = ChunkSizes(block: 64, record: record)
    let outcome = rate(text, as: "a.json", jobs: 2, sizes, pieces: 50)
    try hold(outcome.tally.records == 1, "\(outcome.tally.records) results of a file")
    guard text.count <= record else { return }
    let expected = result(text, RecordOrigin(file: "a.json"))
    try hold(outcome.results.dropLast() == expected, "the result of a file is another")
  }

  /// The result line of a record that is rated by itself, without its line feed.
  private static func result(_ text: [UInt8], _ origin: RecordOrigin) -> ArraySlice<UInt8> {
    var rater = FuzzRules.rater
    var writer = FuzzRules.writer
    var output = ByteBuffer()
    _ = rater.rate(text.span)
    writer.write(rater.result, of: text.span, from: origin, to: &output)
    return output.withSpan { span in span.indices.map { span[$0] } }.dropLast()
  }
}
