import Testing

@testable import StarRules

/// The register tells what became of every sentence and row, and is refused where it does not.
struct RegisterTests {
  private static let register = #"""
    , "register": {
      "sentences": [
        {"id": "s1", "place": {"zh": "条", "en": "Section"}, "says": {"zh": "句", "en": "Words"}, "carriedBy": ["level:1", "aim:2", "tier:first", "dimension:force", "type:firm", "form:many", "criterion:A1", "clause:A1b", "reading:open", "parts", "counting"]},
        {"id": "s2", "place": {"zh": "条", "en": "Section"}, "says": {"zh": "句", "en": "Words"}, "setAside": {"reason": "use-of-results", "why": {"zh": "故", "en": "Because"}}}
      ],
      "rows": [
        {"annex": 1, "row": "A1", "clauses": ["A1a", "A1b"], "readings": ["open"]},
        {"annex": 1, "row": "A2", "clauses": ["A2a", "A2b"]}
      ]
    }
    """#

  private static func text(_ old: String = "", _ new: String = "") -> MarkedText {
    let register = old.isEmpty ? register : register.replacing(old, with: new)
    let end = MinimalRulebook.text.lastIndex(of: "}") ?? MinimalRulebook.text.endIndex
    return MarkedText(MinimalRulebook.text[..<end] + register + "}")
  }

  @Test("A register is read on demand; a rulebook without one has none")
  func isRead() throws {
    let rulebook = try Rulebook(Self.text().bytes)
    let register = try #require(try rulebook.register())
    #expect(register.sentences.map { $0.id } == ["s1", "s2"])
    #expect(register.carriedCount == 1)
    guard case .carried(let references) = register.sentences[0].fate,
      case .setAside(let reason, let why) = register.sentences[1].fate
    else { return #expect(Bool(false), "one is carried, one is set aside") }
    #expect(
      references == [
        .level(0), .aim(1), .tier(0), .dimension(0), .type(0), .form(1), .criterion(0), .clause(1),
        .reading(0), .parts, .counting,
      ])
    #expect(reason == .useOfResults)
    #expect(why[.en] == "Because")
    #expect(register.rows.map { $0.clauses } == [[0, 1], [2, 3]])
    #expect(register.rows.map { $0.readings } == [[0], []])
    #expect(try Rulebook(Array(MinimalRulebook.text.utf8)).register() == nil)
  }

  @Test(
    "A flaw is found at the place that is marked",
    arguments: [
      (#""sentences": ["#, #""sentence": ["#, "unknown-key missing-key"),
      (#""id": "s2""#, #""id": ⟦"s1""#, "repeated-id"),
      (#""id": "s2""#, #""id": "s2", ⟦"row": 1"#, "unknown-key"),
      (#""level:1""#, #"⟦"level:3""#, "unknown-reference"),
      (#""level:1""#, #"⟦"level""#, "unknown-reference"),
      (#""level:1""#, #"⟦"star:1""#, "unknown-reference"),
      (#""aim:2""#, #"⟦"aim:3""#, "unknown-reference"),
      (#""aim:2""#, #"⟦"aim""#, "unknown-reference"),
      (#""clause:A1b""#, #"⟦"clause:A1""#, "unknown-reference"),
      (#""criterion:A1""#, #"⟦"criterion:A1b""#, "unknown-reference"),
      (#""parts""#, #"⟦"parts:""#, "unknown-reference"),
      (#""parts""#, #""parts", ⟦"parts""#, "repeated-id"),
      (#""parts""#, #"⟦1"#, "wrong-type"),
      (#""use-of-results""#, #"⟦"other""#, "unknown-word"),
      (#"{"reason": "use-of-results", "why""#, #"⟦{"why""#, "missing-key"),
      (
        #""setAside": {"reason": "use-of-results", "why": {"zh": "故", "en": "Because"}}"#,
        #""carriedBy": ⟦[]"#, "uncarried-sentence"
      ),
      (
        #"{"id": "s2", "#, #"⟦{"carriedBy": ["parts"], "id": "s2", "#, "contradictory-sentence"
      ),
      (
        #"{"id": "s2", "place": {"zh": "条", "en": "Section"}, "says": {"zh": "句", "en": "Words"}, "setAside": {"reason": "use-of-results", "why": {"zh": "故", "en": "Because"}}}"#,
        #"⟦{"id": "s2", "place": {"zh": "条", "en": "Section"}, "says": {"zh": "句", "en": "Words"}}"#,
        "uncarried-sentence"
      ),
      (#""row": "A2""#, #""row": ⟦"A1""#, "repeated-id"),
      (#""row": "A2""#, #""row": ⟦"A9""#, "unknown-reference"),
      (#"["A2a", "A2b"]"#, #"["A2a", ⟦"A2"]"#, "unknown-reference"),
      (#"["A2a", "A2b"]"#, #"["A2a", ⟦"A2a"]"#, "repeated-id"),
      (#""readings": ["open"]"#, #""readings": [⟦"closed"]"#, "unknown-reference"),
    ] as [(String, String, String)])
  func flaw(old: String, new: String, codes: String) throws {
    let text = Self.text(old, new)
    let problems = Self.problems(of: text.bytes)
    #expect(
      problems.map { $0.code }.sorted() == codes.split(separator: " ").map(String.init).sorted())
    if !text.offsets.isEmpty { #expect(problems.map { $0.location } == text.locations) }
  }

  @Test("A register that is broken does not keep a rulebook from rating")
  func doesNotMatterToRating() throws {
    let rulebook = try Rulebook(Self.text(#""rows""#, #""lines""#).bytes)
    #expect(throws: RulebookRefused.self) { try rulebook.register() }
  }

  private static func problems(of text: [UInt8]) -> [Diagnostic] {
    do throws(RulebookRefused) {
      _ = try Rulebook(text).register()
      return []
    } catch {
      return error.diagnostics(in: .en)
    }
  }

  @Test("The built-in register accounts for 56 sentences and every row")
  func builtIn() throws {
    let rulebook = try Rulebook.builtInWithRegister()
    let register = try #require(try rulebook.register())
    #expect(register.sentences.count == 56)
    #expect(register.carriedCount == 32)
    #expect(register.rows.map { $0.criterion } == Array(rulebook.criteria.indices))
    #expect(register.rows.flatMap { $0.clauses } == Array(rulebook.clauses.indices))
  }
}
