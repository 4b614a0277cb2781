/// SHA-256 (FIPS 180-4), over bytes that arrive piece by piece.
///
/// It binds a draw or a rating to the very bytes it was made of, and anybody can compute it again
/// with `sha256sum`.
package struct SHA256: Sendable {
  /// The hash value after the blocks so far; at first that of section 5.3.3.
  private var state: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  /// The beginning of a block whose end has not come.
  private var rest = InlineArray<64, UInt8>(repeating: 0)
  private var restCount = 0
  /// How many bytes came in all.
  private var length: UInt64 = 0

  package init() {}

  /// The hash of one text, as hexadecimal digits.
  package static func hex(of text: Span<UInt8>) -> String {
    var hash = SHA256()
    hash.update(text)
    return hex(hash.finish())
  }

  /// Bytes as lower-case hexadecimal digits.
  package static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Takes the next bytes.
  package mutating func update(_ bytes: Span<UInt8>) {
    length &+= UInt64(bytes.count)
    var position = 0
    while restCount > 0, position < bytes.count {
      append(bytes[position])
      position += 1
    }
    while bytes.count - position >= 64 {
      compress(bytes, at: position)
      position += 64
    }
    while position < bytes.count {
      append(bytes[position])
      position += 1
    }
  }

  /// The 32 bytes of the hash; nothing can follow.
  package consuming func finish() -> [UInt8] {
    // Section 5.1.1: a bit, zeros, and the length in bits in the last eight bytes of a block.
    let bits = length &* 8
    append(0x80)
    while restCount != 56 { append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    var hash: [UInt8] = []
    for index in state.indices {
      for shift in stride(from: 24, through: 0, by: -8) {
        hash.append(UInt8(truncatingIfNeeded: state[index] >> UInt32(shift)))
      }
    }
    return hash
  }

  /// Adds a byte to the block that has begun.
  private mutating func append(_ byte: UInt8) {
    rest[restCount] = byte
    restCount += 1
    guard restCount == 64 else { return }
    let block = rest
    compress(block.span, at: 0)
    restCount = 0
  }

  /// Takes the block of 64 bytes at `start` into the hash (section 6.2.2).
  private mutating func compress(_ bytes: Span<UInt8>, at start: Int) {
    // Of the message schedule only the last sixteen words are ever needed.
    var words = InlineArray<16, UInt32>(repeating: 0)
    for index in 0..<16 {
      let place = start &+ index &* 4
      words[index] =
        UInt32(bytes[place]) &<< 24 | UInt32(bytes[place &+ 1]) &<< 16
        | UInt32(bytes[place &+ 2]) &<< 8 | UInt32(bytes[place &+ 3])
    }
    let constants = Self.constants
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for pass in 0..<4 {
      // The inner loop has a fixed number of rounds, so that it is unrolled.
      for place in 0..<16 {
        if pass > 0 {
          let (late, early) = (words[(place &+ 14) & 15], words[(place &+ 1) & 15])
          let sigma1 = late.rotated(17) ^ late.rotated(19) ^ late &>> 10
          let sigma0 = early.rotated(7) ^ early.rotated(18) ^ early &>> 3
          words[place] = words[place] &+ sigma0 &+ words[(place &+ 9) & 15] &+ sigma1
        }
        let sum1 = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
        let constant = constants[(pass &* 16 &+ place) & 63]
        let first = h &+ sum1 &+ (e & f ^ ~e & g) &+ constant &+ words[place]
        let sum0 = a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)
        let second = sum0 &+ (a & b ^ a & c ^ b & c)
        (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
      }
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  /// The constants of section 4.2.2.
  private static let constants: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

extension UInt32 {
  /// Its bits turned to the right by `count`, of which there are from 1 to 31.
  @inline(__always)
  fileprivate func rotated(_ count: UInt32) -> UInt32 { self &>> count | self &<< (32 &- count) }
}
