extension Comparison {
  /// Why a clause stands otherwise.
  package struct Reason: Sendable {
    /// Whether the answer that counts for it is another.
    package var answer = false
    /// The facts that decide it and are others, by position in ``Rulebook/facts`` of the later rules.
    package var facts: [Int] = []
    /// Whether the union's type or form is another.
    package var kind = false
    /// Whether the rules ask it otherwise, or do so by no other reason than theirs.
    package var rules = false
  }

  /// The count of a fact of the later rules, by position, before and after; nil where it is not
  /// given, or the earlier rules have none such.
  package func counts(of fact: Int) -> (before: Int64?, after: Int64?) {
    let (earlier, later) = (before.submission, after.submission)
    let old = earlier.rulebook.fact(later.rulebook.facts[fact].id)
    return (old.flatMap { earlier.count(of: $0) }, later.count(of: fact))
  }
}

/// Finds out why clauses stand otherwise in one submission than in an earlier one.
struct MoveReasons {
  private let earlier: Submission
  private let later: Submission
  private let areOtherRules: Bool
  private let isOtherKind: Bool
  /// What binds unions of one type and form under the earlier rules and under the later ones: of the
  /// type and form of each submission that both rules have.
  private let kinds: [(before: Checklist, after: Checklist)]

  init(_ earlier: Submission, _ later: Submission, areOtherRules: Bool) {
    self.earlier = earlier
    self.later = later
    self.areOtherRules = areOtherRules
    isOtherKind = earlier.type.id != later.type.id || earlier.form.id != later.form.id
    guard areOtherRules else {
      kinds = []
      return
    }
    var kinds: [(before: Checklist, after: Checklist)] = []
    if let after = later.rulebook.checklist(asOf: earlier) {
      kinds.append((earlier.checklist, after))
    }
    if isOtherKind, let before = earlier.rulebook.checklist(asOf: later) {
      kinds.append((before, later.checklist))
    }
    self.kinds = kinds
  }

  /// Why a clause moved that stands at `old` in the earlier rules and at `new` in the later ones.
  func reason(_ old: Int?, _ new: Int?) -> Comparison.Reason {
    var reason = Comparison.Reason()
    reason.kind = isOtherKind
    guard let old, let new else {
      reason.rules = true
      return reason
    }
    let (before, now) = (earlier.rulebook.clauses[old], later.rulebook.clauses[new])
    reason.answer =
      before.rate == nil && now.rate == nil
      && earlier.record.sheet.value(before.bit) != later.record.sheet.value(now.bit)
    for fact in now.facts where !reason.facts.contains(fact) {
      let match = earlier.rulebook.fact(later.rulebook.facts[fact].id)
      if match.flatMap({ earlier.count(of: $0) }) != later.count(of: fact) {
        reason.facts.append(fact)
      }
    }
    guard areOtherRules else { return reason }
    // Where nothing else is another, whatever the rules say of it, it is they that moved it.
    reason.rules =
      !asksTheSame(before, now)
      || !(reason.answer || reason.kind || !reason.facts.isEmpty)
    return reason
  }

  /// Whether two clauses bind the same unions and ask the same of them.
  private func asksTheSame(_ before: Clause, _ now: Clause) -> Bool {
    let (old, new) = (earlier.rulebook, later.rulebook)
    func id(_ fact: Int?, _ rulebook: Rulebook) -> String? { fact.map { rulebook.facts[$0].id } }
    guard !kinds.isEmpty,
      kinds.allSatisfy({ $0.before.binding[before.bit] == $0.after.binding[now.bit] }),
      (before.notApplicableIf == nil) == (now.notApplicableIf == nil),
      id(before.condition?.fact, old) == id(now.condition?.fact, new),
      before.condition?.atLeast == now.condition?.atLeast
    else { return false }
    guard let rate = before.rate, let other = now.rate else {
      return before.rate == nil && now.rate == nil
    }
    guard id(rate.numerator, old) == id(other.numerator, new),
      id(rate.denominator, old) == id(other.denominator, new),
      rate.whenDenominatorIsZero == other.whenDenominatorIsZero,
      rate.bands.count == other.bands.count
    else { return false }
    return zip(rate.bands, other.bands).allSatisfy { band, other in
      id(band.fact, old) == id(other.fact, new) && band.from == other.from && band.to == other.to
        && band.atLeastPercent == other.atLeastPercent
    }
  }
}

extension Submission {
  /// The count of a fact; nil where it is not given.
  fileprivate func count(of fact: Int) -> Int64? {
    facts[fact] == AnswerSheet.missing ? nil : facts[fact]
  }
}

extension Rulebook {
  /// What binds a union of the type and form of a submission by other rules; nil where these have
  /// none such.
  fileprivate func checklist(asOf submission: Submission) -> Checklist? {
    guard let type = types.firstIndex(where: { $0.id == submission.type.id }),
      let form = types[type].forms.first(where: { forms[$0].id == submission.form.id })
    else { return nil }
    return Checklist(self, type: type, form: form)
  }

  /// The position of the fact whose id is `id`; nil where there is none.
  fileprivate func fact(_ id: String) -> Int? {
    if case .fact(let index) = entry(id) { index } else { nil }
  }
}
