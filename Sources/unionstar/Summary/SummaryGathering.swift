import StarRules

/// Results, summed up as they come.
struct SummaryGathering: ResultGathering {
  /// What all of them come to, once they are all there.
  private(set) var summary: Summary
  private var piece: SummaryPiece
  /// How many records are in the piece.
  private var pieceCount = 0

  /// How many records are gathered before they are merged.
  private static let pieceSize = 500

  init(_ rulebook: Rulebook) {
    summary = Summary(rulebook)
    piece = SummaryPiece(rulebook)
  }

  mutating func add(_ result: RecordResult, of text: Span<UInt8>, from origin: RecordOrigin) {
    piece.add(result, of: text, from: origin)
    pieceCount += 1
    if pieceCount == Self.pieceSize { finish() }
  }

  mutating func finish() {
    summary.merge(piece)
    piece.removeAll()
    pieceCount = 0
  }
}
