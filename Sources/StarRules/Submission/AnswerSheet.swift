/// What a union answered and counted, for the whole rulebook, in words of bits and one flat list.
///
/// A clause's own answer and the one it inherits from its criterion are kept apart,
/// because the own one wins, in whatever order they come.
package struct AnswerSheet: Sendable {
  /// The words of the clauses' own answers, and after them those of the inherited ones.
  private var answers: [AnswerWord]
  /// Where each answer stands in the text, by slot; only meaningful where one is given.
  package private(set) var answerOffsets: [Int32]
  /// Each fact's count; -1 where it is missing.
  package private(set) var facts: [Int64]
  /// The facts that are not missing.
  package private(set) var givenFacts: BitSet
  /// Where each fact stands in the text; only meaningful where it is given.
  package private(set) var factOffsets: [Int32]
  /// For each criterion, and after them each clause: its word in `answers`, and its bits there.
  private let places: [(word: Int, mask: UInt64)]
  /// How many words the clauses have.
  private let clauseWords: Int
  private let criterionCount: Int

  /// The count of a fact that is missing.
  package static let missing: Int64 = -1

  /// An empty sheet for `rulebook`.
  package init(_ rulebook: Rulebook) {
    clauseWords = rulebook.clauseWords
    criterionCount = rulebook.criteria.count
    var places: [(word: Int, mask: UInt64)] = []
    for criterion in rulebook.criteria {
      let clauses = rulebook.clauses[criterion.clauses]
      let mask = clauses.reduce(0) { $0 | 1 << UInt64($1.bit & 63) } as UInt64
      places.append((clauseWords + (clauses.first?.bit ?? 0) >> 6, mask))
    }
    for clause in rulebook.clauses {
      places.append((clause.bit >> 6, 1 << UInt64(clause.bit & 63)))
    }
    self.places = places
    answers = Array(repeating: AnswerWord(), count: 2 * clauseWords)
    answerOffsets = Array(repeating: -1, count: places.count)
    facts = Array(repeating: Self.missing, count: rulebook.facts.count)
    givenFacts = BitSet(words: rulebook.factWords)
    factOffsets = Array(repeating: -1, count: rulebook.facts.count)
  }

  /// Everything in it that a rating by any rules can depend on: two sheets that have the same come
  /// out the same.
  var content: [UInt64] {
    let content = answers.flatMap { [$0.given, $0.met, $0.unmet, $0.notApplicable] }
    return content + facts.map { UInt64(bitPattern: $0) }
  }

  /// Empties the sheet for the next submission.
  package mutating func removeAll() {
    for word in answers.indices { answers[word] = AnswerWord() }
    for word in givenFacts.words.indices {
      var bits = givenFacts.words[word]
      givenFacts.words[word] = 0
      while bits != 0 {
        facts[word &* 64 &+ bits.trailingZeroBitCount] = Self.missing
        bits &= bits &- 1
      }
    }
  }

  /// Enters the answer to the criterion or clause of number `slot`, in the place of one given before.
  package mutating func enter(_ answer: Answer, slot: Int, offset: Int) {
    answerOffsets[slot] = Int32(truncatingIfNeeded: offset)
    let (word, mask) = places[slot]
    answers[word].set(answer, mask)
  }

  /// Enters the answers that were met; of those to one slot the last counts.
  mutating func enterAnswers(_ log: MemberLog) {
    let places = places
    var answers = answers.mutableSpan
    for index in 0..<log.count {
      let entry = log[index]
      let (word, mask) = places[entry.key]
      if answers[word].given & mask != 0 { answers[word].remove(mask) }
      answers[word].add(Answer(bits: UInt64(truncatingIfNeeded: entry.content)), mask)
    }
    Self.enterOffsets(log, into: &answerOffsets)
  }

  private static func enterOffsets(_ log: MemberLog, into offsets: inout [Int32]) {
    var offsets = offsets.mutableSpan
    for index in 0..<log.count { offsets[log[index].key] = log[index].value }
  }

  /// Enters the count of a fact, or ``missing``.
  package mutating func enter(_ count: Int64, fact: Int, offset: Int) {
    facts[fact] = count
    givenFacts[fact] = count != Self.missing
    factOffsets[fact] = Int32(truncatingIfNeeded: offset)
  }

  /// Enters the counts that were met, but for those that are missing.
  mutating func enterFacts(_ log: MemberLog) {
    Self.enterOffsets(log, into: &factOffsets)
    for index in 0..<log.count where log[index].content != Self.missing {
      givenFacts[log[index].key] = true
    }
    var facts = facts.mutableSpan
    for index in 0..<log.count where log[index].content != Self.missing {
      facts[log[index].key] = log[index].content
    }
  }

  /// Puts `answer` in the place of what was answered to the criterion or clause of number `slot`;
  /// a criterion's replaces the answers of its clauses too.
  package mutating func replace(_ answer: Answer, slot: Int) {
    let (word, mask) = places[slot]
    if slot < criterionCount { answers[word - clauseWords].remove(mask) }
    enter(answer, slot: slot, offset: -1)
  }

  /// What the clauses of one word were answered themselves.
  @inline(__always)
  package func own(word: Int) -> AnswerWord { answers[word] }

  /// What their criteria were answered.
  @inline(__always)
  package func inherited(word: Int) -> AnswerWord { answers[clauseWords &+ word] }

  /// The answers that count: a clause's own, an explicit null included, or else its criterion's.
  @inline(__always)
  package func effective(word: Int) -> AnswerWord {
    let own = own(word: word)
    return own.completed(by: inherited(word: word))
  }

  /// Whether something was given, if only null, as the answer to the criterion or clause of number
  /// `slot` itself.
  package func isGiven(slot: Int) -> Bool {
    answers[places[slot].word].given & places[slot].mask != 0
  }

  /// The answer to the criterion or clause of number `slot` itself; nil where there is none.
  package func value(ofSlot slot: Int) -> Answer.Value? {
    answers[places[slot].word].value(places[slot].mask)
  }

  /// The answer that counts for the clause of bit `bit`; nil where there is none.
  package func value(_ bit: Int) -> Answer.Value? {
    effective(word: bit >> 6).value(1 << UInt64(bit & 63))
  }
}

