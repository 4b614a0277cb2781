import StarRules

/// Results, summed up as they come, those of each edition of the rules by themselves.
struct SummaryGathering: ResultGathering {
  /// What all of them come to, by edition, once they are all there.
  private(set) var summaries: [Summary]
  private var pieces: [SummaryPiece]
  /// How many records are in the pieces.
  private var pieceCount = 0

  /// How many records are gathered before they are merged.
  private static let pieceSize = 500

  init(_ editions: Editions) {
    summaries = editions.rulebooks.map { Summary($0) }
    pieces = editions.rulebooks.map { SummaryPiece($0) }
  }

  mutating func add(
    _ result: RecordResult, by edition: Int, of text: Span<UInt8>, from origin: RecordOrigin
  ) {
    pieces[edition].add(result, of: text, from: origin)
    pieceCount += 1
    if pieceCount == Self.pieceSize { finish() }
  }

  mutating func finish() {
    for edition in pieces.indices {
      summaries[edition].merge(pieces[edition])
      pieces[edition].removeAll()
    }
    pieceCount = 0
  }
}
