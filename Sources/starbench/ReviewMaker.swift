import StarRules

/// A review as it is to be written.
struct MadeReview {
  /// By position in ``Rulebook/stages``.
  let stage: Int
  let date: String
  /// The criteria and clauses whose yes it does not accept.
  let refuted: [Int]
}

/// Makes the reviews of a union: as many stages as it came through, few of which refute anything.
struct ReviewMaker {
  private let stageCount: Int
  /// The criteria and clauses that were answered yes.
  private let met: [Int]

  init(_ form: BlankForm, _ sheet: AnswerSheet, _ rulebook: Rulebook) {
    stageCount = rulebook.stages.count
    met = form.slots.filter { sheet.value(ofSlot: $0) == .met }
  }

  func reviews(in year: Int, _ random: inout SplitMix64) -> [MadeReview] {
    guard stageCount > 0 else { return [] }
    let reached = 1 + random.position(weighted: Array(repeating: 1, count: stageCount))
    return (0..<reached).map { stage in
      let month = min(12, 5 + 2 * stage)
      let day = 10 + random.position(weighted: Array(repeating: 1, count: 18))
      var refuted: [Int] = []
      if random.happens(30), !met.isEmpty {
        for _ in 0..<(random.happens(50) ? 1 : 2) {
          let slot = random.pick(met)
          if !refuted.contains(slot) { refuted.append(slot) }
        }
      }
      return MadeReview(
        stage: stage, date: "\(year)-" + (month < 10 ? "0" : "") + "\(month)-\(day)",
        refuted: refuted.sorted())
    }
  }
}
