import StarRules

/// One line that somebody typed, or a pipe gave.
enum TypedLine: Equatable {
  /// What stands on it, without spaces at its ends.
  case text(String)
  /// More than ``Limits/typed`` bytes.
  case tooLong
  /// Bytes that are not UTF-8, as terminals set to GB18030 send them.
  case notUTF8
  /// Keys that write nothing, such as arrows.
  case controls

  /// - Parameter bytes: the line without its line feed.
  init(_ bytes: [UInt8]) {
    var bytes = bytes[...]
    if bytes.last == 0x0D { bytes.removeLast() }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    guard bytes.count <= Limits.typed else {
      self = .tooLong
      return
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      self = .notUTF8
      return
    }
    let scalars = text.unicodeScalars.map { $0 == "\t" ? " " : $0 }
    guard scalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      self = .controls
      return
    }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: scalars)
    self = .text(String(kept).trimmed)
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    var scalars = unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }

  /// Full-width letters, digits and signs as their ASCII forms, as Chinese keyboards write them.
  var halfWidth: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      let half = isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) : nil
      scalars.append(half ?? (scalar == "\u{3000}" ? " " : scalar))
    }
    return String(scalars)
  }

  /// What stands in the quotes around the whole text; nil where there are none, or others between.
  var unquoted: String? {
    let quotes: [Unicode.Scalar] = ["\"", "“", "”", "＂", "「", "」"]
    let scalars = unicodeScalars
    guard scalars.count > 1, let first = scalars.first, let last = scalars.last,
      quotes.contains(first), quotes.contains(last)
    else { return nil }
    let inner = scalars.dropFirst().dropLast()
    return inner.contains(where: quotes.contains) ? nil : String(inner).trimmed
  }

  /// The text as words are compared: in half width, in lower case, without spaces at its ends.
  var folded: String { halfWidth.trimmed.lowercased() }
}

/// Lines as they come, one after the other.
struct LineInput {
  /// What came of waiting for a line.
  enum Step: Equatable {
    case line(TypedLine)
    case end
    /// A signal came instead.
    case stopped
  }

  private let source: any ByteSource
  private var buffer = ReadBuffer()
  /// What was read and not yet given out.
  private var pending: [UInt8] = []
  private var isOver = false

  init(_ source: any ByteSource) { self.source = source }

  /// The next line, after waiting for it; of one that is too long no more is kept than shows it.
  mutating func next() throws(FileProblem) -> Step {
    var line: [UInt8] = []
    while true {
      if let end = pending.firstIndex(of: 0x0A) {
        line += pending[..<end]
        pending.removeFirst(end + 1)
        return .line(TypedLine(line))
      }
      line += pending.prefix(max(0, Limits.typed + 4 - line.count))
      pending.removeAll(keepingCapacity: true)
      if isOver { return line.isEmpty ? .end : .line(TypedLine(line)) }
      guard source.isReady(waits: true) else { return .stopped }
      buffer.removeAll(room: 4096)
      isOver = try source.read(4096, into: &buffer) == 0
      pending += buffer.bytes.prefix(buffer.count)
    }
  }
}
