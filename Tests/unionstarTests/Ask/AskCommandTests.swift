import StarRules
import Testing

@testable import unionstar

/// `ask` on a console: which file it writes and when, and how it ends.
@Suite("Asking")
struct AskCommandTests {
  private static let beginning = "\n甲工会\n\n\n2025\n86\n"

  private func ask(
    _ words: [String], _ input: String, _ desk: Project.Desk,
    _ change: (inout Console) -> Void = { _ in }
  ) -> Project.Outcome {
    Project.run(["ask", "--lang", "en"] + words, input: Array(input.utf8), desk: desk, change)
  }

  @Test(
    "The file is the one that is named, or the usual one",
    arguments: [
      ([], "自评表.json", "2\n"), (["non-public"], "自评表.json", ""), (["a.json"], "a.json", "2\n"),
      (["non-public", "./b.json"], "./b.json", ""), (["--", "-c.json"], "-c.json", "2\n"),
    ])
  func files(words: [String], file: String, typeLine: String) {
    let desk = Project.Desk()
    let outcome = ask(words, typeLine + Self.beginning, desk)
    #expect(outcome.code == .success)
    #expect(desk.files.keys.sorted() == [file])
    #expect(outcome.output.contains("Stopped; all answers are in \(file)"))
  }

  @Test(
    "What it cannot take is refused before anything is asked",
    arguments: [
      (["nonpublic"], "did you mean 'non-public'?", ExitCode.usage),
      (["-"], "cannot be -", .usage), (["non-public", "-"], "cannot be -", .usage),
      (["x.json", "y.json"], "there is no type 'x.json'", .usage),
      (["a.txt"], "has to end in .json", .usage),
      (["nowhere/a.json"], "nowhere: error: there is no such folder; make it first", .refused),
      (["./Fixtures"], "this is a folder", .refused),
      (["README.md"], "README.md:1:1: error", .refused),
      (["Fixtures/batch/district.ndjson"], "error", .refused),
      (
        ["Fixtures/refused/several-numbers-do-not-agree.json"], ":7:16: error: members (52)",
        .refused
      ),
      (
        ["township", "Fixtures/submissions/non-public-three-stars.json"], "is of a non-public",
        .usage
      ),
      (["--from", "a.json", "a.json"], "needs a name of its own", .usage),
      (["--from", "Fixtures/../README.md", "README.md"], "needs a name of its own", .usage),
      (["--from", "none.json", "a.json"], "none.json: error: there is no such file", .refused),
    ])
  func refused(words: [String], message: String, code: ExitCode) {
    let desk = Project.Desk()
    let outcome = ask(words, Self.beginning, desk)
    #expect(outcome.code == code)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty && desk.files.isEmpty)
  }

