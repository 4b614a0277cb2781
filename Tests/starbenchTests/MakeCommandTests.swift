import Foundation
import Testing

@testable import StarRules
@testable import starbench

/// What `starbench make` writes, and what it refuses.
struct MakeCommandTests {
  @Test(
    "A wrong command line is refused",
    arguments: [
      [], ["--count"], ["--count", "0"], ["--count", "x"], ["--count", "10000001"],
      ["--count", "5", "--bad", "6"], ["--count", "5", "--seed", "-1"],
      ["--count", "5", "--year", "1948"], ["--count", "5", "--layout", "pretty"],
      ["--count", "5", "--many", "1"], ["5"],
    ])
  func refused(words: [String]) {
    #expect(throws: UsageProblem.self) { try MakeCommand(words) }
  }

  @Test("Options say how many, from which seed, where to, and in which layout")
  func options() throws {
    #expect(try MakeCommand(["--count", "12", "--year", "2026"]).year == 2026)
    let plain = try MakeCommand(["--count", "12"])
    #expect(plain.year == nil)
    #expect(plain.count == 12)
    #expect(plain.seed == 1)
    #expect(plain.bad == 0)
    #expect(plain.destination == .output)
    #expect(plain.layout == .compact)
    let line = "--layout indented --seed 9 --count 4 --bad 2 --out"
    let words = line.split(separator: " ").map(String.init)
    let lines = try MakeCommand(words + ["-"])
    #expect(lines.seed == 9)
    #expect(lines.bad == 2)
    #expect(lines.destination == .output)
    #expect(lines.layout == .spaced)
    let file = try MakeCommand(words + ["a.ndjson"])
    #expect(file.destination == .file("a.ndjson"))
    let folder = try MakeCommand(words.dropLast() + ["--folder", "a"])
    #expect(folder.destination == .folder("a"))
    #expect(folder.layout == .indented)
  }

  @Test("A file holds every record, however many are written at a time; a folder holds them apart")
  func written() throws {
    let rulebook = try MadeRecords.rulebook()
    let place = FileManager.default.temporaryDirectory.appending(path: "starbench-\(UUID())")
    defer { try? FileManager.default.removeItem(at: place) }
    try MakeCommand(["--count", "600", "--folder", place.path]).run(rulebook)
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
    #expect(names.count == 600)
    #expect(names.first == "00000001.json")
    let files = try names.map { [UInt8](try Data(contentsOf: place.appending(path: $0))) }
    #expect(files == MadeRecords.texts(rulebook, seed: 1, count: 600))
    // More than a megabyte, so that it takes more than one write.
    let file = place.appending(path: "all.ndjson")
    try MakeCommand(["--count", "600", "--out", file.path]).run(rulebook)
    #expect([UInt8](try Data(contentsOf: file)) == Array(files.joined()))
    #expect(files.joined().count > 1 << 20)
  }

  @Test("A place that cannot be written is a problem of the system, told by its name")
  func unwritable() throws {
    let rulebook = try MadeRecords.rulebook()
    let command = try MakeCommand(["--count", "1", "--out", "/nowhere/at/all"])
    let problem = #expect(throws: SystemProblem.self) { try command.run(rulebook) }
    #expect(problem?.text.hasPrefix("/nowhere/at/all: ") == true)
    #if os(Linux)
      let full = try MakeCommand(["--count", "1", "--out", "/dev/full"])
      #expect(throws: SystemProblem.self) { try full.run(rulebook) }
    #endif
  }
}
