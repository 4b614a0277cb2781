/// A pointer into a rulebook (RFC 6901), taken apart.
private struct RulebookPointer {
  private var bytes: [UInt8] = []
  /// Where the names stand in `bytes`.
  private var names: [Range<Int>] = []

  init(_ pointer: [UInt8]) {
    bytes.reserveCapacity(pointer.count)
    var start = 0
    for byte in pointer {
      if byte == 0x2F {
        names.append(start..<bytes.count)
        start = bytes.count
      } else if bytes.count > start, bytes.last == 0x7E, byte == .zero || byte == .zero + 1 {
        // Section 4: ~0 is ~ and ~1 is /.
        bytes[bytes.count - 1] = byte == .zero ? 0x7E : 0x2F
      } else {
        bytes.append(byte)
      }
    }
    names.append(start..<bytes.count)
  }

  /// How many names there are; the first is what stands before the first slash.
  var count: Int { names.count }

  func isEmpty(_ name: Int) -> Bool { names[name].isEmpty }

  /// The number of a name in a table; nil where it is not there.
  func index(_ name: Int, in table: KeyTable) -> Int? {
    table.index(of: names[name], in: bytes.span)
  }

  func key(_ name: Int) -> DocumentKey? {
    index(name, in: DocumentKey.table).flatMap { DocumentKey(rawValue: UInt8($0)) }
  }

  /// The number that a name writes with digits alone and no zero before them.
  func number(_ name: Int) -> Int? {
    let range = names[name]
    guard (1...9).contains(range.count), bytes[range.lowerBound] != .zero else { return nil }
    var number = 0
    for byte in bytes[range] {
      guard byte &- .zero < 10 else { return nil }
      number = number * 10 + Int(byte - .zero)
    }
    return number
  }

  func spells(_ name: Int, _ text: String) -> Bool { text.utf8.elementsEqual(bytes[names[name]]) }
}

extension JSONDocument {
  /// The place that a pointer into a rulebook names, whether or not a value stands there: a key of an
  /// object in `counting`, `levels` or `criteria`, but no id and no list of clauses.
  ///
  /// An element of a list is named by its `id`, its `star` or its `tier`.
  func place(
    _ token: StringToken, _ rulebook: Rulebook, _ sections: Rereading.Sections
  ) -> (part: RulebookPart, object: Node, key: DocumentKey)? {
    let pointer = RulebookPointer(text.withSpan { $0.bytes(of: token) })
    guard let (part, start, next, key) = head(of: pointer, rulebook, sections) else { return nil }
    var node = start
    for name in next..<pointer.count - 1 {
      guard let child = child(name, in: pointer, of: node) else { return nil }
      node = child
    }
    return kind(of: node) == .object ? (part, node, key) : nil
  }

  /// The part that a pointer into a rulebook names a place in, whether or not there is such a place.
  func part(
    _ token: StringToken, _ rulebook: Rulebook, _ sections: Rereading.Sections
  ) -> RulebookPart? {
    head(of: RulebookPointer(text.withSpan { $0.bytes(of: token) }), rulebook, sections)?.part
  }

  /// The part that a pointer names, where it begins, the name that leads on from there, and the key.
  private func head(
    of pointer: RulebookPointer, _ rulebook: Rulebook, _ sections: Rereading.Sections
  ) -> (part: RulebookPart, start: Node, next: Int, key: DocumentKey)? {
    let last = pointer.count - 1
    guard last > 1, pointer.isEmpty(0), let key = pointer.key(last), key != .id, key != .clauses,
      let section = pointer.key(1)
    else { return nil }
    switch section {
    case .counting: return sections.counting.map { (.counting, $0, 2, key) }
    case .levels:
      // Stars rise one by one.
      guard last > 2, let star = pointer.number(2), (1...sections.levels.count).contains(star)
      else { return nil }
      return (.level(star - 1), sections.levels[star - 1], 3, key)
    case .criteria:
      guard last > 2, let slot = pointer.index(2, in: rulebook.slotKeys),
        case .criterion(let index) = rulebook.slot(slot)
      else { return nil }
      let isMoved = last == 3 && (key == .tier || key == .star)
      return (isMoved ? .counting : .criterion(index), sections.criteria[index], 3, key)
    default: return nil
    }
  }

  private func child(_ name: Int, in pointer: RulebookPointer, of node: Node) -> Node? {
    switch kind(of: node) {
    case .object: return pointer.key(name).flatMap { member($0, of: node) }
    case .array:
      // Of two that are called so, neither is meant.
      let found = elements(of: node).filter { isNamed(name, in: pointer, $0) }
      return found.count == 1 ? found[0] : nil
    default: return nil
    }
  }

  /// Whether a name is the id, the star or the tier of the object `node`.
  private func isNamed(_ name: Int, in pointer: RulebookPointer, _ node: Node) -> Bool {
    for key in [DocumentKey.id, .star, .tier] {
      guard let value = member(key, of: node) else { continue }
      switch kind(of: value) {
      case .string: return pointer.spells(name, string(value))
      case .number: return wholeNumber(value).map { pointer.number(name) == Int($0) } ?? false
      default: return false
      }
    }
    return false
  }
}
