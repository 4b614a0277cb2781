import Testing

@testable import StarRules

/// Changing a rulebook in one place, and running cases against it.
struct MutantTests {
  /// A change, and what a case that notices it has and expects.
  struct Row: Sendable, CustomTestStringConvertible {
    var id: String
    var type = "firm"
    var form = "single"
    var facts = ""
    var answers = ""
    var expect: String
    var testDescription: String { id }
  }

  static let rows = [
    Row(
      id: "A2a atLeastPercent 80→79", facts: #""all": 24, "some": 19"#,
      expect: #""unmetAtLeast": ["A2a"]"#),
    Row(
      id: "A2a atLeastPercent 80→81", facts: #""all": 5, "some": 4"#, expect: #""unmet": ["A2b"]"#),
    Row(
      id: "A2b bands[1].atLeastPercent 70→71", facts: #""all": 10, "some": 7"#,
      expect: #""unmet": ["A2a"]"#),
    Row(
      id: "A2b bands[0].to 9→8", facts: #""all": 9, "some": 8"#, expect: #""unmet": ["A2b"]"#),
    Row(id: "A2b bands[0].to 9→10", facts: #""all": 10, "some": 8"#, expect: #""unmet": []"#),
    Row(
      id: "★2 second atLeast 1→0", type: "area", answers: #""A1": true"#, expect: #""star": 1"#),
    Row(id: "A1a dropped", answers: #""A1b": true"#, expect: #""star": 0"#),
    Row(id: "A2 types −firm", answers: #""A1": true"#, expect: #""star": 1"#),
    Row(
      id: "A2 types +area", type: "area", answers: #""A1": true, "A3": true"#,
      expect: #""star": 2"#),
    Row(id: "A3 types +firm", expect: #""unanswered": ["A1a", "A1b", "A2a", "A2b"]"#),
    Row(
      id: "A1b types −area", type: "area", facts: #""some": 10"#, answers: #""A1b": false"#,
      expect: #""unmet": ["A1b"]"#),
    Row(id: "A2b forms −single", expect: #""unansweredAtLeast": ["A2b"]"#),
    Row(
      id: "A3a forms −many", type: "area", form: "many", answers: #""A3a": false"#,
      expect: #""unmet": ["A3a"]"#),
    Row(
      id: "A1a notApplicableIf removed", answers: #""A1a": "na""#,
      expect: #""notApplicable": ["A1a"]"#),
    Row(
      id: "A3a notApplicableIf added", type: "area", answers: #""A3a": "na""#,
      expect: #""diagnostics": ["not-applicable-refused /answers/A3a"]"#),
    Row(id: "A1b when.atLeast 10→9", facts: #""some": 9"#, expect: #""notApplicable": ["A1b"]"#),
    Row(id: "A1b when.atLeast 10→11", facts: #""some": 10"#, expect: #""notApplicable": []"#),
    Row(id: "A1b when removed", facts: #""some": 0"#, expect: #""notApplicable": ["A1b"]"#),
  ]

  @Test("A case that notices a change kills the mutant", arguments: rows)
  func killed(row: Row) throws {
    var bench = try ProofBench()
    let run = try bench.run(
      row.type, row.form, facts: row.facts, answers: row.answers, expect: row.expect)
    let test = MutantTest(bench.rulebook, [run])
    #expect(test.idle == 0)
    #expect(test.result(of: try bench.mutant(row.id)).killer == 0)
  }

  @Test("Without such a case it survives, and the case that is proposed kills it", arguments: rows)
  func surviving(row: Row) throws {
    var bench = try ProofBench()
    let mutant = try bench.mutant(row.id)
    let teller = try #require(MutantTest(bench.rulebook, []).result(of: mutant).teller)
    for language in Language.allCases {
      let run = try bench.run(teller.json(bench.rulebook, in: language, .indented))
      let test = MutantTest(bench.rulebook, [run])
      #expect(test.idle == 0)
      #expect(test.result(of: mutant).killer == 0)
      #expect(!mutant.description(in: language, bench.rulebook).isEmpty)
      #expect(run.ruleCase.name.contains(row.id))
    }
  }

  @Test("The case that is proposed is of the type and form that needs least")
  func smallest() throws {
    let further = #"""
      {"id": "A4", "title": {"zh": "丁", "en": "D"}, "tier": "first", "star": 1, "types": ["firm"],
       "annex": 1, "row": 4, "clauses": [
         {"id": "A4a", "kind": "attest", "sentence": 1, "question": {"zh": "吗?", "en": "Is it?"}}]},
      {"id": "A3",
      """#
    let bench = try ProofBench([
      (#"{"id": "A3","#, further), (#""types": ["area"]"#, #""types": ["firm", "area"]"#),
    ])
    let mutant = try bench.mutant("★2 second atLeast 1→0")
    let teller = try #require(MutantTest(bench.rulebook, []).result(of: mutant).teller)
    #expect(bench.rulebook.types[teller.type].id == "area")
    #expect(teller.size == 1)
  }

  @Test("Every kind of change is made, each once")
  func list() throws {
    let ids = try ProofBench().rulebook.mutants.map { $0.id }
    #expect(Set(ids).count == ids.count)
    #expect(ids.count == 48)
    #expect(Set(Self.rows.map { $0.id }).isSubset(of: ids))
  }

  @Test("What the format does not allow is no mutant")
  func allowed() throws {
    let bench = try ProofBench([
      (#""atLeastPercent": 80}"#, #""atLeastPercent": 100, "whenDenominatorIsZero": "unmet"}"#),
      (#""atLeast": 10}"#, #""atLeast": 0}"#), (#""to": 9,"#, #""to": 0,"#),
      (#""from": 10,"#, #""from": 1,"#),
    ])
    let ids = bench.rulebook.mutants.map { $0.id }.filter {
      ["A1b when", "A2a at", "A2a when", "A2b bands[0].to", "★1"].contains(where: $0.hasPrefix)
    }
    #expect(
      ids == [
        "A2a atLeastPercent 100→99", "A2a whenDenominatorIsZero unmet→not-applicable",
        "A2a whenDenominatorIsZero unmet→none", "A2b bands[0].to 0→1",
        "★1 first atLeastPercent 100→99", "A1b when.atLeast 0→1", "A1b when removed",
      ])
    // Without a rule of its own a denominator that may be 0 is refused.
    let open = try ProofBench([
      (#""atLeastPercent": 80}"#, #""atLeastPercent": 80, "whenDenominatorIsZero": "unmet"}"#),
      (
        #""to": null, "atLeastPercent": 70}]"#,
        #""to": null, "atLeastPercent": 70}], "whenDenominatorIsZero": "not-applicable""#
      ),
      (#""minimum": 1,"#, #""minimum": 0,"#),
    ])
    let rules = open.rulebook.mutants.map { $0.id }.filter { $0.contains("whenDenominator") }
    #expect(
      rules == [
        "A2a whenDenominatorIsZero unmet→not-applicable",
        "A2b whenDenominatorIsZero not-applicable→unmet",
      ])
    for mutant in open.rulebook.mutants where rules.contains(mutant.id) {
      #expect(MutantTest(open.rulebook, []).result(of: mutant).teller?.size == 1)
    }
  }

  @Test("A case that already comes out other than expected proves nothing")
  func idle() throws {
    var bench = try ProofBench()
    let wrong = try bench.run(expect: #""star": 2"#)
    let unknown = try bench.run("none", expect: #""star": 2"#)
    let test = MutantTest(bench.rulebook, [wrong, unknown])
    #expect(test.idle == 2)
    #expect(test.run(bench.rulebook.mutants).allSatisfy { $0.killer == nil })
  }

  @Test("Of cases that are alike but for their names the first is run, of all others each")
  func alike() throws {
    var bench = try ProofBench()
    let expectations = [#""star": 0"#, #""star": 0"#, #""unmet": ["A2b"]"#, #""unmet": ["A2b"]"#]
    let runs = try expectations.map { try bench.run(facts: #""all": 9, "some": 8"#, expect: $0) }
    let test = MutantTest(bench.rulebook, runs)
    #expect(test.idle == 0)
    #expect(test.result(of: try bench.mutant("A2b bands[0].to 9→8")).killer == 2)
    let essences = try [
      ("firm", "single", "", "", #""star": 0"#), ("area", "single", "", "", #""star": 0"#),
      ("area", "many", "", "", #""star": 0"#), ("firm", "single", "", "", #""unmet": []"#),
      ("firm", "single", #""all": 9"#, "", #""star": 0"#),
      ("firm", "single", #""all": 8"#, "", #""star": 0"#),
      ("firm", "single", "", #""A1": true"#, #""star": 0"#),
      ("firm", "single", "", #""A1": false"#, #""star": 0"#),
      ("firm", "single", "", #""A1": "na""#, #""star": 0"#),
      ("firm", "single", "", #""A1a": true"#, #""star": 0"#),
      ("firm", "single", "", #""A1": true, "A1a": null"#, #""star": 0"#),
      ("firm", "single", "", #""A1a": true, "A1b": true"#, #""star": 0"#),
    ].map {
      CaseRun.Essence(
        try bench.run($0.0, $0.1, facts: $0.2, answers: $0.3, expect: $0.4))
    }
    #expect(Set(essences).count == essences.count)
    #expect(CaseRun.Essence(runs[0]) == CaseRun.Essence(runs[1]))
  }

  @Test("Progress is told after every mutant")
  func progress() throws {
    let rulebook = try ProofBench().rulebook
    var told: [Int] = []
    let results = MutantTest(rulebook, []).run(rulebook.mutants) { done, total in
      #expect(total == 48)
      told.append(done)
    }
    #expect(told == Array(1...48))
    #expect(results.count == 48)
  }

  @Test("A mutant changes no checklist outside of its types and forms")
  func places() throws {
    let rules = try BuiltIn.rulebook()
    // A sample of them: all take long without optimisation.
    for mutant in rules.mutants.enumerated().filter({ $0.offset % 61 == 0 }).map({ $0.element }) {
      let changed = mutant.applied(to: rules)
      let places = mutant.places(in: rules)
      for type in rules.types.indices {
        for form in rules.types[type].forms
        where !places.contains(where: { $0 == (type, form) }) {
          let same =
            Checklist(rules, type: type, form: form) == Checklist(changed, type: type, form: form)
          #expect(same, "\(mutant.id)")
        }
      }
    }
  }
}
