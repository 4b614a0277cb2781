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
  mutating func note(_ key: StringToken, in text: Span<UInt8>) {
    // FNV-1a over the key's value.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let content = text.extracting(key.start..<key.end)
    if key.hasEscapes {
      content.unescape(into: mix)
    } else {
      for position in content.indices { mix(content[position]) }
    }
    entries.append(Entry(hash: hash, key: key))
  }

  /// Closes the object whose keys began at `mark` and reports each key that had stood before.
  mutating func close(_ mark: Int, in text: Span<UInt8>, report: (StringToken) -> Void) {
    defer { entries.removeSubrange(mark...) }
    guard entries.count > mark + 1 else { return }
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
