import Testing
import starbench

@testable import StarRules

/// Texts that somebody chose so that a summary would look for all of them in one place.
@Suite("Chosen texts")
struct ChosenTextTests {
  /// Codes of sixteen bytes whose digests from `start` have the same upper forty bits, worked out
  /// from the digests backwards.
  private func codes(_ count: Int, from start: UInt64) -> [[UInt8]] {
    var random = SplitMix64(seed: 11)
    let (first, second) = (inverse(of: 0xBF58_476D_1CE4_E5B9), inverse(of: 0x94D0_49BB_1331_11EB))
    return (0..<count).map { number in
      let word = UInt64.random(in: .min ... .max, using: &random)
      var state = (start &+ 16 &* 0x9E37_79B9_7F4A_7C15) ^ word
      state = state &* 0xBF58_476D_1CE4_E5B9
      state ^= state >> 32
      var digest = 0xABCD_EF01_2300_0000 | UInt64(number)
      digest = unshifted(digest, by: 31) &* second
      digest = unshifted(digest, by: 30) &* first
      let other = digest ^ state
      return [word, other].flatMap { word in (0..<8).map { UInt8(word >> ($0 * 8) & 0xFF) } }
    }
  }

  /// What an odd number is multiplied by to give 1.
  private func inverse(of number: UInt64) -> UInt64 {
    var inverse = number
    for _ in 0..<6 { inverse = inverse &* (2 &- number &* inverse) }
    return inverse
  }

  /// The number that was xored with itself shifted down.
  private func unshifted(_ number: UInt64, by shift: UInt64) -> UInt64 {
    number ^ number >> shift ^ number >> (2 * shift)
  }

  private func places(_ codes: [[UInt8]], _ digest: ([UInt8]) -> UInt64) -> Int {
    Set(codes.map { digest($0) >> 24 }).count
  }

  @Test("Who knows what digests begin with can choose texts that are alike, and nobody does")
  func chosen() {
    let codes = codes(1000, from: 5)
    #expect(Set(codes).count == 1000)
    #expect(places(codes) { $0.span.digest(of: $0.indices, from: 5) } == 1)
    #expect(places(codes) { $0.span.digest(of: $0.indices, from: 6) } > 990)
    for start in [0, 5] as [UInt64] {
      let codes = self.codes(1000, from: start)
      #expect(places(codes) { $0.span.digest(of: $0.indices, seed: start) } > 990)
    }
  }
}
