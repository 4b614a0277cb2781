import Testing

@testable import StarRules

/// Where a byte of a text is, as an editor shows it, and which value it belongs to.
struct SourceMapTests {
  /// A marked text with the line, column and path of its mark.
  struct Place: Sendable, CustomTestStringConvertible {
    let text: MarkedText
    let line: Int
    let column: Int
    let path: String
    var testDescription: String { text.testDescription }

    init(_ text: MarkedText, _ line: Int, _ column: Int, _ path: String) {
      (self.text, self.line, self.column, self.path) = (text, line, column, path)
    }
  }

  private static let places: [Place] = [
    // An empty file, the root, and white space around it.
    Place("⟦", 1, 1, ""), Place("\u{FEFF}⟦", 1, 1, ""), Place("⟦  ", 1, 1, ""),
    Place("⟦1", 1, 1, ""),
    Place(" \n ⟦1", 2, 2, ""), Place("\u{FEFF}⟦{}", 1, 1, ""), Place("\u{FEFF} ⟦{}", 1, 2, ""),
    // Lines end with a line feed; a carriage return is a column like any other.
    Place("[\n⟦1]", 2, 1, "/0"), Place("[\r\n⟦1]", 2, 1, "/0"), Place("[\r⟦1]", 1, 3, "/0"),
    Place("[\n\n\n  ⟦1]", 4, 3, "/0"), Place("[\r\n\r\n1,\r\n ⟦2]", 4, 2, "/1"),
    // Columns are Unicode scalars: not bytes, not UTF-16 units, not what the eye takes for one.
    Place(#"["中文",⟦1]"#, 1, 7, "/1"), Place(#"["😀",⟦1]"#, 1, 6, "/1"),
    Place("[\"e\u{301}\",⟦1]", 1, 7, "/1"), Place(#"{"中":⟦1}"#, 1, 6, "/中"),
    Place("[\"\u{2028}\",⟦1]", 1, 6, "/1"),
    // A key and its value have the same path; so has a container's end.
    Place(#"{⟦"a":1}"#, 1, 2, "/a"), Place(#"{"a":⟦1}"#, 1, 6, "/a"),
    Place(#"{"a":⟦"b"}"#, 1, 6, "/a"),
    Place(#"{"a":⟦{"b":1}}"#, 1, 6, "/a"), Place(#"{"a":{"b":⟦1}}"#, 1, 11, "/a/b"),
    Place(#"{"a":{⟦"b":1},"c":2}"#, 1, 7, "/a/b"), Place(#"{"a":{"b":1},"c":⟦2}"#, 1, 18, "/c"),
    Place(#"{"a":[{},[],⟦3]}"#, 1, 13, "/a/2"), Place("[[[⟦1]]]", 1, 4, "/0/0/0"),
    Place("[0,1,2,3,4,5,6,7,8,9,⟦10]", 1, 22, "/10"), Place(#"[{"a":1},{"a":⟦2}]"#, 1, 15, "/1/a"),
    // RFC 6901: ~ and / in a key.
    Place(#"{"a/b":⟦1}"#, 1, 8, "/a~1b"), Place(#"{"a~b":⟦1}"#, 1, 8, "/a~0b"),
    Place(#"{"~1/~0":⟦1}"#, 1, 10, "/~01~1~00"), Place(#"{"":⟦1}"#, 1, 5, "/"),
    Place(#"{"":{"":⟦1}}"#, 1, 9, "//"), Place(#"{"\u0061\n":⟦1}"#, 1, 13, "/a\n"),
    Place(#"{"a b\"":⟦1}"#, 1, 10, "/a b\""),
    // A text that is not JSON has paths as far as it could be read.
    Place(#"{"a":{"b":⟦x}}"#, 1, 11, "/a/b"), Place(#"{"a":[1,⟦x]}"#, 1, 9, "/a/1"),
  ]

  @Test("A place has its line, column and path", arguments: places)
  func place(of place: Place) {
    let map = SourceMap(of: place.text.offsets, in: place.text.bytes.span)
    #expect(map.locations == [StarRules.SourceLocation(line: place.line, column: place.column)])
    #expect(map.paths == [place.path])
    // What the tests count for themselves is the same.
    #expect(place.text.locations == map.locations)
  }

  @Test(
    "What stands between two members, or after the last, belongs to what holds them",
    arguments: [
      Place(#"{"a":1,⟦b:2}"#, 1, 8, ""), Place(#"{"a":1 ⟦"b":2}"#, 1, 8, ""),
      Place(#"{"a":1⟦"#, 1, 7, ""),
      Place(#"{"a":{"b":1⟦,}}"#, 1, 12, "/a"), Place(#"[[1] ⟦2]"#, 1, 6, ""),
      Place("{} ⟦{}", 1, 4, ""),
    ])
  func between(place: Place) {
    let map = SourceMap(of: place.text.offsets, in: place.text.bytes.span)
    #expect(map.paths == [place.path])
  }

  @Test("Any number of places are found in one sweep, the same one twice too")
  func several() {
    let text: MarkedText = """
      ⟦{
        ⟦⟦"a": ⟦[⟦1, ⟦{"中": ⟦[]}],
        "b": {"c": ⟦null, ⟦"d/e": ⟦"x"}, ⟦"f": ⟦2
      }
      """
    let map = SourceMap(of: text.offsets, in: text.bytes.span)
    #expect(map.locations == text.locations)
    #expect(
      map.paths == [
        "", "/a", "/a", "/a", "/a/0", "/a/1", "/a/1/中", "/b/c", "/b/d~1e", "/b/d~1e", "/f", "/f",
      ])
  }

  @Test("Each byte that is not UTF-8 is a column", arguments: [1, 2, 3, 7])
  func invalid(count: Int) {
    for byte in [0x80, 0xFF, 0xC0] as [UInt8] {
      let text = Array("[\n\"中".utf8) + Array(repeating: byte, count: count) + Array("文\",1]".utf8)
      let map = SourceMap(of: [6, 6 + count, text.count - 2], in: text.span)
      #expect(map.locations.map { $0.line } == [2, 2, 2])
      #expect(map.locations.map { $0.column } == [3, 3 + count, 6 + count])
      #expect(map.paths == ["/0", "/0", "/0"])
    }
    // A character that is cut short is so many columns as bytes are left of it.
    let cut = Array("[\"".utf8) + [0xE4, 0xB8] + Array("\",1]".utf8)
    #expect(SourceMap(of: [6], in: cut.span).locations[0].column == 7)
  }
}
