/// The keys of the objects that are open, to find those that repeat (RFC 8259, section 4, leaves
/// open what a repeated key means; a rating cannot).
///
/// Told apart by a hash when an object closes; where that may not do, sorted by hash and then by
/// content, so that no choice of keys makes it slow, and compared with their escapes resolved.
struct KeyLog {
  /// The keys, and after them what is left of earlier ones.
  private var keys: [PackedToken] = []
  /// How many keys there are.
  private var count = 0
  /// Where the keys of each open object begin.
  private var marks: [Int32] = []

  /// Forgets every object.
  mutating func removeAll() {
    count = 0
    marks.removeAll(keepingCapacity: true)
  }

  /// An object opens: the keys noted next are its own.
  mutating func open() { marks.append(Int32(count)) }

  /// Notes a key of the innermost object.
  @inline(__always)
  mutating func note(_ key: StringToken) {
    let key = PackedToken(key)
    if count < keys.count { keys[count] = key } else { keys.append(key) }
    count &+= 1
  }

  /// Closes the innermost object and reports each key of it that had stood before.
  mutating func close(in text: Span<UInt8>, report: (StringToken) -> Void) {
    guard let mark = marks.popLast().map({ Int($0) }) else { return }
    if mayRepeat(from: mark, in: text) { reportRepeats(from: mark, in: text, report) }
    count = mark
  }

  /// Closes the objects that a text which broke off left open.
  mutating func closeAll(in text: Span<UInt8>, report: (StringToken) -> Void) {
    while !marks.isEmpty { close(in: text, report: report) }
  }

  /// Whether two keys from `mark` on could be the same.
  ///
  /// Six bits of each hash tell it of most objects; where they do not, the keys of a small one are
  /// compared one by one, which costs less than sorting them.
  private func mayRepeat(from mark: Int, in text: Span<UInt8>) -> Bool {
    guard count - mark > 1 else { return false }
    let keys = keys.span
    var seen: UInt64 = 0
    for index in mark..<count {
      let hash = text.hash(of: keys[index])
      let bit: UInt64 = 1 &<< (hash &>> 58)
      if seen & bit != 0 {
        if count - mark > 16 { return true }
        for earlier in mark..<index where text.hash(of: keys[earlier]) == hash {
          return true
        }
      }
      seen |= bit
    }
    return false
  }

  private func reportRepeats(
    from mark: Int, in text: Span<UInt8>, _ report: (StringToken) -> Void
  ) {
    var entries: [(hash: UInt64, key: StringToken)] = []
    for index in mark..<count { entries.append((text.hash(of: keys[index]), keys[index].token)) }
    entries.sort { left, right in
      if left.hash != right.hash { return left.hash < right.hash }
      let order = Self.order(left.key, right.key, in: text)
      return order == 0 ? left.key.start < right.key.start : order < 0
    }
    for index in 1..<entries.count {
      let (previous, entry) = (entries[index - 1], entries[index])
      if previous.hash == entry.hash, Self.order(previous.key, entry.key, in: text) == 0 {
        report(entry.key)
      }
    }
  }

  /// Negative, zero or positive as the value of `left` comes before, is, or follows that of `right`.
  private static func order(_ left: StringToken, _ right: StringToken, in text: Span<UInt8>) -> Int
  {
    let (left, right) = (text.bytes(of: left), text.bytes(of: right))
    if left == right { return 0 }
    return left.lexicographicallyPrecedes(right) ? -1 : 1
  }
}

extension Span<UInt8> {
  /// A number that two different keys seldom share, the same however a key is written.
  @inline(__always)
  fileprivate func hash(of key: PackedToken) -> UInt64 {
    let token = key.token
    return token.hasEscapes ? hashUnescaped(token) : hash(of: token.start..<token.end)
  }

  @inline(never)
  private func hashUnescaped(_ token: StringToken) -> UInt64 {
    let bytes = bytes(of: token)
    return bytes.span.hash(of: bytes.indices)
  }

  /// The same of the bytes of `range`: from their ends, their number, and the bytes between.
  @inline(__always)
  func hash(of range: Range<Int>) -> UInt64 {
    let (first, last) = ends(of: range)
    var hash = (first ^ UInt64(truncatingIfNeeded: range.count)) &* 0x9E37_79B9_7F4A_7C15 ^ last
    var position = range.lowerBound &+ 8
    while position &+ 8 < range.upperBound {
      hash = (hash ^ hash &>> 29) &* 0xBF58_476D_1CE4_E5B9 ^ word(at: position)
      position &+= 8
    }
    return hash
  }
}
