/// Gives out a file of one record a line in blocks of whole lines.
struct LineFeed {
  /// What came of asking for a block.
  enum Step {
    case block
    case end
    /// The run is to stop.
    case stop
  }

  private let file: String
  private let source: any ByteSource
  private let sizes: ChunkSizes
  /// Which line comes next, from 1.
  private var line = 1
  /// What was read of the next lines already.
  private var carried: [UInt8] = []
  /// Whether the rest of the line in hand is to be passed over.
  private var isPassingOver = false
  /// Whether nothing is left to be read.
  private var isOver = false

  init(_ file: String, _ source: any ByteSource, _ sizes: ChunkSizes) {
    self.file = file
    self.source = source
    self.sizes = sizes
  }

  /// Puts the next lines in `chunk`, after waiting until there is one; it then takes no more than
  /// there are without waiting again.
  mutating func next(_ chunk: inout Chunk) -> Step {
    chunk.file = file
    chunk.firstLine = line
    chunk.buffer.removeAll(room: sizes.block)
    do throws(FileProblem) {
      if isPassingOver, try !passOver(&chunk) { return .stop }
      chunk.buffer.append(carried)
      chunk.buffer.findLineEnds(from: 0, into: &chunk.ends)
      if try !read(&chunk) { return .stop }
    } catch {
      isOver = true
      chunk.gap = .unreadable(error)
    }
    carry(over: &chunk)
    line += chunk.ends.count + (chunk.gap == nil ? 0 : 1)
    if line > chunk.firstLine { return .block }
    source.close()
    return .end
  }

  /// Reads until there is a line, and on while there is more; false where the run is to stop.
  private mutating func read(_ chunk: inout Chunk) throws(FileProblem) -> Bool {
    while !isOver {
      let hasLine = !chunk.ends.isEmpty
      let start = chunk.buffer.count
      if chunk.buffer.room == 0 {
        if hasLine { return true }
        if start > sizes.record {
          chunk.gap = .tooLong
          isPassingOver = true
          return true
        }
        chunk.buffer.grow(to: min(2 * start, sizes.record + 1))
      }
      guard source.isReady(waits: !hasLine) else { return hasLine }
      try readOnce(&chunk)
      chunk.buffer.findLineEnds(from: start, into: &chunk.ends)
    }
    return true
  }

  /// Passes over the rest of a line that is too long; false where the run is to stop.
  private mutating func passOver(_ chunk: inout Chunk) throws(FileProblem) -> Bool {
    while !isOver, chunk.ends.isEmpty {
      guard source.isReady(waits: true) else { return false }
      chunk.buffer.removeAll(room: sizes.block)
      try readOnce(&chunk)
      chunk.buffer.findLineEnds(from: 0, into: &chunk.ends)
    }
    if let end = chunk.ends.first {
      carried = Array(chunk.buffer.bytes[(end + 1)..<chunk.buffer.count])
    }
    chunk.ends.removeAll(keepingCapacity: true)
    chunk.buffer.removeAll(room: sizes.block)
    isPassingOver = false
    return true
  }

  private mutating func readOnce(_ chunk: inout Chunk) throws(FileProblem) {
    let count = try source.read(chunk.buffer.room, into: &chunk.buffer)
    chunk.bytesRead += count
    if count == 0 { isOver = true }
  }

  /// Keeps the beginning of a line for the next block, or ends the last one.
  private mutating func carry(over chunk: inout Chunk) {
    carried.removeAll(keepingCapacity: carried.count <= sizes.block)
    // What was read of a line that cannot be had stands for nothing.
    guard chunk.gap == nil else { return }
    let count = chunk.buffer.count
    let start = chunk.ends.last.map { $0 + 1 } ?? 0
    if !isOver {
      carried.append(contentsOf: chunk.buffer.bytes[start..<count])
    } else if start < count {
      chunk.ends.append(count)
    }
    // An empty file was perhaps cut; of a pipe, nothing is a number of records like any other.
    if isOver, line == 1, file != "-", chunk.holdsNothing {
      chunk.isOfEmptyFile = true
      chunk.ends = [count]
    }
  }
}

extension Chunk {
  /// Whether it has no byte but those of a byte order mark.
  fileprivate var holdsNothing: Bool {
    buffer.count == 0 || buffer.bytes.prefix(buffer.count).elementsEqual([0xEF, 0xBB, 0xBF])
  }
}
