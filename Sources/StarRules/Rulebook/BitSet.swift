/// A set of small numbers, a bit for each.
package struct BitSet: Sendable, Equatable {
  package var words: [UInt64]

  /// An empty set that can hold the numbers below `words * 64`.
  package init(words: Int) { self.words = Array(repeating: 0, count: words) }

  /// Whether `index` is in the set.
  package subscript(_ index: Int) -> Bool {
    @inline(__always) get { words[index >> 6] >> UInt64(index & 63) & 1 != 0 }
    @inline(__always) set {
      let bit: UInt64 = 1 << UInt64(index & 63)
      if newValue { words[index >> 6] |= bit } else { words[index >> 6] &= ~bit }
    }
  }

  /// Empties the set.
  package mutating func removeAll() {
    for word in words.indices { words[word] = 0 }
  }

  /// How many numbers are in both sets.
  package func count(within other: BitSet) -> Int {
    var count = 0
    for word in words.indices { count += (words[word] & other.words[word]).nonzeroBitCount }
    return count
  }

  /// The words from the first to the last that has anything in it.
  var occupiedWords: Range<Int> {
    guard let first = words.firstIndex(where: { $0 != 0 }),
      let last = words.lastIndex(where: { $0 != 0 })
    else { return 0..<0 }
    return first..<last + 1
  }

  /// Whether nothing is in it.
  package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
}
