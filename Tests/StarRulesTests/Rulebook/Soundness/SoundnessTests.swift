import Testing

@testable import StarRules

/// Each finding of a check is shown by a small change of a rulebook that has none.
struct SoundnessTests {
  private func check(_ row: SoundnessCase, _ severity: Severity) throws {
    for (old, _) in row.changes {
      try #require(SoundRulebook.text.contains(old), "the text to change is not there: \(old)")
    }
    let text = SoundRulebook.with(row.changes)
    let soundness = try Rulebook(text.bytes).soundness()
    let found = soundness.diagnostics(in: .en)
    #expect(found.map { $0.code } == row.codes)
    #expect(found.map { $0.location } == text.locations)
    #expect(found.allSatisfy { $0.severity == severity })
    #expect(soundness.isSound == (severity != .error))
    for diagnostic in found + soundness.diagnostics(in: .zh) {
      #expect(!diagnostic.message.isEmpty)
    }
  }

  @Test(
    "A check has nothing to say of a sound rulebook",
    arguments: [
      SoundnessCase(""),
      // A threshold that rises or stays from star to star.
      SoundnessCase("", (#""atLeastPercent": 60"#, #""atLeastPercent": 70"#)),
      // Rates that are the same for some unions, not for all.
      SoundnessCase(
        "", (SoundRulebook.bands, #""atLeastPercent": 60"#),
        (#""id": "A2a", "#, #""id": "A2a", "types": ["area"], "#)),
      // The same place in the document, for unions that differ.
      SoundnessCase(
        "", (#""id": "A4a", "#, #""id": "A4a", "forms": ["single"], "#),
        (
          #""sentence": 2, "question": {"zh": "是吗?", "en": "Is it?"}, "types": ["area"]"#,
          #""sentence": 1, "question": {"zh": "是吗?", "en": "Is it?"}"#
        )),
      // One question, asked of unions that differ.
      SoundnessCase(
        "", (#""id": "A4a", "#, #""id": "A4a", "forms": ["single"], "#),
        (#"{"zh": "好吗?", "en": "Is it good?"}"#, #"{"zh": "是吗?", "en": "Is it?"}"#)),
      // A check of a star that a stage before it confirms.
      SoundnessCase(
        "", (#""type:firm", "#, #""stage:city", "stage:check", "type:firm", "#),
        (
          #""criteria": ["#,
          #""stages": [{"id": "city", "name": {"zh": "市", "en": "City"}, "confirms": true, "source": {"zh": "条", "en": "Section"}}, {"id": "check", "name": {"zh": "查", "en": "Check"}, "checks": true, "source": {"zh": "条", "en": "Section"}}], "criteria": ["#
        )),
      // Remarks are no texts of the rulebook.
      SoundnessCase("", (#""edition": "1""#, #""edition": "1", "x-note": {"zh": "a", "en": "a"}"#)),
    ])
  func sound(_ row: SoundnessCase) throws { try check(row, .warning) }

  @Test(
    "An error in types, levels or clauses is found at the place that is marked",
    arguments: [
      SoundnessCase(
        "type-without-criteria",
        (#""second", "types": ["firm", "area"]"#, #""second", "types": ["area"]"#),
        (#"{"id": "firm""#, #"{"id": ⟦"firm""#)),
      SoundnessCase(
        "type-without-criteria",
        (#""types": ["area"], "forms": ["many"]"#, #""forms": ["single"]"#),
        (#""A4a", "kind""#, #""A4a", "forms": ["single"], "kind""#),
        (#"{"id": "area""#, #"{"id": ⟦"area""#)),
      SoundnessCase(
        "never-binds",
        (#""types": ["area"], "forms": ["many"]"#, #""types": ["firm"], "forms": ["many"]"#),
        (#""id": "A4b""#, #""id": ⟦"A4b""#)),
      SoundnessCase(
        "never-unmet", (#""atLeastPercent": 60"#, #""atLeastPercent": 0"#),
        (#""id": "A2a""#, #""id": ⟦"A2a""#)),
      SoundnessCase(
        "never-unmet",
        (
          #""denominator": "all", "atLeastPercent": 60"#,
          #""denominator": "some", "whenDenominatorIsZero": "not-applicable", "atLeastPercent": 60"#
        ),
        (#""id": "A2a""#, #""id": ⟦"A2a""#)),
      SoundnessCase(
        "condition-never-true", (#""few", "atLeast": 10"#, #""few", "atLeast": ⟦901"#)),
      SoundnessCase(
        "condition-always-true", (#""few", "atLeast": 10"#, #""few", "atLeast": ⟦0"#)),
      SoundnessCase(
        "band-never-applies",
        (#""minimum": 1, "maximum": 1000"#, #""minimum": 10, "maximum": 1000"#),
        (#"{"fact": "all", "from": 0"#, #"⟦{"fact": "all", "from": 0"#)),
      // Of the smallest denominator the largest numerator is too little; star 1 cannot be reached.
      SoundnessCase(
        "unreachable-level never-met never-met band-never-applies",
        (#""minimum": 1, "maximum": 1000"#, #""minimum": 801, "maximum": 1000"#),
        (
          #""en": "Some"}, "unit": "people", "minimum": 0, "maximum": 900"#,
          #""en": "Some"}, "unit": "people", "minimum": 0, "maximum": 400"#
        ),
        (#""id": "A2a""#, #""id": ⟦"A2a""#), (#""id": "A3a""#, #""id": ⟦"A3a""#),
        (#"{"fact": "all", "from": 0"#, #"⟦{"fact": "all", "from": 0"#),
        (#"{"star": 1"#, #"{"star": ⟦1"#)),
    ])
  func clauses(_ row: SoundnessCase) throws { try check(row, .error) }

  @Test(
    "An error in facts, places or references is found at the place that is marked",
    arguments: [
      SoundnessCase(
        "circular-parts circular-parts",
        (
          #"{"part": "few", "whole": "some"}"#,
          #"⟦{"part": "few", "whole": "some"}, ⟦{"part": "some", "whole": "few"}"#
        )),
      // A rate makes some a part of all.
      SoundnessCase(
        "circular-parts",
        (
          #"{"part": "few", "whole": "some"}"#,
          #"{"part": "few", "whole": "some"}, ⟦{"part": "all", "whole": "some"}"#
        )),
      SoundnessCase(
        "circular-parts",
        (#"{"part": "few", "whole": "some"}"#, #"⟦{"part": "few", "whole": "few"}"#)),
      SoundnessCase(
        "contradictory-bounds", (#"{"part": "few""#, #"⟦{"part": "few""#),
        (
          #""en": "Few"}, "unit": "people", "minimum": 0, "maximum": 900"#,
          #""en": "Few"}, "unit": "people", "minimum": 901, "maximum": 999"#
        ), (#""atLeast": 10}"#, #""atLeast": 950}"#)),
      SoundnessCase(
        "unreachable-level contradictory-bounds contradictory-bounds",
        (#""minimum": 1, "maximum": 1000"#, #""minimum": 1, "maximum": 900"#),
        (
          #""en": "Some"}, "unit": "people", "minimum": 0, "maximum": 900"#,
          #""en": "Some"}, "unit": "people", "minimum": 901, "maximum": 950"#
        ), (#""rate": {"#, #""rate": ⟦{"#), (#"{"star": 1"#, #"{"star": ⟦1"#)),
      SoundnessCase(
        "indistinguishable", (SoundRulebook.bands, #""atLeastPercent": 60"#),
        (#""id": "A3", "title""#, #""id": ⟦"A3", "title""#)),
      // The same by bands of which each asks alike.
      SoundnessCase(
        "indistinguishable", (#""atLeastPercent": 90"#, #""atLeastPercent": 60"#),
        (#""atLeastPercent": 70"#, #""atLeastPercent": 60"#),
        (#""id": "A3", "title""#, #""id": ⟦"A3", "title""#)),
      SoundnessCase(
        "repeated-locator",
        (#""A1b", "kind": "attest", "sentence": 2"#, #""A1b", "kind": "attest", "sentence": ⟦1"#)),
      SoundnessCase(
        "repeated-locator", (#""row": 2"#, #""row": 1"#),
        (#""A2a", "kind": "rate", "sentence": 1"#, #""A2a", "kind": "rate", "sentence": ⟦1"#)),
      SoundnessCase("unknown-reference", (#""level:2""#, #"⟦"level:3""#)),
      SoundnessCase("row-differs", (#""clauses": ["A1a", "A1b"]"#, #""clauses": ⟦["A1a"]"#)),
      SoundnessCase("row-differs", (#""clauses": ["A1a", "A1b"]"#, #""clauses": ⟦["A1b", "A1a"]"#)),
      SoundnessCase("row-differs", (#""clauses": ["A3a"]"#, #""clauses": ⟦["A3a", "A2a"]"#)),
      SoundnessCase("wrong-annex", (#"{"annex": 2, "row": "A4""#, #"{"annex": ⟦1, "row": "A4""#)),
      SoundnessCase(
        "clause-without-row", (#"{"annex": 1, "row": "A2", "clauses": ["A2a"]},"#, ""),
        (#""id": "A2a""#, #""id": ⟦"A2a""#)),
    ])
  func relations(_ row: SoundnessCase) throws { try check(row, .error) }

  @Test(
    "A warning is found at the place that is marked",
    arguments: [
      SoundnessCase(
        "unused", (#""dimension": "force", "#, ""), (#"[{"id": "force""#, #"[{"id": ⟦"force""#)),
      SoundnessCase(
        "unused", (#", "when": {"fact": "few", "atLeast": 10}"#, ""),
        (#"{"id": "few""#, #"{"id": ⟦"few""#)),
      SoundnessCase(
        "unused",
        (
          #""forms": [{"id": "#,
          #""forms": [{"id": ⟦"none", "name": {"zh": "没", "en": "None"}}, {"id": "#
        ),
        (#""form:many""#, #""form:many", "form:none""#)),
      SoundnessCase(
        "unused",
        (
          #""units": ["#,
          #""units": [{"id": ⟦"votes", "one": {"zh": "票", "en": "vote"}, "other": {"zh": "票", "en": "votes"}}, "#
        )),
      SoundnessCase(
        "unused",
        (#""tiers": ["#, #""tiers": [{"id": ⟦"third", "name": {"zh": "三", "en": "Third"}}, "#),
        (#""tier:first""#, #""tier:third", "tier:first""#)),
      SoundnessCase(
        "uncounted-criterion",
        (
          #""criteria": ["#,
          #""criteria": [{"id": ⟦"A0", "title": {"zh": "零", "en": "Z"}, "tier": "first", "types": ["firm"], "annex": 1, "row": 9, "clauses": [{"id": "A0a", "kind": "attest", "sentence": 1, "question": {"zh": "是吗?", "en": "Is it?"}}]}, "#
        ), (#""rows": ["#, #""rows": [{"annex": 1, "row": "A0", "clauses": ["A0a"]}, "#)),
      SoundnessCase(
        "same-question",
        (#"{"zh": "够吗?", "en": "Is it enough?"}"#, #"{"zh": "问", "en": ⟦"Is it?"}"#)),
      SoundnessCase(
        "same-question",
        (#"{"zh": "有吗?", "en": "Is there?"}"#, #"{"zh": "是吗?", "en": "Is it?"}"#),
        (
          #""A1b", "kind": "attest", "sentence": 2, "question": {"zh": "是吗?", "en": "Is it?"}"#,
          #""A1b", "kind": "attest", "sentence": 2, "question": {"zh": ⟦"是吗?", "en": "Is it?"}"#
        )),
      SoundnessCase("same-in-both-languages", (#"文", "en": "Title"}"#, #"文", "en": ⟦"文"}"#)),
      SoundnessCase("no-chinese", (#""zh": "文""#, #""zh": ⟦"Text""#)),
      SoundnessCase(
        "no-chinese",
        (#""why": {"zh": "故", "en": "Because"}}}"#, #""why": {"zh": ⟦"—", "en": "Because"}}}"#)),
      SoundnessCase("chinese-in-english", (#""en": "Title""#, #""en": ⟦"Title 文""#)),
      SoundnessCase("chinese-in-english", (#""en": "Title""#, #""en": ⟦"Title，""#)),
      SoundnessCase("always-satisfied", (#""atLeastPercent": 50}"#, #""atLeastPercent": ⟦0}"#)),
      SoundnessCase("always-satisfied", (#""atLeastPercent": 95"#, #""atLeastPercent": ⟦0"#)),
      SoundnessCase("always-satisfied", (#""atLeast": 1000"#, #""atLeast": ⟦0"#)),
      SoundnessCase(
        "uncarried", (#""aim:2", "#, ""),
        (#""atLeast": 1000, "star": 2"#, #""atLeast": 1000, "star": ⟦2"#)),
      SoundnessCase("always-satisfied", (#""atLeast": 1}"#, #""atLeast": ⟦0}"#)),
      SoundnessCase(
        "level-adds-nothing",
        (
          #""stars": [1], "atLeastPercent": 100}"#,
          #""stars": [1], "atLeastPercent": 100}, {"tier": "first", "stars": [2], "atLeastPercent": 60}, {"tier": "second", "atLeast": 1}"#
        ),
        (
          #""requires": [{"tier": "first", "stars": [2]"#,
          #""requires": ⟦[{"tier": "first", "stars": [2]"#
        )),
      SoundnessCase(
        "unnamed-reading", (#", "readings": ["open"]"#, ""), (#"{"id": "open""#, #"{"id": ⟦"open""#)
      ),
      SoundnessCase(
        "checks-nothing", (#""type:firm", "#, #""stage:check", "type:firm", "#),
        (
          #""criteria": ["#,
          #""stages": [{"id": "check", "name": {"zh": "查", "en": "Check"}, "checks": ⟦true, "source": {"zh": "条", "en": "Section"}}], "criteria": ["#
        )),
      SoundnessCase("uncarried", (#""type:firm", "#, ""), (#"{"id": "firm""#, #"{"id": ⟦"firm""#)),
      SoundnessCase("uncarried", (#", "form:many""#, ""), (#"{"id": "many""#, #"{"id": ⟦"many""#)),
      SoundnessCase("uncarried", (#""level:1", "#, ""), (#"{"star": 1"#, #"{"star": ⟦1"#)),
      SoundnessCase(
        "uncarried", (#""tier:second", "#, ""), (#"{"id": "second""#, #"{"id": ⟦"second""#)),
      SoundnessCase(
        "uncarried", (#", "dimension:force""#, ""), (#"{"id": "force""#, #"{"id": ⟦"force""#)),
      SoundnessCase(
        "no-register", (#""register": {"#, #""x-register": {"#),
        ("{\n  \"format\"", "⟦{\n  \"format\"")),
    ])
  func warnings(_ row: SoundnessCase) throws { try check(row, .warning) }

  @Test(
    "A remark is found at the place that is marked",
    arguments: [
      SoundnessCase(
        "stricter-at-lower-star", (#""atLeastPercent": 60"#, #""atLeastPercent": 71"#),
        (#""id": "A2a""#, #""id": ⟦"A2a""#)),
      SoundnessCase(
        "damaged",
        (
          #""kind": "attest", "sentence": 2, "question": {"zh": "是吗?", "en": "Is it?"}, "when""#,
          #""kind": "attest", "sentence": 2, "damaged": ⟦{"zh": "残", "en": "lost"}, "question": {"zh": "是吗?", "en": "Is it?"}, "when""#
        )),
      SoundnessCase(
        "inferred-dimensions",
        (#""dimension": "force""#, #""dimension": "force", "dimensionInferred": ⟦true"#)),
    ])
  func remarks(_ row: SoundnessCase) throws { try check(row, .remark) }
}