/// The answers to 64 clauses, a bit each in four lanes.
package struct AnswerWord: Sendable {
  /// What is given, what is yes, what is no, what has evidence; "na" is both yes and no.
  private var lanes: SIMD4<UInt64>

  fileprivate init() { lanes = SIMD4(repeating: 0) }

  /// Something was given, if only null.
  package var given: UInt64 { lanes[0] }
  /// True, false or "na" was given.
  package var answered: UInt64 { lanes[1] | lanes[2] }
  package var met: UInt64 { lanes[1] & ~lanes[2] }
  package var unmet: UInt64 { lanes[2] & ~lanes[1] }
  package var notApplicable: UInt64 { lanes[1] & lanes[2] }
  /// Evidence was named.
  package var evidenced: UInt64 { lanes[3] }

  /// The answer to the clauses `mask`, which is the same for all of them; nil where there is none.
  fileprivate func value(_ mask: UInt64) -> Answer.Value? {
    if met & mask != 0 { return .met }
    if unmet & mask != 0 { return .unmet }
    return notApplicable & mask != 0 ? .notApplicable : nil
  }

  /// Puts `answer` in the place of what was given for `mask`.
  fileprivate mutating func set(_ answer: Answer, _ mask: UInt64) {
    remove(mask)
    add(answer, mask)
  }

  @inline(__always)
  fileprivate mutating func add(_ answer: Answer, _ mask: UInt64) {
    lanes |= answer.lanes & SIMD4<UInt64>(repeating: mask)
  }

  fileprivate mutating func remove(_ mask: UInt64) { lanes &= SIMD4<UInt64>(repeating: ~mask) }

  /// These answers, and those of `other` to what is not given here.
  @inline(__always)
  fileprivate func completed(by other: Self) -> Self {
    var result = self
    result.lanes |= other.lanes & SIMD4<UInt64>(repeating: ~given)
    return result
  }
}

/// An answer to a criterion or clause.
package struct Answer: Sendable, Equatable {
  /// What can be answered.
  package enum Value: Sendable {
    case met, unmet, notApplicable
  }

  /// As ``AnswerWord`` keeps it, a bit for each lane.
  private(set) var bits: UInt64

  @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  package init(_ value: Value?, isEvidenced: Bool = false) {
    bits = Self.null.bits | (isEvidenced ? 8 : 0)
    switch value {
    case .met: bits |= 2
    case .unmet: bits |= 4
    case .notApplicable: bits |= 6
    case nil: break
    }
  }

  /// No answer, said explicitly.
  static let null = Answer(bits: 1)
  static let met = Answer(bits: 3)
  static let unmet = Answer(bits: 5)
  static let notApplicable = Answer(bits: 7)

  /// The same answer with evidence.
  @inline(__always)
  var evidenced: Answer { Answer(bits: bits | 8) }

  /// The answer that `value` says, with the evidence of this one.
  @inline(__always)
  func saying(_ value: Answer) -> Answer { Answer(bits: value.bits | bits & 8) }

  /// What it sets in the lanes of an ``AnswerWord``.
  @inline(__always)
  fileprivate var lanes: SIMD4<UInt64> {
    SIMD4<UInt64>(
      0 &- (bits & 1), 0 &- (bits &>> 1 & 1), 0 &- (bits &>> 2 & 1), 0 &- (bits &>> 3 & 1))
  }
}
