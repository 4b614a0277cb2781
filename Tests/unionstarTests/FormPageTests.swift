import Foundation
import StarRules
import Testing

@testable import unionstar

/// The page that `form` prints: one file that reaches nothing, whatever the rules say.
@Suite("Form")
struct FormPageTests {
  private static let folder = "Sources/unionstar/Form/Page/"
  private static let generated = "Sources/unionstar/Form/PageParts+Generated.swift"
  /// The files of the script, in their order.
  private static let scripts = [
    "words", "document", "elements", "inflate", "engine", "form", "answers", "live", "page",
  ]

  /// The generated file: every part as a raw literal that nothing in it ends.
  private func source() throws -> String {
    var body = "\n\"use strict\";\n(function () {\n"
    for name in Self.scripts { body += try Project.text(Self.folder + name + ".js") + "\n" }
    let parts = [
      ("html", try Project.text(Self.folder + "page.html")),
      ("style", "\n" + (try Project.text(Self.folder + "page.css"))),
      ("narrowing", try Project.text(Self.folder + "narrowing.js")),
      ("script", body + "})();\n"),
    ]
    var text = """
      // Generated from Page/; `UPDATE_GENERATED=1 swift test` writes it anew.
      // swift-format-ignore-file

      /// The parts of the form's page, with places where `FormPage` puts what they are given.
      enum PageParts {

      """
    for (name, part) in parts {
      try #require(!part.contains("\"\"\"#") && !part.contains("\\#"), "\(name) ends the literal")
      text += "  static let \(name): StaticString = #\"\"\"\n\(part)\n\"\"\"#\n\n"
    }
    return text + "}\n"
  }

  @Test("The generated file is the one that the page's files give; UPDATE_GENERATED=1 writes it")
  func isFresh() throws {
    let expected = try source()
    if ProcessInfo.processInfo.environment["UPDATE_GENERATED"] == "1" {
      try Folder.write(expected, to: Self.generated)
    }
    #expect(try Project.text(Self.generated) == expected, "run UPDATE_GENERATED=1 swift test")
  }

  @Test("Every file of the page's folder is part of it")
  func isComplete() throws {
    let known = Self.scripts.map { $0 + ".js" } + ["narrowing.js", "page.css", "page.html"]
    #expect(try Folder.names(in: Self.folder) == known.sorted())
  }

  /// The text between the last `<tag…>` that begins with `opening` and its end.
  private func content(of page: String, _ opening: String, _ closing: String) throws -> String {
    let start = try #require(page.range(of: opening))
    let body = try #require(page.range(of: ">", range: start.lowerBound..<page.endIndex))
    let end = try #require(page.range(of: closing, range: body.upperBound..<page.endIndex))
    return String(page[body.upperBound..<end.lowerBound])
  }

  private func carried(by page: String) throws -> JSONTree {
    try JSONTree(try content(of: page, "<script type=\"application/json\"", "</script>"))
  }

  @Test("It carries the rules byte for byte, and what is chosen at first")
  func carriesRules() throws {
    let file = "Sources/StarRules/Rulebook/Rulebooks/hangzhou-2025.json"
    let page = try carried(by: Project.run(["form", "--lang", "zh"]).output)
    #expect(page["rulebook"]?.text == (try Project.text(file)))
    #expect(page["language"]?.text == "zh")
    #expect(page["type"] == .null)
    #expect(page["form"] == .null)
    let library = "Fixtures/library/rulebook.json"
    let other = try carried(by: Project.run(["form", "--rulebook", library]).output)
    #expect(other["rulebook"]?.text == (try Project.text(library)))
  }

  @Test(
    "TYPE and --form are chosen at first",
    arguments: [
      (["non-public"], "non-public", "committee"), (["regional"], "regional", nil),
      (["regional", "--form", "joint"], "regional", "joint"),
      (["township"], "township", "committee"),
    ] as [([String], String, String?)])
  func choosesType(words: [String], type: String, form: String?) throws {
    let outcome = Project.run(["form"] + words)
    #expect(outcome.code == .success)
    let page = try carried(by: outcome.output)
    #expect(page["type"]?.text == type)
    #expect(page["form"]?.text == form)
  }

  @Test(
    "A type or form that cannot be chosen is refused",
    arguments: [
      ["comittee"], ["--form", "joint"], ["township", "--form", "joint"],
      ["non-public", "--form", "comittee"],
    ])
  func refuses(words: [String]) {
    let outcome = Project.run(["form"] + words)
    #expect(outcome.code == .usage)
    #expect(outcome.output.isEmpty)
  }

  @Test("Its policy names its scripts and its style by their hashes, and no source to fetch from")
  func policy() throws {
    let page = Project.run(["form"]).output
    let start = try #require(page.range(of: "http-equiv=\"Content-Security-Policy\" content=\""))
    let end = try #require(page.range(of: "\">", range: start.upperBound..<page.endIndex))
    let policy = String(page[start.upperBound..<end.lowerBound])
    for directive in ["default-src 'none'", "base-uri 'none'", "form-action 'none'"] {
      #expect(policy.contains(directive))
    }
    #expect(!policy.contains("unsafe-inline"))
    #expect(!policy.contains(":"), "no scheme and no host")
    #expect(policy.components(separatedBy: "sha256-").count == 4)
    // Nothing in the page names a resource, and no attribute holds script or style.
    let frame = try content(of: page, "<body", "<script type=\"application/json\"")
    for word in [" src=", " style=", " on", "http:", "https:"] {
      #expect(!frame.contains(word), "\(word)")
    }
    #expect(!page.contains("{{"), "every place is filled")
  }

  @Test("Nothing in a rulebook can leave the place where the page carries it")
  func hostileRulebook() throws {
    let hostile = "</script><script>alert(1)</script><!--{{script}}\u{202E}"
    let title = "\"en\": \"Guidelines for the standardised building"
    let text = try Project.text("Sources/StarRules/Rulebook/Rulebooks/hangzhou-2025.json")
      .replacing(title, with: title.replacing("Guidelines", with: hostile))
    try #require(text.contains(hostile))
    let folder = try TemporaryFolder()
    let file = try folder.write(text, to: "rules.json")
    let page = Project.run(["form", "--rulebook", file]).output
    #expect(try carried(by: page)["rulebook"]?.text == text)
    #expect(page.components(separatedBy: "</script").count == 5)
    #expect(!page.contains("<!--"))
  }
}
