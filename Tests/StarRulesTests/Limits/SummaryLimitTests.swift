import Testing

@testable import StarRules

/// What a summary keeps of many records, and what it counts beyond.
@Suite("Limits: summaries")
struct SummaryLimitTests {
  /// The summary of records that differ in what `members` says of each number.
  private func summary(_ count: Int, _ members: (Int) -> String) throws -> Summary {
    let rulebook = try BuiltIn.rulebook()
    var rater = RecordRater(rulebook, language: .en)
    var piece = SummaryPiece(rulebook)
    for number in 0..<count {
      let text = Array(
        #"{"organisation":{"name":"甲","type":"township",\#(members(number))}}"#.utf8)
      _ = rater.rate(text.span)
      piece.add(rater.result, of: text.span, from: RecordOrigin(file: "-", line: number + 1))
    }
    var summary = Summary(rulebook)
    summary.merge(piece)
    return summary
  }

  @Test("So many districts are told apart, and the others are counted together", arguments: [0, 1])
  func districts(more: Int) throws {
    let summary = try summary(Limits.districts + more) { #""district":"\#($0)""# }
    #expect(summary.districtList.count == Limits.districts)
    #expect(summary.otherDistricts.reduce(0, +) == more)
  }

  @Test("So many codes of problems are told apart", arguments: [0, 1])
  func codes(more: Int) throws {
    let rulebook = try BuiltIn.rulebook()
    var piece = SummaryPiece(rulebook)
    var result = RecordResult(rulebook)
    for number in 0..<Limits.codes + more {
      result.refusal = RecordRefusal(code: "c\(number)", message: "m")
      piece.add(result, of: Span(), from: RecordOrigin(file: "-", line: number + 1))
    }
    var summary = Summary(rulebook)
    summary.merge(piece)
    #expect(summary.refusalsByCode.count == Limits.codes)
    #expect(summary.refused == Limits.codes + more)
    #expect(summary.refusals.count == Limits.shown)
  }

  @Test("A text is kept whole up to so many bytes, and cut off beyond", arguments: [0, 1])
  func keptText(more: Int) throws {
    let name = String(repeating: "a", count: Limits.keptBytes + more)
    let summary = try summary(1) { _ in #""district":"\#(name)""# }
    let kept = more == 0 ? name : name.prefix(Limits.keptScalars) + "…"
    #expect(summary.districtList.map { $0.name } == [kept])
  }

  @Test("Places are kept in so many bytes")
  func places() {
    func isKept(_ count: Int, limit: Int) -> Bool {
      var list = PlaceList(limit: limit)
      for number in 0..<count { list.note(RecordOrigin(file: "\(1000 + number).json")) }
      return list.end == .max
    }
    func needed(_ count: Int) -> Int { (0...).first { isKept(count, limit: $0) } ?? 0 }
    let (one, two) = (needed(1), needed(2))
    let hundred = one + 99 * (two - one)
    #expect(one == 9 && isKept(100, limit: hundred))
    #expect(!isKept(101, limit: hundred) && !isKept(100, limit: hundred - 1))
    #expect(Limits.placeBytes / (two - one) > 100_000)
  }

  @Test("Of each list so many entries are shown, and all are counted", arguments: [0, 1])
  func shown(more: Int) throws {
    let count = Limits.shown + more
    let summary = try summary(count) { _ in #""x":1"# }
    #expect(summary.refused == count)
    #expect(summary.refusals.count == Limits.shown)
  }
}
