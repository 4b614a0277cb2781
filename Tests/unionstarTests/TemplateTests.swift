import StarRules
import Testing

@testable import unionstar

/// What a template asks, and that filling it in says the same as writing a file by hand.
@Suite("Template")
struct TemplateTests {
  private let rulebook: Rulebook

  init() throws { rulebook = try Project.rulebook() }

  private func checklist(_ type: String, _ form: String) throws -> Checklist {
    let type = try #require(rulebook.types.firstIndex { $0.id == type })
    let form = try #require(rulebook.forms.firstIndex { $0.id == form })
    return Checklist(rulebook, type: type, form: form)
  }

  /// The clauses that a key of `answers` asks about, by position.
  private func clauses(_ id: String, _ checklist: Checklist) throws -> [Int] {
    switch try #require(rulebook.entry(id)) {
    case .criterion(let index): rulebook.criteria[index].clauses.filter { binds($0, checklist) }
    case .clause(let index): [index]
    case .fact: []
    }
  }

  private func binds(_ clause: Int, _ checklist: Checklist) -> Bool {
    checklist.attested[rulebook.clauses[clause].bit]
  }

  @Test("It asks every clause that binds once, in the guideline's order", arguments: unions)
  func asksEverything(type: String, form: String) throws {
    let checklist = try checklist(type, form)
    for language in Language.allCases {
      let words = ["template", type, "--form", form, "--lang", language.rawValue]
      let template = try JSONTree(Project.run(words).output)
      let asked = try #require(template["answers"])
      var found: [Int] = []
      for (index, key) in asked.keys.enumerated() where !key.hasPrefix("x-") {
        #expect(asked[key] == .null)
        try #require(index > 0)
        #expect(asked.keys[index - 1] == "x-" + key, "its question stands above it")
        let clauses = try clauses(key, checklist)
        #expect(clauses.count == 1)
        found += clauses
        let question = asked["x-" + key]?.text ?? ""
        for clause in clauses {
          let entry = rulebook.clauses[clause]
          #expect(entry.rate == nil, "what is computed is not asked")
          #expect(question.hasPrefix(entry.question[language]))
          #expect(question.contains("\"na\"") == (entry.notApplicableIf != nil))
        }
      }
      #expect(found == rulebook.clauses.indices.filter { binds($0, checklist) })
      #expect(asked.keys.count == 2 * found.count)
      try expectFacts(template, checklist, language)
    }
  }

  private func expectFacts(
    _ template: JSONTree, _ checklist: Checklist, _ language: Language
  ) throws {
    let facts = try #require(template["facts"])
    let used = Set(rulebook.clauses.filter { checklist.binding[$0.bit] }.flatMap(\.facts))
    #expect(
      facts.keys
        == used.sorted().flatMap { position -> [String] in
          ["x-" + rulebook.facts[position].id, rulebook.facts[position].id]
        })
    for fact in used.map({ rulebook.facts[$0] }) {
      #expect(facts["x-" + fact.id]?.text?.hasPrefix(fact.name[language]) == true)
    }
  }

  static let unions = SchemaTests.unions

  @Test("A filled-in template is rated the same as a minimal file", arguments: unions)
  func fillsIn(type: String, form: String) throws {
    let checklist = try checklist(type, form)
    let template = Project.run(["template", type, "--form", form, "--lang", "zh"]).output
    let tree = try JSONTree(template)
    var stars = Set<Int64>()
    for seed in [1, 2, 3, 4] as [UInt64] {
      var dice = Dice(state: seed)
      var values: [String: String] = [:]
      var (facts, answers): ([String], [String]) = ([], [])
      for (id, count) in counts(tree["facts"]?.keys ?? [], checklist, &dice) {
        values[id] = "\(count)"
        facts.append("\"\(id)\":\(count)")
      }
      for id in tree["answers"]?.keys ?? [] where !id.hasPrefix("x-") {
        let clause = try #require(clauses(id, checklist).first)
        guard let value = answer(to: clause, noise: Int(seed) * 4, &dice) else { continue }
        values[id] = value
        // By hand each clause is answered by its own id, and the last one first.
        answers.insert("\"\(rulebook.clauses[clause].id)\":\(value)", at: 0)
      }
      let organisation = #""name":"（填写工会名称）","type":"\#(type)","form":"\#(form)""#
      let minimal =
        #"{"answers":{\#(answers.joined(separator: ","))},"#
        + #""facts":{\#(facts.joined(separator: ","))},"organisation":{\#(organisation)}}"#
      let words = ["assess", "-", "--format", "json"]
      let expected = Project.run(words, input: Array(minimal.utf8))
      let actual = Project.run(words, input: Array(fill(template, values).utf8))
      #expect(expected.code == .success)
      #expect(withoutPlaces(actual.output) == withoutPlaces(expected.output))
      // What does not fit together is told of both, each at its own place.
      let doubts = try [actual, expected].map { run in
        try JSONTree(run.output)["warnings"]?.elements.compactMap { $0["message"]?.text }.sorted()
      }
      #expect(doubts[0] == doubts[1])
      stars.insert(try #require(JSONTree(expected.output)["star"]?.number))
    }
    #expect(stars.contains { $0 > 0 }, "some of the random unions reach a star")
  }

  /// A result without the digest of its submission, which differs with every space of it, and without
  /// its warnings, which name places.
  private func withoutPlaces(_ result: String) -> [Substring] {
    result.split(separator: "\n").filter {
      !$0.hasPrefix("  \"submission\":") && !$0.hasPrefix("    {\"code\":")
    }
  }

  /// The template with values in the place of its nulls.
  private func fill(_ template: String, _ values: [String: String]) -> String {
    template.split(separator: "\n").map { line in
      let parts = line.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, let value = values[String(parts[1])] else { return String(line) }
      return "\"\(parts[1])\": \(value)" + (line.hasSuffix(",") ? "," : "")
    }.joined(separator: "\n")
  }

  /// Random counts for some of the facts, no part above its whole.
  private func counts(
    _ ids: [String], _ checklist: Checklist, _ dice: inout Dice
  ) -> [(id: String, count: Int64)] {
    var counts: [Int: Int64] = [:]
    for (position, fact) in rulebook.facts.enumerated() where ids.contains(fact.id) {
      if dice.roll(40) > 0 { counts[position] = Int64(100 - dice.roll(3)) }
    }
    for _ in checklist.parts {
      for part in checklist.parts {
        if let some = counts[part.part], let all = counts[part.whole], some > all {
          counts[part.part] = all
        }
      }
    }
    return counts.sorted { $0.key < $1.key }.map { (rulebook.facts[$0.key].id, $0.value) }
  }

  /// A random answer, mostly yes; nil where none is given.
  private func answer(to clause: Int, noise: Int, _ dice: inout Dice) -> String? {
    if rulebook.clauses[clause].notApplicableIf != nil, dice.roll(4) == 0 {
      return dice.roll(2) == 0 ? "\"na\"" : #"{"met":"na","note":"无"}"#
    }
    guard dice.roll(200) < noise else {
      return dice.roll(2) == 0 ? "true" : #"{"met":true,"evidence":["一.pdf"]}"#
    }
    return dice.roll(2) == 0 ? "false" : nil
  }
}

/// Numbers that look random and are the same in every run.
struct Dice {
  var state: UInt64

  /// A number from 0 up to, but not including, `sides`.
  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }
}
