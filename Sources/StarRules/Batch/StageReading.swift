// The stages of a result line.

extension ResultReader {
  mutating func readStages(
    at bracket: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    guard try text.kind(at: bracket) == .array else {
      return try refuse(.wrongType(.objects), at: bracket, depth: depth, in: text)
    }
    var step = try text.enterArray(at: bracket)
    while case .member(let position) = step {
      outcome = StageOutcome(stage: .min, star: -1, lost: BitSet(words: rulebook.clauseWords))
      let end = try readObject(.stage, at: position, depth: depth + 1, in: text)
      if text[position] == .openingBrace {
        if outcome.stage == .min { note(.missingKey(.stage), at: position) }
        if outcome.star < 0 { note(.missingKey(.star), at: position) }
        result.stages.append(outcome)
      }
      step = try text.afterElement(at: end)
    }
    return step.end
  }

  mutating func readMemberOfStage(
    _ key: ResultKey, at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    switch key {
    case .star:
      // What is there and wrong is not missing.
      outcome.star = 0
      return try readNumber(at: position, 0...highest, depth: depth, in: text) {
        $0.outcome.star = $1
      }
    case .lost: return try readList(key, at: position, depth: depth, in: text)
    default:
      outcome.stage = -1
      return try readText(at: position, depth: depth, in: text) {
        $0.outcome.stage = $0.stage(of: $1, at: position, in: text)
      }
    }
  }

  /// The stage that a text names; what is none is noted and taken for the union's own assessment.
  mutating func stage(of token: StringToken, at position: Int, in text: Span<UInt8>) -> Int {
    if text.spells(ReviewStage.selfAssessment, at: token) { return -1 }
    if let stage = rulebook.stageKeys.index(of: token, in: text) { return stage }
    note(.unknownStage, at: position)
    return -1
  }

  /// Checks that the stages begin with the union's own assessment, never go back, and end where the
  /// line says the union stands.
  mutating func checkStages() {
    let stages = result.stages
    guard lastStage != nil || places[.stages] >= 0 else { return }
    let isInOrder = stages.indices.dropFirst().allSatisfy {
      stages[$0].stage >= max(0, stages[$0 - 1].stage)
    }
    guard stages.count > 1, stages[0].stage == -1, isInOrder, let last = stages.last,
      last.stage == lastStage, last.star == result.star
    else { return note(.wrongStages, at: max(places[.stages], places[.stage])) }
  }
}
