/// Finds which criterion or clause is answered next in a submission's answers, and where its answer
/// begins.
///
/// Unions answer what they please, so that the next key cannot be told from the one before; but the
/// ids are short, and what stands around them, comma and white space, quotes and colon, is the same
/// each time. That is compared with what it was before, and the id is looked up, whatever it is.
struct AnswerHeads {
  /// What stands between an answer and the next id, with the id's opening quote, and which bytes of a
  /// block it is; nothing matches at first.
  private var opening = SIMD16<UInt8>(repeating: 0xFF)
  private var openingMask = SIMD16<UInt8>(repeating: 0)
  private var openingLength = 0
  /// What stands between an id and its answer, with the id's closing quote.
  private var closing: UInt64 = 0
  private var closingMask: UInt64 = 0
  private var closingLength = 0

  /// Ids with the quote after them, each at its place or the next one; 0 where there is none.
  private var ids: [UInt64]
  /// The number of the criterion or clause with the id at the same place.
  private var slots: [UInt32]
  private let shift: UInt64

  init(_ rulebook: Rulebook) {
    let names = rulebook.criteria.map { $0.id } + rulebook.clauses.map { $0.id }
    var bits: UInt64 = 3
    while 1 << bits < 2 * names.count { bits += 1 }
    shift = 64 - bits
    ids = Array(repeating: 0, count: 1 << Int(bits) + 1)
    slots = Array(repeating: 0, count: ids.count)
    for (slot, name) in names.enumerated() where name.utf8.count < 8 {
      let id = name.utf8.reversed().reduce(UInt64(UInt8.quote)) { $0 << 8 | UInt64($1) }
      let place = place(of: id)
      // An id for which neither place is left is found by the scanner and the table of all keys.
      guard let free = (place...place + 1).first(where: { ids[$0] == 0 }) else { continue }
      ids[free] = id
      slots[free] = UInt32(truncatingIfNeeded: slot)
    }
  }

  /// Where an id is sought first.
  ///
  /// Any odd factor would do; with this one every id of the built-in rules has a place.
  @inline(__always)
  private func place(of id: UInt64) -> Int {
    Int(truncatingIfNeeded: (id &* 0x4508_D47B_03D5_9DEB) &>> shift)
  }

  /// The criterion or clause that is answered after an answer that ended at `position`, by number, and
  /// where its answer begins; nil where the bytes are not laid out as before, or the id is none of
  /// those that are short.
  @inline(__always)
  func find(at position: Int, in text: Span<UInt8>) -> (slot: Int, value: Int)? {
    guard let (block, _) = text.twoBlocks(at: position),
      (block & openingMask ^ opening).isZero
    else { return nil }
    let start = position &+ openingLength
    // Eight bytes show where the closing quote is: its is the lowest bit that is set.
    let word = text.word(at: start)
    let others = word ^ 0x2222_2222_2222_2222
    let quotes = (others &- 0x0101_0101_0101_0101) & ~others & 0x8080_8080_8080_8080
    let id = word & (quotes ^ (quotes &- 1))
    let end = start &+ quotes.trailingZeroBitCount &>> 3
    let place = place(of: id)
    let ids = ids.span
    let (here, next) = (ids[at: place] ^ id, ids[at: place &+ 1] ^ id)
    // One branch for both places: which of them it is cannot be predicted.
    guard quotes != 0, min(here, next) == 0, let after = text.wordIfAny(at: end),
      after & closingMask == closing
    else { return nil }
    let value = end &+ closingLength
    // More white space than there was before begins no answer.
    guard text[at: value] > 0x20 else { return nil }
    let slots = slots.span
    return (Int(truncatingIfNeeded: slots[at: place &+ (next == 0 ? 1 : 0)]), value)
  }

  /// Remembers how an answer that begins at `value` was laid out, whose id stands between the quotes
  /// before `start` and at `end`, and the answer before which ended at `position`.
  mutating func remember(
    from position: Int, id start: Int, _ end: Int, to value: Int, in text: Span<UInt8>
  ) {
    guard value - end <= 8, start - position <= 16, let word = text.wordIfAny(at: end),
      let (block, _) = text.twoBlocks(at: position)
    else { return }
    openingLength = start - position
    openingMask = SIMD16()
    for index in 0..<openingLength { openingMask[index] = 0xFF }
    opening = block & openingMask
    closingLength = value - end
    closingMask = ~0 >> UInt64(64 - 8 * closingLength)
    closing = word & closingMask
  }
}
