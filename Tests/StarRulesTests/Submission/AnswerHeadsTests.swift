import Testing

@testable import StarRules

/// How answers are found by their ids, once it is known how they are laid out.
struct AnswerHeadsTests {
  /// An answer after another one, laid out in the way of `layout`, in which `@` stands for the id.
  private static func text(_ id: String, _ layout: String) -> [UInt8] {
    let parts = layout.split(separator: "@", omittingEmptySubsequences: false)
    return Array("\(parts[0])\(id)\(parts[1])true}".utf8) + Array(repeating: 0x20, count: 48)
  }

  /// Heads that have seen an answer of that layout.
  private static func heads(_ layout: String) throws -> AnswerHeads {
    var heads = AnswerHeads(try BuiltIn.rulebook())
    let start = layout.utf8.prefix { $0 != UInt8(ascii: "@") }.count
    heads.remember(
      from: 0, id: start, start + 2, to: layout.utf8.count + 1, in: text("B1", layout).span)
    return heads
  }

  private static let layouts = [#","@":"#, #", "@": "#, ",\n    \"@\": ", ",\r\n\t\t\"@\" :\t"]

  @Test("Every id of the rules is found, and by nothing but itself", arguments: layouts)
  func every(layout: String) throws {
    let rulebook = try BuiltIn.rulebook()
    let heads = try Self.heads(layout)
    let ids = rulebook.criteria.map { $0.id } + rulebook.clauses.map { $0.id }
    for (slot, id) in ids.enumerated() where id.utf8.count < 8 {
      let text = Self.text(id, layout)
      let found = heads.find(at: 0, in: text.span)
      #expect(found?.slot == slot, "\(id)")
      #expect(found?.value == layout.utf8.count - 1 + id.utf8.count)
      if slot % 8 != 0 { continue }
      for other in ["\(id)\0", "\(id) ", "x\(id)", String(id.dropLast()) + "~", "\(id)\\u0061"] {
        #expect(heads.find(at: 0, in: Self.text(other, layout).span) == nil, "\(other)")
      }
    }
  }

  @Test("What is laid out otherwise is left to the scanner", arguments: layouts)
  func otherwise(layout: String) throws {
    let heads = try Self.heads(layout)
    for other in Self.layouts where other != layout {
      #expect(heads.find(at: 0, in: Self.text("B1", other).span) == nil, "\(other)")
    }
    // A longer id, no text to compare with, and white space where there was none.
    for text in ["B1234567", "", "B1\":  1,\""].map({ Self.text($0, layout) }) {
      #expect(heads.find(at: 0, in: text.span) == nil)
    }
    #expect(heads.find(at: 0, in: Self.text("B1", layout).span.extracting(0..<24)) == nil)
    #expect(
      AnswerHeads(try BuiltIn.rulebook()).find(at: 0, in: Self.text("B1", layout).span) == nil)
  }
}
