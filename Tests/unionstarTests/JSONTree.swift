import StarRules

/// A JSON text as values, for tests that look into what the tool prints.
indirect enum JSONTree: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Int64)
  case string(String)
  case array([JSONTree])
  case object([Member])

  /// A key and its value; members keep the order of the text.
  struct Member: Equatable, Sendable {
    let key: String
    let value: JSONTree
  }

  /// Reads a text by the library's own strict scanner, which refuses what is not JSON.
  init(_ text: String) throws {
    let document = try JSONDocument(Array(text.utf8))
    self.init(document, 0)
  }

  private init(_ document: JSONDocument, _ node: JSONDocument.Node) {
    switch document.kind(of: node) {
    case .null: self = .null
    case .true: self = .bool(true)
    case .false: self = .bool(false)
    case .string: self = .string(document.string(node))
    case .number: self = .number(document.wholeNumber(node) ?? .min)
    case .array:
      var elements: [JSONTree] = []
      var element = node + 1
      for _ in 0..<document.count(of: node) {
        elements.append(JSONTree(document, element))
        element = document.node(after: element)
      }
      self = .array(elements)
    case .object:
      var members: [Member] = []
      document.forEachMember(of: node) { key, value in
        members.append(Member(key: document.string(key), value: JSONTree(document, value)))
      }
      self = .object(members)
    }
  }

  /// The members of an object, in order; none where it is something else.
  var members: [Member] { if case .object(let members) = self { members } else { [] } }
  /// The elements of an array; none where it is something else.
  var elements: [JSONTree] { if case .array(let elements) = self { elements } else { [] } }
  /// The keys of an object, in order.
  var keys: [String] { members.map(\.key) }
  /// A string's text; nil where it is something else.
  var text: String? { if case .string(let text) = self { text } else { nil } }
  /// A whole number; nil where it is something else.
  var number: Int64? { if case .number(let number) = self { number } else { nil } }
  /// The texts of an array of strings.
  var texts: [String] { elements.compactMap(\.text) }

  /// The value of a key; nil where there is none.
  subscript(_ key: String) -> JSONTree? { members.first { $0.key == key }?.value }

  /// Every value in it, itself first.
  var everything: [JSONTree] {
    [self] + members.flatMap(\.value.everything) + elements.flatMap(\.everything)
  }
}
