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

  /// Makes room for `length` bytes more, and a block beyond them.
  @inline(__always)
  private mutating func reserve(_ length: Int) {
    if storage.count &- count < length &+ 16 { grow(length) }
  }

  @inline(never)
  private mutating func grow(_ length: Int) {
    storage.append(contentsOf: repeatElement(0, count: max(storage.count, length + 16)))
  }

  /// Appends a byte.
  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    reserve(1)
    storage[count] = byte
    count &+= 1
  }

  /// Appends the first `length` bytes of `block`.
  @inline(__always)
  fileprivate mutating func append(_ block: SIMD16<UInt8>, length: Int) {
    reserve(16)
    storage.store(block, at: count)
    count &+= length
  }

  /// Appends word number `word` of `table`.
  @inline(__always)
  mutating func append(_ word: Int, of table: WordTable) { table.append(word, to: &self) }

  /// Appends the bytes `range` of `text`.
  package mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    reserve(range.count)
    var (position, end) = (range.lowerBound, count)
    count += range.count
    var bytes = storage.mutableSpan
    // Whole blocks, the last of which may run over what is written next.
    while position < range.upperBound, position &+ 16 <= text.count {
      bytes.store(text.block(at: position), at: end)
      position &+= 16
      end &+= 16
    }
    while position < range.upperBound {
      bytes[end] = text[position]
      position &+= 1
      end &+= 1
    }
  }

  /// Appends all of `text`.
  package mutating func append(_ text: Span<UInt8>) { append(text, 0..<text.count) }

  /// Appends a whole number in decimal digits.
  @inline(__always)
  package mutating func append(decimal value: Int) {
    if value >= 0, value < 10 {
      append(.zero + UInt8(truncatingIfNeeded: value))
    } else {
      appendDigits(value)
    }
  }

  @inline(never)
  private mutating func appendDigits(_ value: Int) {
    if value < 0 { append(.minus) }
    var rest = value.magnitude
    var length = 1
    var power: UInt = 10
    while length < 19, rest >= power {
      power *= 10
      length += 1
    }
    reserve(20)
    let places = count..<count + length
    count += length
    var bytes = storage.mutableSpan
    for place in places.reversed() {
      bytes[place] = .zero + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }
}

/// Words that are written often, one after the other in one list.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word begins and ends.
  private var places: [Range<Int>] = []

  init(_ words: [[UInt8]]) {
    for word in words {
      places.append(bytes.count..<bytes.count + word.count)
      bytes += word
    }
    // A block can be loaded from the start of any word.
    bytes += Array(repeating: 0, count: 16)
  }

  @inline(__always)
  fileprivate func append(_ word: Int, to buffer: inout ByteBuffer) {
    let place = places[word]
    if place.count <= 16 {
      buffer.append(bytes.span.block(at: place.lowerBound), length: place.count)
    } else {
      buffer.append(bytes.span, place)
    }
  }
}
