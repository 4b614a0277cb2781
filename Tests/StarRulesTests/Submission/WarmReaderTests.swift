import Testing

@testable import StarRules
@testable import starbench

/// A reader that has read many submissions, and remembers how they were laid out, reads the next one
/// as if it were the first.
struct WarmReaderTests {
  /// What a reader makes of a text.
  private struct Reading: Equatable {
    let isAccepted: Bool
    let findings: [Finding]
    let errorCount: Int
    let content: [UInt64]
    let offsets: [Int32]

    init(_ reader: inout SubmissionReader, _ text: [UInt8]) {
      isAccepted = reader.read(text.span)
      findings = reader.findings.sorted
      errorCount = reader.findings.errorCount
      content = reader.record.sheet.content
      let (rulebook, sheet) = (reader.rulebook, reader.record.sheet)
      let slots = 0..<rulebook.criteria.count + rulebook.clauses.count
      offsets = slots.filter { sheet.isGiven(slot: $0) }.map { sheet.answerOffsets[$0] }
    }
  }

  /// Submissions as offices send them: one layout for many, and now and then another.
  private static func texts(_ count: Int, seed: UInt64) throws -> [[UInt8]] {
    var maker = SubmissionMaker(
      try BuiltIn.rulebook(), seed: seed, plan: BatchPlan(count: count, bad: 0))
    var random = SplitMix64(seed: seed)
    var submissions = try RandomSubmissions(seed: seed)
    return (0..<count).map { number in
      if number % 8 == 0 { return submissions.next().draft.text(shuffledWith: &random) }
      var text = RecordText(number % 8 < 3 ? .spaced : number % 8 == 3 ? .indented : .compact)
      maker.append(number, to: &text)
      return text.bytes
    }
  }

  @Test("Whatever was read before, a submission is read as by a new reader")
  func accepted() throws {
    let rulebook = try BuiltIn.rulebook()
    var warm = SubmissionReader(rulebook)
    for text in try Self.texts(400, seed: 31) {
      var fresh = SubmissionReader(rulebook)
      let reading = Reading(&warm, text)
      #expect(reading == Reading(&fresh, text), "\(String(decoding: text, as: UTF8.self))")
      #expect(reading.isAccepted)
    }
  }

  @Test("What is wrong with a damaged submission is found as by a new reader")
  func damaged() throws {
    let rulebook = try BuiltIn.rulebook()
    var random = SplitMix64(seed: 32)
    var warm = SubmissionReader(rulebook)
    let texts = try Self.texts(40, seed: 33)
    var refused = 0
    for _ in 0..<40 {
      for text in texts {
        let broken = text.damaged(&random)
        // The whole text before its damaged copy: all of what is damaged is fresh in memory.
        _ = warm.read(text.span)
        var fresh = SubmissionReader(rulebook)
        let reading = Reading(&warm, broken)
        #expect(reading == Reading(&fresh, broken), "\(String(decoding: broken, as: UTF8.self))")
        if !reading.isAccepted { refused += 1 }
      }
    }
    #expect(refused > 1_000)
  }

  @Test(
    "A new reader, which remembers nothing, takes no bytes for what it remembers",
    arguments: [
      "{", #"{"organisation":{"#, #"{"organisation":{"name":"甲""#, #"{"facts":{"#,
      #"{"facts":{"members":3"#, #"{"answers":{"#, #"{"answers":{"B1":true"#,
      #"{"answers":{"B1":{"#, #"{"answers":{"B1":{"met":true"#, #"{"x-a":1"#,
    ])
  func nothingKnown(start: String) throws {
    var reader = SubmissionReader(try BuiltIn.rulebook())
    let text = Array(start.utf8) + Array(repeating: UInt8(0xFF), count: 64)
    let isAccepted = reader.read(text.span)
    #expect(!isAccepted)
    let found = reader.findings.diagnostics(
      text: text.span, rulebook: reader.rulebook, language: .en
    ).contains { $0.location.column == start.unicodeScalars.count + 1 }
    #expect(found)
  }

  @Test(
    "What is like the member before it but for one byte is not taken for it",
    arguments: [
      #"{"organisation":{"name":"甲","type":"township"},⟦,"answers":{"TB1":true,"TB2":true}}"#,
      #"{"organisation":{"name":"甲","type":"township"},"answers" ⟦"TB1":true,"TB2":true}}"#,
      #"{"organisation":{"name":"甲","type":"township"},"answers":{⟦,"TB1":true,"TB2":true}}"#,
      #"{"organisation":{"name":"甲","type":"township"},"answers":{"TB1":true ⟦"TB2":true}}"#,
      #"{"organisation":{"name":"甲","type":"township"},"answers":{"TB1":true,⟦TB2":true}}"#,
      #"{"organisation":{"name":"甲","type":"township"},"answers":{"TB1":true,"TB2"⟦;true}}"#,
      #"{"organisation":{"name":"甲","type":"township"},"answers":{"TB1":true⟦,}}"#,
    ])
  func near(_ marked: String) throws {
    let whole =
      #"{"organisation":{"name":"甲","type":"township"},"answers":{"TB1":true,"TB2":true}}"#
    let text = MarkedText(marked)
    var reader = SubmissionReader(try BuiltIn.rulebook())
    // Enough after it that a block can be loaded wherever the object ends.
    let room = Array(repeating: UInt8(0x20), count: 64)
    for _ in 0..<3 { _ = reader.read((Array(whole.utf8) + room).span) }
    #expect(reader.findings.count == 0)
    let isAccepted = reader.read((text.bytes + room).span)
    #expect(!isAccepted)
    let diagnostics = reader.findings.diagnostics(
      text: (text.bytes + room).span, rulebook: reader.rulebook, language: .en)
    #expect(diagnostics.first?.location == text.locations.first)
  }
}
