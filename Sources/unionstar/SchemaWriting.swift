import StarRules

extension JSONWriter {
  /// A schema under a key.
  mutating func schema(
    _ key: String, inline: Bool = false, _ members: (inout Self) -> Void
  ) {
    self.key(key)
    object(inline: inline, members)
  }

  mutating func properties(_ members: (inout Self) -> Void) {
    schema("properties", members)
  }

  mutating func required(_ keys: [String]) { member("required", keys) }

  mutating func types(_ names: [String]) { member("type", names) }

  mutating func reference(_ name: String) { member("$ref", "#/$defs/\(name)") }

  /// One of some words, or null.
  mutating func choice(_ words: [String], orNull: Bool) {
    key("enum")
    array(inline: true) { writer in
      for word in words { writer.string(word) }
      if orNull { writer.null() }
    }
  }

  /// A whole number within bounds, or null.
  mutating func number(_ low: Int64, _ high: Int64) {
    types(["integer", "null"])
    member("minimum", low)
    member("maximum", high)
  }

  /// A list of objects with no keys but those named, or null.
  mutating func list(_ key: String, _ members: (inout Self) -> Void) {
    schema(key) { writer in
      writer.types(["array", "null"])
      writer.member("maxItems", Limits.entries)
      writer.schema("items") { writer in
        writer.member("type", "object")
        members(&writer)
        writer.closed()
      }
    }
  }

  /// No keys but those named, `$schema` and those that begin with `x-`.
  mutating func closed() {
    schema("patternProperties") { $0.schema(#"^(x-|\$schema$)"#) { _ in } }
    member("additionalProperties", false)
  }

  /// An answer: one of `values`, as they are written in JSON, or an object with it as `met`.
  mutating func answer(_ values: some Sequence<String>) {
    func enumeration(_ writer: inout Self) {
      writer.key("enum")
      writer.array(inline: true) { writer in
        for value in values {
          switch value {
          case "true": writer.bool(true)
          case "false": writer.bool(false)
          case "null": writer.null()
          default: writer.string("na")
          }
        }
      }
    }
    key("anyOf")
    array { writer in
      writer.object(inline: true) { enumeration(&$0) }
      writer.object { writer in
        writer.member("type", "object")
        writer.properties { writer in
          writer.schema("met") { enumeration(&$0) }
          writer.schema("evidence") { writer in
            writer.types(["array", "null"])
            writer.schema("items") { $0.member("type", "string") }
          }
          writer.schema("note") { $0.types(["string", "null"]) }
        }
        writer.closed()
      }
    }
  }
}
