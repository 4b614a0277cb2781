import Foundation
import StarRules
import Testing

@testable import unionstar

/// The rating sheet: a whole document that says what `assess` says, and nothing acts in it.
@Suite("Rating sheets")
struct RatingSheetTests {
  static let submissions =
    ((try? Folder.names(in: "Fixtures/submissions")) ?? []).map { "Fixtures/submissions/\($0)" }
    + ((try? Folder.names(in: "Fixtures/reviews")) ?? []).filter { $0.hasSuffix(".json") }
    .map { "Fixtures/reviews/\($0)" }

  private func sheet(
    _ words: [String], _ language: Language = .zh, input: String = ""
  ) -> String {
    let outcome = Project.run(
      ["assess", "--format", "html", "--lang", language.rawValue] + words, input: Array(input.utf8))
    #expect(outcome.code == .success)
    return outcome.output
  }

  @Test("The sheet of every example is well-formed and plain", arguments: submissions)
  func isPlain(_ file: String) throws {
    for language in Language.allCases {
      let html = sheet([file], language)
      let outline = XMLOutline(html)
      #expect(outline.isWellFormed)
      SheetCheck.expectPlain(outline)
      #expect(outline.elements.first?.attributes["lang"] == (language == .zh ? "zh-Hans" : "en"))
      let classes = outline.elements.compactMap { $0.attributes["class"] }
        .flatMap { $0.split(separator: " ") }
      #expect(classes.allSatisfy { $0.hasPrefix("sheet") })
    }
  }

  @Test(
    "It tells the star, each criterion, what is missing and the figures", arguments: submissions)
  func isWhole(_ file: String) throws {
    let rulebook = try Project.rulebook()
    let submission = try Submission(try Project.read(file), rulebook: rulebook)
    let rating = Rating(submission)
    let report = Report(rating: rating, language: .zh)
    let texts = XMLTexts(sheet([file])).texts
    for text in [submission.name, report.name(of: rating.star), report.stars(rating.star)] {
      #expect(texts.contains(text))
    }
    for criterion in rating.criteria {
      #expect(texts.contains(rulebook.criteria[criterion.criterion].id))
    }
    if let next = report.next { #expect(texts.contains(report.heading(of: next))) }
    for stage in [nil]
      + rulebook.stages.indices.filter({ !rulebook.stages[$0].checks }).map(Optional.some)
    {
      #expect(texts.contains(report.name(ofStage: stage)))
    }
    #expect(texts.count { $0.contains("盖章") } == 3)
  }

  @Test("Blocks to sign are those of the stages that the rulebook names, the union's own first")
  func signatures() throws {
    let html = sheet(["--rulebook", "Fixtures/library/rulebook.json", "-"], .en, input: library)
    #expect(html.components(separatedBy: "(stamp)").count - 1 == 1)
  }

  private let library = #"{"organisation":{"name":"a","type":"branch"}}"#

  @Test("The one style is the one that the policy permits, and touches nothing but the sheet")
  func style() throws {
    let html = sheet(["Fixtures/submissions/minimal.json"])
    let style = try #require(
      html.components(separatedBy: "<style>").last?.components(separatedBy: "</style>").first)
    var hash = SHA256()
    hash.update(Array(style.utf8).span)
    #expect(html.contains("style-src &#39;sha256-\(Base64.text(of: hash.finish()))&#39;"))
    #expect(html.contains("default-src &#39;none&#39;"))
    for line in style.split(separator: "\n") where !line.isEmpty {
      let rule = line.trimmingCharacters(in: .whitespaces)
      #expect(rule.isEmpty || rule.hasPrefix(".sheet") || rule.hasPrefix("@"), "\(rule)")
    }
    #expect(style == RatingSheet.style)
  }

  @Test("The body alone is what stands in the document")
  func body() throws {
    let file = "Fixtures/submissions/minimal.json"
    let submission = try Submission(try Project.read(file), rulebook: try Project.rulebook())
    let body = RatingSheet(Report(rating: Rating(submission), language: .zh)).body
    #expect(XMLOutline(String(decoding: body, as: UTF8.self)).isWellFormed)
    #expect(sheet([file]).contains("<article class=\"sheet\" lang=\"zh-Hans\">"))
  }

  @Test("Evidence stands with its criterion, and what has no room is counted")
  func evidence() throws {
    let many = (1...500).map { "\"材料\($0).pdf\"" }.joined(separator: ",")
    let long = String(repeating: "长", count: 10_000)
    let input =
      #"{"organisation":{"name":"\#(long)","type":"non-public"},"answers":{"#
      + #""B2":{"met":true,"evidence":["工会主席选举.pdf"],"note":"见附件"},"#
      + #""B5":{"met":true,"evidence":[\#(many)]},"B3a":{"met":true,"evidence":["\#(long)"]},"#
      + #""B4":true}}"#
    let texts = XMLTexts(sheet(["-"], input: input)).texts
    #expect(texts.contains("工会主席选举.pdf；注：见附件"))
    #expect(texts.contains { $0.hasPrefix("材料1.pdf；材料2.pdf") && $0.hasSuffix(" 件）") })
    #expect(texts.contains { $0.hasPrefix("B3a 长长") && $0.hasSuffix(" 字）") })
    #expect(texts.contains { $0.hasPrefix("长长") && $0.hasSuffix("…（另 9931 字）") }, "the name")
    #expect(texts.contains("B4a ✓°"), "met without evidence")
    #expect(texts.contains("✓ 达到"))
    #expect(texts.allSatisfy { $0.count < 1000 || $0.contains("@page") })
  }

