import Foundation
import Testing

@testable import unionstar

/// What the options of `verify` do, and what paths it takes.
@Suite("Verify options")
struct VerifyOptionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func verify(_ words: String...) -> Project.Outcome { Project.run(["verify"] + words) }

  @Test("A name that repeats one of its file is told, in an array and over lines alike")
  func repeatedNames() throws {
    let one = Project.ruleCase("甲", #"{"star":0}"#)
    let files = [("a.json", "[\(one),\n \(one)]", 2), ("b.ndjson", "\(one)\n\(one)\n", 1)]
    for (name, text, column) in files {
      let outcome = verify(try folder.write(text, to: name))
      #expect(outcome.code == .demandNotMet)
      let place = "\(folder.path)\(name):2:\(column)"
      #expect(outcome.errors == "\(place): error: another case has this name: 甲\n")
    }
    let apart = try TemporaryFolder()
    try apart.write(one, to: "a.json")
    try apart.write(one, to: "b.json")
    #expect(verify(apart.path).code == .success, "two files may use one name")
  }

  @Test("Links that lead in a circle end, and a file met twice is run once")
  func circles() throws {
    try folder.write(Project.ruleCase("一", #"{"star": 0}"#), to: "a.json")
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
      Project.ruleCase($0.0, #"{"star": \#($0.1)}"#)
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
    try folder.write(Project.ruleCase("一号", #"{"star": 0}"#, about: "TB1"), to: "first.json")
    try folder.write(Project.ruleCase("二号", #"{"star": 1}"#, about: "TV3.5a"), to: "second.json")
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
    try folder.write(Project.ruleCase("三号", "{}"), to: "third.json")
    #expect(verify(folder.path, "--filter", "一").code == .demandNotMet)
  }

  @Test("Cases that take no part in finding mutants are counted")
  func idleCases() throws {
    let words = ["--mutants", "--rulebook", "Fixtures/library/rulebook.json"]
    let text = #"{"name": "x", "submission": {}, "expect": {"star": 0}}"#
    let file = try folder.write(text, to: "a.json")
    let cases = "Fixtures/library/cases"
    let outcome = Project.run(["verify", cases, file] + words)
    #expect(outcome.output.contains(", 0 surviving, 10 equivalent\n  1 case takes no part: "))
    let json = try JSONTree(Project.run(["verify", cases, file, "--format=json"] + words).output)
    #expect(json["mutants"]?["idleCases"]?.number == 1)
    #expect(!Project.run(["verify", cases] + words).output.contains("no part"))
  }

  @Test("Standard input is one case, an array, or one a line")
  func standardInput() {
    let cases = ["甲", "乙"].map { Project.ruleCase($0, #"{"star": 0}"#) }
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
    #expect(Project.run(["verify", "-"]).errors == "-:1:1: error: there is no case in it\n")
  }

  @Test("Pipes in a folder are passed by")
  func pipes() throws {
    folder.makePipe("pipe.json")
    try folder.write(Project.ruleCase("甲", #"{"star": 0}"#), to: "one.json")
    #expect(verify(folder.path).output == "1 case in 1 file: 1 passed, 0 failed\n")
  }

  @Test("An empty folder proves nothing, and a path that is missing is refused")
  func paths() throws {
    let empty = verify(folder.path)
    #expect(empty.code == .demandNotMet)
    #expect(empty.errors.contains("there is no case file in it"))
    #expect(verify(folder.path + "missing").code == .refused)
    let good = try folder.write(Project.ruleCase("甲", #"{"star":0}"#), to: "one.json")
    #expect(verify(good, folder.path + "missing").code == .refused)
    try folder.write("nonsense", to: "notes.txt")
    #expect(verify(folder.path).code == .success, "other files of a folder are left alone")
    try folder.write("\n \n", to: "none.ndjson")
    #expect(verify(folder.path).code == .demandNotMet)
  }
}
