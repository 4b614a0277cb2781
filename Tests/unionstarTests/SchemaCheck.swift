/// Whether a JSON value is what a JSON Schema allows, for the words that `unionstar schema` uses.
///
/// A word that is not known here is a failure, so that the check never passes what it did not see.
struct SchemaCheck {
  let schema: JSONTree
  private let definitions: [String: JSONTree]

  init(_ schema: JSONTree) {
    self.schema = schema
    definitions = Dictionary(
      ["$defs", "properties"].flatMap { section in
        (schema[section]?.members ?? []).map { ("#/\(section)/" + $0.key, $0.value) }
      },
      uniquingKeysWith: { first, _ in first })
  }

  func allows(_ value: JSONTree) -> Bool { allows(value, schema) }

  private func allows(_ value: JSONTree, _ schema: JSONTree) -> Bool {
    schema.members.allSatisfy { word in
      switch word.key {
      case "$schema", "title", "description", "$defs", "then": true
      case "$ref": allowsDefinition(value, word.value)
      case "type": isOfType(value, word.value)
      case "const": value == word.value
      case "enum": word.value.elements.contains(value)
      case "anyOf": word.value.elements.contains { allows(value, $0) }
      case "allOf": word.value.elements.allSatisfy { allows(value, $0) }
      case "if": !allows(value, word.value) || schema["then"].map { allows(value, $0) } ?? true
      case "minimum": value.number.map { $0 >= word.value.number ?? .max } ?? true
      case "maximum": value.number.map { $0 <= word.value.number ?? .min } ?? true
      case "pattern": value.text.map { matches($0, word.value.text) } ?? true
      case "items": value.elements.allSatisfy { allows($0, word.value) }
      case "maxItems": value.elements.count <= word.value.number ?? 0
      case "required":
        value.isObject ? word.value.texts.allSatisfy { value[$0] != nil } : true
      case "properties":
        word.value.members.allSatisfy { rule in
          value[rule.key].map { allows($0, rule.value) } ?? true
        }
      case "patternProperties":
        word.value.members.allSatisfy { rule in
          value.members.allSatisfy { !matches($0.key, rule.key) || allows($0.value, rule.value) }
        }
      case "propertyNames": value.keys.allSatisfy { allows(.string($0), word.value) }
      case "additionalProperties": word.value == .bool(false) && isClosed(value, schema)
      default: false
      }
    }
  }

  private func allowsDefinition(_ value: JSONTree, _ name: JSONTree) -> Bool {
    definitions[name.text ?? ""].map { allows(value, $0) } ?? false
  }

  /// Whether every key is one that `properties` or `patternProperties` names.
  private func isClosed(_ value: JSONTree, _ schema: JSONTree) -> Bool {
    let keys = schema["properties"]?.keys ?? []
    let patterns = schema["patternProperties"]?.keys ?? []
    return value.keys.allSatisfy { key in
      keys.contains(key) || patterns.contains { matches(key, $0) }
    }
  }

  private func isOfType(_ value: JSONTree, _ types: JSONTree) -> Bool {
    let names = types.text.map { [$0] } ?? types.texts
    let name =
      switch value {
      case .null: "null"
      case .bool: "boolean"
      case .number: "integer"
      case .string: "string"
      case .array: "array"
      case .object: "object"
      }
    return names.contains(name)
  }

  private func matches(_ text: String, _ pattern: String?) -> Bool {
    switch pattern {
    case "^[0-9]{4}-[0-9]{2}-[0-9]{2}$":
      zip(text, "0000-00-00").allSatisfy { $1 == "-" ? $0 == "-" : $0.isNumber } && text.count == 10
    case #"\S"#: text.contains { !$0.isWhitespace }
    case #"^(x-|\$schema$)"#: text.hasPrefix("x-") || text == "$schema"
    case #"^(?!x-|\$schema$)"#: !text.hasPrefix("x-") && text != "$schema"
    default: false
    }
  }
}

extension JSONTree {
  fileprivate var isObject: Bool { if case .object = self { true } else { false } }
}
