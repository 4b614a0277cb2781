// What a summary tells of reviews.

extension Summary {
  /// What became of stars at one stage of review.
  package struct StageSummary: Sendable, Equatable {
    /// By position in ``Rulebook/stages``.
    package let stage: Int
    /// How many unions stand at it.
    package let unions: Int
    /// How many reviews at it lowered a star.
    package let fell: Int
    /// How many stars were lost at it.
    package let starsLost: Int
    /// How many reviews at it raised a star.
    package let rose: Int
  }

  /// How many unions were reviewed.
  package var reviewed: Int { stages.unions }

  /// Each stage of review, in the order of the rules.
  package var stageList: [StageSummary] {
    rulebook.stages.indices.map { stage in
      StageSummary(
        stage: stage, unions: stages[.standing, stage], fell: stages[.fell, stage],
        starsLost: stages[.starsLost, stage], rose: stages[.rose, stage])
    }
  }

  /// A criterion for which stars were lost.
  package struct LostCriterion: Sendable, Equatable {
    /// By position in ``Rulebook/criteria``.
    package let criterion: Int
    /// By stage: how many reviews lowered a star for it, alone or with others.
    package let byStage: [Int]
    package var count: Int { byStage.reduce(0, +) }
  }

  /// The criteria for which stars were lost between stages, those of most reviews first.
  package var lostCriteria: [LostCriterion] {
    guard reviewed > 0 else { return [] }
    let list = rulebook.criteria.indices.map { criterion in
      LostCriterion(
        criterion: criterion,
        byStage: rulebook.stages.indices.map { stages.losses(criterion, at: $0) })
    }
    return list.filter { $0.count > 0 }
      .sorted { (-$0.count, $0.criterion) < (-$1.count, $1.criterion) }
  }

  /// How many unions are put forward, each by the record that stands for it.
  package var recommendedCount: Int {
    guard !recommended.isEmpty else { return 0 }
    let putsForward = PutForward(rulebook)
    return repeats.count { putsForward($1) && isLast($1, of: $0) }
  }

  /// The first unions that are put forward, by code and then by name in code point order.
  package var recommendedList: [RecommendedUnion] {
    recommended.sorted { digest in
      repeats.standing(of: digest).flatMap { isLast($0, of: digest) ? $0 : nil }
    }
  }

  /// Whether no other edition has a record of the union of a digest that stands in the place of one
  /// that stands so; of two that stand alike it is that of the later edition.
  private func isLast(_ standing: UnionStanding, of digest: UInt64) -> Bool {
    func bits(_ unions: RepeatFinder) -> UInt32 { unions.standing(of: digest)?.bits ?? 0 }
    return unionsOfOthers.earlier.allSatisfy { bits($0) <= standing.bits }
      && unionsOfOthers.later.allSatisfy { bits($0) < standing.bits }
  }

  /// The summaries by editions, the earliest first, so that each puts forward only the unions whose
  /// last result is one of its own.
  package static func besides(_ summaries: [Summary]) -> [Summary] {
    var besides = summaries
    for index in summaries.indices {
      besides[index].unionsOfOthers = (
        earlier: summaries[..<index].map { $0.repeats },
        later: summaries[(index + 1)...].map { $0.repeats }
      )
    }
    return besides
  }
}
