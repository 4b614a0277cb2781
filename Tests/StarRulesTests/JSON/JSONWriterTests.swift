import Testing
import starbench

@testable import StarRules

/// What is written is JSON, and reads back as what was written.
struct JSONWriterTests {
  private func compact(_ string: String) -> String {
    var writer = JSONWriter()
    writer.string(string)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(
    "A string is escaped where JSON requires it or readers stumble, and nowhere else",
    arguments: [
      ("", #""""#), ("plain", #""plain""#), ("中文 é 😀", #""中文 é 😀""#), ("\"", #""\"""#),
      ("\\", #""\\""#), ("/", #""/""#), ("\n\r\t", #""\n\r\t""#), ("\r\n", #""\r\n""#),
      ("\0", #""\u0000""#), ("\u{1F}", #""\u001f""#), ("\u{7F}", #""\u007f""#),
      ("\u{9F}", #""\u009f""#), ("\u{A0}", "\"\u{A0}\""), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
      ("\u{8}\u{C}", #""\u0008\u000c""#), ("\u{AD}", #""\u00ad""#),
      ("\u{200A}\u{200B}\u{200F}\u{2010}", "\"\u{200A}\\u200b\\u200f\u{2010}\""),
      ("\u{202A}\u{202E}\u{202F}", "\"\\u202a\\u202e\u{202F}\""),
      ("\u{2060}\u{2066}\u{206F}\u{2070}", "\"\\u2060\\u2066\\u206f\u{2070}\""),
    ])
  func strings(value: String, text: String) {
    #expect(compact(value) == text)
  }

  @Test("Random strings read back as they were, as keys and as values")
  func roundTrip() throws {
    var random = SplitMix64(seed: 4)
    for _ in 0..<400 {
      var value = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<40, using: &random) {
        let limit = random.pick([0x30, 0x80, 0x3000, 0x11_0000] as [UInt32])
        value.append(Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) ?? "\u{FFFD}")
      }
      let string = String(value)
      for layout in [JSONWriter.Layout.compact, .indented] {
        var writer = JSONWriter(layout)
        writer.object { writer in
          writer.key(string)
          writer.string(string)
        }
        let document = try JSONDocument(writer.bytes)
        #expect(Array(document.string(1).utf8) == Array(string.utf8))
        #expect(Array(document.string(2).utf8) == Array(string.utf8))
      }
    }
  }

  private func write(_ layout: JSONWriter.Layout) -> String {
    var writer = JSONWriter(layout)
    writer.object { writer in
      writer.member("a", 1)
      writer.key("b")
      writer.array { writer in
        writer.object(inline: true) { writer in
          writer.member("x", "y")
          writer.member("z", true)
          writer.key("in")
          writer.array { writer in
            writer.number(1)
            writer.number(-2)
          }
        }
        writer.null()
      }
      writer.key("c")
      writer.array { _ in }
      writer.key("d")
      writer.object { _ in }
      writer.key("e")
      writer.array(inline: true) { writer in
        writer.bool(false)
        writer.number(Int64.max)
      }
      writer.member("f", nil as String?)
      writer.member("g", nil as Int?)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("A compact text has no white space")
  func compactLayout() {
    #expect(
      write(.compact)
        == #"{"a":1,"b":[{"x":"y","z":true,"in":[1,-2]},null],"c":[],"d":{},"#
        + #""e":[false,9223372036854775807],"f":null,"g":null}"#)
  }

  @Test("An indented text has a line for each member and two spaces a level")
  func indentedLayout() {
    #expect(
      write(.indented) == """
        {
          "a": 1,
          "b": [
            {"x": "y", "z": true, "in": [1, -2]},
            null
          ],
          "c": [],
          "d": {},
          "e": [false, 9223372036854775807],
          "f": null,
          "g": null
        }
        """)
  }
}
