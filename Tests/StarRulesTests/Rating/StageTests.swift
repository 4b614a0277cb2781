import Testing
import starbench

@testable import StarRules

/// Reviews laid over a submission, and the star after each.
struct StageTests {
  /// A public institution's union whose basic index is met.
  private func submission(
    answers: String = "", facts: String = "", reviews: String
  ) throws -> Submission {
    try expectAccepted(
      #"""
      {"organisation":{"name":"甲","type":"public-institution"},
       "facts":{"employees":60,"members":60,"femaleMembers":20\#(facts)},
       "answers":{"B1":true,"B2":true,"B3":true,"B4":true,"B5":true\#(answers)},
       "reviews":[\#(reviews)]}
      """#)
  }

  private func statuses(_ rating: Rating, _ criterion: String) -> [String] {
    let rulebook = rating.submission.rulebook
    return rating.criteria.filter { rulebook.criteria[$0.criterion].id == criterion }
      .flatMap { $0.clauses }.map { $0.status.rawValue }
  }

  @Test("A submission without reviews has no stages, and one with an empty list neither")
  func none() throws {
    let rating = Rating(try submission(reviews: ""))
    #expect(rating.stages.isEmpty)
    #expect(rating.stage == nil)
    #expect(rating.star == 1)
  }

  @Test(
    "What a review says of a criterion or clause replaces what was answered before, and only that",
    arguments: [
      // Before, in the review, and the clauses B4a, B4b and B4c after it.
      (#""B4":true"#, #""B4b":false"#, ["met", "unmet", "met"]),
      (#""B4":true"#, #""B4":false"#, ["unmet", "unmet", "unmet"]),
      (#""B4a":true,"B4b":true,"B4c":true"#, #""B4":false"#, ["unmet", "unmet", "unmet"]),
      (#""B4a":true,"B4b":true,"B4c":true"#, #""B4":false,"B4c":true"#, ["unmet", "unmet", "met"]),
      (#""B4a":true,"B4b":true,"B4c":true"#, #""B4c":null"#, ["met", "met", "unanswered"]),
      (#""B4":true,"B4c":false"#, #""B4":null"#, ["unanswered", "unanswered", "unanswered"]),
      (
        #""B4":true,"B4c":false"#, #""B4":{"note":""}"#, ["unanswered", "unanswered", "unanswered"]
      ),
      (#""B4":true,"B4c":false"#, #""B5":true"#, ["met", "met", "unmet"]),
    ])
  func layers(before: String, review: String, after: [String]) throws {
    let text = #"""
      {"organisation":{"name":"甲","type":"state-owned"},"answers":{\#(before)},
       "reviews":[{"stage":"district","date":"2025-06-18","answers":{\#(review)}}]}
      """#
    #expect(statuses(Rating(try expectAccepted(text)), "B4") == after)
  }

  @Test("A fact in a review replaces the one before, and null leaves it")
  func facts() throws {
    let submission = try submission(
      reviews: #"""
        {"stage":"district","date":"2025-06-18","facts":{"members":58,"employees":null}},
        {"stage":"city","date":"2025-06-18","facts":{"members":null}}
        """#)
    let rulebook = submission.rulebook
    func count(_ id: String) -> Int64? {
      rulebook.facts.firstIndex { $0.id == id }.map { submission.facts[$0] }
    }
    #expect(count("members") == 58)
    #expect(count("employees") == 60)
    #expect(count("femaleMembers") == 20)
  }

  @Test("Evidence that a review names counts, and what it takes back does not")
  func evidence() throws {
    let without = Rating(try submission(reviews: ""))
    let with = Rating(
      try submission(
        reviews: #"""
          {"stage":"district","date":"2025-06-18",
           "answers":{"B5":{"met":true,"evidence":["台账.xlsx"]}}}
          """#))
    #expect(with.unproven.count == without.unproven.count - 1)
  }

  @Test("The star is told after each stage, with what changed and what was lost")
  func stages() throws {
    let rating = Rating(
      try submission(
        reviews: #"""
          {"stage":"district","date":"2025-06-18","by":"区","answers":{"B2":false,"S1":true}},
          {"stage":"district","date":"2025-06-19","answers":{"B2":true}},
          {"stage":"spot-check","date":"2025-11-20","note":"查","answers":{"B5":null}},
          {"stage":"spot-check","date":"2025-11-20"}
          """#))
    let rulebook = rating.submission.rulebook
    let stages = rating.stages
    #expect(stages.map { $0.star } == [1, 0, 1, 0, 0])
    #expect(
      stages.map { rulebook.id(ofStage: $0.stage ?? -1) }
        == ["self", "district", "district", "spot-check", "spot-check"])
    let lost = stages.map { $0.lost.map { rulebook.clauses[$0].id } }
    #expect(lost == [[], ["B2a"], [], ["B5a"], []])
    #expect(stages[1].changes.contains { rulebook.clauses[$0.clause].id == "S1a" && $0.to == .met })
    #expect(stages[3].changes.map { $0.to } == [.unanswered])
    #expect(stages[1].by == "区" && stages[3].note == "查" && stages[4].date == "2025-11-20")
    #expect(stages.allSatisfy { !$0.lowersConfirmed }, "the district does not confirm")
    #expect(stages.map { $0.failsCheck } == [false, false, false, true, false])
    #expect(rating.star == 0)
  }

  @Test("A star that a confirming stage found is a confirmed one, and is told when it falls")
  func confirmed() throws {
    let rating = Rating(
      try submission(
        reviews: #"""
          {"stage":"city","date":"2025-08-05"},
          {"stage":"spot-check","date":"2025-11-20","answers":{"B1":false}}
          """#))
    #expect(rating.stages.map { $0.lowersConfirmed } == [false, false, true])
    #expect(rating.stages.map { $0.failsCheck } == [false, false, true])
  }

  @Test("A spot check confirms nothing by itself: what falls after it was not confirmed")
  func spotCheckAlone() throws {
    let rating = Rating(
      try submission(
        reviews: #"""
          {"stage":"spot-check","date":"2025-08-05"},
          {"stage":"spot-check","date":"2025-11-20","answers":{"B1":false}}
          """#))
    #expect(rating.stages.allSatisfy { !$0.lowersConfirmed })
    #expect(rating.stages.map { $0.failsCheck } == [false, false, true])
  }

  @Test("What a spot check raised was not confirmed, and what falls from there is not either")
  func raised() throws {
    let rating = Rating(
      try submission(
        reviews: #"""
          {"stage":"city","date":"2025-08-05","answers":{"B1":false}},
          {"stage":"spot-check","date":"2025-10-20","answers":{"B1":true}},
          {"stage":"spot-check","date":"2025-11-20","answers":{"B1":false}}
          """#))
    #expect(rating.stages.map { $0.star } == [1, 0, 1, 0])
    #expect(rating.stages.allSatisfy { !$0.lowersConfirmed })
    #expect(rating.stages.map { $0.failsCheck } == [false, false, false, true])
  }

  @Test("A second confirmation lowers a confirmed star, and is no check that failed")
  func confirmedTwice() throws {
    let rating = Rating(
      try submission(
        reviews: #"""
          {"stage":"city","date":"2025-08-05"},
          {"stage":"city","date":"2025-09-05","answers":{"B1":false}}
          """#))
    #expect(rating.stages.map { $0.lowersConfirmed } == [false, false, true])
    #expect(rating.stages.allSatisfy { !$0.failsCheck })
  }

  @Test("A union's year: each stage, the clauses that cost a star, and the honours")
  func year() throws {
    let rulebook = try BuiltIn.rulebook()
    let text = try Fixture.bytes(
      ofRepositoryFile: "Fixtures/reviews/a-year-to-a-failed-spot-check.json")
    let rating = Rating(try Submission(text, rulebook: rulebook))
    #expect(rating.stages.map { $0.star } == [5, 4, 4, 3])
    #expect(rating.stages[3].lost.map { rulebook.clauses[$0].id } == ["V4.7b", "V4.13a"])
    #expect(rating.honours.map { $0.isHeld } == [false, nil])
    #expect(rating.honours[0].missing?.steps == 1)
    #expect(rating.honours[1].missing == nil)
  }

  @Test("The last stage is rated as a submission that says all of it from the start")
  func random() throws {
    var submissions = try RandomSubmissions(seed: 51)
    let rulebook = try BuiltIn.rulebook()
    var moved = 0
    for _ in 0..<300 {
      let (_, own) = submissions.next()
      var (merged, found) = (own, [String: SubmissionDraft.Answer]())
      for id in own.answers.keys.sorted() where submissions.random.happens(30) {
        let slot = try #require(rulebook.slotKeys.index(of: id))
        let criterion = rulebook.clauses[rulebook.clauses(ofSlot: slot).lowerBound].criterion
        let key = submissions.random.happens(50) ? id : rulebook.criteria[criterion].id
        found[key] = submissions.random.pick([.yes, .no, .open])
      }
      for key in found.keys {
        if case .criterion(let index)? = rulebook.entry(key) {
          for clause in rulebook.clauses[rulebook.criteria[index].clauses] {
            merged.answers[clause.id] = nil
          }
        }
      }
      for (key, answer) in found { merged.answers[key] = answer }
      let review = found.map { "\"\($0)\":\($1.rawValue)" }.joined(separator: ",")
      let text =
        String(decoding: own.text.dropLast(), as: UTF8.self)
        + #","reviews":[{"stage":"city","date":"2025-08-05","answers":{\#(review)}}]}"#
      let reviewed = Rating(try Submission(Array(text.utf8), rulebook: rulebook))
      let (first, last) = (try own.rating(), try merged.rating())
      #expect(reviewed.stages.map { $0.star } == [first.star, last.star])
      #expect(reviewed.submission.record.sheet.content == last.submission.record.sheet.content)
      #expect(reviewed.stages[1].lost.isEmpty == (last.star >= first.star))
      if last.star != first.star { moved += 1 }
    }
    #expect(moved > 20)
  }
}

extension KeyTable {
  fileprivate func index(of id: String) -> Int? {
    let bytes = Array(id.utf8)
    return index(of: bytes.indices, in: bytes.span)
  }
}
