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
package final class Rereading {
  /// The rulebook as it reads itself.
  private let rulebook: Rulebook
  private let chosen: [ReadingChoice]
  private let loader: RulebookLoader
  private let sections: Sections

  /// Where the parts of a rulebook stand that a reading can change.
  struct Sections {
    let counting: JSONDocument.Node?
    let levelList: JSONDocument.Node?
    let levels: [JSONDocument.Node]
    let criteria: [JSONDocument.Node]

    init(_ document: JSONDocument) {
      counting = document.member(.counting, of: 0)
      levelList = document.member(.levels, of: 0)
      levels = document.elements(of: levelList)
      criteria = document.elements(of: document.member(.criteria, of: 0))
    }
  }

  /// Everything but the alternatives is known of `rulebook`.
  package init(_ rulebook: Rulebook) throws(RulebookRefused) {
    chosen = rulebook.chosen
    self.rulebook = chosen.isEmpty ? rulebook : try Rulebook(rulebook.source)
    loader = RulebookLoader(of: self.rulebook)
    sections = Sections(rulebook.text)
  }

  /// The rulebook read as it was and, beyond that, as `choices` say.
  package func rulebook(_ choices: [ReadingChoice]) throws(RulebookRefused) -> Rulebook {
    made(try changes(choices))
  }

  /// The rulebook as it reads itself with `changes` made.
  func made(_ changes: RulebookChanges) -> Rulebook { changes.made(in: rulebook) }

  /// What is changed in the rulebook as it reads itself where it is read as it was and, beyond that,
  /// as `choices` say.
  func changes(_ choices: [ReadingChoice]) throws(RulebookRefused) -> RulebookChanges {
    var all = chosen.filter { old in !choices.contains { $0.reading == old.reading } }
    all += choices.filter { $0.alternative != nil }
    all.sort { $0.reading < $1.reading }
    var loader = loader
    for choice in all { loader.replace(rulebook.words(of: choice).replaces, rulebook, sections) }
    var changes = loader.reread(rulebook, sections)
    guard loader.findings.count == 0 else {
      throw RulebookRefused(source: rulebook.source, loader.findings)
    }
    changes.chosen = all
    return changes
  }

  /// What an alternative replaces something in.
  func parts(replacedBy choice: ReadingChoice) -> [RulebookPart] {
    let document = rulebook.text
    return document.elements(of: rulebook.words(of: choice).replaces).compactMap { node in
      document.member(.at, of: node).flatMap {
        document.part(document.token(of: $0), rulebook, sections)
      }
    }
  }
}

/// A part of a rulebook that a reading can change.
enum RulebookPart {
  /// How is counted, or which criteria are counted where.
  case counting
  /// A level, by position in ``Rulebook/levels``.
  case level(Int)
  /// Whom or what a criterion binds, by position in ``Rulebook/criteria``.
  case criterion(Int)
}

/// What readings change in a rulebook.
struct RulebookChanges {
  var counting: Counting?
  var levels: [Level]?
  var criteria: [(position: Int, criterion: Criterion, clauses: [Clause])] = []
  var chosen: [ReadingChoice] = []

  /// The rulebook with the changes made.
  func made(in rulebook: Rulebook) -> Rulebook {
    var result = rulebook
    if let counting { result.counting = counting }
    if let levels { result.levels = levels }
    for (position, criterion, clauses) in criteria {
      result.criteria[position] = criterion
      result.clauses.replaceSubrange(criterion.clauses, with: clauses)
    }
    result.chosen = chosen
    return result
  }

  /// Whether unions of a type and form may be rated otherwise than by `rulebook`.
  func concern(type: Int, form: Int, _ rulebook: Rulebook) -> Bool {
    if counting != nil || levels != nil { return true }
    return criteria.contains { change in
      let old = rulebook.criteria[change.position]
      if old.tier != change.criterion.tier || old.star != change.criterion.star { return true }
      return zip(old.clauses, change.clauses).contains { position, clause in
        let oldClause = rulebook.clauses[position]
        let binds = clause.binds(type: type, form: form, of: change.criterion)
        guard binds == oldClause.binds(type: type, form: form, of: old) else { return true }
        return binds && !clause.isDecided(as: oldClause)
      }
    }
  }
}

extension Clause {
  /// Whether it is met and set aside by what `other` is met and set aside by.
  fileprivate func isDecided(as other: Clause) -> Bool {
    rate == other.rate && condition == other.condition
      && (notApplicableIf == nil) == (other.notApplicableIf == nil)
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
  fileprivate mutating func replace(
    _ list: JSONDocument.Node?, _ rulebook: Rulebook, _ sections: Rereading.Sections
  ) {
    let document = decoder.document
    for node in document.elements(of: list) {
      guard let at = document.member(.at, of: node), let value = document.member(.value, of: node)
      else { continue }
      guard let place = document.place(document.token(of: at), rulebook, sections) else {
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
  fileprivate mutating func reread(
    _ rulebook: Rulebook, _ sections: Rereading.Sections
  ) -> RulebookChanges {
    var changes = RulebookChanges()
    if let node = sections.counting, hasReplacement(in: node) { changes.counting = counting(node) }
    for (position, node) in sections.criteria.enumerated() where hasReplacement(in: node) {
      reread(criterion: position, at: node, stars: sections.levels.count, rulebook, &changes)
    }
    if let node = sections.levelList, hasReplacement(in: node) {
      let levels = levels(node)
      if levels.count == sections.levels.count { changes.levels = levels }
    }
    for replacement in decoder.replacements where !replacement.isRead {
      decoder.note(.unknownPlace, at: replacement.at)
    }
    decoder.checkRepeatedKeys()
    return changes
  }

  private func hasReplacement(in node: JSONDocument.Node) -> Bool {
    let places = node..<decoder.document.node(after: node)
    return decoder.replacements.contains { places.contains($0.object) }
  }

  private mutating func reread(
    criterion position: Int, at node: JSONDocument.Node, stars: Int, _ rulebook: Rulebook,
    _ changes: inout RulebookChanges
  ) {
    let places = rulebook.criteria[position].clauses
    // The one before says which bits are taken.
    let before = places.lowerBound > 0 ? [rulebook.clauses[places.lowerBound - 1]] : []
    clauses = before
    clausesBefore = places.lowerBound - before.count
    criterionCount = position
    var object = DocumentDecoder.Object(at: node)
    guard
      decoder.read(
        &object, Self.criterionKeys, optional: Self.optionalCriterionKeys),
      let criterion = criterion(object, stars: Int64(stars)), criterion.clauses == places
    else { return }
    changes.criteria.append((position, criterion, Array(clauses.dropFirst(before.count))))
  }
}
