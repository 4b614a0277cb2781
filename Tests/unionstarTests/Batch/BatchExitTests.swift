import Foundation
import StarRules
import Testing

@testable import unionstar

/// What the exit code says, which files are taken, and what the progress line shows.
@Suite("Batch: exit codes, files, progress")
struct BatchExitTests {
  /// Submissions that reach 3 stars and claim as much, and that reach 3 and claim 4.
  private static let holds = "Fixtures/submissions/non-public-three-stars.json"
  private static let exceeds =
    "Fixtures/submissions/non-public-joint-three-stars-claims-four.json"
  private static let refused = "Fixtures/refused/members-more-than-employees.json"

  static let codes: [(words: [String], code: ExitCode)] = [
    ([holds], .success),
    ([holds, "--require", "3"], .success),
    ([holds, "--require", "4"], .demandNotMet),
    ([holds, exceeds], .demandNotMet),
    ([holds, exceeds, refused], .refused),
    ([holds, "Fixtures/nowhere.json"], .refused),
    ([holds, "--require", "6"], .usage),
    ([holds, "--jobs", "0"], .usage),
    ([holds, "--jobs", "257"], .usage),
    ([], .usage),
  ]

  @Test("A batch ends with", arguments: codes)
  func code(words: [String], code: ExitCode) {
    for results in [[], ["--results", "-"]] {
      #expect(Project.run(["batch"] + words + results).code == code)
    }
  }

  @Test("A file that is met twice is rated once, and links that lead in a circle end")
  func circle() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(BatchErrorTests.good, to: "sub/a.json")
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: folder.path + "sub/up", withDestinationPath: "..")
    try files.createSymbolicLink(atPath: folder.path + "b.json", withDestinationPath: "sub/a.json")
    let outcome = Project.run(["batch", "--results", "-", path, folder.path, path])
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.code == .success)
  }

  @Test("A file that standard input comes from is met by it, and results do not replace it")
  func redirectedInput() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(BatchErrorTests.good, to: "a.ndjson")
    func run(_ words: [String]) -> Project.Outcome {
      Project.run(["batch"] + words, input: Array(BatchErrorTests.good.utf8)) { console in
        console.entry = { name throws(FileProblem) in
          try Platform.entry(name == "-" ? path : name)
        }
      }
    }
    for words in [["-", path], [path, "-"], ["-", folder.path]] {
      let outcome = run(words + ["--results", "-"])
      #expect(outcome.output.split(separator: "\n").count == 1)
      #expect(outcome.code == .success)
    }
    let outcome = run(["-", "--lang", "en", "--results", path])
    #expect(outcome.errors.hasPrefix("error: results cannot replace what is read: -\n"))
    #expect(outcome.code == .usage)
    #expect(try Platform.read(path, limit: 1000) == Array(BatchErrorTests.good.utf8))
  }

  #if os(Linux)
    @Test("What standard input comes from is known by its own number")
    func input() throws {
      let entry = try Platform.entry("-")
      #expect(try entry.identity == Platform.entry("/dev/stdin").identity)
      #expect(entry.identity != nil)
    }
  #endif

  @Test("Patterns choose among the files of folders")
  func patterns() throws {
    let folder = try TemporaryFolder()
    for name in ["2024/a.json", "2025/a.json", "2025/b.json", "2025/draft/c.json"] {
      try folder.write(BatchErrorTests.good, to: name)
    }
    let outcome = Project.run([
      "batch", "--results", "-", folder.path, "--include", "2025/**", "--exclude", "b*",
      "--exclude", "**/draft/**",
    ])
    let sources = try outcome.output.split(separator: "\n").map {
      try JSONTree(String($0))["source"]?.text
    }
    #expect(sources == [folder.path + "2025/a.json"])
  }

  @Test("A record's own source is carried through")
  func source() throws {
    let line = "{\"source\":\"滨江.ndjson:7\"," + BatchErrorTests.good.dropFirst()
    let outcome = Project.run(["batch", "-", "--results", "-"], input: Array(line.utf8))
    #expect(try JSONTree(outcome.output)["source"]?.text == "滨江.ndjson:7")
  }

  @Test("The progress line shows count, rate and time left, ten times a second, and goes away")
  func progress() {
    var time: UInt64 = 5_000_000_000
    var shown: [String] = []
    let progress = BatchProgress(
      total: 1000, .en, now: { time }, print: { shown.append($0) })
    progress.show(records: 1, moreBytes: 10)
    time += 99_999_999
    progress.show(records: 20, moreBytes: 90)
    #expect(shown.isEmpty)
    time += 1
    progress.show(records: 30, moreBytes: 100)
    progress.show(records: 40, moreBytes: 0)
    #expect(shown == ["30 records, 300 a second, about 1 s left"])
    time += 1_900_000_000
    progress.show(records: 500, moreBytes: 200)
    progress.clear()
    progress.clear()
    #expect(shown.dropFirst() == ["500 records, 250 a second, about 4 s left", ""])
    progress.show(records: 1, moreBytes: 700)
    time += 100_000_000
    progress.show(records: 1, moreBytes: 0)
    #expect(shown.last == "1 record, 0 a second")
  }

  @Test("Without a terminal there is no progress line; with one it is gone at the end")
  func terminal() {
    let words = ["batch", "Fixtures/submissions"]
    #expect(Project.run(words).errors.isEmpty)
    var shown: [String] = []
    _ = Project.run(words) { $0.progress = { shown.append($0) } }
    #expect(shown.last ?? "" == "")
  }
}
