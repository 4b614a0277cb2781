@testable import StarRules

/// One part of a JSON text, whatever its layout and escapes.
enum Part: Equatable {
  case open(JSONKind)
  case close
  case key([UInt8])
  case string([UInt8])
  /// As it is written.
  case number([UInt8])
  case literal(JSONKind)
}

/// How a text is written again.
enum Rewriting: CaseIterable {
  /// Without white space.
  case compact
  /// With much of it.
  case spaced
  /// With the members of each object in the opposite order.
  case reversed
}

extension JSONDocument {
  /// The parts of the text in its order.
  var parts: [Part] {
    var parts: [Part] = []
    append(0, to: &parts)
    return parts
  }

  private func append(_ node: Node, to parts: inout [Part]) {
    let kind = kind(of: node)
    switch kind {
    case .object:
      parts.append(.open(kind))
      forEachMember(of: node) { key, value in
        parts.append(.key(bytes(key)))
        append(value, to: &parts)
      }
      parts.append(.close)
    case .array:
      parts.append(.open(kind))
      for element in elements(of: node) { append(element, to: &parts) }
      parts.append(.close)
    case .string: parts.append(.string(bytes(node)))
    case .number: parts.append(.number(number(node)))
    case .true, .false, .null: parts.append(.literal(kind))
    }
  }

  /// The text, written again.
  func rewritten(_ rewriting: Rewriting) -> [UInt8] {
    var text: [UInt8] = []
    write(0, rewriting, to: &text)
    return text
  }

  private func write(_ node: Node, _ rewriting: Rewriting, to text: inout [UInt8]) {
    let space: [UInt8] = rewriting == .spaced ? [0x20, 0x0D, 0x0A, 0x09, 0x20] : []
    text += space
    switch kind(of: node) {
    case .object:
      var members: [(key: Node, value: Node)] = []
      forEachMember(of: node) { members.append(($0, $1)) }
      if rewriting == .reversed { members.reverse() }
      text.append(.openingBrace)
      for (index, member) in members.enumerated() {
        if index > 0 { text.append(.comma) }
        text += space + JSONWriter.quoted(string(member.key)) + space
        text.append(.colon)
        write(member.value, rewriting, to: &text)
      }
      text.append(.closingBrace)
    case .array:
      text.append(.openingBracket)
      for (index, element) in elements(of: node).enumerated() {
        if index > 0 { text.append(.comma) }
        write(element, rewriting, to: &text)
      }
      text.append(.closingBracket)
    case .string: text += JSONWriter.quoted(string(node))
    case .number: text += number(node)
    case .true: text += Array("true".utf8)
    case .false: text += Array("false".utf8)
    case .null: text += Array("null".utf8)
    }
    text += space
  }

  /// The value, written by the project's own writer; a number that is no count becomes a text.
  func write(_ node: Node, to writer: inout JSONWriter) {
    switch kind(of: node) {
    case .object:
      writer.object { writer in
        forEachMember(of: node) { key, value in
          writer.key(string(key))
          write(value, to: &writer)
        }
      }
    case .array:
      writer.array { writer in
        for element in elements(of: node) { write(element, to: &writer) }
      }
    case .string: writer.string(string(node))
    case .number:
      if let number = wholeNumber(node), number < .max {
        writer.number(number)
      } else {
        writer.string(String(decoding: number(node), as: UTF8.self))
      }
    case .true: writer.bool(true)
    case .false: writer.bool(false)
    case .null: writer.null()
    }
  }

  private func bytes(_ node: Node) -> [UInt8] { text.withSpan { $0.bytes(of: token(of: node)) } }

  private func number(_ node: Node) -> [UInt8] {
    let start = offset(of: node)
    return text.withSpan { text in
      guard let end = try? text.scanNumber(at: start).end else { return [] }
      return (start..<end).map { text[$0] }
    }
  }
}
