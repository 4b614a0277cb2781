import Foundation
import StarRules
import Testing

@testable import unionstar

/// Batches of strangers' files, and what is made of their results.
@Suite("Hostile batches")
struct HostileBatchTests {
  private let world: HostileWorld
  private let results: TemporaryFolder

  init() throws {
    world = try HostileWorld()
    results = try TemporaryFolder()
    _ = try world.submission()
    _ = try world.submission("Fixtures/submissions/township-one-star.json")
    for (index, text) in HostileWorld.refused.enumerated() {
      _ = try world.write(text, to: "\(index).json")
    }
    // One with a claim, a star, a district, and twice; the writer gives it on one line.
    let union = try Project.text("Fixtures/submissions/non-public-three-stars.json")
    let line = world.spiced(
      String(union.map { $0.isNewline ? " " : $0 }), ["name", "district", "evidence"])
    _ = try world.write("\(line)\n\(line)\n", to: "lines.ndjson")
  }

  private func lines(_ format: String, _ words: [String]) -> Project.Outcome {
    Project.run(words + ["--format", format, "--lang", "en"])
  }

  @Test("Every format of a batch and of its results is whole, and nothing in it acts on a terminal")
  func batch() throws {
    let (ndjson, csv) = (results.path + "results.ndjson", results.path + "results.csv")
    let paths = [world.folder.path, world.folder.path + HostileWorld.spice]
    for format in ["text", "markdown", "json"] {
      for file in [ndjson, csv] {
        let outcome = lines(format, ["batch"] + paths + ["--results", file])
        #expect(outcome.code == .refused)
        #expect(Tame.wildLines(of: outcome.errors).isEmpty)
        expectTame(outcome.output, format)
      }
      for words in [
        ["summary", ndjson],
        ["compare", "--batch", ndjson, "Fixtures/results/district-2025.ndjson"],
        ["sample", ndjson, "--seed", HostileWorld.spice, "--share", "100"],
        ["compare", "--batch", "Fixtures/results/district-2025.ndjson", ndjson],
      ] where words[0] != "sample" || format != "markdown" {
        let outcome = lines(format, words)
        #expect(Tame.wildLines(of: outcome.errors).isEmpty)
        expectTame(outcome.output, format)
      }
    }
    // A line of results a record, and a row of the table a record, with a cell for each column.
    let records = HostileWorld.refused.count + 1 + 2 + 1
    let text = String(decoding: try Platform.read(ndjson, limit: 1 << 24), as: UTF8.self)
    #expect(text.utf8.count { $0 == 0x0A } == records)
    for line in text.unicodeScalars.split(separator: "\n") { _ = try JSONTree(String(line)) }
    #expect(Tame.wildScalars(of: text).isEmpty)
    let table = String(decoding: try Platform.read(csv, limit: 1 << 24), as: UTF8.self)
    let rows = CSVReader.rows(of: String(table.unicodeScalars.dropFirst()))
    #expect(rows.count == records + 1)
    for row in rows { #expect(row.count == rows[0].count) }
    let cells = rows.joined().map { cell in
      String(String.UnicodeScalarView(cell.unicodeScalars.filter { !["\n", "\t"].contains($0) }))
    }
    #expect(cells.allSatisfy { Display.visible($0) == $0 })
  }

  @Test("Sheets and their index are well-formed, and nothing of strangers is markup in them")
  func reports() throws {
    let reports = results.path + "reports"
    let outcome = Project.run(["batch", world.folder.path, "--reports", reports]) {
      $0.newFolder = Platform.newFolder
    }
    #expect(outcome.code == .refused)
    let files = try #require(FileManager.default.enumerator(atPath: reports))
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".html") }
    #expect(files.count == 1 + 1 + 2)
    for file in files {
      let html = String(
        decoding: try Platform.read("\(reports)/\(file)", limit: 1 << 24), as: UTF8.self)
      #expect(Tame.wildLines(of: html).isEmpty)
      let outline = XMLOutline(html)
      #expect(outline.isWellFormed)
      SheetCheck.expectPlain(outline)
    }
  }

  private func expectTame(_ output: String, _ format: String) {
    #expect(!output.isEmpty)
    if format == "json" {
      #expect(Tame.wildScalars(of: output).isEmpty)
    } else {
      #expect(Tame.wildLines(of: output).isEmpty)
    }
    guard format == "markdown" else { return }
    // The rows of a table have as many cells as its head.
    var cells: Int?
    for line in output.split(separator: "\n", omittingEmptySubsequences: false) {
      let scalars = Array(line.unicodeScalars)
      guard scalars.first == "|" else {
        cells = nil
        continue
      }
      let bars = scalars.indices.count {
        scalars[$0] == "|" && ($0 == 0 || scalars[$0 - 1] != "\\")
      }
      #expect(bars == cells ?? bars)
      cells = bars
    }
  }
}
