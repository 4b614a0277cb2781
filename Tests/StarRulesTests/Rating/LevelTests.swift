import Testing

@testable import StarRules

/// The ladder of levels, for every type and form.
struct LevelTests {
  /// The levels by the tier letter and number that ids begin with, and the percentage each asks.
  static let percents: [(star: Int, prefixes: [String], percent: Int)] = [
    (1, ["B", "TB"], 100), (2, ["S", "TS"], 100), (3, ["V3.", "TV3."], 80),
    (4, ["V4.", "TV4."], 90), (5, ["V5.", "TV5."], 95),
  ]

  /// The criteria of a union whose ids begin so, with one of their clauses that is answered.
  private func criteria(of union: Union, _ prefixes: [String]) -> [(id: String, clause: Clause?)] {
    union.criteria
      .filter { entry in prefixes.contains { entry.criterion.id.hasPrefix($0) } }
      .map { ($0.criterion.id, $0.clauses.first { $0.rate == nil }) }
  }

  @Test(
    "A union that met everything has five stars and nothing left to do", arguments: try Union.all())
  func full(union: Union) throws {
    let rating = try SubmissionDraft.full(union).rating()
    #expect(rating.star == 5)
    #expect(rating.next() == nil)
    #expect(rating.range == 5...5)
    #expect(rating.criteria(.met).count == union.criteria.count)
    #expect(rating.levels.allSatisfy { $0.isReached })
    #expect(rating.levels.flatMap { $0.requirements }.allSatisfy { $0.percent == "100.0" })
    #expect(rating.submission.otherWarnings.isEmpty)
  }

  @Test(
    "A union that said nothing has no star, and every star is open to it",
    arguments: try Union.all())
  func empty(union: Union) throws {
    let rating = try SubmissionDraft(union).rating()
    #expect(rating.star == 0)
    #expect(rating.range == 0...5)
    #expect(rating.criteria(.unanswered).count == union.criteria.count)
    #expect(rating.cushion.isEmpty)
    #expect(rating.next()?.star == 1)
    #expect(rating.next()?.steps == criteria(of: union, ["B", "TB"]).count)
  }

  @Test(
    "A level is reached at its percentage and not one criterion below, all others full",
    arguments: try Union.all())
  func percentages(union: Union) throws {
    for level in Self.percents {
      let criteria = criteria(of: union, level.prefixes)
      let count = criteria.count
      let needed = (0...count).first { $0 * 100 >= level.percent * count } ?? 0
      let answered = criteria.compactMap { $0.clause }
      try #require(answered.count > count - needed)
      for answer in [SubmissionDraft.Answer.no, .open] {
        for missing in 0...(count - needed + 1) {
          var draft = try SubmissionDraft.full(union)
          for clause in answered.prefix(missing) { draft.answers[clause.id] = answer }
          let rating = try draft.rating()
          let isReached = missing <= count - needed
          #expect(rating.star == (isReached ? 5 : level.star - 1), "★\(level.star) -\(missing)")
          let result = rating.levels[level.star - 1].requirements[0]
          #expect(result.met == count - missing)
          #expect(result.applicable == count)
          #expect(result.needed == needed)
          #expect(result.isSatisfied == isReached)
          if !isReached {
            #expect(rating.next()?.star == level.star)
            #expect(rating.next()?.steps == 1)
            #expect(rating.next(target: 5)?.steps == 1)
            #expect(
              rating.range
                == (answer == .open ? level.star - 1...5 : level.star - 1...level.star - 1))
          } else if level.percent < 100 {
            let cushion = rating.cushion.first { $0.star == level.star }
            #expect(cushion?.spare == count - missing - needed)
          }
        }
      }
    }
  }

  @Test("Four stars and five need one innovation, three need none", arguments: try Union.all())
  func innovation(union: Union) throws {
    let rows = criteria(of: union, ["I", "TI"]).compactMap { $0.clause }
    #expect(rows.count == 4)
    var draft = try SubmissionDraft.full(union)
    for clause in rows { draft.answers[clause.id] = .no }
    let without = try draft.rating()
    #expect(without.star == 3)
    #expect(without.next()?.steps == 1)
    #expect(without.next(target: 5)?.steps == 1)
    #expect(without.ids(without.next()?.criteria ?? []).count == 4)
    for clause in rows {
      var one = draft
      one.answers[clause.id] = .yes
      #expect(try one.rating().star == 5)
    }
  }

  @Test("Each star needs every star below it", arguments: try Union.all())
  func ladder(union: Union) throws {
    for (index, level) in Self.percents.enumerated() {
      var draft = try SubmissionDraft.full(union)
      // All below is full, all above too, and this one level is empty.
      for (criterion, clauses) in union.criteria
      where level.prefixes.contains(where: { criterion.id.hasPrefix($0) }) {
        for clause in clauses where clause.rate == nil { draft.answers[clause.id] = .no }
      }
      let rating = try draft.rating()
      #expect(rating.star == index)
      #expect(rating.levels.map { $0.isReached } == (1...5).map { $0 <= index })
    }
  }

  @Test("The steps to a star are added up over the levels below it")
  func steps() throws {
    let union = try #require(try Union.of("non-public", "committee"))
    // 5 of 5, 7 of 7, 13 of 16, 12 of 13, 13 of 13 and one innovation.
    let rating = try SubmissionDraft(union).rating()
    let steps = [5, 12, 25, 38, 51]
    for target in 1...5 { #expect(rating.next(target: target)?.steps == steps[target - 1]) }
    #expect(rating.next(target: 6) == nil)
    #expect(rating.next(target: 0) == nil)
  }

  @Test("What does not apply leaves the count, and a tier of which nothing applies is satisfied")
  func notApplicable() throws {
    // Every row of the second level can be set aside, and no innovation is asked of anyone.
    let text = MinimalRulebook.with(
      #""types": ["firm"], "annex": 1, "row": 2"#, #""types": ["area"], "annex": 1, "row": 2"#)
    let rulebook = try Rulebook(text.bytes)
    let submission = try Submission(
      Array(
        #"""
        {"organisation":{"name":"甲","type":"firm"},"facts":{"some":3},"answers":{"A1a":"na"}}
        """#.utf8), rulebook: rulebook)
    let rating = Rating(submission)
    #expect(rating.star == 2)
    #expect(rating.levels.map { $0.requirements[0].percent } == [nil, nil])
    #expect(rating.levels.map { $0.requirements[0].applicable } == [0, 0])
    #expect(rating.ids(rating.notApplicable) == ["A1a"])
    #expect(rating.criteria(.notApplicable).count == 1)
  }
}
