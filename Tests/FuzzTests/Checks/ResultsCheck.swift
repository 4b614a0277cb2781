@testable import StarRules
@testable import unionstar

/// What any text is to the reader of result lines, and its results to what sums them up.
enum ResultsCheck {
  static func run(_ text: [UInt8]) throws(Violation) {
    let rulebook = FuzzRules.builtIn
    // Results that were saved as a whole are read by other means, which need only come to an end.
    _ = SavedRating(text)
    var draws = EarlierDraws(.en)
    var console = MemoryConsole().console
    console.read = { _ in text }
    try? draws.read("it", console)
    var reader = FuzzRules.resultReader
    for line in text.split(separator: 0x0A) {
      let line = Array(line)
      guard reader.read(line.span) else {
        let diagnostics = reader.diagnostics
        try hold(!diagnostics.isEmpty, "refused for nothing")
        try PlaceCheck.run(diagnostics, line)
        var other = ResultReader(rulebook, language: .zh)
        _ = other.read(line.span)
        try hold(
          other.diagnostics.map { $0.code } == diagnostics.map { $0.code },
          "what was read before changes what is found")
        try PlaceCheck.run(other.diagnostics, line)
        continue
      }
      try hold(ScannerCheck.syntaxError(of: line) == nil, "what is no JSON is accepted")
      // What was rated by other readings says so only when it is written by them.
      let readings = reader.result.readings ?? []
      let read = readings.isEmpty ? nil : try? rulebook.reading(readings)
      try checkWritten(
        reader.result, of: line, read.map { ResultLineWriter($0) } ?? FuzzRules.writer,
        FuzzRules.resultReader)
    }
    try checkGathered(text, rulebook)
  }

  /// A result that is written is read as what it was, and written again the same.
  static func checkWritten(
    _ result: RecordResult, of text: [UInt8], _ writer: ResultLineWriter, _ reader: ResultReader
  ) throws(Violation) {
    let line = line(result, of: text, writer)
    var reader = reader
    try hold(
      reader.read(line.span),
      "a line that was written is refused for \(reader.diagnostics.map { $0.code })")
    let (old, new) = (result, reader.result)
    try hold(
      old.star == new.star && old.stepsToNext == new.stepsToNext && old.year == new.year
        && old.claimedStar == new.claimedStar && old.type == new.type && old.form == new.form
        && old.unproven == new.unproven && old.unmet.words == new.unmet.words
        && old.unanswered.words == new.unanswered.words && old.setAside.words == new.setAside.words
        && old.lifting.words == new.lifting.words && old.refusal == new.refusal,
      "a line that was written reads otherwise")
    try hold(
      old.stages.map { $0.stage } == new.stages.map { $0.stage }
        && old.stages.map { $0.star } == new.stages.map { $0.star }
        && old.stages.map { $0.lost.words } == new.stages.map { $0.lost.words },
      "its stages read otherwise")
    for (old, new) in [(old.name, new.name), (old.code, new.code), (old.district, new.district)] {
      try hold(old.map { text.string($0) } == new.map { line.string($0) }, "its texts differ")
    }
    try hold(Self.line(new, of: line, writer) == line, "it is written otherwise")
  }

  private static func line(
    _ result: RecordResult, of text: [UInt8], _ writer: ResultLineWriter
  ) -> [UInt8] {
    var writer = writer
    var output = ByteBuffer()
    writer.write(result, of: text.span, from: RecordOrigin(file: "-", line: 1), to: &output)
    return output.withSpan { span in span.indices.map { span[$0] } }
  }

  /// What is made of all lines comes to an end, and counts each of them.
  private static func checkGathered(_ text: [UInt8], _ rulebook: Rulebook) throws(Violation) {
    let summed = gather(SummaryGathering(Editions(rulebook)), text, rulebook)
    let summary = summed.gathering.summaries[0]
    let lines = text.split(separator: 0x0A).count {
      $0.contains { ![0x20, 0x09, 0x0D].contains($0) }
    }
    let marks = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 1 : 0
    try hold(
      (lines - marks...lines).contains(summary.records + summed.unread),
      "\(lines) lines are \(summary.records) records and \(summed.unread) that cannot be read")
    let choice = Int(truncatingIfNeeded: text.fingerprint >> 40)
    let report = SummaryReport(summary: summary, language: [.zh, .en][choice & 1])
    let format = ["text", "markdown", "json"][choice / 2 % 3]
    let printed = report.print(format, Painter(isOn: true), columns: 60)
    try hold(
      format != "json" || ScannerCheck.syntaxError(of: printed) == nil, "no JSON of a summary")
    let pool = gather(DrawPool(rulebook, fromStar: 1), text, rulebook).gathering
    let draw = Draw(pool, percent: 50, seed: "1", earlier: EarlierPlaces())
    try hold(draw.count == draw.places.count, "\(draw.places.count) drawn of \(draw.count)")
    let numbering = CriterionNumbering([rulebook])
    let before = gather(UnionStandings(numbering), text, rulebook).gathering
    let after = gather(UnionStandings(numbering, after: before), text, rulebook).gathering
    try hold(
      Transitions(before, after).compared == before.count, "the same unions are not all the same")
  }

  private static func gather<Gathering: ResultGathering>(
    _ gathering: Gathering, _ text: [UInt8], _ rulebook: Rulebook
  ) -> ResultCollection<Gathering> {
    var console = MemoryConsole().console
    console.open = { _ in MemorySource(text, pieces: 50) }
    console.chunks.block = 256
    var collection = ResultCollection(gathering, Editions(rulebook), .en)
    collection.read(["-"], &console)
    return collection
  }
}
