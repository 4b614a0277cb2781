import StarRules

/// How much of a batch's input one worker takes at a time.
struct ChunkSizes: Sendable {
  /// How many bytes of lines, but for a line that is longer.
  var block = 1 << 18
  /// How many files of one submission each.
  var files = 32
  /// How many bytes a line, or a file of one submission, may have.
  var record = Limits.record
}

/// A piece of a batch's input: whole lines of one file, or some files of one submission each.
struct Chunk {
  /// What stands where a line could not be taken.
  enum Gap {
    /// A line beyond the limit, which was passed over.
    case tooLong
    /// The file could not be read on.
    case unreadable(FileProblem)
  }

  /// Which piece of the input it is, from 0.
  var number = 0
  /// The file the lines are of; nil where the piece is of whole files.
  var file: String?
  /// Which line of its file the first one is, from 1.
  var firstLine = 1
  /// The lines, the first from 0.
  var buffer = ReadBuffer()
  /// Where each line ends.
  var ends: [Int] = []
  /// What stands after the lines; nil where nothing is missing.
  var gap: Gap?
  /// Whether its file holds nothing, which is told of as of a line that is not blank.
  var isOfEmptyFile = false
  /// How many bytes were read to make it.
  var bytesRead = 0
  /// The files of one submission each, and what could not be read.
  var found: [PathWalk.Found] = []

  /// Forgets what it held.
  mutating func removeAll() {
    file = nil
    gap = nil
    isOfEmptyFile = false
    bytesRead = 0
    ends.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
  }

  /// Whether the line at `range` has nothing but white space, or, as the first of its file, a byte
  /// order mark before it.
  func isBlank(_ range: Range<Int>, line: Int) -> Bool {
    let text = buffer.bytes[range]
    let isMarked = line == 1 && text.starts(with: [0xEF, 0xBB, 0xBF])
    return text.dropFirst(isMarked ? 3 : 0).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
