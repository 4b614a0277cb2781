/// The plausibility rules that bind unions of one type and form, compiled.
///
/// Most unions deny little and set little aside, so it is looked at what they do, and at the rules that
/// hang on that, and not at every rule.
package struct PlausibilityCheck: Sendable, Equatable {
  /// A clause that is in doubt while one of others is met or a fact reaches a number.
  private struct Contradiction: Sendable, Equatable {
    let rule: Int
    let bit: Int
    /// Whether it is in doubt where it is set aside, and not where it is denied.
    let isOfSetAside: Bool
    /// The bits of the clauses.
    var claimed: [Int] = []
    var condition: Condition?
  }

  /// The rules that bind.
  package private(set) var binding: BitSet
  /// The clauses that are in doubt where they are denied.
  private var denied: BitSet
  /// The clauses that are in doubt where they are set aside.
  private var aside: BitSet
  /// In the order of the bits.
  private var contradictions: [Contradiction] = []
  /// Where those of each bit begin, with an end behind the last.
  private var starts: [Int] = []
  private var documents: [(rule: Int, clauses: BitSet)] = []
  private var changes: [(rule: Int, limit: ChangeLimit)] = []

  init(_ rules: Rulebook, attested: BitSet, mayBeSetAside: BitSet, usedFacts: BitSet) {
    binding = BitSet(words: rules.plausibilityWords)
    denied = BitSet(words: rules.clauseWords)
    aside = denied
    func bits(_ clauses: [Int]) -> [Int] {
      clauses.map { rules.clauses[$0].bit }.filter { attested[$0] }
    }
    for (index, rule) in rules.plausibility.enumerated() {
      switch rule.grounds {
      case .denied(let clause, let claimed):
        add(index, rules.clauses[clause].bit, attested, claimed: bits(claimed), aside: false)
      case .setAside(let clause, let claimed):
        add(index, rules.clauses[clause].bit, mayBeSetAside, claimed: bits(claimed), aside: true)
      case .setAsideThough(let clause, let condition):
        guard usedFacts[condition.fact], mayBeSetAside[rules.clauses[clause].bit] else { continue }
        add(
          Contradiction(
            rule: index, bit: rules.clauses[clause].bit, isOfSetAside: true, condition: condition))
      case .documents(let clauses):
        var set = BitSet(words: rules.clauseWords)
        for bit in bits(clauses) { set[bit] = true }
        guard !set.isEmpty else { continue }
        documents.append((index, set))
        binding[index] = true
      case .changed(let limit):
        guard usedFacts[limit.fact] else { continue }
        changes.append((index, limit))
        binding[index] = true
      }
    }
    close()
  }

  private mutating func add(
    _ rule: Int, _ bit: Int, _ possible: BitSet, claimed: [Int], aside: Bool
  ) {
    guard possible[bit], !claimed.isEmpty else { return }
    add(Contradiction(rule: rule, bit: bit, isOfSetAside: aside, claimed: claimed))
  }

  private mutating func add(_ contradiction: Contradiction) {
    contradictions.append(contradiction)
    binding[contradiction.rule] = true
    if contradiction.isOfSetAside {
      aside[contradiction.bit] = true
    } else {
      denied[contradiction.bit] = true
    }
  }

  /// Puts what was added in the order in which it is looked up.
  private mutating func close() {
    guard !contradictions.isEmpty else { return }
    contradictions.sort { ($0.bit, $0.rule) < ($1.bit, $1.rule) }
    starts = Array(repeating: 0, count: denied.words.count * 64 + 1)
    for contradiction in contradictions { starts[contradiction.bit + 1] += 1 }
    for bit in 1..<starts.count { starts[bit] += starts[bit - 1] }
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.binding == right.binding && left.contradictions == right.contradictions
      && left.documents.elementsEqual(right.documents) {
        $0.rule == $1.rule && $0.clauses == $1.clauses
      }
      && left.changes.elementsEqual(right.changes) { $0.rule == $1.rule && $0.limit == $1.limit }
  }

  // MARK: Which warn

  /// Enters the rules that warn of a union in `warned`, in which there is none.
  @inline(__always)
  func enter(
    in warned: inout BitSet, _ sheet: AnswerSheet, _ evaluation: Evaluation, _ checklist: Checklist
  ) {
    guard !warned.words.isEmpty else { return }
    if !contradictions.isEmpty {
      for word in denied.words.indices {
        enter(
          evaluation.unmet.words[word] & denied.words[word], word, false, &warned, sheet, evaluation
        )
        let doubtful = aside.words[word]
        guard evaluation.notApplicable.words[word] & doubtful != 0 else { continue }
        enter(
          evaluation.setAside(sheet, checklist, word: word) & doubtful, word, true, &warned, sheet,
          evaluation)
      }
    }
    for index in documents.indices
    where lacksDocuments(index, sheet, evaluation, checklist) {
      warned[documents[index].rule] = true
    }
    if !sheet.previousFacts.isEmpty { enterChanges(in: &warned, sheet) }
  }

  /// Enters the contradictions of one word's clauses that are in doubt.
  @inline(__always)
  private func enter(
    _ clauses: UInt64, _ word: Int, _ areSetAside: Bool, _ warned: inout BitSet,
    _ sheet: AnswerSheet, _ evaluation: Evaluation
  ) {
    var bits = clauses
    while bits != 0 {
      let bit = word &* 64 &+ bits.trailingZeroBitCount
      bits &= bits &- 1
      for index in starts[bit]..<starts[bit + 1]
      where contradictions[index].isOfSetAside == areSetAside
        && holds(contradictions[index], sheet, evaluation)
      {
        warned[contradictions[index].rule] = true
      }
    }
  }

  private func holds(
    _ contradiction: Contradiction, _ sheet: AnswerSheet, _ evaluation: Evaluation
  ) -> Bool {
    if let condition = contradiction.condition {
      return sheet.facts[condition.fact] >= condition.atLeast
        && sheet.facts[condition.fact] != AnswerSheet.missing
    }
    return contradiction.claimed.contains { evaluation.met[$0] }
  }

  private func lacksDocuments(
    _ index: Int, _ sheet: AnswerSheet, _ evaluation: Evaluation, _ checklist: Checklist
  ) -> Bool {
    for word in documents[index].clauses.words.indices
    where documents[index].clauses.words[word] != 0 {
      let unproven = evaluation.unproven(sheet, checklist, word: word)
      if unproven & documents[index].clauses.words[word] & ~sheet.reviewed(word: word) != 0 {
        return true
      }
    }
    return false
  }

  @inline(never)
  private func enterChanges(in warned: inout BitSet, _ sheet: AnswerSheet) {
    for (rule, limit) in changes {
      let (now, before) = (sheet.facts[limit.fact], sheet.previousFacts[limit.fact])
      if now != AnswerSheet.missing, before != AnswerSheet.missing,
        limit.isExceeded(now: now, before: before)
      {
        warned[rule] = true
      }
    }
  }
}

extension AnswerSheet {
  /// The clauses of one word that reviews answered.
  @inline(__always)
  func reviewed(word: Int) -> UInt64 { reviewed.isEmpty ? 0 : reviewed[word] }
}

extension Evaluation {
  /// The plausibility rules that warn of a union.
  package func implausible(
    _ sheet: AnswerSheet, _ checklist: Checklist, _ rulebook: Rulebook
  ) -> BitSet {
    var warned = BitSet(words: rulebook.plausibilityWords)
    checklist.plausibility.enter(in: &warned, sheet, self, checklist)
    return warned
  }
}
