extension RulebookLoader {
  /// Reads the plausibility rules, each of which has the keys of just one kind.
  ///
  /// One that names facts is read as a rule for each of them.
  mutating func plausibilityRules(
    _ node: JSONDocument.Node?
  ) -> (values: [PlausibilityRule], ids: KeyTable) {
    let (entries, nodes) = identified(
      node, [.id, .says, .why],
      optional: [.denied, .claimed, .notApplicable, .when, .documents, .facts, .changedByPercent]
    ) { loader, object -> [PlausibilityRule]? in
      let says = loader.decoder.localized(object[.says])
      let why = loader.decoder.localized(object[.why])
      let grounds = loader.grounds(object)
      guard let id = loader.decoder.string(object[.id]), let says, let why else { return nil }
      let spelling = Array(id.utf8)
      for ids in [loader.facts, loader.slots] {
        guard ids.index(of: spelling.indices, in: spelling.span) != nil, let node = object[.id]
        else { continue }
        loader.decoder.note(.repeatedId, at: node)
      }
      return grounds.map {
        PlausibilityRule(id: loader.id(id, $0), says: says, why: why, grounds: $0)
      }
    }
    _ = decoder.table(of: nodes)
    var rules: [PlausibilityRule] = []
    for (entry, group) in entries.enumerated() {
      for var rule in group {
        rule.entry = entry
        rules.append(rule)
      }
    }
    return (rules, KeyTable(rules.map { $0.id }))
  }

  /// What results call the rule `id`, or what it says of one fact: no id has a colon.
  private func id(_ id: String, _ grounds: PlausibilityRule.Grounds) -> String {
    if case .changed(let limit) = grounds { id + ":" + facts.key(limit.fact) } else { id }
  }

  /// When a rule warns: in one way, or once for each fact that it names; empty where that cannot be
  /// read.
  private mutating func grounds(_ object: DocumentDecoder.Object) -> [PlausibilityRule.Grounds] {
    // All is read, so that what is wrong in any of it is told even where the keys do not go together.
    let (denied, aside) = (answered(object[.denied]), answered(object[.notApplicable]))
    let (claimed, documents) = (listed(object[.claimed]), listed(object[.documents]))
    let condition = condition(object[.when])
    let percent = decoder.number(object[.changedByPercent], in: 1...100_000)
    let counts = comparedCounts(object[.facts])
    let kinds: [DocumentKeys] = [
      [.denied, .claimed], [.notApplicable, .claimed], [.notApplicable, .when], [.documents],
      [.facts, .changedByPercent],
    ]
    var given: DocumentKeys = []
    for key in [DocumentKey.denied, .claimed, .notApplicable, .when, .documents, .facts]
      + [.changedByPercent] where object[key] != nil
    {
      given.insert(key.rawValue)
    }
    guard let kind = kinds.firstIndex(of: given) else {
      decoder.note(.contradictoryPlausibility, at: object.node)
      return []
    }
    switch kind {
    case 0: return denied.map { [.denied($0, claimed: claimed)] } ?? []
    case 1: return aside.map { [.setAside($0, claimed: claimed)] } ?? []
    case 2:
      guard let aside, let condition else { return [] }
      return [.setAsideThough(aside, condition)]
    case 3: return [.documents(documents)]
    default:
      guard let percent else { return [] }
      return counts.map {
        .changed(ChangeLimit(fact: $0.fact, percent: percent, atLeast: $0.atLeast))
      }
    }
  }

  /// The facts that are compared with last year's, each with how much it has to be.
  private mutating func comparedCounts(_ node: JSONDocument.Node?) -> [Condition] {
    guard let node else { return [] }
    let facts = self.facts
    var seen: [Int] = []
    return decoder.list(node) { decoder, node -> Condition? in
      var object = DocumentDecoder.Object(at: node)
      guard decoder.read(&object, [.fact, .atLeast]) else { return nil }
      let fact = decoder.reference(object[.fact], to: facts)
      let atLeast = decoder.number(object[.atLeast], in: 1...Fact.largest)
      if let fact, let node = object[.fact] {
        if seen.contains(fact) { decoder.note(.repeatedId, at: node) }
        seen.append(fact)
      }
      guard let fact, let atLeast else { return nil }
      return Condition(fact: fact, atLeast: atLeast)
    }
  }

  /// The clauses that are listed at `node`.
  private mutating func listed(_ node: JSONDocument.Node?) -> [Int] {
    let count = decoder.count(of: node)
    guard let node, count > 0 else { return [] }
    var clauses: [Int] = []
    var element = node + 1
    for _ in 0..<count {
      if let clause = answered(element) {
        if clauses.contains(clause) { decoder.note(.repeatedId, at: element) }
        clauses.append(clause)
      }
      element = decoder.document.node(after: element)
    }
    return clauses
  }

  /// The clause named at `node`, which must be one that is answered.
  private mutating func answered(_ node: JSONDocument.Node?) -> Int? {
    guard let node, let slot = decoder.reference(node, to: slots) else { return nil }
    // Where a criterion or a clause could not be read, that is told, and positions mean nothing.
    guard slotCount == criterionCount + clauses.count else { return nil }
    guard slot >= criterionCount, clauses[slot - criterionCount].rate == nil else {
      decoder.note(.notAnswered, at: node)
      return nil
    }
    return slot - criterionCount
  }
}
