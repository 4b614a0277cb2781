/// A review as it was read: at which stage, when and by whom, and what it restates.
package struct ReviewRecord: Sendable {
  /// By position in ``Rulebook/stages``; -1 where it is not known.
  package var stage = -1
  package var date: StringToken?
  package var by: StringToken?
  package var note: StringToken?
  /// Where the review begins and ends, and its stage and its date stand; -1 where they do not.
  var brace = -1
  var end = -1
  var stagePlace = -1
  var datePlace = -1
  /// What it restates, which is laid over the sheet before it.
  var found: AnswerSheet?
}

/// What was counted last year, as it was read.
package struct PreviousRecord: Sendable {
  /// Of which year; nil where that is not told.
  var year: Int?
  /// Where the year stands; -1 where it does not.
  var yearPlace = -1
  /// Each fact's count; ``AnswerSheet/missing`` where it is missing.
  var facts: [Int64] = []
}

/// An honour as it was read.
package struct HonourRecord: Sendable {
  /// By position in ``Rulebook/honours``; -1 where it is not known.
  package var title = -1
  /// The year it was awarded.
  package var year: Int?
  var hasTitle = false
  /// Where its year stands; -1 where it does not.
  var yearPlace = -1
}
