import Testing

@testable import unionstar

/// The formats of `verify` for other programs, whatever names and texts stand in cases.
@Suite("Verify formats")
struct VerifyFormatTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func verify(_ words: String...) -> Project.Outcome { Project.run(["verify"] + words) }

  @Test("What changes the direction of text is shown escaped in the details of TAP too")
  func tapDetails() throws {
    let text = Project.ruleCase("甲\u{202E}", "{\"warnings\": [\"a\u{202E}b\\u0007\\n\"]}")
    let output = verify(try folder.write(text, to: "a\u{202E}.json"), "--format", "tap").output
    #expect(!output.unicodeScalars.contains("\u{202E}"))
    #expect(output.contains(#"    expected: "[a\\u{202E}b\\u{7}\\u{A}]""#))
    #expect(output.contains(#"a\\u{202E}.json:1""#))
  }

  /// Names as they stand in JSON that would break a careless format.
  static let hostile = [
    "<b> & </b>", #"\"quoted\" 'twice'"#, #"a\nb"#, "# SKIP", #"1..9\r\nok 5"#, "]]>", #"\\"#,
    #"\u001b[31m"#, #"\uFFFF"#, #"<\u0301"#, #"&\u0301"#, #"#\u0301 TODO"#, #"\"\u0301"#, "工会 ★ 😀",
  ]

  @Test("JUnit's XML is well-formed and TAP has a line a case, whatever the names")
  func formats() throws {
    let cases = Self.hostile.flatMap { name in
      [0, 1].map { Project.ruleCase("\(name) \($0)", #"{"star": \#($0)}"#) }
    }
    try folder.write("[\(cases.joined(separator: ",\n"))]", to: "<&'\" #.json")
    try folder.write("{", to: "<broken>.json")
    let count = cases.count
    let junit = XMLOutline(verify(folder.path, "--format", "junit").output)
    #expect(junit.isWellFormed)
    // The last is the file that could not be read.
    #expect(junit.elements.first?.attributes["tests"] == "\(count + 1)")
    #expect(junit.elements.first?.attributes["errors"] == "1")
    #expect(junit.elements.last?.name == "error")
    #expect(junit.elements.last?.attributes["message"]?.contains("<broken>.json:1:") == true)
    #expect(junit.elements.first?.attributes["failures"] == "\(count / 2)")
    #expect(junit.elements.count { $0.name == "failure" } == count / 2)
    #expect(junit.elements.count { $0.name == "testcase" } == count + 1)
    let names = junit.elements.compactMap { $0.name == "testcase" ? $0.attributes["name"] : nil }
    #expect(names.contains("<b> & </b> 0"))
    #expect(names.contains(#"a\u{A}b 0"#))

    let tap = verify(folder.path, "--format", "tap").output.split(separator: "\n")
    // The last point is the file that could not be read.
    #expect(tap.prefix(2) == ["TAP version 14", "1..\(count + 1)"])
    let results = tap.filter { $0.hasPrefix("ok ") || $0.hasPrefix("not ok ") }
    #expect(results.count == count + 1)
    for (index, line) in results.enumerated() {
      let verdict = index.isMultiple(of: 2) && index < count ? "ok" : "not ok"
      #expect(line.hasPrefix("\(verdict) \(index + 1) - "))
      // A number sign that is not escaped would begin a directive.
      let scalars = Array(line.unicodeScalars)
      for place in scalars.indices where scalars[place] == "#" {
        #expect(scalars[place - 1] == "\\")
      }
    }
    #expect(tap.count { $0.first != " " } == count + 3)

    let json = try JSONTree(verify(folder.path, "--format", "json").output)
    #expect(json["cases"]?.elements.count == count)
    #expect(json["cases"]?.elements.first?["name"]?.text == "<b> & </b> 0")
  }
}
