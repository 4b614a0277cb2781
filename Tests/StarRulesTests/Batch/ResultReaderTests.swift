import Testing
import starbench

@testable import StarRules

/// Result lines are read back as they were written, and refused where they say what cannot be.
struct ResultReaderTests {
  /// A line that has every key.
  private static let line =
    #"{"source":"a:1","name":"甲","code":"9","type":"non-public","form":"committee","district":"西湖区","year":2025,"claimedStar":3,"star":2,"next":{"star":3,"steps":1},"unmet":["V3.3c","V3.9a"],"unanswered":["V5.1a"],"notApplicable":["B3b"],"unproven":12,"lifting":["V3.3","V3.9"]}"#
  private static let error =
    #"{"source":"a:2","error":{"code":"part-exceeds-whole","line":1,"column":52,"path":"/facts/members","message":"不能","problems":3}}"#

  /// The diagnostics of a line; none where it is accepted.
  private func problems(of text: [UInt8]) throws -> [Diagnostic] {
    var reader = ResultReader(try BuiltIn.rulebook(), language: .en)
    let isAccepted = reader.read(text.span)
    #expect(isAccepted == reader.diagnostics.isEmpty)
    return reader.diagnostics
  }

  /// Reads a line that must be accepted.
  private func read(_ line: [UInt8], _ reader: inout ResultReader) {
    let isAccepted = reader.read(line.span)
    #expect(isAccepted, "\(reader.diagnostics)")
  }

  /// What a result says, with its texts.
  private func outline(_ result: RecordResult, _ text: [UInt8]) -> [String] {
    let texts = [result.name, result.code, result.district, result.source].map { token in
      token.map { text.string($0) } ?? "-"
    }
    return texts + [
      "\(result.type) \(result.form) \(result.year ?? 0) \(result.claimedStar ?? -1)",
      "\(result.star) \(result.stepsToNext ?? -1) \(result.unproven)",
      "\(result.unmet.words) \(result.unanswered.words) \(result.setAside.words)",
      "\(result.lifting.words)", "\(result.refusal.map { "\($0)" } ?? "-")",
    ]
  }

  @Test("A line that is written and read back is the same result")
  func roundTrip() throws {
    let rulebook = try BuiltIn.rulebook()
    var rater = RecordRater(rulebook, language: .zh)
    var reader = ResultReader(rulebook, language: .zh)
    var writer = ResultLineWriter(rulebook)
    for record in try RandomRecords.list(200, seed: 11) {
      let isRated = rater.rate(record.text.span)
      var buffer = ByteBuffer()
      writer.write(rater.result, of: record.text.span, from: record.origin, to: &buffer)
      let line = buffer.withSpan { span in span.indices.map { span[$0] } }
      read(line, &reader)
      #expect((reader.result.refusal == nil) == isRated)
      var written = outline(rater.result, record.text)
      if record.source == nil || rater.result.source == nil { written[3] = record.origin.source }
      #expect(outline(reader.result, line) == written)
    }
  }

