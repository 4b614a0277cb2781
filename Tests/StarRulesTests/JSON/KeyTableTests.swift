import Testing

@testable import StarRules

/// Keys are found by what they spell.
struct KeyTableTests {
  private func index(_ key: String, in table: KeyTable, before: Int = 0, after: Int = 0) -> Int? {
    let bytes = Array(key.utf8)
    let text = Array(repeating: 0x78, count: before) + bytes + Array(repeating: 0x79, count: after)
    return table.index(of: before..<before + bytes.count, in: text.span)
  }

  @Test("Every key of the guideline is found by its number, wherever it stands, and no other is")
  func guideline() throws {
    let rulebook = try BuiltIn.rulebook()
    let keys =
      rulebook.criteria.map { $0.id } + rulebook.clauses.map { $0.id }
      + rulebook.facts.map { $0.id }
    let table = KeyTable(keys)
    for (number, key) in keys.enumerated() {
      for (before, after) in [(0, 0), (1, 0), (0, 1), (9, 20)] {
        #expect(index(key, in: table, before: before, after: after) == number)
      }
      for other in [key + "x", "x" + key, key.uppercased() + "1", String(key.dropLast()) + "z"]
      where !keys.contains(other) {
        #expect(index(other, in: table) == nil, "\(other)")
      }
    }
    #expect(index("", in: table) == nil)
  }

  @Test("Keys that share their ends are told apart by what stands between")
  func ends() {
    let keys = ["abcdefgh1ijklmnop", "abcdefgh2ijklmnop", "abcdefghijklmnop", "abcdefgh", "", "a"]
    let table = KeyTable(keys)
    for (number, key) in keys.enumerated() { #expect(index(key, in: table) == number) }
    #expect(index("abcdefgh3ijklmnop", in: table) == nil)
    #expect(index("a\0", in: table) == nil)
  }

  @Test("A repeated key is known by its first place, and later keys keep their own")
  func repeated() {
    let table = KeyTable(["a", "b", "a", "c"])
    #expect(index("a", in: table) == 0)
    #expect(index("b", in: table) == 1)
    #expect(index("c", in: table) == 3)
  }
}
