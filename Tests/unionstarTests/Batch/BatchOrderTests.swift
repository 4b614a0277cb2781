import StarRules
import Testing

@testable import unionstar

/// That what comes out of a batch does not depend on how it was divided among workers.
@Suite("Batch: order")
struct BatchOrderTests {
  @Test(
    "Results and errors are those of a plain loop, whatever the workers and the blocks",
    arguments: [1, 2, 7], [40, 700, 5000, 1 << 20])
  func sameness(jobs: Int, block: Int) throws {
    let expected = try BatchInput.expected(BatchInput.mixed, file: "-")
    let outcome = Project.run(
      ["batch", "-", "--results", "-", "--jobs", "\(jobs)"], input: Array(BatchInput.mixed.utf8)
    ) { $0.chunks.block = block }
    #expect(outcome.output == expected.results)
    #expect(outcome.errors == expected.errors)
    #expect(outcome.code == .refused)
    #expect(expected.results.split(separator: "\n").count > 100)
  }

  @Test(
    "Input that comes in pieces gives the same as input that comes at once",
    arguments: [1, 3], [7, 997, 4096])
  func pieces(jobs: Int, size: Int) throws {
    let expected = try BatchInput.expected(BatchInput.mixed, file: "-")
    let bytes = Array(BatchInput.mixed.utf8)
    let pieces = stride(from: 0, to: bytes.count, by: size).map {
      Array(bytes[$0..<min($0 + size, bytes.count)])
    }
    let outcome = Project.run(["batch", "-", "--results", "-", "--jobs", "\(jobs)"]) {
      $0.chunks.block = 900
      $0.open = { _ in ScriptedSource(pieces) }
    }
    #expect(outcome.output == expected.results)
    #expect(outcome.errors == expected.errors)
  }

  @Test("Files come in the order of the walk, whatever the workers", arguments: [1, 2, 7])
  func files(jobs: Int) throws {
    let folder = try TemporaryFolder()
    var sources: [String] = []
    for number in 100..<180 {
      let name = number.isMultiple(of: 9) ? "\(number).ndjson" : "\(number).json"
      let text = BatchInput.submissions[number % BatchInput.submissions.count]
      let path = try folder.write(name.hasSuffix("ndjson") ? text + "\n" + text : text, to: name)
      sources += name.hasSuffix("ndjson") ? [path + ":1", path + ":2"] : [path]
    }
    let outcome = Project.run(
      ["batch", folder.path, "--results", "-", "--jobs", "\(jobs)"]
    ) { $0.chunks.files = 3 }
    let results = try outcome.output.split(separator: "\n").map { try JSONTree(String($0)) }
    #expect(results.map { $0["source"]?.text } == sources)
    #expect(results.allSatisfy { $0["error"] == nil && $0["star"] != nil })
  }

  @Test("A worker that has much to write waits for its turn and loses nothing")
  func muchOutput() throws {
    // Two bytes a line make two hundred times as much of results and errors.
    let text = String(repeating: "1\n", count: 30_000)
    let expected = try BatchInput.expected(text, file: "-")
    #expect(expected.results.utf8.count > 3 << 20)
    for jobs in ["1", "3"] {
      let outcome = Project.run(
        ["batch", "-", "--results", "-", "--jobs", jobs], input: Array(text.utf8)
      ) { $0.chunks.block = 20_000 }
      // Both are too long to be shown where they differ.
      let isSame = outcome.output == expected.results && outcome.errors == expected.errors
      #expect(isSame)
    }
  }
}
