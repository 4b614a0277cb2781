import Testing

@testable import StarRules

/// A result line names the rules that warn, is read back as it was, and a summary counts them.
struct PlausibilityBatchTests {
  private static let texts = [
    (#""answers":{"V3.8":false,"V5.10c":true}"#, ["volunteers"]),
    (#""answers":{"V3.8":true}"#, []),
    (#""facts":{"members":900},"previous":{"facts":{"members":9}}"#, ["last-year:members"]),
    (#""answers":{"V3.8":false,"V5.10c":true,"B3a":true}"#, ["volunteers", "documents"]),
    (#""answers":{"B3a":true}"#, ["documents"]),
  ]

  @Test("Lines and the summary made of them say the same as the ratings do")
  func lines() throws {
    let rulebook = try BuiltIn.rulebook()
    var rater = RecordRater(rulebook, language: .en)
    var writer = ResultLineWriter(rulebook)
    var reader = ResultReader(rulebook, language: .en)
    var (rated, readBack) = (SummaryPiece(rulebook), SummaryPiece(rulebook))
    for (index, (members, ids)) in Self.texts.enumerated() {
      let text = Array(#"{"organisation":{"name":"甲","type":"state-owned"},\#(members)}"#.utf8)
      let isRated = rater.rate(text.span)
      #expect(isRated)
      #expect(rulebook.ids(ofPlausibility: rater.result.implausible) == ids)
      let submission = try Submission(text, rulebook: rulebook)
      #expect(Rating(submission).implausible == ids)
      var output = ByteBuffer()
      let origin = RecordOrigin(file: "a", line: index + 1)
      writer.write(rater.result, of: text.span, from: origin, to: &output)
      let line = output.withSpan { span in
        String(decoding: span.indices.map { span[$0] }, as: UTF8.self)
      }
      #expect(line.contains(#""implausible":["#) == !ids.isEmpty)
      for id in ids { #expect(line.contains(#""\#(id)""#)) }
      let bytes = Array(line.utf8.dropLast())
      let isRead = reader.read(bytes.span)
      #expect(isRead, "\(reader.diagnostics)")
      #expect(reader.result.implausible == rater.result.implausible)
      rated.add(rater.result, of: text.span, from: origin)
      readBack.add(reader.result, of: bytes.span, from: origin)
    }
    for piece in [rated, readBack] {
      var summary = Summary(rulebook)
      summary.merge(piece)
      #expect(summary.implausibleUnions == 4)
      #expect(summary.contradictoryUnions == 3)
      #expect(summary.undocumentedUnions == 2)
      let counts = summary.implausible.map { "\(rulebook.plausibility[$0.rule].id) \($0.unions)" }
      #expect(counts == ["volunteers 2", "documents 2", "last-year:members 1"])
    }
  }

  @Test(
    "A line that names what the rules do not have, or what does not bind the union, is refused",
    arguments: [
      (#"["volunteers"]"#, nil), ("[]", nil), ("null", nil),
      (#"["last-year:members","last-year:employees"]"#, nil),
      (#"["last-year"]"#, "unknown-plausibility"),
      (#"["last-year:ballots"]"#, "unknown-plausibility"),
      (#"["volunteer"]"#, "unknown-plausibility"), (#"["V3.8a"]"#, "unknown-plausibility"),
      (#"["volunteers","volunteers"]"#, "repeated-id"),
      (#"["township-volunteers"]"#, "not-binding"), (#""volunteers""#, "wrong-type"),
    ] as [(String, String?)])
  func wrongLines(list: String, code: String?) throws {
    var reader = ResultReader(try BuiltIn.rulebook(), language: .en)
    let line = Array(
      #"{"source":"a","name":"甲","type":"state-owned","form":"committee","star":0,"next":{"star":1,"steps":5},"unmet":[],"unanswered":[],"notApplicable":[],"unproven":0,"lifting":[],"implausible":\#(list)}"#
        .utf8)
    let isRead = reader.read(line.span)
    #expect(isRead == (code == nil))
    #expect(reader.diagnostics.map { $0.code } == [code].compactMap { $0 })
  }
}
