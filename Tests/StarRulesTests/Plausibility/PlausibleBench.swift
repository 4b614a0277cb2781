@testable import StarRules

/// Small rulebooks with plausibility rules, to change in one place at a time.
enum PlausibleBench {
  /// What every rule needs beside its own keys.
  static let words = #""says": {"zh": "核对", "en": "Check"}, "why": {"zh": "故", "en": "Because"}"#

  /// A rule with an id and the keys of its kind.
  static func rule(_ id: String, _ keys: String) -> String {
    #"{"id": "\#(id)", \#(keys), \#(words)}"#
  }

  /// Two facts that are compared.
  static let facts = #""facts": [{"fact": "some", "atLeast": 10}, {"fact": "all", "atLeast": 20}]"#
  /// How far they may be from last year's.
  static let percent = #""changedByPercent": 50"#

  /// One rule of each kind for the minimal rulebook.
  static let ofEachKind = [
    rule("lower", #""denied": "A1a", "claimed": ["A1b", "A3a"]"#),
    rule("aside", #""notApplicable": "A1a", "claimed": ["A3a"]"#),
    rule("counted", #""notApplicable": "A1a", "when": {"fact": "some", "atLeast": 5}"#),
    rule("papers", #""documents": ["A1b", "A3a"]"#),
    rule("jump", "\(facts), \(percent)"),
  ].joined(separator: ", ")

  /// What is put in the place of a text of the minimal rulebook to give it `rules`.
  static func change(_ rules: String) -> (old: String, new: String) {
    (old: #""readings": [{"#, new: #""plausibility": [\#(rules)], "readings": [{"#)
  }

  /// The minimal rulebook with `rules`.
  static func text(_ rules: String) -> MarkedText {
    MinimalRulebook.with(change(rules).old, change(rules).new)
  }
}
