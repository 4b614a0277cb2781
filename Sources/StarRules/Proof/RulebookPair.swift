/// The true rulebook and a mutant of it, for unions of one type and form.
struct RulebookPair: Sendable {
  let rulebooks: (original: Rulebook, changed: Rulebook)
  let checklists: (original: Checklist, changed: Checklist)
  let mutant: Mutant

  /// What comes out of a draft by both.
  func sights(_ draft: SheetDraft) -> (original: OutcomeSight, changed: OutcomeSight) {
    let sheet = draft.sheet(rulebooks.original)
    return (
      OutcomeSight(sheet, rulebooks.original, checklists.original),
      OutcomeSight(sheet, rulebooks.changed, checklists.changed)
    )
  }

  /// Whether a draft comes out differently in a way that is easily said.
  ///
  /// That a clause is unanswered in the mutant alone is said only by naming all others; a draft
  /// that answers it says it better.
  func isTold(by draft: SheetDraft) -> Bool {
    var (original, changed) = sights(draft)
    if let rating = original.rating, let other = changed.rating,
      rating.unanswered.isSubset(of: other.unanswered)
    {
      original.rating?.unanswered = other.unanswered
    }
    return original != changed
  }

  /// Whether every requirement needs the same of any number that can apply, in both.
  var needsTheSame: Bool { checklists.original.requirements.indices.allSatisfy(needsTheSame) }

  /// Whether every requirement needs the same, or never more than one before it that counts the
  /// same criteria.
  ///
  /// Where it falls short, that one does by as many: it never decides a star, and adds no step.
  var needsNothingNew: Bool {
    checklists.original.requirements.indices.allSatisfy { needsTheSame($0) || isImplied($0) }
  }

  private func needsTheSame(_ position: Int) -> Bool {
    let before = checklists.original.requirements[position]
    let after = checklists.changed.requirements[position]
    return applicable(before).allSatisfy { before.needed(of: $0) == after.needed(of: $0) }
  }

  private func isImplied(_ position: Int) -> Bool {
    let before = checklists.original.requirements[position]
    let after = checklists.changed.requirements[position]
    return before.inside.contains { earlier in
      let group = checklists.original.requirements[earlier]
      return group.criteria == before.criteria
        && applicable(before).allSatisfy {
          group.needed(of: $0) >= max(before.needed(of: $0), after.needed(of: $0))
        }
    }
  }

  /// How many of what a requirement counts can apply.
  ///
  /// At least those always apply that never can be other. Numbers that only a union could have
  /// whose facts contradict each other are among these too, which makes no proof weaker.
  private func applicable(_ check: Checklist.RequirementCheck) -> ClosedRange<Int> {
    let rules = rulebooks.original
    let most = check.total(rules.counting)
    return most - checklists.original.atMostAside(check, rules)...most
  }
}

extension Checklist {
  /// How many of what a requirement counts can be not applicable, each for itself.
  fileprivate func atMostAside(_ requirement: RequirementCheck, _ rules: Rulebook) -> Int {
    guard rules.counting.notApplicable == .excluded else { return 0 }
    var criteria = 0
    var clauses = 0
    for check in self.criteria where requirement.criteria[check.criterion] {
      let binding = rules.criteria[check.criterion].clauses.filter {
        self.binding[rules.clauses[$0].bit]
      }
      let aside = binding.filter { ClauseProspects(rules.clauses[$0], rules).canNotApply }
      clauses += aside.count
      if aside.count == binding.count { criteria += 1 }
    }
    return rules.counting.unit == .criterion ? criteria : clauses
  }
}

/// What a case can see of what came out.
struct OutcomeSight: Equatable {
  var errors: [String]
  var warnings: [String]
  /// nil where the submission is refused.
  var rating: Rated?

  struct Rated: Equatable {
    var star: Int
    var unmet: BitSet
    var unanswered: BitSet
    var notApplicable: BitSet
    var levels: [Expectation.LevelCount]
    var next: Int?
    var range: ClosedRange<Int>
    var implausible: [Int]
  }

  init(_ sheet: AnswerSheet, _ rulebook: Rulebook, _ checklist: Checklist) {
    var outcome = CaseRun.Outcome(errors: [], warnings: [], evaluation: nil)
    outcome.rate(sheet, rulebook, checklist)
    errors = outcome.errors.sorted()
    warnings = outcome.warnings.sorted()
    guard let evaluation = outcome.evaluation else { return }
    let star = evaluation.tally.star
    var levels: [Expectation.LevelCount] = []
    for (check, count) in zip(checklist.requirements, evaluation.tally.counts) {
      let tier = check.requirement.tier
      // A case names a requirement by star and tier and so sees the first of each.
      guard !levels.contains(where: { $0.star == check.level + 1 && $0.tier == tier }) else {
        continue
      }
      levels.append(
        Expectation.LevelCount(
          star: check.level + 1, tier: tier, met: count.met, applicable: count.applicable))
    }
    rating = Rated(
      star: star, unmet: evaluation.unmet, unanswered: evaluation.unanswered,
      notApplicable: evaluation.notApplicable, levels: levels,
      next: evaluation.nextSteps(checklist, target: star + 1, levels: rulebook.levels.count),
      range: evaluation.range(checklist, rulebook), implausible: outcome.implausible)
  }
}

/// A submission in the making: answers to clauses, and facts.
struct SheetDraft: Sendable {
  /// By position in ``Rulebook/clauses``.
  var answers: [Answer.Value?]
  /// By position in ``Rulebook/facts``; ``AnswerSheet/missing`` where there is none.
  var facts: [Int64]

  /// Last year's counts in the same way.
  var previous: [Int64]

  /// An empty one.
  init(_ rulebook: Rulebook) {
    answers = Array(repeating: nil, count: rulebook.clauses.count)
    facts = Array(repeating: AnswerSheet.missing, count: rulebook.facts.count)
    previous = facts
  }

  /// The sheet that a submission with these answers and facts is read into.
  func sheet(_ rulebook: Rulebook) -> AnswerSheet {
    var sheet = AnswerSheet(rulebook)
    for (clause, answer) in answers.enumerated() {
      guard let answer else { continue }
      sheet.enter(Answer(answer), slot: rulebook.criteria.count + clause, offset: -1)
    }
    for (fact, count) in facts.enumerated() where count != AnswerSheet.missing {
      sheet.enter(count, fact: fact, offset: -1)
    }
    if previous.contains(where: { $0 != AnswerSheet.missing }) { sheet.previousFacts = previous }
    return sheet
  }
}
