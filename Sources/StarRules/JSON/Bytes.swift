// The one file of the library with `unsafe` in it. Each use states why it is sound.

extension Span<UInt8> {
  /// Whether `byte` stands at `offset`.
  @inline(__always)
  func has(_ byte: UInt8, at offset: Int) -> Bool {
    guard UInt(bitPattern: offset) < UInt(bitPattern: count) else { return false }
    return unsafe self[unchecked: offset] == byte
  }

  /// Traps unless `length` bytes stand at `offset`.
  @inline(__always)
  private func require(_ length: Int, at offset: Int) {
    let last = count &- length
    precondition(last >= 0 && UInt(bitPattern: offset) <= UInt(bitPattern: last))
  }

  /// Sixteen bytes from `offset`, which must leave that many.
  ///
  /// The load follows its check; every bit pattern is a valid `SIMD16<UInt8>`.
  @inline(__always)
  func block(at offset: Int) -> SIMD16<UInt8> {
    require(16, at: offset)
    return unsafe load(at: offset)
  }

  /// Sixteen bytes from `offset`, and those from the two bytes before it; nil unless all of them are
  /// there.
  @inline(__always)
  func blocks(
    at offset: Int
  ) -> (here: SIMD16<UInt8>, before: SIMD16<UInt8>, twoBefore: SIMD16<UInt8>)? {
    let (start, last) = (offset &- 2, count &- 18)
    guard last >= 0, UInt(bitPattern: start) <= UInt(bitPattern: last) else { return nil }
    return unsafe (load(at: offset), load(at: offset &- 1), load(at: start))
  }

  /// The 32 bytes from `offset` in two blocks; nil unless they and another stand there.
  @inline(__always)
  func twoBlocks(at offset: Int) -> (first: SIMD16<UInt8>, second: SIMD16<UInt8>)? {
    let last = count &- 33
    guard last >= 0, UInt(bitPattern: offset) <= UInt(bitPattern: last) else { return nil }
    return unsafe (load(at: offset), load(at: offset &+ 16))
  }

  /// Eight bytes from `offset`, the first in the lowest bits; nil where fewer stand there.
  @inline(__always)
  func wordIfAny(at offset: Int) -> UInt64? {
    let last = count &- 8
    guard last >= 0, UInt(bitPattern: offset) <= UInt(bitPattern: last) else { return nil }
    return UInt64(littleEndian: unsafe load(at: offset))
  }

  /// Eight bytes from `offset`, the first in the lowest bits; checked like ``block(at:)``.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    require(8, at: offset)
    return UInt64(littleEndian: unsafe load(at: offset))
  }

  /// Four bytes from `offset`, the first in the lowest bits; checked like ``block(at:)``.
  @inline(__always)
  func halfWord(at offset: Int) -> UInt32 {
    require(4, at: offset)
    return UInt32(littleEndian: unsafe load(at: offset))
  }

  /// A value of any bit pattern from `offset`, whose bytes were checked to be there.
  @inline(__always)
  @unsafe
  private func load<Value: BitwiseCopyable>(at offset: Int) -> Value {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Value.self)
  }
}

extension Span<UInt8> {
  /// The text that the bytes spell; the pointer does not outlive the call.
  var decoded: String {
    unsafe withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension SIMD16<UInt8> {
  /// Whether every byte is 0, which one wide integer tells with one comparison of vectors.
  @inline(__always)
  var isZero: Bool { unsafe unsafeBitCast(self, to: UInt128.self) == 0 }

  /// The eight bytes of `word`, twice.
  @inline(__always)
  init(repeatingWord word: UInt64) {
    self = unsafe unsafeBitCast(SIMD2<UInt64>(repeating: word.littleEndian), to: Self.self)
  }

  /// All ones where `left` and `right` are the same, else all zeros.
  @inline(__always)
  static func same(_ left: Self, _ right: Self) -> Self {
    unsafe unsafeBitCast(left .== right, to: Self.self)
  }

  /// The first lane whose highest bit is set, or 16 where none is.
  ///
  /// A multiplication gathers the highest bits of eight bytes in their order, so that no branch
  /// depends on which half of a block they are in: where a text ends cannot be predicted.
  @inline(__always)
  var firstHigh: Int {
    let words = unsafe unsafeBitCast(self & Self(repeating: 0x80), to: SIMD2<UInt64>.self)
    let low = (words[0] &* 0x0002_0408_1020_4081) &>> 56
    let high = (words[1] &* 0x0002_0408_1020_4081) &>> 56
    return (low | high &<< 8 | 1 &<< 16).trailingZeroBitCount
  }
}

extension SIMDMask<SIMD16<Int8>> {
  /// The first lane that is set, or 16 where none is.
  ///
  /// A lane of a mask is all ones or all zeros, so two words show which came first;
  /// the library's own `any` and loop over lanes compile to sixteen branches.
  @inline(__always)
  var firstSet: Int { unsafe unsafeBitCast(self, to: SIMD16<UInt8>.self).firstHigh }
}

extension Span {
  /// The element at `offset`; traps where there is none, with one comparison instead of two.
  @inline(__always)
  subscript(at offset: Int) -> Element where Element: BitwiseCopyable {
    // A count is never negative, so a negative offset is too large as well.
    precondition(UInt(bitPattern: offset) < UInt(bitPattern: count))
    return unsafe self[unchecked: offset]
  }
}

extension MutableSpan {
  /// The element at `offset`; traps where there is none, with one comparison instead of two.
  @inline(__always)
  subscript(at offset: Int) -> Element where Element: BitwiseCopyable {
    get {
      precondition(UInt(bitPattern: offset) < UInt(bitPattern: count))
      return unsafe self[unchecked: offset]
    }
    set {
      precondition(UInt(bitPattern: offset) < UInt(bitPattern: count))
      unsafe self[unchecked: offset] = newValue
    }
  }
}

extension StaticString {
  /// Calls `body` with the bytes of the literal, which live as long as the program.
  @inline(__always)
  func withSpan<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let bytes = unsafe UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    return try body(unsafe bytes.span)
  }
}

extension [UInt8] {
  /// Appends a span's bytes in one copy; the pointer does not outlive the call.
  package mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension MutableSpan<UInt8> {
  /// Puts sixteen bytes in the place of those from `offset`; bounds-checked, and spelt `unsafe`
  /// because raw bytes are shown as typed ones again, which any bytes are.
  @inline(__always)
  mutating func store(_ block: SIMD16<UInt8>, at offset: Int) {
    var bytes = unsafe mutableBytes
    bytes.storeBytes(of: block, toByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// The same with eight bytes, the lowest first.
  @inline(__always)
  mutating func store(word: UInt64, at offset: Int) {
    var bytes = unsafe mutableBytes
    bytes.storeBytes(of: word.littleEndian, toByteOffset: offset, as: UInt64.self)
  }
}
