import Testing

@testable import StarRules

/// What is said of reviews and honours that do not fit what stood before them.
struct ReviewCheckTests {
  private static func text(
    _ reviews: String, facts: String = #""femaleMembers":9"#, aside: String = #""na""#
  ) -> MarkedText {
    MarkedText(
      #"""
      {"year":2025,"organisation":{"name":"甲","type":"non-public"},
       "facts":{"employees":60,"members":50,\#(facts)},
       "answers":{"B1a":true,"B1b":\#(aside)},\#(reviews)}
      """#)
  }

  private static func review(_ members: String, date: String = #""2025-06-18""#) -> String {
    #""reviews":[{"stage":"district","date":\#(date)\#(members)}]"#
  }

  @Test(
    "What may well be right is told and stands",
    arguments: [
      FaultyText(
        text(review(#","facts":{"femaleMembers":⟦12}"#)),
        ("not-applicable-lapsed", "/reviews/0/facts/femaleMembers")),
      FaultyText(
        text(review("", date: #"⟦"2027-01-01""#)), ("date-long-after-year", "/reviews/0/date")),
      FaultyText(
        text(#""honours":[{"title":"model-home","year":⟦2026}]"#),
        ("honour-after-year", "/honours/0/year")),
    ])
  func warnings(_ faulty: FaultyText) throws { try expectProblems(faulty, .warning) }

  @Test(
    "What cannot be right is refused at the review",
    arguments: [
      FaultyText(
        text(review(#","facts":{"femaleMembers":12},"answers":{"B1b":⟦"na"}"#)),
        ("not-applicable-refused", "/reviews/0/answers/B1b")),
      FaultyText(
        text(review(#","facts":{"members":⟦5}"#)),
        ("part-exceeds-whole", "/reviews/0/facts/members")),
      FaultyText(
        text(review(#","facts":{"members":⟦61}"#)),
        ("part-exceeds-whole", "/reviews/0/facts/members")),
      // Told once, though the review leaves another clause of the criterion to it.
      FaultyText(
        MarkedText(
          #"""
          {"organisation":{"name":"甲","type":"non-public"},"facts":{"femaleMembers":12},
           "answers":{"B1":⟦"na"},"reviews":[{"stage":"district","date":"2025-06-18",
           "answers":{"B1a":true}}]}
          """#),
        ("not-applicable-refused", "/answers/B1")),
      // What contradicts itself was never ratable.
      FaultyText(
        text(
          review(#","facts":{"femaleMembers":40}"#), facts: #""femaleMembers":⟦60"#,
          aside: #"⟦"na""#),
        ("part-exceeds-whole", "/facts/femaleMembers"),
        ("not-applicable-refused", "/answers/B1b")),
      FaultyText(
        text(review("", date: #"⟦"2024-12-31""#)), ("date-before-year", "/reviews/0/date")),
      FaultyText(text(#""reviews":⟦{}"#), ("wrong-type", "/reviews")),
    ])
  func errors(_ faulty: FaultyText) throws { try expectProblems(faulty) }

  @Test(
    "Dates within the year and the one after it, and honours up to the year, are nothing to tell")
  func withinReason() throws {
    for date in [#""2025-01-01""#, #""2026-12-31""#] {
      let text = Self.text(
        Self.review("", date: date) + #","honours":[{"title":"model-home","year":2025}]"#)
      try expectAccepted(String(decoding: text.bytes, as: UTF8.self))
    }
  }

  @Test(
    "What lapsed is unanswered until a review answers it, and does not apply again below the number"
  )
  func lapsed() throws {
    func last(_ reviews: String) throws -> (Status, [String]) {
      let list =
        #""reviews":[{"stage":"district","date":"2025-06-18","facts":{"femaleMembers":12}}"#
      let (submission, problems) = try read(Self.text(list + reviews + "]").bytes)
      let rating = Rating(try #require(submission))
      let clause = try #require(rating.rulebook.clauses.first { $0.id == "B1b" })
      let checklist = rating.checklist
      #expect(!checklist.hasProblem(with: rating.submission.record.sheet))
      #expect(rating.stages[1].changes.map { $0.to } == [.unanswered])
      return (rating.evaluation.status(ofBit: clause.bit), problems.map { $0.code })
    }
    func city(_ members: String) -> String {
      #",{"stage":"city","date":"2025-08-05",\#(members)}"#
    }
    let told = ["not-applicable-lapsed"]
    #expect(try last("") == (.unanswered, told))
    #expect(try last(city(#""facts":{"members":49}"#)) == (.unanswered, told))
    #expect(try last(city(#""answers":{"B1b":true}"#)) == (.met, told))
    #expect(try last(city(#""answers":{"B1":false}"#)) == (.unmet, told))
    #expect(try last(city(#""facts":{"femaleMembers":8}"#)) == (.notApplicable, told))
  }

  @Test("A review that restates one of two facts is told that the other stands")
  func words() throws {
    let text = Self.text(Self.review(#","facts":{"members":5}"#))
    let message = try #require(try read(text.bytes).problems.first).message
    #expect(message.contains("female members stand as before this review"))
  }

  @Test("Rules without stages and honours say that they have none")
  func none() throws {
    let rulebook = try Rulebook(Array(MinimalRulebook.text.utf8))
    let text = #"""
      {"organisation":{"name":"甲","type":"firm"},"reviews":[{"stage":"city","date":"2025-08-05"}],
       "honours":[{"title":"home","year":2024}]}
      """#
    do throws(SubmissionRefused) {
      _ = try Submission(Array(text.utf8), rulebook: rulebook)
    } catch {
      let messages = error.diagnostics(in: .en).map { $0.message }
      #expect(messages.count == 2)
      #expect(messages.allSatisfy { $0.hasPrefix("minimal has no ") })
    }
  }
}
