extension RulebookLoader {
  /// Reads the levels: stars rising one by one, requirements that count comparable groups.
  mutating func levels(_ node: JSONDocument.Node?) -> [Level] {
    var star: Int64 = 0
    var earlier: [Requirement] = []
    let (tiers, slots) = (self.tiers, self.slots)
    let highest = Int64(max(1, decoder.size(of: node)))
    return decoder.list(node, atMost: Limits.levels) { decoder, node -> Level? in
      star += 1
      var object = DocumentDecoder.Object(at: node)
      guard decoder.read(&object, [.star, .name, .aim, .requires, .source]) else { return nil }
      if let node = object[.star], let stated = decoder.number(node, in: 1...99), stated != star {
        decoder.note(.starsOutOfOrder, at: node)
      }
      let requirements = decoder.list(object[.requires], atMost: Limits.requirementsPerLevel) {
        decoder, node -> Requirement? in
        guard
          let requirement = Self.requirement(
            node, tiers: tiers, slots: slots, highest: highest, &decoder)
        else { return nil }
        if earlier.contains(where: { !requirement.isComparable(toEarlier: $0) }) {
          decoder.note(.overlappingRequirements, at: node)
        }
        earlier.append(requirement)
        return requirement
      }
      guard let name = decoder.localized(object[.name]), let aim = decoder.localized(object[.aim]),
        let source = decoder.localized(object[.source])
      else { return nil }
      return Level(
        star: Int(star), name: name, aim: aim, requirements: requirements, source: source)
    }
  }

  private static func requirement(
    _ node: JSONDocument.Node, tiers: KeyTable, slots: KeyTable, highest: Int64,
    _ decoder: inout DocumentDecoder
  ) -> Requirement? {
    var object = DocumentDecoder.Object(at: node)
    guard
      decoder.read(
        &object, [.tier], optional: [.stars, .criteria, .atLeastPercent, .atLeast])
    else { return nil }
    let stars = decoder.list(object[.stars]) { $0.number($1, in: 1...highest).map { Int($0) } }
    let criteria = decoder.list(object[.criteria]) { $0.reference($1, to: slots) }
    guard let demand = demand(object, &decoder) else { return nil }
    guard let tier = decoder.reference(object[.tier], to: tiers) else { return nil }
    return Requirement(tier: tier, stars: stars, criteria: criteria, demand: demand)
  }

  /// The percentage or the number that an object asks for, of which it must have one.
  private static func demand(
    _ object: DocumentDecoder.Object, _ decoder: inout DocumentDecoder
  ) -> Requirement.Demand? {
    let percent = decoder.number(object[.atLeastPercent], in: 0...100)
    let count = decoder.number(object[.atLeast], in: 0...Fact.largest)
    switch (object[.atLeastPercent], object[.atLeast]) {
    case (_?, nil): return .percent(Int(percent ?? 0))
    case (nil, _?): return .count(Int(count ?? 0))
    default:
      decoder.note(.contradictoryDemand, at: object.node)
      return nil
    }
  }

  /// Reads the aims: at most one for each star there is.
  mutating func aims(_ node: JSONDocument.Node?, stars: Int) -> [Aim] {
    var seen: [Int64] = []
    let highest = Int64(max(1, stars))
    return decoder.list(node) { decoder, node -> Aim? in
      var object = DocumentDecoder.Object(at: node)
      guard
        decoder.read(
          &object, [.star, .source], optional: [.atLeastPercent, .atLeast, .note])
      else { return nil }
      let star = decoder.number(object[.star], in: 1...highest)
      if let star, let node = object[.star] {
        if seen.contains(star) { decoder.note(.repeatedAim, at: node) }
        seen.append(star)
      }
      let demand = Self.demand(object, &decoder)
      let note = decoder.localized(object[.note])
      guard let source = decoder.localized(object[.source]), let star, let demand else {
        return nil
      }
      return Aim(star: Int(star), demand: demand, note: note, source: source)
    }
  }
}

extension Requirement {
  /// Whether the criteria it counts are apart from those of `earlier`, or hold all of them.
  ///
  /// Only then is the sum of what is missing the fewest steps to a level.
  fileprivate func isComparable(toEarlier earlier: Requirement) -> Bool {
    guard tier == earlier.tier else { return true }
    if !criteria.isEmpty {
      let ofEarlier = earlier.criteria
      return !ofEarlier.isEmpty
        && (ofEarlier.allSatisfy(criteria.contains)
          || !ofEarlier.contains(where: criteria.contains))
    }
    if stars.isEmpty { return true }
    if earlier.stars.isEmpty { return false }
    return !earlier.stars.contains(where: stars.contains)
      || earlier.stars.allSatisfy(stars.contains)
  }
}
