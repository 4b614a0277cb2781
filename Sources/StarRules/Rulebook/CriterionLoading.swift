extension Fact {
  /// The largest count a fact may have.
  static let largest = Limits.count
}

extension RulebookLoader {
  /// Reads the criteria with their clauses, which are appended to `clauses`.
  mutating func criteria(_ node: JSONDocument.Node?, stars: Int) -> [Criterion] {
    // A criterion has two or three clauses; room for them at once spares copies.
    if let node {
      clauses.reserveCapacity(3 * decoder.document.count(of: node))
    }
    let (values, nodes) = identified(
      node, Self.criterionKeys, optional: Self.optionalCriterionKeys
    ) { loader, object -> Criterion? in
      loader.criterion(object, stars: Int64(stars))
    }
    slots = decoder.table(of: nodes + clauseIds)
    slotCount = nodes.count + clauseIds.count
    // What `--set` and a case name by an id is one thing.
    for node in factIds where decoder.isKey(node, of: slots) { decoder.note(.repeatedId, at: node) }
    return values
  }

  static let criterionKeys: DocumentKeys = [.id, .title, .tier, .types, .annex, .row, .clauses]
  static let optionalCriterionKeys: DocumentKeys = [.star, .dimension, .dimensionInferred]

  mutating func criterion(_ object: DocumentDecoder.Object, stars: Int64) -> Criterion? {
    let title = decoder.localized(object[.title])
    let tier = decoder.reference(object[.tier], to: tiers)
    let star = decoder.number(object[.star], in: 1...max(1, stars))
    let dimension = decoder.reference(object[.dimension], to: dimensions)
    let isInferred = decoder.bool(object[.dimensionInferred])
    let types = mask(object[.types], of: self.types)
    let annex = decoder.number(object[.annex], in: 1...Fact.largest)
    let row = decoder.number(object[.row], in: 1...Fact.largest)
    let number = criterionCount
    criterionCount += 1
    let clauses = readClauses(object[.clauses], criterion: number)
    guard let id = decoder.string(object[.id]), let title, let tier, let annex, let row else {
      return nil
    }
    return Criterion(
      id: id, title: title, tier: tier, star: star.map { Int($0) }, dimension: dimension,
      isDimensionInferred: isInferred, annex: Int(annex), row: Int(row), types: types,
      clauses: clauses)
  }

  /// Reads the clauses of a criterion and appends them.
  private mutating func readClauses(
    _ node: JSONDocument.Node?, criterion: Int
  ) -> Range<Int> {
    let first = clausesBefore + clauses.count
    let count = decoder.count(of: node, atMost: Limits.clausesPerCriterion)
    guard let node, count > 0 else { return first..<first }
    // A criterion's clauses stand in one word of every set of clauses.
    var bit = (clauses.last?.bit ?? -1) + 1
    if bit & 63 + count > 64 { bit = (bit + 63) & ~63 }
    var element = node + 1
    for _ in 0..<count {
      var object = DocumentDecoder.Object(at: element)
      if decoder.read(
        &object, [.id, .kind, .question, .sentence],
        optional: [.types, .forms, .rate, .when, .notApplicableIf, .damaged])
      {
        if let node = object[.id], decoder.document.kind(of: node) == .string {
          clauseIds.append(node)
        }
        if let clause = clause(object, criterion: criterion, bit: bit) {
          clauses.append(clause)
          bit += 1
        }
      }
      element = decoder.document.node(after: element)
    }
    return first..<clausesBefore + clauses.count
  }

  private mutating func clause(
    _ object: DocumentDecoder.Object, criterion: Int, bit: Int
  ) -> Clause? {
    let question = decoder.localized(object[.question])
    let sentence = decoder.number(object[.sentence], in: 1...Fact.largest)
    let types = object[.types] == nil ? .max : mask(object[.types], of: self.types)
    let forms = object[.forms] == nil ? .max : mask(object[.forms], of: self.forms)
    let notApplicableIf = decoder.localized(object[.notApplicableIf])
    let damaged = decoder.localized(object[.damaged])
    let condition = condition(object[.when])
    guard let kind = kind(object), let id = decoder.string(object[.id]), let question, let sentence
    else { return nil }
    return Clause(
      id: id, criterion: criterion, kind: kind, question: question, sentence: Int(sentence),
      notApplicableIf: notApplicableIf, condition: condition, damaged: damaged, types: types,
      forms: forms, bit: bit)
  }

  private mutating func kind(_ object: DocumentDecoder.Object) -> Clause.Kind? {
    guard let kind = decoder.word(object[.kind], ClauseKind.self) else { return nil }
    // What a clause of the one kind has, one of the other cannot have.
    switch kind {
    case .attest:
      if let node = object[.rate] { decoder.note(.notOfThisKind, at: node) }
      // What depends on a fact does not apply below its number, and must be met from there on.
      if object[.when] != nil, let node = object[.notApplicableIf] {
        decoder.note(.notOfThisKind, at: node)
      }
      return .attested
    case .rate:
      if let node = object[.notApplicableIf] { decoder.note(.notOfThisKind, at: node) }
      if let node = object[.when] { decoder.note(.notOfThisKind, at: node) }
      guard let node = object[.rate] else {
        decoder.note(.missingKey(.rate), at: object.node)
        return nil
      }
      return rate(node).map { .rate($0) }
    }
  }

