/// A checklist held against an answer sheet: the one place where it is decided what is met.
package struct Evaluation: Sendable {
  /// Binding clauses by status, a bit for each clause.
  package private(set) var met: BitSet
  package private(set) var unmet: BitSet
  package private(set) var unanswered: BitSet
  package private(set) var notApplicable: BitSet
  /// What the levels make of it.
  package private(set) var tally: Tally

  /// What the levels make of a set of met clauses.
  package struct Tally: Sendable {
    /// The binding criteria that are met, and those that do not apply; the bit of a criterion's last
    /// clause stands for it.
    fileprivate var met: BitSet
    fileprivate var notApplicable: BitSet
    /// The count of each requirement, in the order of ``Checklist/requirements``.
    package fileprivate(set) var counts: [Count]
    /// The highest level reached; 0 where none is.
    package fileprivate(set) var star = 0
  }

  /// What a requirement counted.
  package struct Count: Sendable {
    /// How many are met.
    package var met = 0
    /// How many apply.
    package var applicable = 0
    /// How many have to be met.
    package var needed = 0
    package var isSatisfied: Bool { met >= needed }
    /// How many more have to be met.
    package var short: Int { max(0, needed - met) }
  }

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

extension Evaluation.Tally {
  /// Counts criteria and levels where the clauses `clauses` are met and `aside` do not apply.
  fileprivate mutating func count(
    _ clauses: BitSet, _ aside: BitSet, _ checklist: Checklist, _ rulebook: Rulebook
  ) {
    for word in clauses.words.indices {
      let last = rulebook.lastClauses.words[word]
      let binding = checklist.binding.words[word]
      let applicable = binding & ~aside.words[word]
      let applies = applicable.any(ofRunsEndingAt: last)
      let isMissing = (applicable & ~clauses.words[word]).any(ofRunsEndingAt: last)
      met.words[word] = applies & ~isMissing
      notApplicable.words[word] = binding.any(ofRunsEndingAt: last) & ~applies
    }
    switch rulebook.counting.unit {
    case .criterion:
      star = Self.count(met, notApplicable, checklist, rulebook.counting, into: &counts)
    case .clause: star = Self.count(clauses, aside, checklist, rulebook.counting, into: &counts)
    }
  }

  /// Counts every requirement where `met` is met and `aside` does not apply, both in its unit.
  ///
  /// - Returns: the star that is reached.
  private static func count(
    _ met: BitSet, _ aside: BitSet, _ checklist: Checklist, _ counting: Counting,
    into counts: inout [Evaluation.Count]
  ) -> Int {
    let words = met.words.count
    var failed = Int.max
    for index in checklist.demands.indices {
      let demand = checklist.demands[index]
      var count = Evaluation.Count(met: 0, applicable: demand.total)
      var setAside = 0
      for word in 0..<words {
        let counted = checklist.counted[index &* words &+ word]
        guard counted != 0 else { continue }
        count.met &+= (counted & met.words[word]).nonzeroBitCount
        setAside &+= (counted & aside.words[word]).nonzeroBitCount
      }
      switch counting.notApplicable {
      case .excluded: count.applicable -= setAside
      case .met: count.met += setAside
      }
      count.needed = demand.demand.needed(of: count.applicable)
      counts[index] = count
      failed = min(failed, count.isSatisfied ? Int.max : demand.level)
    }
    // Levels are numbered from 0 here and from 1 as stars: the first that failed is the star.
    return min(failed, (checklist.demands.last?.level ?? -1) + 1)
  }
}

extension UInt64 {
  /// Of each run of bits that ends at a bit of `last`, that bit, if any bit of the run is set.
  ///
  /// The other bits of a run are all ones in `~last`; adding any of them to these carries into the
  /// run's last bit, and no further.
  fileprivate func any(ofRunsEndingAt last: UInt64) -> UInt64 {
    ((self & ~last) &+ ~last | self) & last
  }
}

extension Requirement.Demand {
  /// How many have to be met where so many apply.
  func needed(of applicable: Int) -> Int {
    switch self {
    case .percent(let percent): (percent * applicable + 99) / 100
    case .count(let number): min(number, applicable)
    }
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
