/// Bytes that are written one after the other, in room that is kept from one use to the next.
package struct ByteBuffer: Sendable {
  /// What was written, and after it what is left of earlier uses.
  private var storage: [UInt8]
  /// How many bytes were written.
  package private(set) var count = 0

  package init(capacity: Int = 0) { storage = Array(repeating: 0, count: max(capacity, 64)) }

  /// Forgets what was written and keeps the room.
  package mutating func removeAll() { count = 0 }

  /// Forgets what was written after the first `count` bytes.
  package mutating func truncate(to count: Int) { self.count = min(count, self.count) }

  /// Calls `body` with what was written.
  package func withSpan<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(storage.span.extracting(0..<count))
  }

  /// Makes room for `length` bytes more.
  @inline(__always)
  private mutating func reserve(_ length: Int) {
    if storage.count &- count < length { grow(length) }
  }

  @inline(never)
  private mutating func grow(_ length: Int) {
    storage.append(contentsOf: repeatElement(0, count: max(storage.count, length)))
  }

  /// Appends a byte.
  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    reserve(1)
    storage[count] = byte
    count &+= 1
  }

  /// Appends the first `length` bytes of `block`, at most sixteen.
  @inline(__always)
  package mutating func append(_ block: SIMD16<UInt8>, length: Int) {
    reserve(16)
    storage.store(block, at: count)
    count &+= length
  }

  /// Appends the bytes `range` of `text`.
  @inline(__always)
  package mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    var position = range.lowerBound
    reserve(range.count &+ 16)
    while position &+ 16 <= text.count, position < range.upperBound {
      storage.store(text.block(at: position), at: count)
      let length = min(16, range.upperBound &- position)
      count &+= length
      position &+= length
    }
    while position < range.upperBound {
      storage[count] = text[position]
      count &+= 1
      position &+= 1
    }
  }

  /// Appends all of `text`.
  package mutating func append(_ text: Span<UInt8>) { append(text, 0..<text.count) }

  /// Appends a literal.
  @inline(__always)
  package mutating func append(_ literal: StaticString) {
    literal.withSpan { append($0) }
  }

  /// Appends a whole number in decimal digits.
  @inline(__always)
  package mutating func append(decimal value: Int) {
    if value >= 0, value < 10 { return append(.zero + UInt8(truncatingIfNeeded: value)) }
    appendDigits(value)
  }

  private mutating func appendDigits(_ value: Int) {
    if value < 0 { append(.minus) }
    var rest = value.magnitude
    var digits: InlineArray<20, UInt8> = .init(repeating: .zero)
    var length = 0
    repeat {
      digits[19 - length] = .zero + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
      length += 1
    } while rest > 0
    for index in 20 - length..<20 { append(digits[index]) }
  }
}
