/// Writes HTML, in the order it is told, so that every element that is opened is closed.
///
/// What it writes is well-formed XML too. Whatever a text or an attribute says stays text: what is
/// markup is escaped, and what is not seen or acts on what stands around it is made visible.
package struct HTMLWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Writes an element; `content` writes what stands in it.
  ///
  /// - Parameters:
  ///   - name: its name, as this project spells it.
  ///   - kind: its class; nil where it has none.
  ///   - attributes: its other attributes, their names as this project spells them.
  package mutating func element(
    _ name: String, _ kind: String? = nil, with attributes: [(name: String, value: String)] = [],
    _ content: (inout Self) -> Void
  ) {
    open(name, kind, attributes)
    append(">")
    content(&self)
    append("</")
    append(name)
    append(">")
  }

  /// Writes an element with a text in it.
  package mutating func element(
    _ name: String, _ kind: String? = nil, with attributes: [(name: String, value: String)] = [],
    text: String
  ) {
    element(name, kind, with: attributes) { $0.text(text) }
  }

  /// Writes an element that can have no content.
  package mutating func empty(
    _ name: String, _ kind: String? = nil, with attributes: [(name: String, value: String)] = []
  ) {
    open(name, kind, attributes)
    append("/>")
  }

  /// Writes a text.
  package mutating func text(_ text: String) {
    for byte in text.visible.utf8 {
      switch byte {
      case 0x26: append("&amp;")
      case 0x3C: append("&lt;")
      case 0x3E: append("&gt;")
      case 0x22: append("&quot;")
      case 0x27: append("&#39;")
      default: bytes.append(byte)
      }
    }
  }

  /// Writes what is HTML already.
  package mutating func markup(_ markup: some Sequence<UInt8>) {
    bytes.append(contentsOf: markup)
  }

  /// Ends the line, which shows nowhere.
  package mutating func breakLine() { bytes.append(0x0A) }

  private mutating func open(
    _ name: String, _ kind: String?, _ attributes: [(name: String, value: String)]
  ) {
    append("<")
    append(name)
    if let kind { attribute("class", kind) }
    for attribute in attributes { self.attribute(attribute.name, attribute.value) }
  }

  private mutating func attribute(_ name: String, _ value: String) {
    append(" ")
    append(name)
    append("=\"")
    text(value)
    append("\"")
  }

  private mutating func append(_ markup: String) { bytes.append(contentsOf: markup.utf8) }
}

/// A whole HTML document that needs nothing but itself: no script, no other file, no request.
package enum HTMLDocument {
  /// The document.
  ///
  /// - Parameters:
  ///   - title: what a browser calls it.
  ///   - language: the language it is written in.
  ///   - style: its style sheet, as this project spells it; it is the only one that is applied.
  ///   - body: writes what is shown.
  package static func bytes(
    title: String, language: Language, style: String, _ body: (inout HTMLWriter) -> Void
  ) -> [UInt8] {
    var writer = HTMLWriter()
    writer.markup("<!DOCTYPE html>\n".utf8)
    writer.element("html", with: [("lang", language.tag)]) { writer in
      writer.breakLine()
      writer.element("head") { writer in
        writer.empty("meta", with: [("charset", "utf-8")])
        writer.breakLine()
        writer.empty(
          "meta", with: [("http-equiv", "Content-Security-Policy"), ("content", policy(style))])
        writer.breakLine()
        writer.empty(
          "meta", with: [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        writer.breakLine()
        writer.element("title", text: title)
        writer.breakLine()
        writer.element("style") { $0.markup(style.utf8) }
        writer.breakLine()
      }
      writer.breakLine()
      writer.element("body") { writer in
        writer.breakLine()
        body(&writer)
        writer.breakLine()
      }
      writer.breakLine()
    }
    writer.breakLine()
    return writer.bytes
  }

  /// What the document may do: nothing but be laid out by its own style.
  private static func policy(_ style: String) -> String {
    var hash = SHA256()
    let bytes = Array(style.utf8)
    hash.update(bytes.span)
    return "default-src 'none'; style-src 'sha256-\(Base64.text(of: hash.finish()))'; "
      + "base-uri 'none'; form-action 'none'"
  }
}

extension Language {
  /// Its tag in HTML (BCP 47).
  package var tag: String { self == .zh ? "zh-Hans" : "en" }
}
