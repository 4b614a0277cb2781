import StarRules
import Testing

@testable import unionstar

/// A summary is laid out to be read: bars, tables, lists that end.
@Suite("Summary: layout")
struct SummaryReportTests {
  private func run(_ lines: [String], _ words: String...) -> Project.Outcome {
    Project.run(
      ["summary", "-"] + words, input: Array(lines.joined(separator: "\n").utf8))
  }

  /// The result line of a union that reached so many stars and claims so many.
  private func line(
    name: String, star: Int, claimed: Int = 0, district: String = "西湖区", source: String = "a:1",
    unmet: String = ""
  ) -> String {
    let next = star == 5 ? "null" : #"{"star":\#(star + 1),"steps":2}"#
    return #"{"source":"\#(source)","name":"\#(name)","type":"non-public","form":"committee","#
      + #""district":"\#(district)","claimedStar":\#(claimed),"star":\#(star),"next":\#(next),"#
      + #""unmet":[\#(unmet)],"unanswered":[],"notApplicable":[],"unproven":0,"lifting":[]}"#
  }

  @Test(
    "A bar is as long as the share, and what is there is seen",
    arguments: [
      (0, 8, nil, ""), (8, 8, nil, "████████"), (4, 8, nil, "████"), (1, 64, nil, "▏"),
      (1, 100_000, nil, "▏"), (7, 64, nil, "▉"), (9, 64, nil, "█▏"), (0, 0, nil, ""),
      (4, 8, 95, "████░░░┃"), (8, 8, 50, "████┃███"), (0, 8, 100, "░░░░░░░┃"), (0, 0, 95, ""),
    ] as [(Int, Int, Int?, String)])
  func bars(part: Int, whole: Int, target: Int?, expected: String) {
    let share = SummarySection.Share(part: part, whole: whole, target: target)
    #expect(Bar(width: 8).text(share) == expected)
  }

