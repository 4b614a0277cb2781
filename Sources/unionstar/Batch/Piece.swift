import StarRules

/// What came out of a chunk, or of a part of one, in the order of its records.
final class Piece {
  /// Which chunk it is of.
  var number = 0
  /// The records' results, as they are written.
  var results = ByteBuffer(capacity: 64 << 10)
  /// What is printed on standard error of records that were refused.
  var errors: [UInt8] = []
  /// How its records came out.
  var tally = BatchTally()
  /// Their rating sheets and their rows of the index; nil where none are asked for.
  var reports: ReportPiece?
  /// What they add to the summary of each edition of the rules; empty where none is asked for.
  var summaries: [SummaryPiece]
  /// How many bytes were read for it.
  var bytesRead = 0

  /// How many bytes are written of it.
  var size: Int { results.count + errors.count + (reports?.size ?? 0) }
  /// Whether it should not grow more.
  var isFull: Bool { size >= Self.enough }

  private static let enough = 1 << 20

  /// - Parameter rulebooks: the editions that are summed up; empty where none is.
  init(summarizingBy rulebooks: [Rulebook]) { summaries = rulebooks.map { SummaryPiece($0) } }

  /// Forgets what it held, and gives back room beyond what most need.
  func removeAll() {
    if results.count > 2 * Self.enough { results = ByteBuffer(capacity: 64 << 10) }
    results.removeAll()
    errors.removeAll(keepingCapacity: errors.count <= 2 * Self.enough)
    tally = BatchTally()
    reports?.removeAll()
    for edition in summaries.indices { summaries[edition].removeAll() }
    bytesRead = 0
  }
}

/// How records came out, counted.
struct BatchTally: Equatable {
  /// How many were rated.
  var rated = 0
  /// How many could not be.
  var refused = 0
  /// How many claim more than they reach.
  var overclaimed = 0
  /// How many are below the star that was required.
  var belowRequired = 0

  /// How many there are.
  var records: Int { rated + refused }

  /// Counts a record that was rated.
  ///
  /// - Parameter required: the star below which it is counted as such; nil where none is required.
  mutating func count(_ result: RecordResult, required: Int?) {
    rated += 1
    if let claimed = result.claimedStar, claimed > result.star { overclaimed += 1 }
    if let required, result.star < required { belowRequired += 1 }
  }

  /// Counts those of `other` too.
  mutating func add(_ other: BatchTally) {
    rated += other.rated
    refused += other.refused
    overclaimed += other.overclaimed
    belowRequired += other.belowRequired
  }
}
