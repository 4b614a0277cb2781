/// What is wrong, doubtful or worth knowing about a rulebook that could be loaded.
package enum SoundnessProblem: Sendable, Equatable {
  // MARK: Errors

  /// Unions of a type have no criterion in a group that a level requires; `form` is nil where that
  /// holds for each of its forms.
  case typeWithoutCriteria(type: Int, form: Int?, level: Int, requirement: Int)
  /// No union of these types, a bit for each, could reach a level.
  case unreachableLevel(level: Int, types: UInt64)
  case neverBinds(clause: Int)
  case neverMet(clause: Int)
  case neverUnmet(clause: Int)
  case conditionNeverTrue(clause: Int)
  case conditionAlwaysTrue(clause: Int)
  case bandNeverApplies(fact: Int)
  case contradictoryBounds(part: Int, whole: Int)
  case circularParts(part: Int, whole: Int)
  case indistinguishable(criterion: Int, earlier: Int)
  case repeatedLocator(clause: Int, earlier: Int)
  case rowDiffers(criterion: Int)
  case wrongAnnex(criterion: Int)
  case clauseWithoutRow(clause: Int)
  /// The last year that the rules are for is before the first.
  case neverInForce(from: Int)
  /// What is wrong with the rules under an alternative of a reading, and with the rulebook's own
  /// readings is not; `number` counts such errors.
  case unsoundReading(reading: Int, alternative: Int, number: Int)
  // Of plausibility rules.
  case neverWarns
  case alwaysWarns(clause: Int)
  case neverSetAside(clause: Int)
  case neverTogether(clause: Int, other: Int)
  case sameDoubt(rule: Int, earlier: Int)

  // MARK: Warnings

  case unused(Unused)
  case uncounted(criterion: Int)
  case sameQuestion(clause: Int, earlier: Int)
  case sameInBothLanguages
  case noChinese
  case chineseInEnglish
  case alwaysSatisfied
  case levelAddsNothing(level: Int)
  case noRegister
  case unnamedReading(reading: Int)
  case readingWithoutEffect(reading: Int, alternative: Int)
  case uncarried(RuleReference)
  /// A stage checks a star, and none before it confirms any.
  case checksNothing(stage: Int)

  // MARK: Remarks

  case stricterAtLowerStar(lower: Int, higher: Int)
  case damaged(clause: Int)
  case inferredDimensions(count: Int)

  /// What nothing may use.
  package enum Unused: Sendable { case fact, form, dimension, tier, unit }

  var severity: Severity {
    switch self {
    case .typeWithoutCriteria, .unreachableLevel, .neverBinds, .neverMet, .neverUnmet,
      .conditionNeverTrue, .conditionAlwaysTrue, .bandNeverApplies, .contradictoryBounds,
      .circularParts, .indistinguishable, .repeatedLocator, .rowDiffers,
      .wrongAnnex, .clauseWithoutRow, .neverInForce, .unsoundReading,
      .neverWarns, .alwaysWarns, .neverSetAside, .neverTogether, .sameDoubt:
      .error
    case .unused, .uncounted, .sameQuestion, .sameInBothLanguages, .noChinese, .chineseInEnglish,
      .alwaysSatisfied, .levelAddsNothing, .noRegister, .unnamedReading, .uncarried,
      .readingWithoutEffect, .checksNothing:
      .warning
    case .stricterAtLowerStar, .damaged, .inferredDimensions: .remark
    }
  }

  var code: String {
    switch self {
    case .typeWithoutCriteria: "type-without-criteria"
    case .unreachableLevel: "unreachable-level"
    case .neverBinds: "never-binds"
    case .neverMet: "never-met"
    case .neverUnmet: "never-unmet"
    case .conditionNeverTrue: "condition-never-true"
    case .conditionAlwaysTrue: "condition-always-true"
    case .bandNeverApplies: "band-never-applies"
    case .contradictoryBounds: "contradictory-bounds"
    case .circularParts: "circular-parts"
    case .indistinguishable: "indistinguishable"
    case .repeatedLocator: "repeated-locator"
    case .rowDiffers: "row-differs"
    case .wrongAnnex: "wrong-annex"
    case .clauseWithoutRow: "clause-without-row"
    case .neverInForce: "never-in-force"
    case .unsoundReading: "unsound-reading"
    case .neverWarns: "never-warns"
    case .alwaysWarns: "always-warns"
    case .neverSetAside: "never-set-aside"
    case .neverTogether: "never-together"
    case .sameDoubt: "same-doubt"
    case .unused: "unused"
    case .uncounted: "uncounted-criterion"
    case .sameQuestion: "same-question"
    case .sameInBothLanguages: "same-in-both-languages"
    case .noChinese: "no-chinese"
    case .chineseInEnglish: "chinese-in-english"
    case .alwaysSatisfied: "always-satisfied"
    case .levelAddsNothing: "level-adds-nothing"
    case .noRegister: "no-register"
    case .unnamedReading: "unnamed-reading"
    case .readingWithoutEffect: "reading-without-effect"
    case .uncarried: "uncarried"
    case .checksNothing: "checks-nothing"
    case .stricterAtLowerStar: "stricter-at-lower-star"
    case .damaged: "damaged"
    case .inferredDimensions: "inferred-dimensions"
    }
  }
}
