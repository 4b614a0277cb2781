/// Up to 32 bytes of a text that were read before, to be recognised where they stand again.
struct KnownBytes {
  /// The most bytes there is room for.
  static let room = 32

  // The mask leaves nothing of a text that could be these bytes, so that none is recognised before
  // something is known.
  private var first = SIMD16<UInt8>(repeating: 0xFF)
  private var firstMask = SIMD16<UInt8>(repeating: 0)
  private var second = SIMD16<UInt8>(repeating: 0)
  private var secondMask = SIMD16<UInt8>(repeating: 0)
  /// How many they are.
  private(set) var length: Int32 = 0

  init() {}

  /// The bytes from `start` to `end`; nil where they are too many, or too near the text's end.
  init?(from start: Int, to end: Int, in text: Span<UInt8>) {
    guard end - start <= Self.room, let (first, second) = text.twoBlocks(at: start) else {
      return nil
    }
    length = Int32(truncatingIfNeeded: end - start)
    firstMask = Self.mask(of: end - start)
    secondMask = Self.mask(of: end - start - 16)
    self.first = first & firstMask
    self.second = second & secondMask
  }

  /// Which bytes of a block count where `length` are left.
  private static func mask(of length: Int) -> SIMD16<UInt8> {
    let all = SIMD16<UInt8>(repeating: 0xFF)
    let lanes = SIMD16<UInt8>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    let end = SIMD16<UInt8>(repeating: UInt8(clamping: length))
    return all.replacing(with: 0, where: lanes .>= end)
  }

  /// Whether the two blocks of a text begin with these bytes.
  @inline(__always)
  func begin(_ first: SIMD16<UInt8>, _ second: SIMD16<UInt8>) -> Bool {
    (first & firstMask ^ self.first).isZero
      && (length <= 16 || (second & secondMask ^ self.second).isZero)
  }
}
