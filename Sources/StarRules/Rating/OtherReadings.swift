extension Rating {
  /// What the same submission would come to if one reading of the rulebook were another.
  public struct OtherReading: Sendable {
    /// The reading that is another, and which.
    public let choice: ReadingChoice
    /// The star it would give; an answer that it does not permit counts as not given.
    public let star: Int
    /// The clauses that would have to be answered yes or no where "na" was answered, by position in
    /// ``Rulebook/clauses``.
    public let refused: [Int]
    /// The clauses that are not met and could be answered "na" only then, by position in
    /// ``Rulebook/clauses``.
    public let permitted: [Int]
    /// The star it would give if all of these were.
    public let starIfSetAside: Int
  }

  /// What each other reading that is expressed in data would give, one at a time, in the order of
  /// the rulebook.
  ///
  /// One that cannot take its place, or not beside the readings chosen, is left out; a check tells of
  /// it.
  ///
  /// - Throws: ``RulebookRefused`` where the rulebook's text cannot be read again.
  public func otherReadings() throws(RulebookRefused) -> [OtherReading] {
    let choices = rulebook.otherChoices
    guard !choices.isEmpty else { return [] }
    let rereading = try Rereading(rulebook)
    var others: [OtherReading] = []
    others.reserveCapacity(choices.count)
    for choice in choices {
      guard let other = try? rereading.rulebook([choice]) else { continue }
      others.append(outcome(of: choice, under: other))
    }
    return others
  }

  private func outcome(of choice: ReadingChoice, under other: Rulebook) -> OtherReading {
    let changed = Checklist(other, type: checklist.type, form: checklist.form)
    let sheet = submission.record.sheet
    let evaluation = Evaluation(sheet, changed, other)
    var (refused, permitted): ([Int], [Int]) = ([], [])
    for word in changed.binding.words.indices {
      let both = changed.attested.words[word] & checklist.attested.words[word]
      let (now, then) = (checklist.mayBeSetAside.words[word], changed.mayBeSetAside.words[word])
      append(changed.refusedNotApplicable(in: sheet, word: word), word, to: &refused)
      append(both & then & ~now & ~evaluation.met.words[word], word, to: &permitted)
    }
    var aside = sheet
    for clause in permitted {
      aside.make(.answer(slot: other.criteria.count + clause, .notApplicable))
    }
    let best = permitted.isEmpty ? evaluation : Evaluation(aside, changed, other)
    return OtherReading(
      choice: choice, star: evaluation.tally.star, refused: refused, permitted: permitted,
      starIfSetAside: best.tally.star)
  }

  /// Appends the positions of the clauses of one word whose bits are set.
  private func append(_ bits: UInt64, _ word: Int, to clauses: inout [Int]) {
    guard bits != 0 else { return }
    for (index, clause) in rulebook.clauses.enumerated()
    where clause.bit >> 6 == word && bits >> UInt64(clause.bit & 63) & 1 != 0 {
      clauses.append(index)
    }
  }
}
