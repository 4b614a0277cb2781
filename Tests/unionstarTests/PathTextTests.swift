import Testing

@testable import unionstar

/// Paths as text: every name leads back to its bytes.
@Suite("Path text")
struct PathTextTests {
  static let names: [(bytes: [UInt8], text: String)] = [
    ([], ""),
    (Array("a.json".utf8), "a.json"),
    (Array("工会/😀".utf8), "工会/😀"),
    // 工会 in GB18030.
    ([0xB9, 0xA4, 0xBB, 0xE1, 0x2E], "\u{10FFB9}\u{10FFA4}\u{10FFBB}\u{10FFE1}."),
    // The beginning of a character of three bytes, and one that ends too soon.
    ([0x61, 0xE5, 0xB7], "a\u{10FFE5}\u{10FFB7}"),
    ([0xE5, 0x61, 0xE5, 0xB7, 0xA5], "\u{10FFE5}a工"),
    // A surrogate, and a character in more bytes than it needs.
    ([0xED, 0xA0, 0x80], "\u{10FFED}\u{10FFA0}\u{10FF80}"),
    ([0xC0, 0xAF], "\u{10FFC0}\u{10FFAF}"),
    ([0xF4, 0x8F, 0xBD, 0xBF], "\u{10FF7F}"),
    // What stands for a byte cannot stand for itself.
    ([0xF4, 0x8F, 0xBE, 0x80], "\u{10FFF4}\u{10FF8F}\u{10FFBE}\u{10FF80}"),
  ]

  @Test("A name is text that leads back to it", arguments: names)
  func leadsBack(bytes: [UInt8], text: String) {
    #expect(PathText.text(of: bytes) == text)
    #expect(PathText.bytes(of: text).map { UInt8(bitPattern: $0) } == bytes + [0])
  }

  @Test("All short names of telling bytes lead back to them, no two from one text")
  func all() {
    let telling: [UInt8] = [0x61, 0x2F, 0xC3, 0xA4, 0xE5, 0xED, 0xF4, 0x8F, 0xBE, 0xBD]
    var names: [[UInt8]] = [[]]
    var texts = Set<String>()
    for _ in 0..<4 {
      names = names.flatMap { name in telling.map { name + [$0] } }
      for name in names {
        let text = PathText.text(of: name)
        let bytes = PathText.bytes(of: text).map { UInt8(bitPattern: $0) }
        if bytes != name + [0] || !texts.insert(text).inserted { Issue.record("\(name)") }
      }
    }
    #expect(texts.count == 11_110)
  }
}
