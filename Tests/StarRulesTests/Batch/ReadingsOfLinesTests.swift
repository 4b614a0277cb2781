import Testing

@testable import StarRules

/// The readings that result lines were rated by, written, read back and summed up.
struct ReadingsOfLinesTests {
  private static let record =
    #"{"organisation":{"name":"甲","type":"non-public","form":"federation"},"answers":{"B1":true}}"#

  private func line(_ choices: [(String, String)]) throws -> String {
    let own = try BuiltIn.rulebook()
    let rulebook = try own.reading(choices.map { try own.choice($0.1, of: $0.0) })
    var rater = RecordRater(rulebook, language: .en)
    var writer = ResultLineWriter(rulebook)
    var buffer = ByteBuffer()
    let text = Array(Self.record.utf8)
    _ = rater.rate(text.span)
    writer.write(
      rater.result, of: text.span, from: RecordOrigin(file: "a", line: 1), to: &buffer)
    return buffer.withSpan { $0.decoded }
  }

  @Test("A line ends in the readings it was rated by, and names none where none was chosen")
  func written() throws {
    #expect(!(try line([]).contains("readings")))
    let chosen = try line([("federation", "bound"), ("percent-base", "all")])
    #expect(
      chosen.hasSuffix(#","readings":{"percent-base":"all","federation":"bound"}}"# + "\n"),
      "\(chosen)")
  }

  @Test("A refused record was rated by no reading")
  func refused() throws {
    let own = try BuiltIn.rulebook()
    let rulebook = try own.reading([try own.choice("all", of: "percent-base")])
    var rater = RecordRater(rulebook, language: .en)
    var writer = ResultLineWriter(rulebook)
    var buffer = ByteBuffer()
    let text = Array("{}".utf8)
    _ = rater.rate(text.span)
    writer.write(rater.result, of: text.span, from: RecordOrigin(file: "a"), to: &buffer)
    #expect(!buffer.withSpan { $0.decoded }.contains("readings"))
  }

  @Test("What binds by the readings of a line is no fault of it, and a summary tells them apart")
  func readBack() throws {
    let rulebook = try BuiltIn.rulebook()
    var reader = ResultReader(rulebook, language: .en)
    var piece = SummaryPiece(rulebook)
    // Under this reading clauses bind a federation that otherwise do not.
    let bound = try line([("federation", "bound")])
    for text in [bound, try line([]), bound, try line([("percent-base", "all")])] {
      let text = Array(text.utf8)
      let isAccepted = reader.read(text.span)
      #expect(isAccepted, "\(reader.diagnostics)")
      piece.add(reader.result, of: text.span, from: RecordOrigin(file: "a", line: 1))
    }
    let unmarked = Array(bound.replacing(#","readings":{"federation":"bound"}"#, with: "").utf8)
    let isUnmarkedAccepted = reader.read(unmarked.span)
    #expect(!isUnmarkedAccepted)
    #expect(Set(reader.diagnostics.map(\.code)) == ["not-binding"])
    var summary = Summary(rulebook)
    #expect(summary.ratedBy == [RatedBy(readings: [], records: 0)])
    summary.merge(piece)
    #expect(
      summary.ratedBy == [
        RatedBy(readings: [], records: 1),
        RatedBy(readings: ["federation=bound"], records: 2),
        RatedBy(readings: ["percent-base=all"], records: 1),
      ])
  }

  @Test(
    "Readings that the rules do not have are refused",
    arguments: [
      (#"{"percent-base":"al"}"#, ["unknown-reading"]),
      (#"{"percent":"all"}"#, ["unknown-reading"]),
      (#"{"percent-base":"all","percent-base":"all"}"#, ["repeated-key"]),
      (#"{"percent-base":1}"#, ["wrong-type"]),
      (#"["percent-base"]"#, ["wrong-type"]),
      ("null", []), ("{}", []),
    ])
  func wrong(readings: String, codes: [String]) throws {
    var reader = ResultReader(try BuiltIn.rulebook(), language: .en)
    let text = try line([]).replacing("}\n", with: #","readings":\#(readings)}"#)
    let line = Array(text.utf8)
    let isAccepted = reader.read(line.span)
    #expect(isAccepted == codes.isEmpty)
    #expect(reader.diagnostics.map(\.code) == codes)
  }
}
