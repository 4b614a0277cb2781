/// Rows of counts, one for each text, in the order in which the texts first came.
struct KeyedCounts: Sendable {
  /// How many counts a row has.
  let width: Int
  /// How many texts have a row of their own; what comes beyond is counted in one row together.
  let limit: Int
  private var rows = HashedNumbers()
  private var texts = ByteBuffer()
  /// Where each text ends in `texts`.
  private var ends: [Int] = []
  private var counts: [Int] = []
  /// The counts of all texts beyond the limit.
  private(set) var others: [Int]

  init(width: Int, limit: Int = .max) {
    self.width = width
    self.limit = limit
    others = Array(repeating: 0, count: width)
  }

  /// How many texts have a row of their own.
  var count: Int { ends.count }

  /// The text of a row.
  func text(_ row: Int) -> String {
    texts.withSpan { $0.extracting(range(row)).decoded }
  }

  /// The counts of a row.
  func counts(_ row: Int) -> [Int] { Array(counts[row * width..<(row + 1) * width]) }

  private func range(_ row: Int) -> Range<Int> { (row > 0 ? ends[row - 1] : 0)..<ends[row] }

  /// Forgets everything and keeps the room.
  mutating func removeAll() {
    rows.removeAll()
    texts.removeAll()
    ends.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    for column in others.indices { others[column] = 0 }
  }

  /// Counts one more in a column of the row of the text that the bytes `range` of `text` are.
  @inline(__always)
  mutating func count(_ text: Span<UInt8>, _ range: Range<Int>, column: Int) {
    if let row = row(text, range) {
      counts[row &* width &+ column] &+= 1
    } else {
      others[column] &+= 1
    }
  }

  /// Adds what was counted after it.
  mutating func merge(_ later: KeyedCounts) {
    later.texts.withSpan { text in
      for index in 0..<later.count {
        let row = row(text, later.range(index))
        for column in 0..<width {
          let count = later.counts[index * width + column]
          if let row { counts[row * width + column] += count } else { others[column] += count }
        }
      }
    }
    for column in 0..<width { others[column] += later.others[column] }
  }

  /// The row of a text, a new one where it has none; nil where there is no room for one.
  @inline(__always)
  private mutating func row(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let digest = text.digest(of: range, seed: 0)
    guard count < limit else { return rows.place(of: digest).map { Int(rows[$0]) } }
    let (place, isNew) = rows.place(of: digest, entering: UInt32(truncatingIfNeeded: count))
    if isNew { open(text, range) }
    return Int(rows[place])
  }

  @inline(never)
  private mutating func open(_ text: Span<UInt8>, _ range: Range<Int>) {
    texts.append(text, range)
    ends.append(texts.count)
    for _ in 0..<width { counts.append(0) }
  }
}
