/// A small generator of random numbers that gives the same ones for the same seed (Vigna's
/// SplitMix64), on every machine: a record or a test that was made once can be made again.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// The numbers of one stream out of many that share a seed.
  init(seed: UInt64, stream: UInt64) {
    // A state is mixed once before it is used: plain steps would make neighbouring streams overlap.
    var start = SplitMix64(seed: seed &+ stream &* 0xD1B5_4A32_D192_ED03)
    state = start.next()
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to one less than `limit`, which must be above 0.
  mutating func below(_ limit: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// A number of `range`.
  mutating func number(in range: ClosedRange<Int64>) -> Int64 {
    range.lowerBound + Int64(below(Int(range.upperBound - range.lowerBound) + 1))
  }

  /// True in `percent` of a hundred cases.
  package mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

  /// One of `values`, which must not be empty.
  package mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  /// A position in `weights`, each as often as its weight says.
  mutating func position(weighted weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (position, weight) in weights.enumerated() {
      if rest < weight { return position }
      rest -= weight
    }
    return weights.count - 1
  }

  /// Puts `values` in a random order.
  mutating func shuffle<Value>(_ values: inout [Value]) {
    for position in values.indices.dropFirst().reversed() {
      values.swapAt(position, below(position + 1))
    }
  }
}
