/// A stage at which a submission is looked at again after the union rated itself.
public struct ReviewStage: Sendable {
  /// How reviews and results call it.
  public let id: String
  /// Its name.
  public let name: LocalizedText
  /// Whether the star that is found at it is confirmed, and so is what later reviews leave of it.
  public let confirms: Bool
  /// Whether it checks a star that was given: one that is lowered at it has failed the check.
  public let checks: Bool
  /// Where the document says so.
  public let source: LocalizedText

  /// What results call the union's own assessment, which is no stage of review.
  public static let selfAssessment = "self"
}

/// An honour whose holders are re-examined at the requirements of a star.
public struct Honour: Sendable {
  /// How submissions call it.
  public let id: String
  /// Its name.
  public let name: LocalizedText
  /// The star whose requirements hold.
  public let star: Int
  /// The first year of award, from which on it is re-examined at that star.
  public let since: Int
  /// Within how many years earlier awards are due to be re-examined.
  public let earlierDueWithinYears: Int
  /// Where the document says so.
  public let source: LocalizedText
}

/// To whom the unions of a confirmed star are put forward.
public struct Recommendation: Sendable {
  /// The star.
  public let star: Int
  /// To whom.
  public let name: LocalizedText
  /// Where the document says so.
  public let source: LocalizedText
}

extension Rulebook {
  /// The star that reviews confirmed, or what later ones left of it, once one more has found `star`;
  /// nil where none confirmed any.
  ///
  /// - Parameters:
  ///   - confirmed: the same before that review.
  ///   - stage: by position in ``stages``; the union's own assessment, -1, never confirms.
  func confirmedStar(after confirmed: Int?, stage: Int, found star: Int) -> Int? {
    stage >= 0 && stages[stage].confirms ? star : confirmed.map { min($0, star) }
  }

  /// What results call the stage at a position; -1 is the union's own assessment.
  package func id(ofStage stage: Int) -> String {
    stage < 0 ? ReviewStage.selfAssessment : stages[stage].id
  }
}
