/// Remembers how the members of objects begin: what stood between the end of one value and the start
/// of the next, with its comma, white space, key and colon, byte for byte.
///
/// Submissions of an office are laid out alike, so the next member most often begins with the very
/// bytes that stood after this one before. Where it does, one comparison says all that reading them
/// anew would say. What is remembered was read by the scanner first; nothing is taken as read that it
/// would not accept.
struct HeadMemory {
  /// How a member begins: its bytes, which of them count, and which key stands in them.
  private struct Head {
    // No text has these bytes, so nothing begins like what is not remembered yet.
    var first = SIMD16<UInt8>(repeating: 0xFF)
    var firstMask = SIMD16<UInt8>(repeating: 0xFF)
    var second = SIMD16<UInt8>(repeating: 0)
    var secondMask = SIMD16<UInt8>(repeating: 0)
    var length: Int32 = 0
    var key: Int32 = 0

    /// Whether the bytes of `text` from `position` are those of the head, and the value begins after
    /// them: more white space than was remembered begins none.
    @inline(__always)
    func stands(at position: Int, in text: Span<UInt8>) -> Bool {
      var difference = (text.block(at: position) ^ first) & firstMask
      if length > 16 {
        difference |= (text.block(at: position &+ 16) ^ second) & secondMask
      }
      return difference.isZero && text.byte(at: position &+ Int(truncatingIfNeeded: length)) > 0x20
    }
  }

  /// What began after one place: the member that was read last, and the one before it, so that an
  /// answer that is left out now and then is not read anew each time.
  private struct Heads {
    var last = Head()
    var other = Head()
  }

  /// The most bytes that are remembered of a head.
  private static let room = 32
  /// By place: what a member came after.
  private var heads: [Heads]
  /// Of each length, which bytes of a block count.
  private let masks: [SIMD16<UInt8>]

  /// - Parameter places: how many places there are.
  init(places: Int) {
    heads = Array(repeating: Heads(), count: places)
    masks = (0...16).map { length in
      var mask = SIMD16<UInt8>(repeating: 0)
      for lane in 0..<length { mask[lane] = 0xFF }
      return mask
    }
  }

  /// Whether there is room to recall anything at `position`.
  @inline(__always)
  static func hasRoom(at position: Int, in text: Span<UInt8>) -> Bool {
    position &+ room < text.count
  }

  /// The key and the value's start of the member that begins at `position`, where there is room, if it
  /// begins as one that is remembered after `place`.
  @inline(__always)
  func recall(
    at position: Int, after place: Int, in text: Span<UInt8>
  ) -> (key: Int, value: Int)? {
    let last = heads[place].last
    if last.stands(at: position, in: text) {
      return (Int(truncatingIfNeeded: last.key), position &+ Int(truncatingIfNeeded: last.length))
    }
    let other = heads[place].other
    if other.stands(at: position, in: text) {
      return (Int(truncatingIfNeeded: other.key), position &+ Int(truncatingIfNeeded: other.length))
    }
    return nil
  }

  /// Remembers that the member of `key` stood after `place`, from `start` to its value.
  mutating func remember(
    _ key: Int, from start: Int, to value: Int, after place: Int, in text: Span<UInt8>
  ) {
    let length = value - start
    guard length <= Self.room, start + Self.room <= text.count else { return }
    heads[place].other = heads[place].last
    heads[place].last = Head(
      first: text.block(at: start), firstMask: masks[min(length, 16)],
      second: text.block(at: start + 16), secondMask: masks[max(length - 16, 0)],
      length: Int32(truncatingIfNeeded: length), key: Int32(truncatingIfNeeded: key))
  }
}
