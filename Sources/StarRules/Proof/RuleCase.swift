/// A rule fixture: a submission, and how it must come out when it is rated.
package struct RuleCase: Sendable {
  /// Its name, told wherever it fails.
  package var name: String
  /// The criteria and clauses it is about, by id.
  package var about: [String]
  /// The submission it starts from.
  package var base: Base
  /// Answers and facts that are other than in the base, in the order they are written.
  package var changes: [Change]
  /// What must come out.
  package var expectation: Expectation
  /// Where it stands in its text.
  package var place: Range<Int>
  /// Where its `expect` stands in its text, to be written anew.
  package var expectPlace: Range<Int>

  /// Where a case's submission stands.
  package enum Base: Sendable {
    /// In the case itself; where it begins in the case's text.
    case text([UInt8], offset: Int)
    /// In a file, by its path from the case's folder; where that stands in the case's text.
    case file(String, offset: Int)
  }
}

extension RuleCase {
  /// The clauses it is about that bind its union, by position; of a criterion all of its own.
  package func subjects(_ rulebook: Rulebook, _ checklist: Checklist) -> [Int] {
    about.flatMap { id -> [Int] in
      switch rulebook.entry(id) {
      case .criterion(let index): Array(rulebook.criteria[index].clauses)
      case .clause(let index): [index]
      case .fact, nil: []
      }
    }.filter { checklist.binding[rulebook.clauses[$0].bit] }
  }
}

/// What must come out of a case; what is nil is not asked.
package struct Expectation: Sendable, Hashable {
  /// A set of clauses, exactly or at least.
  package struct Clauses: Sendable, Hashable {
    package var exactly: [Int]?
    package var atLeast: [Int]?
  }
  /// "met/applicable" of the requirement of one star and tier.
  package struct LevelCount: Sendable, Hashable {
    package var star: Int
    package var tier: Int
    package var met: Int
    package var applicable: Int
  }
  /// The star and the steps of what is next; no star where nothing is.
  package struct Next: Sendable, Hashable {
    package var star: Int?
    package var steps: Int
  }

  package var star: Int?
  package var unmet = Clauses()
  package var unanswered = Clauses()
  package var notApplicable = Clauses()
  package var levels: [LevelCount] = []
  package var next: Next?
  package var range: ClosedRange<Int>?
  /// The errors of a submission that is refused, each its code and path.
  package var diagnostics: [String]?
  package var warnings: [String]?
  /// Exactly the plausibility rules that warn, by position, rising.
  package var implausible: [Int]?

  /// Whether nothing is expected.
  package var isEmpty: Bool {
    star == nil && unmet.isEmpty && unanswered.isEmpty && notApplicable.isEmpty && levels.isEmpty
      && next == nil && range == nil && diagnostics == nil && warnings == nil
      && implausible == nil
  }
}

extension Expectation.Clauses {
  /// Whether nothing is expected: every set holds at least no clauses.
  package var isEmpty: Bool { exactly == nil && (atLeast ?? []).isEmpty }
}

/// An answer or a fact that is put in the place of what a submission says.
package enum Change: Sendable {
  case answer(slot: Int, Answer.Value?)
  /// A count, or ``AnswerSheet/missing``.
  case fact(Int, Int64)
  /// Last year's count, or ``AnswerSheet/missing``.
  case previous(Int, Int64)
}

extension Rulebook {
  /// The change that gives what `id` names the value `word`: true, false, na, null or a count.
  ///
  /// - Throws: ``ChangeRefused``.
  package func change(_ id: String, to word: String) throws(ChangeRefused) -> Change {
    switch entry(id) {
    case .criterion(let index): .answer(slot: index, try answer(word))
    case .clause(let index): .answer(slot: criteria.count + index, try answer(word))
    case .fact(let index): .fact(index, try count(word, of: index))
    case nil: throw .unknownId
    }
  }

  private func answer(_ word: String) throws(ChangeRefused) -> Answer.Value? {
    switch word {
    case "true": return .met
    case "false": return .unmet
    case "na": return .notApplicable
    case "null": return nil
    default: throw .invalidAnswer
    }
  }

  private func count(_ word: String, of fact: Int) throws(ChangeRefused) -> Int64 {
    if word == "null" { return AnswerSheet.missing }
    let bounds = facts[fact].bounds
    guard !word.isEmpty, word.utf8.allSatisfy({ $0 >= .zero && $0 <= 0x39 }),
      let count = Int64(word), bounds.contains(count)
    else { throw .outOfRange(bounds) }
    return count
  }
}

/// A change that cannot be made.
package enum ChangeRefused: Error {
  case unknownId
  case invalidAnswer
  case outOfRange(ClosedRange<Int64>)
}

extension Submission {
  /// Makes a change; a criterion's answer replaces those of its clauses too.
  ///
  /// It is made at every stage, so that no review is taken for what was only supposed.
  package mutating func make(_ change: Change) {
    record.sheet.make(change)
    for stage in record.earlierSheets.indices { record.earlierSheets[stage].make(change) }
  }
}

extension AnswerSheet {
  /// Makes a change; a criterion's answer replaces those of its clauses too.
  package mutating func make(_ change: Change) {
    switch change {
    case .fact(let fact, let count): enter(count, fact: fact, offset: -1)
    case .previous(let fact, let count):
      if previousFacts.isEmpty {
        previousFacts = Array(repeating: Self.missing, count: facts.count)
      }
      previousFacts[fact] = count
    case .answer(let slot, let value): replace(Answer(value), slot: slot)
    }
  }
}
