import Testing

@testable import StarRules

/// Readings chosen other than the rulebook's own.
struct ReadingChoiceTests {
  private static let old = #""alternatives": [{"zh": "彼", "en": "That"}]"#
  private static let readings = #"""
    "alternatives": [
      {"id": "clause", "zh": "条", "en": "Clause", "replaces": [{"at": "/counting/unit", "value": "clause"}]},
      {"id": "met", "zh": "达", "en": "Met", "replaces": [
        {"at": "/counting/notApplicable", "value": "met"},
        {"at": "/criteria/A1/clauses/A1a/notApplicableIf", "value": null}]}]
    """#

  private func rulebook(_ alternatives: String = readings) throws -> Rulebook {
    try Rulebook(MinimalRulebook.with(Self.old, alternatives).bytes)
  }

  @Test("A choice replaces its values, its opposite brings the rulebook's own back")
  func choose() throws {
    let own = try rulebook()
    #expect(own.otherChoices.map { own.name(of: $0) } == ["open=clause", "open=met"])
    let met = try own.reading([try own.choice("met", of: "open")])
    #expect(met.counting == Counting(unit: .criterion, notApplicable: .met))
    #expect(met.clauses[0].notApplicableIf == nil)
    #expect(own.clauses[0].notApplicableIf != nil)
    #expect(met.chosen == [ReadingChoice(reading: 0, alternative: 1)])
    let clause = try met.reading([try own.choice("clause", of: "open")])
    #expect(clause.counting == Counting(unit: .clause, notApplicable: .excluded))
    #expect(clause.clauses[0].notApplicableIf != nil)
    let back = try met.reading([ReadingChoice(reading: 0, alternative: nil)])
    #expect(back.counting == own.counting)
    #expect(back.chosen.isEmpty)
    #expect(met.otherChoices.map(\.alternative) == [nil, 0])
  }

  @Test("Two alternatives that replace one place cannot be chosen together")
  func twice() throws {
    let second =
      #", {"id": "other", "question": {"zh": "何", "en": "What"}, "choice": {"zh": "此", "en": "This"}, "#
      + #""alternatives": [{"id": "criterion", "zh": "行", "en": "Row", "replaces": "#
      + #"[{"at": "/counting/unit", "value": "criterion"}]}], "why": {"zh": "故", "en": "Because"}}]"#
    let text = String(decoding: MinimalRulebook.with(Self.old, Self.readings).bytes, as: UTF8.self)
    let both = try Rulebook(
      Array(text.replacing(#""touches": ["A1"]}]"#, with: #""touches": ["A1"]}"# + second).utf8))
    let choices = [
      try both.choice("clause", of: "open"), try both.choice("criterion", of: "other"),
    ]
    #expect(throws: RulebookRefused.self) { try both.reading(choices) }
    do throws(RulebookRefused) { _ = try both.reading(choices) } catch {
      #expect(error.diagnostics(in: .en).map(\.code) == ["place-replaced-twice"])
    }
  }

  @Test("An alternative has an id and what it replaces, or neither")
  func halves() {
    for (half, code) in [
      (#"{"id": "a", "zh": "彼", "en": "That"}"#, "missing-key"),
      (
        #"{"zh": "彼", "en": "That", "replaces": [{"at": "/counting/unit", "value": 1}]}"#,
        "missing-key"
      ),
      (#"{"id": "a", "zh": "彼", "en": "That", "replaces": []}"#, "empty-list"),
      (#"{"id": "a", "zh": "彼", "en": "That", "replaces": [{"at": "/x"}]}"#, "missing-key"),
    ] {
      let text = MinimalRulebook.with(Self.old, #""alternatives": [\#(half)]"#).bytes
      #expect(MinimalRulebook.problems(of: text).map(\.code) == [code], "\(half)")
    }
  }
}
