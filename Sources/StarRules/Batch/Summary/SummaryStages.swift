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
    recommended.isEmpty ? 0 : repeats.count(where: PutForward(rulebook).callAsFunction)
  }

  /// The first unions that are put forward, by code and then by name in code point order.
  package var recommendedList: [RecommendedUnion] {
    recommended.sorted { repeats.standing(of: $0) }
  }
}
