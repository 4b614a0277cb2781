@testable import StarRules

/// The smallest rulebook that has one of everything, to change in one place at a time.
enum MinimalRulebook {
  static let text = #"""
    {
      "format": "unionstar.rulebook/1", "id": "minimal", "edition": "1",
      "document": {"title": {"zh": "文", "en": "Title"}, "number": "1", "issuer": {"zh": "会", "en": "Issuer"}},
      "forms": [{"id": "single", "name": {"zh": "单", "en": "Single"}}, {"id": "many", "name": {"zh": "多", "en": "Many"}}],
      "dimensions": [{"id": "force", "name": {"zh": "力", "en": "Force"}}],
      "tiers": [{"id": "first", "name": {"zh": "一", "en": "First"}}, {"id": "second", "name": {"zh": "二", "en": "Second"}}],
      "types": [{"id": "firm", "name": {"zh": "企", "en": "Firm"}, "forms": ["single"], "defaultForm": "single"},
                {"id": "area", "name": {"zh": "区", "en": "Area"}, "forms": ["single", "many"]}],
      "units": [{"id": "people", "one": {"zh": "人", "en": "person"}, "other": {"zh": "人", "en": "people"}}],
      "facts": [{"id": "all", "name": {"zh": "全", "en": "All"}, "unit": "people", "minimum": 1, "maximum": 1000},
                {"id": "some", "name": {"zh": "部", "en": "Some"}, "unit": "people", "minimum": 0, "maximum": 1000}],
      "parts": [{"part": "some", "whole": "all"}],
      "counting": {"unit": "criterion", "notApplicable": "excluded"},
      "levels": [
        {"star": 1, "name": {"zh": "一", "en": "One"}, "aim": {"zh": "建", "en": "Set up"}, "source": {"zh": "条", "en": "Section"},
         "requires": [{"tier": "first", "stars": [1], "atLeastPercent": 100}]},
        {"star": 2, "name": {"zh": "二", "en": "Two"}, "aim": {"zh": "转", "en": "Run"}, "source": {"zh": "条", "en": "Section"},
         "requires": [{"tier": "first", "stars": [2], "atLeastPercent": 50}, {"tier": "second", "atLeast": 1}]}
      ],
      "aims": [{"star": 1, "atLeastPercent": 95, "source": {"zh": "条", "en": "Section"}},
               {"star": 2, "atLeast": 1000, "note": {"zh": "注", "en": "Note"}, "source": {"zh": "条", "en": "Section"}}],
      "criteria": [
        {"id": "A1", "title": {"zh": "甲", "en": "A"}, "tier": "first", "star": 1, "dimension": "force", "types": ["firm", "area"], "annex": 1, "row": 1, "clauses": [
          {"id": "A1a", "kind": "attest", "sentence": 1, "question": {"zh": "吗?", "en": "Is it?"}, "notApplicableIf": {"zh": "无", "en": "none"}},
          {"id": "A1b", "kind": "attest", "sentence": 2, "question": {"zh": "吗?", "en": "Is it?"}, "when": {"fact": "some", "atLeast": 10}}]},
        {"id": "A2", "title": {"zh": "乙", "en": "B"}, "tier": "first", "star": 2, "types": ["firm"], "annex": 1, "row": 2, "clauses": [
          {"id": "A2a", "kind": "rate", "sentence": 1, "question": {"zh": "吗?", "en": "Is it?"}, "rate": {"numerator": "some", "denominator": "all", "atLeastPercent": 80}},
          {"id": "A2b", "kind": "rate", "sentence": 1, "question": {"zh": "吗?", "en": "Is it?"}, "forms": ["single"], "rate": {"numerator": "some", "denominator": "all", "bands": [
            {"fact": "all", "from": 0, "to": 9, "atLeastPercent": 90}, {"fact": "all", "from": 10, "to": null, "atLeastPercent": 70}]}}]},
        {"id": "A3", "title": {"zh": "丙", "en": "C"}, "tier": "second", "types": ["area"], "annex": 1, "row": 3, "clauses": [
          {"id": "A3a", "kind": "attest", "sentence": 1, "question": {"zh": "吗?", "en": "Is it?"}, "damaged": {"zh": "残", "en": "damaged"}}]}
      ],
      "readings": [{"id": "open", "question": {"zh": "何?", "en": "What?"}, "choice": {"zh": "此", "en": "This"},
                    "alternatives": [{"zh": "彼", "en": "That"}], "why": {"zh": "故", "en": "Because"}, "touches": ["A1"]}]
    }
    """#

  /// The text with every `old` replaced by `new`, in which places may be marked.
  static func with(_ old: String, _ new: String) -> MarkedText {
    MarkedText(text.replacing(old, with: new))
  }

  /// The problems that a text is refused with; none where it is accepted.
  static func problems(of text: [UInt8]) -> [Diagnostic] {
    do throws(RulebookRefused) {
      _ = try Rulebook(text)
      return []
    } catch {
      return error.diagnostics(in: .en)
    }
  }
}
