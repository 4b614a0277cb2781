extension Rulebook {
  /// The rulebook with some of its readings read another way.
  ///
  /// What an alternative replaces is read by the same code as what it replaces; the rest stays as it
  /// is. A choice that reads a reading as the rulebook does undoes another before it.
  /// - Throws: ``RulebookRefused`` where an alternative cannot be put in its place.
  public func reading(_ choices: [ReadingChoice]) throws(RulebookRefused) -> Rulebook {
    try Rereading(self).rulebook(choices)
  }
}

/// A rulebook that is read again, with values that its readings put in the place of others.
package struct Rereading {
  /// The rulebook as it reads itself.
  private let rulebook: Rulebook
  private let chosen: [ReadingChoice]
  private let loader: RulebookLoader

  /// Everything but the alternatives is known of `rulebook`.
  package init(_ rulebook: Rulebook) throws(RulebookRefused) {
    chosen = rulebook.chosen
    self.rulebook = chosen.isEmpty ? rulebook : try Rulebook(rulebook.source)
    loader = RulebookLoader(of: self.rulebook)
  }

  /// The rulebook read as it was and, beyond that, as `choices` say.
  package func rulebook(_ choices: [ReadingChoice]) throws(RulebookRefused) -> Rulebook {
    var all = chosen.filter { old in !choices.contains { $0.reading == old.reading } }
    all += choices.filter { $0.alternative != nil }
    all.sort { $0.reading < $1.reading }
    var loader = loader
    for choice in all { loader.replace(rulebook.words(of: choice).replaces, rulebook) }
    var result = rulebook
    loader.reread(&result)
    guard loader.findings.count == 0 else {
      throw RulebookRefused(source: rulebook.source, loader.findings)
    }
    result.chosen = all
    return result
  }
}

extension RulebookLoader {
  /// A loader of the document that `rulebook` was read from.
  fileprivate init(of rulebook: Rulebook) {
    let document = rulebook.text
    self.init(document)
    forms = rulebook.formKeys
    types = rulebook.typeKeys
    facts = rulebook.factKeys
    slots = rulebook.slotKeys
    factMinima = rulebook.facts.map { $0.bounds.lowerBound }
    tiers = names(document.member(.tiers, of: 0)).ids
    dimensions = names(document.member(.dimensions, of: 0)).ids
  }

  /// Puts the values of a list of replacements in their places.
  fileprivate mutating func replace(_ list: JSONDocument.Node?, _ rulebook: Rulebook) {
    let document = decoder.document
    for node in document.elements(of: list) {
      guard let at = document.member(.at, of: node), let value = document.member(.value, of: node)
      else { continue }
      guard let place = document.place(document.string(at), rulebook) else {
        decoder.note(.unknownPlace, at: at)
        continue
      }
      if decoder.replacements.contains(where: { $0.object == place.object && $0.key == place.key })
      {
        decoder.note(.placeReplacedTwice, at: at)
      }
      decoder.replacements.append(
        DocumentDecoder.Replacement(object: place.object, key: place.key, value: value, at: at))
    }
  }

  /// Reads what has replacements in it, in the place of what `rulebook` has.
  fileprivate mutating func reread(_ rulebook: inout Rulebook) {
    let document = decoder.document
    let levelCount = decoder.size(of: document.member(.levels, of: 0))
    if let node = document.member(.counting, of: 0), hasReplacement(in: node),
      let counting = counting(node)
    {
      rulebook.counting = counting
    }
    for (number, node) in document.elements(of: document.member(.criteria, of: 0)).enumerated()
    where hasReplacement(in: node) {
      reread(criterion: number, at: node, stars: levelCount, &rulebook)
    }
    if let node = document.member(.levels, of: 0), hasReplacement(in: node) {
      let levels = levels(node)
      if levels.count == levelCount { rulebook.levels = levels }
    }
    for replacement in decoder.replacements where !replacement.isRead {
      decoder.note(.unknownPlace, at: replacement.at)
    }
    decoder.checkRepeatedKeys()
  }

  private func hasReplacement(in node: JSONDocument.Node) -> Bool {
    let places = node..<decoder.document.node(after: node)
    return decoder.replacements.contains { places.contains($0.object) }
  }

  private mutating func reread(
    criterion number: Int, at node: JSONDocument.Node, stars: Int, _ rulebook: inout Rulebook
  ) {
    let places = rulebook.criteria[number].clauses
    clauses = Array(rulebook.clauses[..<places.lowerBound])
    criterionCount = number
    var object = DocumentDecoder.Object(at: node)
    guard
      decoder.read(
        &object, Self.criterionKeys, optional: Self.optionalCriterionKeys),
      let criterion = criterion(object, stars: Int64(stars)), clauses.count == places.upperBound
    else { return }
    rulebook.criteria[number] = criterion
    rulebook.clauses.replaceSubrange(places, with: clauses[places])
  }
}

extension JSONDocument {
  /// The place that a pointer into a rulebook names, whether or not a value stands there: a key of an
  /// object in `counting`, `levels` or `criteria`, but no id and no list of clauses.
  ///
  /// An element of a list is named by its `id`, its `star` or its `tier`.
  fileprivate func place(
    _ pointer: String, _ rulebook: Rulebook
  ) -> (object: Node, key: DocumentKey)? {
    var parts: [String] = []
    for part in Array(pointer.utf8).split(separator: 0x2F, omittingEmptySubsequences: false) {
      parts.append(Self.unescaped(part))
    }
    guard parts.count > 2, parts[0].isEmpty,
      let section = DocumentKey.allCases.first(where: { $0.name == parts[1] }),
      section == .counting || section == .levels || section == .criteria,
      let key = DocumentKey.allCases.first(where: { $0.name == parts[parts.count - 1] }),
      key != .id, key != .clauses
    else { return nil }
    var node = 0
    var rest = parts[1..<parts.count - 1]
    if section == .criteria, rest.count > 1 {
      // Of these there are many, and where each stands is known.
      guard case .criterion(let index) = rulebook.entry(rest[2]) else { return nil }
      node = elements(of: member(.criteria, of: 0))[index]
      rest = rest.dropFirst(2)
    }
    for part in rest {
      guard let next = child(part, of: node) else { return nil }
      node = next
    }
    return kind(of: node) == .object ? (node, key) : nil
  }

  private func child(_ name: String, of node: Node) -> Node? {
    switch kind(of: node) {
    case .object:
      return DocumentKey.allCases.first { $0.name == name }.flatMap { member($0, of: node) }
    case .array:
      let found = elements(of: node).filter { isNamed(name, $0) }
      return found.count == 1 ? found[0] : nil
    default: return nil
    }
  }

  /// Whether `name` is the id, the star or the tier of the object `node`.
  private func isNamed(_ name: String, _ node: Node) -> Bool {
    for key in [DocumentKey.id, .star, .tier] {
      guard let value = member(key, of: node) else { continue }
      switch kind(of: value) {
      case .string: return text.withSpan { $0.spells(name, at: token(of: value)) }
      case .number: return wholeNumber(value)?.description == name
      default: return false
      }
    }
    return false
  }

  /// A part of a pointer with its escapes undone (RFC 6901, section 4).
  private static func unescaped(_ part: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    for byte in part {
      if bytes.last == 0x7E, byte == .zero || byte == .zero + 1 {
        bytes[bytes.count - 1] = byte == .zero ? 0x7E : 0x2F
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
