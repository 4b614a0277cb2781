import StarRules

/// What becomes of a union from the first year to a later one: mostly little.
struct LaterYears {
  /// Whether it is there no more, and a new one is in its place.
  let isReplaced: Bool
  private let years: Int
  private let random: SplitMix64

  /// - Parameters:
  ///   - union: its number.
  ///   - years: how many years later it is; in none nothing changes.
  init(seed: UInt64, union: Int, years: Int) {
    // Drawn apart, so that the first year is the same whatever comes after it.
    var random = SplitMix64(seed: seed ^ 0x4C41_5445_5259, stream: UInt64(union))
    var isReplaced = false
    for _ in 0..<years where random.happens(3) { isReplaced = true }
    self.isReplaced = isReplaced
    self.years = years
    self.random = random
  }

  /// Changes a few answers and numbers in the sheet of the first year.
  func make(in sheet: inout AnswerSheet, _ form: BlankForm, _ rulebook: Rulebook) {
    var random = random
    for _ in 0..<years {
      let evaluation = Evaluation(sheet, form.checklist, rulebook)
      for question in form.questions {
        let isMet = evaluation.status(question.check) == .met
        // What was missed is often done by then; what was done seldom lapses, the basics hardly ever.
        let perMille = isMet ? (question.star <= 2 ? 1 : 6) : 120
        guard random.below(1000) < perMille else { continue }
        sheet.replace(Answer(isMet ? .unmet : .met), slot: question.check.criterion)
      }
      // What something else is a part of stays, so that all numbers go on agreeing.
      for count in form.counts where !count.isWhole && random.happens(10) {
        let old = sheet.facts[count.fact]
        guard old != AnswerSheet.missing else { continue }
        let most = count.wholes.map { sheet.facts[$0] }.filter { $0 != AnswerSheet.missing }
          .reduce(count.bounds.upperBound, min)
        let new = old + random.number(in: -(old / 20 + 1)...old / 20 + 1)
        sheet.enter(max(count.bounds.lowerBound, min(new, most)), fact: count.fact, offset: 0)
      }
    }
  }
}
