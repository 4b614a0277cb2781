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

  /// Appends word number `word` of `table`.
  @inline(__always)
  mutating func append(_ word: Int, of table: WordTable) {
    let (start, length) = table.places[word]
    guard length <= 16 else { return append(table.bytes.span, start..<start + length) }
    reserve(length)
    storage.store(table.bytes.span.block(at: start), at: count)
    count &+= length
  }

  /// Appends the words of `table` whose numbers are in `set`.
  mutating func append(_ set: BitSet, of table: WordTable) {
    for word in set.words.indices where set.words[word] != 0 {
      var bits = set.words[word]
      reserve(bits.nonzeroBitCount * table.longest)
      var end = count
      var room = storage.mutableSpan
      while bits != 0 {
        let (start, length) = table.places[word &* 64 &+ bits.trailingZeroBitCount]
        bits &= bits &- 1
        // One block is nearly every id; the loop over blocks costs as much again.
        if length <= 16 {
          room.store(table.bytes.span.block(at: start), at: end)
        } else {
          room.store(table.bytes.span, start..<start &+ length, at: end)
        }
        end &+= length
      }
      count = end
    }
  }

  /// Appends the bytes `range` of `text`.
  package mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    reserve(range.count)
    let start = count
    count += range.count
    var room = storage.mutableSpan
    room.store(text, range, at: start)
  }

  /// Appends all of `text`.
  package mutating func append(_ text: Span<UInt8>) { append(text, 0..<text.count) }

  /// Appends a literal.
  package mutating func append(_ literal: StaticString) { literal.withSpan { append($0) } }

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

extension MutableSpan<UInt8> {
  /// Puts the bytes `range` of `text` in the place of those from `start`, in whole blocks, the last of
  /// which may run over what is written next.
  @inline(__always)
  fileprivate mutating func store(_ text: Span<UInt8>, _ range: Range<Int>, at start: Int) {
    var (position, end) = (range.lowerBound, start)
    while position < range.upperBound, position &+ 16 <= text.count {
      store(text.block(at: position), at: end)
      position &+= 16
      end &+= 16
    }
    while position < range.upperBound {
      self[end] = text[position]
      position &+= 1
      end &+= 1
    }
  }
}

/// Words that are written often, one after the other in one list.
struct WordTable: Sendable {
  fileprivate private(set) var bytes: [UInt8] = []
  /// Where each word begins, and how long it is.
  fileprivate private(set) var places: [(start: Int, length: Int)] = []
  /// How many bytes the longest word has.
  fileprivate private(set) var longest = 0

  init(_ words: [[UInt8]]) {
    for word in words {
      places.append((bytes.count, word.count))
      bytes += word
      longest = max(longest, word.count)
    }
    // A block can be loaded from the start of any word.
    bytes += Array(repeating: 0, count: 16)
  }
}