  @Test(
    "A text that cannot be taken apart is refused, and not begun anew", arguments: ["", "[]", "{"])
  func notTakenApart(text: String) throws {
    let failure = #expect(throws: Failure.self) {
      try AskCommand.draft(of: Array(text.utf8), "a.json", .en)
    }
    #expect(failure?.code == .refused)
    #expect(failure?.lines.first?.hasPrefix("a.json: error: ask cannot change this file") == true)
    let draft = try AskCommand.draft(of: Array(#"{"year":2025}"#.utf8), "a.json", .en)
    #expect(draft["year"] == .number("2025"))
  }

  @Test("Nothing is written before the type and the name are known")
  func early() {
    let desk = Project.Desk()
    let outcome = ask([], "2\n\n", desk)
    #expect(desk.files.isEmpty)
    #expect(outcome.output.contains("Nothing is kept yet"))
  }

  @Test("After every line the file is whole, and it is written only when something changed")
  func everyAnswer() throws {
    let desk = Project.Desk()
    var written: [[UInt8]] = []
    let input = "2\n" + Self.beginning + "zzz\nhelp\n80\nlist\n80\n"
    let outcome = Project.run(["ask"], input: Array(input.utf8), desk: desk) { console in
      let replace = console.replace
      console.replace = { path, bytes throws(FileProblem) in
        written.append(bytes)
        try replace(path, bytes)
      }
    }
    #expect(outcome.code == .success)
    #expect(written.count == 7)
    for text in written {
      #expect(throws: Never.self) { try Submission(text, rulebook: Project.rulebook()) }
    }
    #expect(written.last == desk.files["自评表.json"])
  }

  @Test("A closed output ends it")
  func closed() {
    let outcome = Project.run(
      ["ask", "--lang", "en"], input: Array("2\n".utf8), desk: Project.Desk()
    ) {
      $0.write = { _, stream throws(FileProblem) in if stream == .output { throw .closed } }
    }
    #expect(outcome.code == .refused)
  }

  @Test(
    "A signal ends it with a whole file and how to go on",
    arguments: [(2, .interrupted), (15, .terminated), (1, .hungUp)] as [(Int32, ExitCode)])
  func signals(number: Int32, code: ExitCode) throws {
    let desk = Project.Desk()
    let outcome = Project.run(["ask", "township", "a b.json", "--lang", "en"], desk: desk) {
      console in
      var calls = 0
      console.signal = {
        calls += 1
        return calls > 1 ? number : nil
      }
      console.open = { _ throws(FileProblem) in
        ScriptedSource([Array("甲\nhalf a li".utf8), Array("ne".utf8)]) { false }
      }
    }
    #expect(outcome.code == code)
    #expect(outcome.output.hasSuffix("\n  unionstar ask --lang en 'a b.json'\n"))
    let text = try #require(desk.files["a b.json"])
    #expect(try Submission(text, rulebook: Project.rulebook()).code == nil)
  }

  @Test(
    "A command is given only where a shell would take what is shown of it",
    arguments: [("甲 乙.json", true), ("a\tb.json", false), ("a\u{1B}[1m.json", false)])
  func commands(file: String, isGiven: Bool) {
    let outcome = ask(["township", file], "甲\n", Project.Desk())
    #expect(outcome.output.contains("\n  unionstar ask --lang en ") == isGiven)
    #expect(outcome.output.contains("name the file again") != isGiven)
  }

  @Test("What is typed is shown once: by the terminal, or else by the tool")
  func echo() {
    for isTerminal in [true, false] {
      let outcome = ask(["township"], "我的工会\n", Project.Desk()) { $0.isInputTerminal = isTerminal }
      #expect(outcome.output.contains("> 我的工会\n") == !isTerminal)
    }
  }

  @Test("Lines that are no text change nothing and bring nothing to the screen")
  func hostile() throws {
    let desk = Project.Desk()
    let lines: [[UInt8]] = [
      Array("甲\u{202E}工会".utf8), [0xFF, 0xFE, 0x00], Array(repeating: 0x79, count: 1 << 20),
      Array("\u{1B}]0;title\u{7}".utf8), [0x00], Array("a\rb".utf8), Array("-".utf8),
      Array("西\u{200B}湖".utf8),
    ]
    let input = Array(lines.joined(separator: [0x0A]))
    let outcome = Project.run(
      ["ask", "township", "a.json", "--color", "always"], input: input, desk: desk)
    #expect(outcome.code == .success)
    #expect(Tame.wildLines(of: outcome.output, isColoured: true).isEmpty)
    let submission = try Submission(
      try #require(desk.files["a.json"]), rulebook: Project.rulebook())
    #expect(submission.name == "甲\u{202E}工会")
    #expect(submission.code == nil && submission.district == "西\u{200B}湖")
  }

  @Test("It fits every width from 20 columns on", arguments: [20, 21, 33, 40, 80, 133])
  func widths(columns: Int) throws {
    for (language, script) in [
      ("zh", "beginning.zh.txt"), ("en", "beginning.en.txt"), ("en", "library.en.txt"),
    ] {
      let words =
        script.hasPrefix("library")
        ? ["a.json", "--rulebook", "Fixtures/library/rulebook.json"] : ["non-public", "a.json"]
      let shown = Project.run(
        ["ask"] + words + ["--lang", language],
        input: try Project.read("Fixtures/interviews/\(script)"),
        desk: Project.Desk()
      ) { $0.columns = { columns } }
      #expect(shown.output.split(separator: "\n").count > 50)
      for line in shown.output.split(separator: "\n") where !line.contains("unionstar ask") {
        let isOneWord = !line.drop { " →!>✓✗".contains($0) }.contains(" ")
        #expect(isOneWord || Display.width(String(line)) <= columns, "\(line)")
      }
    }
  }

  @Test("At the end stands what assess says of the file")
  func report() throws {
    let desk = Project.Desk()
    let rulebook = ["--rulebook", "Fixtures/library/rulebook.json", "--lang", "en"]
    let outcome = Project.run(
      ["ask", "a.json"] + rulebook, input: try Project.read("Fixtures/interviews/library.en.txt"),
      desk: desk)
    let assessed = Project.run(["assess", "a.json"] + rulebook, desk: desk)
    #expect(outcome.code == .success && assessed.code == .success)
    #expect(outcome.output.contains("\n" + assessed.output))
  }

  @Test("What does not fit together is told at the opening, in the list and at the end")
  func doubts() {
    let desk = Project.Desk()
    desk.files["a.json"] = Array(
      #"{"organisation":{"name":"A","type":"non-public"},"year":2025,"answers":{"B1a":false,"V3.2a":true,"B4b":true}}"#
        .utf8)
    let outcome = ask(["a.json"], "list\n" + String(repeating: "\n", count: 200), desk)
    #expect(outcome.code == .success)
    let text = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("2 doubts to be looked at again"))
    for message in [
      "! B1a is answered no, and V3.2a yes: committees",
      "! B4b answered yes without evidence: a review asks",
    ] {
      #expect(text.ranges(of: message).count == 3, "\(message)")
    }
  }

  @Test(
    "A new year begins from last year's file, whatever edition it was written for, and leaves it as it is"
  )
  func nextYear() throws {
    let desk = Project.Desk()
    let last = try Project.text("Fixtures/submissions/state-owned-five-stars.json")
      .replacing("\"year\"", with: "\"rulebook\": \"hangzhou-2023\", \"x-note\": [1.0], \"year\"")
    desk.files["2025.json"] = Array(last.utf8)
    let first = ask(["--from", "2025.json", "2026.json"], "skip\nskip\nstop\n", desk)
    #expect(first.output.contains("A new year, begun from last year's submission"))
    #expect(
      first.output.contains("To go on:\n  unionstar ask --from 2025.json --lang en 2026.json"))
    let second = ask(
      ["--from", "2025.json", "2026.json"], String(repeating: "\n", count: 200), desk)
    #expect(second.code == .success)
    #expect(second.output.contains("last year: yes. Still so? Enter: as last year"))
    #expect(second.output.contains("last year's evidence:"))
    #expect(desk.files["2025.json"] == Array(last.utf8))
    let next = String(decoding: try #require(desk.files["2026.json"]), as: UTF8.self)
    #expect(next.contains("\"year\": 2026"))
    #expect(JSONValue(Array(next.utf8))?["x-note"] == .array([.number("1.0")]))
    #expect(!next.contains("\"rulebook\"") && !next.contains("\"evidence\""))
  }

  @Test("A last year that nothing can follow is blamed itself, at its place")
  func lastOfYears() {
    let desk = Project.Desk()
    desk.files["2999.json"] = Array(
      "{\"organisation\": {\"name\": \"A\", \"type\": \"township\"},\n  \"year\": 2999}".utf8)
    let outcome = ask(["--from", "2999.json", "a.json"], "", desk)
    #expect(outcome.code == .refused && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("2999.json:2:11: error: 2999 is the last year there can be"))
    #expect(!outcome.errors.contains("a.json:"))
  }

  @Test("Last year's evidence is taken over when that is said")
  func lastEvidence() throws {
    let last =
      #"{"organisation":{"name":"A","type":"township"},"year":2025,"answers":{"TB1":{"met":true,"evidence":["a.pdf","b.pdf"]}}}"#
    var cadre = try Cadre(lastYear: last)
    cadre.go(to: "TB1a")
    #expect(cadre.look().contains("去年的佐证：a.pdf；b.pdf"))
    cadre.type("佐证 =", "")
    #expect(cadre.file.contains(#""TB1a": {"met": true, "evidence": ["a.pdf", "b.pdf"]}"#))
  }
}
