import Testing

@testable import StarRules

/// What a rulebook may have, and not one more.
@Suite("Limits: rulebooks")
struct RulebookLimitTests {
  /// The codes that the minimal rulebook with `change` made to it is refused with.
  private func codes(_ old: String, _ new: String) throws -> [String] {
    let text = MinimalRulebook.text.replacing(old, with: new, maxReplacements: 1)
    try #require(text != MinimalRulebook.text)
    return MinimalRulebook.problems(of: Array(text.utf8)).map { $0.code }
  }

  /// `count` entries, of each of which `entry` is told the number.
  private func list(_ count: Int, _ entry: (Int) -> String) -> String {
    (0..<count).map(entry).joined(separator: ", ")
  }

  private let name = #""name": {"zh": "名", "en": "Name"}"#
  private let source = #""source": {"zh": "条", "en": "Section"}"#

  @Test(
    "There are so many kinds of each sort and no more",
    arguments: ["forms", "dimensions", "tiers", "types", "stages", "honours"])
  func kinds(section: String) throws {
    for more in [0, 1] {
      let there = ["forms": 2, "dimensions": 1, "tiers": 2, "types": 2][section] ?? 0
      let count = Limits.kinds - there + more
      let entries = list(count) { number in
        switch section {
        case "types": #"{"id": "k\#(number)", \#(name), "forms": ["single"]}"#
        case "stages": #"{"id": "k\#(number)", \#(name), \#(source)}"#
        case "honours":
          #"{"id": "k\#(number)", \#(name), "star": 1, "since": 2020, "#
            + #""earlierDueWithinYears": 2, \#(source)}"#
        default: #"{"id": "k\#(number)", \#(name)}"#
        }
      }
      let found =
        there == 0
        ? try codes(#""edition": "1","#, #""edition": "1", "\#(section)": [\#(entries)],"#)
        : try codes("\"\(section)\": [", "\"\(section)\": [\(entries), ")
      #expect(found == (more == 0 ? [] : ["too-many"]), "\(section) \(count)")
    }
  }

  @Test("There are so many levels and no more", arguments: [(99, []), (100, ["too-many"])])
  func levels(count: Int, expected: [String]) throws {
    let levels = list(count - 2) {
      #"{"star": \#($0 + 3), \#(name), "aim": {"zh": "建", "en": "Set up"}, \#(source), "#
        + #""requires": [{"tier": "second", "atLeast": 1}]}"#
    }
    let last = #"{"tier": "second", "atLeast": 1}]}"#
    #expect(Limits.levels == 99)
    let found = try codes(last, last + ", " + levels)
    // The level beyond has a star beyond as well.
    #expect(Array(found.prefix(1)) == expected)
  }

  @Test("A level has so many requirements and no more", arguments: [(0, []), (1, ["too-many"])])
  func requirements(more: Int, expected: [String]) throws {
    let last = #"{"tier": "second", "atLeast": 1}]"#
    let others = list(Limits.requirementsPerLevel - 2 + more) { _ in
      #"{"tier": "second", "atLeast": 1}"#
    }
    #expect(try codes(last, String(last.dropLast()) + ", " + others + "]") == expected)
  }

  @Test("A criterion has so many clauses and no more", arguments: [(0, []), (1, ["too-many"])])
  func clauses(more: Int, expected: [String]) throws {
    let clauses = list(Limits.clausesPerCriterion - 1 + more) {
      #"{"id": "c\#($0)", "kind": "attest", "sentence": 1, "question": {"zh": "吗", "en": "Is it"}}"#
    }
    #expect(try codes(#"{"id": "A3a""#, clauses + #", {"id": "A3a""#) == expected)
  }

  @Test("An id has so many characters and no more", arguments: [(0, []), (1, ["invalid-id"])])
  func id(more: Int, expected: [String]) throws {
    let id = String(repeating: "中", count: Limits.idScalars + more)
    #expect(try codes(#"{"id": "A3a""#, #"{"id": "\#(id)""#) == expected)
  }

  @Test(
    "A number is as large as the limit and no larger",
    arguments: [(1_000_000_000, []), (1_000_000_001, ["out-of-range"])])
  func count(number: Int, expected: [String]) throws {
    #expect(try codes(#""atLeast": 10}"#, #""atLeast": \#(number)}"#) == expected)
    #expect(try codes(#""maximum": 1000}"#, #""maximum": \#(number)}"#) == expected)
  }
}
