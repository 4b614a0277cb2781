import Testing

@testable import StarRules

/// A rulebook is refused for a flaw of its plausibility rules, and what cannot warn is told by a check.
struct PlausibilityLoadingTests {
  @Test("A rule of each kind is read, and a rulebook without any has none")
  func kinds() throws {
    let rulebook = try Rulebook(PlausibleBench.text(PlausibleBench.ofEachKind).bytes)
    #expect(
      rulebook.plausibility.map { $0.grounds } == [
        .denied(0, claimed: [1, 4]), .setAside(0, claimed: [4]),
        .setAsideThough(0, Condition(fact: 1, atLeast: 5)), .documents([1, 4]),
        .changed(ChangeLimit(fact: 1, percent: 50, atLeast: 10)),
        .changed(ChangeLimit(fact: 0, percent: 50, atLeast: 20)),
      ])
    // One that names facts is a rule for each, by an id that no other can have.
    let ids = ["lower", "aside", "counted", "papers", "jump:some", "jump:all"]
    #expect(rulebook.plausibility.map { $0.id } == ids)
    #expect(rulebook.plausibility.map { $0.entry } == [0, 1, 2, 3, 4, 4])
    for (index, id) in ids.enumerated() {
      let bytes = Array(id.utf8)
      #expect(rulebook.plausibilityKeys.index(of: bytes.indices, in: bytes.span) == index)
    }
    #expect(rulebook.plausibility.map { $0.says[.en] } == Array(repeating: "Check", count: 6))
    #expect(rulebook.plausibility.map { $0.why[.zh] } == Array(repeating: "故", count: 6))
    #expect(try Rulebook(Array(MinimalRulebook.text.utf8)).plausibility.isEmpty)
  }

  @Test(
    "A flaw is found at the place that is marked",
    arguments: [
      // Keys that do not go together, too few and too many of them.
      (#"⟦{"id": "a", "denied": "A1a", \#(PlausibleBench.words)}"#, "contradictory-plausibility"),
      (
        #"⟦{"id": "a", "claimed": ["A1a"], \#(PlausibleBench.words)}"#, "contradictory-plausibility"
      ),
      (#"⟦{"id": "a", \#(PlausibleBench.words)}"#, "contradictory-plausibility"),
      (
        #"⟦{"id": "a", "denied": "A1a", "claimed": ["A3a"], "documents": ["A1a"], \#(PlausibleBench.words)}"#,
        "contradictory-plausibility"
      ),
      (
        #"⟦{"id": "a", \#(PlausibleBench.facts), \#(PlausibleBench.words)}"#,
        "contradictory-plausibility"
      ),
      // What is named.
      (PlausibleBench.rule("a", #""denied": ⟦"A9", "claimed": ["A3a"]"#), "unknown-reference"),
      (PlausibleBench.rule("a", #""denied": ⟦"A1", "claimed": ["A3a"]"#), "not-answered"),
      (PlausibleBench.rule("a", #""denied": "A1a", "claimed": [⟦"A2a"]"#), "not-answered"),
      (PlausibleBench.rule("a", #""documents": ["A1a", ⟦"A1a"]"#), "repeated-id"),
      (PlausibleBench.rule("a", #""documents": ⟦[]"#), "empty-list"),
      (PlausibleBench.rule("a", #""documents": ⟦"A1a""#), "wrong-type"),
      (compared(#"{"fact": ⟦"few", "atLeast": 1}"#), "unknown-reference"),
      (compared(#"{"fact": "some", "atLeast": ⟦0}"#), "out-of-range"),
      (compared(#"⟦{"fact": "some"}"#), "missing-key"),
      (compared(#"{"fact": "some", "atLeast": 1, ⟦"zero": 1}"#), "unknown-key"),
      (
        compared(#"{"fact": "some", "atLeast": 1}, {"fact": ⟦"some", "atLeast": 2}"#), "repeated-id"
      ),
      (compared(#"⟦"some""#), "wrong-type"),
      (PlausibleBench.rule("a", #""facts": ⟦[], "changedByPercent": 1"#), "empty-list"),
      (
        PlausibleBench.rule("a", PlausibleBench.facts + #", "changedByPercent": ⟦0"#),
        "out-of-range"
      ),
      (
        PlausibleBench.rule("a", #""documents": ["A1a"]"#) + ", "
          + #"{"id": ⟦"a", "documents": ["A1b"], \#(PlausibleBench.words)}"#, "repeated-id"
      ),
      // What `rules` shows by its id already.
      (#"{"id": ⟦"A1a", "documents": ["A1a"], \#(PlausibleBench.words)}"#, "repeated-id"),
      (#"{"id": ⟦"some", "documents": ["A1a"], \#(PlausibleBench.words)}"#, "repeated-id"),
      (#"⟦{"id": "a", "documents": ["A1a"], "says": {"zh": "核对", "en": "Check"}}"#, "missing-key"),
      (PlausibleBench.rule("a", #""documents": ["A1a"], ⟦"forms": ["many"]"#), "unknown-key"),
    ])
  func flaws(rules: String, code: String) {
    let text = PlausibleBench.text(rules)
    let problems = MinimalRulebook.problems(of: text.bytes)
    #expect(problems.map { $0.code } == [code])
    #expect(problems.map { $0.location } == text.locations)
  }

  /// A rule that compares facts with last year's.
  private static func compared(_ facts: String) -> String {
    PlausibleBench.rule("a", #""facts": [\#(facts)], "changedByPercent": 1"#)
  }

  @Test("Where a clause cannot be read, its own flaw is the only one that is told")
  func brokenClause() {
    let text = PlausibleBench.text(PlausibleBench.ofEachKind).bytes
    let broken = String(decoding: text, as: UTF8.self)
      .replacing(#""id": "A1b", "kind": "attest""#, with: #""id": "A1b", "kind": "ask""#)
    let problems = MinimalRulebook.problems(of: Array(broken.utf8))
    #expect(problems.map { $0.code } == ["unknown-word"])
  }

  @Test(
    "A rule that can warn nobody, or by one thing nobody, is told at its place",
    arguments: [
      ("never-set-aside", #""notApplicable": ⟦"A1b", "claimed": ["A4a"]"#),
      ("never-set-aside", #""notApplicable": ⟦"A4a", "when": {"fact": "some", "atLeast": 1}"#),
      ("never-together", #""denied": "A4a", "claimed": ["A1a", ⟦"A4a"]"#),
      (
        "never-warns",
        #""facts": [{"fact": "all", "atLeast": 1}, {"fact": "some", "atLeast": ⟦901}], "changedByPercent": 1"#
      ),
      ("never-warns", #""notApplicable": "A1a", "when": {"fact": "some", "atLeast": ⟦901}"#),
      ("always-warns", #""notApplicable": "A1a", "when": {"fact": "some", "atLeast": ⟦0}"#),
      ("always-warns", #""notApplicable": "A1a", "when": {"fact": "all", "atLeast": ⟦1}"#),
    ])
  func unsound(code: String, keys: String) throws {
    try expectFinding(PlausibleBench.rule("a", keys), code)
  }

  @Test(
    "Two rules that warn of the same are told at the later one",
    arguments: [
      (#""denied": "A1a", "claimed": ["A4a"]"#, #""denied": "A1a", "claimed": ["A1b", "A4a"]"#),
      (#""documents": ["A1a", "A1b"]"#, #""documents": ["A1b"]"#),
      (
        #""facts": [{"fact": "some", "atLeast": 1}], "changedByPercent": 1"#,
        #""facts": [{"fact": "all", "atLeast": 2}, {"fact": "some", "atLeast": 2}], "changedByPercent": 2"#
      ),
      (
        #""notApplicable": "A1a", "when": {"fact": "some", "atLeast": 1}"#,
        #""notApplicable": "A1a", "when": {"fact": "some", "atLeast": 2}"#
      ),
    ])
  func twice(first: String, second: String) throws {
    let later = #"{"id": ⟦"b", \#(second), \#(PlausibleBench.words)}"#
    try expectFinding(PlausibleBench.rule("a", first) + ", " + later, "same-doubt")
  }

  /// Expects of the sound rulebook with `rules` one finding, at the place marked in them.
  private func expectFinding(_ rules: String, _ code: String) throws {
    let text = SoundRulebook.with([PlausibleBench.change(rules)])
    for language in Language.allCases {
      let found = try Rulebook(text.bytes).soundness().diagnostics(in: language)
      #expect(found.map { $0.code } == [code])
      #expect(found.map { $0.location } == text.locations)
      #expect(found.allSatisfy { $0.severity == .error && !$0.message.isEmpty })
    }
  }
}
