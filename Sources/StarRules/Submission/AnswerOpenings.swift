/// Remembers how answers that are objects begin: everything from the brace to the quote of the first
/// text in them, `{"met":true,"evidence":["`, byte for byte.
///
/// Offices write few forms of it, so that most answers begin as one before did, and one comparison
/// says what reading its members would say. Only what was read without anything to note is kept.
struct AnswerOpenings {
  /// What was said before the first text.
  struct Opening {
    /// The answer as far as it was said.
    let answer: Answer
    /// The keys that were met, a bit each.
    let seen: UInt64
    /// The key that the text belongs to, by number.
    let key: Int
    /// Whether the text is the first of a list.
    var isListed = false
  }

  private struct Entry {
    var bytes = KnownBytes()
    var rest = SIMD16<UInt8>()
    var opening = Opening(answer: .null, seen: 0, key: 0)
  }

  private var entries = Array(repeating: Entry(), count: 4)
  /// Which one is forgotten next.
  private var oldest = 0

  /// What the answer at `brace` begins with, and where its first text does, if it is remembered.
  @inline(__always)
  func recall(at brace: Int, in text: Span<UInt8>) -> (opening: Opening, quote: Int)? {
    // From the byte after it: the brace is known, and the compiler would make use of that.
    let start = brace &+ 1
    guard let (first, second) = text.twoBlocks(at: start) else { return nil }
    var index = 0
    while index < entries.count {
      if entries[index].bytes.begin(first),
        entries[index].bytes.goOn(second, entries[index].rest)
      {
        let length = Int(truncatingIfNeeded: entries[index].bytes.length)
        return (entries[index].opening, start &+ length &- 1)
      }
      index &+= 1
    }
    return nil
  }

  /// Remembers the bytes from `brace` to `quote`, which say what `opening` says.
  mutating func remember(
    _ opening: Opening, from brace: Int, to quote: Int, in text: Span<UInt8>
  ) {
    guard
      let (bytes, rest) = KnownBytes.from(brace + 1, to: quote + 1, meaning: opening.key, in: text)
    else { return }
    entries[oldest] = Entry(bytes: bytes, rest: rest, opening: opening)
    oldest = (oldest + 1) % entries.count
  }
}
