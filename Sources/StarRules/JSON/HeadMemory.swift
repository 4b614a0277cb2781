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

  /// How a member begins, and which key stands there; -1 where nothing is remembered.
  private struct Head {
    var bytes = KnownBytes()
    var key: Int32 = -1
  }

  /// By place: the member that comes after it most often.
  private var heads: [Head] = []
  /// By place, ``ways`` for each: others that come too, since an answer may be left out, and a
  /// criterion be answered at once or clause by clause.
  private var others: [Head] = []
  private static let ways = 3

  /// How many places there are.
  var count: Int { heads.count }

  /// Makes places until there are `count`.
  @inline(never)
  mutating func makeRoom(for count: Int) {
    heads += repeatElement(Head(), count: count - heads.count)
    others += repeatElement(Head(), count: count * Self.ways - others.count)
  }

  /// The key and the value's start of the member that begins at `position`, if it begins as the one
  /// that comes most often after `place`.
  @inline(__always)
  func recall(at position: Int, after place: Int, in text: Span<UInt8>) -> Member? {
    guard let (first, second) = text.twoBlocks(at: position) else { return nil }
    let head = heads[place]
    return head.bytes.begin(first, second) ? member(head, at: position, in: text) : nil
  }

  /// The same if it begins as one of the others; one that is found moves up now and then, which costs
  /// less than to do so each time and as surely brings up what comes often.
  @inline(never)
  mutating func recallOther(at position: Int, after place: Int, in text: Span<UInt8>) -> Member? {
    guard let (first, second) = text.twoBlocks(at: position) else { return nil }
    let start = place &* Self.ways
    for index in start..<start &+ Self.ways {
      let head = others[index]
      guard head.bytes.begin(first, second) else { continue }
      if position & 15 == 0 {
        if index == start {
          swap(&others[index], &heads[place])
        } else {
          others.swapAt(index, index &- 1)
        }
      }
      return member(head, at: position, in: text)
    }
    return nil
  }

  /// The member that begins at `position` with the bytes of `head`.
  @inline(__always)
  private func member(
    _ head: Head, at position: Int, in text: Span<UInt8>
  ) -> Member? {
    let value = position &+ Int(truncatingIfNeeded: head.bytes.length)
    // More white space than was remembered begins no value.
    return text[at: value] > 0x20 ? (Int(truncatingIfNeeded: head.key), value) : nil
  }

  /// Remembers that the member of `key` stood after `place`, from `start` to its value.
  mutating func remember(
    _ key: Int, from start: Int, to value: Int, after place: Int, in text: Span<UInt8>
  ) {
    let last = (place + 1) * Self.ways - 1
    // Where all is taken, most of what comes new comes but once: not each time is one forgotten for it.
    if others[last].key >= 0, value & 3 != 0 { return }
    guard let bytes = KnownBytes(from: start, to: value, in: text) else { return }
    let head = Head(bytes: bytes, key: Int32(truncatingIfNeeded: key))
    if heads[place].key < 0 {
      heads[place] = head
    } else {
      let free = (place * Self.ways..<last).first { others[$0].key < 0 }
      others[free ?? last] = head
    }
  }
}
