import Testing

@testable import StarRules

/// Plausibility rules are covered by cases and changed like any other rule.
struct PlausibilityProofTests {
  private func bench() throws -> ProofBench {
    try ProofBench([PlausibleBench.change(PlausibleBench.ofEachKind)])
  }

  @Test("Each rule is changed in every way, and the case that is proposed kills the change")
  func changes() throws {
    var bench = try bench()
    let mutants = bench.rulebook.mutants.filter {
      if case .plausibility = $0.alteration { true } else { false }
    }
    #expect(
      mutants.map { $0.id } == [
        "lower dropped", "lower claimed −A1b", "lower claimed −A3a", "aside dropped",
        "counted dropped", "counted when.atLeast 5→4", "counted when.atLeast 5→6",
        "papers dropped", "papers documents −A1b", "papers documents −A3a", "jump:some dropped",
        "jump:some changedByPercent 50→49", "jump:some changedByPercent 50→51",
        "jump:some atLeast 10→9", "jump:some atLeast 10→11", "jump:all dropped",
        "jump:all changedByPercent 50→49", "jump:all changedByPercent 50→51",
        "jump:all atLeast 20→19", "jump:all atLeast 20→21",
      ])
    for mutant in mutants {
      let teller = try #require(
        MutantTest(bench.rulebook, []).result(of: mutant).teller, "\(mutant.id)")
      for language in Language.allCases {
        let run = try bench.run(teller.json(bench.rulebook, in: language, .indented))
        #expect(run.ruleCase.expectation.implausible != nil)
        #expect(MutantTest(bench.rulebook, [run]).result(of: mutant).killer == 0, "\(mutant.id)")
      }
    }
  }

  @Test("A number that no accepted count tells from the next makes no difference")
  func equivalent() throws {
    let rule = PlausibleBench.rule(
      "counted", #""notApplicable": "A1a", "when": {"fact": "all", "atLeast": 1}"#)
    let bench = try ProofBench([PlausibleBench.change(rule)])
    let mutant = try bench.mutant("counted when.atLeast 1→0")
    #expect(
      MutantTest(bench.rulebook, []).result(of: mutant).reason == .outOfBounds(fact: 0, count: 0))
  }

  @Test(
    "A case shows a rule that warns, and one that is quiet though it has what the rule looks at",
    arguments: [
      (#""some": 10"#, #""A1a": false, "A1b": true"#, "lower warns, papers warns"),
      (#""some": 10"#, #""A1a": true, "A1b": true"#, "lower is quiet, papers warns"),
      (#""some": 5"#, #""A1a": "na""#, "counted warns"),
      (#""some": 4"#, #""A1a": "na""#, "counted is quiet"),
      (
        #""some": 10"#, #""A1b": {"met": true, "evidence": ["a"]}"#,
        "lower is quiet, papers is quiet"
      ),
      ("", "", ""),
    ])
  func coverage(facts: String, answers: String, shown: String) throws {
    var bench = try bench()
    let run = try bench.run(facts: facts, answers: answers, expect: #""star": 0"#)
    let checklist = Checklist(bench.rulebook, type: 0, form: 0)
    var coverage = Coverage(bench.rulebook)
    let evaluation = try #require(run.outcome(bench.rulebook, checklist).evaluation)
    coverage.note(run, evaluation, checklist)
    let holes = coverage.holes
    let reached = coverage.goals.filter { !holes.contains($0) }.compactMap { goal -> String? in
      guard case .plausibility(let rule) = goal.subject else { return nil }
      return bench.rulebook.plausibility[rule].id + (goal.sight == .warned ? " warns" : " is quiet")
    }
    #expect(reached.joined(separator: ", ") == shown)
    // No firm has A3a and no area counts all, so that nothing of it is asked of them.
    let goals = coverage.goals.filter { if case .plausibility = $0.subject { true } else { false } }
    #expect(goals.count { $0.type == 0 } == 10)
    #expect(goals.count { $0.type == 1 } == 10)
  }

  @Test("An expectation that is not met is told with what came out instead")
  func difference() throws {
    var bench = try bench()
    let rows = [(#"["papers", "lower"]"#, true), ("[]", false), (#"["aside"]"#, false)]
    for (expected, isRight) in rows {
      let run = try bench.run(
        facts: #""some": 10"#, answers: #""A1a": false, "A1b": true"#,
        expect: #""implausible": \#(expected)"#)
      let checklist = Checklist(bench.rulebook, type: 0, form: 0)
      #expect(run.passes(bench.rulebook, checklist) == isRight)
      let anew = run.expectation(
        of: run.outcome(bench.rulebook, checklist), bench.rulebook, checklist)
      #expect(String(decoding: anew, as: UTF8.self) == #"{"implausible": ["lower", "papers"]}"#)
    }
  }
}
