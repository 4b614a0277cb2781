extension RulebookLoader {
  /// Reads the plausibility rules, each of which has the keys of just one kind.
  mutating func plausibilityRules(
    _ node: JSONDocument.Node?
  ) -> (values: [PlausibilityRule], ids: KeyTable) {
    let (values, nodes) = identified(
      node, [.id, .says, .why],
      optional: [
        .denied, .claimed, .notApplicable, .when, .documents, .fact, .changedByPercent, .atLeast,
      ]
    ) { loader, object -> PlausibilityRule? in
      let says = loader.decoder.localized(object[.says])
      let why = loader.decoder.localized(object[.why])
      guard let grounds = loader.grounds(object), let id = loader.decoder.string(object[.id]),
        let says, let why
      else { return nil }
      return PlausibilityRule(id: id, says: says, why: why, grounds: grounds)
    }
    return (values, decoder.table(of: nodes))
  }

  private mutating func grounds(
    _ object: DocumentDecoder.Object
  ) -> PlausibilityRule.Grounds? {
    // All is read, so that what is wrong in any of it is told even where the keys do not go together.
    let (denied, aside) = (answered(object[.denied]), answered(object[.notApplicable]))
    let (claimed, documents) = (listed(object[.claimed]), listed(object[.documents]))
    let condition = condition(object[.when])
    let fact = decoder.reference(object[.fact], to: facts)
    let percent = decoder.number(object[.changedByPercent], in: 1...100_000)
    let atLeast = decoder.number(object[.atLeast], in: 1...Fact.largest)
    let kinds: [DocumentKeys] = [
      [.denied, .claimed], [.notApplicable, .claimed], [.notApplicable, .when], [.documents],
      [.fact, .changedByPercent, .atLeast],
    ]
    var given: DocumentKeys = []
    for key in [DocumentKey.denied, .claimed, .notApplicable, .when, .documents, .fact]
      + [.changedByPercent, .atLeast] where object[key] != nil
    {
      given.insert(key.rawValue)
    }
    guard let kind = kinds.firstIndex(of: given) else {
      decoder.note(.contradictoryPlausibility, at: object.node)
      return nil
    }
    switch kind {
    case 0: return denied.map { .denied($0, claimed: claimed) }
    case 1: return aside.map { .setAside($0, claimed: claimed) }
    case 2:
      guard let aside, let condition else { return nil }
      return .setAsideThough(aside, condition)
    case 3: return .documents(documents)
    default:
      guard let fact, let percent, let atLeast else { return nil }
      return .changed(ChangeLimit(fact: fact, percent: percent, atLeast: atLeast))
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
