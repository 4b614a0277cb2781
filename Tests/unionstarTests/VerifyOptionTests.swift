import StarRules
import Foundation
import Synchronization
import Testing

@testable import unionstar

/// What the options of `verify` do, and its formats for other programs.
@Suite("Verify options")
struct VerifyOptionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func verify(_ words: String...) -> Project.Outcome { Project.run(["verify"] + words) }

  /// A union that has no star, with a name as it stands in JSON.
  private func ruleCase(_ name: String, _ expect: String, about: String = "B1") -> String {
    #"{"name": "\#(name)", "about": ["\#(about)"], "submission": "#
      + #"{"organisation": {"name": "甲", "type": "township"}}, "expect": \#(expect)}"#
  }

  @Test("A name that repeats one of its file is told, in an array and over lines alike")
  func repeatedNames() throws {
    let one = ruleCase("甲", #"{"star":0}"#)
    for (name, text) in [("a.json", "[\(one),\n\(one)]"), ("b.ndjson", "\(one)\n\(one)\n")] {
      let outcome = verify(try folder.write(text, to: name))
      #expect(outcome.code == .demandNotMet)
      #expect(outcome.errors == "\(folder.path)\(name):2: error: another case has this name: 甲\n")
    }
    let apart = try TemporaryFolder()
    try apart.write(one, to: "a.json")
    try apart.write(one, to: "b.json")
    #expect(verify(apart.path).code == .success, "two files may use one name")
  }

  @Test("Links that lead in a circle end, and a file met twice is run once")
  func circles() throws {
    try folder.write(ruleCase("一", #"{"star": 0}"#), to: "a.json")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/loop", withDestinationPath: ".")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b.json", withDestinationPath: "a.json")
    for words in [
      [folder.path], [folder.path, folder.path + "/a.json"], [folder.path, folder.path],
    ] {
      let outcome = Project.run(["verify"] + words)
      #expect(outcome.output == "1 case in 1 file: 1 passed, 0 failed\n")
      #expect(outcome.errors.isEmpty)
      #expect(outcome.code == .success)
    }
  }

  @Test("--fail-fast stops at the first case that fails")
  func failFast() throws {
    let cases = [("一", 0), ("二", 1), ("三", 0), ("四", 2)].map {
      ruleCase($0.0, #"{"star": \#($0.1)}"#)
    }
    let file = try folder.write(cases.joined(separator: "\n"), to: "cases.ndjson")
    let all = verify(file)
    #expect(all.output.hasSuffix("4 cases in 1 file: 2 passed, 2 failed\n"))
    #expect(all.output.contains("\(file):4 四"))
    let fast = verify(file, "--fail-fast")
    #expect(fast.code == .demandNotMet)
    #expect(fast.output.hasSuffix("2 cases in 1 file: 1 passed, 1 failed\n"))
    #expect(!fast.output.contains("四"))
  }

  @Test("--filter chooses by name, by file and by what a case is about")
  func filter() throws {
    try folder.write(ruleCase("一号", #"{"star": 0}"#, about: "TB1"), to: "first.json")
    try folder.write(ruleCase("二号", #"{"star": 1}"#, about: "TV3.5a"), to: "second.json")
    for text in ["一", "first", "TB1"] {
      let outcome = verify(folder.path, "--filter", text)
      #expect(outcome.code == .success)
      #expect(outcome.output.contains("1 passed, 0 failed"))
    }
    for text in ["二号", "second", "TV3.5"] {
      let outcome = verify(folder.path, "--filter", text)
      #expect(outcome.code == .demandNotMet)
      #expect(outcome.output.contains("0 passed, 1 failed"))
    }
    #expect(verify(folder.path, "--filter", "none").code == .demandNotMet)
    // A case that cannot be run is not filtered away.
    try folder.write(ruleCase("三号", "{}"), to: "third.json")
    #expect(verify(folder.path, "--filter", "一").code == .demandNotMet)
  }

  @Test("--update rewrites what failed and nothing else")
  func update() throws {
    let good = ruleCase("good", #"{ "star" : 0 }"#)
    let expectations = [
      #"{"star": 3}"#, #"{"star":0,"unmet":["TB1a"],"next":null}"#,
      #"{"diagnostics":["repeated-key"]}"#, #"{"range":{"worst":1,"best":2},"warnings":["x"]}"#,
      #"{"levels":{"1":{"basic":"1/4"},"3":{"vitality":"1/1"}}}"#, #"{"unanswered":["TB1a"]}"#,
      #"{"unmetAtLeast":["TB1a"]}"#, #"{"unansweredAtLeast":["TB1a","B1a"]}"#,
    ]
    let bad = expectations.enumerated().map { ruleCase("bad \($0.offset)", $0.element) }
    let array = "\u{FEFF}[\r\n\t\(good) ,\n\n \(bad.joined(separator: "\n,"))\n\n]\n\n"
    let well = ruleCase("well", #"{"unmet": []}"#)
    let lines = "\n\(good)\n  \(bad.joined(separator: "  \r\n"))\n\(well)"
    let broken = "{"
    let one = try folder.write(array, to: "a.json")
    let two = try folder.write(lines, to: "b.ndjson")
    let three = try folder.write(broken, to: "c.json")
    let four = try folder.write(good, to: "d.json")
    let before = try [one, two].map { try Project.text($0) }
    let outcome = verify(folder.path, "--update")
    #expect(outcome.output.contains(" 16 failed"))
    #expect(outcome.errors.contains("8 expectations written anew in \(one)"))
    #expect(!outcome.errors.contains(four))
    for (file, text) in zip([one, two], before) {
      let after = try Project.text(file)
      #expect(after != text)
      #expect(Self.withoutExpectations(after) == Self.withoutExpectations(text))
      let again = verify(file)
      #expect(again.code == .success, "\(again.output)\(again.errors)")
      #expect(verify(file, "--update").code == .success)
      #expect(try Project.text(file) == after, "nothing is left to be written")
    }
    #expect(try Project.text(three) == broken)
    #expect(try Project.text(four) == good)
    #expect(try Project.text(one).contains(#""expect": { "star" : 0 }"#))
  }

  /// What stands around the expectations of cases in which they stand last and on one line.
  private static func withoutExpectations(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [Substring] in
      guard let start = line.firstRange(of: #""expect": "#), let end = line.lastIndex(of: "}")
      else { return [line] }
      return [line[..<start.upperBound], line[end...]]
    }
  }

  @Test("--update of a file that is named twice writes it once")
  func updateTwice() throws {
    let text = ruleCase("甲", #"{"star": 5, "range": {"worst": 4, "best": 5}}"#)
    let file = try folder.write(text, to: "a.json")
    #expect(verify(file, file, folder.path, "--update").code == .demandNotMet)
    #expect(verify(file).code == .success)
  }

  @Test("--update writes through links, keeps modes, and goes on after a file it cannot write")
  func updateInPlace() throws {
    let text = ruleCase("甲", #"{"star": 5}"#)
    let real = try folder.write(text, to: "real/one.json")
    let last = try folder.write(text, to: "z.json")
    try folder.write("mine", to: "z.json.new")
    try folder.link("link.json", to: "real/one.json")
    try FileManager.default.setAttributes(
      [.posixPermissions: NSNumber(value: 0o640)], ofItemAtPath: real)
    let other = try TemporaryFolder()
    let lost = try other.write(text, to: "lost.json")
    let outcome = Project.run(
      ["verify", lost, folder.path + "link.json", last, "--update"],
      writing: { path throws(FileProblem) in if path == lost { throw .denied } })
    #expect(outcome.code == .refused)
    #expect(outcome.errors.contains("\(lost): error: nothing was written: permission denied\n"))
    #expect(verify(real, last).code == .success)
    #expect(try Project.text(lost) == text)
    #expect(try Project.text(folder.path + "z.json.new") == "mine")
    let link = folder.path + "link.json"
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real/one.json")
    let mode = try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o640)
  }

  @Test("--update leaves alone what somebody wrote since it was read")
  func updateChanged() throws {
    let file = try folder.write(ruleCase("甲", #"{"star": 5}"#), to: "a.json")
    let reads = Mutex(0)
    let outcome = Project.run(
      ["verify", file, "--update"],
      reading: { path in
        guard path == file else { return }
        let count = reads.withLock { count in
          count += 1
          return count
        }
        if count == 2 { _ = try? folder.write("changed", to: "a.json") }
      })
    #expect(outcome.code == .refused)
    #expect(outcome.errors.contains("the file was changed in the meantime"))
    #expect(try Project.text(file) == "changed")
  }

  @Test("--update cannot write to standard input")
  func updateStandardInput() {
    let input = Array(ruleCase("甲", #"{"star": 5}"#).utf8)
    #expect(Project.run(["verify", "-"], input: input).code == .demandNotMet)
    #expect(Project.run(["verify", "-", "--update"], input: input).code == .usage)
  }

  @Test("Standard input is one case, an array, or one a line")
  func standardInput() {
    let cases = ["甲", "乙"].map { ruleCase($0, #"{"star": 0}"#) }
    let texts = [
      (cases[0], 1), (cases[0].replacing(",", with: ",\n"), 1),
      ("[\n\(cases[0]),\n\(cases[1])\n]", 2),
      (cases.joined(separator: "\n"), 2),
      ("\u{FEFF}\r\n\(cases.joined(separator: "\r\n\r\n"))\r\n", 2),
    ]
    for (text, count) in texts {
      let outcome = Project.run(["verify", "-", "-"], input: Array(text.utf8))
      #expect(outcome.errors.isEmpty)
      #expect(outcome.output.hasSuffix(" in 1 file: \(count) passed, 0 failed\n"))
    }
    #expect(Project.run(["verify", "-"]).errors == "-: error: there is no case in it\n")
  }

  @Test("Pipes in a folder are passed by")
  func pipes() throws {
    folder.makePipe("pipe.json")
    try folder.write(ruleCase("甲", #"{"star": 0}"#), to: "one.json")
    #expect(verify(folder.path).output == "1 case in 1 file: 1 passed, 0 failed\n")
  }

  @Test("What changes the direction of text is shown escaped in the details of TAP too")
  func tapDetails() throws {
    let text = ruleCase("甲\u{202E}", "{\"warnings\": [\"a\u{202E}b\\u0007\\n\"]}")
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
      [0, 1].map { ruleCase("\(name) \($0)", #"{"star": \#($0)}"#) }
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
