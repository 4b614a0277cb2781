/// What became of stars from stage to stage, counted of the unions that were reviewed.
struct StageCounts: Sendable {
  /// By stage: unions that stand at it, unions that fell at it, the stars they lost at it, and unions
  /// that rose at it.
  private var totals: [Int]
  /// At `stage * criterionCount + criterion`: unions that lost stars at the stage for the criterion.
  private var criteria: [Int]
  private let criterionCount: Int
  /// The clauses of each criterion.
  private let masks: [(word: Int, mask: UInt64)]
  /// How many unions were reviewed.
  private(set) var unions = 0

  /// What is counted by stage.
  enum Total: Int, CaseIterable { case standing, fell, starsLost, rose }

  init(_ rulebook: Rulebook) {
    criterionCount = rulebook.criteria.count
    totals = Array(repeating: 0, count: rulebook.stages.count * Total.allCases.count)
    criteria = Array(repeating: 0, count: rulebook.stages.count * criterionCount)
    masks = rulebook.criteria.map { criterion in
      let bits = rulebook.clauses[criterion.clauses].map { $0.bit }
      return ((bits.first ?? 0) >> 6, bits.reduce(0) { $0 | 1 << UInt64($1 & 63) })
    }
  }

  mutating func removeAll() {
    guard unions > 0 else { return }
    unions = 0
    for cell in totals.indices { totals[cell] = 0 }
    for cell in criteria.indices { criteria[cell] = 0 }
  }

  mutating func merge(_ later: StageCounts) {
    guard later.unions > 0 else { return }
    unions += later.unions
    for cell in totals.indices { totals[cell] += later.totals[cell] }
    for cell in criteria.indices { criteria[cell] += later.criteria[cell] }
  }

  /// Counts a union by its stages, the last of which is the one it stands at.
  @inline(never)
  mutating func add(_ stages: [StageOutcome]) {
    guard let last = stages.last, last.stage >= 0 else { return }
    unions += 1
    count(.standing, last.stage)
    for (before, after) in zip(stages, stages.dropFirst()) {
      if after.star > before.star { count(.rose, after.stage) }
      guard after.star < before.star else { continue }
      count(.fell, after.stage)
      count(.starsLost, after.stage, before.star - after.star)
      for (criterion, place) in masks.enumerated()
      where after.lost.words[place.word] & place.mask != 0 {
        criteria[after.stage * criterionCount + criterion] += 1
      }
    }
  }

  private mutating func count(_ total: Total, _ stage: Int, _ count: Int = 1) {
    totals[stage * Total.allCases.count + total.rawValue] += count
  }

  subscript(_ total: Total, _ stage: Int) -> Int {
    totals[stage * Total.allCases.count + total.rawValue]
  }

  /// How many unions lost stars at a stage for a criterion.
  func losses(_ criterion: Int, at stage: Int) -> Int {
    criteria[stage * criterionCount + criterion]
  }
}
