import StarRules

/// Makes the answers of a union so that it reaches the star it is to reach.
struct AnswerMaker {
  let rulebook: Rulebook
  /// The star it is to reach.
  let target: Int

  // MARK: Answers by chance

  /// Enters answers to the questions of a blank form in a sheet that has its facts.
  func fill(_ sheet: inout AnswerSheet, _ form: BlankForm, _ random: inout SplitMix64) {
    for question in form.questions {
      if random.happens(chance(question)) {
        enterMet(question, &sheet, &random)
      } else if random.happens(65) {
        enterFailed(question, .unmet, &sheet, &random)
      } else {
        enterFailed(question, nil, &sheet, &random)
      }
    }
  }

  /// How often in a hundred a criterion is met.
  private func chance(_ question: BlankForm.Question) -> Int {
    if question.isRare { return question.star <= target ? 45 : 15 }
    if question.star <= target { return 96 }
    return question.star == target + 1 ? 78 : 58
  }

  private func enterMet(
    _ question: BlankForm.Question, _ sheet: inout AnswerSheet, _ random: inout SplitMix64
  ) {
    let isOfOneClause = question.answered.count == 1
    if question.mayBeSetAside.count == question.answered.count, random.happens(15) {
      enter(.notApplicable, question, &sheet)
      return
    }
    let isWhole = isOfOneClause || random.happens(86)
    if isWhole { enter(.met, question, &sheet) }
    guard !isOfOneClause else { return }
    for clause in question.answered {
      if question.mayBeSetAside.contains(clause), random.happens(25) {
        enter(.notApplicable, clause, &sheet)
      } else if !isWhole {
        enter(.met, clause, &sheet)
      }
    }
  }

  /// Enters a no, or nothing, for the whole criterion or for one clause of it.
  private func enterFailed(
    _ question: BlankForm.Question, _ value: Answer.Value?, _ sheet: inout AnswerSheet,
    _ random: inout SplitMix64
  ) {
    guard question.answered.count > 1, random.happens(45) else {
      if value != nil || random.happens(50) { enter(value, question, &sheet) }
      return
    }
    let failed = random.pick(question.answered)
    let isWhole = random.happens(50)
    if isWhole { enter(.met, question, &sheet) }
    for clause in question.answered {
      if clause == failed {
        enter(value, clause, &sheet)
      } else if !isWhole {
        enter(.met, clause, &sheet)
      }
    }
  }

  private func enter(
    _ value: Answer.Value?, _ question: BlankForm.Question, _ sheet: inout AnswerSheet
  ) {
    sheet.enter(Answer(value), slot: question.check.criterion, offset: 0)
  }

  private func enter(_ value: Answer.Value?, _ clause: Int, _ sheet: inout AnswerSheet) {
    sheet.enter(Answer(value), slot: rulebook.criteria.count + clause, offset: 0)
  }

  // MARK: What chance left open

  /// Changes as many answers as it takes to reach the star, and no higher one.
  ///
  /// - Returns: the star that is reached: another one where no answer can help.
  func settle(
    _ sheet: inout AnswerSheet, _ form: BlankForm, _ random: inout SplitMix64
  ) -> Int {
    let checklist = form.checklist
    var star = -1
    // What "na" takes out of a count moves the count, so that once may not be enough.
    for _ in 0..<4 {
      let evaluation = Evaluation(sheet, checklist, rulebook)
      star = evaluation.tally.star
      if star == target { break }
      if star < target {
        for open in evaluation.shortfalls(checklist, target: target) {
          let criteria = checklist.requirements[open.requirement].criteria
          change(criteria, open.short, to: .met, form, evaluation, &sheet, &random)
        }
      } else {
        let asked = checklist.requirements.indices.filter {
          checklist.requirements[$0].level == target
        }
        let position = random.pick(asked)
        let count = evaluation.tally.counts[position]
        change(
          checklist.requirements[position].criteria, count.met - count.needed + 1, to: .unmet,
          form, evaluation, &sheet, &random)
      }
    }
    return star
  }

  /// Answers as many criteria out of `criteria` by `value` as are wanted and would be changed.
  private func change(
    _ criteria: BitSet, _ wanted: Int, to value: Answer.Value, _ form: BlankForm,
    _ evaluation: Evaluation, _ sheet: inout AnswerSheet, _ random: inout SplitMix64
  ) {
    let attested = form.checklist.attested
    var left = wanted
    let start = random.below(form.questions.count)
    for offset in form.questions.indices where left > 0 {
      let question = form.questions[(start + offset) % form.questions.count]
      let check = question.check
      guard criteria[check.criterion] else { continue }
      if value == .met {
        // No answer makes up for a rate that is missed.
        let missed = evaluation.unmet.words[check.word] | evaluation.unanswered.words[check.word]
        guard missed & check.mask != 0, missed & check.mask & ~attested.words[check.word] == 0
        else { continue }
      } else if evaluation.status(check) != .met {
        continue
      }
      sheet.replace(Answer(value), slot: check.criterion)
      left -= 1
    }
  }
}
