/// From which star to which star unions went, and why those fell that did.
package struct Transitions: Sendable {
  /// A union that stands lower than before.
  package struct Fall: Sendable {
    package let union: UnionLabel
    package let from: Int
    package let to: Int
    /// The open criteria that count for a star it lost, by position in ``Rulebook/criteria`` of the
    /// later rules: those not open before or, where there is none, all that are open.
    package let criteria: [Int]
    /// Whether they were open before: no criterion moved, so that it is more that is asked, or less
    /// that applies.
    package let wereOpen: Bool
  }

  /// How many unions fell by a criterion.
  package struct CriterionFalls: Sendable {
    /// By position in ``Rulebook/criteria`` of the later rules.
    package let criterion: Int
    /// Where it opened.
    package let opened: Int
    /// Where it was open before, and nothing opened.
    package let wereOpen: Int
  }

  /// How many unions went from star to star: at `from`, then `to`.
  package private(set) var counts: [[Int]]
  /// How many unions were compared.
  package private(set) var compared = 0
  package private(set) var falls: [Fall] = []
  private var opened: [Int]
  private var wereOpen: [Int]

  /// - Parameters:
  ///   - starsBefore: the highest star before.
  ///   - rulebook: the rules after.
  package init(starsBefore: Int, _ rulebook: Rulebook) {
    let row = Array(repeating: 0, count: rulebook.levels.count + 1)
    counts = Array(repeating: row, count: starsBefore + 1)
    opened = Array(repeating: 0, count: rulebook.criteria.count)
    wereOpen = opened
  }

  /// How many unions stand higher than before.
  package var risen: Int {
    counts.indices.reduce(0) { $0 + counts[$1].dropFirst($1 + 1).reduce(0, +) }
  }

  /// The criteria by which unions fell, those of most first.
  package var criteria: [CriterionFalls] {
    opened.indices.filter { opened[$0] + wereOpen[$0] > 0 }
      .map { CriterionFalls(criterion: $0, opened: opened[$0], wereOpen: wereOpen[$0]) }
      .sorted {
        (-$0.opened - $0.wereOpen, $0.criterion) < (-$1.opened - $1.wereOpen, $1.criterion)
      }
  }

  /// Adds a union.
  ///
  /// - Parameters:
  ///   - openBefore: its criteria that were open, in the numbers of the later rules.
  ///   - openAfter: those that are.
  ///   - checklist: what binds it now.
  ///   - counts: how the requirements came out now; nil where that is not known.
  ///   - union: by what it is known; only asked for where it fell.
  package mutating func add(
    from: Int, to: Int, openBefore: BitSet, openAfter: BitSet, _ checklist: Checklist,
    counts: [Evaluation.Count]? = nil, union: () -> UnionLabel?
  ) {
    compared += 1
    self.counts[from][to] += 1
    guard to < from, let union = union() else { return }
    let counted = checklist.criteria(countedAbove: to, upTo: from, leftBy: counts)
    let open = opened.indices.filter { openAfter[$0] && counted[$0] }
    let new = open.filter { !openBefore[$0] }
    let criteria = new.isEmpty ? open : new
    for criterion in criteria {
      if new.isEmpty { wereOpen[criterion] += 1 } else { opened[criterion] += 1 }
    }
    falls.append(
      Fall(union: union, from: from, to: to, criteria: criteria, wereOpen: new.isEmpty))
  }

  /// Adds those of `other`, which are of the same rules.
  package mutating func add(_ other: Transitions) {
    compared += other.compared
    for (from, row) in other.counts.enumerated() {
      for (to, count) in row.enumerated() { counts[from][to] += count }
    }
    for criterion in opened.indices {
      opened[criterion] += other.opened[criterion]
      wereOpen[criterion] += other.wereOpen[criterion]
    }
    falls += other.falls
  }

  /// Puts the unions that fell in the order in which they are listed, by code and then by name.
  package mutating func finish() { falls.sort { $0.union.comes(before: $1.union) } }

  /// Adds a record that was rated by earlier rules and by later ones.
  package mutating func add(
    _ before: RecordRater, by earlier: EarlierRulebook, _ after: RecordRater, of text: Span<UInt8>
  ) {
    guard let checklist = after.checklist, let checklistBefore = before.checklist else { return }
    let (old, new) = (before.result, after.result)
    let openBefore = checklistBefore.openCriteria(old.unmet, old.unanswered)
    let label = new.star < old.star ? UnionLabel(new, of: text) : nil
    add(
      from: old.star, to: new.star,
      openBefore: earlier.criteria(openBefore, words: checklist.bindingCriteria.words.count),
      openAfter: checklist.openCriteria(new.unmet, new.unanswered), checklist,
      counts: after.evaluation.tally.counts
    ) { label }
  }

  /// The unions of two sets of results of the same rules, held against each other.
  package init(_ before: UnionStandings, _ after: UnionStandings) {
    let rulebook = after.rulebook
    self.init(starsBefore: rulebook.levels.count, rulebook)
    var after = after
    for (key, now) in after.standings {
      guard let earlier = before.standings[key] else { continue }
      let label = after.labels[key]
      let checklist = after.checklist(type: Int(now.type), form: Int(now.form))
      add(
        from: Int(earlier.star), to: Int(now.star), openBefore: before.openCriteria(of: earlier),
        openAfter: after.openCriteria(of: now), checklist
      ) { label }
    }
    finish()
  }
}
