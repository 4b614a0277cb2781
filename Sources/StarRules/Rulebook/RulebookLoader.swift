extension Rulebook {
  /// What a rulebook file's `format` says.
  public static let format = "unionstar.rulebook/1"
}

/// Reads a rulebook file section by section, first those that others refer to.
struct RulebookLoader {
  var decoder: DocumentDecoder
  /// The ids of each section, for references to it.
  var forms = KeyTable([])
  var types = KeyTable([])
  var tiers = KeyTable([])
  var dimensions = KeyTable([])
  var units = KeyTable([])
  var facts = KeyTable([])
  /// The smallest count of each, good or bad.
  var factMinima: [Int64] = []
  var clauses: [Clause] = []
  /// How many clauses stand before the first of `clauses`.
  var clausesBefore = 0
  var stages = KeyTable([])
  var honours = KeyTable([])
  /// How many criteria were read, good or bad.
  var criterionCount = 0
  /// The ids of the facts, in order.
  var factIds: [JSONDocument.Node] = []
  /// The ids of the clauses, in order.
  var clauseIds: [JSONDocument.Node] = []
  /// The ids of criteria and, after them, of clauses.
  var slots = KeyTable([])
  /// How many of them there are.
  var slotCount = 0

  var findings: FindingLog { decoder.findings }

  init(_ document: JSONDocument) { decoder = DocumentDecoder(document) }

  /// The rulebook; nil where anything was noted.
  mutating func load() -> Rulebook? {
    let rulebook = read()
    decoder.checkRepeatedKeys()
    return findings.count == 0 ? rulebook : nil
  }

  private mutating func read() -> Rulebook? {
    var root = DocumentDecoder.Object(at: 0)
    guard
      decoder.read(
        &root,
        [
          .format, .id, .edition, .document, .types, .forms, .dimensions, .tiers, .levels,
          .counting, .units, .facts, .criteria, .readings,
        ],
        optional: [
          .aims, .sampling, .parts, .register, .stages, .honours, .recommendation,
          .validFrom, .validTo, .plausibility, .otherTypes,
        ])
    else { return nil }
    if let node = root[.format], decoder.string(node) != Rulebook.format {
      decoder.note(.unknownFormat, at: node)
    }
    let forms = names(root[.forms])
    self.forms = forms.ids
    let dimensions = names(root[.dimensions])
    self.dimensions = dimensions.ids
    let tiers = names(root[.tiers])
    self.tiers = tiers.ids
    let types = organisationTypes(root[.types])
    let otherTypes = otherTypes(root[.otherTypes])
    let units = unitsOfCount(root[.units])
    let facts = countedFacts(root[.facts])
    let aims = aims(root[.aims], stars: decoder.size(of: root[.levels]))
    let sampling = sampling(root[.sampling], stars: decoder.size(of: root[.levels]))
    let stages = reviewStages(root[.stages])
    let honours = honours(root[.honours], stars: decoder.size(of: root[.levels]))
    let recommendation = recommendation(
      root[.recommendation], stars: decoder.size(of: root[.levels]))
    let criteria = criteria(root[.criteria], stars: decoder.size(of: root[.levels]))
    // A level may name criteria.
    let levels = levels(root[.levels])
    let parts = parts(root[.parts])
    let plausibility = plausibilityRules(root[.plausibility])
    let readings = readings(root[.readings])
    let id = decoder.identifier(root[.id])
    let edition = decoder.string(root[.edition])
    let (validFrom, validTo) = (yearLimit(root[.validFrom]), yearLimit(root[.validTo]))
    guard let document = sourceDocument(root[.document]),
      let counting = counting(root[.counting]), let id, let edition, findings.count == 0
    else { return nil }
    let clauseWords = ((clauses.last?.bit ?? 0) >> 6) + 1
    var lastClauses = BitSet(words: clauseWords)
    for criterion in criteria where !criterion.clauses.isEmpty {
      lastClauses[clauses[criterion.clauses.upperBound - 1].bit] = true
    }
    let fixed = Rulebook.Fixed(
      text: decoder.document, id: id, edition: edition, document: document, validFrom: validFrom,
      validTo: validTo, types: types, otherTypes: otherTypes, forms: forms.values,
      dimensions: dimensions.values, tiers: tiers.values, aims: aims, sampling: sampling,
      stages: stages, honours: honours,
      recommendation: recommendation, units: units, facts: facts, parts: parts, readings: readings,
      slotKeys: slots, factKeys: self.facts, typeKeys: self.types, formKeys: self.forms,
      stageKeys: self.stages, honourKeys: self.honours,
      plausibilityKeys: plausibility.ids, clauseWords: clauseWords, lastClauses: lastClauses)
    return Rulebook(
      fixed: fixed, levels: levels, plausibility: plausibility.values, counting: counting,
      criteria: criteria, clauses: clauses)
  }

  // MARK: What others refer to

