/// Up to 32 bytes of a text that were read before, to be recognised where they stand again.
///
/// Of more than sixteen the rest is kept apart by whoever keeps the bytes: most are fewer, and the
/// fewer bytes lie together, the more of them stay near the processor.
struct KnownBytes: BitwiseCopyable {
  /// The most bytes there is room for.
  static let room = 32

  // Bytes beyond the length are never alike as long as nothing is known, so that no text is
  // recognised before something is.
  private var first = SIMD16<UInt8>(repeating: 0xFF)
  /// The last of the first sixteen, by its number in each of eight bytes.
  private var lasts: UInt64 = 0
  /// How many they are.
  private(set) var length: Int32 = 1
  /// What is known of them.
  private(set) var meaning: Int32 = -1

  /// Whether something is known.
  var isKnown: Bool { meaning >= 0 }

  init() {}

  /// The bytes from `start` to `end`, and those of them behind the first sixteen; nil where they are
  /// too many, or too near the text's end.
  static func from(
    _ start: Int, to end: Int, meaning: Int, in text: Span<UInt8>
  ) -> (bytes: KnownBytes, rest: SIMD16<UInt8>)? {
    guard end > start, end - start <= room, let (first, second) = text.twoBlocks(at: start) else {
      return nil
    }
    var bytes = KnownBytes()
    bytes.length = Int32(truncatingIfNeeded: end - start)
    bytes.meaning = Int32(truncatingIfNeeded: meaning)
    bytes.lasts = 0x0101_0101_0101_0101 &* UInt64(min(15, end - start - 1))
    bytes.first = first & Self.mask(to: SIMD16(repeatingWord: bytes.lasts))
    return (bytes, second)
  }

  /// Whether a text that begins with the block `first` begins with these bytes, up to sixteen of them.
  @inline(__always)
  func begin(_ first: SIMD16<UInt8>) -> Bool {
    (first & Self.mask(to: SIMD16(repeatingWord: lasts)) ^ self.first).isZero
  }

  /// Whether it goes on with those behind the first sixteen, which are `rest`; it does if there are
  /// none.
  @inline(__always)
  func goOn(_ second: SIMD16<UInt8>, _ rest: SIMD16<UInt8>) -> Bool {
    let last = SIMD16<UInt8>(repeating: UInt8(truncatingIfNeeded: length &- 17))
    return length <= 16 || ((second ^ rest) & Self.mask(to: last)).isZero
  }

  /// All ones in each byte of a block up to the one of number `last`.
  @inline(__always)
  private static func mask(to last: SIMD16<UInt8>) -> SIMD16<UInt8> {
    let lanes = SIMD16<UInt8>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    return .same(lanes.least(last), lanes)
  }
}
