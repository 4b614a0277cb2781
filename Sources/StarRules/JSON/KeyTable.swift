/// Finds which of a fixed set of keys a piece of text is, without making a string of it.
///
/// Open addressing, at most half full. A key's first and last eight bytes and its length decide it
/// up to sixteen bytes; longer ones are compared byte by byte as well.
package struct KeyTable: Sendable {
  private struct Entry {
    var first: UInt64
    var last: UInt64
    /// Where the key begins in `text`, and how long it is.
    var start: Int32
    var length: Int32
    /// The key's number; -1 in an empty place.
    var index: Int32
  }

  private var entries: [Entry]
  private var text: [UInt8] = []
  private let shift: UInt64

  /// How many keys were inserted, repeated ones too.
  private var count: Int32 = 0

  /// A table with room for `capacity` keys.
  package init(capacity: Int) {
    var bits: UInt64 = 3
    while 1 << bits < capacity * 2 { bits += 1 }
    shift = 64 - bits
    let empty = Entry(first: 0, last: 0, start: 0, length: 0, index: -1)
    entries = Array(repeating: empty, count: 1 << Int(bits))
    text.reserveCapacity(capacity * 8)
  }

  /// A table of `keys`; a key is known by its position among them, a repeated one by its first.
  package init(_ keys: [String]) {
    self.init(capacity: keys.count)
    for key in keys {
      let bytes = Array(key.utf8)
      _ = insert(StringToken(start: 0, end: bytes.count, hasEscapes: false), in: bytes.span)
    }
  }

  /// A table of the words of `list`, which has one space between each two.
  init(words list: StaticString) {
    var words: [StringToken] = []
    list.withSpan { text in
      var start = 0
      for end in 0...text.count where end == text.count || text[end] == 0x20 {
        words.append(StringToken(start: start, end: end, hasEscapes: false))
        start = end + 1
      }
    }
    self.init(capacity: words.count)
    list.withSpan { text in
      for word in words { _ = insert(word, in: text) }
    }
  }

  /// The key of number `index`; empty where there is none.
  func key(_ index: Int) -> String {
    guard let entry = entries.first(where: { $0.index == Int32(index) }) else { return "" }
    let start = Int(entry.start)
    return String(decoding: text[start..<start + Int(entry.length)], as: UTF8.self)
  }

  /// Inserts the string `token` of `text`, known by how many were inserted before it.
  ///
  /// - Returns: false where it is in the table already, and nothing changes but the count.
  package mutating func insert(_ token: StringToken, in text: Span<UInt8>) -> Bool {
    defer { count += 1 }
    guard index(of: token, in: text) == nil else { return false }
    let start = self.text.count
    if token.hasEscapes {
      self.text.append(contentsOf: text.bytes(of: token))
    } else {
      self.text.append(text.extracting(token.start..<token.end))
    }
    let range = start..<self.text.count
    let (first, last) = self.text.span.ends(of: range)
    var place = Self.hash(first, last, range, in: self.text.span, shift)
    while entries[place].index >= 0 { place = (place + 1) & (entries.count - 1) }
    entries[place] = Entry(
      first: first, last: last, start: Int32(start), length: Int32(range.count), index: count)
    return true
  }

  /// The number of the key that the bytes `range` of `text` spell, if it is one.
  @inline(__always)
  package func index(of range: Range<Int>, in text: Span<UInt8>) -> Int? {
    let (first, last) = text.ends(of: range)
    var place = Self.hash(first, last, range, in: text, shift)
    while true {
      let entry = entries[place]
      if entry.index < 0 { return nil }
      if entry.first == first, entry.last == last, entry.length == range.count,
        range.count <= 16 || isSame(entry, as: range, in: text)
      {
        return Int(entry.index)
      }
      place = (place + 1) & (entries.count - 1)
    }
  }

  /// The number of the key that the string `token` of `text` is, its escapes resolved.
  @inline(__always)
  package func index(of token: StringToken, in text: Span<UInt8>) -> Int? {
    token.hasEscapes
      ? indexUnescaped(token, in: text) : index(of: token.start..<token.end, in: text)
  }

  @inline(never)
  private func indexUnescaped(_ token: StringToken, in text: Span<UInt8>) -> Int? {
    let bytes = text.bytes(of: token)
    return index(of: bytes.indices, in: bytes.span)
  }

  private func isSame(_ entry: Entry, as range: Range<Int>, in text: Span<UInt8>) -> Bool {
    for offset in 0..<range.count
    where self.text[Int(entry.start) + offset] != text[range.lowerBound + offset] {
      return false
    }
    return true
  }

  @inline(__always)
  private static func hash(
    _ first: UInt64, _ last: UInt64, _ range: Range<Int>, in text: Span<UInt8>, _ shift: UInt64
  ) -> Int {
    range.count <= 16
      ? hash(first, last, range.count, shift)
      : Int(truncatingIfNeeded: text.hash(of: range) &>> shift)
  }

  @inline(__always)
  private static func hash(
    _ first: UInt64, _ last: UInt64, _ length: Int, _ shift: UInt64
  ) -> Int {
    let mixed =
      (first ^ (last &* 31) ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> shift)
  }
}

extension Span<UInt8> {
  /// The first and last eight bytes of `range`; of a shorter one its bytes, the rest zero, twice.
  @inline(__always)
  func ends(of range: Range<Int>) -> (first: UInt64, last: UInt64) {
    let (start, length) = (range.lowerBound, range.count)
    if length >= 8 { return (word(at: start), word(at: start &+ length &- 8)) }
    guard start &+ 8 <= count else { return endsAtEnd(of: range) }
    let word = word(at: start) & (1 &<< (8 &* UInt64(truncatingIfNeeded: length)) &- 1)
    return (word, word)
  }

  /// The same of a range shorter than eight bytes with fewer than eight from its start.
  @inline(never)
  private func endsAtEnd(of range: Range<Int>) -> (first: UInt64, last: UInt64) {
    var word: UInt64 = 0
    for position in range.reversed() { word = word << 8 | UInt64(self[position]) }
    return (word, word)
  }
}