  /// A submission with seven doubts: that no documents are named, and six counts far from last year's.
  private static func doubtful() throws -> (text: String, doubts: [String]) {
    let rulebook = try Project.rulebook()
    let pairs = rulebook.plausibility.compactMap { rule -> (String, String)? in
      guard case .denied(let clause, let claimed) = rule.grounds else { return nil }
      return (rulebook.clauses[clause].id, rulebook.clauses[claimed[0]].id)
    }
    let answers = pairs.map { "\"\($0.1)\":true" }.filter { pair in
      !pairs.contains { pair == "\"\($0.0)\":true" }
    }
    let denied = pairs.map { "\"\($0.0)\":false" }
    let all = Set(answers).sorted() + Set(denied).sorted()
    let text =
      "{\"organisation\":{\"name\":\"甲\",\"type\":\"non-public\"},\"answers\":{"
      + all.joined(separator: ",") + "}}"
    let submission = try Submission(Array(text.utf8), rulebook: rulebook)
    return (text, submission.doubts(in: .zh).map(\.message))
  }

  @Test("The doubts stand on the sheet that counts them, as many as there is room for")
  func doubts() throws {
    let (input, doubts) = try Self.doubtful()
    #expect(doubts.count > 6)
    let texts = XMLTexts(sheet(["-"], input: input)).texts
    let heading = try #require(texts.firstIndex(of: "请核对"))
    let listed = doubts.prefix(6).map { ClippedText($0, ems: 110).words(in: .zh) }
    #expect(Array(texts[(heading + 1)...].prefix(7)) == listed + ["另有 \(doubts.count - 6) 处。"])
    #expect(texts.contains("填报有疑点 \(doubts.count) 处，不影响星级，请按所列核对。"))
    let few = XMLTexts(sheet(["Fixtures/submissions/non-public-three-stars.json"], .en)).texts
    #expect(few.contains("To be looked at again"))
    #expect(few.contains { $0.hasPrefix("V3.4a is answered no") })
    let none = #"{"organisation":{"name":"甲","type":"non-public"}}"#
    #expect(!XMLTexts(sheet(["-"], input: none)).texts.contains("请核对"))
  }

  @Test(
    "No option of the command and no key of the submission stands in a sheet",
    arguments: submissions)
  func namesNoOptions(_ file: String) throws {
    for language in Language.allCases {
      let texts = XMLTexts(sheet([file], language)).texts.filter { !$0.contains("@page") }
      #expect(!texts.contains { $0.contains("（evidence）") || $0.contains("--readings") })
      let submission = try Submission(try Project.read(file), rulebook: try Project.rulebook())
      let report = try Report(
        submission, editions: Editions(submission.rulebook), everyReading: false,
        language: language)
      let lines = report.footing(namesOptions: false)
      #expect(!lines.contains { $0.contains("（evidence）") || $0.contains("--") })
      #expect(lines.count == report.footing(namesOptions: true).count)
    }
  }

  @Test("What if is no form to be signed, and is called what it is")
  func whatIf() {
    let file = "Fixtures/submissions/state-owned-one-person-short-four-stars.json"
    for (language, name) in [(Language.zh, "星级评定试算"), (.en, "Star rating: what if")] {
      let (plain, html) = (
        sheet([file], language), sheet([file, "--set", "members=238"], language)
      )
      #expect(XMLOutline(html).isWellFormed)
      let texts = XMLTexts(html).texts
      #expect(texts.contains(name))
      #expect(texts.contains { $0.hasPrefix("\(name) · ") }, "the document's title")
      #expect(!html.contains("sheet-signature\""))
      #expect(!texts.contains { $0.contains("盖章") || $0.contains("(stamp)") })
      #expect(!XMLTexts(plain).texts.contains { $0.contains(name) })
      #expect(plain.contains("sheet-signature\""))
    }
  }

  @Test("What the sheet cannot add is refused in words", arguments: ["--all", "--readings"])
  func refusesDetails(option: String) {
    let words = ["assess", "--lang", "en", "Fixtures/submissions/minimal.json", option]
    let outcome = Project.run(words + ["--format", "html"])
    #expect(outcome.code == .usage)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("error: --format html and \(option) do not go together"))
    #expect(Project.run(words + ["--format", "markdown"]).code == .success)
  }

  @Test("A refused submission has no sheet, and its problems are told")
  func refused() {
    let outcome = Project.run([
      "assess", "--format", "html", "Fixtures/refused/members-more-than-employees.json",
    ])
    #expect(outcome.code == .refused)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("members-more-than-employees.json:"))
  }
}

/// What may stand in a sheet or an index.
enum SheetCheck {
  static func expectPlain(
    _ outline: XMLOutline, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let known: Set = [
      "html", "head", "meta", "title", "style", "body", "main", "article", "header", "section",
      "nav", "h1",
      "h2", "h3", "p", "ul", "li", "div", "span", "b", "a", "table", "thead", "tbody", "tr", "th",
      "td", "svg", "rect", "line", "text",
    ]
    for element in outline.elements {
      #expect(known.contains(element.name), "\(element.name)", sourceLocation: sourceLocation)
      let isQuiet = element.attributes.keys.allSatisfy { $0 != "style" && !$0.hasPrefix("on") }
      #expect(isQuiet, "\(element.attributes)", sourceLocation: sourceLocation)
    }
  }
}
