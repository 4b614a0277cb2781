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
    try outcomes { _, _ in true }
  }

  /// Those of ``otherReadings()`` that would give another star; what cannot give one is not looked
  /// into.
  ///
  /// - Throws: ``RulebookRefused`` where the rulebook's text cannot be read again.
  public func readingsThatTip() throws(RulebookRefused) -> [OtherReading] {
    try outcomes { choice, rereading in
      rereading.parts(replacedBy: choice).contains(where: decidesStar)
    }.filter { $0.star != star }
  }

  private func outcomes(
    _ isWanted: (ReadingChoice, Rereading) -> Bool
  ) throws(RulebookRefused) -> [OtherReading] {
    let choices = rulebook.otherChoices
    guard !choices.isEmpty else { return [] }
    let rereading = try Rereading(rulebook)
    // What changes is known against the rulebook's own readings.
    let isOwn = rulebook.chosen.isEmpty
    var others: [OtherReading] = []
    others.reserveCapacity(choices.count)
    for choice in choices where !isOwn || isWanted(choice, rereading) {
      guard let changes = try? rereading.changes([choice]) else { continue }
      if isOwn, !changes.concern(type: checklist.type, form: checklist.form, rulebook) {
        others.append(
          OtherReading(
            choice: choice, star: star, refused: [], permitted: [], starIfSetAside: star))
        continue
      }
      let other = rereading.made(changes)
      let changed =
        isOwn && changes.criteria.isEmpty
        ? Checklist(other, bindingAs: checklist)
        : Checklist(other, type: checklist.type, form: checklist.form)
      others.append(outcome(of: choice, under: other, changed))
    }
    return others
  }

  /// Whether the star may hang on a part of the rulebook: levels above the first that is not reached
  /// decide nothing, nor does what they alone count.
  private func decidesStar(_ part: RulebookPart) -> Bool {
    switch part {
    case .counting: true
    case .level(let level): level <= star
    case .criterion(let criterion):
      checklist.requirements.contains {
        $0.level <= star && $0.requirement.counts(criterion, rulebook.criteria[criterion])
      }
    }
  }

  private func outcome(
    of choice: ReadingChoice, under other: Rulebook, _ changed: Checklist
  ) -> OtherReading {
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
