import Testing

@testable import unionstar

/// Runs of the tool as they look to a person, kept as text and compared word for word.
///
/// A line that begins with `$ ` is a command line, what follows is what it printed. A file that one
/// writes is there for those after it.
/// `RECORD=1 swift test --filter Transcript` writes what the commands print now; read the difference
/// before it is committed.
@Suite("Transcripts")
struct TranscriptTests {
  private static let folder = "Tests/unionstarTests/Transcripts/"

  static let files = (try? Folder.names(in: folder)) ?? []

  @Test("Every transcript is what its commands print", arguments: files)
  func matches(_ file: String) throws {
    let recorded = try Project.text(Self.folder + file)
    let commands = recorded.split(separator: "\n").filter { $0.hasPrefix("$ ") }
    try #require(!commands.isEmpty, "a transcript holds at least one command")
    let desk = Project.Desk()
    let actual = commands.map { Self.transcript(of: String($0.dropFirst(2)), desk) }
      .joined(separator: "\n")
    if Folder.isRecording {
      try Folder.write(actual, to: Self.folder + file)
    } else {
      let difference = Self.firstDifference(recorded, actual)
      #expect(difference == nil, "\(file): \(difference ?? "")")
    }
  }

  @Test("Every command has a transcript in both languages")
  func isComplete() {
    var wanted = ["help.en.txt", "help.zh.txt"]
    for command in CommandRule.all.map(\.name) {
      wanted += ["\(command).en.txt", "\(command).zh.txt"]
    }
    for file in wanted { #expect(Self.files.contains(file), "\(file) is missing") }
  }

  @Test("Every run that the README shows is what the command prints")
  func readme() throws {
    let blocks = try Project.text("README.md").split(separator: "```").filter {
      $0.hasPrefix("console\n$ ")
    }
    #expect(blocks.count >= 3)
    for block in blocks {
      let lines = block.dropFirst("console\n$ ".count)
      let command = String(lines.prefix { $0 != "\n" })
      let shown = String(lines.dropFirst(command.count + 1))
      let outcome = Project.run(line: command)
      #expect(outcome.output + outcome.errors == shown)
    }
  }

  @Test("What the README shows the beginning of begins so")
  func readmeExcerpts() throws {
    let blocks = try Project.text("README.md").split(separator: "```").filter {
      $0.hasPrefix("text\n$ ")
    }
    #expect(blocks.count == 2)
    for block in blocks {
      let lines = block.dropFirst("text\n$ ".count)
      let command = String(lines.prefix { $0 != "\n" })
      let shown = lines.dropFirst(command.count + 1)
      #expect(shown.hasSuffix("\n…\n"), "the end is left out")
      #expect(Project.run(line: command).output.hasPrefix(shown.dropLast("…\n".count)))
    }
  }

  @Test("The submission that the README shows is accepted as it stands")
  func readmeSubmission() throws {
    let blocks = try Project.text("README.md").split(separator: "```").filter {
      $0.hasPrefix("json\n") && $0.contains("\"organisation\"")
    }
    try #require(blocks.count == 1)
    let input = Array(blocks[0].dropFirst("json\n".count).utf8)
    let outcome = Project.run(["assess", "-", "--format", "json"], input: input)
    #expect(outcome.code == .success)
    #expect(outcome.errors.isEmpty, "without a warning")
    let result = try JSONTree(outcome.output)
    #expect(result["organisation"]?["name"]?.text == "杭州甲乙科技有限公司工会")
    #expect(result["notApplicable"]?.texts == ["B3b"])
  }

  private static func transcript(of line: String, _ desk: Project.Desk) -> String {
    let outcome = Project.run(line: line, desk: desk)
    var text = "$ \(line)\n" + outcome.output
    if !outcome.errors.isEmpty { text += "[standard error]\n" + outcome.errors }
    return text + "[exit \(outcome.code.rawValue)]\n"
  }

  private static func firstDifference(_ expected: String, _ actual: String) -> String? {
    let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let actual = actual.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(expected.count, actual.count) {
      let left = index < expected.count ? expected[index] : "(end)"
      let right = index < actual.count ? actual[index] : "(end)"
      if left != right { return "line \(index + 1)\nexpected \(left)\nactual   \(right)" }
    }
    return nil
  }
}
