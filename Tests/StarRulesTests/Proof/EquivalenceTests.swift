import Testing
import starbench

@testable import StarRules

/// Mutants that nothing can tell from the original, and that nothing else is taken for one.
struct EquivalenceTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var id: String
    var reason: Equivalence
    /// What is replaced in the minimal rulebook.
    var changes: [(old: String, new: String)] = []
    var testDescription: String { id }
  }

  static let rows = [
    Row(id: "★1 first atLeastPercent 100→99", reason: .sameNeeded),
    Row(id: "★2 first atLeastPercent 50→51", reason: .sameNeeded),
    Row(id: "★2 second atLeast 1→2", reason: .sameNeeded),
    Row(
      id: "★2 first atLeastPercent 1→0", reason: .askedBefore,
      changes: [(#""stars": [2], "atLeastPercent": 50"#, #""stars": [1], "atLeastPercent": 1"#)]),
    Row(id: "A2b bands[0].atLeastPercent 90→89", reason: .noCountsBetween),
    Row(
      id: "A2a atLeastPercent 80→81", reason: .noCountsBetween,
      changes: [(#""maximum": 1000"#, #""maximum": 4"#)]),
    Row(
      id: "A2b bands[0].to 9→8", reason: .samePercent,
      changes: [(#""atLeastPercent": 70"#, #""atLeastPercent": 90"#)]),
    Row(
      id: "A2b bands[0].to 9→10", reason: .outOfBounds(fact: 0, count: 10),
      changes: [(#""maximum": 1000"#, #""maximum": 9"#)]),
    Row(id: "A2a whenDenominatorIsZero none→unmet", reason: .outOfBounds(fact: 0, count: 0)),
    Row(
      id: "A1b when.atLeast 10→11", reason: .outOfBounds(fact: 1, count: 10),
      changes: [(#""maximum": 1000"#, #""maximum": 9"#)]),
    Row(
      id: "A2b forms −many", reason: .sameChecklists,
      changes: [(#""forms": ["single"], "rate""#, #""forms": ["single", "many"], "rate""#)]),
    Row(
      id: "A2b types −area", reason: .sameChecklists,
      changes: [(#""forms": ["single"], "rate""#, #""types": ["firm", "area"], "rate""#)]),
  ]

  @Test("What cannot make a difference is proved equivalent", arguments: rows)
  func equivalent(row: Row) throws {
    let bench = try ProofBench(row.changes)
    let result = MutantTest(bench.rulebook, []).result(of: try bench.mutant(row.id))
    #expect(result.reason == row.reason)
    for language in Language.allCases {
      #expect(result.reason?.description(in: language, bench.rulebook).isEmpty == false)
    }
  }

  /// Rulebooks that differ in what proofs rest on.
  static let variants: [[(old: String, new: String)]] = [
    [],
    [(#""unit": "criterion""#, #""unit": "clause""#)],
    [(#""notApplicable": "excluded""#, #""notApplicable": "met""#)],
    [
      (#""unit": "criterion""#, #""unit": "clause""#),
      (#""notApplicable": "excluded""#, #""notApplicable": "met""#),
    ],
    [(#""maximum": 1000"#, #""maximum": 9"#)],
    [
      (#""atLeastPercent": 80}"#, #""atLeastPercent": 80, "whenDenominatorIsZero": "unmet"}"#),
      (
        #""to": null, "atLeastPercent": 70}]"#,
        #""to": null, "atLeastPercent": 70}], "whenDenominatorIsZero": "not-applicable""#
      ),
      (#""minimum": 1,"#, #""minimum": 0,"#),
    ],
    [(#"{"fact": "all", "from""#, #"{"fact": "some", "from""#)],
    [(#""stars": [2], "atLeastPercent": 50"#, #""atLeastPercent": 60"#)],
    [
      (
        #""when": {"fact": "some""#,
        #""when": {"fact": "all""#
      )
    ],
  ]

  @Test("Every mutant is told by the case proposed or proved equivalent", arguments: variants)
  func decided(changes: [(old: String, new: String)]) throws {
    var bench = try ProofBench(changes)
    let test = MutantTest(bench.rulebook, [])
    for mutant in bench.rulebook.mutants {
      switch test.result(of: mutant) {
      case .killed, .undecided: Issue.record("\(mutant.id)")
      case .surviving(let teller):
        let run = try bench.run(teller.json(bench.rulebook, in: .en))
        let test = MutantTest(bench.rulebook, [run])
        #expect(test.idle == 0, "\(mutant.id)")
        #expect(test.result(of: mutant).killer == 0, "\(mutant.id)")
      case .equivalent:
        #expect(!isTold(mutant, bench.rulebook), "\(mutant.id)")
      }
    }
  }

  /// Whether one of many random drafts comes out differently.
  private func isTold(_ mutant: Mutant, _ rules: Rulebook) -> Bool {
    let changed = mutant.applied(to: rules)
    var random = SplitMix64(seed: 7)
    for type in rules.types.indices {
      for form in rules.types[type].forms {
        let pair = RulebookPair(
          rulebooks: (rules, changed),
          checklists: (
            Checklist(rules, type: type, form: form), Checklist(changed, type: type, form: form)
          ), mutant: mutant)
        for _ in 0..<100 {
          var draft = SheetDraft(rules)
          for clause in rules.clauses.indices
          where pair.checklists.original.attested[rules.clauses[clause].bit] {
            draft.answers[clause] =
              [.met, .unmet, .notApplicable, nil].randomElement(using: &random) ?? nil
          }
          let all = Int64.random(
            in: rules.facts[0].bounds.lowerBound...min(30, rules.facts[0].bounds.upperBound),
            using: &random)
          draft.facts = [all, Int64.random(in: 0...all, using: &random)]
          let (original, other) = pair.sights(draft)
          if original != other { return true }
        }
      }
    }
    return false
  }
}
