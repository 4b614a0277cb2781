import Foundation
import StarRules
import Testing

@testable import unionstar

/// Where results go, and that a file of them is whole or as it was before.
@Suite("Batch: results")
struct BatchResultsTests {
  private let folder: TemporaryFolder
  private let input: String

  init() throws {
    folder = try TemporaryFolder()
    input = try folder.write(BatchInput.mixed, to: "in/a.ndjson")
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Platform.read(folder.path + name, limit: 1 << 30), as: UTF8.self)
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test("The file holds what standard output would, and a summary is printed", arguments: [1, 3])
  func file(jobs: Int) throws {
    let lines = Project.run(["batch", input, "--results", "-"]).output
    for name in ["out.ndjson", "out.jsonl"] {
      let outcome = Project.run(
        ["batch", input, "--results", folder.path + name, "--jobs", "\(jobs)"]
      ) { $0.chunks.block = 3000 }
      #expect(try text(name) == lines)
      #expect(!outcome.output.isEmpty)
      #expect(outcome.code == .refused)
    }
    #expect(try names == ["in", "out.jsonl", "out.ndjson"])
  }

  @Test("A file that was there is replaced when all is done, and keeps its mode")
  func replaced() throws {
    let path = try folder.write("before", to: "out.ndjson")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    var seen: Set<String> = []
    _ = Project.run(["batch", input, "--results", path, "--jobs", "1"]) { console in
      console.chunks.block = 3000
      console.signal = {
        seen.insert((try? text("out.ndjson")) ?? "")
        return nil
      }
    }
    #expect(seen == ["before"])
    #expect(try text("out.ndjson").hasPrefix("{\"source\":"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o640)
  }

  @Test(
    "A run that is stopped leaves what was there, says how far it got, and ends as shells expect")
  func stopped() throws {
    let path = try folder.write("before", to: "out.ndjson")
    for (signal, code) in [(2, ExitCode.interrupted), (15, .terminated), (1, .hungUp)] {
      var asked = 0
      let outcome = Project.run(
        ["batch", input, "--results", path, "--jobs", "1", "--lang", "en"]
      ) { console in
        console.chunks.block = 3000
        console.signal = {
          asked += 1
          return asked == 4 ? Int32(signal) : nil
        }
      }
      #expect(outcome.code == code)
      #expect(outcome.output.isEmpty)
      let last = outcome.errors.split(separator: "\n").last ?? ""
      #expect(last == "stopped after 1 record")
      #expect(try text("out.ndjson") == "before")
      #expect(try names == ["in", "out.ndjson"])
    }
  }

  @Test("A filter that is stopped has written what it says")
  func stoppedFilter() throws {
    var asked = 0
    let outcome = Project.run(
      ["batch", input, "--results", "-", "--jobs", "1", "--lang", "en"]
    ) { console in
      console.chunks.block = 3000
      console.signal = {
        asked += 1
        return asked == 6 ? 2 : nil
      }
    }
    let count = outcome.output.split(separator: "\n").count
    #expect(count > 0)
    #expect(outcome.errors.hasSuffix("stopped after \(count) records\n"))
    let whole = Project.run(["batch", input, "--results", "-"]).output
    #expect(whole.hasPrefix(outcome.output))
  }

  @Test("A filter answers each piece of its input before it waits for the next", arguments: [1, 2])
  func answersAtOnce(jobs: Int) throws {
    let printed = Counted()
    let good = BatchErrorTests.good + "\n"
    let pieces = [good, good + good, String(good.prefix(9)), good.dropFirst(9) + good].map {
      Array($0.utf8)
    }
    let counts = Counted()
    let outcome = Project.run(["batch", "-", "--results", "-", "--jobs", "\(jobs)"]) { console in
      console.open = { _ in
        ScriptedSource(pieces) {
          // Another worker may still be at what was read before.
          for _ in 0..<2000 where jobs > 1 && printed.values.count < counts.values.count {
            usleep(1000)
          }
          counts.add(printed.values.reduce(0, +))
          return true
        }
      }
      console.write = { bytes, _ throws(FileProblem) in
        printed.add(bytes.indices.count { bytes[$0] == 0x0A })
      }
    }
    #expect(outcome.code == .success)
    if jobs == 1 { #expect(counts.values == [1, 3, 3, 5]) }
    #expect(printed.values.reduce(0, +) == 5)
  }

  @Test("A place that takes no more is an error, and nothing is left behind")
  func full() throws {
    let path = try folder.write("before", to: "out.ndjson")
    let outcome = Project.run(["batch", input, "--results", path, "--lang", "en"]) { console in
      console.create = { path throws(FileProblem) in
        FullSink(try Platform.create(path), room: 20_000)
      }
    }
    #expect(outcome.code == .refused)
    #expect(
      outcome.errors.hasSuffix(
        "\(path): error: the result could not be written: no space is left\n"))
    #expect(try text("out.ndjson") == "before")
    #expect(try names == ["in", "out.ndjson"])
  }

  @Test("Closed standard output is an error of a filter and of a summary")
  func closed() throws {
    for words in [["batch", input, "--results", "-"], ["batch", input], ["rules"]] {
      let errors = Counted()
      let outcome = Project.run(words + ["--lang", "en"]) { console in
        console.write = { bytes, stream throws(FileProblem) in
          if stream == .output { throw .closed }
          errors.add(bytes.count)
        }
      }
      #expect(outcome.code == .refused)
      #expect(errors.values.reduce(0, +) > 0)
    }
  }

  @Test("A device is written in place")
  func device() throws {
    let outcome = Project.run(["batch", input, "--results", "/dev/null"])
    #expect(outcome.code == .refused)
    #expect(!outcome.output.isEmpty)
    let full = Project.run(["batch", input, "--results", "/dev/full", "--lang", "en"])
    #expect(full.code == .refused)
    #expect(full.errors.contains("/dev/full: error: the result could not be written: no space"))
  }

  @Test("A folder's results can stand in it: they are not read again")
  func besideInput() throws {
    let path = folder.path + "in/out.ndjson"
    let first = Project.run(["batch", folder.path + "in", "--results", path])
    let second = Project.run(["batch", folder.path + "in", "--results", path])
    #expect(second.output == first.output)
    let refused = Project.run(["batch", path, "--results", path])
    #expect(refused.code == .usage)
  }

  @Test("A path without a known ending is refused before anything is read")
  func endings() throws {
    for name in ["out.xlsx", "out", "in"] {
      #expect(
        Project.run(["batch", "-", "--results", folder.path + name]).code == .usage, "\(name)")
    }
    #expect(Project.run(["batch", "-", "--wide"]).code == .usage)
    #expect(Project.run(["batch", "-", "--results", "-", "--wide"]).code == .usage)
    #expect(Project.run(["batch", "-", "--results", folder.path + "no/out.csv"]).code == .refused)
  }
}

/// Numbers that several threads add.
private final class Counted: @unchecked Sendable {
  private let lock = NSLock()
  private var all: [Int] = []

  var values: [Int] { lock.withLock { all } }

  func add(_ value: Int) { lock.withLock { all.append(value) } }
}

/// A place for bytes with room for so many.
private final class FullSink: ByteSink {
  private let sink: any ByteSink
  private var room: Int

  init(_ sink: any ByteSink, room: Int) {
    self.sink = sink
    self.room = room
  }

  func write(_ bytes: Span<UInt8>) throws(FileProblem) {
    try sink.write(bytes.extracting(0..<min(room, bytes.count)))
    room -= bytes.count
    if room < 0 { throw .full }
  }

  func finish() throws(FileProblem) { try sink.finish() }

  func abandon() { sink.abandon() }
}
