/// Lines, columns and JSON Pointers of bytes of a text, worked out in one sweep when they are shown.
struct SourceMap {
  /// The location of each offset asked for.
  private(set) var locations: [SourceLocation] = []
  /// The path of the value or key that begins at each offset, or of the innermost one around it.
  private(set) var paths: [String] = []

  /// - Parameter offsets: bytes of `text`, or its length, in rising order.
  init(of offsets: [Int], in text: Span<UInt8>) {
    locations = SourceLocation.locations(of: offsets, in: text)
    var finder = PathFinder(offsets)
    // A text that is not JSON tells its paths as far as it could be read.
    do { try text.walkText(into: &finder) } catch {}
    finder.finish()
    for path in finder.found { paths.append(path.pointer(in: text)) }
  }
}

extension SourceLocation {
  /// The locations of bytes of `text`, or of its end, that are in rising order.
  package static func locations(of offsets: [Int], in text: Span<UInt8>) -> [SourceLocation] {
    var locations: [SourceLocation] = []
    var position = text.byteOrderMark
    var (line, column) = (1, 1)
    for offset in offsets {
      while position < offset, position < text.count {
        if text[position] == .lineFeed {
          (line, column) = (line + 1, 1)
          position += 1
        } else {
          column += 1
          position += text.scalar(at: position)?.length ?? 1
        }
      }
      locations.append(SourceLocation(line: line, column: column))
    }
    return locations
  }
}

/// One step from a container to what it holds.
private enum PathStep {
  case key(StringToken)
  case index(Int)
}

/// The steps from the root of a text to a value in it.
private struct Path {
  var steps: [PathStep]

  /// As RFC 6901 writes it: `~` as `~0`, `/` as `~1`.
  ///
  /// A key of more than ``Limits/pathKey`` characters is cut off, so that many problems under one long key cost no
  /// more than the text they stand in.
  func pointer(in text: Span<UInt8>) -> String {
    var pointer = ""
    for step in steps {
      pointer += "/"
      switch step {
      case .index(let index): pointer += index.description
      case .key(let key):
        pointer += text.start(of: key, limit: Limits.pathKey).pointerToken
      }
    }
    return pointer
  }
}

extension String {
  /// The text as a reference token of a JSON Pointer (RFC 6901, section 3).
  var pointerToken: String {
    var token = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "~": token += "~0"
      case "/": token += "~1"
      default: token.unicodeScalars.append(scalar)
      }
    }
    return token
  }
}

/// Walks a text and notes the path at each offset asked for.
private struct PathFinder: WalkSink {
  static var looksForRepeats: Bool { false }

  private(set) var found: [Path] = []
  private let offsets: [Int]
  /// The steps to the value being walked; the last of an open container is its current member.
  private var steps: [PathStep] = []
  /// For each open container whether a member of it stands in `steps`.
  private var hasMember: [Bool] = []
  /// Whether the last member was walked to its end, so that what follows belongs to the container.
  private var isBetween = false

  init(_ offsets: [Int]) { self.offsets = offsets }

  /// Notes the present path for every offset before `position`.
  private mutating func reach(_ position: Int) {
    while found.count < offsets.count, offsets[found.count] < position {
      found.append(Path(steps: steps))
    }
  }

  private mutating func step(to step: PathStep) {
    if hasMember.last == true { steps.removeLast() }
    if !hasMember.isEmpty { hasMember[hasMember.count - 1] = true }
    steps.append(step)
    isBetween = false
  }

  mutating func key(_ key: StringToken, value: Int) {
    reach(key.start - 1)
    step(to: .key(key))
  }

  mutating func element(at position: Int) {
    reach(position)
    var index = 0
    if hasMember.last == true, case .index(let last)? = steps.last { index = last + 1 }
    step(to: .index(index))
  }

  mutating func open(_ kind: JSONKind, at position: Int) {
    reach(position + 1)
    hasMember.append(false)
    isBetween = false
  }

  mutating func string(_ token: StringToken) { end(at: token.next) }

  mutating func scalar(_ kind: JSONKind, from start: Int, to end: Int) { self.end(at: end) }

  /// A value ends.
  private mutating func end(at position: Int) {
    reach(position)
    isBetween = true
  }

  mutating func close(at position: Int) {
    if hasMember.popLast() == true {
      reach(position - 1)
      steps.removeLast()
    }
    end(at: position)
  }

  /// Gives every offset not reached the path of where the walk stopped.
  mutating func finish() {
    if isBetween, hasMember.last == true { steps.removeLast() }
    reach(.max)
  }
}
