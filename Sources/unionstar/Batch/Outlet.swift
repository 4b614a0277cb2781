import StarRules

/// Where the pieces that workers make come together in the order of the input.
///
/// A piece whose turn has not come is kept, so that no worker waits for a slower one but where too
/// much is kept already.
/// One worker at a time writes, while the others go on.
final class Outlet: @unchecked Sendable {
  /// The pieces of a chunk that were made and not yet written.
  private struct Place {
    var pieces: [Piece] = []
    /// Whether the last one is among them, or written.
    var isComplete = false
  }

  // Everything below is touched by one thread at a time, the one that holds the monitor.
  private let monitor = Monitor()
  /// That of chunk n is at n modulo their number.
  private var places: [Place]
  /// Pieces that were written and can be used again.
  private var spare: [Piece] = []
  /// How many bytes are kept, and how many are enough.
  private var kept = 0
  private let enough: Int
  /// The chunk whose turn it is.
  private var turn = 0
  private var isWriting = false
  /// Touched only by the one that writes.
  private let journal: BatchJournal
  private let rulebooks: [Rulebook]
  private let hasReports: Bool

  /// - Parameters:
  ///   - journal: what the pieces are written to.
  ///   - rulebooks: the editions that are summed up; empty where none is.
  ///   - hasReports: whether a rating sheet is made of each record.
  ///   - workers: how many there are.
  init(_ journal: BatchJournal, summarizingBy rulebooks: [Rulebook], hasReports: Bool, workers: Int)
  {
    self.journal = journal
    self.rulebooks = rulebooks
    self.hasReports = hasReports
    places = Array(repeating: Place(), count: 2 * workers + 2)
    enough = workers << 21
  }

  /// A piece that holds nothing.
  func emptyPiece() -> Piece {
    let piece = Piece(summarizingBy: rulebooks)
    if hasReports { piece.reports = ReportPiece() }
    return piece
  }

  /// Takes a piece of a chunk, after waiting until there is room for it.
  ///
  /// - Parameters:
  ///   - piece: what follows the pieces of the chunk that were delivered before.
  ///   - isLast: whether it is the chunk's last.
  /// - Returns: an empty piece of the same chunk.
  func deliver(_ piece: Piece, isLast: Bool) -> Piece {
    monitor.lock()
    defer { monitor.unlock() }
    while !hasRoom(for: piece) { monitor.wait() }
    let number = piece.number
    let place = number % places.count
    places[place].pieces.append(piece)
    places[place].isComplete = isLast
    kept += piece.size
    if !isWriting { writeAllInTurn() }
    let next = spare.popLast() ?? emptyPiece()
    next.number = number
    return next
  }

  /// What the turn waits for can always be delivered, so that the others do not wait in vain.
  private func hasRoom(for piece: Piece) -> Bool {
    if piece.number == turn, places[turn % places.count].pieces.isEmpty { return true }
    return piece.number < turn + places.count && kept < enough
  }

  private func writeAllInTurn() {
    isWriting = true
    while true {
      let place = turn % places.count
      if !places[place].pieces.isEmpty {
        let piece = places[place].pieces.removeFirst()
        kept -= piece.size
        // The others go on meanwhile.
        monitor.unlock()
        journal.write(piece)
        piece.removeAll()
        monitor.lock()
        spare.append(piece)
      } else if places[place].isComplete {
        places[place].isComplete = false
        turn += 1
      } else {
        break
      }
      monitor.wakeAll()
    }
    isWriting = false
  }
}
