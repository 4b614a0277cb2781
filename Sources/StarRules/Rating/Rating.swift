/// A rating with its reasons: which star is reached, what each criterion adds to it, what is missing.
public struct Rating: Sendable {
  /// What was rated.
  public let submission: Submission
  /// The highest level reached; 0 where none is.
  public var star: Int { evaluation.tally.star }
  package var checklist: Checklist { submission.checklist }
  package let evaluation: Evaluation

  var rulebook: Rulebook { submission.rulebook }
  private var sheet: AnswerSheet { submission.record.sheet }

  /// Rates a submission by the rulebook it was read by.
  public init(_ submission: Submission) {
    self.submission = submission
    evaluation = Evaluation(
      submission.record.sheet, submission.checklist, submission.rulebook)
  }

  // MARK: Levels

  /// How one level stands.
  public struct LevelResult: Sendable {
    /// The level.
    public let level: Level
    /// Whether it and every level before it is reached.
    public let isReached: Bool
    /// How each of its requirements stands.
    public let requirements: [RequirementResult]
  }

  /// How one requirement stands.
  public struct RequirementResult: Sendable {
    /// What is asked.
    public let requirement: Requirement
    /// How many of what it counts are met.
    public let met: Int
    /// How many of what it counts apply.
    public let applicable: Int
    /// How many have to be met.
    public let needed: Int
    /// Whether enough are met.
    public var isSatisfied: Bool { met >= needed }
    /// The share that is met, in percent, cut off after one decimal; nil where nothing applies.
    public var percent: String? { ExactPercent.text(Int64(met), of: Int64(applicable)) }
  }

  /// How every level stands, from the lowest.
  public var levels: [LevelResult] {
    rulebook.levels.enumerated().map { index, level in
      let requirements = checklist.requirements.indices
        .filter { checklist.requirements[$0].level == index }
        .map { position in
          let count = evaluation.tally.counts[position]
          return RequirementResult(
            requirement: checklist.requirements[position].requirement, met: count.met,
            applicable: count.applicable, needed: count.needed)
        }
      return LevelResult(level: level, isReached: level.star <= star, requirements: requirements)
    }
  }

  /// The worst and the best star over what is unanswered: if all of it turned out unmet, and if all
  /// of it turned out met.
  public var range: ClosedRange<Int> { evaluation.range(checklist, rulebook) }

  /// How much room a level that is reached leaves.
  public struct Cushion: Sendable {
    /// The level.
    public let star: Int
    /// Its tier, by position in ``Rulebook/tiers``.
    public let tier: Int
    /// How many more are met than have to be.
    public let spare: Int
  }

  /// The room left at each level reached, for requirements that ask for less than all.
  public var cushion: [Cushion] {
    levels.filter { $0.isReached }.flatMap { level in
      level.requirements.compactMap { result -> Cushion? in
        guard case .percent(let percent) = result.requirement.demand, percent < 100 else {
          return nil
        }
        return Cushion(
          star: level.level.star, tier: result.requirement.tier, spare: result.met - result.needed)
      }
    }
  }

  // MARK: Criteria and clauses

  /// How a criterion that binds stands.
  public struct CriterionResult: Sendable {
    /// The criterion, by position in ``Rulebook/criteria``.
    public let criterion: Int
    /// How it stands.
    public let status: Status
    /// How those of its clauses stand that bind.
    public let clauses: [ClauseResult]
    /// Those of its clauses that are neither met nor not applicable.
    public var missing: [ClauseResult] {
      clauses.filter { $0.status == .unmet || $0.status == .unanswered }
    }
  }

  /// How a clause that binds stands.
  public struct ClauseResult: Sendable {
    /// The clause, by position in ``Rulebook/clauses``.
    public let clause: Int
    /// How it stands.
    public let status: Status
    /// What was read of its rate; nil where it is attested.
    public let rate: RateResult?

    package init(clause: Int, status: Status, rate: RateResult?) {
      self.clause = clause
      self.status = status
      self.rate = rate
    }
  }

  /// What was read of a rate and what it needs.
  public struct RateResult: Sendable {
    /// The count above the line; nil where it is missing.
    public let numerator: Int64?
    /// The count below the line; nil where it is missing.
    public let denominator: Int64?
    /// The percentage asked; nil where the fact that decides it is missing.
    public let requiredPercent: Int64?
    /// How many more the numerator needs; nil where a fact is missing or the denominator is 0.
    public let short: Int64?
    /// The rate read, in percent, cut off after one decimal; nil where it has no value.
    public var percent: String? {
      guard let numerator, let denominator else { return nil }
      return ExactPercent.text(numerator, of: denominator)
    }
  }

  /// How every criterion that binds stands, in the order of the document.
  public var criteria: [CriterionResult] { checklist.criteria.map(result) }

  /// The criteria of one status, in the order of the document.
  public func criteria(_ status: Status) -> [CriterionResult] {
    checklist.criteria.filter { evaluation.status($0) == status }.map(result)
  }

