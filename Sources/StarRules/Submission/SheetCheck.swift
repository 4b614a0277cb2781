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
    checkClauses(report)
    checkCriteria(report)
  }

  private func offset(ofSlot slot: Int) -> Int { Int(sheet.answerOffsets[slot]) }

  private func checkFacts(_ report: (SubmissionProblem, Int) -> Void) {
    for part in checklist.parts {
      let (some, all) = (sheet.facts[part.part], sheet.facts[part.whole])
      if all != AnswerSheet.missing, some > all {
        report(
          .partExceedsWhole(part: part.part, whole: part.whole, some, all),
          Int(sheet.factOffsets[part.part]))
      }
    }
    for fact in sheet.facts.indices
    where sheet.facts[fact] != AnswerSheet.missing && !checklist.usedFacts[fact] {
      report(.factNotUsed(fact: fact, type: checklist.type), Int(sheet.factOffsets[fact]))
    }
  }

  private func checkClauses(_ report: (SubmissionProblem, Int) -> Void) {
    let refused = bitsThatMustBeAnswered
    let own = sheet.own
    for word in own.answered.words.indices {
      let binding = checklist.binding.words[word]
      let computed = binding & ~checklist.attested.words[word]
      let answered = own.answered.words[word]
      let suspect =
        answered & (~binding | computed) | own.notApplicable.words[word] & refused.words[word]
      guard suspect != 0 else { continue }
      for (index, clause) in rulebook.clauses.enumerated()
      where clause.bit >> 6 == word && suspect >> UInt64(clause.bit & 63) & 1 != 0 {
        let slot = rulebook.criteria.count + index
        let bit: UInt64 = 1 << UInt64(clause.bit & 63)
        let problem: SubmissionProblem =
          binding & bit == 0
          ? .answerNotBinding(slot: slot, type: checklist.type, form: checklist.form)
          : computed & bit != 0
            ? .answerToRate(slot: slot) : .notApplicableRefused(slot: slot, clause: index)
        report(problem, offset(ofSlot: slot))
      }
    }
  }

  private func checkCriteria(_ report: (SubmissionProblem, Int) -> Void) {
    for (index, criterion) in rulebook.criteria.enumerated() where sheet.answered[index] {
      if !checklist.bindingCriteria[index] {
        report(
          .answerNotBinding(slot: index, type: checklist.type, form: checklist.form),
          offset(ofSlot: index))
      } else if checklist.computedCriteria[index] {
        report(.answerToRate(slot: index), offset(ofSlot: index))
      } else if sheet.setAside[index] {
        // One clause that must be answered and has no answer of its own is enough.
        let refused = bitsThatMustBeAnswered
        let clause = criterion.clauses.first {
          let bit = rulebook.clauses[$0].bit
          return refused[bit] && !sheet.own.given[bit]
        }
        if let clause {
          report(.notApplicableRefused(slot: index, clause: clause), offset(ofSlot: index))
        }
      }
    }
  }

  /// The clauses for which `"na"` is refused: those that never permit it, and of those that depend
  /// on a fact the ones whose fact reaches the number.
  private var bitsThatMustBeAnswered: BitSet {
    var bits = checklist.attested
    for word in bits.words.indices { bits.words[word] &= ~checklist.mayBeSetAside.words[word] }
    for check in checklist.conditions {
      let count = sheet.facts[check.condition.fact]
      if count == AnswerSheet.missing || count < check.condition.atLeast { bits[check.bit] = false }
    }
    return bits
  }
}
