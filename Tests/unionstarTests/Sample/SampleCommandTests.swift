import Testing

@testable import unionstar

/// A draw from result lines as the command prints it.
@Suite("Sample: draws, earlier draws, errors")
struct SampleCommandTests {
  private static let results = "Fixtures/results/district-2025.ndjson"

  private func lines() throws -> [String] {
    try Project.text(Self.results).split(separator: "\n").map(String.init)
  }

  @Test(
    "The same unions are drawn from the same results in another order",
    arguments: ["text", "csv", "json"])
  func shuffled(format: String) throws {
    let words = ["sample", "-", "--seed", "2025 spot check", "--format", format]
    let lines = try lines()
    let first = Project.run(words, input: Array(lines.joined(separator: "\n").utf8))
    let others = [
      lines.reversed(), lines.sorted(), Array(lines.dropFirst(100) + lines.prefix(100)),
    ]
    #expect(first.output.contains("81330182X91416596T"))
    for other in others {
      let next = Project.run(words, input: Array(other.joined(separator: "\n").utf8))
      #expect(next.output == first.output)
      #expect(next.code == .refused, "eight submissions were refused")
    }
  }

  @Test("A union drawn before is passed over while there are others in its group")
  func previous() throws {
    let folder = try TemporaryFolder()
    var words = ["sample", Self.results, "--seed", "again", "--format", "json"]
    var drawn: Set<String> = []
    for year in 1...3 {
      let outcome = Project.run(words)
      let codes = try #require(try JSONTree(outcome.output)["drawn"]?.elements)
        .compactMap { $0["code"]?.text }
      #expect(codes.count == 5)
      #expect(drawn.isDisjoint(with: codes), "draw \(year)")
      drawn.formUnion(codes)
      words += ["--previous", try folder.write(outcome.output, to: "\(year).json")]
    }
    #expect(drawn.count == 15)
  }

  @Test("What is no earlier draw is refused, and so is a table")
  func foreign() throws {
    let folder = try TemporaryFolder()
    let table = Project.run(["sample", Self.results, "--seed", "s", "--format", "csv"]).output
    for text in ["", "{}", "[]", #"{"format":"unionstar.sample/1","drawn":[{}]}"#, table] {
      let file = try folder.write(text, to: "previous")
      let outcome = Project.run(["sample", Self.results, "--seed", "s", "--previous", file])
      #expect(outcome.code == .refused)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains("sample --format json"))
    }
  }

  @Test(
    "A seed must be given, and no smaller share than the rules ask for",
    arguments: [
      [], ["--seed", ""], ["--seed", "s", "--share", "4"], ["--seed=s", "--share=101"],
    ])
  func usage(words: [String]) {
    let outcome = Project.run(["sample", Self.results] + words)
    #expect(outcome.code == .usage)
    #expect(outcome.output.isEmpty)
  }

  @Test("Rules without sampling draw nothing")
  func withoutSampling() {
    let outcome = Project.run([
      "sample", Self.results, "--seed", "s", "--rulebook", "Fixtures/library/rulebook.json",
    ])
    #expect(outcome.code == .refused)
    #expect(outcome.errors.contains("sampling"))
  }

  @Test("No name becomes a formula in a table")
  func formula() throws {
    let line =
      #"{"source":"x","name":"=1+1","type":"township","form":"committee","star":5,"#
      + #""next":null,"unmet":[],"unanswered":[],"notApplicable":[],"unproven":0}"#
    let outcome = Project.run(
      ["sample", "-", "--seed", "@s", "--format", "csv"], input: Array(line.utf8))
    #expect(outcome.code == .success)
    #expect(outcome.output.contains("\r\n\"'=1+1\",,township,"))
    #expect(outcome.output.contains("\"'@s\""))
  }
}
