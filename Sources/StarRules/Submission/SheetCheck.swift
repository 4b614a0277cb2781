/// Checks an answer sheet by the rules that bind its union: what may not be answered, and which
/// facts contradict each other.
package struct SheetCheck {
  private let rulebook: Rulebook
  private let checklist: Checklist
  private let sheet: AnswerSheet

  package init(_ rulebook: Rulebook, _ checklist: Checklist, _ sheet: AnswerSheet) {
    self.rulebook = rulebook
    self.checklist = checklist
    self.sheet = sheet
  }

  /// Calls `report` with every problem and the place of the answer or fact it is about.
  package func forEachProblem(_ report: (SubmissionProblem, _ offset: Int) -> Void) {
    checkFacts(report)
    checkAnswers(report)
  }

  private func offset(ofSlot slot: Int) -> Int { Int(sheet.answerOffsets[slot]) }

  private func checkFacts(_ report: (SubmissionProblem, Int) -> Void) {
    for part in checklist.parts where sheet.exceeds(part) {
      let (some, all) = (sheet.facts[part.part], sheet.facts[part.whole])
      report(
        .partExceedsWhole(part: part.part, whole: part.whole, some, all),
        Int(sheet.factOffsets[part.part]))
    }
    for fact in sheet.facts.indices where sheet.givenFacts[fact] && !checklist.usedFacts[fact] {
      report(.factNotUsed(fact: fact, type: checklist.type), Int(sheet.factOffsets[fact]))
    }
  }

  private func checkAnswers(_ report: (SubmissionProblem, Int) -> Void) {
    for word in checklist.binding.words.indices {
      let (clauses, criteria) = checklist.wrongAnswers(in: sheet, word: word)
      if clauses != 0 { checkClauses(clauses, word, report) }
      if criteria != 0 { checkCriteria(criteria, word, report) }
    }
  }

  /// Reports the clauses of one word whose own answer is wrong.
  private func checkClauses(
    _ bits: UInt64, _ word: Int, _ report: (SubmissionProblem, Int) -> Void
  ) {
    for (index, clause) in rulebook.clauses.enumerated()
    where clause.bit >> 6 == word && bits >> UInt64(clause.bit & 63) & 1 != 0 {
      let slot = rulebook.criteria.count + index
      let problem: SubmissionProblem =
        !checklist.binding[clause.bit]
        ? .answerNotBinding(slot: slot, type: checklist.type, form: checklist.form)
        : checklist.attested[clause.bit]
          ? .notApplicableRefused(slot: slot, clause: index) : .answerToRate(slot: slot)
      report(problem, offset(ofSlot: slot))
    }
  }

  /// Reports the criteria whose answer is wrong for some clause of one word.
  private func checkCriteria(
    _ bits: UInt64, _ word: Int, _ report: (SubmissionProblem, Int) -> Void
  ) {
    for (index, criterion) in rulebook.criteria.enumerated() {
      // One clause that must be answered and has no answer of its own is enough.
      let clause = criterion.clauses.first {
        let bit = rulebook.clauses[$0].bit
        return bit >> 6 == word && bits >> UInt64(bit & 63) & 1 != 0
      }
      guard let clause else { continue }
      let problem: SubmissionProblem =
        !checklist.bindingCriteria[index]
        ? .answerNotBinding(slot: index, type: checklist.type, form: checklist.form)
        : checklist.computedCriteria[index]
          ? .answerToRate(slot: index) : .notApplicableRefused(slot: index, clause: clause)
      report(problem, offset(ofSlot: index))
    }
  }
}

extension Checklist {
  /// Whether there is anything to say of a sheet, told from whole words.
  package func hasProblem(with sheet: AnswerSheet) -> Bool {
    for part in parts where sheet.exceeds(part) { return true }
    for word in usedFacts.words.indices
    where sheet.givenFacts.words[word] & ~usedFacts.words[word] != 0 {
      return true
    }
    for word in binding.words.indices {
      let (clauses, criteria) = wrongAnswers(in: sheet, word: word)
      if clauses | criteria != 0 { return true }
    }
    return false
  }

  /// The clauses of one word whose own answer is wrong or has no effect, and those for which their
  /// criterion's is.
  fileprivate func wrongAnswers(
    in sheet: AnswerSheet, word: Int
  ) -> (clauses: UInt64, criteria: UInt64) {
    let (own, inherited) = (sheet.own(word: word), sheet.inherited(word: word))
    let refused = mustBeAnswered(sheet, word: word)
    return (
      own.answered & ~attested.words[word] | own.notApplicable & refused,
      inherited.answered & ~answerable.words[word]
        | inherited.notApplicable & refused & ~own.given
    )
  }

  /// The clauses of one word that are answered `"na"`, themselves or by their criterion, and may not be.
  func refusedNotApplicable(in sheet: AnswerSheet, word: Int) -> UInt64 {
    sheet.effective(word: word).notApplicable & mustBeAnswered(sheet, word: word)
  }

  /// The clauses of one word for which `"na"` is refused: those that never permit it, and of those
  /// that depend on a fact the ones whose fact reaches the number.
  private func mustBeAnswered(_ sheet: AnswerSheet, word: Int) -> UInt64 {
    var bits = attested.words[word] & ~mayBeSetAside.words[word]
    for check in conditions where check.bit >> 6 == word {
      let count = sheet.facts[check.condition.fact]
      if count == AnswerSheet.missing || count < check.condition.atLeast {
        bits &= ~(1 << UInt64(check.bit & 63))
      }
    }
    return bits
  }
}

extension AnswerSheet {
  /// Whether a part is larger than its whole.
  fileprivate func exceeds(_ part: PartOfWhole) -> Bool {
    facts[part.whole] != Self.missing && facts[part.part] > facts[part.whole]
  }
}
