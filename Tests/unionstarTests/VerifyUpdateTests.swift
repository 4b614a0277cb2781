import Foundation
import Synchronization
import Testing

@testable import unionstar

/// `verify --update`: what it writes, and what it leaves alone.
@Suite("Verify --update")
struct VerifyUpdateTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func verify(_ words: String...) -> Project.Outcome { Project.run(["verify"] + words) }

  @Test("--update rewrites what failed and nothing else")
  func update() throws {
    let good = Project.ruleCase("good", #"{ "star" : 0 }"#)
    let expectations = [
      #"{"star": 3}"#, #"{"star":0,"unmet":["TB1a"],"next":null}"#,
      #"{"diagnostics":["repeated-key"]}"#, #"{"range":{"worst":1,"best":2},"warnings":["x"]}"#,
      #"{"levels":{"1":{"basic":"1/4"},"3":{"vitality":"1/1"}}}"#, #"{"unanswered":["TB1a"]}"#,
      #"{"unmetAtLeast":["TB1a"]}"#, #"{"unansweredAtLeast":["TB1a","B1a"]}"#,
    ]
    let bad = expectations.enumerated().map { Project.ruleCase("bad \($0.offset)", $0.element) }
    let array = "\u{FEFF}[\r\n\t\(good) ,\n\n \(bad.joined(separator: "\n,"))\n\n]\n\n"
    let well = Project.ruleCase("well", #"{"unmet": []}"#)
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
    let text = Project.ruleCase("甲", #"{"star": 5, "range": {"worst": 4, "best": 5}}"#)
    let file = try folder.write(text, to: "a.json")
    #expect(verify(file, file, folder.path, "--update").code == .demandNotMet)
    #expect(verify(file).code == .success)
  }

  @Test("--update writes through links, keeps modes, and goes on after a file it cannot write")
  func updateInPlace() throws {
    let text = Project.ruleCase("甲", #"{"star": 5}"#)
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
    let file = try folder.write(Project.ruleCase("甲", #"{"star": 5}"#), to: "a.json")
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
    let input = Array(Project.ruleCase("甲", #"{"star": 5}"#).utf8)
    #expect(Project.run(["verify", "-"], input: input).code == .demandNotMet)
    #expect(Project.run(["verify", "-", "--update"], input: input).code == .usage)
  }
}
