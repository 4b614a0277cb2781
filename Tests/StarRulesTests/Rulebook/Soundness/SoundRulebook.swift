import Testing

@testable import StarRules

/// A small rulebook about which a check has nothing to say, to change in one place at a time.
enum SoundRulebook {
  /// What its criterion A3 asks.
  static let bands = #"""
    "bands": [{"fact": "all", "from": 0, "to": 9, "atLeastPercent": 90}, {"fact": "all", "from": 10, "to": null, "atLeastPercent": 70}]
    """#

  static let text = #"""
    {
      "format": "unionstar.rulebook/1", "id": "sound", "edition": "1",
      "document": {"title": {"zh": "文", "en": "Title"}, "number": "1", "issuer": {"zh": "会", "en": "Issuer"}},
      "forms": [{"id": "single", "name": {"zh": "单", "en": "Single"}}, {"id": "many", "name": {"zh": "多", "en": "Many"}}],
      "dimensions": [{"id": "force", "name": {"zh": "力", "en": "Force"}}],
      "tiers": [{"id": "first", "name": {"zh": "一", "en": "First"}}, {"id": "second", "name": {"zh": "二", "en": "Second"}}],
      "types": [{"id": "firm", "name": {"zh": "企", "en": "Firm"}, "forms": ["single"], "defaultForm": "single"},
                {"id": "area", "name": {"zh": "区", "en": "Area"}, "forms": ["single", "many"]}],
      "units": [{"id": "people", "one": {"zh": "人", "en": "person"}, "other": {"zh": "人", "en": "people"}}],
      "facts": [{"id": "all", "name": {"zh": "全", "en": "All"}, "unit": "people", "minimum": 1, "maximum": 1000},
                {"id": "some", "name": {"zh": "部", "en": "Some"}, "unit": "people", "minimum": 0, "maximum": 900},
                {"id": "few", "name": {"zh": "少", "en": "Few"}, "unit": "people", "minimum": 0, "maximum": 900}],
      "parts": [{"part": "few", "whole": "some"}],
      "counting": {"unit": "criterion", "notApplicable": "excluded"},
      "levels": [
        {"star": 1, "name": {"zh": "一星", "en": "One"}, "aim": {"zh": "建", "en": "Set up"}, "source": {"zh": "条", "en": "Section"},
         "requires": [{"tier": "first", "stars": [1], "atLeastPercent": 100}]},
        {"star": 2, "name": {"zh": "二星", "en": "Two"}, "aim": {"zh": "转", "en": "Run"}, "source": {"zh": "条", "en": "Section"},
         "requires": [{"tier": "first", "stars": [2], "atLeastPercent": 50}, {"tier": "second", "atLeast": 1}]}
      ],
      "aims": [{"atLeastPercent": 95, "star": 1, "source": {"zh": "条", "en": "Section"}},
               {"atLeast": 1000, "star": 2, "source": {"zh": "条", "en": "Section"}}],
      "criteria": [
        {"id": "A1", "title": {"zh": "甲", "en": "A"}, "tier": "first", "star": 1, "dimension": "force", "types": ["firm", "area"], "annex": 1, "row": 1, "clauses": [
          {"id": "A1a", "kind": "attest", "sentence": 1, "question": {"zh": "有吗?", "en": "Is there?"}, "notApplicableIf": {"zh": "无", "en": "none"}},
          {"id": "A1b", "kind": "attest", "sentence": 2, "question": {"zh": "是吗?", "en": "Is it?"}, "when": {"fact": "few", "atLeast": 10}}]},
        {"id": "A2", "title": {"zh": "乙", "en": "B"}, "tier": "first", "star": 1, "types": ["firm", "area"], "annex": 1, "row": 2, "clauses": [
          {"id": "A2a", "kind": "rate", "sentence": 1, "question": {"zh": "够吗?", "en": "Is it enough?"}, "rate": {"numerator": "some", "denominator": "all", "atLeastPercent": 60}}]},
        {"id": "A3", "title": {"zh": "丙", "en": "C"}, "tier": "first", "star": 2, "types": ["firm", "area"], "annex": 1, "row": 1, "clauses": [
          {"id": "A3a", "kind": "rate", "sentence": 1, "question": {"zh": "是吗?", "en": "Is it?"}, "rate": {"numerator": "some", "denominator": "all", \#(bands)}}]},
        {"id": "A4", "title": {"zh": "丁", "en": "D"}, "tier": "second", "types": ["firm", "area"], "annex": 2, "row": 1, "clauses": [
          {"id": "A4a", "kind": "attest", "sentence": 1, "question": {"zh": "好吗?", "en": "Is it good?"}},
          {"id": "A4b", "kind": "attest", "sentence": 2, "question": {"zh": "是吗?", "en": "Is it?"}, "types": ["area"], "forms": ["many"]}]}
      ],
      "readings": [{"id": "open", "question": {"zh": "何?", "en": "What?"}, "choice": {"zh": "此", "en": "This"},
                    "alternatives": [{"zh": "彼", "en": "That"}], "why": {"zh": "故", "en": "Because"}, "touches": ["A1", "A2a"]}],
      "register": {
        "sentences": [
          {"id": "s1", "place": {"zh": "条", "en": "Section"}, "says": {"zh": "句", "en": "Words"}, "carriedBy": ["type:firm", "type:area", "form:single", "form:many"]},
          {"id": "s2", "place": {"zh": "条", "en": "Section"}, "says": {"zh": "句", "en": "Words"}, "carriedBy": ["level:1", "level:2", "aim:1", "aim:2", "tier:first", "tier:second", "dimension:force"]},
          {"id": "s3", "place": {"zh": "条", "en": "Section"}, "says": {"zh": "句", "en": "Words"}, "setAside": {"reason": "aim", "why": {"zh": "故", "en": "Because"}}}
        ],
        "rows": [
          {"annex": 1, "row": "A1", "clauses": ["A1a", "A1b"], "readings": ["open"]},
          {"annex": 1, "row": "A2", "clauses": ["A2a"]},
          {"annex": 1, "row": "A3", "clauses": ["A3a"]},
          {"annex": 2, "row": "A4", "clauses": ["A4a", "A4b"]}
        ]
      }
    }
    """#

  /// The text with every `old` replaced by `new`, and so on, in which places may be marked.
  static func with(_ changes: [(old: String, new: String)]) -> MarkedText {
    MarkedText(changes.reduce(text) { $0.replacing($1.old, with: $1.new) })
  }
}

/// A rulebook with changes, and what a check then finds at the marked places.
struct SoundnessCase: Sendable, CustomTestStringConvertible {
  /// The codes of what is found, in the order of the text.
  let codes: [String]
  /// Texts of the sound rulebook, each with what replaces it.
  let changes: [(old: String, new: String)]

  var testDescription: String { "\(codes) \(changes.map { $0.new })" }

  /// - Parameter codes: codes between spaces.
  init(_ codes: String, _ changes: (old: String, new: String)...) {
    self.codes = codes.split(separator: " ").map(String.init)
    self.changes = changes
  }
}
