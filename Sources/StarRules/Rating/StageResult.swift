extension Rating {
  /// What a union's rating was after one stage: its own assessment, or a review.
  public struct StageResult: Sendable {
    /// The stage, by position in ``Rulebook/stages``; nil for the union's own assessment.
    public let stage: Int?
    /// The day of the review, as `YYYY-MM-DD`.
    public let date: String?
    /// Who reviewed.
    public let by: String?
    /// What the review noted.
    public let note: String?
    /// The star after it.
    public let star: Int
    /// The clauses that stand otherwise than before it, in the order of the document.
    public let changes: [ClauseChange]
    /// The clauses among them for which stars were lost, by position in ``Rulebook/clauses``.
    public let lost: [Int]
    /// Whether a star that was confirmed before is lowered.
    public let lowersConfirmed: Bool
    /// Whether it is a check, and the star did not pass it.
    public let failsCheck: Bool
  }

  /// A clause that a review found otherwise.
  public struct ClauseChange: Sendable {
    /// The clause, by position in ``Rulebook/clauses``.
    public let clause: Int
    /// How it stood.
    public let from: Status
    /// How it stands.
    public let to: Status
  }

  /// How the rating went from stage to stage, the union's own assessment first; empty where there was
  /// no review.
  public var stages: [StageResult] {
    let record = submission.record
    guard !record.reviews.isEmpty else { return [] }
    var stages: [StageResult] = []
    var confirmed: Int?
    record.forEachStage(evaluation, checklist, submission.rulebook) { review, before, now in
      guard let review else {
        stages.append(
          StageResult(
            stage: nil, date: nil, by: nil, note: nil, star: now.tally.star, changes: [], lost: [],
            lowersConfirmed: false, failsCheck: false))
        return
      }
      stages.append(
        stage(review, isConfirmed: confirmed == before.tally.star, from: before, to: now))
      confirmed = submission.rulebook.confirmedStar(
        after: confirmed, stage: review.stage, found: now.tally.star)
    }
    return stages
  }

  private func stage(
    _ review: ReviewRecord, isConfirmed: Bool, from before: Evaluation, to after: Evaluation
  ) -> StageResult {
    let rulebook = submission.rulebook
    let lost = after.lost(since: before, checklist, rulebook)
    var changes: [ClauseChange] = []
    for (index, clause) in rulebook.clauses.enumerated() where checklist.binding[clause.bit] {
      let (old, new) = (before.status(ofBit: clause.bit), after.status(ofBit: clause.bit))
      if old != new { changes.append(ClauseChange(clause: index, from: old, to: new)) }
    }
    let isLowered = after.tally.star < before.tally.star
    return StageResult(
      stage: review.stage, date: submission.string(review.date), by: submission.string(review.by),
      note: submission.string(review.note), star: after.tally.star, changes: changes,
      lost: rulebook.clauses.indices.filter { lost[rulebook.clauses[$0].bit] },
      lowersConfirmed: isLowered && isConfirmed,
      failsCheck: isLowered && review.stage >= 0 && rulebook.stages[review.stage].checks)
  }

  /// The stage at which the rating stands, by position in ``Rulebook/stages``; nil where there was no
  /// review.
  public var stage: Int? { submission.record.reviews.last?.stage }

  // MARK: Honours

  /// How an honour stands.
  public struct HonourResult: Sendable {
    /// The honour, by position in ``Rulebook/honours``.
    public let honour: Int
    /// The year it was awarded.
    public let year: Int
    /// Whether the star that it stands for is held; nil where it was awarded too early to be
    /// re-examined at that star now, and is due within some years.
    public let isHeld: Bool?
    /// What is missing for that star; nil where nothing is.
    public let missing: NextStep?
  }

  /// How each honour stands that the submission names, in its order.
  public var honours: [HonourResult] {
    submission.record.honours.compactMap { record in
      guard let year = record.year else { return nil }
      let honour = submission.rulebook.honours[record.title]
      guard year >= honour.since else {
        return HonourResult(honour: record.title, year: year, isHeld: nil, missing: nil)
      }
      return HonourResult(
        honour: record.title, year: year, isHeld: star >= honour.star,
        missing: next(target: honour.star))
    }
  }
}

extension SubmissionRecord {
  /// Calls `body` with each stage of an accepted record that was reviewed, the union's own assessment
  /// first: the review, nil for that one, and how all stood before it and stands then.
  ///
  /// - Parameter last: how all stands after the last review.
  func forEachStage(
    _ last: Evaluation, _ checklist: Checklist, _ rulebook: Rulebook,
    _ body: (_ review: ReviewRecord?, _ before: Evaluation, _ now: Evaluation) -> Void
  ) {
    var before: Evaluation?
    for index in 0...reviews.count {
      let review = index > 0 ? reviews[index - 1] : nil
      let now =
        index < earlierSheets.count ? Evaluation(earlierSheets[index], checklist, rulebook) : last
      body(review, before ?? now, now)
      before = now
    }
  }
}

extension Evaluation {
  /// The clauses for which stars were lost since `earlier`, a bit for each; none where none was lost.
  ///
  /// They no longer are what counted for them, of criteria of which that holds as well, and a level
  /// counts them that was reached before and no longer is.
  package func lost(
    since earlier: Evaluation, _ checklist: Checklist, _ rulebook: Rulebook
  ) -> BitSet {
    var lost = BitSet(words: rulebook.clauseWords)
    guard tally.star < earlier.tally.star else { return lost }
    let requirements = checklist.requirements.filter {
      (tally.star..<earlier.tally.star).contains($0.level)
    }
    for check in checklist.criteria {
      guard requirements.contains(where: { $0.criteria[check.criterion] }),
        rulebook.counting.unit == .clause || status(check).isLoss(from: earlier.status(check))
      else { continue }
      let word = check.word
      let open = unmet.words[word] | unanswered.words[word]
      let wasOpen = earlier.unmet.words[word] | earlier.unanswered.words[word]
      let worse = earlier.met.words[word] & ~met.words[word] | open & ~wasOpen
      lost.words[word] |= check.mask & worse
    }
    return lost
  }
}

extension Status {
  /// Whether what stood as `earlier` counts for less now: it was met, or did not count at all.
  fileprivate func isLoss(from earlier: Status) -> Bool {
    switch earlier {
    case .met: self != .met
    case .notApplicable: self == .unmet || self == .unanswered
    case .unmet, .unanswered: false
    }
  }
}
