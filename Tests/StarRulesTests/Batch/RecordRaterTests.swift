import Testing

@testable import StarRules
@testable import starbench

/// One rater for many records says of each what a rating of its own says.
struct RecordRaterTests {
  /// The ids of the clauses in a set.
  private func ids(_ set: BitSet, _ rulebook: Rulebook) -> [String] {
    rulebook.clauses.filter { set[$0.bit] }.map(\.id)
  }

  @Test("Every record comes out of a batch as it does by itself")
  func same() throws {
    let rulebook = try BuiltIn.rulebook()
    var rater = RecordRater(rulebook, language: .en)
    var submissions = try RandomSubmissions(seed: 41)
    var stars = Set<Int>()
    for _ in 0..<600 {
      let text = submissions.next().draft.text
      let isRated = rater.rate(text.span)
      #expect(isRated)
      let rating = Rating(try Submission(text, rulebook: rulebook))
      let result = rater.result
      stars.insert(rating.star)
      #expect(result.star == rating.star)
      #expect(result.stepsToNext == rating.next()?.steps)
      for (set, status) in [(result.unmet, Status.unmet), (result.unanswered, .unanswered)] {
        let expected = rating.criteria.flatMap(\.clauses).filter { $0.status == status }
        #expect(ids(set, rulebook) == expected.map { rulebook.clauses[$0.clause].id })
      }
      #expect(
        ids(result.setAside, rulebook) == rating.notApplicable.map { rulebook.clauses[$0].id })
      #expect(result.unproven == rating.unproven.count)
      let next = rating.next()
      let lifting = next?.steps == 1 ? next?.criteria.map(\.criterion).sorted() ?? [] : []
      #expect(rulebook.criteria.indices.filter { result.lifting[$0] } == lifting)
    }
    #expect(stars == [0, 1, 2, 3, 4, 5])
  }

  @Test("Records that are read together are rated as they are one by one", arguments: 1...5)
  func together(seed: UInt64) throws {
    let rulebook = try BuiltIn.rulebook()
    var random = SplitMix64(seed: seed)
    var submissions = try RandomSubmissions(seed: seed)
    var together = RecordRater(rulebook, language: .en)
    var refused = 0
    for _ in 0..<20 {
      let texts = (0..<random.next() % 20 + 1).map { number in
        let text = submissions.next().draft.text
        return number % 3 == 1 ? text.damaged(&random) : text
      }
      for text in texts { together.read(text.span) }
      for (index, text) in texts.enumerated() {
        var alone = RecordRater(rulebook, language: .en)
        let isRated = alone.rate(text.span)
        #expect(together.rate(waiting: index) == isRated)
        let (one, other) = (alone.result, together.result)
        #expect(one.star == other.star && one.stepsToNext == other.stepsToNext)
        #expect(one.unmet == other.unmet && one.unanswered == other.unanswered)
        #expect(one.setAside == other.setAside && one.lifting == other.lifting)
        #expect(one.name == other.name && one.year == other.year && one.type == other.type)
        #expect(one.refusal == other.refusal)
        #expect(alone.diagnostics.map { $0.code } == together.diagnostics.map { $0.code })
        if !isRated { refused += 1 }
      }
      together.removeAll()
    }
    #expect(refused > 20)
  }

  @Test("Meeting any one of the criteria that lift a union lifts it by a star, and no other does")
  func lifting() throws {
    let rulebook = try BuiltIn.rulebook()
    var rater = RecordRater(rulebook, language: .en)
    var submissions = try RandomSubmissions(seed: 42)
    var lifted = 0
    for _ in 0..<300 {
      let text = submissions.next().draft.text
      let isRated = rater.rate(text.span)
      #expect(isRated)
      let result = rater.result
      guard let checklist = rater.checklist, result.stepsToNext == 1 else { continue }
      for check in checklist.criteria {
        var met = rater.evaluation.met
        met.words[check.word] |= check.mask & ~rater.evaluation.notApplicable.words[check.word]
        let star = rater.evaluation.tally(ifMet: met, checklist, rulebook).star
        #expect((star > result.star) == result.lifting[check.criterion])
        lifted += star > result.star ? 1 : 0
      }
    }
    #expect(lifted > 100)
  }

  @Test("A refused record leaves nothing behind for the next")
  func refused() throws {
    let rulebook = try BuiltIn.rulebook()
    var rater = RecordRater(rulebook, language: .en)
    let good = #"{"organisation":{"name":"甲","type":"township"},"claimedStar":1,"year":2025}"#
    let bad = #"{"source":"a","organisation":{"name":"甲","type":"township"},"claimedStar":9,"k":1}"#
    let isFirstRated = rater.rate(Array(good.utf8).span)
    #expect(isFirstRated)
    #expect(rater.diagnostics.isEmpty)
    let isSecondRated = rater.rate(Array(bad.utf8).span)
    #expect(!isSecondRated)
    #expect(rater.result.refusal?.code == "out-of-range")
    #expect(rater.result.refusal?.problems == 2)
    #expect(rater.result.claimedStar == nil && rater.result.name == nil)
    #expect(rater.result.source.map { bad.utf8.count > $0.end } == true)
    #expect(rater.diagnostics.map(\.code) == ["out-of-range", "unknown-key"])
    let isThirdRated = rater.rate(Array(good.utf8).span)
    #expect(isThirdRated)
    #expect(rater.result.refusal == nil && rater.result.source == nil)
    #expect(rater.result.claimedStar == 1 && rater.result.year == 2025)
    #expect(rater.diagnostics.isEmpty)
  }
}
