import StarRules
import Testing

/// Texts are cut to their room, and it is said how much was left out.
@Suite("Clipped texts")
struct ClippedTextTests {
  @Test(
    "What has room stays whole, and what has none is cut with a count",
    arguments: [
      ("工会", 2, "工会", 0), ("工会委员会", 5, "工会委员会", 0), ("工会委员会", 4, "工会委", 2),
      (String(repeating: "工", count: 1000), 10, String(repeating: "工", count: 9), 991),
      ("", 1, "", 0), ("iiiiiiii", 3, "iiiiiiii", 0),
      (String(repeating: "W", count: 10_000), 10, String(repeating: "W", count: 10), 9990),
    ])
  func cut(text: String, ems: Int, kept: String, rest: Int) {
    let clipped = ClippedText(text, ems: ems)
    #expect(clipped.text == kept)
    #expect(clipped.rest == rest)
    #expect(clipped.words(in: .zh) == (rest == 0 ? kept : "\(kept)…（另 \(rest) 字）"))
  }

  @Test("What is not seen takes the room of how it is shown")
  func visible() {
    let clipped = ClippedText(String(repeating: "\u{202E}", count: 100), ems: 20)
    #expect(clipped.text.hasPrefix("\\u{202E}\\u{202E}"))
    #expect(clipped.text.width <= 2000)
    #expect(clipped.rest > 90)
    let marks = ClippedText("a" + String(repeating: "\u{301}", count: 100_000), ems: 20)
    #expect(marks.text.width <= 2000)
    #expect(marks.rest > 99_000)
  }
}
