/// Gives out a batch's input in chunks, in its order, to whichever worker asks next.
///
/// Chunks are numbered as they are given out.
final class BatchFeed: @unchecked Sendable {
  // Everything below is touched by one thread at a time, the one that holds the monitor.
  private let monitor = Monitor()
  private var walk: PathWalk
  private let open: (String) throws(FileProblem) -> any ByteSource
  private let signal: () -> Int32?
  private let sizes: ChunkSizes
  private var lines: LineFeed?
  /// What was found when a chunk of files was full of another kind.
  private var pending: PathWalk.Found?
  private var number = 0
  private var isStopped = false
  /// The signal that stopped it; nil where none did.
  private var stopSignal: Int32?

  init(_ walk: PathWalk, _ console: Console) {
    self.walk = walk
    open = console.open
    signal = console.signal
    sizes = console.chunks
  }

  /// The signal that made it give out no more; nil where none did.
  var signalThatStopped: Int32? {
    monitor.lock()
    defer { monitor.unlock() }
    return stopSignal
  }

  /// Gives out no more.
  func stop() {
    monitor.lock()
    isStopped = true
    monitor.unlock()
  }

  /// Puts the next piece of the input in `chunk`; false where there is none.
  func next(_ chunk: inout Chunk) -> Bool {
    monitor.lock()
    defer { monitor.unlock() }
    while true {
      chunk.removeAll()
      checkSignal()
      guard !isStopped else { return false }
      if let step = lines?.next(&chunk) {
        switch step {
        case .block: return give(&chunk)
        case .end: lines = nil
        case .stop: isStopped = true
        }
      } else {
        gather(&chunk)
        if !chunk.found.isEmpty { return give(&chunk) }
        if lines == nil { isStopped = true }
      }
    }
  }

  private func checkSignal() {
    guard let signal = signal() else { return }
    stopSignal = signal
    isStopped = true
  }

  private func give(_ chunk: inout Chunk) -> Bool {
    chunk.number = number
    number += 1
    return true
  }

  /// Takes files of one submission until there are enough of them, or opens one of lines.
  private func gather(_ chunk: inout Chunk) {
    while chunk.found.count < sizes.files {
      let next = pending ?? walk.next()
      pending = nil
      guard let next else { return }
      guard case .file(let path) = next, !path.isOfOneSubmission else {
        chunk.found.append(next)
        continue
      }
      guard chunk.found.isEmpty else {
        pending = next
        return
      }
      do {
        lines = LineFeed(path, try open(path), sizes)
        return
      } catch {
        chunk.found.append(.unreadable(path, error))
      }
    }
  }
}

extension String {
  /// Whether the file of this name holds one submission, and not one a line.
  fileprivate var isOfOneSubmission: Bool { ends(in: ".json") }
}
