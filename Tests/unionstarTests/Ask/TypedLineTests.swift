import StarRules
import Testing

@testable import unionstar

/// Lines as a terminal, a pipe or a stranger gives them.
@Suite("Typed lines")
struct TypedLineTests {
  @Test("A line has so many bytes and no more", arguments: [0, 1])
  func limit(more: Int) {
    let text = String(repeating: "y", count: Limits.typed + more)
    #expect(TypedLine(Array(text.utf8)) == (more == 0 ? .text(text) : .tooLong))
    #expect(TypedLine(Array((text + "\r").utf8)) == (more == 0 ? .text(text) : .tooLong))
  }

  static let lines: [(bytes: [UInt8], line: TypedLine)] = [
    ([], .text("")), (Array(" 是 \t".utf8), .text("是")), (Array("a\tb".utf8), .text("a b")),
    ([0xEF, 0xBB, 0xBF, 0x79], .text("y")), ([0x00], .controls), ([0x1B, 0x5B, 0x41], .controls),
    ([0x79, 0x7F], .controls), ([0xC2, 0x85], .controls), ([0x79, 0xC2, 0x9B, 0x79], .controls),
    ([0xCA, 0xC7], .notUTF8), ([0xE6, 0x98], .notUTF8), ([0xED, 0xA0, 0x80], .notUTF8),
  ]

  @Test("What no text can hold is told apart")
  func kinds() {
    for (bytes, line) in Self.lines {
      #expect(TypedLine(bytes) == line, "\(bytes)")
    }
  }

  @Test("Lines are the same in whatever pieces they come", arguments: 1...9)
  func pieces(size: Int) throws {
    let long = String(repeating: "x", count: 3 * Limits.typed)
    let text = Array("是\n\n\(long)\ny\r\n最后".utf8)
    let pieces = stride(from: 0, to: text.count, by: size * size * 40 - 39).map { start in
      Array(text[start..<min(text.count, start + size * size * 40 - 39)])
    }
    var input = LineInput(ScriptedSource(pieces))
    var steps: [LineInput.Step] = []
    while steps.last != .end, steps.count < 10 { steps.append(try input.next()) }
    let expected: [TypedLine] = [.text("是"), .text(""), .tooLong, .text("y"), .text("最后")]
    #expect(steps == expected.map { .line($0) } + [.end])
  }

  @Test("A wait that a signal ends gives no half of a line")
  func stopped() throws {
    var input = LineInput(ScriptedSource([Array("a\nhalf".utf8), [0x0A]]) { false })
    #expect(try input.next() == .line(.text("a")))
    #expect(try input.next() == .stopped)
  }
}
