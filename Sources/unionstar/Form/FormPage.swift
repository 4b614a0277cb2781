import StarRules

/// The form for the browser put together: the page, the engine and the rules in one text.
///
/// It reaches nothing outside itself and its policy lets it reach nothing: scripts and styles are
/// those whose hashes the policy names, and there is no source from which anything could be fetched.
struct FormPage {
  let rulebook: Rulebook
  /// The type of union that is chosen at first.
  let type: Int?
  /// The form of union that is chosen at first.
  let form: Int?
  let language: Language

  /// The whole document.
  var html: [UInt8] {
    let style = PageParts.style.description + RatingSheet.style
    let script = PageParts.script.description
    let narrowing = Self.filled(
      PageParts.narrowing.description, ["scripts": Self.source(of: script)])
    // Where WebAssembly is not told apart from eval, the latter has to be allowed for it; the script
    // of the head takes that back in every browser that tells them apart.
    let policy = [
      "default-src 'none'",
      "script-src \(Self.source(of: narrowing)) \(Self.source(of: script)) "
        + "'wasm-unsafe-eval' 'unsafe-eval'",
      "style-src \(Self.source(of: style))", "base-uri 'none'", "form-action 'none'",
    ]
    let page = Self.filled(
      PageParts.html.description,
      [
        "policy": policy.joined(separator: "; "), "narrowing": narrowing, "style": style,
        "carried": carried, "engine": EngineModule.base64.description, "script": script,
      ])
    return Array(page.utf8)
  }

  /// What the script is given, as JSON that can stand in a script element: without `<` nothing in it
  /// ends the element or begins a comment there (HTML, section 4.12.1.3).
  private var carried: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("language", language.rawValue)
      writer.member("type", type.map { rulebook.types[$0].id })
      writer.member("form", form.map { rulebook.forms[$0].id })
      writer.member("rulebook", String(decoding: rulebook.source.bytes, as: UTF8.self))
    }
    return writer.bytes.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: #"\u003c"#)
  }

  /// A text with `{{name}}` replaced by what has that name, once: what is put in is not looked into.
  private static func filled(_ text: String, _ values: [String: String]) -> String {
    var parts: [String] = []
    for piece in text.split(separator: "{{", omittingEmptySubsequences: false) {
      let halves = piece.split(separator: "}}", maxSplits: 1, omittingEmptySubsequences: false)
      if let value = values[String(halves[0])], halves.count == 2 {
        parts += [value, String(halves[1])]
      } else {
        parts.append((parts.isEmpty ? "" : "{{") + piece)
      }
    }
    return parts.joined()
  }

  /// How a policy names a script or style by its hash (CSP, section 2.3.1).
  private static func source(of text: String) -> String {
    var hash = SHA256()
    hash.update(Array(text.utf8).span)
    return "'sha256-\(Base64.text(of: hash.finish()))'"
  }
}
