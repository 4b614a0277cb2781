extension CaseRun {
  /// What came out, as the JSON of an expectation with the same keys as the present one.
  package func expectation(
    of outcome: Outcome, _ rulebook: Rulebook, _ checklist: Checklist?
  ) -> [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object(inline: true) {
      actual(outcome, rulebook, checklist).write(to: &$0, rulebook)
    }
    return writer.bytes
  }

  private func actual(
    _ outcome: Outcome, _ rulebook: Rulebook, _ checklist: Checklist?
  ) -> Expectation {
    let old = ruleCase.expectation
    var new = Expectation()
    if old.warnings != nil { new.warnings = outcome.warnings }
    guard let evaluation = outcome.evaluation, let checklist else {
      new.diagnostics = outcome.errors
      return new
    }
    let star = evaluation.tally.star
    // A case that was refused before expects at least the star from now on.
    if old.star != nil || old.diagnostics != nil { new.star = star }
    func clauses(_ old: Expectation.Clauses, _ actual: BitSet) -> Expectation.Clauses {
      let found = rulebook.clauses.indices.filter { actual[rulebook.clauses[$0].bit] }
      // At least no clauses would expect nothing; that there are none is worth saying.
      let isExact = old.exactly != nil || old.atLeast != nil && found.isEmpty
      let kept = old.atLeast.map { $0.filter(found.contains) }
      return Expectation.Clauses(
        exactly: isExact ? found : nil,
        atLeast: found.isEmpty ? nil : kept.map { $0.isEmpty ? found : $0 })
    }
    new.unmet = clauses(old.unmet, evaluation.unmet)
    new.unanswered = clauses(old.unanswered, evaluation.unanswered)
    new.notApplicable = clauses(old.notApplicable, evaluation.notApplicable)
    new.levels = old.levels.compactMap { evaluation.count(of: $0, checklist) }
    if old.next != nil {
      let steps = evaluation.nextSteps(
        checklist, target: star + 1, levels: rulebook.levels.count)
      new.next = Expectation.Next(star: steps.map { _ in star + 1 }, steps: steps ?? 0)
    }
    if old.implausible != nil { new.implausible = outcome.implausible }
    if old.range != nil { new.range = evaluation.range(checklist, rulebook) }
    return new
  }
}

extension Evaluation {
  /// What is met and what applies of the requirement of a star and tier; nil where there is none.
  func count(
    of level: Expectation.LevelCount, _ checklist: Checklist
  ) -> Expectation.LevelCount? {
    for (position, requirement) in checklist.requirements.enumerated()
    where requirement.level + 1 == level.star && requirement.requirement.tier == level.tier {
      let count = tally.counts[position]
      return Expectation.LevelCount(
        star: level.star, tier: level.tier, met: count.met, applicable: count.applicable)
    }
    return nil
  }
}