  private func result(_ check: Checklist.CriterionCheck) -> CriterionResult {
    let clauses = rulebook.criteria[check.criterion].clauses
      .filter { evaluationBinds($0) }
      .map { clause in
        ClauseResult(
          clause: clause, status: evaluation.status(ofBit: rulebook.clauses[clause].bit),
          rate: rulebook.clauses[clause].rate.map { $0.result(sheet.facts) })
      }
    return CriterionResult(
      criterion: check.criterion, status: evaluation.status(check), clauses: clauses)
  }

  private func evaluationBinds(_ clause: Int) -> Bool {
    checklist.binding[rulebook.clauses[clause].bit]
  }

  /// The clauses that bind and were set aside by "na", by position, in the order of the document.
  public var notApplicable: [Int] {
    clauses { evaluation.setAside(sheet, checklist, word: $0) }
  }

  /// The clauses met by an answer for which no evidence is named, by position, in the order of the
  /// document.
  public var unproven: [Int] {
    clauses { evaluation.unproven(sheet, checklist, word: $0) }
  }

  /// The ids of the plausibility rules that warn of it, in the order of the rulebook; they never
  /// change the star.
  public var implausible: [String] {
    rulebook.ids(ofPlausibility: evaluation.implausible(sheet, checklist, rulebook))
  }

  /// The clauses of a set that is given word by word, by position, in the order of the document.
  private func clauses(_ bits: (_ word: Int) -> UInt64) -> [Int] {
    let words = checklist.binding.words.indices.map(bits)
    return rulebook.clauses.indices.filter { clause in
      let bit = rulebook.clauses[clause].bit
      return words[bit >> 6] >> UInt64(bit & 63) & 1 != 0
    }
  }

  /// The star if a review accepted no answer without evidence.
  public var starIfUnprovenFail: Int {
    var met = evaluation.met
    for clause in unproven { met[rulebook.clauses[clause].bit] = false }
    return evaluation.tally(ifMet: met, checklist, rulebook).star
  }

  // MARK: What is next

  /// What is missing for a star.
  public struct NextStep: Sendable {
    /// The star it leads to.
    public let star: Int
    /// The fewest criteria that have to be met in addition, over all levels up to it.
    public let steps: Int
    /// Each requirement that is not satisfied yet, with how many of what it counts are missing.
    public let open: [OpenRequirement]
    /// The criteria to choose from: fewest clauses missing first, then the order of the document.
    public let criteria: [CriterionResult]
  }

  /// A requirement that is not satisfied yet.
  public struct OpenRequirement: Sendable {
    /// The star it stands in the way of.
    public let star: Int
    /// How it stands.
    public let result: RequirementResult
    /// How many more are needed once everything for the requirements before it is done.
    public let short: Int
    /// The criteria to choose from, nearest first.
    public let criteria: [CriterionResult]
  }

  /// What is missing for `target`, or for the star after the one reached.
  ///
  /// - Parameter target: a star, 1 to the highest.
  /// - Returns: nil where nothing is left: the target or the highest star is reached.
  public func next(target: Int? = nil) -> NextStep? {
    let target = target ?? star + 1
    guard target > star, target <= rulebook.levels.count else { return nil }
    var open: [OpenRequirement] = []
    var choosable = BitSet(words: checklist.bindingCriteria.words.count)
    let shortfalls = evaluation.shortfalls(checklist, target: target)
    for (position, short) in shortfalls {
      let requirement = checklist.requirements[position]
      let count = evaluation.tally.counts[position]
      for word in choosable.words.indices {
        choosable.words[word] |= requirement.criteria.words[word]
      }
      open.append(
        OpenRequirement(
          star: requirement.level + 1,
          result: RequirementResult(
            requirement: requirement.requirement, met: count.met, applicable: count.applicable,
            needed: count.needed),
          short: short, criteria: missing(within: requirement.criteria)))
    }
    return NextStep(
      star: target, steps: shortfalls.reduce(0) { $0 + $1.short }, open: open,
      criteria: missing(within: choosable))
  }

  /// The criteria of a set that are unmet or unanswered, nearest first.
  private func missing(within criteria: BitSet) -> [CriterionResult] {
    let results = checklist.criteria.filter { check in
      guard criteria[check.criterion] else { return false }
      let status = evaluation.status(check)
      return status == .unmet || status == .unanswered
    }.map(result)
    return results.sorted { ($0.missing.count, $0.criterion) < ($1.missing.count, $1.criterion) }
  }
}

extension Rate {
  /// What is read of it with these facts, and what it needs.
  package func result(_ facts: [Int64]) -> Rating.RateResult {
    func known(_ fact: Int) -> Int64? { facts[fact] == AnswerSheet.missing ? nil : facts[fact] }
    let (some, all) = (known(numerator), known(denominator))
    let percent = requiredPercent(facts)
    var short: Int64?
    if let some, let all, let percent, all > 0 {
      short = max(0, (percent * all + 99) / 100 - some)
    }
    return Rating.RateResult(
      numerator: some, denominator: all, requiredPercent: percent, short: short)
  }
}

/// Percentages as text, from whole numbers alone.
package enum ExactPercent {
  /// `part` of `whole` in percent, cut off after one decimal; nil where `whole` is 0.
  package static func text(_ part: Int64, of whole: Int64) -> String? {
    guard whole > 0 else { return nil }
    let tenths = part * 1000 / whole
    return "\(tenths / 10).\(tenths % 10)"
  }
}
