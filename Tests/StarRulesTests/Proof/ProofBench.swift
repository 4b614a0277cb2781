import Testing

@testable import StarRules

/// A rulebook with cases to prove it by.
struct ProofBench {
  let rulebook: Rulebook
  private var reader: SubmissionReader

  /// The minimal rulebook with each `old` replaced by its `new`.
  init(_ changes: [(old: String, new: String)] = []) throws {
    var text = MinimalRulebook.text
    for change in changes {
      try #require(text.contains(change.old), "nothing to replace: \(change.old)")
      text = text.replacing(change.old, with: change.new)
    }
    rulebook = try Rulebook(Array(text.utf8))
    reader = SubmissionReader(rulebook)
  }

  /// The one case of a text, ready to be rated.
  mutating func run(_ text: [UInt8]) throws -> CaseRun {
    let file = try CaseFile(text, rulebook: rulebook)
    #expect(file.findings.count == 0, "\(String(decoding: text, as: UTF8.self))")
    let ruleCase = try #require(file.cases.first)
    guard case .text(let submission, _) = ruleCase.base else { throw NoText() }
    return CaseRun(ruleCase, text: submission, &reader)
  }

  /// A case of a union of a type and form, with facts, answers and what is expected.
  mutating func run(
    _ type: String = "firm", _ form: String = "single", facts: String = "", answers: String = "",
    expect: String
  ) throws -> CaseRun {
    let text = """
      {"name": "case", "submission": {"organisation": {"name": "A", "type": "\(type)",
      "form": "\(form)"}, "facts": {\(facts)}, "answers": {\(answers)}}, "expect": {\(expect)}}
      """
    return try run(Array(text.utf8))
  }

  /// The mutant of an id.
  func mutant(_ id: String) throws -> Mutant {
    try #require(rulebook.mutants.first { $0.id == id }, "no mutant \(id)")
  }

  private struct NoText: Error {}
}

extension MutantTest.Result {
  /// The position of the case that killed it; nil where none did.
  var killer: Int? { if case .killed(let position) = self { position } else { nil } }
  /// The case that would tell it; nil where it does not survive.
  var teller: TellingCase? { if case .surviving(let teller) = self { teller } else { nil } }
  /// Why nothing can tell it; nil where that is not proved.
  var reason: Equivalence? { if case .equivalent(let reason) = self { reason } else { nil } }
}
