extension Rulebook {
  /// The register of the document's sentences and rows; nil where the rulebook has none.
  ///
  /// It is read from the rulebook's text whenever it is asked for: no rating needs it.
  /// - Throws: ``RulebookRefused`` with every problem of the register.
  public func register() throws(RulebookRefused) -> Register? {
    var loader = RegisterLoader(self, text)
    let register = loader.load()
    guard loader.decoder.findings.count == 0 else {
      throw RulebookRefused(source: source, loader.decoder.findings)
    }
    return register
  }
}

/// Reads the register of a rulebook that is known already.
struct RegisterLoader {
  private(set) var decoder: DocumentDecoder
  private let rulebook: Rulebook

  init(_ rulebook: Rulebook, _ document: JSONDocument) {
    self.rulebook = rulebook
    decoder = DocumentDecoder(document)
  }

  /// The register; nil where there is none, or where it is not an object.
  mutating func load() -> Register? {
    guard let node = decoder.document.member(.register, of: 0),
      decoder.document.kind(of: node) != .null
    else { return nil }
    var object = DocumentDecoder.Object(at: node)
    guard decoder.read(&object, [.sentences, .rows]) else { return nil }
    let rulebook = self.rulebook
    var ids: [JSONDocument.Node] = []
    let sentences = decoder.list(object[.sentences]) {
      $0.sentence($1, of: rulebook, noting: &ids)
    }
    var criteria: [JSONDocument.Node] = []
    let rows = decoder.list(object[.rows]) { $0.row($1, of: rulebook, noting: &criteria) }
    _ = decoder.table(of: ids)
    _ = decoder.table(of: criteria)
    return Register(sentences: sentences, rows: rows)
  }
}

extension DocumentDecoder {
  fileprivate mutating func sentence(
    _ node: JSONDocument.Node, of rulebook: Rulebook, noting ids: inout [JSONDocument.Node]
  ) -> RegisterSentence? {
    var object = Object(at: node)
    guard read(&object, [.id, .place, .says], optional: [.carriedBy, .setAside]) else {
      return nil
    }
    let id = string(object[.id])
    if id != nil, let node = object[.id] { ids.append(node) }
    let place = localized(object[.place])
    let says = localized(object[.says])
    let fate: RegisterSentence.Fate?
    switch (object[.carriedBy], object[.setAside]) {
    case (let carriers?, nil):
      if document.kind(of: carriers) == .array, size(of: carriers) == 0 {
        note(.uncarriedSentence, at: carriers)
        return nil
      }
      fate = .carried(references(carriers, to: rulebook))
    case (nil, let node?): fate = settingAside(node)
    case (_?, _?):
      note(.contradictorySentence, at: node)
      return nil
    case (nil, nil):
      note(.uncarriedSentence, at: node)
      return nil
    }
    guard let id, let place, let says, let fate else { return nil }
    return RegisterSentence(id: id, place: place, says: says, fate: fate)
  }

  private mutating func settingAside(_ node: JSONDocument.Node) -> RegisterSentence.Fate? {
    var object = Object(at: node)
    guard read(&object, [.reason, .why]) else { return nil }
    let why = localized(object[.why])
    guard let reason = word(object[.reason], SettingAside.self), let why else { return nil }
    return .setAside(reason, why: why)
  }

  private mutating func references(
    _ node: JSONDocument.Node, to rulebook: Rulebook
  ) -> [RuleReference] {
    var seen: [RuleReference] = []
    return list(node) { decoder, node -> RuleReference? in
      guard let text = decoder.string(node) else { return nil }
      guard let reference = RuleReference(text, in: rulebook) else {
        decoder.note(.unknownReference, at: node)
        return nil
      }
      if seen.contains(reference) { decoder.note(.repeatedId, at: node) }
      seen.append(reference)
      return reference
    }
  }

  fileprivate mutating func row(
    _ node: JSONDocument.Node, of rulebook: Rulebook, noting criteria: inout [JSONDocument.Node]
  ) -> RegisterRow? {
    var object = Object(at: node)
    guard read(&object, [.annex, .row, .clauses], optional: [.readings]) else { return nil }
    let annex = number(object[.annex], in: 1...Fact.largest)
    var criterion: Int?
    if let node = object[.row], let id = string(node) {
      criteria.append(node)
      if case .criterion(let index)? = rulebook.entry(id) {
        criterion = index
      } else {
        note(.unknownReference, at: node)
      }
    }
    let clauses = positions(object[.clauses]) { id in
      if case .clause(let index)? = rulebook.entry(id) { index } else { nil }
    }
    let readings = positions(object[.readings]) { id in
      rulebook.readings.firstIndex { $0.id == id }
    }
    guard let annex, let criterion else { return nil }
    return RegisterRow(
      annex: Int(annex), criterion: criterion, clauses: clauses, readings: readings)
  }

  /// The positions that `position` tells of the ids listed at `node`, each of which stands once.
  private mutating func positions(
    _ node: JSONDocument.Node?, _ position: (String) -> Int?
  ) -> [Int] {
    var seen: [Int] = []
    return list(node) { decoder, node -> Int? in
      guard let id = decoder.string(node) else { return nil }
      guard let index = position(id) else {
        decoder.note(.unknownReference, at: node)
        return nil
      }
      if seen.contains(index) { decoder.note(.repeatedId, at: node) }
      seen.append(index)
      return index
    }
  }
}

extension JSONDocument {
  /// The value of the key `key` of the object `node`; nil where there is none.
  func member(_ key: DocumentKey, of node: Node) -> Node? {
    guard kind(of: node) == .object else { return nil }
    var found: Node?
    text.withSpan { text in
      forEachMember(of: node) { name, value in
        if DocumentKey.table.index(of: token(of: name), in: text) == Int(key.rawValue) {
          found = value
        }
      }
    }
    return found
  }
}
