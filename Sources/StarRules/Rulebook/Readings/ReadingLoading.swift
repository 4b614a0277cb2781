extension RulebookLoader {
  /// Reads the readings: each with what was chosen and what else could be read.
  mutating func readings(_ node: JSONDocument.Node?) -> [Reading] {
    let (values, nodes) = identified(
      node, [.id, .question, .choice, .alternatives, .why], optional: [.touches]
    ) { loader, object -> Reading? in
      let choice = loader.decoder.choice(object[.choice], isAlternative: false)
      let alternatives = loader.decoder.list(object[.alternatives], canBeEmpty: true) {
        $0.choice($1, isAlternative: true)
      }
      loader.checkChoices(object)
      let slots = loader.slots
      let touches = loader.decoder.list(object[.touches], canBeEmpty: true) { decoder, node in
        decoder.reference(node, to: slots).map { _ in decoder.document.string(node) }
      }
      guard let id = loader.decoder.string(object[.id]),
        let question = loader.decoder.localized(object[.question]), let choice,
        let why = loader.decoder.localized(object[.why])
      else { return nil }
      return Reading(
        id: id, question: question, choice: choice, alternatives: alternatives, why: why,
        touches: touches)
    }
    _ = decoder.table(of: nodes)
    return values
  }

  /// Checks the ids of a reading's choices.
  private mutating func checkChoices(_ reading: DocumentDecoder.Object) {
    let document = decoder.document
    let choices =
      document.elements(of: reading[.alternatives]) + [reading[.choice]].compactMap { $0 }
    // Most are texts alone.
    let nodes = choices.filter { !document.isPlainText($0) }
      .compactMap { document.member(.id, of: $0) }
      .filter { document.kind(of: $0) == .string }
    if !nodes.isEmpty { _ = decoder.table(of: nodes.sorted()) }
  }
}

extension DocumentDecoder {
  /// A text with an id where it can be named and, of an alternative, what it replaces.
  fileprivate mutating func choice(
    _ node: JSONDocument.Node?, isAlternative: Bool
  ) -> Reading.Choice? {
    guard let node else { return nil }
    if document.isPlainText(node) {
      return localized(node).map { Reading.Choice(id: nil, text: $0, replaces: nil) }
    }
    var object = Object(at: node)
    guard
      read(&object, [.zh, .en], optional: isAlternative ? [.id, .replaces] : [.id])
    else { return nil }
    let id = string(object[.id])
    if isAlternative, (object[.id] == nil) != (object[.replaces] == nil) {
      note(.missingKey(object[.id] == nil ? .id : .replaces), at: node)
    }
    _ = list(object[.replaces]) { decoder, node -> Void? in
      var object = Object(at: node)
      guard decoder.read(&object, [.at, .value]) else { return nil }
      return decoder.text(object[.at]).map { _ in }
    }
    guard let zh = text(object[.zh]), let en = text(object[.en]) else { return nil }
    return Reading.Choice(
      id: id, text: LocalizedText(zh: zh, en: en, in: document.text), replaces: object[.replaces])
  }
}

extension JSONDocument {
  /// Whether `node` is an object with as many members as there are languages.
  fileprivate func isPlainText(_ node: Node) -> Bool {
    kind(of: node) == .object && self.node(after: node) == node + 5
  }
}
