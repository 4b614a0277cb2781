/// Two ratings held against each other: of two submissions, or of one under two rulebooks.
///
/// Clauses, criteria and facts are matched by their ids.
package struct Comparison: Sendable {
  package let before: Rating
  package let after: Rating
  /// The clauses that stand otherwise: those of the later rules in their order, then those that only
  /// the earlier rules have.
  package let moves: [Move]
  /// The criteria that moved as the star did and that a requirement counts by which the star was
  /// missed, by position in ``Rulebook/criteria`` of the later rules; empty where it is the same.
  package let deciding: [Int]
  /// Whether both were rated by the same rulebook, whatever readings were chosen.
  package let isOfOneRulebook: Bool

  /// A clause that stands otherwise.
  package struct Move: Sendable {
    package let id: String
    /// By position in ``Rulebook/clauses`` of the earlier rules; nil where they have none.
    package let clauseBefore: Int?
    /// By position in ``Rulebook/clauses`` of the later rules; nil where they have none.
    package let clauseAfter: Int?
    /// How it stood; nil where it was not asked.
    package let from: Status?
    /// How it stands; nil where it is not asked.
    package let to: Status?
    package let reason: Reason
    /// Whether it goes the way of the star and belongs to a deciding criterion.
    package fileprivate(set) var isDeciding = false

    package var direction: Direction {
      let (old, new) = (from.isOpen, to.isOpen)
      return old == new ? .neither : old ? .better : .worse
    }
  }

  /// Whether a clause stands in the way less than before, or more.
  package enum Direction: String, Sendable {
    case better, worse, neither
  }

  /// Compares two ratings.
  package init(_ before: Rating, _ after: Rating) {
    self.before = before
    self.after = after
    let (old, new) = (before.submission.rulebook, after.submission.rulebook)
    isOfOneRulebook = old.sha256 == new.sha256
    let reasons = MoveReasons(before.submission, after.submission, areOtherRules: !isOfOneRulebook)
    let deciding = Self.deciding(before, after, CriterionNumbering([old, new]))
    self.deciding = new.criteria.indices.filter { deciding[$0] }
    var moves: [Move] = []
    func add(_ clauseBefore: Int?, _ clauseAfter: Int?, id: String) {
      let from = clauseBefore.flatMap { before.status(ofClause: $0) }
      let to = clauseAfter.flatMap { after.status(ofClause: $0) }
      guard from != to else { return }
      var move = Move(
        id: id, clauseBefore: clauseBefore, clauseAfter: clauseAfter, from: from, to: to,
        reason: reasons.reason(clauseBefore, clauseAfter))
      let way: Direction = after.star < before.star ? .worse : .better
      if let clauseAfter, move.direction == way {
        move.isDeciding = deciding[new.clauses[clauseAfter].criterion]
      }
      moves.append(move)
    }
    for (index, clause) in new.clauses.enumerated() {
      if case .clause(let match) = old.entry(clause.id) {
        add(match, index, id: clause.id)
      } else {
        add(nil, index, id: clause.id)
      }
    }
    for (index, clause) in old.clauses.enumerated() {
      if case .clause = new.entry(clause.id) { continue }
      add(index, nil, id: clause.id)
    }
    self.moves = moves
  }

  /// The deciding criteria, by number; those of the later rules stand first, in their order.
  private static func deciding(
    _ before: Rating, _ after: Rating, _ numbering: CriterionNumbering
  ) -> BitSet {
    let old = numbering.set(before.openCriteria, of: 0)
    var deciding = numbering.set(after.openCriteria, of: 1)
    let falls = after.star < before.star
    let lower = falls ? after : before
    let counted = lower.checklist.criteria(
      countedAbove: lower.star, upTo: max(before.star, after.star),
      leftBy: lower.evaluation.tally.counts)
    let mask = numbering.set(counted, of: falls ? 1 : 0)
    for word in deciding.words.indices {
      let (was, open) = (old.words[word], deciding.words[word])
      deciding.words[word] = (falls ? open & ~was : was & ~open) & mask.words[word]
    }
    return deciding
  }

  // MARK: Levels

  /// How a requirement of a level stood and how it stands, where that is not the same.
  package struct RequirementChange: Sendable {
    package let star: Int
    /// By position in ``Rulebook/tiers`` of the rules that have it, the later ones first.
    package let tier: Int
    /// nil where the earlier rules do not ask for it.
    package let before: Rating.RequirementResult?
    /// nil where the later rules do not ask for it.
    package let after: Rating.RequirementResult?
  }

  /// The requirements that came out otherwise, from the lowest star.
  ///
  /// The first that a star has of a tier is held against the first it had of it, and so on.
  package var requirements: [RequirementChange] {
    var changes: [RequirementChange] = []
    let (old, new) = (before.submission.rulebook, after.submission.rulebook)
    let (levelsBefore, levelsAfter) = (before.levels, after.levels)
    for index in 0..<max(levelsBefore.count, levelsAfter.count) {
      var left = index < levelsBefore.count ? levelsBefore[index].requirements : []
      for result in index < levelsAfter.count ? levelsAfter[index].requirements : [] {
        let tier = result.requirement.tier
        let match = left.firstIndex { old.tiers[$0.requirement.tier].id == new.tiers[tier].id }
        let earlier = match.map { left.remove(at: $0) }
        guard !result.isSame(as: earlier) else { continue }
        changes.append(
          RequirementChange(star: index + 1, tier: tier, before: earlier, after: result))
      }
      for result in left {
        changes.append(
          RequirementChange(
            star: index + 1, tier: result.requirement.tier, before: result, after: nil))
      }
    }
    return changes
  }
}

extension Rating {
  /// How a clause stands; nil where it does not bind.
  fileprivate func status(ofClause clause: Int) -> Status? {
    let bit = submission.rulebook.clauses[clause].bit
    return checklist.binding[bit] ? evaluation.status(ofBit: bit) : nil
  }

  fileprivate var openCriteria: BitSet {
    checklist.openCriteria(evaluation.unmet, evaluation.unanswered)
  }
}

extension Rating.RequirementResult {
  fileprivate func isSame(as other: Rating.RequirementResult?) -> Bool {
    guard let other else { return false }
    return (met, applicable, needed) == (other.met, other.applicable, other.needed)
      && requirement.demand == other.requirement.demand
  }
}

extension Status? {
  /// Whether something is left to be done; what is not asked leaves nothing.
  fileprivate var isOpen: Bool { self == .unmet || self == .unanswered }
}
