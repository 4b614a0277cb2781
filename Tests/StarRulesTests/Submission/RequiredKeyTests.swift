import Testing

@testable import StarRules

/// What must be there, what may be left out, and what null means.
struct RequiredKeyTests {
  @Test(
    "A missing key is told at its object's opening brace",
    arguments: [
      FaultyText("⟦{}", ("missing-key", "")),
      FaultyText("\u{FEFF} \n ⟦{\"year\":2025}", ("missing-key", "")),
      FaultyText(
        #"{"organisation":⟦⟦{}}"#, ("missing-key", "/organisation"),
        ("missing-key", "/organisation")),
      FaultyText(#"{"organisation":⟦{"name":"甲"}}"#, ("missing-key", "/organisation")),
      FaultyText(#"{"organisation":⟦{"type":"township"}}"#, ("missing-key", "/organisation")),
      FaultyText(
        #"{"organisation":⟦{"name":"甲","type":"regional"}}"#, ("missing-key", "/organisation")),
      FaultyText(
        #"{"organisation":⟦{"name":"甲","type":"regional","form":null}}"#,
        ("missing-key", "/organisation")),
    ])
  func missing(faulty: FaultyText) throws {
    try expectProblems(faulty)
  }

  @Test(
    "A name must show something",
    arguments: [
      "", " ", "　", "\u{A0}", "\u{FEFF}", "\u{200B}", "\u{2028}", " \u{3000}\u{200D}\t", "\u{2060}",
    ])
  func blankName(name: String) throws {
    // As it is, where JSON allows it, and escaped: the same value is judged the same.
    let escaped = name.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
    for spelling in name.contains("\t") ? [escaped] : [name, escaped] {
      try expectProblems(
        FaultyText(
          MarkedText(#"{"organisation":{"name":⟦"\#(spelling)","type":"township"}}"#),
          ("blank-name", "/organisation/name")))
    }
  }

  @Test(
    "A name that shows anything is accepted",
    arguments: ["甲", "a", "0", ".", "\u{3000}甲 ", "é", "工"])
  func name(name: String) throws {
    let submission = try expectAccepted(#"{"organisation":{"name":"\#(name)","type":"township"}}"#)
    #expect(submission.name == name)
  }

  @Test("Null in an optional place is the same as nothing")
  func null() throws {
    let submission = try expectAccepted(
      #"""
      {"format":null,"rulebook":null,"year":null,"claimedStar":null,"source":null,
       "organisation":{"name":"甲","type":"non-public","form":null,"code":null,"district":null},
       "facts":{"employees":null,"members":null,"ballots":null},
       "answers":{"B1":null,"B2a":null,"B3":{"met":null,"evidence":null,"note":null},"B4":{}}}
      """#)
    let bare = try expectAccepted(#"{"organisation":{"name":"甲","type":"non-public"}}"#)
    for submission in [submission, bare] {
      #expect(submission.year == nil)
      #expect(submission.claimedStar == nil)
      #expect(submission.code == nil)
      #expect(submission.district == nil)
      #expect(submission.form.id == "committee")
      #expect(submission.record.sheet.facts.allSatisfy { $0 == AnswerSheet.missing })
      #expect(
        submission.rulebook.clauses.allSatisfy { submission.record.sheet.value($0.bit) == nil })
    }
    try expectAccepted(
      #"{"organisation":{"name":"甲","type":"non-public"},"facts":null,"answers":null}"#)
  }

  @Test("What a submission says is read")
  func values() throws {
    let submission = try expectAccepted(
      #"""
      {"$schema":"https://example.org/s.json","format":"unionstar/1","rulebook":"hangzhou-2025",
       "year":2025,"claimedStar":3,"source":"西湖区/1.json",
       "organisation":{"name":"杭州甲乙\u4e19公司工会","type":"non-public","form":"joint",
                       "code":"81330106MC00000008","district":"西湖区"}}
      """#)
    #expect(submission.name == "杭州甲乙丙公司工会")
    #expect(submission.type.id == "non-public")
    #expect(submission.form.id == "joint")
    #expect(submission.code == "81330106MC00000008")
    #expect(submission.district == "西湖区")
    #expect(submission.year == 2025)
    #expect(submission.claimedStar == 3)
  }

  @Test("Numbers at the edges of their ranges are accepted")
  func edges() throws {
    for (year, star, count) in [(1949, 0, 1), (2999, 5, 1_000_000_000)] {
      let text = #"""
        {"organisation":{"name":"甲","type":"non-public"},"year":\#(year),"claimedStar":\#(star),
         "facts":{"employees":\#(count),"members":\#(count)}}
        """#
      let submission = try Submission(Array(text.utf8), rulebook: BuiltIn.rulebook())
      // The rules are not for the first of these years, but read it.
      let warnings = submission.warnings(in: .en).map(\.code)
      #expect(warnings == (year < 2025 ? ["year-not-in-force"] : []))
      #expect(submission.year == year)
      #expect(submission.claimedStar == star)
      #expect(submission.record.sheet.facts.filter { $0 == count }.count == 2)
    }
    let submission = try expectAccepted(
      #"{"organisation":{"name":"甲","type":"non-public"},"facts":{"ballots":0}}"#)
    #expect(submission.record.sheet.facts.filter { $0 == 0 }.count == 1)
  }

  @Test("$schema and keys beginning with x- may stand in any object and hold any JSON")
  func ignored() throws {
    let any = #""$schema":[{"a":null}],"x-":1,"x-é":{"deep":[[{"a":{"a":1}}]]},"x-met":"na""#
    try expectAccepted(
      #"""
      {\#(any),"organisation":{\#(any),"name":"甲","type":"non-public"},"facts":{\#(any)},
       "answers":{\#(any),"B1":{\#(any)}}}
      """#)
    try expectProblems(
      FaultyText(
        #"{"organisation":{"name":"甲","type":"township"},"x-a":[1,⟦x]}"#,
        ("invalid-literal", "/x-a/1")))
    try expectProblems(
      FaultyText(
        #"{"organisation":{"name":"甲","type":"township"},"x-a":"⟦\ud800"}"#,
        ("lone-surrogate", "/x-a")))
  }
}
