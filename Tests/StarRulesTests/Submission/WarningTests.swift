import Testing

@testable import StarRules

/// What has no effect on a submission is ignored and told.
struct WarningTests {
  private func submission(_ type: String, _ form: String, _ members: String) -> MarkedText {
    MarkedText(#"{"organisation":{"name":"甲","type":"\#(type)","form":"\#(form)"},\#(members)}"#)
  }

  @Test(
    "An answer to what does not bind this type or form is ignored, whatever its legal value",
    arguments: [
      ("non-public", "committee", "TB1"), ("non-public", "committee", "TB1a"),
      ("township", "committee", "B1"), ("township", "committee", "V3.3b"),
      ("new-business", "joint", "V4.11"), ("new-business", "joint", "V4.11b"),
      ("regional", "joint", "V4.4"), ("regional", "joint", "V3.13a"),
      ("non-public", "committee", "V3.13b"), ("non-public", "federation", "V3.7"),
      ("non-public", "federation", "V3.7a"), ("non-public", "federation", "V4.5c"),
      ("public-institution", "joint", "V5.8b"), ("state-owned", "committee", "V3.2b"),
    ])
  func answers(type: String, form: String, id: String) throws {
    for answer in ["true", "false", #""na""#, #"{"met":true,"evidence":["a"]}"#] {
      let text = submission(type, form, #""answers":{"\#(id)":⟦\#(answer)}"#)
      try expectProblems(FaultyText(text, ("answer-not-binding", "/answers/\(id)")), .warning)
      let rating = Rating(try #require(try read(text.bytes).submission))
      let bare = Rating(
        try #require(try read(submission(type, form, #""answers":{}"#).bytes).submission))
      #expect(rating.criteria(.unanswered).count == bare.criteria(.unanswered).count)
      #expect(rating.unproven.isEmpty && rating.notApplicable.isEmpty)
    }
    let text = submission(type, form, #""answers":{"\#(id)":null}"#)
    try expectAccepted(String(decoding: text.bytes, as: UTF8.self))
  }

  @Test("An answer that is no answer is refused even where nothing binds")
  func illegal() throws {
    try expectProblems(
      FaultyText(
        submission("township", "committee", #""answers":{"B1":⟦"yes"}"#),
        ("invalid-answer", "/answers/B1")))
  }

  @Test(
    "A fact that no rule of the type uses is ignored, but must be a count all the same",
    arguments: [
      ("non-public", "committee", "unions"), ("township", "committee", "femaleMembers"),
      ("township", "committee", "mutualAidParticipants"), ("state-owned", "joint", "affiliates"),
      ("regional", "joint", "contractsDue"),
    ])
  func facts(type: String, form: String, fact: String) throws {
    try expectProblems(
      FaultyText(
        submission(type, form, #""facts":{"\#(fact)":⟦7}"#), ("fact-not-used", "/facts/\(fact)")),
      .warning)
    try expectProblems(
      FaultyText(
        submission(type, form, #""facts":{"\#(fact)":⟦-7}"#),
        ("not-a-whole-number", "/facts/\(fact)")))
    try expectProblems(
      FaultyText(
        submission(type, form, #""facts":{"\#(fact)":⟦1000000001}"#),
        ("out-of-range", "/facts/\(fact)")))
    try expectAccepted(
      String(decoding: submission(type, form, #""facts":{"\#(fact)":null}"#).bytes, as: UTF8.self))
  }

  @Test("A fact that rules of the type use in another form only is no reason for a warning")
  func otherForm() throws {
    try expectAccepted(
      String(
        decoding: submission("non-public", "federation", #""facts":{"ballots":7,"employees":9}"#)
          .bytes, as: UTF8.self))
  }

  @Test("Warnings come in the order of the text, and beside errors too")
  func order() throws {
    let members = #"""
      "answers":{"TB1":⟦true,"B1a":true,"TB2":⟦"na"},"facts":{"unions":⟦1,"members":80},"x-a":1
      """#
    let text = submission("non-public", "committee", members)
    try expectProblems(
      FaultyText(
        text, ("answer-not-binding", "/answers/TB1"), ("answer-not-binding", "/answers/TB2"),
        ("fact-not-used", "/facts/unions")), .warning)
    let faulty = MarkedText(text.source.replacing(#""x-a":1"#, with: #"⟦"a":1"#))
    let problems = try read(faulty.bytes).problems
    #expect(problems.map { $0.severity } == [.warning, .warning, .warning, .error])
    #expect(problems.map { $0.location } == faulty.locations)
  }
}