  @Test("A text is clipped by the columns it takes")
  func clipping() {
    for (text, columns, expected) in [
      ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("工会名称", 8, "工会名称"), ("工会名称", 7, "工会名…"),
      ("工会名称", 6, "工会…"), ("", 0, ""),
    ] { #expect(Display.clip(text, to: columns) == expected) }
  }

  @Test("No line is wider than the terminal, however narrow it is", arguments: [60, 80, 120])
  func width(columns: Int) {
    for language in ["zh", "en"] {
      let outcome = Project.run([
        "summary", "Fixtures/results/first-half.ndjson", "Fixtures/results/second-half.ndjson",
        "--lang", language,
      ]) { $0.columns = { columns } }
      let lines = outcome.output.split(separator: "\n")
      let widest = lines.map { Display.width(String($0)) }.max() ?? 0
      #expect(lines.count > 100)
      // Numbers are not cut off, so that a table can be wider than a narrow terminal.
      #expect(widest <= max(columns, 76))
      // On a wide one the bars are longer.
      #expect(columns < 120 || widest > 80)
    }
  }

  @Test("Twenty of each list are shown, and how many more there are")
  func longLists() {
    let lines = (1...25).map { number in
      line(
        name: "第\(number)工会", star: 1, claimed: 3, district: "\(number)区", source: "f\(number):9",
        unmet: "\"S1a\"")
    }
    let repeated = lines + lines
    let text = run(repeated, "--lang", "en").output
    #expect(text.contains("Claims above what is reached: 50"))
    #expect(text.contains("  f20:9  第20工会  claims ★3, reaches ★1"))
    #expect(!text.contains("f21:9  第21工会"))
    #expect(text.contains("  … and 30 more"))
    #expect(text.contains("  20区 "))
    #expect(text.contains("  others (5)      10     0  10"))
    #expect(text.contains("Repeated submissions: 25, of 25 unions"))
    #expect(text.contains("      f20:9, f20:9"))
    #expect(text.contains("  … and 5 more"))
  }

  @Test("Names that carry signs of Markdown, or of a terminal, stay text")
  func escapes() {
    let lines = [line(name: #"甲|乙*\u001b[31m<b>"#, star: 1, claimed: 2, district: "a|b")]
    let markdown = run(lines, "--format", "markdown").output
    #expect(markdown.contains(#"甲\|乙\*\\u{1B}\[31m&lt;b&gt;"#))
    #expect(markdown.contains(#"| a\|b | 1 |"#))
    for (text, shown) in [
      ("- 甲", #"\- 甲"#), ("+ 甲", #"\+ 甲"#), (" 1. 甲", #" 1\. 甲"#), ("12) 甲", #"12\) 甲"#),
      ("-", #"\-"#), ("1.5%", "1.5%"), ("-3", "-3"), (". 甲", ". 甲"), ("甲 - 乙", "甲 - 乙"), ("1", "1"),
    ] {
      #expect(Markdown.escaped(text) == shown)
    }
    #expect(!run(lines).output.unicodeScalars.contains("\u{1B}"))
    #expect(run(lines, "--color", "always").output.contains("\u{1B}[31m"))
  }

  @Test("A summary of nothing says so, in every format")
  func nothing() throws {
    #expect(run([], "--lang", "zh").output.contains("\n没有一份结果\n\nunionstar "))
    #expect(
      run([], "--format", "markdown", "--lang", "en").output.contains(
        "\nno records\n\nunionstar "))
    let tree = try JSONTree(run([], "--format", "json").output)
    #expect(tree["records"]?.number == 0)
    #expect(tree["stars"]?.elements.map { $0["percent"] } == Array(repeating: .null, count: 6))
  }

  @Test("The JSON holds exact counts, percentages cut off, and its keys always in the same order")
  func json() throws {
    let lines = [
      line(name: "甲", star: 0), line(name: "乙", star: 5), line(name: "丙", star: 5, claimed: 5),
    ]
    let tree = try JSONTree(run(lines, "--format", "json").output)
    #expect(
      tree.keys == [
        "format", "rulebook", "version", "records", "rated", "refused", "stars", "aims", "types",
        "districts", "otherDistricts", "withoutDistrict", "overclaims", "criteria", "oneStep",
        "oneStepTold", "notApplicable", "unanswered", "unproven", "repeats", "refusals",
        "readings", "ratedBy", "implausible",
      ])
    #expect(tree["implausible"]?["unions"]?.number == 0)
    #expect(tree["implausible"]?["rules"] == .array([]))
    #expect(tree["rulebook"]?["sha256"]?.text == (try Project.rulebook()).sha256)
    #expect(tree["readings"] == .array([]))
    #expect(tree["format"]?.text == "unionstar.summary/1")
    #expect(tree["version"]?.text == Product.version)
    #expect(tree["rulebook"]?["id"]?.text == "hangzhou-2025")
    #expect(tree["stars"]?.elements.map { $0["unions"]?.number } == [1, 0, 0, 0, 0, 2])
    #expect(tree["stars"]?.elements.last?["percent"]?.text == "66.6")
    let aims = tree["aims"]?.elements ?? []
    #expect(aims.map { $0["missing"]?.number } == [1, 1, 1, 0, 998])
    #expect(aims.map { $0["percent"]?.text } == ["66.6", "66.6", "66.6", "66.6", "66.6"])
    #expect(tree["districts"]?.elements.count == 1)
    #expect(tree["types"]?.elements.map { $0["unions"]?.number } == [0, 3, 0, 0, 0, 0])
    #expect(tree["criteria"]?.elements.count == 58)
    #expect(tree["overclaims"]?["unions"]?.number == 0)
  }

  @Test("Where results do not tell what would lift a union, that is said")
  func untoldLifts() {
    let told = line(name: "甲", star: 1, unmet: "\"S1a\"").replacing(
      "\"steps\":2", with: "\"steps\":1")
    let untold = told.replacing(#","lifting":[]"#, with: "")
    let full = told.replacing(#""lifting":[]"#, with: #""lifting":["S1"]"#)
    let text = run([untold, full], "--lang", "en").output
    #expect(text.contains("One step from the next star: 2"))
    #expect(text.contains("of 1 the results do not tell which criteria would do"))
    #expect(!run([full], "--lang", "en").output.contains("do not tell"))
  }
}
