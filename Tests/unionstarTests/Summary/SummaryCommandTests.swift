import StarRules
import Testing

@testable import unionstar

/// Result lines are summed up as one batch of all their records would be.
@Suite("Summary: results, errors, exit codes")
struct SummaryCommandTests {
  private static let files = ["first-half", "second-half"].map { "Fixtures/results/\($0).ndjson" }

  /// The result lines of a hundred and fifty records of all kinds.
  private static let mixed = try? BatchInput.expected(BatchInput.mixed, file: "all.ndjson").results

  /// The summary of the same records, taken while they are rated.
  private func summary(of text: String, file: String) throws -> Summary {
    let rulebook = try Project.rulebook()
    var rater = RecordRater(rulebook, language: .en)
    var piece = SummaryPiece(rulebook)
    let lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      let bytes = Array(line)
      _ = rater.rate(bytes.span)
      piece.add(rater.result, of: bytes.span, from: RecordOrigin(file: file, line: index + 1))
    }
    var summary = Summary(rulebook)
    summary.merge(piece)
    return summary
  }

  @Test(
    "What is printed of result lines is what is printed of the records themselves",
    arguments: ["text", "json", "markdown"], [Language.zh, .en])
  func sameAsRating(format: String, language: Language) throws {
    let lines = try #require(Self.mixed)
    let report = SummaryReport(
      summary: try summary(of: BatchInput.mixed, file: "all.ndjson"), language: language)
    let expected = report.print(format, Painter(isOn: false), columns: 80)
    let outcome = Project.run(
      ["summary", "-", "--format", format, "--lang", language.rawValue], input: Array(lines.utf8))
    #expect(outcome.output == String(decoding: expected, as: UTF8.self))
    #expect(outcome.errors.isEmpty)
    #expect(outcome.code == .refused, "some of the records were refused")
  }

  @Test("How lines end, and in which pieces they are read, makes no difference")
  func lineEnds() throws {
    let lines = try #require(Self.mixed)
    let expected = Project.run(["summary", "-"], input: Array(lines.utf8)).output
    #expect(expected.contains("records"))
    let others = [
      lines.replacing("\n", with: "\r\n"), "\u{FEFF}" + lines, lines.replacing("\n", with: "\n \n"),
      String(lines.dropLast()),
    ]
    for other in others {
      #expect(Project.run(["summary", "-"], input: Array(other.utf8)).output == expected)
    }
    for block in [1000, 5000] {
      let outcome = Project.run(["summary", "-"], input: Array(lines.utf8)) {
        $0.chunks.block = block
      }
      #expect(outcome.output == expected, "\(block)")
    }
  }

  @Test("Several files are summed up as one that holds them all")
  func severalFiles() throws {
    let folder = try TemporaryFolder()
    let both = try Self.files.map { try Project.text($0) }.joined()
    let whole = try folder.write(both, to: "both.ndjson")
    let one = Project.run(["summary", whole])
    #expect(one.output.contains("49 records"))
    #expect(Project.run(["summary"] + Self.files).output == one.output)
    let piped = Project.run(
      ["summary", Self.files[0], "-"], input: Array(try Project.text(Self.files[1]).utf8))
    #expect(piped.output == one.output)
  }

  @Test("A line that is no result is told of at its place, and the rest is counted all the same")
  func badLines() throws {
    let folder = try TemporaryFolder()
    let good = try Project.text(Self.files[0]).split(separator: "\n").map(String.init)
    let path = try folder.write(
      [good[0], "{\"star\":", "", #"{"organisation":{}}"#, good[1], #" {"error":1}"#]
        .joined(separator: "\n"), to: "a.ndjson")
    let missing = folder.path + "none.ndjson"
    let outcome = Project.run(["summary", missing, path, "--format", "json"])
    #expect(
      outcome.errors.split(separator: "\n") == [
        "\(missing): error: there is no such file",
        "\(path):2:9: error: the file ends too early; a } or ] may be missing, or part of the file",
        "\(path):4:1: error: this is not a result line: 'star' is missing",
        "\(path):6:11: error: an object { } is expected here",
      ])
    #expect(outcome.code == .refused)
    let tree = try JSONTree(outcome.output)
    #expect(tree["records"]?.number == 2)
    #expect(tree["overclaims"]?["first"]?.elements.first?["source"]?.text == "上半年.ndjson:1")
  }

  @Test("Of very many bad lines a hundred are shown and all are counted")
  func manyBadLines() {
    let text = String(repeating: "x\n", count: 250)
    let outcome = Project.run(["summary", "-", "--lang", "en"], input: Array(text.utf8))
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 101)
    #expect(lines.last == "… and 150 more that could not be read")
    #expect(outcome.code == .refused)
    let long = Project.run(["summary", "-"], input: Array(text.utf8)) { $0.chunks.record = 0 }
    #expect(long.code == .refused)
  }

  @Test("A line that is too long is told of, and what follows is read")
  func longLine() throws {
    let good = try Project.text(Self.files[0]).split(separator: "\n").prefix(2).map(String.init)
    let text = [good[0], String(repeating: "x", count: 9000), good[1]].joined(separator: "\n")
    let outcome = Project.run(["summary", "-"], input: Array(text.utf8)) {
      $0.chunks.block = 2000
      $0.chunks.record = 4000
    }
    #expect(outcome.errors == "-:2:1: error: this line is too long\n")
    #expect(outcome.output.contains("2 records"))
  }

  @Test("The exit code says what is wrong")
  func exitCodes() throws {
    let lines = try Project.text(Self.files[0]).split(separator: "\n").map(String.init)
    func code(_ lines: [String], _ words: [String] = []) -> ExitCode {
      Project.run(
        ["summary", "-"] + words, input: Array(lines.joined(separator: "\n").utf8)
      ).code
    }
    let claims = try lines.filter {
      let line = try JSONTree($0)
      return (line["claimedStar"]?.number ?? 0) > (line["star"]?.number ?? 0)
    }
    let holds = lines.filter { !claims.contains($0) }
    #expect(!claims.isEmpty && !holds.isEmpty)
    let lowest = try holds.map { try JSONTree($0)["star"]?.number ?? 0 }.min() ?? 0
    #expect(code(holds) == .success)
    #expect(code(holds, ["--require", "\(lowest)"]) == .success)
    #expect(code(holds, ["--require", "\(lowest + 1)"]) == .demandNotMet)
    #expect(code(holds + claims.prefix(1)) == .demandNotMet)
    #expect(code(holds + ["{}"]) == .refused)
    #expect(code([]) == .success)
    #expect(code(holds, ["--require", "6"]) == .usage)
    #expect(Project.run(["summary", "-", "-"]).code == .usage)
    #expect(Project.run(["summary"]).code == .usage)
    #expect(Project.run(["summary", "Fixtures"]).code == .refused)
  }

  @Test("Results of other rules are refused, not counted under a wrong name")
  func otherRules() {
    let outcome = Project.run([
      "summary", Self.files[0], "--rulebook", "Fixtures/library/rulebook.json",
    ])
    #expect(outcome.code == .refused)
    #expect(outcome.output.contains("no records"))
    #expect(outcome.errors.contains("was it rated by other rules?"))
  }
}
