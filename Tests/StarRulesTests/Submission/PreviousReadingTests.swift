import Testing

@testable import StarRules

/// Last year's facts are read as the union's own are, and mean nothing else.
struct PreviousReadingTests {
  private static func union(_ members: String) -> MarkedText {
    MarkedText(#"{"organisation":{"name":"甲","type":"state-owned"},\#(members)}"#)
  }

  @Test(
    "What is wrong with it is told at its place",
    arguments: [
      FaultyText(union(#""previous":⟦[]"#), ("wrong-type", "/previous")),
      FaultyText(union(#""previous":⟦2024"#), ("wrong-type", "/previous")),
      FaultyText(union(#""previous":{⟦"answers":{}}"#), ("unknown-key", "/previous/answers")),
      FaultyText(union(#""previous":{"facts":⟦[]}"#), ("wrong-type", "/previous/facts")),
      FaultyText(
        union(#""previous":{"facts":{⟦"member":1}}"#), ("unknown-key", "/previous/facts/member")),
      FaultyText(
        union(#""previous":{"facts":{"members":⟦1000000001}}"#),
        ("out-of-range", "/previous/facts/members")),
      FaultyText(
        union(#""previous":{"facts":{"members":0}},"facts":{"members":⟦0}"#),
        ("out-of-range", "/facts/members")),
      FaultyText(
        union(#""previous":{"facts":⟦0},"facts":{"employees":⟦0}"#),
        ("wrong-type", "/previous/facts"), ("out-of-range", "/facts/employees")),
      FaultyText(
        union(#""previous":{"facts":{"members":⟦1.5}}"#),
        ("not-a-whole-number", "/previous/facts/members")),
      FaultyText(
        union(#""previous":{"facts":{"members":1,⟦"members":2}}"#),
        ("repeated-key", "/previous/facts/members")),
      FaultyText(
        union(#""previous":{"year":⟦"2024"}"#), ("wrong-type", "/previous/year")),
      FaultyText(
        union(#""previous":{"year":⟦1948}"#), ("out-of-range", "/previous/year")),
      FaultyText(
        union(#""year":2025,"previous":{"year":⟦2025}"#),
        ("previous-not-before", "/previous/year")),
      FaultyText(
        union(#""previous":{"year":⟦2026},"year":2025"#),
        ("previous-not-before", "/previous/year")),
      FaultyText(union(#""previous":{},⟦"previous":{}"#), ("repeated-key", "/previous")),
    ])
  func faults(faulty: FaultyText) throws { try expectProblems(faulty) }

  @Test("What it has no key for is told without a space too many")
  func chinese() throws {
    let rulebook = try BuiltIn.rulebook()
    for (members, words) in [
      (#""previous":{"answers":{}}"#, "“answers”不属于 previous，"),
      (#""previous":{"zzzzzz":1}"#, "previous 中没有“zzzzzz”这一项"),
    ] {
      let error = refusal { () throws(SubmissionRefused) in
        try Submission(Self.union(members).bytes, rulebook: rulebook)
      }
      let message = error?.diagnostics(in: .zh).first?.message ?? ""
      #expect(message.hasPrefix(words), "\(message)")
      #expect(!message.contains("  ") && !message.contains(" ，"))
    }
  }

  @Test("It leaves the year, the facts and what follows as they are, wherever it stands")
  func apart() throws {
    let parts = [
      #""year":2025"#, #""facts":{"members":80,"employees":90}"#,
      #""previous":{"x-a":1,"year":2024,"facts":{"members":81,"realNameMembers":900}}"#,
      #""answers":{"B2":true}"#,
    ]
    for turn in parts.indices {
      let members = (parts[turn...] + parts[..<turn]).joined(separator: ",")
      let submission = try expectAccepted(
        String(decoding: Self.union(members).bytes, as: UTF8.self))
      #expect(submission.year == 2025)
      let given = submission.facts.filter { $0 != AnswerSheet.missing }
      #expect(given == [90, 80])
      #expect(
        submission.record.sheet.previousFacts.filter { $0 != AnswerSheet.missing } == [81, 900])
    }
  }

  @Test("A union founded since had none of anything, whatever there has to be of one that is rated")
  func none() throws {
    let rulebook = try BuiltIn.rulebook()
    for (index, fact) in rulebook.facts.enumerated() {
      let submission = try expectAccepted(
        #"{"organisation":{"name":"甲","type":"state-owned"},"previous":{"facts":{"\#(fact.id)":0}}}"#
      )
      #expect(submission.record.sheet.previousFacts[index] == 0)
    }
    #expect(rulebook.facts.contains { $0.bounds.lowerBound > 0 })
  }

  @Test("One reader forgets it with the submission that had it")
  func forgotten() throws {
    var reader = SubmissionReader(try BuiltIn.rulebook())
    let with = Self.union(#""facts":{"members":300},"previous":{"facts":{"members":100}}"#).bytes
    let without = Self.union(#""facts":{"members":300}"#).bytes
    let isFirstRead = reader.read(with.span)
    #expect(isFirstRead && !reader.record.sheet.previousFacts.isEmpty)
    let isSecondRead = reader.read(without.span)
    #expect(isSecondRead && reader.record.sheet.previousFacts.isEmpty)
  }
}
