/// A JSON text with the place of every value in it, for what is read once: a rulebook, a case.
///
/// One flat list of nodes in the order of the text; a key is the node before its value.
/// Submissions are not read this way but straight into an answer sheet.
package struct JSONDocument: Sendable {
  /// A value's or key's number in the document.
  package typealias Node = Int

  private struct Place {
    var kind: JSONKind
    var hasEscapes = false
    /// From its first byte to the one after its last; a string's without the quotes.
    var start: Int32
    var end: Int32
    /// The node after it and all it holds.
    var next: Int32
  }

  /// The text it was read from.
  package let text: [UInt8]
  /// The keys that repeat one before them in their object.
  package private(set) var repeatedKeys: [StringToken] = []
  private var places: [Place] = []

  /// Reads `text`; its root is node 0.
  package init(_ text: [UInt8]) throws(SyntaxError) {
    self.text = text
    var sink = Builder()
    sink.places.reserveCapacity(text.count / 16)
    try text.span.walkText(into: &sink)
    places = sink.places
    repeatedKeys = sink.repeats
  }

  private struct Builder: WalkSink {
    var places: [Place] = []
    var open: [Int] = []
    var repeats: [StringToken] = []

    mutating func add(_ kind: JSONKind, _ start: Int, _ end: Int, hasEscapes: Bool = false) {
      places.append(
        Place(
          kind: kind, hasEscapes: hasEscapes, start: Int32(start), end: Int32(end),
          next: Int32(places.count + 1)))
    }
    mutating func key(_ key: StringToken, value: Int) { string(key) }
    mutating func string(_ token: StringToken) {
      add(.string, token.start, token.end, hasEscapes: token.hasEscapes)
    }
    mutating func scalar(_ kind: JSONKind, from start: Int, to end: Int) { add(kind, start, end) }
    mutating func open(_ kind: JSONKind, at position: Int) {
      open.append(places.count)
      add(kind, position, position)
    }
    mutating func close(at position: Int) {
      guard let node = open.popLast() else { return }
      places[node].end = Int32(position)
      places[node].next = Int32(places.count)
    }
    mutating func repeated(_ key: StringToken) { repeats.append(key) }
  }

  /// What kind of value `node` is.
  package func kind(of node: Node) -> JSONKind { places[node].kind }

  /// Where `node` begins in the text; a string's or key's quote.
  package func offset(of node: Node) -> Int {
    Int(places[node].start) - (places[node].kind == .string ? 1 : 0)
  }

  /// The value of the string `node`.
  package func string(_ node: Node) -> String { text.string(token(of: node)) }

  /// Where the string or key `node` stands.
  package func token(of node: Node) -> StringToken {
    let place = places[node]
    return StringToken(
      start: Int(place.start), end: Int(place.end), hasEscapes: place.hasEscapes)
  }

  /// The number `node` as a count; nil where it has a sign, a fraction or an exponent.
  package func wholeNumber(_ node: Node) -> Int64? {
    guard let token = try? text.span.scanNumber(at: Int(places[node].start)), token.isWhole else {
      return nil
    }
    return token.value
  }

  /// Calls `body` with each key of the object `node` and its value, in order.
  package func forEachMember(of node: Node, _ body: (_ key: Node, _ value: Node) -> Void) {
    var key = node + 1
    while key < places[node].next {
      body(key, key + 1)
      key = Int(places[key + 1].next)
    }
  }

  /// Calls `body` with each element of the array `node`, in order.
  package func forEachElement(of node: Node, _ body: (Node) -> Void) {
    var element = node + 1
    while element < places[node].next {
      body(element)
      element = Int(places[element].next)
    }
  }
}
