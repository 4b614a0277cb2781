/// Where the parts of a rulebook stand in its text, by the positions they are known by.
///
/// Loading keeps no places, because rating needs none; they are looked up again for a check.
struct RulebookPlaces {
  typealias Node = JSONDocument.Node

  let document: JSONDocument
  let types: [Node]
  let forms: [Node]
  let dimensions: [Node]
  let tiers: [Node]
  let levels: [Node]
  let aims: [Node]
  let units: [Node]
  let facts: [Node]
  let parts: [Node]
  let criteria: [Node]
  let clauses: [Node]
  let readings: [Node]
  let stages: [Node]
  let honours: [Node]

  init(_ document: JSONDocument) {
    self.document = document
    func elements(_ key: DocumentKey) -> [Node] {
      document.elements(of: document.member(key, of: 0))
    }
    types = elements(.types)
    forms = elements(.forms)
    dimensions = elements(.dimensions)
    tiers = elements(.tiers)
    levels = elements(.levels)
    aims = elements(.aims)
    units = elements(.units)
    facts = elements(.facts)
    parts = elements(.parts)
    criteria = elements(.criteria)
    clauses = criteria.flatMap { document.elements(of: document.member(.clauses, of: $0)) }
    readings = elements(.readings)
    stages = elements(.stages)
    honours = elements(.honours)
  }

  /// The value that `keys` lead to from `node`, or the last one on the way there.
  func place(_ keys: DocumentKey..., of node: Node) -> Node {
    var node = node
    for key in keys {
      guard let member = document.member(key, of: node) else { break }
      node = member
    }
    return node
  }

  /// The elements of the array that `key` names in the object `node`.
  func elements(_ key: DocumentKey, of node: Node) -> [Node] {
    document.elements(of: document.member(key, of: node))
  }
}
