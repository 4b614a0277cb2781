import Testing

@testable import StarRules

/// What a result says beside the star: contract, section 3.
struct ResultTests {
  private func rating(_ type: String, _ answers: String, facts: String = "") throws -> Rating {
    let text = #"""
      {"organisation":{"name":"甲","type":"\#(type)"},"facts":{\#(facts)},"answers":{\#(answers)}}
      """#
    return Rating(try Submission(Array(text.utf8), rulebook: BuiltIn.rulebook()))
  }

  @Test(
    "A clause met by an answer without evidence is unproven",
    arguments: [
      (#""B3":true"#, ["B3a", "B3b"]), (#""B3a":true"#, ["B3a"]), (#""B3a":false"#, []),
      (#""B3b":"na""#, []), (#""B3a":null"#, []), (#""B3":{"met":true,"evidence":["a"]}"#, []),
      (#""B3":{"met":true,"evidence":["a"]},"B3a":true"#, ["B3a"]),
      (#""B3":true,"B3a":{"met":true,"evidence":["a"]}"#, ["B3b"]),
      (#""B3a":{"evidence":["a"],"met":true}"#, []),
      (#""B3a":{"met":true,"evidence":[]}"#, ["B3a"]),
      (#""B3a":{"met":true,"evidence":null}"#, ["B3a"]),
      (#""B3a":{"met":true,"evidence":["", " "]}"#, ["B3a"]),
      (#""B3a":{"met":true,"evidence":["","b"]}"#, []),
      (#""B3a":{"met":true,"note":"a"}"#, ["B3a"]),
      (#""V3.10":true,"V3.9":true,"B2":true"#, ["B2a", "V3.9a", "V3.9b", "V3.10a", "V3.10b"]),
    ] as [(String, [String])])
  func unproven(answers: String, ids: [String]) throws {
    let rating = try rating("non-public", answers)
    let expected = try BuiltIn.rulebook().clauses.map { $0.id }.filter { id in
      ids.contains(id)
        || (answers.contains("V3.10") && (id.hasPrefix("V3.9") || id.hasPrefix("V3.10")))
    }
    #expect(rating.ids(rating.unproven) == expected.filter { rating.status(ofClause: $0) != nil })
    #expect(ids.isEmpty == rating.unproven.isEmpty)
  }

  @Test("Rates are met by counting and need no evidence")
  func rates() throws {
    let rating = try rating(
      "non-public", "", facts: #""members":9,"employees":9,"realNameMembers":9"#)
    #expect(rating.status(ofClause: "V3.3b") == "met")
    #expect(rating.unproven.isEmpty)
  }

  @Test(
    "What was set aside by \"na\" is named, in the order of the guideline",
    arguments: [
      (#""S2f":"na","B3b":"na""#, ["B3b", "S2f"]), (#""B3":"na","B3a":true"#, ["B3b"]),
      (#""V4.4":"na""#, ["V4.4a", "V4.4b", "V4.4c"]),
      (#""V4.4":"na","V4.4b":true"#, ["V4.4a", "V4.4c"]),
      (#""V4.4":"na","V4.4b":null"#, ["V4.4a", "V4.4c"]), (#""V4.4b":{"met":"na"}"#, ["V4.4b"]),
      (#""B1b":"na""#, []), (#""B1b":true"#, []),
    ] as [(String, [String])])
  func notApplicable(answers: String, ids: [String]) throws {
    let rating = try rating("non-public", answers)
    #expect(rating.ids(rating.notApplicable) == ids)
  }

  @Test("A clause that does not apply by its fact, or a rate by its denominator, was not set aside")
  func computed() throws {
    let facts = #""femaleMembers":3,"subordinateUnits":0,"secondLevelUnions":0"#
    let rating = try rating("non-public", #""B1b":true"#, facts: facts)
    for id in ["B1b", "V5.3a", "V5.3b", "V5.3c"] {
      #expect(rating.status(ofClause: id) == "not-applicable")
    }
    #expect(rating.ids(rating.criteria(.notApplicable)) == ["V5.3"])
    #expect(rating.notApplicable.isEmpty)
  }

  @Test("Criteria unmet and unanswered come in the order of the guideline, so V3.10 after V3.9")
  func order() throws {
    let answers = #""V3.10":false,"V3.9":false,"I1":false,"S1":false,"B2":false,"V3.2":false"#
    let rating = try rating("non-public", answers)
    #expect(rating.ids(rating.criteria(.unmet)) == ["B2", "S1", "V3.2", "V3.9", "V3.10", "I1"])
    let order = try BuiltIn.rulebook().criteria.map { $0.id }
    let unanswered = rating.ids(rating.criteria(.unanswered))
    #expect(unanswered == order.filter { unanswered.contains($0) })
    #expect(unanswered.count == 58 - 6)
  }

  @Test("A criterion names every clause that is neither met nor not applicable")
  func missing() throws {
    let rating = try rating(
      "non-public", #""V3.3a":true,"B3a":false,"B3b":"na","S2":true,"S2c":false,"S2e":null"#,
      facts: #""members":79,"employees":100,"realNameMembers":79"#)
    let unmet = rating.criteria(.unmet)
    #expect(rating.ids(unmet).prefix(3) == ["B3", "S2", "V3.3"])
    #expect(
      unmet.prefix(3).map { rating.ids($0.missing.map { $0.clause }) } == [
        ["B3a"], ["S2c", "S2e"], ["V3.3c"],
      ])
    #expect(unmet[1].missing.map { $0.status } == [.unmet, .unanswered])
    #expect(unmet[2].missing.map { $0.rate?.short } == [1])
    #expect(unmet[2].clauses.map { $0.status } == [.met, .met, .unmet])
  }

  @Test("What there is to choose from comes nearest first, then in the order of the guideline")
  func nearest() throws {
    let rating = try rating("township", #""TB1a":true,"TB1b":false"#)
    let next = try #require(rating.next())
    let rulebook = try BuiltIn.rulebook()
    let missing = next.criteria.map { $0.missing.count }
    #expect(missing == missing.sorted())
    #expect(Set(rating.ids(next.criteria)) == ["TB1", "TB2", "TB3", "TB4"])
    for (left, right) in zip(next.criteria, next.criteria.dropFirst())
    where left.missing.count == right.missing.count {
      #expect(left.criterion < right.criterion)
    }
    #expect(rulebook.criteria[next.criteria[0].criterion].tier == 0)
  }

  @Test("The contract's own example is accepted and rated")
  func example() throws {
    let text = #"""
      {
        "format": "unionstar/1",
        "year": 2025,
        "organisation": {
          "name": "杭州甲乙科技有限公司工会", "type": "non-public", "form": "committee",
          "code": "81330106MC00000008", "district": "西湖区"
        },
        "claimedStar": 3,
        "facts": { "employees": 86, "members": 80, "femaleMembers": 31, "realNameMembers": 79, "mutualAidParticipants": 70,
                   "ballots": 60, "satisfiedWithUnion": 55, "satisfiedWithChair": 54 },
        "answers": {
          "B1": true, "B3b": "na", "S2": true, "S2f": false,
          "V3.8": { "met": true, "evidence": ["2025-03 志愿服务记录.pdf"], "note": "" },
          "V3.9": null
        }
      }
      """#
    let rating = Rating(try expectAccepted(text))
    #expect(rating.star == 0)
    #expect(rating.ids(rating.notApplicable) == ["B3b"])
    #expect(rating.ids(rating.unproven) == ["B1a", "B1b", "S2a", "S2b", "S2c", "S2d", "S2e"])
    // 79/80, 80/86 = 93.02 %, 55/60 = 91.7 %, 54/60 = 90 %, 70/86 = 81.4 %.
    let expected = [
      "V3.3b": "met", "V3.3c": "met", "V3.7a": "met", "V3.7b": "met", "V3.13a": "met",
      "V4.5b": "met", "V4.5c": "met", "V4.9a": "met", "V4.9b": "met", "V4.11c": "unmet",
      "V5.4c": "met", "V5.4d": "unmet", "V5.9a": "unmet", "V5.9b": "unmet", "V5.12b": "unmet",
    ]
    for (id, status) in expected { #expect(rating.status(ofClause: id) == status, "\(id)") }
    // 85 % of 86 is 73.1, so 74; 95 % of 60 is 57.
    #expect(rating.clause("V4.11c")?.rate?.short == 4)
    #expect(rating.clause("V5.9b")?.rate?.short == 3)
    #expect(rating.clause("V5.9b")?.rate?.percent == "90.0")
  }
}
