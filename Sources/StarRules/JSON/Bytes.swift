// The one file of the library with `unsafe` in it. Each use states why it is sound.

extension Span<UInt8> {
  /// Sixteen bytes from `offset`, which must leave that many.
  ///
  /// The load is bounds-checked; it is spelt `unsafe` because a raw load reinterprets bytes,
  /// and every bit pattern is a valid `SIMD16<UInt8>`.
  @inline(__always)
  func block(at offset: Int) -> SIMD16<UInt8> {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// Eight bytes from `offset`, the first in the lowest bits; bounds-checked like ``block(at:)``.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Four bytes from `offset`, the first in the lowest bits; bounds-checked like ``block(at:)``.
  @inline(__always)
  func halfWord(at offset: Int) -> UInt32 {
    UInt32(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}

extension Span<UInt8> {
  /// The text that the bytes spell; the pointer does not outlive the call.
  var decoded: String {
    unsafe withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension SIMD16<UInt8> {
  /// Whether every byte is 0, told from two words.
  @inline(__always)
  var isZero: Bool {
    let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return words[0] | words[1] == 0
  }
}

extension SIMDMask<SIMD16<Int8>> {
  /// The first lane that is set, or 16 where none is.
  ///
  /// A lane of a mask is all ones or all zeros, so two words show which came first;
  /// the library's own `any` and loop over lanes compile to sixteen branches.
  @inline(__always)
  var firstSet: Int {
    let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    if words[0] != 0 { return words[0].trailingZeroBitCount >> 3 }
    if words[1] != 0 { return 8 + words[1].trailingZeroBitCount >> 3 }
    return 16
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

  /// Puts sixteen bytes in the place of those from `offset`; bounds-checked.
  @inline(__always)
  mutating func store(_ block: SIMD16<UInt8>, at offset: Int) {
    var span = mutableSpan
    var bytes = unsafe span.mutableBytes
    bytes.storeBytes(of: block, toByteOffset: offset, as: SIMD16<UInt8>.self)
  }
}
