// A sheet's lists while they are filled: taken out of the sheet, so that to enter one answer or fact
// need not ask whether anybody else holds the list.

/// The answers of a sheet while they are read.
struct AnswerEntries {
  /// As in ``AnswerSheet``: the clauses' own answers and the inherited ones.
  var words: [AnswerWord] = []
  /// By slot: where each answer stands that is given.
  var offsets: [Int32] = []

  /// Enters the answer to the criterion or clause of number `slot`, which stands at `offset`.
  ///
  /// - Returns: whether one had stood before it in the object that begins at `brace`.
  @inline(__always)
  static func enter(
    _ answer: Answer, slot: Int, at offset: Int, of brace: Int,
    place: (word: Int, mask: UInt64), words: inout MutableSpan<AnswerWord>,
    offsets: inout MutableSpan<Int32>
  ) -> Bool {
    let earlier = offsets[at: slot]
    offsets[at: slot] = Int32(truncatingIfNeeded: offset)
    let isRepeated = words[at: place.word].given & place.mask != 0
    // Of two answers to one slot the last counts, be it in a second object of answers.
    if isRepeated { words[at: place.word].remove(place.mask) }
    words[at: place.word].add(answer, place.mask)
    return isRepeated && Int(truncatingIfNeeded: earlier) > brace
  }
}

/// The facts of a sheet while they are read.
struct FactEntries {
  /// Each fact's count; ``AnswerSheet/missing`` where there is none.
  var counts: [Int64] = []
  /// The words of the set of facts that are not missing.
  var given: [UInt64] = []
  /// Where each fact stands, -1 where it does not.
  var offsets: [Int32] = []

  /// Enters the count of a fact, which stands at `offset`; a missing one leaves what there was.
  ///
  /// - Returns: whether it had stood before in the object that begins at `brace`.
  @inline(__always)
  static func enter(
    _ count: Int64, fact: Int, at offset: Int, of brace: Int,
    counts: inout MutableSpan<Int64>, given: inout MutableSpan<UInt64>,
    offsets: inout MutableSpan<Int32>
  ) -> Bool {
    let earlier = offsets[at: fact]
    offsets[at: fact] = Int32(truncatingIfNeeded: offset)
    if count != AnswerSheet.missing {
      counts[at: fact] = count
      given[at: fact &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: fact & 63)
    }
    return Int(truncatingIfNeeded: earlier) > brace
  }
}
