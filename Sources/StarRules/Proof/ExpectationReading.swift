/// Reads what a case expects.
extension DocumentDecoder {
  private typealias Node = JSONDocument.Node

  /// What is expected at `node`.
  mutating func expectation(_ node: JSONDocument.Node, _ rules: Rulebook) -> Expectation {
    var result = Expectation()
    var object = Object(at: node)
    let keys: DocumentKeys = [
      .star, .unmet, .unmetAtLeast, .unanswered, .unansweredAtLeast, .notApplicable,
      .notApplicableAtLeast, .levels, .next, .range, .diagnostics, .warnings,
      .implausible,
    ]
    guard read(&object, [], optional: keys) else { return result }
    let stars = 0...Int64(rules.levels.count)
    result.star = number(object[.star], in: stars).map { Int($0) }
    result.unmet.exactly = clauses(object[.unmet], rules)
    result.unmet.atLeast = clauses(object[.unmetAtLeast], rules)
    result.unanswered.exactly = clauses(object[.unanswered], rules)
    result.unanswered.atLeast = clauses(object[.unansweredAtLeast], rules)
    result.notApplicable.exactly = clauses(object[.notApplicable], rules)
    result.notApplicable.atLeast = clauses(object[.notApplicableAtLeast], rules)
    if let levels = object[.levels] { result.levels = levelCounts(levels, rules) }
    result.next = next(object, rules)
    result.range = object[.range].flatMap { range($0, in: stars) }
    result.warnings = strings(object[.warnings])
    result.implausible = plausibility(object[.implausible], rules)
    if let node = object[.diagnostics] {
      var others = result
      others.warnings = nil
      if !others.isEmpty { note(.ratedAndRefused, at: node) }
      result.diagnostics = strings(node)
      if document.kind(of: node) == .array, document.count(of: node) == 0 {
        note(.missingExpectation, at: node)
      }
    }
    return result
  }

  private mutating func strings(_ node: Node?) -> [String]? {
    node.map { list($0, canBeEmpty: true) { $0.string($1) } }
  }

  /// The positions of the plausibility rules that are named, rising; nil where there is no such list.
  private mutating func plausibility(_ node: Node?, _ rules: Rulebook) -> [Int]? {
    guard let node else { return nil }
    var seen = BitSet(words: rules.plausibilityWords)
    return list(node, canBeEmpty: true) { decoder, node -> Int? in
      guard let rule = decoder.reference(node, to: rules.plausibilityKeys) else { return nil }
      if seen[rule] { decoder.note(.repeatedId, at: node) }
      seen[rule] = true
      return rule
    }.sorted()
  }

  /// The positions of the clauses that are named, rising; nil where there is no such list.
  private mutating func clauses(_ node: Node?, _ rules: Rulebook) -> [Int]? {
    guard let node else { return nil }
    var seen = BitSet(words: rules.clauseWords)
    return list(node, canBeEmpty: true) { decoder, node -> Int? in
      guard let id = decoder.string(node) else { return nil }
      switch rules.entry(id) {
      case .clause(let index):
        let bit = rules.clauses[index].bit
        if seen[bit] { decoder.note(.repeatedId, at: node) }
        seen[bit] = true
        return index
      case .criterion(let index):
        let clauses = rules.clauses[rules.criteria[index].clauses].map { $0.id }
        decoder.note(.criterionForClause(clauses), at: node)
      case .fact, nil: decoder.note(.unknownReference, at: node)
      }
      return nil
    }.sorted()
  }

  private mutating func levelCounts(
    _ node: Node, _ rules: Rulebook
  ) -> [Expectation.LevelCount] {
    var counts: [Expectation.LevelCount] = []
    forEachMember(of: node) { decoder, key, value in
      guard let star = Self.count(decoder.document.string(key)[...]),
        rules.levels.indices.contains(star - 1)
      else { return decoder.note(.unknownReference, at: key) }
      decoder.forEachMember(of: value) { decoder, key, value in
        let id = decoder.document.string(key)
        guard let tier = rules.tiers.firstIndex(where: { $0.id == id }),
          rules.levels[star - 1].requirements.contains(where: { $0.tier == tier })
        else { return decoder.note(.unknownReference, at: key) }
        guard let text = decoder.string(value) else { return }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let met = Self.count(parts[0]),
          let applicable = Self.count(parts[1])
        else { return decoder.note(.invalidCount, at: value) }
        counts.append(
          Expectation.LevelCount(star: star, tier: tier, met: met, applicable: applicable))
      }
    }
    return counts
  }

  /// A count as it is written in a result: digits without a sign or a leading zero.
  private static func count(_ word: Substring) -> Int? {
    Int(word).flatMap { "\($0)" == word && $0 >= 0 ? $0 : nil }
  }

  private mutating func next(_ expected: Object, _ rules: Rulebook) -> Expectation.Next? {
    // That there is nothing left to reach is an expectation too.
    if expected.isNull(.next) { return Expectation.Next(star: nil, steps: 0) }
    guard let node = expected[.next] else { return nil }
    var object = Object(at: node)
    guard read(&object, [.star, .steps]),
      let star = number(object[.star], in: 1...Int64(rules.levels.count)),
      let steps = number(object[.steps], in: 1...Fact.largest)
    else { return nil }
    return Expectation.Next(star: Int(star), steps: Int(steps))
  }

  private mutating func range(_ node: Node, in stars: ClosedRange<Int64>) -> ClosedRange<Int>? {
    var object = Object(at: node)
    guard read(&object, [.worst, .best]), let worst = number(object[.worst], in: stars),
      let best = number(object[.best], in: worst...stars.upperBound)
    else { return nil }
    return Int(worst)...Int(best)
  }
}
