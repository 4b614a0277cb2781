import Testing
import starbench

@testable import StarRules

/// A summary counts what is in the records, however they come to it.
struct SummaryTests {
  /// The summary of records that were cut into pieces of the sizes that `size` tells.
  private func summary(
    _ records: [RandomRecords.Record], _ rulebook: Rulebook, size: () -> Int
  ) -> Summary {
    var rater = RecordRater(rulebook, language: .en)
    var summary = Summary(rulebook)
    var piece = SummaryPiece(rulebook)
    var room = size()
    for record in records {
      while room == 0 {
        summary.merge(piece)
        piece.removeAll()
        room = size()
      }
      _ = rater.rate(record.text.span)
      piece.add(rater.result, of: record.text.span, from: record.origin)
      room -= 1
    }
    summary.merge(piece)
    return summary
  }

  @Test("A summary of random records is what counting them one by one gives", arguments: [1, 2, 3])
  func counts(seed: UInt64) throws {
    let rulebook = try BuiltIn.rulebook()
    let records = try RandomRecords.list(350, seed: seed)
    let outline = SummaryOutline(summary(records, rulebook) { records.count })
    let counted = SummaryOutline.counted(records, rulebook)
    #expect(outline == counted)
    // Everything there is to be counted comes up.
    #expect(outline.refused > 5 && outline.refused < 100)
    #expect(outline.overclaims.count == 20 && outline.groups.count == 20)
    #expect(outline.footing.allSatisfy { $0 > 0 })
    #expect(outline.types.allSatisfy { $0.reduce(0, +) > 0 })
    #expect(outline.oneStep[0] > 0 && outline.criteria.values.contains { $0[4] > 0 })
  }

  @Test("The same records give the same summary, however they are split into pieces")
  func pieces() throws {
    let rulebook = try BuiltIn.rulebook()
    let records = try RandomRecords.list(200, seed: 4)
    let whole = SummaryOutline(summary(records, rulebook) { records.count })
    for size in [1, 7, 199] {
      #expect(SummaryOutline(summary(records, rulebook) { size }) == whole, "\(size)")
    }
    var random = SplitMix64(seed: 5)
    for _ in 0..<5 {
      let outline = SummaryOutline(
        summary(records, rulebook) { random.pick([0, 0, 1, 5, 40, 90]) })
      #expect(outline == whole)
    }
  }

  @Test("Result lines read back give the summary of the records they came from")
  func resultLines() throws {
    let rulebook = try BuiltIn.rulebook()
    let records = try RandomRecords.list(250, seed: 6)
    var rater = RecordRater(rulebook, language: .en)
    var reader = ResultReader(rulebook, language: .en)
    var writer = ResultLineWriter(rulebook)
    var piece = SummaryPiece(rulebook)
    for record in records {
      _ = rater.rate(record.text.span)
      var line = ByteBuffer()
      writer.write(rater.result, of: record.text.span, from: record.origin, to: &line)
      line.withSpan { line in
        let isResult = reader.read(line)
        #expect(isResult, "\(reader.diagnostics)")
        piece.add(reader.result, of: line, from: RecordOrigin(file: "results.ndjson", line: 1))
      }
    }
    var fromLines = Summary(rulebook)
    fromLines.merge(piece)
    let fromRecords = summary(records, rulebook) { records.count }
    #expect(SummaryOutline(fromLines) == SummaryOutline(fromRecords))
    #expect(fromLines.refusals == fromRecords.refusals)
    #expect(fromLines.overclaims == fromRecords.overclaims)
  }

  @Test("The counts stay right where a piece holds more records than its planes can count")
  func manyRecords() throws {
    let rulebook = try BuiltIn.rulebook()
    var rater = RecordRater(rulebook, language: .en)
    let records = try RandomRecords.list(30, seed: 7)
    let found = records.first { rater.rate($0.text.span) && rater.result.star < 3 }
    let record = try #require(found)
    func outline(_ count: Int) -> SummaryOutline {
      var piece = SummaryPiece(rulebook)
      for _ in 0..<count { piece.add(rater.result, of: record.text.span, from: record.origin) }
      var summary = Summary(rulebook)
      summary.merge(piece)
      return SummaryOutline(summary)
    }
    let (one, many) = (outline(1), outline(1300))
    #expect(one.criteria.values.contains { $0[1] + $0[2] > 0 })
    #expect(many.criteria == one.criteria.mapValues { $0.map { $0 * 1300 } })
    #expect(many.footing == one.footing.map { $0 * 1300 })
  }

  @Test("The aims are held against the rated unions, in whole numbers")
  func aims() throws {
    let rulebook = try BuiltIn.rulebook()
    let records = try RandomRecords.list(200, seed: 8)
    let summary = summary(records, rulebook) { 100 }
    let stars = summary.stars
    #expect(stars.reduce(0, +) == summary.rated)
    #expect(summary.aims.map { $0.star } == [1, 2, 3, 4, 5])
    for (aim, percent) in zip(summary.aims, [95, 90, 80, 60]) {
      #expect(aim.reached == stars[aim.star...].reduce(0, +))
      // So many more would do, and one fewer would not.
      #expect((aim.reached + aim.missing) * 100 >= percent * summary.rated)
      if aim.missing > 0 {
        #expect((aim.reached + aim.missing - 1) * 100 < percent * summary.rated)
      }
    }
    #expect(summary.aims[4].missing == 1000 - stars[5])
    #expect(Summary(rulebook).aims.map { $0.missing } == [0, 0, 0, 0, 1000])
  }
}
