@testable import StarRules

extension JSONDocument {
  /// The whole document in one line, without its spelling: strings in `'`, whole numbers by value,
  /// other numbers as `~`.
  var outline: String { outline(of: 0) }

  private func outline(of node: Node) -> String {
    switch kind(of: node) {
    case .true: return "true"
    case .false: return "false"
    case .null: return "null"
    case .number: return wholeNumber(node).map { "\($0)" } ?? "~"
    case .string: return "'\(string(node))'"
    case .array:
      var parts: [String] = []
      var element = node + 1
      for _ in 0..<count(of: node) {
        parts.append(outline(of: element))
        element = self.node(after: element)
      }
      return "[\(parts.joined(separator: " "))]"
    case .object:
      var parts: [String] = []
      forEachMember(of: node) { parts.append("\(string($0)):\(outline(of: $1))") }
      return "{\(parts.joined(separator: " "))}"
    }
  }
}