  private enum ClauseKind: String, CaseIterable { case attest, rate }

  mutating func condition(_ node: JSONDocument.Node?) -> Condition? {
    guard let node else { return nil }
    var object = DocumentDecoder.Object(at: node)
    guard decoder.read(&object, [.fact, .atLeast]),
      let fact = decoder.reference(object[.fact], to: facts),
      let atLeast = decoder.number(object[.atLeast], in: 0...Fact.largest)
    else { return nil }
    return Condition(fact: fact, atLeast: atLeast)
  }

  // MARK: Rates

  private mutating func rate(_ node: JSONDocument.Node) -> Rate? {
    var object = DocumentDecoder.Object(at: node)
    guard
      decoder.read(
        &object, [.numerator, .denominator],
        optional: [.atLeastPercent, .bands, .whenDenominatorIsZero])
    else { return nil }
    let zero = decoder.word(object[.whenDenominatorIsZero], Rate.ZeroRule.self)
    let bands = bands(object, of: node)
    guard let numerator = decoder.reference(object[.numerator], to: facts),
      let denominator = decoder.reference(object[.denominator], to: facts)
    else { return nil }
    if object[.whenDenominatorIsZero] == nil, denominator < factMinima.count,
      factMinima[denominator] == 0
    {
      decoder.note(.unboundedDenominator, at: node)
    }
    return Rate(
      numerator: numerator, denominator: denominator, bands: bands, whenDenominatorIsZero: zero)
  }

  private mutating func bands(
    _ object: DocumentDecoder.Object, of rate: JSONDocument.Node
  ) -> [Band] {
    // Both are read, so that what is wrong in either is told even where they contradict.
    let percent = decoder.number(object[.atLeastPercent], in: 0...100)
    let facts = self.facts
    let bands = decoder.list(object[.bands]) { $0.band($1, facts: facts) }
    switch (object[.atLeastPercent], object[.bands]) {
    case (_?, nil): return [Band(fact: nil, from: 0, to: nil, atLeastPercent: percent ?? 0)]
    case (nil, let node?):
      if !Self.isGapless(bands) { decoder.note(.bandGap, at: node) }
      return bands
    default:
      decoder.note(.contradictoryRate, at: rate)
      return []
    }
  }

  /// Whether the bands share one fact, begin at 0, join and end open.
  private static func isGapless(_ bands: [Band]) -> Bool {
    var next: Int64? = 0
    for band in bands {
      guard let from = next, band.fact == bands[0].fact, band.from == from,
        band.to ?? .max >= from
      else { return false }
      next = band.to.map { $0 + 1 }
    }
    return next == nil
  }

  // MARK: Lists of references

  /// The positions of the ids listed at `node`.
  mutating func references(_ node: JSONDocument.Node?, to ids: KeyTable) -> [Int] {
    var seen: UInt64 = 0
    return decoder.list(node) { $0.reference($1, to: ids, seen: &seen) }
  }

  /// The same as a bit for each position.
  private mutating func mask(_ node: JSONDocument.Node?, of ids: KeyTable) -> UInt64 {
    let count = decoder.count(of: node)
    guard let node, count > 0 else { return 0 }
    var seen: UInt64 = 0
    var element = node + 1
    for _ in 0..<count {
      _ = decoder.reference(element, to: ids, seen: &seen)
      element = decoder.document.node(after: element)
    }
    return seen
  }
}

extension DocumentDecoder {
  /// The position of the id at `node` among `ids`, of which there can be 64, as one of a list
  /// whose positions so far are `seen`, a bit for each.
  fileprivate mutating func reference(
    _ node: JSONDocument.Node, to ids: KeyTable, seen: inout UInt64
  ) -> Int? {
    guard let position = reference(node, to: ids) else { return nil }
    let bit: UInt64 = 1 << UInt64(position)
    if seen & bit != 0 { note(.repeatedId, at: node) }
    seen |= bit
    return position
  }

  /// A band of thresholds.
  fileprivate mutating func band(_ node: JSONDocument.Node, facts: KeyTable) -> Band? {
    var object = Object(at: node)
    guard read(&object, [.fact, .from, .atLeastPercent], optional: [.to]),
      let fact = reference(object[.fact], to: facts),
      let from = number(object[.from], in: 0...Fact.largest)
    else { return nil }
    // A wrong percentage leaves the edges as they are, so that no gap is told of besides.
    let percent = number(object[.atLeastPercent], in: 0...100) ?? 0
    let to = number(object[.to], in: 0...Fact.largest)
    return Band(fact: fact, from: from, to: to, atLeastPercent: percent)
  }
}