  /// Reads a list of objects with ids and makes the table of these ids.
  ///
  /// - Parameter required: the keys that each must have, `id` among them.
  mutating func identified<Value>(
    _ node: JSONDocument.Node?, _ required: DocumentKeys, optional: DocumentKeys = [],
    atMost most: Int = .max,
    _ read: (inout Self, DocumentDecoder.Object) -> Value?
  ) -> (values: [Value], nodes: [JSONDocument.Node]) {
    let count = decoder.count(of: node, atMost: most)
    guard let node, count > 0 else { return ([], []) }
    var nodes: [JSONDocument.Node] = []
    var values: [Value] = []
    nodes.reserveCapacity(count)
    values.reserveCapacity(count)
    var element = node + 1
    for _ in 0..<count {
      var object = DocumentDecoder.Object(at: element)
      if decoder.read(&object, required, optional: optional) {
        if let id = object[.id], decoder.document.kind(of: id) == .string { nodes.append(id) }
        if let value = read(&self, object) { values.append(value) }
      }
      element = decoder.document.node(after: element)
    }
    return (values, nodes)
  }

  mutating func names(
    _ node: JSONDocument.Node?
  ) -> (values: [NamedValue], ids: KeyTable) {
    let (values, nodes) = identified(node, [.id, .name], atMost: Limits.kinds) {
      loader, object -> NamedValue? in
      guard let id = loader.decoder.string(object[.id]),
        let name = loader.decoder.localized(object[.name])
      else { return nil }
      return NamedValue(id: id, name: name)
    }
    return (values, decoder.table(of: nodes))
  }

  private mutating func organisationTypes(_ node: JSONDocument.Node?) -> [OrganisationType] {
    let (values, nodes) = identified(
      node, [.id, .name, .forms], optional: [.defaultForm], atMost: Limits.kinds
    ) { loader, object -> OrganisationType? in
      let forms = loader.references(object[.forms], to: loader.forms)
      let defaultForm = loader.decoder.reference(object[.defaultForm], to: loader.forms)
      if let defaultForm, !forms.contains(defaultForm), let node = object[.defaultForm] {
        loader.decoder.note(.unknownReference, at: node)
      }
      guard let id = loader.decoder.string(object[.id]),
        let name = loader.decoder.localized(object[.name])
      else { return nil }
      return OrganisationType(id: id, name: name, forms: forms, defaultForm: defaultForm)
    }
    types = decoder.table(of: nodes)
    return values
  }

  private mutating func unitsOfCount(_ node: JSONDocument.Node?) -> [UnitOfCount] {
    let (values, nodes) = identified(node, [.id, .one, .other]) { loader, object -> UnitOfCount? in
      guard let id = loader.decoder.string(object[.id]),
        let one = loader.decoder.localized(object[.one]),
        let other = loader.decoder.localized(object[.other])
      else { return nil }
      return UnitOfCount(id: id, one: one, other: other)
    }
    units = decoder.table(of: nodes)
    return values
  }

  private mutating func countedFacts(_ node: JSONDocument.Node?) -> [Fact] {
    let (values, nodes) = identified(
      node, [.id, .name, .unit, .minimum, .maximum], optional: [.note]
    ) { loader, object -> Fact? in
      let limit: ClosedRange<Int64> = 0...Fact.largest
      // A wrong one rules out a denominator of 0, so that it is not told of twice.
      let minimum = loader.decoder.number(object[.minimum], in: limit) ?? 1
      let maximum =
        loader.decoder.number(object[.maximum], in: minimum...Fact.largest) ?? Fact.largest
      let note = loader.decoder.localized(object[.note])
      loader.factMinima.append(minimum)
      guard let id = loader.decoder.string(object[.id]),
        let name = loader.decoder.localized(object[.name]),
        let unit = loader.decoder.reference(object[.unit], to: loader.units)
      else { return nil }
      return Fact(id: id, name: name, note: note, unit: unit, bounds: minimum...maximum)
    }
    facts = decoder.table(of: nodes)
    factIds = nodes
    return values
  }

  // MARK: Sections

  private mutating func sourceDocument(_ node: JSONDocument.Node?) -> SourceDocument? {
    guard let node else { return nil }
    var object = DocumentDecoder.Object(at: node)
    guard decoder.read(&object, [.title, .number, .issuer]),
      let title = decoder.localized(object[.title]),
      let number = decoder.string(object[.number]),
      let issuer = decoder.localized(object[.issuer])
    else { return nil }
    return SourceDocument(title: title, number: number, issuer: issuer)
  }

  mutating func counting(_ node: JSONDocument.Node?) -> Counting? {
    guard let node else { return nil }
    var object = DocumentDecoder.Object(at: node)
    guard decoder.read(&object, [.unit, .notApplicable]),
      let unit = decoder.word(object[.unit], Counting.Unit.self),
      let notApplicable = decoder.word(object[.notApplicable], Counting.NotApplicable.self)
    else { return nil }
    return Counting(unit: unit, notApplicable: notApplicable)
  }

  private mutating func parts(_ node: JSONDocument.Node?) -> [PartOfWhole] {
    let facts = self.facts
    return decoder.list(node, canBeEmpty: true) { decoder, node -> PartOfWhole? in
      var object = DocumentDecoder.Object(at: node)
      guard decoder.read(&object, [.part, .whole]),
        let part = decoder.reference(object[.part], to: facts),
        let whole = decoder.reference(object[.whole], to: facts)
      else { return nil }
      return PartOfWhole(part: part, whole: whole)
    }
  }
}
