/// A JSON text with the place of every value in it, for what is read once: a rulebook, a case.
///
/// One flat list of nodes in the order of the text; a key is the node before its value.
/// Submissions are not read this way but straight into an answer sheet.
package struct JSONDocument: Sendable {
  /// A value's or key's number in the document.
  package typealias Node = Int

  /// Where a value stands, in eight bytes: a rulebook has thousands of values.
  private struct Place {
    /// Its first byte, a string's after the quote, above four bits: escapes and kind.
    private let head: UInt32
    /// Of a string the byte after its last; of another value the node after it and all it holds,
    /// or, while it is open, the container around it.
    var tail: UInt32

    @inline(__always)
    init(_ kind: JSONKind, start: Int, hasEscapes: Bool = false, tail: Int) {
      head = UInt32(truncatingIfNeeded: start) << 4 | (hasEscapes ? 8 : 0) | UInt32(kind.rawValue)
      self.tail = UInt32(truncatingIfNeeded: tail)
    }

    @inline(__always)
    var kind: JSONKind { JSONKind(rawValue: UInt8(head & 7)) ?? .null }
    var hasEscapes: Bool { head & 8 != 0 }
    var start: Int { Int(head >> 4) }
  }

  /// The text it was read from.
  package let text: SourceText
  private var places: [Place] = []

  /// Reads `text`; its root is node 0.
  package init(_ text: [UInt8]) throws(SyntaxError) { try self.init(.bytes(text)) }

  /// Reads `text`; its root is node 0.
  package init(_ text: SourceText) throws(SyntaxError) {
    self.text = text
    var sink = Builder()
    try text.withSpan { (text) throws(SyntaxError) in
      sink.places.reserveCapacity(text.count / 12)
      try text.walkText(into: &sink)
    }
    places = sink.places
  }

  /// The keys that repeat one before them in their object.
  ///
  /// Found by a walk of its own, which a reader that meets every key of an object can do without.
  package var repeatedKeys: [StringToken] {
    var sink = RepeatSink()
    text.withSpan { text in
      do throws(SyntaxError) { try text.walkText(into: &sink) } catch {}
    }
    return sink.repeats
  }

  private struct Builder: WalkSink {
    var places: [Place] = []
    /// The innermost open container.
    var innermost = 0
    static var looksForRepeats: Bool { false }

    mutating func key(_ key: StringToken, value: Int) { string(key) }
    mutating func string(_ token: StringToken) {
      places.append(
        Place(.string, start: token.start, hasEscapes: token.hasEscapes, tail: token.end))
    }
    mutating func scalar(_ kind: JSONKind, from start: Int, to end: Int) {
      places.append(Place(kind, start: start, tail: places.count + 1))
    }
    mutating func open(_ kind: JSONKind, at position: Int) {
      places.append(Place(kind, start: position, tail: innermost))
      innermost = places.count - 1
    }
    mutating func close(at position: Int) {
      let outer = Int(places[innermost].tail)
      places[innermost].tail = UInt32(places.count)
      innermost = outer
    }
  }

  /// How many values and keys there are.
  var nodeCount: Int { places.count }

  /// What kind of value `node` is.
  @inline(__always)
  package func kind(of node: Node) -> JSONKind { places[node].kind }

  /// The node after `node` and all it holds.
  package func node(after node: Node) -> Node {
    places[node].kind == .string ? node + 1 : Int(places[node].tail)
  }

  /// Where `node` begins in the text; a string's or key's quote.
  package func offset(of node: Node) -> Int {
    places[node].start - (places[node].kind == .string ? 1 : 0)
  }

  /// The value of the string `node`.
  package func string(_ node: Node) -> String { text.string(token(of: node)) }

  /// Where the string or key `node` stands.
  @inline(__always)
  package func token(of node: Node) -> StringToken {
    let place = places[node]
    return StringToken(start: place.start, end: Int(place.tail), hasEscapes: place.hasEscapes)
  }

  /// The number `node` as a count; nil where it has a sign, a fraction or an exponent.
  package func wholeNumber(_ node: Node) -> Int64? {
    text.withSpan { text in
      guard let token = try? text.scanNumber(at: places[node].start), token.isWhole else {
        return nil
      }
      return token.value
    }
  }

  /// How many elements the array `node` has; the first is the node after it.
  package func count(of node: Node) -> Int {
    var count = 0
    let end = self.node(after: node)
    var element = node + 1
    while element < end {
      count += 1
      element = self.node(after: element)
    }
    return count
  }

  /// Calls `body` with each key of the object `node` and its value, in order.
  @inline(__always)
  package func forEachMember(of node: Node, _ body: (_ key: Node, _ value: Node) -> Void) {
    let end = self.node(after: node)
    var key = node + 1
    while key < end {
      body(key, key + 1)
      key = self.node(after: key + 1)
    }
  }
}
