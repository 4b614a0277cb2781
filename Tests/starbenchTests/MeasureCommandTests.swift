import Foundation
import Testing

@testable import starbench

/// `starbench measure`: its command line, and a small run from end to end.
struct MeasureCommandTests {
  @Test(
    "A wrong command line is refused",
    arguments: [
      "--count", "--count 0", "--count x", "--rounds 0", "--files -1", "--jobs 1", "--jobs 257",
      "--seed -1", "--format json", "--peer name", "--peer =cat", "--peer name=", "--many 1", "5",
      "--input a.ndjson --count 5", "--seed 3 --input a.ndjson",
    ])
  func refused(line: String) {
    #expect(throws: UsageProblem.self) { try MeasureCommand(words(line)) }
  }

  @Test("Without options twenty thousand records and files are measured in five rounds")
  func defaults() throws {
    let command = try MeasureCommand([])
    #expect(command.count == 20_000)
    #expect(command.files == 20_000)
    #expect(command.rounds == 5)
    #expect(command.jobs == 2)
    #expect(command.input == nil)
    #expect(command.peers.isEmpty)
    #expect(command.format == .text)
    #expect(command.tool.hasSuffix("/unionstar"))
  }

  @Test("Options are taken, peers as often as they come")
  func options() throws {
    let command = try MeasureCommand(
      words("--count 7 --seed 9 --rounds 3 --files 0 --jobs 4 --tool t --folder f")
        + ["--format", "markdown", "--peer", "a b=/bin/cat -u x=1", "--peer", "c=wc"])
    #expect(command.count == 7)
    #expect(command.seed == 9)
    #expect(command.rounds == 3)
    #expect(command.files == 0)
    #expect(command.jobs == 4)
    #expect(command.tool == "t")
    #expect(command.folder == "f")
    #expect(command.format == .markdown)
    #expect(
      command.peers == [
        Peer(name: "a b", words: ["/bin/cat", "-u", "x=1"]), Peer(name: "c", words: ["wc"]),
      ])
    #expect(try MeasureCommand(["--input", "a.ndjson"]).input == "a.ndjson")
  }

  private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

  // MARK: Runs

  #if os(Linux)
    @Test("A small run has every row, its ratios agree with its speeds, and nothing is left behind")
    func smallRun() throws {
      let folder = try Self.emptyFolder()
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let line = "--count 50 --rounds 1 --files 5 --jobs 3 --folder \(folder) --peer copy=/bin/cat"
      let text = try MeasureCommand(words(line)).run(MadeRecords.rulebook())
      #expect(text.contains("50 records of "))
      #expect(text.contains("; 50 of them are accepted."))
      let rows = Rows(text)
      let memory = ["scan", "read", "rate", "render"]
      let batch = ["batch, 1 worker", "batch, 3 workers"]
      let spaced = ["batch, spaced, 1 worker", "batch, spaced, 3 workers"]
      let floor = "read bytes, count lines (floor)"
      #expect(rows.names(under: "one file") == [floor] + memory + batch + spaced + ["copy"])
      #expect(rows.names(under: "5 files") == ["open, read, close"] + batch)
      #expect(
        rows.names(under: "start-up") == ["true", "unionstar --version", "unionstar assess FILE"])
      try checkSpeeds(rows, floor: floor, processes: batch + spaced + ["copy"])
      try checkTimes(rows)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }

    private func checkSpeeds(_ rows: Rows, floor: String, processes: [String]) throws {
      let floorSpeed = try rows.number("one file", floor, "MB/s")
      let batchSpeed = try rows.number("one file", "batch, 1 worker", "MB/s")
      for name in rows.names(under: "one file") {
        let speed = try rows.number("one file", name, "MB/s")
        let ratio = try rows.number("one file", name, "to floor")
        #expect(abs(speed / floorSpeed / ratio - 1) < 0.02, "\(name)")
        let each = try rows.number("one file", name, "ns/record")
        let count = try rows.number("one file", name, "records/s")
        #expect(abs(each * count / 1e9 - 1) < 0.02, "\(name)")
        guard processes.contains(name) else { continue }
        let toBatch = try rows.number("one file", name, "to batch, 1 worker")
        #expect(abs(speed / batchSpeed / toBatch - 1) < 0.02, "\(name)")
      }
    }

    private func checkTimes(_ rows: Rows) throws {
      let costs = "what a record costs"
      let parts = rows.names(under: costs).dropLast()
      #expect(parts.count == 5)
      let sum = try parts.map { try rows.number(costs, $0, "ns/record") }.reduce(0, +)
      let whole = try rows.number("one file", "batch, 1 worker", "ns/record")
      #expect(abs(sum / whole - 1) < 0.02)
      for (table, unit, ratio) in [
        ("5 files", "us/file", "time to reading"), ("start-up", "ms", "time to true"),
      ] {
        let names = rows.names(under: table)
        let first = try rows.number(table, names[0], unit)
        for name in names {
          let time = try rows.number(table, name, unit)
          #expect(abs(time / first / (try rows.number(table, name, ratio)) - 1) < 0.02, "\(name)")
        }
      }
    }

    @Test("Records of a file are measured as they are, refused ones too")
    func ownInput() throws {
      let folder = try Self.emptyFolder()
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let rulebook = try MadeRecords.rulebook()
      let texts = MadeRecords.texts(rulebook, count: 30, bad: 7)
      let path = folder + "/mine.ndjson"
      try Data(texts.joined()).write(to: URL(fileURLWithPath: path))
      let line = "--rounds 1 --files 0 --folder \(folder) --input \(path)"
      let text = try MeasureCommand(words(line)).run(rulebook)
      #expect(text.hasPrefix("30 records of "))
      #expect(text.contains("; 23 of them are accepted."))
      let names = Rows(text).names(under: "one file")
      #expect(names.contains("batch, 2 workers"))
      #expect(!names.contains("batch, spaced, 1 worker"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["mine.ndjson"])
    }

    @Test(
      "What cannot be measured is told, and nothing is left behind",
      arguments: [
        ("--tool /nowhere/unionstar", "/nowhere/unionstar: "),
        ("--tool /usr/bin/env", "/usr/bin/env batch "),
        ("--tool /bin/true", "3 records, but 0 results"),
        ("--peer bad=/bin/false", "/bin/false "), ("--peer none=/nowhere/peer", "/nowhere/peer: "),
      ])
    func refusedRun(line: String, part: String) throws {
      let folder = try Self.emptyFolder()
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let line = "--count 3 --rounds 1 --files 0 --folder \(folder) " + line
      let problem = try #require(throws: SystemProblem.self) {
        try MeasureCommand(words(line)).run(MadeRecords.rulebook())
      }
      #expect(problem.text.contains(part), "\(problem.text)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }

    @Test("The memory of a process is its own, and not that of the one that started it")
    func memory() throws {
      let slow = try Platform.watch(["/bin/sh", "-c", "sleep 0.3"], output: "/dev/null")
      #expect(slow.code == 0)
      #expect(slow.nanoseconds > 300_000_000)
      let memory = try #require(slow.memory)
      // A shell has a few megabytes, this process with all its tests many times as much.
      #expect((200_000..<16_000_000).contains(memory), "\(memory)")
      let killed = try Platform.run(["/bin/sh", "-c", "kill -9 $$"])
      #expect(killed.code == nil)
      #expect(try Platform.run(["/bin/sh", "-c", "exit 3"]).code == 3)
    }

    @Test("A file without a record and a folder that is not there are told")
    func nothingThere() throws {
      let rulebook = try MadeRecords.rulebook()
      for line in ["--input /dev/null", "--count 1 --folder /nowhere/at/all"] {
        let command = try MeasureCommand(words(line))
        #expect(throws: SystemProblem.self) { try command.run(rulebook) }
      }
    }

    private static func emptyFolder() throws -> String {
      let path = NSTemporaryDirectory() + "measure-\(UUID())"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      return path
    }
  #endif
}

/// The tables of a report, read back.
private struct Rows {
  /// By a table's first column's title: its columns, and the cells of its rows.
  private var tables: [String: (columns: [String], rows: [[String]])] = [:]

  init(_ text: String) {
    for part in text.split(separator: "\n\n").dropFirst() {
      let lines = part.split(separator: "\n").map { line in
        line.split(separator: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
          .filter { !$0.isEmpty }
      }
      guard let columns = lines.first, lines.count > 2 else { continue }
      tables[columns[0]] = (columns, Array(lines.dropFirst(2)))
    }
  }

  func names(under title: String) -> [String] { tables[title]?.rows.map { $0[0] } ?? [] }

  func number(_ title: String, _ name: String, _ column: String) throws -> Double {
    let table = try #require(tables[title], "\(title)")
    let row = try #require(table.rows.first { $0[0] == name }, "\(name)")
    let place = try #require(table.columns.firstIndex(of: column), "\(column)")
    return try #require(Double(row[place].filter { $0 != "," }), "\(name), \(column)")
  }
}
