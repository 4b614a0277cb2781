import Testing

@testable import StarRules

/// Stages in result lines and in summaries.
struct StageSummaryTests {
  private static let lines = [
    #"{"stage":"self","star":5},{"stage":"district","star":4,"lost":["V5.4d"]}"#,
    #"{"stage":"self","star":5},{"stage":"city","star":5}"#,
  ]

  private static func line(
    _ stages: String, stage: String, star: Int, name: String = "甲", code: String? = nil
  ) -> String {
    let next = star == 5 ? "null" : #"{"star":\#(star + 1),"steps":1}"#
    let code = code.map { #""code":"\#($0)","# } ?? ""
    return #"{"source":"a:1","name":"\#(name)",\#(code)"type":"state-owned","form":"committee","#
      + #""star":\#(star),"next":\#(next),"unmet":[],"unanswered":[],"notApplicable":[],"#
      + #""unproven":0,"lifting":[],"stage":"\#(stage)","stages":[\#(stages)]}"#
  }

  /// The problems of a line.
  private func problems(_ line: String) throws -> [String] {
    var reader = ResultReader(try BuiltIn.rulebook(), language: .en)
    let text = Array(line.utf8)
    return reader.read(text.span) ? [] : reader.diagnostics.map { $0.code }
  }

  @Test(
    "Stages that do not lead to the stage and star of the line are refused",
    arguments: [
      (line(lines[0], stage: "district", star: 4), []),
      (line(lines[0], stage: "city", star: 4), ["wrong-stages"]),
      (line(lines[0], stage: "district", star: 5), ["wrong-stages"]),
      (line("", stage: "self", star: 5), ["wrong-stages"]),
      (line(#"{"stage":"city","star":5}"#, stage: "city", star: 5), ["wrong-stages"]),
      (
        line(lines[1] + #",{"stage":"district","star":5}"#, stage: "district", star: 5),
        ["wrong-stages"]
      ),
      (line(lines[1] + #",{"stage":"self","star":5}"#, stage: "self", star: 5), ["wrong-stages"]),
      (line(lines[1], stage: "province", star: 5), ["unknown-stage"]),
      (
        line(#"{"star":5},{"stage":"city"}"#, stage: "city", star: 5),
        ["missing-key", "missing-key"]
      ),
      (line(#"{"stage":"self","star":9}"#, stage: "self", star: 5), ["out-of-range"]),
      (line(#"{"stage":"self","star":"5"}"#, stage: "self", star: 5), ["wrong-type"]),
      (line(#"{"stage":1,"star":5}"#, stage: "self", star: 5), ["wrong-type"]),
      (
        line(lines[0].replacing("V5.4d", with: "V9"), stage: "district", star: 4),
        ["unknown-clause"]
      ),
    ])
  func checks(line: String, codes: [String]) throws {
    #expect(try problems(line) == codes)
  }

  @Test("What a batch writes of reviews is read back to the same summary, however it is cut")
  func roundTrip() throws {
    let rulebook = try BuiltIn.rulebook()
    let text = try Fixture.bytes(ofRepositoryFile: "Fixtures/reviews/district.ndjson")
    let records = text.split(separator: 0x0A).map { Array($0) }
    var rater = RecordRater(rulebook, language: .en)
    var reader = ResultReader(rulebook, language: .en)
    var writer = ResultLineWriter(rulebook)
    func summary(every size: Int, fromLines: Bool) -> Summary {
      var summary = Summary(rulebook)
      var piece = SummaryPiece(rulebook)
      for (index, record) in records.enumerated() {
        _ = rater.rate(record.span)
        let origin = RecordOrigin(file: "a", line: index + 1)
        if fromLines {
          var buffer = ByteBuffer()
          writer.write(rater.result, of: record.span, from: origin, to: &buffer)
          let line = buffer.withSpan { span in span.indices.map { span[$0] } }
          let isAccepted = reader.read(line.span)
          #expect(isAccepted)
          piece.add(reader.result, of: line.span, from: origin)
        } else {
          piece.add(rater.result, of: record.span, from: origin)
        }
        guard index % size == size - 1 else { continue }
        summary.merge(piece)
        piece.removeAll()
      }
      summary.merge(piece)
      return summary
    }
    let whole = summary(every: 1000, fromLines: false)
    #expect(whole.reviewed > 30 && whole.recommendedCount == 3 && whole.lostCriteria.count > 5)
    for other in [
      summary(every: 1, fromLines: false), summary(every: 7, fromLines: true),
      summary(every: 1000, fromLines: true),
    ] {
      #expect(other.reviewed == whole.reviewed)
      #expect(other.stageList == whole.stageList)
      #expect(other.lostCriteria == whole.lostCriteria)
      #expect(other.recommendedList == whole.recommendedList)
    }
  }

  @Test("Only confirmed unions are put forward, by code and then by name in code point order")
  func recommended() throws {
    let rulebook = try BuiltIn.rulebook()
    var reader = ResultReader(rulebook, language: .en)
    var summary = Summary(rulebook)
    let city = Self.lines[1]
    let unions: [(String, String?)] = [
      ("乙", "9B"), ("é", nil), ("z", nil), ("丙", "9A"), ("\u{1F600}", nil), ("\u{FF01}", nil),
    ]
    for (name, code) in unions {
      var piece = SummaryPiece(rulebook)
      for line in [
        Self.line(city, stage: "city", star: 5, name: name, code: code),
        Self.line(
          #"{"stage":"self","star":5},{"stage":"district","star":5}"#, stage: "district", star: 5,
          name: "未确认"),
        Self.line(city + #",{"stage":"spot-check","star":4}"#, stage: "spot-check", star: 4),
      ] {
        let text = Array(line.utf8)
        let isAccepted = reader.read(text.span)
        try #require(isAccepted, "\(line)")
        piece.add(reader.result, of: text.span, from: RecordOrigin(file: "a", line: 1))
      }
      summary.merge(piece)
    }
    #expect(summary.recommendedCount == unions.count)
    #expect(
      summary.recommendedList.map { $0.name }
        == ["z", "é", "\u{FF01}", "\u{1F600}", "丙", "乙"])
  }

  @Test(
    "A star is confirmed where a review took place that confirms, whatever came before or after",
    arguments: [
      (["spot-check"], 5, false), (["district", "spot-check"], 5, false), (["district"], 5, false),
      (["city"], 5, true), (["city", "spot-check"], 5, true), (["city", "spot-check"], 4, false),
    ])
  func confirmed(stages: [String], star: Int, isPutForward: Bool) throws {
    let last = try #require(stages.last)
    try expect(stages.map { ($0, $0 == last ? star : 5) }, isPutForward)
  }

  /// Expects that a union whose own assessment reached five stars, and then each stage its star, is
  /// put forward or not.
  private func expect(_ stages: [(String, Int)], _ isPutForward: Bool) throws {
    let rulebook = try BuiltIn.rulebook()
    var reader = ResultReader(rulebook, language: .en)
    let outcomes = ([("self", 5)] + stages).map { #"{"stage":"\#($0.0)","star":\#($0.1)}"# }
    let last = try #require(stages.last)
    let text = Array(
      Self.line(outcomes.joined(separator: ","), stage: last.0, star: last.1).utf8)
    let isAccepted = reader.read(text.span)
    try #require(isAccepted)
    var piece = SummaryPiece(rulebook)
    piece.add(reader.result, of: text.span, from: RecordOrigin(file: "a", line: 1))
    var summary = Summary(rulebook)
    summary.merge(piece)
    #expect(summary.recommendedCount == (isPutForward ? 1 : 0))
    #expect(summary.recommendedList.count == summary.recommendedCount)
  }

  @Test(
    "A star is put forward only if it was confirmed, or left by later reviews of one that was",
    arguments: [
      ([("city", 4), ("spot-check", 5)], false), ([("city", 5), ("spot-check", 5)], true),
      ([("city", 5), ("spot-check", 4), ("spot-check", 5)], false),
      ([("city", 4), ("city", 5)], true),
    ])
  func raised(stages: [(String, Int)], isPutForward: Bool) throws {
    try expect(stages, isPutForward)
  }

  @Test(
    "A union is put forward once, and only by the result that stands for it",
    arguments: [
      // Year, stage and star of each result, and whether the union is put forward.
      ([(2025, "city", 5), (2025, "city", 5)], true),
      ([(2024, "city", 5), (2025, "city", 4)], false),
      ([(2024, "city", 4), (2025, "city", 5)], true),
      // A later year that nobody confirmed, and a later stage.
      ([(2024, "city", 5), (2025, "district", 5)], false),
      ([(2025, "city", 5), (2025, "spot-check", 4)], false),
      ([(2025, "district", 5), (2025, "city", 5)], true),
      // Of two at one stage of one year the higher star stands.
      ([(2025, "city", 4), (2025, "city", 5)], true),
    ] as [([(Int, String, Int)], Bool)])
  func once(results: [(Int, String, Int)], isPutForward: Bool) throws {
    let rulebook = try BuiltIn.rulebook()
    for code in ["9A", nil] {
      for results in [results, results.reversed()] {
        var reader = ResultReader(rulebook, language: .en)
        var summary = Summary(rulebook)
        for (index, (year, stage, star)) in results.enumerated() {
          var piece = SummaryPiece(rulebook)
          let stages = #"{"stage":"self","star":5},{"stage":"\#(stage)","star":\#(star)}"#
          let line = Self.line(stages, stage: stage, star: star, name: "甲", code: code)
            .replacing(
              #","star":\#(star),"next""#, with: #","year":\#(year),"star":\#(star),"next""#)
          let text = Array(line.utf8)
          let isAccepted = reader.read(text.span)
          try #require(isAccepted, "\(line)")
          piece.add(reader.result, of: text.span, from: RecordOrigin(file: "a", line: index + 1))
          summary.merge(piece)
        }
        #expect(summary.recommendedCount == (isPutForward ? 1 : 0))
        #expect(summary.recommendedList.count == summary.recommendedCount)
      }
    }
  }

  @Test("Of more unions than are told of the first in order stay, whatever order they come in")
  func bounded() {
    var list = RecommendedList()
    let count = 5 * Limits.recommended
    let standing = UnionStanding(year: 2025, stage: 1, star: 5, isConfirmed: true)
    for number in 0..<count {
      // A step that shares no divisor with the count visits every number.
      let place = number * 7919 % count
      list.add(
        RecommendedUnion(
          code: String(1_000_000 + place), name: "甲", district: nil, source: "a",
          digest: UInt64(place + 1), standing: standing))
    }
    let sorted = list.sorted { _ in standing }
    let first: [String] = (0..<Limits.recommended).map { String(1_000_000 + $0) }
    #expect(sorted.map { $0.code } == first)
    let later = UnionStanding(year: 2026, stage: -1, star: 5, isConfirmed: false)
    let others = list.sorted { $0 % 2 == 0 ? standing : later }
    #expect(others.first?.code == "1000001" && others.count == Limits.recommended)
  }
}
