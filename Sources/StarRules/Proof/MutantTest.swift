/// Cases run against changed rulebooks, to see whether they notice the changes.
package struct MutantTest: Sendable {
  /// What became of a mutant.
  package enum Result: Sendable {
    /// The case at this position came out other than expected.
    case killed(by: Int)
    /// No case noticed it; this one would.
    case surviving(TellingCase)
    /// No submission can notice it.
    case equivalent(Equivalence)
    /// No case noticed it, and neither a case that would nor a proof that none can was found.
    case undecided
  }

  private let rulebook: Rulebook
  private let cases: [CaseRun]
  /// The cases of each type and form that come out as expected, at `type * forms.count + form`;
  /// of cases that notice the same changes the first.
  private var groups: [[Int]]
  /// What binds unions of each type and form by the true rulebook, at the same places.
  private var checklists: [Checklist?]
  /// How many cases take no part, because they do not come out as expected by the true rulebook or
  /// state no type and form, so that no rule is asked.
  package private(set) var idle = 0

  /// - Parameters:
  ///   - rulebook: the true rulebook.
  ///   - cases: cases read by it.
  package init(_ rulebook: Rulebook, _ cases: [CaseRun]) {
    self.rulebook = rulebook
    self.cases = cases
    groups = Array(repeating: [], count: rulebook.types.count * rulebook.forms.count)
    checklists = Array(repeating: nil, count: groups.count)
    for (type, entry) in rulebook.types.enumerated() {
      for form in entry.forms {
        checklists[place(type, form)] = Checklist(rulebook, type: type, form: form)
      }
    }
    var seen = Set<CaseRun.Essence>()
    for (position, run) in cases.enumerated() {
      guard let (type, form) = run.typeAndForm, let checklist = checklists[place(type, form)],
        run.passes(rulebook, checklist)
      else {
        idle += 1
        continue
      }
      if seen.insert(CaseRun.Essence(run)).inserted { groups[place(type, form)].append(position) }
    }
  }

  private func place(_ type: Int, _ form: Int) -> Int { type * rulebook.forms.count + form }

  /// Runs the cases against every mutant.
  ///
  /// - Parameters:
  ///   - mutants: the mutants, as a rule ``Rulebook/mutants``.
  ///   - progress: is told after each how many are done, and of how many.
  /// - Returns: a result for each, in their order.
  package func run(_ mutants: [Mutant], progress: (Int, Int) -> Void = { _, _ in }) -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(mutants.count)
    for mutant in mutants {
      results.append(result(of: mutant))
      progress(results.count, mutants.count)
    }
    return results
  }

  /// What becomes of one mutant.
  package func result(of mutant: Mutant) -> Result {
    let changed = mutant.applied(to: rulebook)
    var pairs: [RulebookPair] = []
    for (type, form) in mutant.places(in: rulebook) {
      guard let original = checklists[place(type, form)] else { continue }
      let checklist = Checklist(changed, type: type, form: form)
      // A rating follows from the sheet and the checklist: where these are the same, so is it.
      guard checklist != original else { continue }
      for position in groups[place(type, form)] where !cases[position].passes(changed, checklist) {
        return .killed(by: position)
      }
      pairs.append(
        RulebookPair(
          rulebooks: (rulebook, changed), checklists: (original, checklist), mutant: mutant))
    }
    if let reason = Equivalence(mutant, rulebook, pairs) { return .equivalent(reason) }
    var smallest: TellingCase?
    for pair in pairs {
      guard let draft = pair.tellingDraft() else { continue }
      let telling = TellingCase(mutant, pair, draft)
      if smallest.map({ telling.size < $0.size }) ?? true { smallest = telling }
      if telling.size == 0 { break }
    }
    return smallest.map { .surviving($0) } ?? .undecided
  }
}

extension CaseRun {
  /// Whether it comes out as expected.
  package func passes(_ rulebook: Rulebook, _ checklist: Checklist) -> Bool {
    var passes = true
    compare(outcome(rulebook, checklist), rulebook, checklist) { _ in
      passes = false
      return false
    }
    return passes
  }
}
