import Testing

@testable import StarRules

/// What does not fit together is told at its place, changes nothing, and what fits is not.
struct PlausibilityWarningTests {
  private static func union(_ members: String, type: String = "state-owned") -> MarkedText {
    MarkedText(#"{"organisation":{"name":"甲","type":"\#(type)"},\#(members)}"#)
  }

  @Test(
    "It is told at the answer or number that is in doubt",
    arguments: [
      FaultyText(
        union(#""answers":{"V5.10c":true,"V3.8":⟦false}"#),
        ("higher-without-lower", "/answers/V3.8")),
      FaultyText(
        union(#""answers":{"V3.8":false,"V3.8a":⟦false,"V5.10c":{"met":true,"note":"n"}}"#),
        ("higher-without-lower", "/answers/V3.8a")),
      FaultyText(
        union(#""answers":{"V4.8c":⟦"na","V5.8d":{"met":true,"evidence":["a"]}}"#),
        ("na-contradicted", "/answers/V4.8c")),
      FaultyText(
        union(#""facts":{"secondLevelUnions":1},"answers":{"V5.8a":⟦"na"}"#),
        ("na-contradicted", "/answers/V5.8a")),
      FaultyText(
        union(#""answers":{"V4.3c":⟦true,"B3a":{"met":true,"evidence":["证.pdf"]}}"#),
        ("documents-missing", "/answers/V4.3c")),
      FaultyText(
        union(#""facts":{"members":⟦300},"previous":{"facts":{"members":100}}"#),
        ("far-from-last-year", "/facts/members")),
      FaultyText(
        union(
          #""year":2025,"previous":{"year":2024,"facts":{"members":300}},"facts":{"members":⟦100}"#),
        ("far-from-last-year", "/facts/members")),
      // Down to none.
      FaultyText(
        union(
          #""facts":{"communities":⟦0},"previous":{"facts":{"communities":10}}"#, type: "township"),
        ("far-from-last-year", "/facts/communities")),
      // What a review leaves standing.
      FaultyText(
        union(
          #""answers":{"V5.10c":true,"V3.8":true},"reviews":[{"stage":"district","date":"2025-06-18","answers":{"V3.8a":⟦false}}]"#
        ), ("higher-without-lower", "/reviews/0/answers/V3.8a")),
    ])
  func place(faulty: FaultyText) throws {
    let submission = try #require(try read(faulty.text.bytes).submission)
    for language in Language.allCases {
      let doubts = submission.doubts(in: language)
      #expect(doubts.map { ExpectedProblem($0.code, $0.path) } == faulty.problems)
      #expect(doubts.map { $0.location } == faulty.text.locations)
      #expect(doubts.allSatisfy { $0.severity == .warning })
      #expect(submission.warnings(in: language).map { $0.message } == doubts.map { $0.message })
    }
    #expect(Rating(submission).implausible.count == faulty.problems.count)
  }

  @Test(
    "What fits, or cannot be told, is not warned of",
    arguments: [
      union(#""answers":{"V5.10c":true,"V3.8":true}"#),
      union(#""answers":{"V5.10c":true,"V3.8":null}"#),
      union(#""answers":{"V5.10c":false,"V3.8":false}"#),
      union(#""answers":{"V4.8c":"na","V5.8d":"na"}"#),
      union(#""facts":{"secondLevelUnions":0},"answers":{"V5.8a":"na"}"#),
      union(#""answers":{"V5.8a":"na"}"#),
      union(#""answers":{"B3a":{"met":true,"evidence":["证.pdf"]},"B3b":"na","V4.3c":false}"#),
      // Not far, too small, of another year, or not given.
      union(#""facts":{"members":299},"previous":{"facts":{"members":100}}"#),
      union(#""facts":{"members":99},"previous":{"facts":{"members":1}}"#),
      union(
        #""year":2025,"facts":{"members":300},"previous":{"year":2023,"facts":{"members":100}}"#),
      union(#""facts":{"members":300},"previous":{"facts":{"members":null}}"#),
      union(#""facts":{"members":300},"previous":{"facts":null}"#),
      // A union founded since, for which everything is new.
      union(
        #""facts":{"members":300,"employees":900},"previous":{"facts":{"members":0,"employees":0}}"#
      ),
      union(
        #""facts":{"communities":400},"previous":{"facts":{"communities":0}}"#, type: "township"),
      union(#""facts":{"communities":0},"previous":{"facts":{"communities":0}}"#, type: "township"),
      union(#""facts":{"communities":0},"previous":{"facts":{"communities":9}}"#, type: "township"),
      union(#""facts":{"members":300},"previous":{}"#),
      union(#""facts":{"members":300},"previous":null"#),
      // A women's committee that is not due; a number that no rule of the type uses.
      union(#""facts":{"femaleMembers":9},"answers":{"B1b":false,"S2a":true}"#),
      // The review saw the paper.
      union(
        #""answers":{"B3a":true},"reviews":[{"stage":"district","date":"2025-06-18","answers":{"B3a":true}}]"#
      ),
    ])
  func quiet(text: MarkedText) throws {
    let submission = try #require(try read(text.bytes).submission)
    #expect(submission.doubts(in: .en).map { $0.message } == [])
    #expect(Rating(submission).implausible.isEmpty)
  }

  @Test("The words name what does not fit, in both languages, and one line serves all documents")
  func words() throws {
    let text = Self.union(
      #""answers":{"S1a":false,"V3.1a":true,"V5.1":true,"B3a":true,"V4.3c":true},"facts":{"members":30},"previous":{"facts":{"members":900}}"#
    )
    let submission = try #require(try read(text.bytes).submission)
    let english = submission.doubts(in: .en).map { $0.message }
    #expect(english.count == 3)
    #expect(english[0].hasPrefix("S1a is answered no, and V3.1a, V5.1a yes: "))
    #expect(english[1].hasPrefix("B3a, V4.3c answered yes without evidence: "))
    #expect(english[2].hasPrefix("members were 900 last year and are 30 now: "))
    let chinese = submission.doubts(in: .zh).map { $0.message }
    #expect(chinese[0].hasPrefix("S1a 答“否”，而 V3.1a、V5.1a 答“是”："))
    #expect(chinese[1].hasPrefix("B3a、V4.3c 答“是”而未附佐证："))
    #expect(chinese[2].hasPrefix("会员人数去年为 900，今年为 30："))
  }

  @Test("Of one rule for several facts each is told by its own name, and none of them as a share")
  func facts() throws {
    let submission = try #require(
      try read(
        Self.union(
          #""facts":{"employees":900,"members":30},"previous":{"facts":{"employees":100,"members":900}}"#
        ).bytes
      ).submission)
    #expect(Rating(submission).implausible == ["last-year:employees", "last-year:members"])
    let english = submission.doubts(in: .en).map { $0.message }
    #expect(english.count == 2)
    #expect(english[0].hasPrefix("employees were 100 last year and are 900 now: "))
    #expect(english[1].hasPrefix("members were 900 last year and are 30 now: "))
    let none = try #require(
      try read(
        Self.union(
          #""facts":{"communities":0},"previous":{"facts":{"communities":10}}"#, type: "township"
        ).bytes
      ).submission)
    let chinese = try #require(none.doubts(in: .zh).first).message
    #expect(chinese.contains("去年为 10，今年为 0：") && !chinese.contains("%"), "\(chinese)")
  }

  @Test("Under another reading a rule asks for nothing that the reading takes out of the question")
  func otherReading() throws {
    let rulebook = try BuiltIn.rulebook()
    let text = Self.union(#""facts":{"secondLevelUnions":1},"answers":{"V5.8a":"na"}"#).bytes
    #expect(
      try Rating(Submission(text, rulebook: rulebook)).implausible == ["second-level-congress"])
    let choice = try rulebook.choice("bound", of: "single-site")
    let other = try rulebook.reading([choice])
    // There it may not be "na" at all, so that nothing is left to be in doubt.
    let isRefused =
      refusal { () throws(SubmissionRefused) in try Submission(text, rulebook: other) } != nil
    #expect(isRefused)
  }

  @Test("The star, its steps and its range are those of the same rules without plausibility")
  func sameStar() throws {
    let rulebook = try BuiltIn.rulebook()
    var bare = rulebook
    bare.plausibility = []
    for type in ["state-owned", "township", "public-institution"] {
      let text = Self.union(
        #""facts":{"members":300},"previous":{"facts":{"members":1}},"answers":{"V5.10c":true,"V3.8":false,"TS1":false,"TV3.1":true}"#,
        type: type
      ).bytes
      let (one, other) = (
        Rating(try Submission(text, rulebook: rulebook)),
        Rating(try Submission(text, rulebook: bare))
      )
      #expect(!one.implausible.isEmpty && other.implausible.isEmpty)
      #expect(one.star == other.star && one.range == other.range)
      #expect(one.next()?.steps == other.next()?.steps)
      #expect(one.evaluation.met == other.evaluation.met)
    }
  }
}
