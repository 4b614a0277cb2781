import Foundation
import StarRules
import Testing

@testable import unionstar

/// `--reports`: a sheet a record and an index, all of it or nothing.
@Suite("Batch: rating sheets")
struct BatchReportTests {
  private let folder: TemporaryFolder
  private let input: String

  init() throws {
    folder = try TemporaryFolder()
    let lines = [
      BatchInput.submissions[0], "{", BatchInput.submissions[3], "",
      #"{"organisation":{"name":"a/b\\c:<script>","type":"non-public"},"claimedStar":3}"#,
      #"{"organisation":{"name":"a/b\\c:<script>","type":"non-public"},"source":"甲.xlsx:7"}"#,
    ]
    input = try folder.write(lines.joined(separator: "\n"), to: "in.ndjson")
  }

  private func run(
    _ words: [String], to reports: String = "out", jobs: Int = 1,
    _ change: (inout Console) -> Void = { _ in }
  ) -> Project.Outcome {
    Project.run(
      ["batch", input, "--reports", folder.path + reports, "--jobs", "\(jobs)", "--lang", "en"]
        + words
    ) { console in
      console.newFolder = Platform.newFolder
      change(&console)
    }
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Platform.read(folder.path + name, limit: 1 << 30), as: UTF8.self)
  }

  private func names(_ name: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + name).sorted()
  }

  @Test("Each union has a sheet named by its number, whatever the number of workers")
  func files() throws {
    for (jobs, name) in [(1, "one"), (3, "three")] {
      let outcome = run([], to: name, jobs: jobs) { $0.chunks.block = 200 }
      #expect(outcome.code == .refused)
      #expect(outcome.output == Project.run(["batch", input, "--lang", "en"]).output)
      #expect(try names(name) == ["0001-1000", "index.html"])
      let files = try names("\(name)/0001-1000")
      #expect(files.map { $0.prefix(5) } == ["0001-", "0003-", "0004-", "0005-"])
      #expect(files[2] == "0004-a-b-c-script.html")
      #expect(try text("\(name)/0001-1000/\(files[0])") == text("one/0001-1000/\(files[0])"))
    }
    #expect(try text("one/index.html") == text("three/index.html"))
    #expect(try names() == ["in.ndjson", "one", "three"], "nothing else is left")
  }

  @Test("A sheet is the one that assess prints")
  func sheets() throws {
    _ = run([])
    let name = try #require(try names("out/0001-1000").first)
    let submission = Array(BatchInput.submissions[0].utf8)
    let sheet = Project.run(
      ["assess", "-", "--format", "html", "--lang", "en"], input: submission)
    #expect(try text("out/0001-1000/\(name)") == sheet.output)
  }

  @Test("The index has the summary, its charts, and every record in the order of the input")
  func index() throws {
    _ = run([])
    let html = try text("out/index.html")
    let outline = XMLOutline(html)
    #expect(outline.isWellFormed)
    SheetCheck.expectPlain(outline)
    let links = outline.elements.compactMap { $0.attributes["href"] }.dropFirst()
    let files = try names("out/0001-1000").map { "0001-1000/\($0)" }
    #expect(links.map { $0.removingPercentEncoding ?? "" } == files)
    let texts = XMLTexts(html).texts
    let summary = Project.run(["batch", input, "--lang", "en", "--format", "markdown"]).output
    for line in summary.split(separator: "\n") where line.hasPrefix("## ") {
      #expect(texts.contains(String(line.dropFirst(3)).replacingOccurrences(of: "\\", with: "")))
    }
    #expect(texts.contains("5 records: 4 rated, 1 refused"))
    #expect(texts.contains("a/b\\c:<script>"))
    #expect(texts.contains("甲.xlsx:7"))
    let refused = try #require(texts.firstIndex(of: "\(input):2"))
    #expect(texts[refused + 1].hasPrefix("not rated: "))
    #expect(texts[refused + 1].hasSuffix(" (\(input):2:2)"), "as the errors have it")
    #expect(outline.elements.count { $0.name == "svg" } > 10)
  }

  @Test("Results and sheets can be asked for together, and lines on standard output too")
  func together() throws {
    let results = folder.path + "r.ndjson"
    #expect(run(["--results", results]).code == .refused)
    #expect(try text("r.ndjson").utf8.count { $0 == 0x0A } == 5)
    let lines = run(["--results", "-"], to: "other")
    #expect(lines.output == (try text("r.ndjson")))
    #expect(try text("other/index.html") == text("out/index.html"))
  }

  @Test("Where something stands already, it is left as it is")
  func places() throws {
    try folder.write("mine", to: "full/.hidden")
    let outcome = run([], to: "full")
    #expect(outcome.code == .refused)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errors
        == "\(folder.path)full: error: the rating sheets could not be written: "
        + "this is there already; name a new one\n")
    #expect(try names("full") == [".hidden"])
    try folder.link("link", to: folder.path + "nowhere")
    for taken in ["in.ndjson", "full/", ".", "link"] {
      #expect(run([], to: taken).errors.contains("this is there already"), "\(taken)")
    }
    #expect(run([], to: "no/where").errors.contains("there is no such"))
    #expect(run([], to: "new/").code == .refused)
    #expect(try names("new") == ["0001-1000", "index.html"])
  }

  @Test("The index says who is to be looked at again", arguments: [Language.zh, .en])
  func doubts(language: Language) throws {
    let union = #"{"organisation":{"name":"甲","type":"state-owned"},"answers":{"#
    let answers = [
      #""V3.8":false,"V5.10c":true,"B3a":true"#, #""V3.8":false,"V5.10c":true"#, #""B3a":true"#, "",
    ]
    _ = try folder.write(answers.map { union + $0 + "}}" }.joined(separator: "\n"), to: "in.ndjson")
    let outcome = Project.run(
      ["batch", input, "--reports", folder.path + "out", "--lang", language.rawValue]
    ) { $0.newFolder = Platform.newFolder }
    #expect(outcome.code == .success)
    let html = try text("out/index.html")
    let isChinese = language == .zh
    let rows = html.components(separatedBy: "<tr><td class=\"index-number\">").dropFirst()
    let papers = isChinese ? "缺文书" : "documents"
    #expect(rows.count == 4)
    for (row, doubts) in zip(rows, ["1 + \(papers)", "1", papers, "—"]) {
      let cells = row.components(separatedBy: "<td").suffix(2)
      #expect(cells.first == ">\(doubts)</td>")
    }
    #expect(html.contains("<th scope=\"col\">\(isChinese ? "疑点" : "implausible")</th>"))
    let summary = outcome.output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(
      summary.contains(isChinese ? "填报有疑点、请核对：2 家" : "To be looked at again: 2 unions"))
    let lacking =
      isChinese
      ? "其中应有文书而未附佐证：2 家" : "documents that must exist not named: 2 unions"
    #expect(summary.contains(lacking) && html.contains(lacking))
  }

  @Test("A record of which no sheet can be made has its row nonetheless")
  func withoutSheet() throws {
    let rulebook = try Project.rulebook()
    var rater = RecordRater(rulebook, language: .en)
    let text = Array(BatchInput.submissions[0].utf8)
    let isRated = rater.rate(text.span)
    #expect(isRated)
    var piece = ReportPiece()
    let origin = RecordOrigin(file: "a.ndjson", line: 7)
    // Another text than that of the result, such as never comes.
    piece.add(rater.result, of: Array("{}".utf8).span, from: origin, Editions(rulebook), .en)
    piece.add(rater.result, of: text.span, from: origin, Editions(rulebook), .en)
    #expect(piece.entries.map { $0.word == nil } == [true, false])
    #expect(piece.entries.first?.end == 0)
    let cells = String(decoding: piece.entries[0].cells, as: UTF8.self)
    #expect(cells.contains(">no rating sheet could be made</td>"))
  }

  @Test("A run that is stopped leaves nothing")
  func stopped() throws {
    var asked = 0
    let outcome = run([]) { console in
      console.chunks.block = 200
      console.signal = {
        asked += 1
        return asked == 4 ? 2 : nil
      }
    }
    #expect(outcome.code == .interrupted)
    #expect(try names() == ["in.ndjson"])
  }

  @Test(
    "A disk that fills up at any file is told of in words, and nothing is left", arguments: 0..<7)
  func full(files: Int) throws {
    let outcome = run([]) { console in
      console.newFolder = { path throws(FileProblem) in
        FailingFolder(try NewFolder(path), after: files)
      }
    }
    #expect(outcome.code == .refused)
    #expect(
      outcome.errors.hasSuffix(
        "out: error: the rating sheets could not be written: no space is left\n"))
    #expect(outcome.output.isEmpty)
    #expect(try names() == ["in.ndjson"])
  }

  @Test("Two editions have their summaries one after the other")
  func editions() throws {
    let rules = ["Fixtures/library/rulebook.json", "Fixtures/editions/library-2026.json"]
    let outcome = Project.run(
      ["batch", "Fixtures/editions/branches.ndjson", "--reports", folder.path + "out"]
        + rules.flatMap { ["--rulebook", $0] }
    ) { $0.newFolder = Platform.newFolder }
    #expect(outcome.code == .refused)
    let html = try text("out/index.html")
    #expect(XMLOutline(html).isWellFormed)
    #expect(html.contains("Ratings by the editions of the rules"))
  }
}

/// A folder on a disk that is full after some files.
private final class FailingFolder: FolderSink {
  private let folder: NewFolder
  private var left: Int

  init(_ folder: NewFolder, after files: Int) {
    self.folder = folder
    left = files
  }

  func create(_ name: String) throws(FileProblem) -> any ByteSink {
    left -= 1
    guard left >= 0 else { throw .full }
    return try folder.create(name)
  }

  func makeFolder(_ name: String) throws(FileProblem) { try folder.makeFolder(name) }
  func open(_ name: String) throws(FileProblem) -> any ByteSource { try folder.open(name) }
  func remove(_ name: String) { folder.remove(name) }
  func finish() throws(FileProblem) {
    guard left > 0 else { throw .full }
    try folder.finish()
  }
  func abandon() { folder.abandon() }
}
