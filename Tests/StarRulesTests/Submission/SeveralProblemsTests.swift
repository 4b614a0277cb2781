import Testing

@testable import StarRules

/// All problems of a text come out at once, in the order of the text.
struct SeveralProblemsTests {
  @Test("Problems of every kind come out in one pass, in the order of the text")
  func onePass() throws {
    try expectProblems(
      FaultyText(
        #"""
        {
          "year": ⟦2025.5,
          "facts": {"members": 80, "employees": 70, "realNameMembers": ⟦81, ⟦"employes": 1,
                    "ballots": ⟦"60", ⟦"members": ⟦79},
          ⟦"colour": {"a": 1, ⟦"a": 2},
          "answers": {"B1a": ⟦"na", "V3.3b": ⟦true, "B2": ⟦"maybe", "B3": ⟦"na",
                      "S1": {"met": true, ⟦"why": "", "evidence": [⟦1, "a", ⟦2]}},
          "organisation": {"name": ⟦" ", "type": "non-public"},
          "claimedStar": ⟦9
        }
        """#,
        ("not-a-whole-number", "/year"), ("part-exceeds-whole", "/facts/realNameMembers"),
        ("unknown-key", "/facts/employes"), ("wrong-type", "/facts/ballots"),
        ("repeated-key", "/facts/members"), ("part-exceeds-whole", "/facts/members"),
        ("unknown-key", "/colour"), ("repeated-key", "/colour/a"),
        ("not-applicable-refused", "/answers/B1a"), ("answer-to-rate", "/answers/V3.3b"),
        ("invalid-answer", "/answers/B2"), ("not-applicable-refused", "/answers/B3"),
        ("unknown-key", "/answers/S1/why"), ("wrong-type", "/answers/S1/evidence/0"),
        ("wrong-type", "/answers/S1/evidence/2"), ("blank-name", "/organisation/name"),
        ("out-of-range", "/claimedStar")))
  }

  @Test("Where a text breaks off, what was read before is checked and what is missing is not told")
  func broken() throws {
    try expectProblems(
      FaultyText(
        #"""
        {"organisation":{"name":"甲","type":"non-public"},
         "facts":{"members":⟦80,"employees":70},"year":⟦1,
         "answers":{"V3.13":⟦true,"B1a":⟦"na","B2":⟦tru}}
        """#,
        ("part-exceeds-whole", "/facts/members"), ("out-of-range", "/year"),
        ("answer-to-rate", "/answers/V3.13"), ("not-applicable-refused", "/answers/B1a"),
        ("invalid-literal", "/answers/B2")))
    try expectProblems(FaultyText(#"{"year":⟦x"#, ("invalid-literal", "/year")))
    try expectProblems(
      FaultyText(
        #"{"organisation":{"type":"regional","code":⟦x"#, ("invalid-literal", "/organisation/code"))
    )
  }

  @Test("An object that ended before the text breaks off has its missing keys told")
  func brokenAfterObject() throws {
    try expectProblems(
      FaultyText(
        #"{"organisation":⟦{"type":"township"},"year":⟦x"#, ("missing-key", "/organisation"),
        ("invalid-literal", "/year")))
    try expectProblems(
      FaultyText(
        #"{"organisation":⟦{"name":"甲","type":"regional"},"year":⟦x"#,
        ("missing-key", "/organisation"), ("invalid-literal", "/year")))
  }

  @Test("Where a text breaks off before the form could come, nothing is refused by a form")
  func brokenBeforeForm() throws {
    // V3.7a is a rate that binds a committee and not a federation, which this could still be.
    try expectProblems(
      FaultyText(
        #"{"answers":{"V3.7a":true},"organisation":{"type":"non-public","code":⟦x"#,
        ("invalid-literal", "/organisation/code")))
  }

  @Test("What follows the end of a submission is refused, and it is checked all the same")
  func trailing() throws {
    try expectProblems(
      FaultyText(
        #"{"organisation":{"name":"甲","type":"township"},"year":⟦1} ⟦{}"#,
        ("out-of-range", "/year"), ("trailing-content", "")))
  }

  @Test("Only the first place that is no JSON is told")
  func first() throws {
    try expectProblems(
      FaultyText(
        #"{⟦"a":⟦'x','y',}"#, ("unknown-key", "/a"), ("single-quote", "/a")))
  }

  @Test("More problems than are shown are counted, and the first by place are shown")
  func many() throws {
    let keys = (0..<1000).map { #""k\#($0)":1"# }.joined(separator: ",")
    let text = Array(#"{"organisation":{"name":"甲","type":"township"},\#(keys),"year":1}"#.utf8)
    let rulebook = try BuiltIn.rulebook()
    let result = Result { () throws(SubmissionRefused) in try Submission(text, rulebook: rulebook) }
    guard case .failure(let refused) = result else {
      Issue.record("accepted")
      return
    }
    #expect(refused.errorCount == 1001)
    let paths = refused.diagnostics(in: .zh).map { $0.path }
    #expect(paths == (0..<Limits.problems).map { "/k\($0)" })
  }

  @Test("A reader that refused one text reads the next as if it were the first")
  func reuse() throws {
    let rulebook = try BuiltIn.rulebook()
    var reader = SubmissionReader(rulebook)
    let good = Array(
      #"{"organisation":{"name":"甲","type":"regional","form":"joint"},"answers":{"B1":true}}"#.utf8)
    let bad = [
      #"{"organisation":{"name":"甲","type":"township","form":"committee"},"year":2025,"x-a":{"b":1,⟦"#,
      #"{"answers":{"B1":true,"B2":false,"x-a":1},"facts":{"members":5},"x-a":"#, "[", "{}",
    ]
    for text in bad {
      let isBadAccepted = reader.read(Array(text.utf8).span)
      let isGoodAccepted = reader.read(good.span)
      #expect(!isBadAccepted && isGoodAccepted)
      #expect(reader.record.year == nil)
      #expect(reader.record.sheet.facts.allSatisfy { $0 == AnswerSheet.missing })
      let evaluation = Evaluation(reader.record.sheet, reader.checklist(), rulebook)
      var fresh = SubmissionReader(rulebook)
      _ = fresh.read(good.span)
      let other = Evaluation(fresh.record.sheet, fresh.checklist(), rulebook)
      #expect(evaluation.met == other.met)
      #expect(evaluation.unanswered == other.unanswered)
      #expect(!evaluation.met.isEmpty)
    }
  }

  @Test("Values that are skipped nest up to the limit and not one deeper")
  func depth() throws {
    func text(_ brackets: Int, mark: String) -> MarkedText {
      let open = String(repeating: "[", count: brackets - 1)
      let close = String(repeating: "]", count: brackets)
      return MarkedText(
        #"{"organisation":{"name":"甲","type":"township"},"x-a":\#(open)\#(mark)[\#(close)}"#)
    }
    try expectAccepted(String(decoding: text(127, mark: "").bytes, as: UTF8.self))
    let path = "/x-a" + String(repeating: "/0", count: 127)
    try expectProblems(FaultyText(text(128, mark: "⟦"), ("nesting-too-deep", path)))
  }
}
