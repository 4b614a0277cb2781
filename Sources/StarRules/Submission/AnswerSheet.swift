/// What a union answered and counted, for the whole rulebook, in sets of bits and one flat list.
///
/// A clause's own answer and the one it inherits from its criterion are kept apart,
/// because the own one wins, in whatever order they come.
package struct AnswerSheet: Sendable {
  /// Answers to clauses: for each bit whether there is one and what it says.
  package struct Answers: Sendable {
    /// Something was given, if only null.
    package fileprivate(set) var given: BitSet
    /// True, false or "na" was given.
    package fileprivate(set) var answered: BitSet
    package fileprivate(set) var met: BitSet
    package fileprivate(set) var notApplicable: BitSet
    /// Evidence was named.
    package fileprivate(set) var evidenced: BitSet

    fileprivate init(words: Int) {
      given = BitSet(words: words)
      answered = given
      met = given
      notApplicable = given
      evidenced = given
    }

    fileprivate mutating func removeAll() {
      given.removeAll()
      answered.removeAll()
      met.removeAll()
      notApplicable.removeAll()
      evidenced.removeAll()
    }

    @inline(__always)
    fileprivate mutating func set(_ answer: Answer, word: Int, mask: UInt64) {
      given.words[word] |= mask
      answered.words[word] = answered.words[word] & ~mask | (answer.value == nil ? 0 : mask)
      met.words[word] = met.words[word] & ~mask | (answer.value == .met ? mask : 0)
      notApplicable.words[word] =
        notApplicable.words[word] & ~mask | (answer.value == .notApplicable ? mask : 0)
      evidenced.words[word] = evidenced.words[word] & ~mask | (answer.isEvidenced ? mask : 0)
    }

    fileprivate mutating func remove(word: Int, mask: UInt64) {
      given.words[word] &= ~mask
      answered.words[word] &= ~mask
      met.words[word] &= ~mask
      notApplicable.words[word] &= ~mask
      evidenced.words[word] &= ~mask
    }
  }

  /// What each clause was answered itself.
  package private(set) var own: Answers
  /// What each clause's criterion was answered.
  package private(set) var inherited: Answers
  /// The answer keys that stood in the submission, by slot.
  package private(set) var given: BitSet
  /// Those of them whose answer is true, false or "na", by slot.
  package private(set) var answered: BitSet
  /// Those of them whose answer is "na", by slot.
  package private(set) var setAside: BitSet
  /// Where each answer stands in the text; only meaningful where one is given.
  package private(set) var answerOffsets: [Int32]
  /// Each fact's count; -1 where it is missing.
  package private(set) var facts: [Int64]
  /// Where each fact stands in the text; only meaningful where it is given.
  package private(set) var factOffsets: [Int32]
  /// Each criterion's clauses, and after them each clause: the word they stand in, and their bits.
  private let places: [(word: Int, mask: UInt64)]
  private let criterionCount: Int

  /// The count of a fact that is missing.
  package static let missing: Int64 = -1

  /// An empty sheet for `rulebook`.
  package init(_ rulebook: Rulebook) {
    own = Answers(words: rulebook.clauseWords)
    inherited = own
    var places: [(word: Int, mask: UInt64)] = []
    for criterion in rulebook.criteria {
      let clauses = rulebook.clauses[criterion.clauses]
      let mask = clauses.reduce(0) { $0 | 1 << UInt64($1.bit & 63) } as UInt64
      places.append(((clauses.first?.bit ?? 0) >> 6, mask))
    }
    for clause in rulebook.clauses {
      places.append((clause.bit >> 6, 1 << UInt64(clause.bit & 63)))
    }
    self.places = places
    criterionCount = rulebook.criteria.count
    given = BitSet(words: (places.count >> 6) + 1)
    answered = given
    setAside = given
    answerOffsets = Array(repeating: -1, count: places.count)
    facts = Array(repeating: Self.missing, count: rulebook.facts.count)
    factOffsets = Array(repeating: -1, count: rulebook.facts.count)
  }

  /// Everything in it that a rating by any rules can depend on: two sheets that have the same come
  /// out the same.
  var content: [UInt64] {
    var content: [UInt64] = []
    for answers in [own, inherited] {
      for set in [answers.given, answers.answered, answers.met, answers.notApplicable] {
        content += set.words
      }
    }
    for set in [given, answered, setAside] { content += set.words }
    return content + facts.map { UInt64(bitPattern: $0) }
  }

  /// Empties the sheet for the next submission.
  package mutating func removeAll() {
    own.removeAll()
    inherited.removeAll()
    given.removeAll()
    answered.removeAll()
    setAside.removeAll()
    for fact in facts.indices { facts[fact] = Self.missing }
  }

  /// Enters the answer to the criterion or clause of number `slot`.
  @inline(__always)
  package mutating func enter(_ answer: Answer, slot: Int, offset: Int) {
    given[slot] = true
    if answer.value != nil { answered[slot] = true }
    if answer.value == .notApplicable { setAside[slot] = true }
    answerOffsets[slot] = Int32(truncatingIfNeeded: offset)
    let (word, mask) = places[slot]
    if slot < criterionCount {
      inherited.set(answer, word: word, mask: mask)
    } else {
      own.set(answer, word: word, mask: mask)
    }
  }

  /// Enters the count of a fact.
  @inline(__always)
  package mutating func enter(_ count: Int64, fact: Int, offset: Int) {
    facts[fact] = count
    factOffsets[fact] = Int32(truncatingIfNeeded: offset)
  }

  /// Puts `answer` in the place of what was answered to the criterion or clause of number `slot`;
  /// a criterion's replaces the answers of its clauses too.
  package mutating func replace(_ answer: Answer, slot: Int, clauses: Range<Int>) {
    answered[slot] = false
    setAside[slot] = false
    if slot < criterionCount {
      let (word, mask) = places[slot]
      own.remove(word: word, mask: mask)
      for clause in clauses {
        given[criterionCount + clause] = false
        answered[criterionCount + clause] = false
        setAside[criterionCount + clause] = false
      }
    }
    enter(answer, slot: slot, offset: -1)
  }

  /// The clauses of one word for which "na" is the answer that counts.
  package func notApplicable(word: Int) -> UInt64 {
    own.notApplicable.words[word] | inherited.notApplicable.words[word] & ~own.given.words[word]
  }

  /// The clauses of one word answered with evidence, themselves or by their criterion.
  package func evidenced(word: Int) -> UInt64 {
    own.evidenced.words[word] | inherited.evidenced.words[word] & ~own.given.words[word]
  }

  /// The answer that counts for the clause of bit `bit`; nil where there is none.
  package func value(_ bit: Int) -> Answer.Value? {
    let answers = own.given[bit] ? own : inherited
    guard answers.answered[bit] else { return nil }
    return answers.met[bit] ? .met : answers.notApplicable[bit] ? .notApplicable : .unmet
  }
}

/// An answer to a criterion or clause.
package struct Answer: Sendable, Equatable {
  /// What can be answered.
  package enum Value: Sendable {
    case met, unmet, notApplicable
  }
  /// What was answered; nil where nothing was.
  package var value: Value?
  /// Whether evidence was named.
  package var isEvidenced = false

  package init(_ value: Value?, isEvidenced: Bool = false) {
    self.value = value
    self.isEvidenced = isEvidenced
  }
}
