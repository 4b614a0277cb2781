/// The members of one object as they were met, to be entered all at once.
///
/// Noting a member is one store; where its content belongs, and whether its key had stood before, is
/// worked out for all of them in one loop.
struct MemberLog {
  /// A member that was met.
  struct Entry {
    /// Where the bytes before its key began, and where its value did.
    var head: Int32
    var value: Int32
    /// Which of the object's keys it has.
    var key: Int
    /// What its value says.
    var content: Int64
  }

  /// Enough for most unions; a log that is full is entered, and filled anew.
  private var entries: [Entry] = Array(
    repeating: Entry(head: 0, value: 0, key: 0, content: 0), count: 128)
  /// How many members were met and not entered yet.
  private(set) var count = 0
  /// The keys of the open object that were entered.
  private var seen: BitSet

  /// - Parameter keys: how many keys an object can have.
  init(keys: Int) {
    seen = BitSet(words: (keys >> 6) + 1)
  }

  /// An object opens: nothing was met of it yet.
  mutating func open() {
    count = 0
    seen.removeAll()
  }

  /// Whether the members have to be entered before another can be noted.
  var isFull: Bool { count >= entries.count }

  /// Notes a member.
  @inline(__always)
  mutating func note(_ key: Int, head: Int, value: Int, content: Int64) {
    entries[count] = Entry(
      head: Int32(truncatingIfNeeded: head), value: Int32(truncatingIfNeeded: value), key: key,
      content: content)
    count &+= 1
  }

  /// The members that were met and not entered yet.
  @inline(__always)
  subscript(index: Int) -> Entry { entries[index] }

  /// Takes all members as entered, and calls `repeated` for each whose key had stood before.
  mutating func close(_ repeated: (Entry) -> Void) {
    let entries = entries
    let count = count
    self.count = 0
    var seen = seen.words.mutableSpan
    for index in 0..<count {
      let entry = entries[index]
      let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: entry.key & 63)
      if seen[entry.key &>> 6] & bit != 0 { repeated(entry) }
      seen[entry.key &>> 6] |= bit
    }
  }
}
