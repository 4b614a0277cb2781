import StarRules
import Testing

@testable import unionstar

/// What a batch takes and tells of, and not one more.
@Suite("Limits: batches")
struct BatchLimitTests {
  @Test(
    "A record has so many bytes and no more, as a line and as a file",
    arguments: [(0, ExitCode.success), (1, .refused)])
  func record(more: Int, code: ExitCode) throws {
    #expect(Limits.record == 4 << 20)
    let good = #"{"organisation":{"name":"甲","type":"township"}}"#
    let spaces = Limits.record + more - good.utf8.count
    let text = good + String(repeating: " ", count: spaces)
    let line = Project.run(["batch", "-", "--jobs", "1"], input: Array((text + "\n").utf8))
    #expect(line.code == code, "\(line.errors)")
    let folder = try TemporaryFolder()
    let file = Project.run(["batch", try folder.write(text, to: "a.json"), "--jobs", "1"])
    #expect(file.code == code, "\(file.errors)")
  }

  @Test("So many lines that cannot be read are told of", arguments: [0, 1])
  func unread(more: Int) {
    let text = String(repeating: "x\n", count: Limits.unread + more)
    let outcome = Project.run(["summary", "-", "--lang", "en"], input: Array(text.utf8))
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == Limits.unread + more)
    #expect(lines.last?.hasPrefix("…") == (more == 1))
  }

  @Test("A result line has numbers of so many digits and no more")
  func count() {
    func isRead(_ steps: String) -> Bool {
      let line =
        #"{"source":"a:1","name":"甲","type":"township","form":"committee","star":0,"#
        + #""next":{"star":1,"steps":\#(steps)},"unmet":[],"unanswered":[],"notApplicable":[],"#
        + #""unproven":0}"# + "\n"
      // Many of them: what is added up must not grow out of its number.
      let text = String(repeating: line, count: 50)
      return Project.run(["summary", "-"], input: Array(text.utf8)).code == .success
    }
    #expect(isRead("1000000000"))
    #expect(!isRead("1000000001"))
    #expect(!isRead("1000000000000000000"))
    #expect(!isRead("99999999999999999999999999"))
  }
}
