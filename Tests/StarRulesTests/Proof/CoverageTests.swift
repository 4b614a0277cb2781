import Testing

@testable import StarRules

/// What cases show of a rulebook, and what they do not.
struct CoverageTests {
  /// A submission of a firm, and every goal of rates, conditions and levels that it reaches.
  struct Row: Sendable, CustomTestStringConvertible {
    var facts: String
    var answers = ""
    var shows: Set<String>
    var testDescription: String { facts + answers }
  }

  static let rows = [
    Row(
      facts: #""all": 10, "some": 8"#,
      shows: ["A2a 80 at", "A2b 70 above", "A2b edge 10", "★1 missed"]),
    Row(
      facts: #""all": 10, "some": 6"#, answers: #""A1": true"#,
      shows: ["A2b 70 below", "A2b edge 10", "★1 reached", "★2 missed"]),
    Row(
      facts: #""all": 9, "some": 9"#, answers: #""A1a": true"#,
      shows: ["A2a 80 above", "A2b 90 at", "A2b edge 9", "A1b when -1", "★1 reached", "★2 reached"]),
    Row(facts: #""some": 10"#, answers: #""A1": false"#, shows: ["A1b when 0", "★1 missed"]),
    Row(facts: #""some": 11"#, answers: #""A1": "na""#, shows: []),
  ]

  @Test("A case reaches the goals that it shows", arguments: rows)
  func shows(row: Row) throws {
    var bench = try ProofBench()
    let run = try bench.run(facts: row.facts, answers: row.answers, expect: #""star": 0"#)
    let rules = bench.rulebook
    let checklist = Checklist(rules, type: 0, form: 0)
    var coverage = Coverage(rules)
    #expect(coverage.share == "0.0")
    // A submission that is refused shows nothing.
    guard let evaluation = run.outcome(rules, checklist).evaluation else {
      #expect(row.shows.isEmpty)
      return
    }
    coverage.note(run, evaluation, checklist)
    let reached = coverage.goals.filter { !coverage.holes.contains($0) }
    #expect(Set(reached.compactMap { name($0, rules) }) == row.shows)
    #expect(coverage.reached == reached.count)
    #expect(coverage.total == coverage.holes.count + coverage.reached)
    for clause in rules.clauses.indices where checklist.binding[rules.clauses[clause].bit] {
      let status = evaluation.status(ofBit: rules.clauses[clause].bit)
      let seen = reached.contains { $0.subject == .clause(clause) && $0.sight == .status(status) }
      #expect(seen)
    }
  }

  /// A short name of a goal; nil for a status.
  private func name(_ goal: Coverage.Goal, _ rules: Rulebook) -> String? {
    switch (goal.subject, goal.sight) {
    case (.level(let level), .reached): "★\(level + 1) reached"
    case (.level(let level), _): "★\(level + 1) missed"
    case (.clause(let clause), .threshold(let band, let offset)):
      rules.clauses[clause].id + " \(rules.clauses[clause].rate?.bands[band].atLeastPercent ?? 0) "
        + (offset == 0 ? "at" : offset < 0 ? "below" : "above")
    case (.clause(let clause), .condition(let offset)): rules.clauses[clause].id + " when \(offset)"
    case (.clause(let clause), .edge(_, let count)): rules.clauses[clause].id + " edge \(count)"
    case (.plausibility(let rule), let sight):
      rules.plausibility[rule].id + (sight == .warned ? " warns" : " is quiet")
    case (.clause, _): nil
    }
  }

  @Test("What cannot happen is no goal")
  func impossible() throws {
    let rules = try ProofBench().rulebook
    let holes = Coverage(rules).holes.map { $0.description(in: .en, rules) }
    #expect(holes.count == 49)
    #expect(Set(holes).count == holes.count)
    for missing in [
      // Of at most 9 nine tenths is all, and no employee count is 0.
      "A2b (Firm): no case has a numerator one more than enough for 90% (All 0–9)",
      "A2b (Firm): no case has 0, an edge of a band, for All",
      // No "na" is permitted, and a denominator is at least 1.
      "A3a (Area): no case has it not applicable", "A2a (Firm): no case has it not applicable",
      // It binds no area.
      "A2a (Area): no case has it met",
    ] {
      #expect(!holes.contains(missing))
    }
  }

  @Test("A level that asks for nothing new cannot be missed by one")
  func levels() throws {
    let bench = try ProofBench([
      (
        #"{"tier": "first", "stars": [2], "atLeastPercent": 50}, {"tier": "second", "atLeast": 1}"#,
        #"{"tier": "first", "stars": [1], "atLeastPercent": 50}"#
      )
    ])
    let goals = Coverage(bench.rulebook).goals.filter { $0.sight == .missedByOne }
    #expect(goals.map { $0.subject } == [.level(0), .level(0)])
  }

  @Test("A hole is named in both languages")
  func named() throws {
    let rules = try ProofBench().rulebook
    let holes = Coverage(rules).holes
    let english = holes.map { $0.description(in: .en, rules) }
    let chinese = holes.map { $0.description(in: .zh, rules) }
    #expect(english[0] == "A1a (Firm): no case has it met")
    #expect(chinese[0] == "A1a（企）：没有“达到”的案例")
    #expect(english.contains("A2b (Firm): no case has a numerator one too few for 70% (All 10–)"))
    #expect(chinese.contains("A2b（企）：没有分子只差一个（70%，全 10–）的案例"))
    #expect(english.contains("A1b (Firm): no case has 11 for Some"))
    #expect(chinese.contains("A1b（企）：没有部为 11 的案例"))
    #expect(english.contains("★2 (Area): no case misses it by one"))
    #expect(chinese.contains("★2（区）：没有只差一项的案例"))
  }

  @Test("A share is reached when it is, and not when it is nearly")
  func share() throws {
    var bench = try ProofBench()
    var coverage = Coverage(bench.rulebook)
    #expect(coverage.reaches(percent: 0))
    #expect(!coverage.reaches(percent: 1))
    let run = try bench.run(expect: #""star": 0"#)
    let checklist = Checklist(bench.rulebook, type: 0, form: 0)
    if let evaluation = run.outcome(bench.rulebook, checklist).evaluation {
      coverage.note(run, evaluation, checklist)
    }
    // Four clauses unanswered and one star missed by one.
    #expect(coverage.reached == 5)
    #expect(coverage.share == "10.2")
    #expect(coverage.reaches(percent: 10))
    #expect(!coverage.reaches(percent: 11))
  }
}
