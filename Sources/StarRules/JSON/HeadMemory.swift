/// Remembers how the members of objects begin: what stood between the end of one value and the start
/// of the next, with its comma, white space, key and colon, byte for byte.
///
/// Submissions of an office are laid out alike, so the next member most often begins with the very
/// bytes that stood after this one the last time. Where it does, one comparison says all that reading
/// them anew would say. What is remembered was read by the scanner first; nothing is taken as read
/// that it would not accept.
struct HeadMemory {
  /// How a member begins: its bytes, and which key stands in them.
  private struct Head {
    var first = SIMD16<UInt8>(repeating: 0)
    var second = SIMD16<UInt8>(repeating: 0)
    /// How many bytes it has; 0 where nothing is remembered.
    var length = 0
    var key: Int32 = 0
    /// Whether it was met the last time; one that was is not forgotten for one that was not.
    var isSettled = false
  }

  /// The most bytes that are remembered of a head.
  private static let room = 32
  /// By place: what a member came after.
  private var heads: [Head]
  /// Of each length, which bytes count.
  private let masks: [SIMD16<UInt8>]

  /// - Parameter places: how many places there are.
  init(places: Int) {
    heads = Array(repeating: Head(), count: places)
    masks = (0...16).map { length in
      var mask = SIMD16<UInt8>(repeating: 0)
      for lane in 0..<length { mask[lane] = 0xFF }
      return mask
    }
  }

  /// The key and the value's start of the member that begins at `position`, if it begins as the one
  /// after `place` did the last time.
  @inline(__always)
  mutating func recall(
    at position: Int, after place: Int, in text: Span<UInt8>
  ) -> (key: Int, value: Int)? {
    let length = heads[place].length
    guard length > 0, position &+ Self.room < text.count else { return nil }
    var difference =
      (text.block(at: position) ^ heads[place].first) & masks[min(length, 16)]
    if length > 16 {
      difference |=
        (text.block(at: position &+ 16) ^ heads[place].second) & masks[length &- 16]
    }
    // More white space than the last time is not what was remembered.
    guard difference.isZero, text[position &+ length] > 0x20 else { return nil }
    if !heads[place].isSettled { heads[place].isSettled = true }
    return (Int(heads[place].key), position &+ length)
  }

  /// Remembers that the member of `key` stood after `place`, from `start` to its value.
  mutating func remember(
    _ key: Int, from start: Int, to value: Int, after place: Int, in text: Span<UInt8>
  ) {
    guard !heads[place].isSettled else {
      heads[place].isSettled = false
      return
    }
    guard value - start <= Self.room, start + Self.room <= text.count else { return }
    heads[place].first = text.block(at: start)
    heads[place].second = text.block(at: start + 16)
    heads[place].length = value - start
    heads[place].key = Int32(truncatingIfNeeded: key)
  }
}