  @Test(
    "Whatever order the keys come in, and whatever else there is, the result is the same",
    arguments: [
      #"{"lifting":["V3.9","V3.3"],"unproven":12,"notApplicable":["B3b"],"unanswered":["V5.1a"],"unmet":["V3.9a","V3.3c"],"next":{"steps":1,"star":3},"star":2,"claimedStar":3,"year":2025,"district":"西湖区","form":"committee","type":"non-public","code":"9","name":"甲","source":"a:1"}"#,
      line.replacing(#""star":2"#, with: #""rank":{"a":[1]},"x-a":null,"star":2"#),
      line.replacing(",", with: " ,\n").replacing(":\"", with: " : \""),
      line.replacing("甲", with: #"\u7532"#).replacing(#""star":2"#, with: #""st\u0061r":2"#),
      line.replacing(#""star":2"#, with: #""error":null,"star":2"#),
    ])
  func sameResult(text: String) throws {
    let rulebook = try BuiltIn.rulebook()
    var reader = ResultReader(rulebook, language: .en)
    let plain = Array(Self.line.utf8)
    read(plain, &reader)
    let expected = outline(reader.result, plain)
    #expect(expected[4...6] == ["1 0 2025 3", "2 1 12", expected[6]])
    let other = Array(text.utf8)
    read(other, &reader)
    #expect(outline(reader.result, other) == expected)
  }

  @Test("What need not be there may be missing, or null, and is then not there")
  func optional() throws {
    let rulebook = try BuiltIn.rulebook()
    var reader = ResultReader(rulebook, language: .en)
    let short = Array(
      #"{"name":"甲","code":null,"claimedStar":null,"type":"township","form":"committee","star":5,"next":null,"unmet":[],"unanswered":[],"notApplicable":[],"unproven":0}"#
        .utf8)
    read(Array(Self.line.utf8), &reader)
    read(short, &reader)
    #expect(outline(reader.result, short)[0...5] == ["甲", "-", "-", "-", "5 0 0 -1", "5 -1 0"])
    #expect(reader.result.lifting.isEmpty && reader.result.refusal == nil)
    read(Array(Self.error.utf8), &reader)
    #expect(
      reader.result.refusal
        == RecordRefusal(
          code: "part-exceeds-whole", location: StarRules.SourceLocation(line: 1, column: 52),
          path: "/facts/members", message: "不能", problems: 3))
  }

  @Test("Of a line with an error nothing counts but where its record stands")
  func errorAlone() throws {
    var reader = ResultReader(try BuiltIn.rulebook(), language: .en)
    let error = Array(Self.error.utf8)
    read(error, &reader)
    let expected = outline(reader.result, error)
    let more = Array(
      Self.error.replacing(#""error":"#, with: #""year":2025,"type":"non-public","error":"#).utf8)
    try #require(more.count > error.count)
    read(more, &reader)
    #expect(outline(reader.result, more) == expected)
    #expect(reader.result.refusal != nil && reader.result.type == -1)
  }

  @Test(
    "A flaw is found at the place that is marked",
    arguments: [
      (#""type":"non-public""#, #""type":⟦"nonpublic""#, "unknown-type"),
      (#""form":"committee""#, #""form":⟦"council""#, "unknown-form"),
      (#""V3.3c","V3.9a""#, #""V3.3c",⟦"V9.9a""#, "unknown-clause"),
      (#""V3.3c","V3.9a""#, #""V3.3c",⟦"V3.9""#, "unknown-clause"),
      (#""V3.3c","V3.9a""#, #""V3.3c",⟦"V3.3c""#, "repeated-id"),
      (#"["V3.3c","V3.9a"]"#, #"⟦["TS1a"]"#, "not-binding"),
      (#"["V3.3","V3.9"]"#, #"⟦["V3.3","TS1"]"#, "not-binding"),
      (#"["V3.3","V3.9"]"#, #"["V3.3",⟦"V3.9a"]"#, "unknown-criterion"),
      (#"["V5.1a"]"#, #"⟦["V3.9a"]"#, "contradictory-clause"),
      (#"["V5.1a"]"#, #"⟦["B3b"]"#, "contradictory-clause"),
      (#"["V5.1a"]"#, #"[⟦1]"#, "wrong-type"),
      (#"["V5.1a"]"#, #"⟦"V5.1a""#, "wrong-type"),
      (#"{"star":3,"steps":1}"#, #"⟦{"star":4,"steps":1}"#, "wrong-next-star"),
      (#"{"star":3,"steps":1}"#, #"⟦{"star":3}"#, "wrong-next-star"),
      (#"{"star":3,"steps":1}"#, "⟦null", "wrong-next-star"),
      (#"{"star":3,"steps":1}"#, #"{"star":3,"steps":⟦0}"#, "out-of-range"),
      (#"{"star":3,"steps":1}"#, #"{"star":3,"steps":1,⟦"steps":1}"#, "repeated-key"),
      (#""star":2"#, #""star":⟦6"#, "out-of-range"),
      (#""star":2"#, #""star":⟦2.0"#, "not-a-whole-number"),
      (#""star":2"#, #""star":⟦"2""#, "wrong-type"),
      (#""star":2"#, #""star":2,⟦"star":2"#, "repeated-key"),
      (#""star":2"#, #""star":2,"later":1,⟦"later":1"#, "repeated-key"),
      (#""star":2"#, #""star":2,"later":{"a":1,⟦"a":1}"#, "repeated-key"),
      (#""unproven":12"#, #""unproven":⟦224"#, "out-of-range"),
      (#""year":2025"#, #""year":⟦1948"#, "out-of-range"),
      (#""claimedStar":3"#, #""claimedStar":⟦-3"#, "not-a-whole-number"),
      (#"{"source""#, #"⟦{"quelle""#, ""),
      (#"{"source":"a:1","name""#, #"⟦{"source":"a:1","names""#, "missing-key"),
      (#"{"source":"a:1","name":"甲""#, #"⟦{"source":"a:1","name":null"#, "missing-key"),
      (
        #""star":2"#, #""star":2,"error":⟦{"code":"x"}"#,
        "rated-and-refused missing-key missing-key missing-key missing-key missing-key"
      ),
      (#""lifting""#, #"⟦lifting""#, "key-not-text"),
    ] as [(String, String, String)])
  func flaw(old: String, new: String, codes: String) throws {
    let text = MarkedText(Self.line.replacing(old, with: new))
    try #require(text.offsets.count == 1, "the text to change is not there once")
    let problems = try problems(of: text.bytes)
    #expect(problems.map { $0.code } == codes.split(separator: " ").map(String.init))
    #expect(problems.allSatisfy { $0.location == text.locations[0] })
    #expect(problems.allSatisfy { !$0.message.isEmpty && $0.message != $0.code })
  }

  @Test(
    "An error record with a flaw is refused, and so is what is no line of results",
    arguments: [
      (#""code":"part-exceeds-whole","#, "", "missing-key"),
      (#""problems":3"#, #""p":3"#, "missing-key"),
      (#""line":1"#, #""line":0"#, "out-of-range"),
      (#""message":"不能""#, #""message":1"#, "wrong-type"),
      (error, "[]", "wrong-type"), (error, "3", "wrong-type"), (error, "{", "unexpected-end"),
      (error, error + error, "trailing-content"), (error, "", "empty-file"),
      (error, #"{"error":"x"}"#, "wrong-type"), (error, #"{"error":[]}"#, "wrong-type"),
      (error, String(repeating: "[", count: 200), "nesting-too-deep"),
      (error, #"{"x":"# + String(repeating: "[", count: 200), "nesting-too-deep"),
    ])
  func badError(old: String, new: String, code: String) throws {
    #expect(Self.error.contains(old))
    let problems = try problems(of: Array(Self.error.replacing(old, with: new).utf8))
    #expect(problems.map { $0.code } == [code])
  }

  @Test("A line that lacks everything is told of every key that must be there")
  func missing() throws {
    let lacking = try problems(of: Array(#"{"star":1}"#.utf8))
    #expect(lacking.count == 8 && lacking.allSatisfy { $0.code == "missing-key" })
    #expect(
      try problems(of: Array(#"{"organisation":{}}"#.utf8)).map { $0.code } == ["missing-key"])
  }

  @Test("Whatever becomes of its bytes, a line is read or refused, and never more")
  func damaged() throws {
    var random = SplitMix64(seed: 12)
    var reader = ResultReader(try BuiltIn.rulebook(), language: .zh)
    let lines = [Self.line, Self.error].map { Array($0.utf8) }
    let parts: [[UInt8]] = [
      "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "1e9", "\\ud800", "星",
    ]
    .map { Array($0.utf8) }
    var accepted = 0
    for _ in 0..<3000 {
      var line = random.pick(lines)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<line.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: line[place] = UInt8.random(in: 0...255, using: &random)
        case 1: line.removeSubrange(place..<min(line.count, place + 5))
        case 2: line.insert(contentsOf: random.pick(parts), at: place)
        default: line = Array(line[..<place])
        }
        if line.isEmpty { line = [0x7B] }
      }
      if reader.read(line.span) { accepted += 1 } else { #expect(!reader.diagnostics.isEmpty) }
    }
    #expect(accepted > 50 && accepted < 2000)
  }

  @Test("The spellings of the keys are the names of their cases, in the same order")
  func keys() {
    #expect(ResultKey.allCases.map { $0.name } == ResultKey.allCases.map { "\($0)" })
    #expect(ResultKey.allCases.map { Int($0.rawValue) } == Array(0..<ResultKey.allCases.count))
    #expect(ResultKey.allCases.count <= 32, "as many as there is room for places")
  }
}
