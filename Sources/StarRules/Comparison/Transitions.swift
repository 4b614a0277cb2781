/// From which star to which star unions went, and why those fell that did.
///
/// Stars are held against each other by their number, criteria by their ids.
package struct Transitions: Sendable {
  /// A union that stands lower than before.
  package struct Fall: Sendable {
    package let union: UnionLabel
    package let from: Int
    package let to: Int
    /// The open criteria that count for a star it lost, by number: those not open before or, where
    /// there is none, all that are open.
    package let criteria: [Int]
    /// Those among them that the rules it was rated by before do not have.
    package let added: [Int]
    /// Whether they were open before: no criterion moved, so that it is more that is asked, or less
    /// that applies.
    package let wereOpen: Bool
    /// Whether the rules it is rated by now have no higher star.
    package let isHighest: Bool
  }

  /// How many unions fell by a criterion.
  package struct CriterionFalls: Sendable {
    /// Its number.
    package let criterion: Int
    /// Where it opened, and the rules before had it.
    package fileprivate(set) var opened = 0
    /// Where it is open, and the rules before did not have it.
    package fileprivate(set) var added = 0
    /// Where it was open before, and nothing opened.
    package fileprivate(set) var wereOpen = 0

    package var total: Int { opened + added + wereOpen }
  }

  /// How a union stands on one side.
  private struct Side {
    let star: Int
    /// By position in ``CriterionNumbering/rulebooks``.
    let edition: Int
    /// The criteria that are open, by number.
    let open: BitSet
  }

  /// What criteria are meant by their numbers.
  package let numbering: CriterionNumbering
  /// How many unions went from star to star: at `from`, then `to`.
  package private(set) var counts: [[Int]]
  /// How many unions were compared.
  package private(set) var compared = 0
  package private(set) var falls: [Fall] = []
  /// By number.
  private var byCriterion: [CriterionFalls]

  /// - Parameters:
  ///   - numbering: the criteria of the rules before and after.
  ///   - starsBefore: the highest star before.
  ///   - starsAfter: the highest star after.
  package init(_ numbering: CriterionNumbering, starsBefore: Int, starsAfter: Int) {
    self.numbering = numbering
    counts = Array(
      repeating: Array(repeating: 0, count: starsAfter + 1), count: starsBefore + 1)
    byCriterion = numbering.criteria.indices.map { CriterionFalls(criterion: $0) }
  }

  /// How many unions stand higher than before.
  package var risen: Int {
    counts.indices.reduce(0) { $0 + counts[$1].dropFirst($1 + 1).reduce(0, +) }
  }

  /// The criteria by which unions fell, those of most first.
  package var criteria: [CriterionFalls] {
    byCriterion.filter { $0.total > 0 }
      .sorted { (-$0.total, $0.criterion) < (-$1.total, $1.criterion) }
  }

  private mutating func count(from: Int, to: Int) {
    compared += 1
    counts[from][to] += 1
  }

  /// Adds why a union fell that was counted.
  ///
  /// - Parameters:
  ///   - union: by what it is known.
  ///   - before: how it stood.
  ///   - after: how it stands.
  ///   - checklist: what binds it now.
  ///   - counts: how the requirements came out now; nil where that is not known.
  private mutating func addFall(
    of union: UnionLabel, _ before: Side, _ after: Side, _ checklist: Checklist,
    counts: [Evaluation.Count]? = nil
  ) {
    let counted = numbering.set(
      checklist.criteria(countedAbove: after.star, upTo: before.star, leftBy: counts),
      of: after.edition)
    let open = byCriterion.indices.filter { after.open[$0] && counted[$0] }
    let new = open.filter { !before.open[$0] }
    let added = new.filter { !numbering.has($0, in: before.edition) }
    for criterion in new {
      if added.contains(criterion) {
        byCriterion[criterion].added += 1
      } else {
        byCriterion[criterion].opened += 1
      }
    }
    if new.isEmpty { for criterion in open { byCriterion[criterion].wereOpen += 1 } }
    falls.append(
      Fall(
        union: union, from: before.star, to: after.star, criteria: new.isEmpty ? open : new,
        added: added, wereOpen: new.isEmpty && !open.isEmpty,
        isHighest: after.star == numbering.rulebooks[after.edition].levels.count))
  }

  /// Adds those of `other`, which are of the same rules.
  package mutating func add(_ other: Transitions) {
    compared += other.compared
    for (from, row) in other.counts.enumerated() {
      for (to, count) in row.enumerated() { counts[from][to] += count }
    }
    for (criterion, falls) in other.byCriterion.enumerated() {
      byCriterion[criterion].opened += falls.opened
      byCriterion[criterion].added += falls.added
      byCriterion[criterion].wereOpen += falls.wereOpen
    }
    falls += other.falls
  }

  /// Puts the unions that fell in the order in which they are listed, by code and then by name.
  package mutating func finish() { falls.sort { $0.union.comes(before: $1.union) } }
}

extension Transitions {
  /// Adds a record that was rated by the first edition and by the second.
  package mutating func add(_ before: RecordRater, _ after: RecordRater, of text: Span<UInt8>) {
    guard let checklist = after.checklist, let checklistBefore = before.checklist else { return }
    let (old, new) = (before.result, after.result)
    count(from: old.star, to: new.star)
    guard new.star < old.star else { return }
    func side(_ edition: Int, _ result: RecordResult, _ checklist: Checklist) -> Side {
      let open = checklist.openCriteria(result.unmet, result.unanswered)
      return Side(star: result.star, edition: edition, open: numbering.set(open, of: edition))
    }
    addFall(
      of: UnionLabel(new, of: text), side(0, old, checklistBefore), side(1, new, checklist),
      checklist, counts: after.evaluation.tally.counts)
  }

  /// The unions of two sets of results held against each other, both of the same editions.
  package init(_ before: UnionStandings, _ after: UnionStandings) {
    self.init(before.numbering, starsBefore: before.highestStar, starsAfter: after.highestStar)
    var after = after
    for (key, now) in after.standings {
      guard let earlier = before.standings[key] else { continue }
      count(from: Int(earlier.star), to: Int(now.star))
      guard now.star < earlier.star, let label = after.labels[key] else { continue }
      func side(_ standing: UnionStandings.Standing, _ standings: UnionStandings) -> Side {
        Side(
          star: Int(standing.star), edition: Int(standing.edition),
          open: standings.openCriteria(of: standing))
      }
      let checklist = after.checklist(
        Int(now.edition), type: Int(now.type), form: Int(now.form))
      addFall(of: label, side(earlier, before), side(now, after), checklist)
    }
    finish()
  }
}

extension UnionStandings {
  /// The highest star of the editions by which unions stand; 0 where there is no union.
  fileprivate var highestStar: Int {
    zip(countsByEdition, numbering.rulebooks).filter { $0.0 > 0 }.map { $0.1.levels.count }.max()
      ?? 0
  }
}
