extension DocumentDecoder {
  /// A text in every language.
  mutating func localized(_ node: JSONDocument.Node?) -> LocalizedText? {
    guard let node else { return nil }
    // Nearly every object of a rulebook is a text that has just its two languages.
    if replacements.isEmpty, let zh = plainText(node + 2, key: node + 1, spelt: 0x7A68),
      let en = plainText(node + 4, key: node + 3, spelt: 0x656E),
      document.kind(of: node) == .object, document.node(after: node) == node + 5
    {
      return LocalizedText(zh: zh, en: en, in: document.text)
    }
    var object = Object(at: node)
    guard read(&object, [.zh, .en]) else { return nil }
    guard let zh = text(object[.zh]), let en = text(object[.en]) else { return nil }
    return LocalizedText(zh: zh, en: en, in: document.text)
  }

  /// The string `node` where it is not blank and its key is the two letters `word`.
  private func plainText(
    _ node: JSONDocument.Node, key: JSONDocument.Node, spelt word: UInt16
  ) -> StringToken? {
    guard node < document.nodeCount, document.kind(of: key) == .string,
      document.kind(of: node) == .string
    else { return nil }
    let (name, token) = (document.token(of: key), document.token(of: node))
    return document.text.withSpan { text in
      guard name.end - name.start == 2, !name.hasEscapes,
        UInt16(text[name.start]) << 8 | UInt16(text[name.start + 1]) == word, !text.isBlank(token)
      else { return nil }
      return token
    }
  }

  /// The id `node` of something that nothing refers to by it.
  mutating func identifier(_ node: JSONDocument.Node?) -> String? {
    guard let node, let token = text(node) else { return nil }
    if !document.text.withSpan({ $0.isIdentifier(token) || $0.isBlank(token) }) {
      note(.invalidId, at: node)
    }
    return document.text.string(token)
  }

  /// The position of the id at `node` among `ids`.
  mutating func reference(_ node: JSONDocument.Node?, to ids: KeyTable) -> Int? {
    guard let node else { return nil }
    guard document.kind(of: node) == .string else {
      note(.wrongType(.text), at: node)
      return nil
    }
    let token = document.token(of: node)
    guard let index = document.text.withSpan({ ids.index(of: token, in: $0) }) else {
      note(.unknownReference, at: node)
      return nil
    }
    return index
  }

  /// Whether the string `node` is a key of `table`.
  func isKey(_ node: JSONDocument.Node, of table: KeyTable) -> Bool {
    document.text.withSpan { table.index(of: document.token(of: node), in: $0) != nil }
  }

  /// A table of the ids at `nodes`; each that another before it has is noted.
  mutating func table(of nodes: [JSONDocument.Node]) -> KeyTable {
    var table = KeyTable(capacity: nodes.count)
    var repeated: [JSONDocument.Node] = []
    var invalid: [JSONDocument.Node] = []
    document.text.withSpan { text in
      for node in nodes {
        let token = document.token(of: node)
        if !table.insert(token, in: text) { repeated.append(node) }
        if !text.isIdentifier(token) { invalid.append(node) }
      }
    }
    for node in repeated { note(.repeatedId, at: node) }
    for node in invalid { note(.invalidId, at: node) }
    return table
  }
}
