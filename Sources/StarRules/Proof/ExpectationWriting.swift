extension Expectation {
  /// What of an outcome is not so in another, and the star.
  ///
  /// Of clauses the few that are missing in the other are named where there are any, and else all;
  /// clauses that are unanswered in the other alone are never all there is to it.
  init(of original: OutcomeSight, telling changed: OutcomeSight, _ rules: Rulebook) {
    self.init()
    if original.warnings != changed.warnings { warnings = original.warnings }
    guard let rating = original.rating else {
      diagnostics = original.errors
      return
    }
    star = rating.star
    guard let other = changed.rating else {
      notApplicable.exactly = rules.clauses.indices.filter {
        rating.notApplicable[rules.clauses[$0].bit]
      }
      return
    }
    unmet = Clauses(rating.unmet, telling: other.unmet, rules)
    if !rating.unanswered.isSubset(of: other.unanswered) {
      unanswered = Clauses(rating.unanswered, telling: other.unanswered, rules)
    }
    notApplicable = Clauses(rating.notApplicable, telling: other.notApplicable, rules)
    levels = rating.levels.filter { !other.levels.contains($0) }
    if rating.next != other.next || rating.star != other.star {
      next = Next(star: rating.next.map { _ in rating.star + 1 }, steps: rating.next ?? 0)
    }
    if rating.range != other.range { range = rating.range }
    if rating.implausible != other.implausible { implausible = rating.implausible }
  }

  /// Writes what is expected as the members of the open object.
  package func write(to writer: inout JSONWriter, _ rules: Rulebook) {
    if let star { writer.member("star", star) }
    unmet.write("unmet", to: &writer, rules)
    unanswered.write("unanswered", to: &writer, rules)
    notApplicable.write("notApplicable", to: &writer, rules)
    writeLevels(to: &writer, rules)
    if let next {
      writer.key("next")
      if let star = next.star {
        writer.object { writer in
          writer.member("star", star)
          writer.member("steps", next.steps)
        }
      } else {
        writer.null()
      }
    }
    if let range {
      writer.key("range")
      writer.object { writer in
        writer.member("worst", range.lowerBound)
        writer.member("best", range.upperBound)
      }
    }
    if let implausible {
      writer.member("implausible", implausible.map { rules.plausibility[$0].id })
    }
    if let warnings { writer.member("warnings", warnings) }
    if let diagnostics { writer.member("diagnostics", diagnostics) }
  }

  private func writeLevels(to writer: inout JSONWriter, _ rules: Rulebook) {
    guard !levels.isEmpty else { return }
    writer.key("levels")
    writer.object { writer in
      for (position, first) in levels.enumerated()
      where !levels[..<position].contains(where: { $0.star == first.star }) {
        writer.key("\(first.star)")
        writer.object { writer in
          for level in levels where level.star == first.star {
            writer.member(rules.tiers[level.tier].id, "\(level.met)/\(level.applicable)")
          }
        }
      }
    }
  }
}

extension Expectation.Clauses {
  fileprivate init(_ original: BitSet, telling changed: BitSet, _ rules: Rulebook) {
    self.init()
    guard original != changed else { return }
    let clauses = rules.clauses.indices.filter { original[rules.clauses[$0].bit] }
    let missing = clauses.filter { !changed[rules.clauses[$0].bit] }
    if missing.isEmpty { exactly = clauses } else { atLeast = missing }
  }

  fileprivate func write(_ key: String, to writer: inout JSONWriter, _ rules: Rulebook) {
    if let exactly { writer.member(key, exactly.map { rules.clauses[$0].id }) }
    if let atLeast { writer.member(key + "AtLeast", atLeast.map { rules.clauses[$0].id }) }
  }
}
