import Testing

@testable import StarRules

/// A rulebook is refused for every flaw, at its place.
struct RulebookLoaderTests {
  @Test("The minimal rulebook is sound, so that each flaw below is the only one")
  func sound() throws {
    #expect(MinimalRulebook.problems(of: Array(MinimalRulebook.text.utf8)).isEmpty)
    let rulebook = try Rulebook(Array(MinimalRulebook.text.utf8))
    #expect(rulebook.clauses.map { $0.id } == ["A1a", "A1b", "A2a", "A2b", "A3a"])
    #expect(rulebook.clauses[1].condition?.atLeast == 10)
    #expect(rulebook.clauses[3].rate?.bands.map { $0.atLeastPercent } == [90, 70])
    #expect(rulebook.types.map { $0.defaultForm } == [0, nil])
    #expect(rulebook.clauses[4].damaged?[.en] == "damaged")
    #expect(rulebook.aims.map { $0.star } == [1, 2])
    #expect(rulebook.aims.map { $0.demand } == [.percent(95), .count(1000)])
    #expect(rulebook.aims.map { $0.note?[.en] } == [nil, "Note"])
    #expect(rulebook.aims.map { $0.source[.zh] } == ["条", "条"])
  }

  @Test(
    "A flaw is found at the place that is marked",
    arguments: [
      // Keys.
      (#""edition": "1""#, #""edition": "1", ⟦"edition": "1""#, "repeated-key"),
      (#""edition": "1""#, #""edition": "1", ⟦"editor": "1""#, "unknown-key"),
      (#""number": "1", "#, #""number": "1", ⟦"id": "1", "#, "unknown-key"),
      (#""sentence": 2"#, #""sentence": 2, ⟦"row": 2"#, "unknown-key"),
      (#"{"title": {"zh": "文", "en": "Title"}, "#, "⟦{", "missing-key"),
      (#"{"zh": "文", "en": "Title"}"#, #"⟦{"zh": "文"}"#, "missing-key"),
      (#"{"fact": "some", "atLeast": 10}"#, #"⟦{"fact": "some"}"#, "missing-key"),
      (#"{"id": "A3a", "#, "⟦{", "missing-key"),
      // Kinds of value.
      (#""edition": "1""#, #""edition": ⟦1"#, "wrong-type"),
      (#""edition": "1""#, #""edition": ⟦null"#, "wrong-type"),
      (#"{"zh": "文", "en": "Title"}"#, #"⟦"文""#, "wrong-type"),
      (#"{"zh": "文", "en": "Title"}"#, #"{"zh": ⟦1, "en": "Title"}"#, "wrong-type"),
      (#"["firm", "area"]"#, #"⟦"firm""#, "wrong-type"),
      (#"["firm", "area"]"#, "[⟦1]", "wrong-type"),
      (#""minimum": 0,"#, #""minimum": ⟦"1","#, "wrong-type"),
      (#""minimum": 0,"#, #""minimum": ⟦1.0,"#, "wrong-type"),
      (#""minimum": 0,"#, #""minimum": ⟦-1,"#, "wrong-type"),
      (#""row": 1,"#, #""row": 1, "dimensionInferred": ⟦1,"#, "wrong-type"),
      (#"[{"part": "some", "whole": "all"}]"#, "[⟦1]", "wrong-type"),
      // Texts.
      (#""unionstar.rulebook/1""#, #"⟦"unionstar.rulebook/2""#, "unknown-format"),
      (#""id": "minimal""#, #""id": ⟦"""#, "blank-text"),
      (#""id": "minimal""#, #""id": ⟦" \u3000""#, "blank-text"),
      (#""zh": "文""#, #""zh": ⟦"""#, "blank-text"),
      (#""en": "Title""#, #""en": ⟦" ""#, "blank-text"),
      // Ids.
      (#""id": "A1b""#, #""id": ⟦"A1a""#, "repeated-id"),
      (#""id": "A2""#, #""id": ⟦"A1""#, "repeated-id"),
      (#""id": "A2a""#, #""id": ⟦"A1""#, "repeated-id"),
      (#""id": "A3a""#, #""id": ⟦"A1a""#, "repeated-id"),
      (#""id": "A2a""#, #""id": ⟦"A\u0031a""#, "repeated-id"),
      (#"["single", "many"]"#, #"["single", ⟦"single"]"#, "repeated-id"),
      (#"["firm", "area"]"#, #"["firm", ⟦"firm"]"#, "repeated-id"),
      // References.
      (#"["firm", "area"]"#, #"["firm", ⟦"township"]"#, "unknown-reference"),
      (#""dimension": "force""#, #""dimension": ⟦"forces""#, "unknown-reference"),
      (#""tier": "second", "types""#, #""tier": ⟦"third", "types""#, "unknown-reference"),
      (#""tier": "second", "atLeast""#, #""tier": ⟦"third", "atLeast""#, "unknown-reference"),
      (
        #"{"fact": "some", "atLeast": 10}"#, #"{"fact": ⟦"none", "atLeast": 10}"#,
        "unknown-reference"
      ),
      (#""part": "some""#, #""part": ⟦"none""#, "unknown-reference"),
      (#""whole": "all""#, #""whole": ⟦"none""#, "unknown-reference"),
      (#""defaultForm": "single""#, #""defaultForm": ⟦"double""#, "unknown-reference"),
      (#""defaultForm": "single""#, #""defaultForm": ⟦"many""#, "unknown-reference"),
      (#""forms": ["single"], "rate""#, #""forms": [⟦"double"], "rate""#, "unknown-reference"),
      // Words.
      (#""unit": "criterion""#, #""unit": ⟦"row""#, "unknown-word"),
      (#""notApplicable": "excluded""#, #""notApplicable": ⟦"ignored""#, "unknown-word"),
      (#""kind": "attest", "sentence": 2"#, #""kind": ⟦"asked", "sentence": 2"#, "unknown-word"),
      (
        #""atLeastPercent": 80"#, #""atLeastPercent": 80, "whenDenominatorIsZero": ⟦"met""#,
        "unknown-word"
      ),
      // Ranges.
      (#""atLeastPercent": 80"#, #""atLeastPercent": ⟦101"#, "out-of-range"),
      (#""atLeastPercent": 50"#, #""atLeastPercent": ⟦101"#, "out-of-range"),
      (#""atLeast": 10}"#, #""atLeast": ⟦1000000001}"#, "out-of-range"),
      (#""minimum": 1, "maximum": 1000"#, #""minimum": 1, "maximum": ⟦0"#, "out-of-range"),
      (#""minimum": 0, "maximum": 1000"#, #""minimum": 0, "maximum": ⟦1000000001"#, "out-of-range"),
      (#""first", "star": 2"#, #""first", "star": ⟦3"#, "out-of-range"),
      (#""first", "star": 2"#, #""first", "star": ⟦0"#, "out-of-range"),
      (#""row": 3"#, #""row": ⟦0"#, "out-of-range"),
      (#""sentence": 2"#, #""sentence": ⟦0"#, "out-of-range"),
      // Lists.
      (#"["firm", "area"]"#, "⟦[]", "empty-list"),
      (#""stars": [2]"#, #""stars": ⟦[]"#, "empty-list"),
      (#"[{"tier": "first", "stars": [1], "atLeastPercent": 100}]"#, "⟦[]", "empty-list"),
      // Rates.
      (
        #"{"numerator": "some", "denominator": "all", "atLeastPercent": 80}"#,
        #"⟦{"numerator": "some", "denominator": "all"}"#, "contradictory-rate"
      ),
      (
        #"{"numerator": "some", "denominator": "all", "bands""#,
        #"⟦{"numerator": "some", "denominator": "all", "atLeastPercent": 1, "bands""#,
        "contradictory-rate"
      ),
      (
        #"{"numerator": "some", "denominator": "all", "bands""#,
        #"⟦{"numerator": "some", "denominator": "all", "atLeastPercent": ⟦101, "bands""#,
        "contradictory-rate out-of-range"
      ),
      (
        #"{"numerator": "some", "denominator": "all", "atLeastPercent": 80}"#,
        #"⟦{"numerator": "all", "denominator": "some", "atLeastPercent": 80}"#,
        "unbounded-denominator"
      ),
      (
        #""bands": ["#, #""bands": ⟦[{"fact": "all", "from": 1, "to": 1, "atLeastPercent": 0}, "#,
        "band-gap"
      ),
      // Demands and levels.
      (#"{"tier": "second", "atLeast": 1}"#, #"⟦{"tier": "second"}"#, "contradictory-demand"),
      (
        #"{"tier": "second", "atLeast": 1}"#,
        #"⟦{"tier": "second", "atLeast": 1, "atLeastPercent": 1}"#, "contradictory-demand"
      ),
      (
        #"{"tier": "second", "atLeast": 1}"#,
        #"{"tier": "second", "atLeast": 1}, ⟦{"tier": "second", "stars": [1], "atLeast": 1}"#,
        "overlapping-requirements"
      ),
      (
        #"{"tier": "second", "atLeast": 1}"#,
        #"{"tier": "second", "stars": [1, 2], "atLeast": 1}, ⟦{"tier": "second", "stars": [1], "atLeast": 1}"#,
        "overlapping-requirements"
      ),
      (#""star": 2, "name""#, #""star": ⟦3, "name""#, "stars-out-of-order"),
      (#""star": 2, "name""#, #""star": ⟦1, "name""#, "stars-out-of-order"),
      // Aims.
      (#"{"star": 1, "atLeastPercent": 95, "#, #"⟦{"star": 1, "#, "contradictory-demand"),
      (#""atLeastPercent": 95"#, #""atLeastPercent": ⟦101"#, "out-of-range"),
      (#"{"star": 1, "atLeastPercent": 95"#, #"⟦{"atLeastPercent": 95"#, "missing-key"),
      (#"{"star": 1, "atLeastPercent": 95"#, #"{"star": ⟦3, "atLeastPercent": 95"#, "out-of-range"),
      (#"{"star": 1, "atLeastPercent": 95"#, #"{"star": ⟦0, "atLeastPercent": 95"#, "out-of-range"),
      (#"{"star": 2, "atLeast": 1000"#, #"{"star": ⟦1, "atLeast": 1000"#, "repeated-aim"),
      (
        #"{"star": 2, "atLeast": 1000"#, #"⟦{"star": 2, "atLeastPercent": 1, "atLeast": 1000"#,
        "contradictory-demand"
      ),
      (#""atLeast": 1000"#, #""atLeast": 1000, ⟦"percent": 1"#, "unknown-key"),
      // Kinds of clause.
      (
        #""sentence": 2"#,
        #""sentence": 2, "rate": ⟦{"numerator": "some", "denominator": "all", "atLeastPercent": 1}"#,
        "not-of-this-kind"
      ),
      (
        #""atLeastPercent": 80}"#,
        #""atLeastPercent": 80}, "notApplicableIf": ⟦{"zh": "无", "en": "none"}"#, "not-of-this-kind"
      ),
      (
        #""atLeastPercent": 80}"#,
        #""atLeastPercent": 80}, "when": ⟦{"fact": "some", "atLeast": 1}"#, "not-of-this-kind"
      ),
    ] as [(String, String, String)])
  func flaw(old: String, new: String, code: String) throws {
    let text = MinimalRulebook.with(old, new)
    try #require(text.offsets.count >= 1, "the text to change is not there")
    let problems = MinimalRulebook.problems(of: text.bytes)
    // One code stands for every place that is marked.
    let codes = code.split(separator: " ").map(String.init)
    #expect(problems.map { $0.code } == (codes.count == 1 ? text.offsets.map { _ in code } : codes))
    #expect(problems.map { $0.location } == text.locations)
  }

  @Test(
    "One flaw is told once, and not again by what it leads to",
    arguments: [
      (#"{"star": 2, "name": {"zh": "二", "en": "Two"}, "#, #"⟦{"star": 2, "#, "missing-key"),
      (#""minimum": 1,"#, #""minimum": ⟦"1","#, "wrong-type"),
      (#""atLeastPercent": 90"#, #""atLeastPercent": ⟦101"#, "out-of-range"),
    ])
  func followUp(old: String, new: String, code: String) throws {
    try flaw(old: old, new: new, code: code)
  }

  @Test(
    "Bands that leave a gap, overlap or do not end open are refused where their list begins",
    arguments: [
      (#""from": 10"#, #""from": 11"#), (#""from": 10"#, #""from": 9"#),
      (#""from": 0"#, #""from": 1"#),
      (#""to": null"#, #""to": 100"#), (#""to": 9"#, #""to": null"#),
      (#""fact": "all", "from": 10"#, #""fact": "some", "from": 10"#),
    ])
  func bands(old: String, new: String) throws {
    let source = MinimalRulebook.text.replacing(#""bands": ["#, with: #""bands": ⟦["#)
    let text = MarkedText(source.replacing(old, with: new))
    let problems = MinimalRulebook.problems(of: text.bytes)
    #expect(problems.map { $0.code } == ["band-gap"])
    #expect(problems.map { $0.location } == text.locations)
  }

  @Test("A criterion may have so many clauses as a machine word has bits and no more")
  func tooMany() throws {
    func text(_ count: Int) -> [UInt8] {
      let clauses = (0..<count).map { number in
        #"{"id": "A3-\#(number)", "kind": "attest", "sentence": 1, "question": {"zh": "吗?", "en": "Is it?"}}"#
      }
      let start = #""row": 3, "clauses": ["#
      return MinimalRulebook.with(start, start + clauses.joined(separator: ",") + ",").bytes
    }
    #expect(MinimalRulebook.problems(of: text(63)).isEmpty)
    #expect(MinimalRulebook.problems(of: text(64)).map { $0.code } == ["too-many"])
    // Clauses that do not fit the word of the criterion before them are found all the same.
    let rulebook = try Rulebook(text(63))
    #expect(rulebook.clauses.count == 68)
    #expect(Set(rulebook.clauses.map { $0.bit }).count == 68)
    let words = Set(rulebook.clauses[rulebook.criteria[2].clauses].map { $0.bit >> 6 })
    #expect(words.count == 1)
  }

  @Test("A requirement cannot count a star that no level has, and so be satisfied by nothing")
  func starWithoutLevel() {
    let text = MinimalRulebook.with(#""stars": [2]"#, #""stars": [⟦3]"#)
    let problems = MinimalRulebook.problems(of: text.bytes)
    #expect(problems.map { $0.code } == ["out-of-range"])
    #expect(problems.map { $0.location } == text.locations)
  }

  @Test("Several flaws come out at once, in the order of the text")
  func several() {
    let text = MarkedText(
      MinimalRulebook.text.replacing(#""edition": "1""#, with: #""edition": ⟦1, ⟦"x": 1"#)
        .replacing(#""row": 2"#, with: #""row": ⟦0"#).replacing(#""to": 9"#, with: #""to": ⟦true"#))
    let problems = MinimalRulebook.problems(of: text.bytes)
    #expect(
      Array(problems.map { $0.code }.prefix(3)) == ["wrong-type", "unknown-key", "out-of-range"])
    #expect(problems.contains { $0.code == "wrong-type" && $0.path.hasSuffix("/bands/0/to") })
  }

  @Test("A text that is not JSON, or not an object, is refused as such")
  func syntax() {
    for (text, code) in [
      ("", "empty-file"), ("{", "unexpected-end"), ("[]", "wrong-type"), ("{}", "missing-key"),
    ] {
      #expect(Set(MinimalRulebook.problems(of: Array(text.utf8)).map { $0.code }) == [code])
    }
  }

  @Test("x- keys may stand anywhere, null in an optional place is the same as nothing")
  func ignored() {
    for text in [
      MinimalRulebook.with(#""id": "#, #""x-note": {"a": [1]}, "id": "#),
      MinimalRulebook.with(#""dimension": "force""#, #""dimension": null"#),
      MinimalRulebook.with(#""defaultForm": "single""#, #""defaultForm": null"#),
      MinimalRulebook.with(#""parts": [{"part": "some", "whole": "all"}]"#, #""parts": null"#),
      MinimalRulebook.with(#""sentence": 2"#, #""sentence": 2, "rate": null, "forms": null"#),
      MinimalRulebook.with(#""note": {"zh": "注", "en": "Note"}"#, #""note": null"#),
      MinimalRulebook.with(#""aims": ["#, #""aims": null, "x-aims": ["#),
    ] { #expect(MinimalRulebook.problems(of: text.bytes).isEmpty) }
  }
}
