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

  /// Calls `write` with room for `most` bytes more, and with where they begin; it gives back where it
  /// ended.
  @inline(__always)
  mutating func append(atMost most: Int, _ write: (inout MutableSpan<UInt8>, Int) -> Int) {
    reserve(most)
    let start = count
    var room = storage.mutableSpan
    count = write(&room, start)
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
  package mutating func append(decimal value: Int) {
    append(atMost: 20) { $0.store(decimal: value, at: $1) }
  }
}

// What is written into room that was made before. Each returns where it ended, and may write over the
// sixteen bytes behind that, which are written next. They are called and not inlined: what a record
// takes from its text to its line has to stay in the processor's cache of instructions.
extension MutableSpan<UInt8> {
  /// Writes the bytes `range` of `text` from `start`, in whole blocks.
  @inline(never)
  @discardableResult
  mutating func store(_ text: Span<UInt8>, _ range: Range<Int>, at start: Int) -> Int {
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
    return start &+ range.count
  }

  /// Writes a byte.
  @inline(__always)
  mutating func store(_ byte: UInt8, at start: Int) -> Int {
    self[at: start] = byte
    return start &+ 1
  }

  /// Writes word number `word` of `table`.
  @inline(never)
  mutating func store(_ word: Int, of table: WordTable, at start: Int) -> Int {
    let (place, length) = table.places[word &+ word &>> 6]
    guard length <= 16 else { return store(table.bytes.span, place..<place &+ length, at: start) }
    store(table.bytes.span.block(at: place), at: start)
    return start &+ length
  }

  /// Writes the words of `table` whose numbers are in `set`.
  @inline(never)
  mutating func store(_ set: BitSet, of table: WordTable, at start: Int) -> Int {
    guard table.longest <= 16 else { return store(long: set, of: table, at: start) }
    var end = start
    let places = table.places.span
    let text = table.bytes.span
    for word in set.words.indices {
      var bits = set.words[word]
      // Four at a time, of which some may be the empty word behind the 64 of this part: how many there
      // are is a toss each time, and a wrong guess costs more than three words written for nothing.
      while bits != 0 {
        for _ in 0..<4 {
          let (place, length) = places[at: word &* 65 &+ bits.trailingZeroBitCount]
          store(text.block(at: place), at: end)
          end &+= length
          bits &= bits &- 1
        }
      }
    }
    return end
  }

  /// The same where a word may be longer than a block.
  @inline(never)
  private mutating func store(long set: BitSet, of table: WordTable, at start: Int) -> Int {
    var end = start
    for word in 0..<set.words.count * 64 where set[word] {
      end = store(word, of: table, at: end)
    }
    return end
  }

  /// Writes a whole number in decimal digits.
  @inline(never)
  mutating func store(decimal value: Int, at start: Int) -> Int {
    guard value >= 10 else {
      if value < 0 { return store(long: value, at: start) }
      return store(.zero &+ UInt8(truncatingIfNeeded: value), at: start)
    }
    guard value < 100_000_000 else { return store(long: value, at: start) }
    let digits = UInt64(truncatingIfNeeded: value).decimalDigits
    let zeros = digits.trailingZeroBitCount & ~7
    store(word: digits &>> UInt64(truncatingIfNeeded: zeros) | 0x3030_3030_3030_3030, at: start)
    return start &+ 8 &- zeros &>> 3
  }

  /// The same of a number that is negative or has more than eight digits.
  @inline(never)
  private mutating func store(long value: Int, at start: Int) -> Int {
    let text = Array(String(value).utf8)
    return store(text.span, 0..<text.count, at: start)
  }
}

extension UInt64 {
  /// The eight decimal digits of a number that has no more, as values 0 to 9, the first lowest: divided
  /// by 10,000, then in two lanes by 100, then in four by 10.
  @inline(__always)
  fileprivate var decimalDigits: UInt64 {
    let fours = self / 10_000 | (self % 10_000) &<< 32
    let hundreds = (fours &* 10_486) &>> 20 & 0x0000_007F_0000_007F
    let pairs = hundreds | (fours &- hundreds &* 100) &<< 16
    let tens = (pairs &* 103) &>> 10 & 0x000F_000F_000F_000F
    return tens | (pairs &- tens &* 10) &<< 8
  }
}

/// Words that are written often, one after the other in one list.
struct WordTable: Sendable {
  fileprivate private(set) var bytes: [UInt8] = []
  /// Where each word begins, and how long it is; behind each 64 an empty one, so that a word that is
  /// sought by a bit is found where there is no bit too.
  fileprivate private(set) var places: [(start: Int, length: Int)] = []
  /// How many bytes the longest word has.
  fileprivate private(set) var longest = 0

  /// How many bytes there are room for when every word is written, and what is written for nothing.
  var room: Int { bytes.count + 64 }

  init(_ words: [[UInt8]]) {
    for (index, word) in words.enumerated() {
      places.append((bytes.count, word.count))
      if index & 63 == 63 { places.append((0, 0)) }
      bytes += word
      longest = max(longest, word.count)
    }
    while places.count % 65 != 0 { places.append((0, 0)) }
    // A block can be loaded from the start of any word.
    bytes += Array(repeating: 0, count: 16)
  }
}
