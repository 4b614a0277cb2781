/// Where bytes come from, one piece after the other.
protocol ByteSource: AnyObject {
  /// Reads at most `length` bytes into the room of `buffer`, and waits until there are some.
  ///
  /// - Returns: how many; 0 at the end.
  func read(_ length: Int, into buffer: inout ReadBuffer) throws(FileProblem) -> Int

  /// Whether ``read(_:into:)`` would not have to wait.
  ///
  /// - Parameter waits: whether to wait until it is so; false then means that the run is to stop.
  func isReady(waits: Bool) -> Bool

  /// Ends its use.
  func close()
}

/// Bytes that were read and not yet used, in room that is kept from one use to the next.
struct ReadBuffer {
  /// What was read, and after it room for more.
  private(set) var bytes: [UInt8] = []
  /// How many bytes were read.
  private(set) var count = 0

  /// How many more bytes there is room for.
  var room: Int { bytes.count - count }

  /// Forgets what was read and makes the room `size`, so that one long line does not keep its room.
  mutating func removeAll(room size: Int) {
    count = 0
    if bytes.count != size { bytes = Array(repeating: 0, count: size) }
  }

  /// Makes the room for all bytes together `size`, where it is less.
  mutating func grow(to size: Int) {
    guard size > bytes.count else { return }
    bytes.reserveCapacity(size)
    bytes.append(contentsOf: repeatElement(0, count: size - bytes.count))
  }

  /// Appends bytes, for which room is made.
  mutating func append(_ more: [UInt8]) {
    grow(to: count + more.count)
    bytes.replaceSubrange(count..<count + more.count, with: more)
    count += more.count
  }

  /// Lets `body` put bytes in at most `length` of the room; it says how many.
  mutating func fill(
    _ length: Int, _ body: (UnsafeMutableRawBufferPointer) throws(FileProblem) -> Int
  ) throws(FileProblem) -> Int {
    let room = count..<count + min(length, room)
    var span = bytes.mutableSpan
    let filled = try unsafe span.withUnsafeMutableBytes { all throws(FileProblem) in
      try unsafe body(UnsafeMutableRawBufferPointer(rebasing: all[room]))
    }
    count += filled
    return filled
  }

  /// Reads all that is left of `source`, of which at most `limit` bytes are allowed.
  mutating func read(all source: any ByteSource, limit: Int) throws(FileProblem) {
    while true {
      if room == 0 { grow(to: max(16 << 10, min(2 * count, limit + 1))) }
      if try source.read(room, into: &self) == 0 { return }
      guard count <= limit else { throw .tooLarge }
    }
  }
}
