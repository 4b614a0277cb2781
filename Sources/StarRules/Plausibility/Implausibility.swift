/// A plausibility rule that warns of a union, with what it warns of.
package struct Implausibility: Sendable, Equatable {
  /// By position in ``Rulebook/plausibility``.
  package let rule: Int
  /// The stable word for its kind.
  let code: String
  /// The clauses that do not fit, by position in ``Rulebook/clauses``: that which is in doubt, and
  /// after it those that are met; or those that name no evidence.
  package let clauses: [Int]
  /// The counts that do not fit: the fact's own and, where it is compared, last year's.
  package var counts: [Int64] = []
}

extension Evaluation {
  /// What plausibility rules warn of, in their order, and where in the text it stands: -1 where it
  /// does not.
  func forEachImplausibility(
    _ sheet: AnswerSheet, _ checklist: Checklist, _ rulebook: Rulebook,
    _ body: (Implausibility, _ offset: Int) -> Void
  ) {
    let warned = implausible(sheet, checklist, rulebook)
    for (index, rule) in rulebook.plausibility.enumerated() where warned[index] {
      var (clauses, counts): ([Int], [Int64]) = (rule.clauses, [])
      func isMet(_ clause: Int) -> Bool { met[rulebook.clauses[clause].bit] }
      switch rule.grounds {
      case .denied, .setAside: clauses = clauses.prefix(1) + clauses.dropFirst().filter(isMet)
      case .setAsideThough(_, let condition): counts = [sheet.facts[condition.fact]]
      case .documents: clauses = clauses.filter { isUndocumented($0, sheet, checklist, rulebook) }
      case .changed(let limit):
        counts = [sheet.facts[limit.fact], sheet.previousFacts[limit.fact]]
      }
      var offset = clauses.first.map { sheet.offset(ofClause: $0, rulebook) } ?? -1
      if case .changed(let limit) = rule.grounds { offset = Int(sheet.factOffsets[limit.fact]) }
      body(
        Implausibility(rule: index, code: rule.code, clauses: clauses, counts: counts), offset)
    }
  }

  /// Whether a clause is met by an answer that names no evidence, and no review answered it.
  private func isUndocumented(
    _ clause: Int, _ sheet: AnswerSheet, _ checklist: Checklist, _ rulebook: Rulebook
  ) -> Bool {
    let bit = rulebook.clauses[clause].bit
    let unproven = unproven(sheet, checklist, word: bit >> 6) & ~sheet.reviewed(word: bit >> 6)
    return unproven >> UInt64(bit & 63) & 1 != 0
  }
}

extension AnswerSheet {
  /// Where the answer stands that counts for a clause: its own, or its criterion's.
  fileprivate func offset(ofClause clause: Int, _ rulebook: Rulebook) -> Int {
    let own = rulebook.criteria.count + clause
    let slot = isGiven(slot: own) ? own : rulebook.clauses[clause].criterion
    return Int(answerOffsets[slot])
  }
}

extension Implausibility {
  /// What does not fit, and what to look at.
  func message(_ rulebook: Rulebook, in language: Language) -> String {
    let rule = rulebook.plausibility[rule]
    let ids = clauses.map { rulebook.clauses[$0].id }
    let separator = language == .zh ? "、" : ", "
    let all = ids.joined(separator: separator)
    let (first, others) = (ids.first ?? "", ids.dropFirst().joined(separator: separator))
    let says = rule.says[language]
    switch (rule.grounds, language) {
    case (.denied, .zh): return "\(first) 答“否”，而 \(others) 答“是”：\(says)"
    case (.denied, .en): return "\(first) is answered no, and \(others) yes: \(says)"
    case (.setAside, .zh): return "\(first) 答“不适用”，而 \(others) 答“是”：\(says)"
    case (.setAside, .en): return "\(first) is answered \"na\", and \(others) yes: \(says)"
    case (.setAsideThough(_, let condition), .zh):
      return "\(first) 答“不适用”，而\(rulebook.facts[condition.fact].name[.zh])为 \(counts[0])：\(says)"
    case (.setAsideThough(_, let condition), .en):
      return "\(first) is answered \"na\", and \(rulebook.facts[condition.fact].name[.en]) are "
        + "\(counts[0]): \(says)"
    case (.documents, .zh): return "\(all) 答“是”而未附佐证：\(says)"
    case (.documents, .en): return "\(all) answered yes without evidence: \(says)"
    case (.changed(let limit), .zh):
      return "\(rulebook.facts[limit.fact].name[.zh])去年为 \(counts[1])，今年为 \(counts[0])：\(says)"
    case (.changed(let limit), .en):
      return "\(rulebook.facts[limit.fact].name[.en]) were \(counts[1]) last year and are "
        + "\(counts[0]) now: \(says)"
    }
  }
}
