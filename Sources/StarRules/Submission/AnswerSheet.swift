/// What a union answered and counted, for the whole rulebook, in words of bits and one flat list.
///
/// A clause's own answer and the one it inherits from its criterion are kept apart,
/// because the own one wins, in whatever order they come.
package struct AnswerSheet: Sendable {
  /// The words of the clauses' own answers, and after them those of the inherited ones.
  private var answers: [AnswerWord]
  /// Where each answer that is given stands in the text, by slot.
  package private(set) var answerOffsets: [Int32]
  /// Each fact's count; -1 where it is missing.
  package private(set) var facts: [Int64]
  /// The facts that are not missing.
  package private(set) var givenFacts: BitSet
  /// Where each fact stands in the text, if only as null; -1 where it does not.
  package private(set) var factOffsets: [Int32]
  /// Last year's count of each fact; empty where none can be compared.
  package var previousFacts: [Int64] = []
  /// The words of the clauses that reviews answered; empty where there is no review.
  package private(set) var reviewed: [UInt64] = []
  /// For each criterion, and after them each clause: its word in `answers`, and its bits there.
  let places: [(word: Int, mask: UInt64)]
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

  /// Everything in it that plausibility rules can depend on besides.
  var footing: [UInt64] {
    let counts = [Int64(previousFacts.count)] + previousFacts
    return answers.map { $0.evidenced } + counts.map { UInt64(bitPattern: $0) } + reviewed
  }

  /// Empties the sheet for the next submission.
  package mutating func removeAll() {
    if !previousFacts.isEmpty { previousFacts.removeAll() }
    if !reviewed.isEmpty { reviewed.removeAll() }
    for word in answers.indices { answers[word] = AnswerWord() }
    for fact in factOffsets.indices { factOffsets[fact] = -1 }
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

  /// Takes the answers out of the sheet, or puts them back.
  mutating func exchange(_ entries: inout AnswerEntries) {
    swap(&answers, &entries.words)
    swap(&answerOffsets, &entries.offsets)
  }

  /// Takes the facts out of the sheet, or puts them back.
  mutating func exchange(_ entries: inout FactEntries) {
    swap(&facts, &entries.counts)
    swap(&givenFacts.words, &entries.given)
    swap(&factOffsets, &entries.offsets)
  }

  /// Lays over it what a review found: an answer to a criterion also replaces the answers to its
  /// clauses which the review itself does not name; what the review does not mention stands.
  mutating func lay(_ review: AnswerSheet) {
    if reviewed.isEmpty { reviewed = Array(repeating: 0, count: clauseWords) }
    for word in 0..<clauseWords {
      reviewed[word] |= review.own(word: word).given | review.inherited(word: word).given
      answers[word].remove(review.inherited(word: word).given)
      answers[word].replace(by: review.own(word: word))
      answers[clauseWords + word].replace(by: review.inherited(word: word))
    }
    for slot in answerOffsets.indices where review.isGiven(slot: slot) {
      answerOffsets[slot] = review.answerOffsets[slot]
    }
    for (fact, offset) in review.factOffsets.enumerated() where review.givenFacts[fact] {
      enter(review.facts[fact], fact: fact, offset: Int(offset))
    }
  }

  /// Enters the count of a fact, or ``missing``.
  package mutating func enter(_ count: Int64, fact: Int, offset: Int) {
    facts[fact] = count
    givenFacts[fact] = count != Self.missing
    factOffsets[fact] = Int32(truncatingIfNeeded: offset)
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
