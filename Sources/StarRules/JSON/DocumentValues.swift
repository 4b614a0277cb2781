// Values of a document by the keys that lead to them, for what a program of this project wrote.

extension JSONDocument {
  /// The value that `keys` lead to from `node`; nil where there is none.
  package func value(_ keys: String..., from node: Node = 0) -> Node? {
    var node = node
    for key in keys {
      guard kind(of: node) == .object else { return nil }
      var found: Node?
      text.withSpan { text in
        forEachMember(of: node) { name, value in
          if text.spells(key, at: token(of: name)) { found = value }
        }
      }
      guard let found else { return nil }
      node = found
    }
    return node
  }

  /// The text at `key` of `node`; nil where there is none.
  package func text(_ key: String, from node: Node = 0) -> String? {
    value(key, from: node).flatMap { text(at: $0) }
  }

  /// The text at `next` in the object at `key`; nil where there is none.
  package func text(_ key: String, _ next: String) -> String? {
    value(key, next).flatMap { text(at: $0) }
  }

  /// The text `node`; nil where it is none.
  package func text(at node: Node) -> String? { kind(of: node) == .string ? string(node) : nil }

  /// The whole number `node`; nil where it is none.
  package func wholeNumber(of node: Node) -> Int? {
    kind(of: node) == .number ? wholeNumber(node).flatMap { Int(exactly: $0) } : nil
  }

  /// The elements of the array `node`; none where it is no array.
  package func elements(of node: Node?) -> [Node] {
    guard let node, kind(of: node) == .array else { return [] }
    var elements: [Node] = []
    let end = self.node(after: node)
    var element = node + 1
    while element < end {
      elements.append(element)
      element = self.node(after: element)
    }
    return elements
  }
}
