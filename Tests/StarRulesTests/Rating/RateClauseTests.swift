import Testing

@testable import StarRules

/// Every rate clause of the guideline, at and around its threshold, for every type and form it binds.
struct RateClauseTests {
  /// The smallest numerator that reaches `percent` of `denominator`, found without division.
  private func threshold(_ percent: Int64, of denominator: Int64) -> Int64 {
    var (low, high) = (Int64(0), denominator)
    while low < high {
      let middle = (low + high) / 2
      if middle * 100 >= percent * denominator { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Calls `body` with every rate clause, the union it binds, and a denominator and percentage.
  private func forEachRate(
    _ body: (Union, Clause, _ facts: [String: Int64], _ denominator: Int64, _ percent: Int64) throws
      -> Void
  ) throws -> Int {
    let rulebook = try BuiltIn.rulebook()
    var count = 0
    for union in try Union.all() {
      for clause in union.clauses {
        guard let rate = clause.rate else { continue }
        count += 1
        for band in rate.bands {
          var denominators: [Int64] = [1, 7, 20, 99, 101, 999_999_999]
          var facts: [String: Int64] = [:]
          if let fact = band.fact {
            // The fact that decides is the denominator itself in the guideline; so both edges of
            // the band and a number between are the denominators.
            try #require(fact == rate.denominator)
            denominators = [max(1, band.from), band.from + 3, band.to ?? 1_000_000_000]
          }
          for denominator in denominators {
            facts[rulebook.facts[rate.denominator].id] = denominator
            try body(union, clause, facts, denominator, band.atLeastPercent)
          }
        }
      }
    }
    return count
  }

  @Test("A rate is met at its threshold, unmet one below, met one above")
  func thresholds() throws {
    let rulebook = try BuiltIn.rulebook()
    var desk = try RatingDesk()
    let count = try forEachRate { union, clause, facts, denominator, percent in
      let rate = try #require(clause.rate)
      let least = threshold(percent, of: denominator)
      let bounds = rulebook.facts[rate.numerator].bounds
      for (numerator, status) in [(least - 1, "unmet"), (least, "met"), (least + 1, "met")]
      where bounds.contains(numerator) && numerator <= denominator {
        var draft = SubmissionDraft(union)
        draft.facts = facts
        draft.facts[rulebook.facts[rate.numerator].id] = numerator
        let found = desk.status(of: clause, draft)
        #expect(found == status, "\(clause.id) \(numerator)/\(denominator)")
      }
    }
    #expect(count == 228)
  }

  @Test("A rate with a missing fact is unanswered, unless its denominator of 0 decides")
  func missing() throws {
    let rulebook = try BuiltIn.rulebook()
    var desk = try RatingDesk()
    var zeros = 0
    for union in try Union.all() {
      for clause in union.clauses {
        guard let rate = clause.rate else { continue }
        let (part, whole) = (rulebook.facts[rate.numerator].id, rulebook.facts[rate.denominator].id)
        for facts in [[:], [part: 7], [whole: 7]] as [[String: Int64]] {
          var draft = SubmissionDraft(union)
          draft.facts = facts
          #expect(desk.status(of: clause, draft) == "unanswered", "\(clause.id)")
        }
        var draft = SubmissionDraft(union)
        draft.facts = [whole: 0]
        guard let zero = rate.whenDenominatorIsZero else {
          // A denominator that cannot be 0 is refused when it is.
          #expect(desk.status(of: clause, draft) == nil, "\(clause.id)")
          continue
        }
        zeros += 1
        #expect(desk.status(of: clause, draft) == zero.rawValue, "\(clause.id)")
        draft.facts[part] = 0
        #expect(desk.status(of: clause, draft) == zero.rawValue, "\(clause.id)")
      }
    }
    #expect(zeros == 117)
  }

  @Test("What a rate is short of is what its numerator lacks to the threshold")
  func short() throws {
    let rulebook = try BuiltIn.rulebook()
    for union in try Union.all() where union.formID != "joint" || union.typeID == "regional" {
      for clause in union.clauses {
        guard let rate = clause.rate, let band = rate.bands.first else { continue }
        let denominator: Int64 = 47
        let least = threshold(band.atLeastPercent, of: denominator)
        for (numerator, short) in [(1, least - 1), (least - 1, 1), (least, 0), (denominator, 0)] {
          var draft = SubmissionDraft(union)
          draft.facts = [
            rulebook.facts[rate.denominator].id: denominator,
            rulebook.facts[rate.numerator].id: numerator,
          ]
          let result = try draft.rating().clause(clause.id)?.rate
          #expect(result?.numerator == numerator && result?.denominator == denominator)
          #expect(result?.requiredPercent == band.atLeastPercent, "\(clause.id)")
          #expect(result?.short == short, "\(clause.id) \(numerator)")
        }
      }
    }
  }

  @Test("What a rate is short of is not known where a fact is missing or the denominator is 0")
  func unknownShort() throws {
    let union = try #require(try Union.of("township", "committee"))
    for (facts, numerator, denominator) in [
      ([:], nil, nil), (["unions": 9], nil, 9), (["unionsAppraised": 9], 9, nil),
      (["unions": 0], nil, 0), (["unions": 0, "unionsAppraised": 0], 0, 0),
    ] as [([String: Int64], Int64?, Int64?)] {
      var draft = SubmissionDraft(union)
      draft.facts = facts
      let rate = try draft.rating().clause("TV4.6b")?.rate
      #expect(rate != nil)
      #expect(rate?.numerator == numerator)
      #expect(rate?.denominator == denominator)
      #expect(rate?.requiredPercent == 90)
      #expect(rate?.short == nil)
    }
  }

  @Test(
    "A percentage as text is cut off after one decimal and never rounded",
    arguments: [
      (0, 1, "0.0"), (1, 1, "100.0"), (1, 3, "33.3"), (2, 3, "66.6"), (7996, 10000, "79.9"),
      (1999, 2500, "79.9"), (7999, 10000, "79.9"), (8000, 10000, "80.0"), (999, 1000, "99.9"),
      (9999, 10000, "99.9"), (13, 16, "81.2"), (12, 13, "92.3"), (1, 1000, "0.1"), (1, 1001, "0.0"),
      (999_999_999, 1_000_000_000, "99.9"), (1_000_000_000, 1_000_000_000, "100.0"), (5, 0, nil),
    ] as [(Int64, Int64, String?)])
  func percent(part: Int64, whole: Int64, text: String?) {
    #expect(ExactPercent.text(part, of: whole) == text)
  }
}
