/// A checklist held against an answer sheet: the one place where it is decided what is met.
package struct Evaluation: Sendable {
  /// Binding clauses by status, a bit for each clause.
  package private(set) var met: BitSet
  package private(set) var unmet: BitSet
  package private(set) var unanswered: BitSet
  package private(set) var notApplicable: BitSet
  /// What the levels make of it.
  package private(set) var tally: Tally

  /// An evaluation of nothing yet, with room for every clause and requirement of `rulebook`.
  package init(_ rulebook: Rulebook) {
    met = BitSet(words: rulebook.clauseWords)
    unmet = met
    unanswered = met
    notApplicable = met
    let requirements = rulebook.levels.reduce(0) { $0 + $1.requirements.count }
    tally = Tally(
      met: met, notApplicable: met,
      counts: Array(repeating: Count(), count: requirements))
  }

  /// - Parameters:
  ///   - sheet: an accepted answer sheet.
  ///   - checklist: what binds its union.
  ///   - rulebook: the rulebook both are of.
  package init(_ sheet: AnswerSheet, _ checklist: Checklist, _ rulebook: Rulebook) {
    self.init(rulebook)
    evaluate(sheet, checklist, rulebook)
  }

  /// Holds `checklist` against `sheet`, in the place of what was evaluated before.
  package mutating func evaluate(
    _ sheet: AnswerSheet, _ checklist: Checklist, _ rulebook: Rulebook
  ) {
    Self.decide(
      sheet, checklist, &met.words, &unmet.words, &unanswered.words, &notApplicable.words)
    tally.count(met, notApplicable, checklist, rulebook)
  }

  /// The tally if the clauses `met` were the ones that are met.
  package func tally(
    ifMet met: BitSet, _ checklist: Checklist, _ rulebook: Rulebook
  ) -> Tally {
    var tally = tally
    tally.count(met, notApplicable, checklist, rulebook)
    return tally
  }

  /// The worst and the best star over what is unanswered.
  package func range(_ checklist: Checklist, _ rulebook: Rulebook) -> ClosedRange<Int> {
    var met = met
    for word in met.words.indices { met.words[word] |= unanswered.words[word] }
    return tally.star...max(tally.star, tally(ifMet: met, checklist, rulebook).star)
  }

  /// How many more each requirement up to the level `target` needs once everything for the
  /// requirements before it is done; only those that need any.
  package func shortfalls(_ checklist: Checklist, target: Int) -> [(requirement: Int, short: Int)] {
    tally.counts.indices.lazy
      .filter { checklist.requirements[$0].level < target && tally.counts[$0].left > 0 }
      .map { ($0, tally.counts[$0].left) }
  }

  /// The fewest steps to the star `target`; nil where there is none so high.
  package func nextSteps(_ checklist: Checklist, target: Int, levels: Int) -> Int? {
    guard target > tally.star, target <= levels else { return nil }
    return tally.steps(to: target, checklist).count
  }

  /// Fills in what came out, all but what the record says of itself.
  package func fill(
    _ result: inout RecordResult, _ sheet: AnswerSheet, _ checklist: Checklist, levels: Int
  ) {
    var unproven = 0
    for word in unmet.words.indices {
      result.unmet.words[word] = unmet.words[word]
      result.unanswered.words[word] = unanswered.words[word]
      result.setAside.words[word] = setAside(sheet, checklist, word: word)
      unproven += self.unproven(sheet, checklist, word: word).nonzeroBitCount
    }
    result.unproven = unproven
    result.star = tally.star
    guard tally.star < levels else { return }
    let steps = tally.steps(to: tally.star + 1, checklist)
    result.stepsToNext = steps.count
    if steps.count == 1 {
      fillLifting(&result, checklist.requirements[steps.first].lastClauses, checklist)
    }
  }

  /// Fills in which criteria of those that end at the clauses `last` are missing.
  private func fillLifting(
    _ result: inout RecordResult, _ last: BitSet, _ checklist: Checklist
  ) {
    for word in last.words.indices {
      var open = last.words[word] & ~(tally.met.words[word] | tally.notApplicable.words[word])
      while open != 0 {
        result.lifting[checklist.criterionOfBit[word * 64 + open.trailingZeroBitCount]] = true
        open &= open &- 1
      }
    }
  }

  /// The clauses of one word that were set aside by "na".
  package func setAside(_ sheet: AnswerSheet, _ checklist: Checklist, word: Int) -> UInt64 {
    notApplicable.words[word] & checklist.mayBeSetAside.words[word]
      & sheet.effective(word: word).notApplicable
  }

  /// The clauses of one word that are met by an answer for which no evidence is named.
  package func unproven(_ sheet: AnswerSheet, _ checklist: Checklist, word: Int) -> UInt64 {
    met.words[word] & checklist.attested.words[word] & ~sheet.effective(word: word).evidenced
  }

  /// The status of the clause of bit `bit`, which must bind.
  package func status(ofBit bit: Int) -> Status {
    met[bit] ? .met : unmet[bit] ? .unmet : notApplicable[bit] ? .notApplicable : .unanswered
  }

  /// The status of a criterion that binds.
  package func status(_ check: Checklist.CriterionCheck) -> Status {
    if tally.notApplicable.words[check.word] & check.last != 0 { return .notApplicable }
    if tally.met.words[check.word] & check.last != 0 { return .met }
    return check.mask & unmet.words[check.word] != 0 ? .unmet : .unanswered
  }
}
