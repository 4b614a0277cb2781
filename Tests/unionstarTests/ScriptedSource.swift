@testable import unionstar

/// Input that comes in pieces with a pause after each, and that may break off.
final class ScriptedSource: ByteSource {
  private let pieces: [[UInt8]]
  /// Which piece is read, and from where.
  private var (piece, start) = (0, 0)
  private let problem: FileProblem?
  private let onWait: () -> Bool
  private var isPaused = false

  /// - Parameters:
  ///   - pieces: what comes, each in one go.
  ///   - problem: what reading fails with at their end; nil where it just ends.
  ///   - onWait: called where a piece is waited for; false where the wait is broken off.
  init(
    _ pieces: [[UInt8]], then problem: FileProblem? = nil, onWait: @escaping () -> Bool = { true }
  ) {
    self.pieces = pieces.filter { !$0.isEmpty }
    self.problem = problem
    self.onWait = onWait
  }

  func read(_ length: Int, into buffer: inout ReadBuffer) throws(FileProblem) -> Int {
    guard piece < pieces.count else {
      if let problem { throw problem }
      return 0
    }
    let end = min(start + length, pieces[piece].count)
    buffer.append(Array(pieces[piece][start..<end]))
    defer {
      isPaused = end == pieces[piece].count
      (piece, start) = isPaused ? (piece + 1, 0) : (piece, end)
    }
    return end - start
  }

  func isReady(waits: Bool) -> Bool {
    guard isPaused else { return true }
    guard waits, onWait() else { return false }
    isPaused = false
    return true
  }

  func close() {}
}
