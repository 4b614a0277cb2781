import Testing

@testable import StarRules

/// How a rulebook says how many unions are drawn for a spot check.
struct SamplingTests {
  private static let sound =
    #""sampling": {"fromStar": 2, "atLeastPercent": 7, "source": {"zh": "条", "en": "Section"}},"#

  /// The minimal rulebook with a section before its criteria.
  private func text(_ section: String) -> MarkedText {
    MinimalRulebook.with(#""criteria": ["#, section + #" "criteria": ["#)
  }

  @Test("What it says is read, and a rulebook without it has none")
  func read() throws {
    let sampling = try #require(try Rulebook(text(Self.sound).bytes).sampling)
    #expect((sampling.fromStar, sampling.atLeastPercent) == (2, 7))
    #expect(sampling.source[.en] == "Section")
    #expect(try Rulebook(Array(MinimalRulebook.text.utf8)).sampling == nil)
    #expect(try Rulebook(text(#""sampling": null,"#).bytes).sampling == nil)
  }

  @Test("The built-in rulebook draws 5% of four stars or more, and its register says so")
  func builtIn() throws {
    let rulebook = try Rulebook.builtInWithRegister()
    let sampling = try #require(rulebook.sampling)
    #expect((sampling.fromStar, sampling.atLeastPercent) == (4, 5))
    let sentence = try #require(try rulebook.register()?.sentences.first { $0.id == "p5.2b" })
    guard case .carried([.sampling]) = sentence.fate else {
      Issue.record("the sentence on spot checks is carried by the section")
      return
    }
    #expect(RuleReference.sampling.kind == "sampling")
    #expect(RuleReference.sampling.id(in: rulebook) == nil)
    let without = try Rulebook(Array(MinimalRulebook.text.utf8))
    #expect(RuleReference("sampling", in: without) == nil)
  }

  @Test(
    "A flaw is found at the place that is marked",
    arguments: [
      (#""fromStar": 2"#, #""fromStar": ⟦3"#, "out-of-range"),
      (#""fromStar": 2"#, #""fromStar": ⟦0"#, "out-of-range"),
      (#""atLeastPercent": 7"#, #""atLeastPercent": ⟦0"#, "out-of-range"),
      (#""atLeastPercent": 7"#, #""atLeastPercent": ⟦101"#, "out-of-range"),
      (#""atLeastPercent": 7"#, #""atLeastPercent": ⟦"7""#, "wrong-type"),
      (#"{"fromStar": 2, "#, "⟦{", "missing-key"),
      (#"{"fromStar": 2, "#, #"{"fromStar": 2, ⟦"tier": 1, "#, "unknown-key"),
    ])
  func flaw(old: String, new: String, code: String) {
    let text = text(Self.sound.replacing(old, with: new))
    let problems = MinimalRulebook.problems(of: text.bytes)
    #expect(problems.map { $0.code } == [code])
    #expect(problems.map { $0.location } == text.locations)
  }
}
