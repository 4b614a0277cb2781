import StarRules

/// One thing that a plausibility rule warns of, so that what is new is told from what was said before.
struct Doubt: Hashable {
  /// By position in ``Rulebook/plausibility``.
  let rule: Int
  /// The clause that does not fit, by position in ``Rulebook/clauses``; of a count, the count.
  let about: Int
  /// Whether it is that a clause names no evidence.
  let isOfDocuments: Bool

  /// All that is in doubt of a submission.
  static func all(of submission: Submission) -> Set<Doubt> {
    let (rulebook, rating) = (submission.rulebook, Rating(submission))
    let (warned, unproven) = (rating.implausible, rating.unproven)
    let statuses = Dictionary(
      uniqueKeysWithValues: rating.criteria.flatMap(\.clauses).map { ($0.clause, $0.status) })
    var doubts: Set<Doubt> = []
    for (index, rule) in rulebook.plausibility.enumerated() where warned.contains(rule.id) {
      func add(_ abouts: [Int], isOfDocuments: Bool = false) {
        for about in abouts {
          doubts.insert(Doubt(rule: index, about: about, isOfDocuments: isOfDocuments))
        }
      }
      switch rule.grounds {
      case .denied(let clause, let claimed), .setAside(let clause, let claimed):
        add([clause] + claimed.filter { statuses[$0] == .met })
      case .setAsideThough(let clause, _): add([clause])
      case .documents(let clauses):
        add(
          clauses.filter { clause in
            let bit = rulebook.clauses[clause].bit
            return unproven.contains(clause) && !submission.record.sheet.isReviewed(bit)
          }, isOfDocuments: true)
      case .changed(let limit): add([Int(submission.facts[limit.fact])])
      }
    }
    return doubts
  }
}

extension PlausibilityRule {
  /// What warnings of missing evidence are called.
  static let documentsCode = "documents-missing"
}

extension AnswerSheet {
  /// Whether a review answered the clause of a bit.
  fileprivate func isReviewed(_ bit: Int) -> Bool {
    !reviewed.isEmpty && reviewed[bit >> 6] >> UInt64(bit & 63) & 1 != 0
  }
}
