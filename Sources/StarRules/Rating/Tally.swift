// What the levels make of clauses that are met: criteria, requirements, and the star.

extension Evaluation {
  /// What the levels make of a set of met clauses.
  package struct Tally: Sendable {
    /// The binding criteria that are met, and those that do not apply; the bit of a criterion's last
    /// clause stands for it.
    var met: BitSet
    var notApplicable: BitSet
    /// The count of each requirement, in the order of ``Checklist/requirements``.
    package fileprivate(set) var counts: [Count]
    /// The highest level reached; 0 where none is.
    package fileprivate(set) var star = 0
  }

  /// What a requirement counted.
  package struct Count: Sendable, BitwiseCopyable {
    /// How many are met.
    package var met = 0
    /// How many apply.
    package var applicable = 0
    /// How many have to be met.
    package var needed = 0
    /// How many more have to be met once everything for the requirements before it is done.
    package var left = 0
    package var isSatisfied: Bool { met >= needed }
    /// How many more have to be met.
    package var short: Int { max(0, needed - met) }
  }
}

extension Evaluation.Tally {
  /// Counts criteria and levels where the clauses `clauses` are met and `aside` do not apply.
  mutating func count(
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
    let (met, aside) = (met.words.span, aside.words.span)
    let (demands, counted, insides) = (checklist.demands, checklist.counted, checklist.insides)
    let masks = counted.span
    var counts = counts.mutableSpan
    var failed = Int.max
    for index in counts.indices {
      let demand = demands[index]
      var count = Evaluation.Count(met: 0, applicable: demand.total)
      var setAside = 0
      for word in demand.words {
        let mask = masks[at: index &* words &+ word]
        count.met &+= (met[at: word] & mask).nonzeroBitCount
        setAside &+= (aside[at: word] & mask).nonzeroBitCount
      }
      switch counting.notApplicable {
      case .excluded: count.applicable -= setAside
      case .met: count.met += setAside
      }
      count.needed = demand.demand.needed(of: count.applicable)
      count.left = count.short
      // What is met for a group inside this one counts here too.
      for inside in demand.insides { count.left -= counts[at: insides[inside]].left }
      count.left = max(0, count.left)
      counts[at: index] = count
      failed = min(failed, count.isSatisfied ? Int.max : demand.level)
    }
    // Levels are numbered from 0 here and from 1 as stars: the first that failed is the star.
    return min(failed, (demands.last?.level ?? -1) + 1)
  }

  /// How many more are needed for the star `target`, which is not reached, and the first requirement
  /// that needs any.
  func steps(to target: Int, _ checklist: Checklist) -> (count: Int, first: Int) {
    var (steps, first) = (0, -1)
    for index in counts.indices where checklist.demands[index].level < target {
      steps += counts[index].left
      if first < 0, steps > 0 { first = index }
    }
    return (steps, first)
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
