/// Remembers how the members of objects begin: what stood between the end of one value and the start
/// of the next, with its comma, white space, key and colon, byte for byte.
///
/// Submissions of an office are laid out alike, so the next member most often begins with the very
/// bytes that stood after this one before. Where it does, one comparison says all that reading them
/// anew would say. What is remembered was read by the scanner first; nothing is taken as read that it
/// would not accept.
struct HeadMemory {
  /// A member's key and where its value begins.
  typealias Member = (key: Int, value: Int)

  /// By place: the bytes of the member that comes after it most often, with its key as their meaning.
  private var heads: [KnownBytes] = []
  /// By place, ``ways`` for each: those of others that come too, since an answer may be left out, and
  /// a criterion be answered at once or clause by clause.
  private var others: [KnownBytes] = []
  /// The rest of those that have more than sixteen bytes.
  private var headRests: [SIMD16<UInt8>] = []
  private var otherRests: [SIMD16<UInt8>] = []
  private static let ways = 3

  /// How many places there are.
  var count: Int { heads.count }

  /// Makes places until there are `count`.
  @inline(never)
  mutating func makeRoom(for count: Int) {
    let more = count - heads.count
    heads += repeatElement(KnownBytes(), count: more)
    headRests += repeatElement(SIMD16(), count: more)
    others += repeatElement(KnownBytes(), count: more * Self.ways)
    otherRests += repeatElement(SIMD16(), count: more * Self.ways)
  }

  /// The key and the value's start of the member that begins at `position`, if it begins as the one
  /// that comes most often after `place`.
  @inline(__always)
  func recall(at position: Int, after place: Int, in text: Span<UInt8>) -> Member? {
    guard let (first, second) = text.twoBlocks(at: position) else { return nil }
    let head = heads[place]
    guard head.begin(first), head.length <= 16 || head.goOn(second, headRests[place]) else {
      return nil
    }
    return member(head, at: position, in: text)
  }

  /// The same if it begins as one of the others; one that is found moves up now and then, which costs
  /// less than to do so each time and as surely brings up what comes often.
  @inline(never)
  mutating func recallOther(at position: Int, after place: Int, in text: Span<UInt8>) -> Member? {
    guard let (first, second) = text.twoBlocks(at: position) else { return nil }
    let start = place &* Self.ways
    for index in start..<start &+ Self.ways {
      let head = others[index]
      guard head.begin(first), head.goOn(second, otherRests[index]) else { continue }
      if position & 15 == 0 {
        if index == start {
          swap(&others[index], &heads[place])
          swap(&otherRests[index], &headRests[place])
        } else {
          others.swapAt(index, index &- 1)
          otherRests.swapAt(index, index &- 1)
        }
      }
      return member(head, at: position, in: text)
    }
    return nil
  }

  /// The member that begins at `position` with the bytes of `head`.
  @inline(__always)
  private func member(
    _ head: KnownBytes, at position: Int, in text: Span<UInt8>
  ) -> Member? {
    let value = position &+ Int(truncatingIfNeeded: head.length)
    // More white space than was remembered begins no value.
    return text[at: value] > 0x20 ? (Int(truncatingIfNeeded: head.meaning), value) : nil
  }

  /// Remembers that the member of `key` stood after `place`, from `start` to its value.
  mutating func remember(
    _ key: Int, from start: Int, to value: Int, after place: Int, in text: Span<UInt8>
  ) {
    let last = (place + 1) * Self.ways - 1
    // Where all is taken, most of what comes new comes but once: not each time is one forgotten for it.
    if others[last].isKnown, value & 3 != 0 { return }
    guard let (bytes, rest) = KnownBytes.from(start, to: value, meaning: key, in: text) else {
      return
    }
    if heads[place].isKnown {
      let index = (place * Self.ways..<last).first { !others[$0].isKnown } ?? last
      others[index] = bytes
      otherRests[index] = rest
    } else {
      heads[place] = bytes
      headRests[place] = rest
    }
  }
}
