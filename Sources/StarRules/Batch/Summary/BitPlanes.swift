/// Counts for each of 256 bits in how many sets it stands, of up to ``BitPlanes/capacity`` sets.
///
/// The counts stand on edge: a plane holds one binary digit of each, so that a set is added to all of
/// them at once, without a branch that depends on what is in it.
struct BitPlanes: Sendable {
  /// How many sets can be added.
  static let capacity = 511

  private var planes = InlineArray<9, SIMD4<UInt64>>(repeating: SIMD4<UInt64>())

  /// Adds a set.
  @inline(__always)
  mutating func add(_ set: SIMD4<UInt64>) {
    var carry = set
    for plane in planes.indices {
      let digits: SIMD4<UInt64> = planes[plane]
      planes[plane] = digits ^ carry
      carry = digits & carry
    }
  }

  /// Tells of each bit that stands in any set, in how many.
  func forEach(_ body: (_ bit: Int, _ count: Int) -> Void) {
    for plane in planes.indices {
      for word in 0..<4 {
        var bits = planes[plane][word]
        while bits != 0 {
          body(word * 64 + bits.trailingZeroBitCount, 1 << plane)
          bits &= bits - 1
        }
      }
    }
  }
}
