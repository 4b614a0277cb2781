/// A file of one record a line, in blocks of whole lines, so that memory does not grow with it.
struct RecordBlocks {
  private let file: Int32
  private var isOver = false
  private(set) var bytesRead = 0
  /// What was read of the next line already stands behind the lines of the block.
  private var count = 0
  private var used = 0
  private(set) var bytes: [UInt8] = []
  /// The places of the records in `bytes`, without the ends of their lines; blank lines are none.
  private(set) var records: [Range<Int>] = []

  /// The size of a block, but for a line that is longer.
  static let size = 1 << 20

  init(_ path: String) throws(SystemProblem) {
    file = try Platform.open(path)
    bytes = Array(repeating: 0, count: Self.size)
  }

  /// Ends its use.
  func close() { Platform.close(file) }

  /// Reads the next block; false at the end.
  mutating func next() throws(SystemProblem) -> Bool {
    records.removeAll(keepingCapacity: true)
    while records.isEmpty {
      if isOver { return false }
      carryOver()
      let read = try Platform.read(file, into: &bytes, from: count)
      isOver = read == 0
      count += read
      bytesRead += read
      findRecords()
    }
    return true
  }

  /// Moves what was not used to the front, and makes room behind it.
  private mutating func carryOver() {
    let rest = bytes[used..<count]
    bytes.replaceSubrange(..<rest.count, with: Array(rest))
    count = rest.count
    used = 0
    if count == bytes.count { bytes += Array(repeating: 0, count: count) }
  }

  private mutating func findRecords() {
    while used < count {
      let end = Platform.firstLineFeed(in: bytes, used..<count)
      guard let end = end ?? (isOver ? count : nil) else { return }
      let isBlank = bytes[used..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if !isBlank { records.append(used..<end) }
      used = min(end + 1, count)
    }
  }
}
