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
    decideAnswers(sheet, checklist)
    decideConditions(sheet, checklist)
    decideRates(sheet, checklist)
    for word in unanswered.words.indices {
      unanswered.words[word] =
        checklist.binding.words[word]
        & ~(met.words[word] | unmet.words[word] | notApplicable.words[word])
    }
    tally.count(met, notApplicable, checklist, rulebook)
  }

  /// A clause's own answer wins over that of its criterion.
  private mutating func decideAnswers(_ sheet: AnswerSheet, _ checklist: Checklist) {
    for word in met.words.indices {
      let answer = sheet.effective(word: word)
      let attested = checklist.attested.words[word]
      met.words[word] = answer.met & attested
      notApplicable.words[word] = answer.notApplicable & checklist.mayBeSetAside.words[word]
      unmet.words[word] = answer.unmet & attested
    }
  }

  /// A clause that depends on a fact does not apply below its number; while the fact is missing
  /// only a yes counts.
  private mutating func decideConditions(_ sheet: AnswerSheet, _ checklist: Checklist) {
    for check in checklist.conditions {
      let count = sheet.facts[check.condition.fact]
      if count == AnswerSheet.missing {
        unmet[check.bit] = false
        notApplicable[check.bit] = false
      } else if count < check.condition.atLeast {
        met[check.bit] = false
        unmet[check.bit] = false
        notApplicable[check.bit] = true
      }
    }
  }

  private mutating func decideRates(_ sheet: AnswerSheet, _ checklist: Checklist) {
    // A span lends its elements; an array would hand out copies, and count their bands anew.
    let list = checklist.rates
    let rates = list.span
    for index in rates.indices {
      let bit = rates[index].bit
      switch rates[index].rate.status(sheet.facts) {
      case .met: met[bit] = true
      case .unmet: unmet[bit] = true
      case .notApplicable: notApplicable[bit] = true
      case .unanswered: break
      }
    }
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
    var shortfalls: [(requirement: Int, short: Int)] = []
    let list = checklist.requirements
    let requirements = list.span
    for position in requirements.indices where tally.counts[position].short > 0 {
      guard requirements[position].level < target else { break }
      // What is met for a group inside this one counts here too.
      var short = tally.counts[position].short
      for earlier in shortfalls
      where requirements[position].inside.contains(earlier.requirement) {
        short -= earlier.short
      }
      if short > 0 { shortfalls.append((position, short)) }
    }
    return shortfalls
  }

  /// The fewest steps to the star `target`; nil where there is none so high.
  package func nextSteps(_ checklist: Checklist, target: Int, levels: Int) -> Int? {
    guard target > tally.star, target <= levels else { return nil }
    return shortfalls(checklist, target: target).reduce(0) { $0 + $1.short }
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
    let open = shortfalls(checklist, target: tally.star + 1)
    let steps = open.reduce(0) { $0 + $1.short }
    result.stepsToNext = steps
    guard steps == 1, let requirement = open.first?.requirement else { return }
    let criteria = checklist.requirements[requirement].criteria
    for check in checklist.criteria where criteria[check.criterion] {
      let done = tally.met.words[check.word] | tally.notApplicable.words[check.word]
      if done & check.last == 0 { result.lifting[check.criterion] = true }
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

extension Rate {
  /// How it stands with these facts.
  ///
  /// A denominator of 0 decides for itself, whether or not the numerator is known.
  package func status(_ facts: [Int64]) -> Status {
    let (some, all) = (facts[numerator], facts[denominator])
    if all == 0, let whenDenominatorIsZero {
      return whenDenominatorIsZero == .unmet ? .unmet : .notApplicable
    }
    guard some != AnswerSheet.missing, all != AnswerSheet.missing,
      let percent = requiredPercent(facts)
    else { return .unanswered }
    return some * 100 >= percent * all ? .met : .unmet
  }
}
