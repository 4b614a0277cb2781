extension Rulebook {
  /// What the rulebook names, as JSON for a form: itself, its types and forms, its tiers, dimensions
  /// and levels.
  package func outline(in language: Language) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("rulebook")
      writer.object { writer in
        writer.member("id", id)
        writer.member("edition", edition)
        writer.member("sha256", sha256)
        writer.member("title", document.title[language])
        writer.member("number", document.number)
        writer.member("issuer", document.issuer[language])
      }
      writer.key("product")
      writer.object { writer in
        writer.member("name", Product.name)
        writer.member("version", Product.version)
      }
      writer.rows("types", types) { writer, type in
        writer.member("id", type.id)
        writer.member("name", type.name[language])
        writer.member("forms", type.forms.map { forms[$0].id })
        writer.member("defaultForm", type.defaultForm.map { forms[$0].id })
      }
      write("forms", forms, language, to: &writer)
      write("tiers", tiers, language, to: &writer)
      write("dimensions", dimensions, language, to: &writer)
      writer.rows("levels", levels) { writer, level in
        writer.member("star", level.star)
        writer.member("name", level.name[language])
      }
      writer.member("starNames", (0...levels.count).map { name(ofStar: $0, in: language) })
    }
    return writer.bytes
  }

  private func write(
    _ key: String, _ values: [NamedValue], _ language: Language, to writer: inout JSONWriter
  ) {
    writer.rows(key, values) { writer, value in
      writer.member("id", value.id)
      writer.member("name", value.name[language])
    }
  }
}
