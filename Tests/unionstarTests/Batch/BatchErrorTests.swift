import Foundation
import StarRules
import Testing

@testable import unionstar

/// What becomes of what cannot be read: an error in its place, and everything else is rated.
@Suite("Batch: what cannot be read")
struct BatchErrorTests {
  /// Rates a file and says what came of it in short, its folder left out.
  private func results(
    _ name: String, _ bytes: [UInt8]
  ) throws -> (lines: [String], errors: [String]) {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: name)
    let outcome = Project.run(["batch", path, "--results", "-"]) {
      $0.chunks.block = 64
      $0.chunks.record = 1000
    }
    let errors = outcome.errors.split(separator: "\n").map { line in
      String(line).replacing(path, with: name)
    }
    #expect(outcome.code == (errors.isEmpty ? .success : .refused))
    let lines = outcome.output.split(separator: "\n")
    return (try lines.map { try short(String($0), path, name) }, errors)
  }

  /// The source of a result line, and the star or the error.
  private func short(_ line: String, _ path: String, _ name: String) throws -> String {
    let result = try JSONTree(line)
    let source = (result["source"]?.text ?? "").replacing(path, with: name)
    guard let error = result["error"] else { return "\(source) ★\(result["star"]?.number ?? -1)" }
    return "\(source) \(error["code"]?.text ?? "")"
      + " \(error["line"]?.number ?? 0):\(error["column"]?.number ?? 0)"
  }

  static let good = "{\"organisation\":{\"name\":\"甲\",\"type\":\"non-public\"}}"

  /// A file, and what must come of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: [UInt8]
    let results: [String]
    /// How each line on standard error begins.
    let errors: [String]

    init(
      _ description: String, _ text: String, _ results: [String], _ errors: [String] = [],
      bytes: [UInt8] = []
    ) {
      testDescription = description
      self.text = bytes.isEmpty ? Array(text.utf8) : bytes
      self.results = results
      self.errors = errors
    }
  }

  static let cases = [
    Case(
      "a last line without a line feed", "\(good)\n\(good)", ["a.ndjson:1 ★0", "a.ndjson:2 ★0"]),
    Case("CRLF", "\(good)\r\n\(good)\r\n", ["a.ndjson:1 ★0", "a.ndjson:2 ★0"]),
    Case("a byte order mark", "\u{FEFF}\(good)\n", ["a.ndjson:1 ★0"]),
    Case(
      "a byte order mark, then a blank line", "\u{FEFF}\r\n\(good)\n", ["a.ndjson:2 ★0"]),
    Case("blank lines", "\n \t\r\n\(good)\n\n", ["a.ndjson:3 ★0"]),
    Case(
      "broken JSON between good lines", "\(good)\n{\"organisation\":{\n\(good)",
      ["a.ndjson:1 ★0", "a.ndjson:2 unexpected-end 1:18", "a.ndjson:3 ★0"],
      ["a.ndjson:2:18: error: "]),
    Case(
      "a cut last line", "\(good)\n\(good.dropLast())",
      ["a.ndjson:1 ★0", "a.ndjson:2 unexpected-end 1:49"], ["a.ndjson:2:49: error: "]),
    Case(
      "all problems of a line",
      "\n{\"organisation\":{\"name\":\"甲\",\"type\":\"non-public\"},\"year\":1,\"facts\":{\"members\":0}}",
      ["a.ndjson:2 out-of-range 1:57"],
      ["a.ndjson:2:57: error: ", "a.ndjson:2:78: error: "]),
    Case(
      "bytes that are not UTF-8", "", ["a.ndjson:1 invalid-utf-8 1:10", "a.ndjson:2 ★0"],
      ["a.ndjson:1:10: error: "],
      bytes: Array("{\"x-a\": \"".utf8) + [0xFF, 0x22, 0x7D, 0x0A] + Array(good.utf8)),
    Case("an empty file", "", ["a.ndjson:1 empty-file 1:1"], ["a.ndjson:1:1: error: "]),
    Case(
      "nothing but a byte order mark", "\u{FEFF}", ["a.ndjson:1 empty-file 1:1"],
      ["a.ndjson:1:1: error: "]),
    Case(
      "a line beyond the limit",
      "\(good)\n\"\(String(repeating: "x", count: 5000))\"\n\n\(good)\n\(good)",
      ["a.ndjson:1 ★0", "a.ndjson:2 too-large 1:1", "a.ndjson:4 ★0", "a.ndjson:5 ★0"],
      ["a.ndjson:2:1: error: "]),
    Case(
      "a last line beyond the limit", "\(good)\n\(String(repeating: " ", count: 1001))",
      ["a.ndjson:1 ★0", "a.ndjson:2 too-large 1:1"], ["a.ndjson:2:1: error: "]),
    Case(
      "a line at the limit",
      "\(good)\(String(repeating: " ", count: 1000 - good.utf8.count))\n\(good)",
      ["a.ndjson:1 ★0", "a.ndjson:2 ★0"]),
  ]

  @Test("Of a file of lines come", arguments: cases)
  func lines(_ one: Case) throws {
    let (results, errors) = try results("a.ndjson", one.text)
    #expect(results == one.results)
    #expect(errors.count == one.errors.count)
    for (line, start) in zip(errors, one.errors) {
      #expect(line.hasPrefix(start), "\(line)")
    }
  }

  static let wholeFiles = [
    Case(
      "one submission over several lines", good.split(separator: ":").joined(separator: ":\n"),
      ["a.json ★0"]),
    Case("an empty file", "", ["a.json empty-file 1:1"], ["a.json:1:1: error: "]),
    Case(
      "two submissions", "\(good)\n\(good)", ["a.json trailing-content 2:1"],
      ["a.json:2:1: error: "]),
    Case(
      "more than the limit", String(repeating: " ", count: 1001), ["a.json too-large 1:1"],
      ["a.json: error: "]),
  ]

  @Test("Of a .json file come", arguments: wholeFiles)
  func files(_ one: Case) throws {
    let (results, errors) = try results("a.json", one.text)
    #expect(results == one.results)
    #expect(errors.count == one.errors.count)
    for (line, start) in zip(errors, one.errors) {
      #expect(line.hasPrefix(start), "\(line)")
    }
  }

  @Test("A path that leads nowhere is an error record between the others")
  func missing() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.good, to: "a.json")
    try folder.write(Self.good, to: "c.json")
    let paths = ["a.json", "b.json", "c.json"].map { folder.path + $0 }
    let outcome = Project.run(["batch", "--lang", "en", "--results", "-"] + paths)
    let results = try outcome.output.split(separator: "\n").map { try JSONTree(String($0)) }
    #expect(results.map { $0["source"]?.text } == paths)
    #expect(results.map { $0["error"]?["code"]?.text } == [nil, "unreadable", nil])
    #expect(outcome.errors == "\(paths[1]): error: there is no such file\n")
    #expect(outcome.code == .refused)
  }

  @Test("A file or folder that may not be read is an error record in its place")
  func denied() throws {
    let folder = try TemporaryFolder()
    for name in ["a.json", "b.json", "c.ndjson", "d/e.json", "f.json"] {
      try folder.write(Self.good, to: name)
    }
    let path = folder.path
    let outcome = Project.run(["batch", "--lang", "en", "--results", "-", path]) { console in
      console.open = { file throws(FileProblem) in
        if file == path + "b.json" || file == path + "c.ndjson" { throw .denied }
        return try Platform.openFile(file)
      }
      let list = console.list
      console.list = { folder throws(FileProblem) in
        if folder == path + "d" { throw .denied }
        return try list(folder)
      }
    }
    let results = try outcome.output.split(separator: "\n").map { try JSONTree(String($0)) }
    let names = ["a.json", "b.json", "c.ndjson", "d", "f.json"]
    #expect(results.map { $0["source"]?.text } == names.map { path + $0 })
    #expect(
      results.map { $0["error"]?["code"]?.text }
        == [nil, "unreadable", "unreadable", "unreadable", nil])
    #expect(
      outcome.errors
        == names[1...3].map { "\(path)\($0): error: it may not be read: permission denied\n" }
        .joined())
  }

  @Test("A folder without a submission is an error record")
  func emptyFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "notes.txt")
    let outcome = Project.run(["batch", "--results", "-", folder.path])
    #expect(try JSONTree(outcome.output)["error"]?["code"]?.text == "no-submission")
    #expect(outcome.code == .refused)
  }

  @Test("Standard input without a record is no error")
  func nothing() {
    for text in ["", "\n\n"] {
      let outcome = Project.run(["batch", "--results", "-", "-"], input: Array(text.utf8))
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.isEmpty)
      #expect(outcome.code == .success)
    }
  }

  @Test("A file of lines that gets shorter while it is read is an error, even between two lines")
  func cut() throws {
    let folder = try TemporaryFolder()
    let line = "\(Self.good)\n"
    for kept in [0, line.utf8.count, line.utf8.count + 7] {
      let path = try folder.write(String(repeating: line, count: 3), to: "a.ndjson")
      let outcome = Project.run(["batch", path, "--results", "-", "--lang", "en"]) {
        $0.open = { file throws(FileProblem) in
          let source = try Platform.openFile(file)
          _ = source.isReady(waits: true)
          let isCut = unsafe truncate(file, off_t(kept)) == 0
          #expect(isCut)
          return source
        }
      }
      let whole = kept / line.utf8.count
      let results = try outcome.output.split(separator: "\n").map { try JSONTree(String($0)) }
      #expect(
        results.map { $0["error"]?["code"]?.text }
          == Array(repeating: nil, count: whole) + ["read-failed"])
      #expect(
        outcome.errors == "\(path):\(whole + 1):1: error: it could not be read to its end: "
          + "the file was changed in the meantime\n")
      #expect(outcome.code == .refused)
    }
  }

  @Test("Where reading breaks off, what was read is rated and the rest is one error")
  func readFailure() throws {
    let pieces = [Array("\(Self.good)\n".utf8), Array(Self.good.dropLast(9).utf8)]
    let outcome = Project.run(["batch", "-", "--results", "-", "--lang", "en"]) {
      $0.open = { _ in ScriptedSource(pieces, then: .other("disk on fire")) }
    }
    let results = try outcome.output.split(separator: "\n").map { try short(String($0), "-", "-") }
    #expect(results == ["-:1 ★0", "-:2 read-failed 1:1"])
    #expect(outcome.errors.hasPrefix("-:2:1: error: "))
    #expect(outcome.errors.contains("disk on fire"))
    #expect(outcome.code == .refused)
  }
}
