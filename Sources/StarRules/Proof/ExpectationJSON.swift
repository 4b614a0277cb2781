extension CaseRun {
  /// What came out, as the JSON of an expectation with the same keys as the present one.
  package func expectation(
    of outcome: Outcome, _ rulebook: Rulebook, _ checklist: Checklist?
  ) -> [UInt8] {
    let old = ruleCase.expectation
    var writer = JSONWriter(.indented)
    writer.object(inline: true) { writer in
      guard let evaluation = outcome.evaluation, let checklist else {
        writer.member("diagnostics", outcome.errors)
        if old.warnings != nil { writer.member("warnings", outcome.warnings) }
        return
      }
      // A case that was refused before expects at least the star from now on.
      if old.star != nil || old.diagnostics != nil { writer.member("star", evaluation.tally.star) }
      let sets = [
        ("unmet", old.unmet, evaluation.unmet),
        ("unanswered", old.unanswered, evaluation.unanswered),
        ("notApplicable", old.notApplicable, evaluation.notApplicable),
      ]
      for (key, clauses, actual) in sets {
        let found = rulebook.clauses.filter { actual[$0.bit] }.map { $0.id }
        // At least no clauses would expect nothing; that there are none is worth saying.
        if clauses.exactly != nil || clauses.atLeast != nil && found.isEmpty {
          writer.member(key, found)
        }
        if let atLeast = clauses.atLeast, !found.isEmpty {
          let kept = atLeast.map { rulebook.clauses[$0].id }.filter(found.contains)
          writer.member(key + "AtLeast", kept.isEmpty ? found : kept)
        }
      }
      if !old.levels.isEmpty { write(old.levels, evaluation, rulebook, checklist, to: &writer) }
      if old.next != nil {
        let star = evaluation.tally.star + 1
        writer.key("next")
        let levels = rulebook.levels.count
        if let steps = evaluation.nextSteps(checklist, target: star, levels: levels) {
          writer.object { writer in
            writer.member("star", star)
            writer.member("steps", steps)
          }
        } else {
          writer.null()
        }
      }
      if old.range != nil {
        let range = evaluation.range(checklist, rulebook.counting)
        writer.key("range")
        writer.object { writer in
          writer.member("worst", range.lowerBound)
          writer.member("best", range.upperBound)
        }
      }
      if old.warnings != nil { writer.member("warnings", outcome.warnings) }
    }
    return writer.bytes
  }

  private func write(
    _ levels: [Expectation.LevelCount], _ evaluation: Evaluation, _ rulebook: Rulebook,
    _ checklist: Checklist, to writer: inout JSONWriter
  ) {
    writer.key("levels")
    writer.object { writer in
      var last = 0
      for level in levels where level.star != last {
        last = level.star
        writer.key("\(level.star)")
        writer.object { writer in
          for other in levels where other.star == level.star {
            writer.member(
              rulebook.tiers[other.tier].id,
              evaluation.count(of: other, checklist) ?? "0/0")
          }
        }
      }
    }
  }
}

extension Evaluation {
  /// "met/applicable" of the requirement of a star and tier; nil where there is none.
  func count(of level: Expectation.LevelCount, _ checklist: Checklist) -> String? {
    for (position, requirement) in checklist.requirements.enumerated()
    where requirement.level + 1 == level.star && requirement.requirement.tier == level.tier {
      return "\(tally.counts[position].met)/\(tally.counts[position].applicable)"
    }
    return nil
  }
}
