// What stands in the way of stars, in the numbers of the rules that apply afterwards.

extension Checklist {
  /// The criteria of which a clause is unmet or unanswered, by position in ``Rulebook/criteria``.
  package func openCriteria(_ unmet: BitSet, _ unanswered: BitSet) -> BitSet {
    var open = BitSet(words: bindingCriteria.words.count)
    for check in criteria
    where check.mask & (unmet.words[check.word] | unanswered.words[check.word]) != 0 {
      open[check.criterion] = true
    }
    return open
  }

  /// The criteria that count for one of the stars above `lower`, up to `upper`.
  ///
  /// - Parameter counts: how the requirements came out, so that only those count that are not
  ///   satisfied; nil where that is not known.
  package func criteria(
    countedAbove lower: Int, upTo upper: Int, leftBy counts: [Evaluation.Count]? = nil
  ) -> BitSet {
    var counted = BitSet(words: bindingCriteria.words.count)
    for (index, requirement) in requirements.enumerated()
    where requirement.level >= lower && requirement.level < upper {
      if let counts, counts[index].isSatisfied { continue }
      for word in counted.words.indices {
        counted.words[word] |= requirement.criteria.words[word]
      }
    }
    return counted
  }
}
