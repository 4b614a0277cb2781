// How a reader goes through the members of an object whose keys it knows.

/// Where a reader stands in an object.
struct MemberCursor {
  /// The position after the brace or the last value; after the object once it is read.
  var position: Int
  /// Where the last member's head began, for what is said of its key.
  private(set) var head: Int
  /// The place in the ``HeadMemory`` that the next head is remembered at.
  private(set) var place: Int
  private let start: Int
  /// Whether no member was met yet.
  fileprivate var isFirst: Bool { place == start }
  /// Whether keys were met that the reader does not know.
  fileprivate(set) var hasOthers = false

  /// - Parameters:
  ///   - brace: where the object begins.
  ///   - start: the first of the object's places.
  init(at brace: Int, start: Int) {
    position = brace + 1
    head = position
    self.start = start
    place = start
  }

  /// The member of `key` stands next.
  @inline(__always)
  mutating func enter(_ key: Int) {
    head = position
    place = start &+ 2 &+ key
  }

  /// A member that the reader does not know ended at `end`.
  ///
  /// What comes after it has a place of its own: the first of all begins without a comma.
  fileprivate mutating func pass(to end: Int) {
    position = end
    place = start + 1
    hasOthers = true
  }
}

/// The places of the ``HeadMemory`` of a submission's objects.
///
/// Each object has one for its first member, one for what follows a key that is not known, and one
/// for what follows each key. Facts and answers have them for each type, whose unions answer the same
/// questions; a type gets its places when its first union comes, as most readers meet one type alone.
struct MemberPlaces {
  /// Of the facts and the answers of each type, the first place; -1 where it has none yet.
  private var starts: [Int]
  private let factCount: Int
  private let slotCount: Int
  /// How many there are.
  private(set) var count: Int

  init(_ rulebook: Rulebook) {
    factCount = rulebook.facts.count + 2
    slotCount = rulebook.criteria.count + rulebook.clauses.count + 2
    // One more type: the one that is not known yet.
    starts = Array(repeating: -1, count: 2 * (rulebook.types.count + 1))
    count = 5 * (SubmissionKey.all.count + 2)
  }

  /// The first place of an object of a union of `type`, -1 while that is not known.
  @inline(__always)
  mutating func start(of object: SubmissionObject, type: Int) -> Int {
    switch object {
    case .submission: 0
    case .organisation: SubmissionKey.all.count &+ 2
    case .answer: 2 &* (SubmissionKey.all.count &+ 2)
    case .review: 3 &* (SubmissionKey.all.count &+ 2)
    case .honour: 4 &* (SubmissionKey.all.count &+ 2)
    case .facts: start(2 &* (type &+ 1), factCount)
    case .answers: start(2 &* (type &+ 1) &+ 1, slotCount)
    }
  }

  private mutating func start(_ index: Int, _ size: Int) -> Int {
    if starts[index] < 0 {
      starts[index] = count
      count += size
    }
    return starts[index]
  }
}

extension SubmissionReader {
  /// A cursor before the first member of the object at `brace`.
  @inline(__always)
  mutating func members(of object: SubmissionObject, at brace: Int) -> MemberCursor {
    let start = places.start(of: object, type: record.type)
    if heads.count < places.count { heads.makeRoom(for: places.count) }
    return MemberCursor(at: brace, start: start)
  }

  /// The next member with a key that is known, and where its value begins; nil at the object's end.
  ///
  /// Members with other keys are skipped, and refused where they are not to be ignored.
  @inline(__always)
  mutating func nextMember(
    _ members: inout MemberCursor, of object: SubmissionObject, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> (key: Int, value: Int)? {
    if let member = heads.recall(at: members.position, after: members.place, in: text) {
      members.enter(member.key)
      return member
    }
    if text.has(.closingBrace, at: members.position), !members.hasOthers {
      members.position &+= 1
      return nil
    }
    if let member = heads.recallOther(at: members.position, after: members.place, in: text) {
      members.enter(member.key)
      return member
    }
    let key: Int
    let value: Int
    // Handed over by value, so that the cursor need not live in memory while all goes as before.
    (members, key, value) = try readNextMember(members, of: object, depth: depth, in: text)
    return key >= 0 ? (key, value) : nil
  }

  /// The same by the scanner; the key is -1 at the object's end.
  @inline(never)
  private mutating func readNextMember(
    _ start: MemberCursor, of object: SubmissionObject, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> (members: MemberCursor, key: Int, value: Int) {
    var members = start
    while true {
      let step =
        members.isFirst
        ? try text.enterObject(at: members.position - 1)
        : try text.afterMember(at: members.position)
      guard case .member(let quote) = step else {
        members.position = step.end
        if members.hasOthers { closeKeys(in: text) }
        return (members, -1, 0)
      }
      if let (key, end) = shortKey(at: quote, in: object, of: text),
        let value = text.value(after: end)
      {
        return (remember(key, value, after: members, in: text), key, value)
      }
      let (token, value) = try text.scanKey(at: quote)
      if let key = number(of: token, in: object, of: text) {
        return (remember(key, value, after: members, in: text), key, value)
      }
      if !members.hasOthers { keys.open() }
      members.pass(to: try skip(token, value, of: object, depth: depth + 1, in: text))
    }
  }

  /// Remembers the member of `key`, which was read after `members`, and moves on to it.
  @inline(__always)
  private mutating func remember(
    _ key: Int, _ value: Int, after members: MemberCursor, in text: Span<UInt8>
  ) -> MemberCursor {
    heads.remember(key, from: members.position, to: value, after: members.place, in: text)
    var members = members
    members.enter(key)
    return members
  }

  /// The key of an object at `quote` and the position after it, where it is a short id.
  private mutating func shortKey(
    at quote: Int, in object: SubmissionObject, of text: Span<UInt8>
  ) -> (key: Int, end: Int)? {
    switch object {
    case .facts: rulebook.factKeys.shortKey(at: quote &+ 1, in: text)
    case .answers: rulebook.slotKeys.shortKey(at: quote &+ 1, in: text)
    default: nil
    }
  }

  /// Which key of an object `token` is; nil where the object has no such key.
  ///
  /// Mutating only because the compiler may copy all of a large value for a method that is not.
  private mutating func number(
    of token: StringToken, in object: SubmissionObject, of text: Span<UInt8>
  ) -> Int? {
    switch object {
    case .facts: return rulebook.factKeys.index(of: token, in: text)
    case .answers: return rulebook.slotKeys.index(of: token, in: text)
    default:
      guard let number = fixedTable.index(of: token, in: text),
        fixedKeys[number].belongs(to: object)
      else { return nil }
      return number
    }
  }

  /// Notes that the key that stands next after `head` had stood in its object before.
  mutating func noteRepeat(ofKeyAfter head: Int, in text: Span<UInt8>) {
    var quote = head
    while quote < text.count, text[quote] != .quote { quote += 1 }
    note(.repeatedKey, at: quote)
  }
}
