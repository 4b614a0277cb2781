import Testing

@testable import StarRules

/// What a rulebook notes of unions that are of none of its types.
struct OtherTypesTests {
  private static let sound =
    #""otherTypes": {"note": {"zh": "归入", "en": "Nearest"}, "source": {"zh": "条", "en": "Section"}},"#

  /// The minimal rulebook with a section before its criteria.
  private func text(_ section: String) -> MarkedText {
    MinimalRulebook.with(#""criteria": ["#, section + #" "criteria": ["#)
  }

  @Test("What it notes is read, and a rulebook without it notes nothing")
  func read() throws {
    let others = try #require(try Rulebook(text(Self.sound).bytes).otherTypes)
    #expect(others.note[.en] == "Nearest" && others.source[.zh] == "条")
    #expect(try Rulebook(Array(MinimalRulebook.text.utf8)).otherTypes == nil)
    #expect(try Rulebook(text(#""otherTypes": null,"#).bytes).otherTypes == nil)
  }

  @Test("The built-in rulebook notes it with its source, and its register says so")
  func builtIn() throws {
    let rulebook = try Rulebook.builtInWithRegister()
    let others = try #require(rulebook.otherTypes)
    #expect(others.note[.zh].contains("社会组织"))
    let sentence = try #require(try rulebook.register()?.sentences.first { $0.id == "p2.2b" })
    #expect(sentence.place[.zh] == others.source[.zh])
    guard case .carried([.otherTypes]) = sentence.fate else {
      Issue.record("the sentence on social organisations is carried by the note")
      return
    }
    #expect(RuleReference.otherTypes.kind == "otherTypes")
    let without = try Rulebook(Array(MinimalRulebook.text.utf8))
    #expect(RuleReference("otherTypes", in: without) == nil)
  }

  @Test(
    "A flaw is found at the place that is marked",
    arguments: [
      (#"{"note": {"zh": "归入", "en": "Nearest"}, "#, "⟦{", "missing-key"),
      (
        #"{"note": {"zh": "归入", "en": "Nearest"}, "source": {"zh": "条", "en": "Section"}},"#,
        #"⟦{"note": {"zh": "归入", "en": "Nearest"}},"#, "missing-key"
      ),
      (#"{"note": {"zh": "归入", "en": "Nearest"}, "#, #"{"note": ⟦"归入", "#, "wrong-type"),
      (#"{"note": "#, #"{⟦"id": "a", "note": "#, "unknown-key"),
    ])
  func flaw(old: String, new: String, code: String) {
    let text = text(Self.sound.replacing(old, with: new))
    let problems = MinimalRulebook.problems(of: text.bytes)
    #expect(problems.map { $0.code } == [code])
    #expect(problems.map { $0.location } == text.locations)
  }
}
