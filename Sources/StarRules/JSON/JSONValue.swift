/// A JSON value taken out of its text, to be changed and written again.
///
/// What is not changed keeps its keys, their order and its value; numbers stay as they are spelt, and
/// what is kept verbatim keeps every byte.
package enum JSONValue: Sendable, Equatable {
  case object([Member])
  case array([JSONValue])
  case string(String)
  /// As it is spelt.
  case number(String)
  case bool(Bool)
  case null
  /// As it stands in its text, byte for byte: what is not to be changed.
  case verbatim([UInt8])

  /// A key of an object and its value.
  package struct Member: Sendable, Equatable {
    package let key: String
    package var value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value that a text holds; nil where it is not JSON.
  ///
  /// - Parameter isKept: whether the value of a key is ``verbatim(_:)``; the depth of the outermost
  ///   object is 0.
  package init?(
    _ text: [UInt8], keeping isKept: (_ key: String, _ depth: Int) -> Bool = { _, _ in false }
  ) {
    guard let document = try? JSONDocument(text) else { return nil }
    self.init(0, of: document, depth: 0, keeping: isKept)
  }

  /// The value `node`; nesting was limited when the document was read.
  private init(
    _ node: JSONDocument.Node, of document: JSONDocument, depth: Int,
    keeping isKept: (_ key: String, _ depth: Int) -> Bool
  ) {
    switch document.kind(of: node) {
    case .object:
      var members: [Member] = []
      document.forEachMember(of: node) { key, value in
        let name = document.string(key)
        members.append(
          Member(
            name,
            isKept(name, depth)
              ? .verbatim(document.bytes(of: value))
              : Self(value, of: document, depth: depth + 1, keeping: isKept)))
      }
      self = .object(members)
    case .array:
      self = .array(
        document.elements(of: node).map {
          Self($0, of: document, depth: depth + 1, keeping: isKept)
        })
    case .string: self = .string(document.string(node))
    case .number: self = .number(document.spelling(ofNumber: node))
    case .true: self = .bool(true)
    case .false: self = .bool(false)
    case .null: self = .null
    }
  }

  /// The members of an object; none of what is no object.
  package var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The elements of an array; none of what is no array.
  package var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The text; nil where it is none.
  package var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// Whether it is an object.
  package var isObject: Bool {
    if case .object = self { true } else { false }
  }

  /// The value of a key; nil where there is none.
  package subscript(_ key: String) -> JSONValue? {
    for member in members where member.key == key { return member.value }
    return nil
  }

  /// Gives a key its value.
  ///
  /// What is no object becomes one; a key that is there keeps its place, and a new one comes after the
  /// last that stands before it in `order`, or else before the first that follows it there.
  package mutating func set(
    _ key: String, _ value: JSONValue, order: @autoclosure () -> [String] = []
  ) {
    var members = members
    if let place = members.firstIndex(where: { $0.key == key }) {
      members[place].value = value
    } else {
      members.insert(Member(key, value), at: Self.place(of: key, in: members, order()))
    }
    self = .object(members)
  }

  private static func place(of key: String, in members: [Member], _ order: [String]) -> Int {
    guard let rank = order.firstIndex(of: key) else { return members.count }
    if let before = members.lastIndex(where: { order[..<rank].contains($0.key) }) {
      return before + 1
    }
    return members.firstIndex { order[rank...].contains($0.key) } ?? members.count
  }

  /// Takes a key and its value out of an object.
  package mutating func remove(_ key: String) {
    guard isObject else { return }
    self = .object(members.filter { $0.key != key })
  }

  /// The value as an indented text: a member a line, and on it all that it holds deeper than that.
  package var indented: [UInt8] {
    var writer = JSONWriter(.indented)
    write(to: &writer, depth: 0)
    return writer.bytes + [.lineFeed]
  }

  private func write(to writer: inout JSONWriter, depth: Int) {
    switch self {
    case .object(let members):
      writer.object(inline: depth > 1) { writer in
        for member in members {
          writer.key(member.key)
          member.value.write(to: &writer, depth: depth + 1)
        }
      }
    case .array(let elements):
      writer.array(inline: depth > 1) { writer in
        for element in elements { element.write(to: &writer, depth: depth + 1) }
      }
    case .string(let text): writer.string(text)
    case .number(let spelling): writer.verbatim(spelling.utf8)
    case .verbatim(let bytes): writer.verbatim(bytes)
    case .bool(let value): writer.bool(value)
    case .null: writer.null()
    }
  }
}

extension JSONDocument {
  /// The bytes of the value `node`.
  fileprivate func bytes(of node: Node) -> [UInt8] {
    let start = offset(of: node)
    return text.withSpan { text in
      var (keys, sink) = (KeyLog(), NothingSink())
      let end = (try? text.walk(at: start, depth: 0, keys: &keys, into: &sink)) ?? start
      var bytes: [UInt8] = []
      bytes.append(text.extracting(start..<end))
      return bytes
    }
  }

  /// The number `node` as it is spelt.
  fileprivate func spelling(ofNumber node: Node) -> String {
    text.withSpan { text in
      let start = offset(of: node)
      let end = (try? text.scanNumber(at: start).end) ?? start
      return text.string(StringToken(start: start, end: end, hasEscapes: false))
    }
  }
}
