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
/// for what follows each key. Facts have them for each type, whose unions are asked for the same
/// ones; a type gets its places when its first union comes, as most readers meet one type alone.
/// Answers have none: they are found by ``AnswerHeads``.
struct MemberPlaces {
  /// Of the facts of each type, the first place; -1 where it has none yet.
  private var starts: [Int]
  private let factCount: Int
  /// How many there are.
  private(set) var count: Int

  init(_ rulebook: Rulebook) {
    factCount = rulebook.facts.count + 2
    // One more type: the one that is not known yet.
    starts = Array(repeating: -1, count: rulebook.types.count + 1)
    count = 6 * (SubmissionKey.all.count + 2)
  }

  /// The first place of an object of a union of `type`, -1 while that is not known.
  @inline(__always)
  mutating func start(of object: SubmissionObject, type: Int) -> Int {
    switch object {
    case .submission, .answers: 0
    case .organisation: SubmissionKey.all.count &+ 2
    case .answer: 2 &* (SubmissionKey.all.count &+ 2)
    case .review: 3 &* (SubmissionKey.all.count &+ 2)
    case .honour: 4 &* (SubmissionKey.all.count &+ 2)
    case .previous: 5 &* (SubmissionKey.all.count &+ 2)
    case .facts: startOfFacts(type &+ 1)
    }
  }

  private mutating func startOfFacts(_ type: Int) -> Int {
    if starts[type] < 0 {
      starts[type] = count
      count += factCount
    }
    return starts[type]
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
    guard let (key, value) = try scanMember(&members, of: object, depth: depth, in: text) else {
      return nil
    }
    return (key, value)
  }

  /// The same of the first answer.
  mutating func firstAnswer(
    _ members: inout MemberCursor, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> (slot: Int, value: Int)? {
    guard let (slot, value) = try scanMember(&members, of: .answers, depth: depth, in: text) else {
      return nil
    }
    return (slot, value)
  }

  /// The same of the answers after the first one.
  @inline(__always)
  mutating func nextAnswer(
    _ members: inout MemberCursor, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> (slot: Int, value: Int)? {
    if let answer = answers.find(at: members.position, in: text) {
      members.enter(answer.slot)
      return answer
    }
    if text.has(.closingBrace, at: members.position), !members.hasOthers {
      members.position &+= 1
      return nil
    }
    guard let (slot, value) = try scanMember(&members, of: .answers, depth: depth, in: text) else {
      return nil
    }
    return (slot, value)
  }

  /// The same of any object, by the scanner.
  @inline(__always)
  private mutating func scanMember(
    _ members: inout MemberCursor, of object: SubmissionObject, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> (Int, Int)? {
    let key: Int
    let value: Int
    // Handed over by value, so that the cursor need not live in memory while all goes as before.
    (members, key, value) = try readNextMember(members, of: object, depth: depth, in: text)
    return key >= 0 ? (key, value) : nil
  }

  /// The key is -1 at the object's end.
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
      let (token, value) = try text.scanKey(at: quote)
      if let key = number(of: token, in: object, of: text) {
        if object == .answers {
          // The first one has no comma before it.
          if !members.isFirst {
            answers.remember(
              from: members.position, id: token.start, token.end, to: value, in: text)
          }
        } else {
          heads.remember(key, from: members.position, to: value, after: members.place, in: text)
        }
        members.enter(key)
        return (members, key, value)
      }
      if !members.hasOthers { keys.open() }
      members.pass(to: try skip(token, value, of: object, depth: depth + 1, in: text))
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
