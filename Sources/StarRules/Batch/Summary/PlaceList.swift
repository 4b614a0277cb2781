/// Where records stand, by their number: one entry for lines of a file that follow one another.
///
/// A place is the text that a result line names as its `source`; `NAME:LINE` is the line of a file,
/// whoever wrote it, so that a batch and its results, read back, are told of alike.
struct PlaceList: Sendable {
  /// Records whose places follow one another.
  private struct Run {
    /// The number of the first.
    var first: Int
    /// Where the name stands in `names`.
    var start: Int32
    var end: Int32
    /// The line of the first; 0 where all stand at the name alone.
    var line: Int
  }

  /// How many bytes may be used; what comes beyond has no place.
  private let limit: Int
  private var runs: [Run] = []
  private var names = ByteBuffer()
  /// How many records were noted.
  private(set) var count = 0
  /// The number of the first record for whose place there was no room.
  private(set) var end = Int.max
  /// The name of the last run where it is a file's, and the line that would carry it on.
  private var file = ""
  private var nextLine = 0

  init(limit: Int = .max) { self.limit = limit }

  /// Forgets everything and keeps the room.
  mutating func removeAll() {
    runs.removeAll(keepingCapacity: true)
    names.removeAll()
    count = 0
    end = .max
    file = ""
    nextLine = 0
  }

  // MARK: Noting

  /// Notes where the next record stands.
  @inline(__always)
  mutating func note(_ origin: RecordOrigin) {
    if let line = origin.line, line == nextLine, origin.file == file {
      nextLine &+= 1
      count &+= 1
    } else {
      noteAnew(origin)
    }
  }

  @inline(never)
  private mutating func noteAnew(_ origin: RecordOrigin) {
    let source = Array(origin.source.utf8)
    let token = StringToken(start: 0, end: source.count, hasEscapes: false)
    note(source.span, token)
    if origin.line != nil, source.count <= Limits.keptBytes { file = origin.file }
  }

  /// Notes where the next record says it stands.
  @inline(__always)
  mutating func note(_ text: Span<UInt8>, _ source: StringToken) {
    text.withKept(source) { text, range in
      let (name, line) = text.fileAndLine(range)
      note(text, name, line: line, count: 1)
    }
  }

  /// Notes the places that were noted in `later` after these.
  mutating func merge(_ later: PlaceList) {
    later.names.withSpan { text in
      for (index, run) in later.runs.enumerated() {
        let end = index + 1 < later.runs.count ? later.runs[index + 1].first : later.count
        note(text, Int(run.start)..<Int(run.end), line: run.line, count: end - run.first)
      }
    }
  }

  /// Notes records whose places follow one another.
  private mutating func note(
    _ text: Span<UInt8>, _ name: Range<Int>, line: Int, count more: Int
  ) {
    defer { count += more }
    guard count < end else { return }
    let isSame = isLast(text, name)
    if isSame, line == nextLine {
      if line > 0 { nextLine += more }
      return
    }
    let length = isSame ? 0 : name.count
    guard runs.count * MemoryLayout<Run>.stride + names.count + length <= limit,
      names.count + length <= Int(Int32.max)
    else {
      end = count
      return
    }
    if !isSame {
      names.append(text, name)
      file = ""
    }
    let nameEnd = Int32(names.count)
    let start = isSame ? runs[runs.count - 1].start : nameEnd - Int32(length)
    runs.append(Run(first: count, start: start, end: nameEnd, line: line))
    nextLine = line > 0 ? line + more : 0
  }

  /// Whether the last run has this name.
  private func isLast(_ text: Span<UInt8>, _ name: Range<Int>) -> Bool {
    guard let run = runs.last, Int(run.end - run.start) == name.count else { return false }
    return names.withSpan { names in
      for offset in 0..<name.count
      where names[Int(run.start) + offset] != text[name.lowerBound + offset] { return false }
      return true
    }
  }

  // MARK: Asking

  /// Where the record of a number stands; nil where there was no room for it.
  func place(_ number: Int) -> String? {
    guard number < min(count, end) else { return nil }
    var (low, high) = (0, runs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].first <= number { low = middle } else { high = middle }
    }
    let run = runs[low]
    let name = names.withSpan { $0.extracting(Int(run.start)..<Int(run.end)).decoded }
    return run.line > 0 ? "\(name):\(run.line + number - run.first)" : name
  }
}

extension Span<UInt8> {
  /// The bytes `range` taken apart as `NAME:LINE`; all of them and 0 where they are not of that form.
  fileprivate func fileAndLine(_ range: Range<Int>) -> (name: Range<Int>, line: Int) {
    var position = range.upperBound
    // Nine digits are a line of any file that fits on a machine, and fit any `Int`.
    while position > range.lowerBound, range.upperBound - position < 9,
      self[position - 1] &- .zero < 10
    {
      position -= 1
    }
    guard position < range.upperBound, self[position] != .zero, position - range.lowerBound > 1,
      self[position - 1] == .colon
    else { return (range, 0) }
    var line = 0
    for digit in position..<range.upperBound { line = line * 10 + Int(self[digit] - .zero) }
    return (range.lowerBound..<position - 1, line)
  }
}
