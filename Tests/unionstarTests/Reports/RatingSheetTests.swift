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
