/// A number for each of many digests.
///
/// Open addressing in one flat list, at most five sixths full and never less than two thirds once it
/// has grown, so that an entry takes some 21 bytes on average.
struct HashedNumbers: Sendable {
  /// A digest in two halves, so that an entry takes sixteen bytes; 0 in an empty place.
  private struct Entry: Sendable {
    var low: UInt32 = 0
    var high: UInt32 = 0
    var number: UInt32 = 0
    var highest: UInt32 = 0

    var digest: UInt64 {
      @inline(__always) get { UInt64(high) &<< 32 | UInt64(low) }
      @inline(__always) set {
        low = UInt32(truncatingIfNeeded: newValue)
        high = UInt32(truncatingIfNeeded: newValue &>> 32)
      }
    }
  }

  private var entries: [Entry] = []
  /// How many there are.
  private(set) var count = 0

  /// Forgets every digest and keeps the room.
  mutating func removeAll() {
    guard count > 0 else { return }
    for place in entries.indices { entries[place] = Entry() }
    count = 0
  }

  /// The number at a place; the place of a digest holds until another one is entered.
  subscript(_ place: Int) -> UInt32 {
    @inline(__always) get { entries[place].number }
    @inline(__always) set { entries[place].number = newValue }
  }

  /// Notes `value` at a place, where the highest that was noted is kept.
  @inline(__always)
  mutating func raise(_ place: Int, to value: UInt32) {
    entries[place].highest = max(entries[place].highest, value)
  }

  /// The highest value that was noted at a place; 0 where none was.
  func highest(_ place: Int) -> UInt32 { entries[place].highest }

  /// How many digests have a highest value so that `isCounted` is true of both.
  func count(where isCounted: (_ digest: UInt64, _ highest: UInt32) -> Bool) -> Int {
    var count = 0
    for entry in entries where entry.digest != 0 {
      if isCounted(entry.digest, entry.highest) { count += 1 }
    }
    return count
  }

  /// The place of `digest`; nil where it has none.
  @inline(__always)
  func place(of digest: UInt64) -> Int? {
    guard count > 0 else { return nil }
    let place = probe(Self.nonzero(digest))
    return entries[place].digest == 0 ? nil : place
  }

  /// The place of `digest`, which is entered with the number `number` where it has none.
  @inline(__always)
  mutating func place(of digest: UInt64, entering number: UInt32) -> (place: Int, isNew: Bool) {
    if (count &+ 1) &* 6 > entries.count &* 5 { grow() }
    let digest = Self.nonzero(digest)
    let place = probe(digest)
    guard entries[place].digest == 0 else { return (place, false) }
    entries[place].digest = digest
    entries[place].number = number
    count &+= 1
    return (place, true)
  }

  /// Reads what stands where looking for `digest` begins.
  ///
  /// Reading it for many digests lets the machine fetch them from memory at the same time; looking
  /// for one after the other would wait for each.
  @inline(__always)
  func touch(_ digest: UInt64) -> UInt32 {
    entries.isEmpty ? 0 : entries[start(Self.nonzero(digest))].low
  }

  /// The digest as it is entered: 0 marks an empty place.
  @inline(__always)
  private static func nonzero(_ digest: UInt64) -> UInt64 { digest == 0 ? 1 : digest }

  /// Where looking for `digest` begins.
  ///
  /// The highest byte is left to those who share digests out among several of these.
  @inline(__always)
  private func start(_ digest: UInt64) -> Int {
    Int(truncatingIfNeeded: ((digest &>> 24 & 0xFFFF_FFFF) &* UInt64(entries.count)) &>> 32)
  }

  /// The place where `digest` stands, or the empty one where it would.
  @inline(__always)
  private func probe(_ digest: UInt64) -> Int {
    let entries = entries.span
    var place = start(digest)
    while true {
      let found = entries[place].digest
      if found == digest || found == 0 { return place }
      place &+= 1
      if place == entries.count { place = 0 }
    }
  }

  @inline(never)
  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(), count: max(12, old.count + old.count / 4))
    for entry in old where entry.digest != 0 { entries[probe(entry.digest)] = entry }
  }
}
