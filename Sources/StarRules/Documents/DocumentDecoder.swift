/// Reads values of a rulebook or a case file out of its document and notes every problem on the way.
///
/// Reading goes on after a problem with a harmless value, so that all of them come out at once;
/// what was read is used only where there was none.
struct DocumentDecoder {
  let document: JSONDocument
  var findings = FindingLog()

  /// An object's members by key.
  struct Object {
    let node: JSONDocument.Node
    /// The value of each key, negative where it is null in an optional place; 0, which is the root
    /// and never a member, where there is none.
    fileprivate var members = InlineArray<128, Int32>(repeating: 0)

    init(at node: JSONDocument.Node) { self.node = node }

    subscript(_ key: DocumentKey) -> JSONDocument.Node? {
      let member = members[Int(key.rawValue)]
      return member > 0 ? Int(member) : nil
    }

    /// Whether the optional key `key` stands there and is null, which most take for nothing.
    func isNull(_ key: DocumentKey) -> Bool { members[Int(key.rawValue)] < 0 }
  }

  /// Whether keys were met that may repeat: one a second time, or one that is not read.
  private var mayRepeatKeys = false

  init(_ document: JSONDocument) { self.document = document }

  /// Notes the keys that repeat in the whole document, where any may.
  mutating func checkRepeatedKeys() {
    guard mayRepeatKeys else { return }
    for key in document.repeatedKeys {
      findings.add(.document(.repeatedKey), at: key.start - 1)
    }
  }

  mutating func note(_ problem: DocumentProblem, at node: JSONDocument.Node) {
    findings.add(.document(problem), at: document.offset(of: node))
  }

  mutating func note(_ problem: RulebookProblem, at node: JSONDocument.Node) {
    findings.add(.rulebook(problem), at: document.offset(of: node))
  }

  mutating func note(_ problem: CaseProblem, at node: JSONDocument.Node) {
    findings.add(.proof(problem), at: document.offset(of: node))
  }

  /// Reads the members of `object`; keys other than those named are refused.
  ///
  /// It is read in place because copies of so many small things would cost more than reading them.
  /// - Returns: whether it is an object.
  mutating func read(
    _ object: inout Object, _ required: DocumentKeys, optional: DocumentKeys = []
  ) -> Bool {
    let node = object.node
    guard document.kind(of: node) == .object else {
      note(.wrongType(.object), at: node)
      return false
    }
    let known = required.union(optional)
    var found: DocumentKeys = []
    var unknown: [JSONDocument.Node] = []
    var mayRepeat = false
    document.text.withSpan { text in
      document.forEachMember(of: node) { name, value in
        let token = document.token(of: name)
        if let number = DocumentKey.table.index(of: token, in: text),
          known.contains(UInt8(truncatingIfNeeded: number))
        {
          let key = UInt8(truncatingIfNeeded: number)
          if found.contains(key) { mayRepeat = true }
          found.insert(key)
          let isNull = optional.contains(key) && document.kind(of: value) == .null
          object.members[number] = Int32(truncatingIfNeeded: isNull ? -value : value)
        } else {
          mayRepeat = true
          if !text.isIgnoredKey(token) { unknown.append(name) }
        }
      }
    }
    if mayRepeat { mayRepeatKeys = true }
    for key in unknown { note(.unknownKey(known), at: key) }
    if !required.isSubset(of: found) {
      for key in DocumentKey.allCases
      where required.contains(key.rawValue) && !found.contains(key.rawValue) {
        note(.missingKey(key), at: node)
      }
    }
    return true
  }

  /// Calls `body` with each key, whatever it is, of the object `node` and its value.
  mutating func forEachMember(
    of node: JSONDocument.Node,
    _ body: (inout Self, _ key: JSONDocument.Node, _ value: JSONDocument.Node) -> Void
  ) {
    guard document.kind(of: node) == .object else { return note(.wrongType(.object), at: node) }
    let end = document.node(after: node)
    var key = node + 1
    while key < end {
      body(&self, key, key + 1)
      key = document.node(after: key + 1)
    }
  }

  /// Reads each element of the array `node`.
  mutating func list<Value>(
    _ node: JSONDocument.Node?, atMost most: Int = .max, canBeEmpty: Bool = false,
    _ read: (inout Self, JSONDocument.Node) -> Value?
  ) -> [Value] {
    let count = count(of: node, atMost: most, canBeEmpty: canBeEmpty)
    guard let node, count > 0 else { return [] }
    var values: [Value] = []
    values.reserveCapacity(count)
    var element = node + 1
    for _ in 0..<count {
      if let value = read(&self, element) { values.append(value) }
      element = document.node(after: element)
    }
    return values
  }

  /// How many elements the array `node` has; 0 where it is none.
  mutating func count(
    of node: JSONDocument.Node?, atMost most: Int = .max, canBeEmpty: Bool = false
  ) -> Int {
    guard let node else { return 0 }
    guard document.kind(of: node) == .array else {
      note(.wrongType(.array), at: node)
      return 0
    }
    let count = document.count(of: node)
    if count == 0, !canBeEmpty { note(.emptyList, at: node) }
    if count > most { note(.tooMany(most), at: node) }
    return count
  }

  /// How many elements the array `node` has; 0 where it is none, of which nothing is noted.
  func size(of node: JSONDocument.Node?) -> Int {
    guard let node, document.kind(of: node) == .array else { return 0 }
    return document.count(of: node)
  }

  /// The string `node`, which must not be blank.
  mutating func string(_ node: JSONDocument.Node?) -> String? {
    text(node).map { document.text.string($0) }
  }

  /// Where the string `node` stands, which must not be blank.
  mutating func text(_ node: JSONDocument.Node?) -> StringToken? {
    guard let node else { return nil }
    guard document.kind(of: node) == .string else {
      note(.wrongType(.text), at: node)
      return nil
    }
    let token = document.token(of: node)
    if document.text.withSpan({ $0.isBlank(token) }) { note(.blankText, at: node) }
    return token
  }

  /// The whole number `node` within `range`.
  mutating func number(_ node: JSONDocument.Node?, in range: ClosedRange<Int64>) -> Int64? {
    guard let node else { return nil }
    guard document.kind(of: node) == .number, let value = document.wholeNumber(node) else {
      note(.wrongType(.wholeNumber), at: node)
      return nil
    }
    guard range.contains(value) else {
      note(.outOfRange(range.lowerBound, range.upperBound), at: node)
      return nil
    }
    return value
  }

  /// The `true` or `false` at `node`; false where there is none.
  mutating func bool(_ node: JSONDocument.Node?) -> Bool {
    guard let node else { return false }
    switch document.kind(of: node) {
    case .true: return true
    case .false: return false
    default:
      note(.wrongType(.bool), at: node)
      return false
    }
  }

  /// The word at `node`, one of the cases of `Word`.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ node: JSONDocument.Node?, _ type: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let node, let token = text(node) else { return nil }
    let word = document.text.withSpan { text in
      Word.allCases.first { text.spells($0.rawValue, at: token) }
    }
    if word == nil { note(.unknownWord, at: node) }
    return word
  }
}
