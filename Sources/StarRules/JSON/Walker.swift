/// What a walk over a JSON value tells as it goes.
///
/// Every function is called in the order of the text; each has an empty default.
protocol WalkSink {
  /// Whether repeated keys are looked for.
  static var looksForRepeats: Bool { get }
  /// The next key of the innermost open object; `value` is where its value begins.
  mutating func key(_ key: StringToken, value: Int)
  /// The next element of the innermost open array begins at `position`.
  mutating func element(at position: Int)
  mutating func open(_ kind: JSONKind, at position: Int)
  /// The innermost container closes; `position` is the one after its brace or bracket.
  mutating func close(at position: Int)
  mutating func string(_ token: StringToken)
  /// A number or literal from `start` to `end`.
  mutating func scalar(_ kind: JSONKind, from start: Int, to end: Int)
  /// `key` had stood in its object before.
  mutating func repeated(_ key: StringToken)
}

extension WalkSink {
  static var looksForRepeats: Bool { true }
  mutating func key(_ key: StringToken, value: Int) {}
  mutating func element(at position: Int) {}
  mutating func open(_ kind: JSONKind, at position: Int) {}
  mutating func close(at position: Int) {}
  mutating func string(_ token: StringToken) {}
  mutating func scalar(_ kind: JSONKind, from start: Int, to end: Int) {}
  mutating func repeated(_ key: StringToken) {}
}

/// Notes the keys that repeat, and nothing else.
struct RepeatSink: WalkSink {
  private(set) var repeats: [StringToken] = []

  mutating func repeated(_ key: StringToken) { repeats.append(key) }
}

/// Keeps nothing and looks for nothing: what is left is whether the text is JSON.
struct NothingSink: WalkSink {
  /// A value of no size has no place of its own in memory, and two threads that each walk with one
  /// would seem to share it to the thread sanitizer.
  private let place: UInt8 = 0

  static var looksForRepeats: Bool { false }
}

/// The kinds of value that JSON has.
package enum JSONKind: UInt8, Sendable {
  case object, array, string, number, `true`, `false`, null
}

extension Span<UInt8> {
  /// The kind of value that begins at `position`, told by its first byte.
  @inline(__always)
  package func kind(at position: Int) throws(SyntaxError) -> JSONKind {
    guard position < count else { throw unexpected(at: position) }
    switch self[position] {
    case .quote: return .string
    case .openingBrace: return .object
    case .openingBracket: return .array
    case 0x74: return .true
    case 0x66: return .false
    case 0x6E: return .null
    case .minus, 0x30...0x39: return .number
    default: throw unexpected(at: position)
    }
  }

  /// Walks the value that begins at `start`, of any kind, and returns the position after it.
  ///
  /// - Parameters:
  ///   - depth: how many containers are open around it.
  ///   - keys: the log of open objects' keys.
  ///   - sink: what is told of it.
  func walk<Sink: WalkSink>(
    at start: Int, depth: Int, keys: inout KeyLog, into sink: inout Sink
  ) throws(SyntaxError) -> Int {
    let kind = try kind(at: start)
    switch kind {
    case .string:
      let token = try scanString(at: start)
      sink.string(token)
      return token.next
    case .number:
      let end = try scanNumber(at: start).end
      sink.scalar(kind, from: start, to: end)
      return end
    case .true, .false, .null:
      let end = try scanLiteral(at: start)
      sink.scalar(kind, from: start, to: end)
      return end
    case .object, .array:
      guard depth < Limits.depth else {
        throw SyntaxError(offset: start, problem: .nestingTooDeep)
      }
      sink.open(kind, at: start)
      let end =
        kind == .object
        ? try walkMembers(at: start, depth: depth, keys: &keys, into: &sink)
        : try walkElements(at: start, depth: depth, keys: &keys, into: &sink)
      sink.close(at: end)
      return end
    }
  }

  private func walkMembers<Sink: WalkSink>(
    at brace: Int, depth: Int, keys: inout KeyLog, into sink: inout Sink
  ) throws(SyntaxError) -> Int {
    if Sink.looksForRepeats { keys.open() }
    var step = try enterObject(at: brace)
    while case .member(let quote) = step {
      let (key, value) = try scanKey(at: quote)
      if Sink.looksForRepeats { keys.note(key) }
      sink.key(key, value: value)
      let end: Int
      if self[value] == .quote {
        // Most values are strings, and a call for each would cost more than most of them.
        let token = try scanString(at: value)
        sink.string(token)
        end = token.next
      } else {
        end = try walk(at: value, depth: depth + 1, keys: &keys, into: &sink)
      }
      step = try afterMember(at: end)
    }
    if Sink.looksForRepeats { keys.close(in: self) { sink.repeated($0) } }
    return step.end
  }

  private func walkElements<Sink: WalkSink>(
    at bracket: Int, depth: Int, keys: inout KeyLog, into sink: inout Sink
  ) throws(SyntaxError) -> Int {
    var step = try enterArray(at: bracket)
    while case .member(let position) = step {
      sink.element(at: position)
      step = try afterElement(
        at: try walk(at: position, depth: depth + 1, keys: &keys, into: &sink))
    }
    return step.end
  }

  /// Walks a whole text: one value, with nothing but white space around it.
  func walkText<Sink: WalkSink>(into sink: inout Sink) throws(SyntaxError) {
    var keys = KeyLog()
    let start = try startOfText()
    let end = try walk(at: start, depth: 0, keys: &keys, into: &sink)
    try checkEnd(after: end)
  }

  /// Checks that a whole text is JSON, whatever it says; repeated keys are not looked for.
  package func checkJSON() throws(SyntaxError) {
    var sink = NothingSink()
    try walkText(into: &sink)
  }

  /// Where the value of a text begins, after a byte order mark and white space.
  package func startOfText() throws(SyntaxError) -> Int {
    guard count <= Limits.bytes else {
      throw SyntaxError(offset: Limits.bytes, problem: .tooLarge)
    }
    if looksBinary { throw SyntaxError(offset: 0, problem: .binaryFile) }
    if looksLikeUTF16 { throw SyntaxError(offset: 0, problem: .utf16) }
    let start = skipWhiteSpace(from: byteOrderMark)
    guard start < count else { throw SyntaxError(offset: byteOrderMark, problem: .emptyFile) }
    return start
  }

  /// Checks that nothing but white space follows the value that ended at `end`.
  package func checkEnd(after end: Int) throws(SyntaxError) {
    let position = skipWhiteSpace(from: end)
    guard position >= count else { throw unexpected(at: position, otherwise: .trailingContent) }
  }
}

extension Step {
  /// The position after the container; only asked once it is closed.
  var end: Int {
    switch self {
    case .member(let position), .closed(let position): position
    }
  }
}
