/// What becomes of a union whose organisation is of none of the types of a rulebook.
///
/// It is said where a type is chosen; no union is rated by it.
public struct OtherTypes: Sendable {
  /// What such a union is rated as.
  public let note: LocalizedText
  /// Where the document says so.
  public let source: LocalizedText
}

extension RulebookLoader {
  /// Reads what becomes of unions of other types; nil where nothing says it.
  mutating func otherTypes(_ node: JSONDocument.Node?) -> OtherTypes? {
    guard let node else { return nil }
    var object = DocumentDecoder.Object(at: node)
    guard decoder.read(&object, [.note, .source]) else { return nil }
    let note = decoder.localized(object[.note])
    guard let source = decoder.localized(object[.source]), let note else { return nil }
    return OtherTypes(note: note, source: source)
  }
}
