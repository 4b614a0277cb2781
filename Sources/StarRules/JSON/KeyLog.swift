/// The keys of the objects that are open, to find those that repeat (RFC 8259, section 4, leaves
/// open what a repeated key means; a rating cannot).
///
/// Sorted by hash and then by content when an object closes, so that no choice of keys makes it
/// slow, and compared with their escapes resolved.
struct KeyLog {
  private struct Entry {
    var hash: UInt64
    var key: StringToken
  }

  private var entries: [Entry] = []

  /// Where the keys of an object that opens now begin.
  var mark: Int { entries.count }

  /// Forgets the objects a text that broke off left open.
  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  /// Notes a key of the innermost object.
  @inline(__always)
  mutating func note(_ key: StringToken, in text: Span<UInt8>) {
    guard key.hasEscapes else {
      entries.append(Entry(hash: text.hash(of: key.start..<key.end), key: key))
      return
    }
    let bytes = text.bytes(of: key)
    entries.append(Entry(hash: bytes.span.hash(of: bytes.indices), key: key))
  }

  /// Closes the object whose keys began at `mark` and reports each key that had stood before.
  mutating func close(_ mark: Int, in text: Span<UInt8>, report: (StringToken) -> Void) {
    if mayRepeat(from: mark) { reportRepeats(from: mark, in: text, report) }
    while entries.count > mark { entries.removeLast() }
  }

  /// Whether two keys from `mark` on could be the same.
  ///
  /// Six bits of each hash tell it of nearly every object; where they do not, the keys of a small
  /// one are compared pair by pair, which costs less than sorting them.
  private func mayRepeat(from mark: Int) -> Bool {
    var seen: UInt64 = 0
    for index in mark..<entries.count {
      let bit: UInt64 = 1 << (entries[index].hash >> 58)
      if seen & bit != 0 { return entries.count - mark > 16 || hasEqualHashes(from: mark) }
      seen |= bit
    }
    return false
  }

  private func hasEqualHashes(from mark: Int) -> Bool {
    for left in mark..<entries.count {
      for right in left + 1..<max(left + 1, entries.count)
      where entries[left].hash == entries[right].hash {
        return true
      }
    }
    return false
  }

  private mutating func reportRepeats(
    from mark: Int, in text: Span<UInt8>, _ report: (StringToken) -> Void
  ) {
    entries[mark...].sort { left, right in
      if left.hash != right.hash { return left.hash < right.hash }
      let order = Self.order(left.key, right.key, in: text)
      return order == 0 ? left.key.start < right.key.start : order < 0
    }
    for index in mark + 1..<entries.count {
      let (previous, entry) = (entries[index - 1], entries[index])
      if previous.hash == entry.hash, Self.order(previous.key, entry.key, in: text) == 0 {
        report(entry.key)
      }
    }
  }

  /// Negative, zero or positive as the value of `left` comes before, is, or follows that of `right`.
  private static func order(_ left: StringToken, _ right: StringToken, in text: Span<UInt8>) -> Int {
    let (left, right) = (text.bytes(of: left), text.bytes(of: right))
    if left == right { return 0 }
    return left.lexicographicallyPrecedes(right) ? -1 : 1
  }
}

extension Span<UInt8> {
  /// A number that two different keys seldom share: from a key's ends, its length, and the bytes
  /// between.
  @inline(__always)
  fileprivate func hash(of range: Range<Int>) -> UInt64 {
    let (first, last) = ends(of: range)
    var hash = (first ^ UInt64(truncatingIfNeeded: range.count)) &* 0x9E37_79B9_7F4A_7C15 ^ last
    var position = range.lowerBound + 8
    while position + 8 < range.upperBound {
      hash = (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9 ^ word(at: position)
      position += 8
    }
    return hash
  }
}
