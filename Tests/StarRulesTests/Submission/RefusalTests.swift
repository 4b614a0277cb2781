import Testing

@testable import StarRules

/// What a submission is refused for, one problem at a time, with its place and path.
struct RefusalTests {
  @Test(
    "A value of the wrong type is refused where it stands",
    arguments: [
      FaultyText("⟦[]", ("wrong-type", "")), FaultyText("⟦1", ("wrong-type", "")),
      FaultyText(#"⟦"{}""#, ("wrong-type", "")), FaultyText("\n ⟦null", ("wrong-type", "")),
      FaultyText(#"{"organisation":⟦null}"#, ("wrong-type", "/organisation")),
      FaultyText(#"{"organisation":⟦"甲"}"#, ("wrong-type", "/organisation")),
      FaultyText(
        #"{"organisation":⟦[{"name":"甲","type":"township"}]}"#, ("wrong-type", "/organisation")),
      FaultyText(
        #"{"organisation":{"name":⟦7,"type":"township"}}"#, ("wrong-type", "/organisation/name")),
      FaultyText(
        #"{"organisation":{"name":⟦null,"type":"township"}}"#, ("wrong-type", "/organisation/name")),
      FaultyText(
        #"{"organisation":{"name":"甲","type":⟦null}}"#, ("wrong-type", "/organisation/type")),
      FaultyText(#"{"organisation":{"name":"甲","type":⟦3}}"#, ("wrong-type", "/organisation/type")),
      FaultyText(
        #"{"organisation":{"name":"甲","type":"township","form":⟦true}}"#,
        ("wrong-type", "/organisation/form")),
      FaultyText(
        #"{"organisation":{"name":"甲","type":"regional","form":⟦[]}}"#,
        ("wrong-type", "/organisation/form")),
      FaultyText(
        #"{"organisation":{"name":"甲","type":"township","code":⟦81330106}}"#,
        ("wrong-type", "/organisation/code")),
      FaultyText(
        #"{"organisation":{"name":"甲","type":"township","district":⟦{"a":[1]}}}"#,
        ("wrong-type", "/organisation/district")),
    ])
  func wrongType(faulty: FaultyText) throws {
    try expectProblems(faulty)
  }

  /// A submission of a non-public enterprise with these further members, one of which is at fault.
  private func submission(_ members: String) -> MarkedText {
    MarkedText(#"{"organisation":{"name":"甲","type":"non-public"},\#(members)}"#)
  }

  @Test(
    "A member of the wrong type or out of range is refused where its value stands",
    arguments: [
      (#""format":⟦1"#, "wrong-type", "/format"),
      (#""format":⟦"unionstar/2""#, "unknown-format", "/format"),
      (#""format":⟦"""#, "unknown-format", "/format"),
      (#""format":⟦"Unionstar/1""#, "unknown-format", "/format"),
      (#""rulebook":⟦"hangzhou-2024""#, "other-rulebook", "/rulebook"),
      (#""rulebook":⟦{}"#, "wrong-type", "/rulebook"),
      (#""source":⟦1"#, "wrong-type", "/source"), (#""facts":⟦[]"#, "wrong-type", "/facts"),
      (#""facts":⟦1"#, "wrong-type", "/facts"), (#""answers":⟦true"#, "wrong-type", "/answers"),
      (#""answers":⟦["B1"]"#, "wrong-type", "/answers"),
      (#""year":⟦"2025""#, "wrong-type", "/year"), (#""year":⟦1948"#, "out-of-range", "/year"),
      (#""year":⟦3000"#, "out-of-range", "/year"), (#""year":⟦0"#, "out-of-range", "/year"),
      (#""year":⟦2025.0"#, "not-a-whole-number", "/year"),
      (#""year":⟦-2025"#, "not-a-whole-number", "/year"),
      (#""year":⟦2e3"#, "not-a-whole-number", "/year"),
      (#""claimedStar":⟦6"#, "out-of-range", "/claimedStar"),
      (#""claimedStar":⟦-0"#, "not-a-whole-number", "/claimedStar"),
      (#""claimedStar":⟦3.5"#, "not-a-whole-number", "/claimedStar"),
      (#""claimedStar":⟦"3""#, "wrong-type", "/claimedStar"),
      (#""facts":{"members":⟦"80"}"#, "wrong-type", "/facts/members"),
      (#""facts":{"members":⟦true}"#, "wrong-type", "/facts/members"),
      (#""facts":{"members":⟦[[{"a":[]}]]}"#, "wrong-type", "/facts/members"),
      (#""facts":{"members":⟦80.0}"#, "not-a-whole-number", "/facts/members"),
      (#""facts":{"members":⟦8e1}"#, "not-a-whole-number", "/facts/members"),
      (#""facts":{"members":⟦-8}"#, "not-a-whole-number", "/facts/members"),
      (#""facts":{"members":⟦0}"#, "out-of-range", "/facts/members"),
      (#""facts":{"employees":⟦0}"#, "out-of-range", "/facts/employees"),
      (#""facts":{"employees":⟦1000000001}"#, "out-of-range", "/facts/employees"),
      (#""facts":{"ballots":⟦99999999999999999999999}"#, "out-of-range", "/facts/ballots"),
      (#""facts":{"ballots":⟦18446744073709551617}"#, "out-of-range", "/facts/ballots"),
      (#""answers":{"B1":⟦1}"#, "invalid-answer", "/answers/B1"),
      (#""answers":{"B1":⟦"yes"}"#, "invalid-answer", "/answers/B1"),
      (#""answers":{"B1":⟦"NA"}"#, "invalid-answer", "/answers/B1"),
      (#""answers":{"B1":⟦"na "}"#, "invalid-answer", "/answers/B1"),
      (#""answers":{"B1":⟦""}"#, "invalid-answer", "/answers/B1"),
      (#""answers":{"B1":⟦"true"}"#, "invalid-answer", "/answers/B1"),
      (#""answers":{"B1":⟦[true]}"#, "invalid-answer", "/answers/B1"),
      (#""answers":{"B1a":{"met":⟦0}}"#, "invalid-answer", "/answers/B1a/met"),
      (#""answers":{"B1a":{"met":⟦"no"}}"#, "invalid-answer", "/answers/B1a/met"),
      (#""answers":{"B1a":{"met":⟦{"met":true}}}"#, "invalid-answer", "/answers/B1a/met"),
      (#""answers":{"B1a":{"evidence":⟦"a.pdf"}}"#, "wrong-type", "/answers/B1a/evidence"),
      (#""answers":{"B1a":{"evidence":["a",⟦1]}}"#, "wrong-type", "/answers/B1a/evidence/1"),
      (#""answers":{"B1a":{"evidence":[⟦null]}}"#, "wrong-type", "/answers/B1a/evidence/0"),
      (
        #""answers":{"B1a":{"evidence":["a",⟦["b"],"c"]}}"#, "wrong-type", "/answers/B1a/evidence/1"
      ),
      (#""answers":{"B1a":{"note":⟦1}}"#, "wrong-type", "/answers/B1a/note"),
      (#""answers":{"B1a":{"note":⟦["x"]}}"#, "wrong-type", "/answers/B1a/note"),
    ])
  func member(members: String, code: String, path: String) throws {
    try expectProblems(FaultyText(submission(members), (code, path)))
  }

  @Test(
    "An unknown key is refused at its quote, in any object",
    arguments: [
      (#"⟦"answer":{}"#, "/answer"), (#"⟦"name":"甲""#, "/name"), (#"⟦"met":true"#, "/met"),
      (#"⟦"":1"#, "/"), (#"⟦"X-a":1"#, "/X-a"), (#"⟦"x":1"#, "/x"), (#"⟦"$Schema":1"#, "/$Schema"),
      (#"⟦"schema":[{"a":1}]"#, "/schema"), (#"⟦"a/b~c":null"#, "/a~1b~0c"),
      (#""facts":{⟦"employes":1}"#, "/facts/employes"), (#""facts":{⟦"B1":1}"#, "/facts/B1"),
      (#""facts":{⟦"Members":1}"#, "/facts/Members"),
      (#""answers":{⟦"V9.9":true}"#, "/answers/V9.9"), (#""answers":{⟦"b1":true}"#, "/answers/b1"),
      (#""answers":{⟦"members":1}"#, "/answers/members"),
      (#""answers":{⟦"B1z":null}"#, "/answers/B1z"),
      (#""answers":{⟦"B":true}"#, "/answers/B"), (#""answers":{⟦"":true}"#, "/answers/"),
      (#""answers":{"B1":{⟦"Met":true}}"#, "/answers/B1/Met"),
      (#""answers":{"B1":{⟦"name":"a"}}"#, "/answers/B1/name"),
    ])
  func unknownKey(members: String, path: String) throws {
    try expectProblems(FaultyText(submission(members), ("unknown-key", path)))
  }

  @Test(
    "An unknown key of the organisation is refused at its quote",
    arguments: ["year", "Name", "met"])
  func unknownOrganisationKey(key: String) throws {
    let text: MarkedText = .init(#"{"organisation":{"name":"甲",⟦"\#(key)":{},"type":"township"}}"#)
    try expectProblems(FaultyText(text, ("unknown-key", "/organisation/\(key)")))
  }

  @Test(
    "An unknown key that is nearly a known one comes with that as a suggestion",
    arguments: [
      (#""yaer":2025"#, "year"), (#""Facts":{}"#, "facts"), (#""claimedstar":1"#, "claimedStar"),
      (#""facts":{"employes":1}"#, "employees"), (#""answers":{"v3.9":true}"#, "V3.9"),
      (#""answers":{"V3.9A":true}"#, "V3.9a"), (#""answers":{"B1":{"evidences":[]}}"#, "evidence"),
    ])
  func suggestion(members: String, suggested: String) throws {
    let problem = try #require(try read(submission(members).bytes).problems.first)
    #expect(problem.code == "unknown-key")
    #expect(problem.message.contains("did you mean '\(suggested)'"), "\(problem.message)")
  }

  @Test("An unknown key that is near to none comes without a suggestion")
  func noSuggestion() throws {
    for members in [#""qwertz":1"#, #""answers":{"V9.99":true}"#, #""facts":{"chairs":1}"#] {
      let problem = try #require(try read(submission(members).bytes).problems.first)
      #expect(!problem.message.contains("did you mean"), "\(problem.message)")
    }
  }
}
