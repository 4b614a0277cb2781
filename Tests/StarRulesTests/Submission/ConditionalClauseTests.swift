import Testing

@testable import StarRules

/// A clause that applies only where a fact reaches a number: B1b, from 10 female members.
struct ConditionalClauseTests {
  private func text(_ femaleMembers: String, _ answers: String) -> MarkedText {
    MarkedText(
      #"""
      {"organisation":{"name":"甲","type":"non-public"},"facts":{\#(femaleMembers)},
       "answers":{\#(answers)}}
      """#)
  }

  static let missing = #""members":80"#
  static let null = #""femaleMembers":null"#
  static let below = #""femaleMembers":9"#
  static let at = #""femaleMembers":10"#

  @Test(
    "The fact decides first, then the answer",
    arguments: [
      (missing, "true", "met"), (missing, "false", "unanswered"), (missing, #""na""#, "unanswered"),
      (missing, "null", "unanswered"), (missing, "{}", "unanswered"), (null, "true", "met"),
      (null, "false", "unanswered"), (null, #""na""#, "unanswered"),
      (below, "true", "not-applicable"),
      (below, "false", "not-applicable"), (below, #""na""#, "not-applicable"),
      (below, "null", "not-applicable"), (at, "true", "met"), (at, "false", "unmet"),
      (at, "null", "unanswered"), (#""femaleMembers":0"#, "true", "not-applicable"),
      (#""femaleMembers":11"#, "false", "unmet"), (#""femaleMembers":11"#, "true", "met"),
    ])
  func status(fact: String, answer: String, status: String) throws {
    for answers in [#""B1b":\#(answer)"#, #""B1b":{"met":\#(answer == "{}" ? "null" : answer)}"#] {
      let submission = try #require(try read(text(fact, answers).bytes).submission)
      #expect(Rating(submission).status(ofClause: "B1b") == status)
    }
  }

  @Test(
    "An answer to the criterion counts in the same way",
    arguments: [
      (missing, "true", "met"), (missing, "false", "unanswered"), (missing, "null", "unanswered"),
      (below, "true", "not-applicable"), (below, "false", "not-applicable"), (at, "true", "met"),
      (at, "false", "unmet"), (at, "null", "unanswered"),
    ])
  func criterion(fact: String, answer: String, status: String) throws {
    let submission = try #require(try read(text(fact, #""B1":\#(answer)"#).bytes).submission)
    #expect(Rating(submission).status(ofClause: "B1b") == status)
  }

  @Test("With nothing answered only a fact below the number decides")
  func nothing() throws {
    for (fact, status) in [
      (Self.missing, "unanswered"), (Self.below, "not-applicable"), (Self.at, "unanswered"),
    ] {
      let submission = try #require(try read(text(fact, "").bytes).submission)
      #expect(Rating(submission).status(ofClause: "B1b") == status)
    }
  }

  @Test("\"na\" is refused where the fact reaches the number", arguments: [10, 11, 80])
  func refused(count: Int) throws {
    let fact = #""femaleMembers":\#(count)"#
    try expectProblems(
      FaultyText(text(fact, #""B1b":⟦"na""#), ("not-applicable-refused", "/answers/B1b")))
    try expectProblems(
      FaultyText(text(fact, #""B1":⟦"na","B1a":true"#), ("not-applicable-refused", "/answers/B1")))
    try expectProblems(
      FaultyText(
        text(fact, #""B1":"na","B1a":true,"B1b":⟦"na""#), ("not-applicable-refused", "/answers/B1b")
      ))
  }

  @Test(
    "\"na\" on the criterion is permitted where the fact does not reach the number",
    arguments: [(missing, "unanswered"), (below, "not-applicable")])
  func permitted(fact: String, status: String) throws {
    let (submission, problems) = try read(text(fact, #""B1":"na","B1a":true"#).bytes)
    #expect(problems.isEmpty)
    #expect(Rating(try #require(submission)).status(ofClause: "B1b") == status)
  }

  @Test(
    "An answer of its own lets \"na\" stand on the criterion though the fact reaches the number")
  func ownAnswer() throws {
    let (submission, problems) = try read(text(Self.at, #""B1":"na","B1a":true,"B1b":true"#).bytes)
    #expect(problems.isEmpty)
    #expect(Rating(try #require(submission)).status(ofClause: "B1b") == "met")
  }
}
