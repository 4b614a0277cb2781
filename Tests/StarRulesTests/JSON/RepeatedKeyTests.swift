import Testing
import starbench

@testable import StarRules

/// Keys that stand in one object twice (RFC 8259, section 4).
struct RepeatedKeyTests {
  private func repeats(_ text: [UInt8]) throws -> [Int] {
    try JSONDocument(text).repeatedKeys.map { $0.start - 1 }.sorted()
  }

  @Test(
    "A key that stands in its object before is found, however it is spelt",
    arguments: [
      #"{"a":1,⟦"a":2}"#, #"{"a":1,"b":2,⟦"a":3,⟦"a":4,⟦"b":5}"#, #"{"":1,⟦"":1}"#,
      #"{"a":1,⟦"\u0061":2}"#, #"{"\u0061":1,⟦"a":2}"#, #"{"\u0061":1,⟦"\u0061":2}"#,
      #"{"/":1,⟦"\/":2,⟦"\u002f":3,⟦"\u002F":4}"#, #"{"中":1,⟦"\u4e2d":2}"#,
      #"{"😀":1,⟦"\ud83d\ude00":2}"#, #"{"a\nb":1,⟦"a\u000ab":2}"#,
      #"{"a":{"b":1,⟦"b":2},⟦"a":{"b":1}}"#, #"[{"a":1,⟦"a":1},{"a":1},{"a":1,⟦"a":1}]"#,
      #"{"a":[{"a":1,⟦"a":1}]}"#, #"{"x":{"a":1,"b":{"a":1,⟦"a":2},⟦"a":3}}"#,
      #"{"12345678":1,⟦"12345678":1}"#, #"{"1234567812345678":1,⟦"1234567812345678":1}"#,
      #"{"a long key of more than sixteen":1,⟦"a long key of more than sixtee\u006e":2}"#,
    ] as [MarkedText])
  func found(text: MarkedText) throws {
    #expect(try repeats(text.bytes) == text.offsets)
  }

  @Test(
    "Keys that differ, or stand in different objects, are no repeats",
    arguments: [
      #"{"a":1,"A":1,"aa":1,"á":1,"a\u0301":1,"":1," ":1,"a ":1}"#, #"{"a":{"a":{"a":{}}}}"#,
      #"[{"a":1},{"a":1}]"#, #"{"a":"a","b":"a"}"#, #"{"a":{"b":1},"b":{"a":1}}"#,
      // The same first and last eight letters and length, with a difference between.
      #"{"abcdefghXijklmnop":1,"abcdefghYijklmnop":1}"#, #"{"\\u0061":1,"a":1,"\\a":1}"#,
      #"{"abcdefgh":1,"abcdefg":1,"bcdefgh":1,"abcdefghabcdefgh":1}"#, #"{"a\u0000":1,"a":1}"#,
    ])
  func notFound(text: String) throws {
    #expect(try repeats(Array(text.utf8)).isEmpty)
  }

  @Test("One repeat is found among any number of keys", arguments: [1, 2, 15, 16, 17, 100, 3000])
  func many(count: Int) throws {
    for repeated in Set([0, count / 2, count - 1]) {
      let keys = (0..<count).map { "\"key number \($0)\":\($0)" }.joined(separator: ",")
      let text = MarkedText("{\(keys),⟦\"key number \(repeated)\":0}")
      #expect(try repeats(text.bytes) == text.offsets)
    }
  }

  @Test("Random objects have the repeats that a set of strings finds")
  func random() throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<400 {
      var text = "{"
      var seen: Set<String> = []
      var expected: [Int] = []
      for position in 0..<Int.random(in: 1..<30, using: &random) {
        if position > 0 { text += "," }
        let key = String(
          (0..<Int.random(in: 0..<3, using: &random)).map { _ in random.pick(["a", "b", "中"]) }
            .joined())
        let spelling = random.happens(30) ? key.replacing("a", with: "\\u0061") : key
        if !seen.insert(key).inserted { expected.append(text.utf8.count) }
        text += "\"\(spelling)\":\(random.happens(20) ? "{\"a\":1}" : "0")"
      }
      #expect(try repeats(Array((text + "}").utf8)) == expected, "\(text)")
    }
  }
}
