import Testing

@testable import StarRules

/// What may be answered: what rates, conditions and the guideline's exceptions leave room for.
struct AnswerRuleTests {
  /// A submission of a type and form with these answers and facts.
  private func submission(
    _ type: String, form: String = "null", facts: String = "", _ answers: String
  ) -> MarkedText {
    MarkedText(
      #"""
      {"organisation":{"name":"甲","type":"\#(type)","form":\#(form)},"facts":{\#(facts)},
       "answers":{\#(answers)}}
      """#)
  }

  @Test(
    "Answers are accepted in every legal spelling",
    arguments: [
      "true", "false", "null", "{}", #"{"met":true}"#, #"{"met":false}"#, #"{"met":null}"#,
      #"{"evidence":[]}"#, #"{"met":true,"evidence":["a.pdf","b.pdf"],"note":"x"}"#,
      #"{"note":"","evidence":[""],"met":false}"#, #"{"note":null,"evidence":null,"met":null}"#,
    ])
  func accepted(answer: String) throws {
    for id in ["B1", "B1a", "S2", "S2f", "I1", "I1a"] {
      try expectAccepted(
        String(decoding: submission("non-public", #""\#(id)":\#(answer)"#).bytes, as: UTF8.self))
    }
  }

  @Test(
    "An answer is what it says, by itself or within an object",
    arguments: [
      ("true", "met"), (#"{"met":true}"#, "met"), ("false", "unmet"), (#"{"met":false}"#, "unmet"),
      ("null", "unanswered"), ("{}", "unanswered"), (#"{"met":null}"#, "unanswered"),
      (#"{"evidence":["a"]}"#, "unanswered"), (#""na""#, "not-applicable"),
      (#""\u006ea""#, "not-applicable"), (#"{"met":"na"}"#, "not-applicable"),
      (#"{"m\u0065t":"n\u0061"}"#, "not-applicable"),
    ])
  func meaning(answer: String, status: String) throws {
    // B3b may be answered "na".
    let text = submission("non-public", #""B3b":\#(answer)"#)
    let rating = Rating(try #require(try read(text.bytes).submission))
    #expect(rating.status(ofClause: "B3b") == status)
  }

  @Test(
    "Rates are never answered, nor criteria all of whose clauses are rates",
    arguments: [
      ("non-public", "null", "V3.3b"), ("non-public", "null", "V3.3c"),
      ("state-owned", "null", "V3.13"), ("state-owned", "null", "V3.13a"),
      ("regional", #""joint""#, "V3.13b"), ("regional", #""joint""#, "V3.13"),
      ("new-business", #""joint""#, "V3.7"), ("new-business", #""joint""#, "V3.7b"),
      ("township", "null", "TV5.7"), ("township", "null", "TV3.5a"),
    ])
  func rates(type: String, form: String, id: String) throws {
    for answer in ["true", "false", #""na""#, #"{"met":true}"#] {
      try expectProblems(
        FaultyText(
          submission(type, form: form, #""\#(id)":⟦\#(answer)"#),
          ("answer-to-rate", "/answers/\(id)")))
    }
    for answer in ["null", "{}", #"{"met":null,"note":"x"}"#] {
      let text = submission(type, form: form, #""\#(id)":\#(answer)"#)
      try expectAccepted(String(decoding: text.bytes, as: UTF8.self))
    }
  }

  @Test("A criterion with a rate and a statement is answered, for the statement")
  func mixed() throws {
    let text = submission("non-public", #""V3.3":true"#)
    let rating = Rating(try #require(try read(text.bytes).submission))
    #expect(rating.status(ofClause: "V3.3a") == "met")
    #expect(rating.status(ofClause: "V3.3b") == "unanswered")
  }

  @Test(
    "\"na\" on a clause is refused where the guideline has no exception",
    arguments: [
      ("non-public", "B1a"), ("non-public", "B3a"), ("non-public", "V5.8c"), ("township", "TB1a"),
    ])
  func refused(type: String, id: String) throws {
    for answer in [#""na""#, #"{"met":"na"}"#] {
      let faulty = FaultyText(
        submission(type, #""\#(id)":⟦\#(answer)"#), ("not-applicable-refused", "/answers/\(id)"))
      try expectProblems(faulty)
    }
  }

  @Test("\"na\" is permitted on a clause exactly where the rulebook states the exception")
  func everyClause() throws {
    let rulebook = try BuiltIn.rulebook()
    for union in try Union.all() {
      for clause in union.clauses where clause.rate == nil && clause.condition == nil {
        let text = submission(
          union.typeID, form: "\"\(union.formID)\"", #""\#(clause.id)":"na""#)
        let (submission, problems) = try read(text.bytes)
        #expect((submission != nil) == (clause.notApplicableIf != nil), "\(clause.id)")
        #expect(problems.map { $0.code } == (submission == nil ? ["not-applicable-refused"] : []))
      }
    }
    #expect(rulebook.clauses.count { $0.notApplicableIf != nil } == 23)
  }

  @Test(
    "\"na\" on a criterion is refused where a clause that does not permit it has no answer of its own",
    arguments: [
      #""B3":⟦"na""#, #""B3b":"na","B3":⟦"na""#, #""B3":⟦{"met":"na"},"B3b":true"#,
      #""B1":⟦"na""#, #""B1":⟦"na","B1b":true"#, #""S2a":true,"S2":⟦"na","S2b":true"#,
    ])
  func criterionRefused(answers: String) throws {
    let text = submission("non-public", answers)
    let criterion = answers.contains("B3") ? "B3" : answers.contains("S2") ? "S2" : "B1"
    try expectProblems(FaultyText(text, ("not-applicable-refused", "/answers/\(criterion)")))
  }

  @Test(
    "\"na\" on a criterion is permitted where every clause permits it or has an answer of its own",
    arguments: [
      #""B3":"na","B3a":true"#, #""B3a":false,"B3":"na""#, #""B3":"na","B3a":null"#,
      #""B3":"na","B3a":{}"#, #""V4.4":"na""#, #""V4.5":"na""#,
      #""S2":"na","S2a":true,"S2b":true,"S2c":true,"S2d":true,"S2e":true"#,
    ])
  func criterionPermitted(answers: String) throws {
    try expectAccepted(String(decoding: submission("non-public", answers).bytes, as: UTF8.self))
  }

  @Test(
    "A clause's own answer wins over that of its criterion, in either order",
    arguments: [
      ("true", "false", "unmet"), ("false", "true", "met"), ("true", "null", "unanswered"),
      ("false", "null", "unanswered"), ("true", "{}", "unanswered"),
      ("true", #""na""#, "not-applicable"),
      ("null", "true", "met"), ("null", "false", "unmet"),
      ("false", #"{"note":"?"}"#, "unanswered"),
    ])
  func ownAnswer(criterion: String, own: String, status: String) throws {
    for answers in [#""B3":\#(criterion),"B3b":\#(own)"#, #""B3b":\#(own),"B3":\#(criterion)"#] {
      let rating = Rating(
        try #require(try read(submission("non-public", answers).bytes).submission))
      #expect(rating.status(ofClause: "B3b") == status)
      let inherited = ["true": "met", "false": "unmet", "null": "unanswered"]
      #expect(rating.status(ofClause: "B3a") == inherited[criterion])
    }
  }
}
