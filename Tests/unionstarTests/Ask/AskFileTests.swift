import StarRules
import Testing

@testable import unionstar

/// What becomes of the file while an interview goes on, and of the answers when it cannot be written.
@Suite("The file of an interview")
struct AskFileTests {
  private let desk = Project.Desk()

  /// Asks about a township with `lines`; `before` is told how many were answered, before the next is.
  private func ask(
    _ lines: [String], in file: String = "a.json", environment: [String: String] = [:],
    write: @escaping (String, [UInt8]) throws(FileProblem) -> Void = { _, _ in },
    before: @escaping (Int) -> Void = { _ in }
  ) -> Project.Outcome {
    let desk = desk
    let input = Array(lines.map { $0 + "\n" }.joined().utf8)
    return Project.run(
      ["ask", "township", file, "--lang", "en"], input: input, environment: environment, desk: desk
    ) { console in
      console.replace = { path, bytes throws(FileProblem) in
        try write(path, bytes)
        desk.files[path] = bytes
      }
      // How wide the screen is is looked up at the start and after each line.
      var answered = -2
      console.columns = {
        answered += 1
        before(answered)
        return nil
      }
    }
  }

  private func name(_ file: String) throws -> String {
    try Submission(#require(desk.files[file], "\(file)"), rulebook: Project.rulebook()).name
  }

  @Test("A file that somebody else changes meanwhile is left so, and the answers stand beside it")
  func changed() throws {
    let desk = desk
    let other = Array("{}".utf8)
    let outcome = ask(
      ["甲", "", "西湖", "2025"], before: { if $0 == 2 { desk.files["a.json"] = other } })
    #expect(outcome.code == .refused)
    #expect(outcome.errors.contains("a.json: error: not written: somebody else changed the file"))
    #expect(outcome.errors.contains("All answers are in a-2.json instead"))
    #expect(outcome.errors.contains("To go on:\n  unionstar ask --lang en a-2.json\n"))
    #expect(
      outcome.errors.hasSuffix("your last answers again:\n  unionstar ask --lang en a.json\n"))
    #expect(desk.files["a.json"] == other && desk.files.count == 2)
    #expect(try name("a-2.json") == "甲")
    let kept = String(decoding: try #require(desk.files["a-2.json"]), as: UTF8.self)
    #expect(kept.contains("西湖") && !kept.contains("2025"), "it ends at once")
  }

  @Test(
    "Of a type with one form that has to be stated the form is asked, and the interview goes on")
  func oneForm() throws {
    let rules = "Fixtures/library/rulebook.json"
    let words = ["ask", "bus", "b.json", "--lang", "en", "--rulebook", rules]
    let begun = Project.run(words, input: Array("1\n流动书车\n\n\n2025\n".utf8), desk: desk)
    #expect(begun.code == .success && begun.output.contains("all answers are in b.json"))
    let kept = try JSONTree(String(decoding: #require(desk.files["b.json"]), as: UTF8.self))
    #expect(kept["organisation"]?["form"]?.text == "open")
  }

  @Test(
    "An interview that changes the type says of the file what is in it when it stops before a form")
  func formMissing() throws {
    let text = #"{"organisation": {"name": "甲", "type": "non-public"}, "year": 2025}"#
    desk.files["c.json"] = Array(text.utf8)
    let words = ["ask", "c.json", "--lang", "en"]
    let outcome = Project.run(
      words, input: Array("back\nback\nback\nback\nback\n5\n".utf8), desk: desk)
    #expect(outcome.code == .success)
    #expect(outcome.output.contains("The form is not chosen yet"), "\(outcome.output.suffix(400))")
    #expect(desk.files["c.json"] == Array(text.utf8))
  }

  @Test("A file that somebody else begins meanwhile is left so")
  func begunByAnother() throws {
    let desk = desk
    let other = try Project.read("Fixtures/submissions/township-four-stars.json")
    let outcome = ask(["甲", ""], before: { if $0 == 0 { desk.files["a.json"] = other } })
    #expect(outcome.code == .refused && desk.files["a.json"] == other)
    #expect(try name("a-2.json") == "甲")
  }

  @Test("What somebody else wrote is no matter where nothing was answered")
  func changedUnanswered() {
    let desk = desk
    desk.files["a.json"] = Array(#"{"organisation":{"name":"A","type":"township"}}"#.utf8)
    let other = Array(#"{"organisation":{"name":"B","type":"township"}}"#.utf8)
    let outcome = ask(["list", "stop"], before: { if $0 == 1 { desk.files["a.json"] = other } })
    #expect(outcome.code == .success && desk.files == ["a.json": other])
  }

  @Test("A file that nothing is answered to keeps every byte", arguments: ["list", "", "help"])
  func untouched(line: String) {
    let text = Array(#"{"organisation":{"type":"township","name":"A"}}"#.utf8)
    desk.files["a.json"] = text
    let outcome = ask([line == "" ? "stop" : line])
    #expect(outcome.code == .success && desk.files == ["a.json": text])
  }

  @Test("A file that is taken away is written anew", arguments: [2, 3])
  func takenAway(at line: Int) throws {
    let desk = desk
    let outcome = ask(
      ["甲", "", "", "stop"], before: { if $0 == line { desk.files["a.json"] = nil } })
    #expect(outcome.code == .success)
    #expect(outcome.output.contains("! a.json was gone and has been written anew"))
    #expect(try name("a.json") == "甲")
  }

  @Test("Where it cannot be written for a while, nothing is lost and the interview goes on")
  func forAWhile() throws {
    var fails = 0
    let outcome = ask(
      ["甲", "", "西湖", "2025", "stop"],
      write: { _, _ throws(FileProblem) in
        fails += 1
        if (2...3).contains(fails) { throw .full }
      })
    #expect(outcome.code == .success && outcome.errors.isEmpty)
    #expect(
      outcome.output.ranges(of: "! a.json was not written: no space is left. Your answers").count
        == 2)
    #expect(outcome.output.ranges(of: "all answers are in a.json again").count == 1)
    let kept = String(decoding: try #require(desk.files["a.json"]), as: UTF8.self)
    #expect(kept.contains("西湖") && kept.contains("2025"))
  }

  @Test(
    "Where it cannot be written at the end, the answers go elsewhere and that is said",
    arguments: [
      ([:], "a.json", "a-2.json"), (["HOME": "/home/甲"], "Tests/a.json", "/home/甲/a-2.json"),
      (["HOME": "", "TMPDIR": "/tmp/x"], "Tests/a.json", "/tmp/x/a-2.json"),
      ([:], "Tests/a.json", "/tmp/a-2.json"),
    ] as [([String: String], String, String)])
  func elsewhere(environment: [String: String], file: String, place: String) throws {
    let outcome = ask(
      ["甲", ""], in: file, environment: environment,
      write: { path, _ throws(FileProblem) in
        if path == file || path.hasPrefix("Tests/") { throw .notFound }
      })
    #expect(outcome.code == .refused)
    #expect(outcome.output.contains("was not written: its folder is gone"))
    #expect(outcome.errors.hasPrefix("\(file): error: not written: its folder is gone\n"))
    #expect(outcome.errors.contains("All answers are in \(place) instead"))
    #expect(desk.files.keys.sorted() == [place])
    #expect(try name(place) == "甲")
  }

  @Test("Nothing that stands elsewhere is written over")
  func elsewhereTaken() throws {
    desk.files["a-2.json"] = Array("mine".utf8)
    _ = ask(
      ["甲"], write: { path, _ throws(FileProblem) in if path == "a.json" { throw .denied } })
    #expect(desk.files["a-2.json"] == Array("mine".utf8))
    #expect(try name("a-3.json") == "甲")
  }

  @Test("Where nothing can be written at all, the answers are shown whole")
  func shown() throws {
    let outcome = ask(["甲", "", "西\u{200B}湖"], write: { _, _ throws(FileProblem) in throw .full })
    #expect(outcome.code == .refused && desk.files.isEmpty)
    let start = try #require(outcome.errors.firstIndex(of: "{"))
    let submission = try Submission(
      Array(outcome.errors[start...].utf8), rulebook: Project.rulebook())
    #expect(submission.name == "甲" && submission.district == "西\u{200B}湖")
  }

  @Test(
    "What cannot be written is refused before anything is asked, and says what to do",
    arguments: [
      ("link.json", "this is a link to a file that is not there; name a file that can be written"),
      ("folder.json", "this is a folder"), ("pipe.json", "this is no regular file"),
      ("folder.json/no/a.json", "there is no such folder; make it first"),
    ])
  func refused(name: String, message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "folder.json/b")
    try folder.link("link.json", to: "missing/a.json")
    folder.makePipe("pipe.json")
    let outcome = Project.run(["ask", "township", folder.path + name, "--lang", "en"])
    #expect(outcome.code == .refused && outcome.output.isEmpty)
    #expect(outcome.errors.contains(": error: \(message)"), "\(outcome.errors)")
  }

  @Test(
    "A folder or file without the right to write is refused before anything is asked",
    arguments: [
      (FileProblem.denied, "permission denied"), (.other("Read-only file system"), "Read-only"),
    ])
  func denied(problem: FileProblem, reason: String) {
    let outcome = Project.run(["ask", "a.json", "--lang", "en"], desk: desk) { console in
      console.create = { _ throws(FileProblem) in throw problem }
    }
    #expect(outcome.code == .refused && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("a.json: error: it cannot be written: \(reason)"))
    #expect(outcome.errors.hasSuffix("; name a file that can be written\n"))
  }

  @Test("What is no answer of an interview keeps every byte, so that no file outgrows its limit")
  func bytes() throws {
    let kept = [
      #""x-list":[1,2,3, 4 ]"#, #""honours":[ ]"#, #""x-text":"\u4e2d\/""#,
      "\"reviews\":[\n ]",
    ]
    let text =
      #"{\#(kept.joined(separator: ",")),"organisation":{"name":"A","type":"township","x-a":[1,2]},"#
      + #""answers":{"x-b":{"c":[1,2]}}}"#
    desk.files["a.json"] = Array(text.utf8)
    #expect(ask(["", "西湖"]).code == .success)
    let after = String(decoding: try #require(desk.files["a.json"]), as: UTF8.self)
    for member in kept + [#""x-a":[1,2]"#, #""x-b":{"c":[1,2]}"#] {
      let (key, value) = (member.prefix { $0 != ":" }, member.drop { $0 != ":" }.dropFirst())
      #expect(after.contains("\(key): \(value)"), "\(after)")
    }
    #expect(after.contains("西湖"))
  }
}
