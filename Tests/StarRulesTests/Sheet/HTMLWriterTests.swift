import StarRules
import Testing

/// What is written is HTML, and what it says is text.
@Suite("HTML")
struct HTMLWriterTests {
  private func text(of writer: HTMLWriter) -> String {
    String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(
    "A text stays text, and what would act on what stands around it is shown",
    arguments: [
      ("", ""), ("plain", "plain"), ("工会 ★", "工会 ★"), ("&", "&amp;"), ("&amp;", "&amp;amp;"),
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("\"><img onerror=x>", "&quot;&gt;&lt;img onerror=x&gt;"),
      ("' onclick='", "&#39; onclick=&#39;"),
      ("]]>", "]]&gt;"), ("<!--", "&lt;!--"), ("a\nb\tc\0", "a\\u{A}b\\u{9}c\\u{0}"),
      ("\u{202E}\u{2066}\u{200B}\u{FEFF}", "\\u{202E}\\u{2066}\\u{200B}\\u{FEFF}"),
      ("\u{7F}\u{9B}", "\\u{7F}\\u{9B}"),
    ])
  func texts(text: String, written: String) {
    var writer = HTMLWriter()
    writer.element("p", text: text)
    #expect(self.text(of: writer) == "<p>\(written)</p>")
    writer = HTMLWriter()
    writer.empty("br", "a", with: [("title", text)])
    #expect(self.text(of: writer) == "<br class=\"a\" title=\"\(written)\"/>")
  }

  @Test("Elements are closed where they were opened")
  func elements() {
    var writer = HTMLWriter()
    writer.element("ul", "list") { writer in
      for item in ["a", "b"] { writer.element("li", with: [("id", item)], text: item) }
      writer.empty("hr")
    }
    #expect(
      text(of: writer)
        == #"<ul class="list"><li id="a">a</li><li id="b">b</li><hr/></ul>"#)
  }

  @Test(
    "Base64 is that of RFC 4648",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("\u{3FF}\u{7FF}", "z7/fvw=="),
    ])
  func base64(text: String, digits: String) {
    #expect(Base64.text(of: Array(text.utf8)) == digits)
  }
}
