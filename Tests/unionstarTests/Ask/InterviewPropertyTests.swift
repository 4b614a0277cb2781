import StarRules
import Testing

@testable import unionstar

/// What holds of every interview, whatever is typed.
@Suite("Interviews of all kinds")
struct InterviewPropertyTests {
  /// Every type with every form it may have, of the built-in rulebook and of one of another world.
  static let kinds: [(isBuiltIn: Bool, type: String, form: String)] = {
    [true, false].flatMap { isBuiltIn -> [(Bool, String, String)] in
      guard let rulebook = try? rulebook(isBuiltIn) else { return [] }
      return rulebook.types.flatMap { type in
        type.forms.map { (isBuiltIn, type.id, rulebook.forms[$0].id) }
      }
    }
  }()

  private static func rulebook(_ isBuiltIn: Bool) throws -> Rulebook {
    try isBuiltIn
      ? Project.rulebook() : Rulebook(Project.read("Fixtures/library/rulebook.json"))
  }

  @Test(
    "Every type and form can be answered to its end, and every question of its template is in it",
    arguments: kinds)
  func toTheEnd(isBuiltIn: Bool, type: String, form: String) throws {
    let rulebook = try Self.rulebook(isBuiltIn)
    var cadre = try Cadre(type: type, form: form, rulebook: rulebook)
    cadre.type("甲", "", "", "2025")
    for _ in 0..<500 where cadre.interview.ending == nil {
      let isCount = if case .fact = cadre.question { true } else { false }
      cadre.type(isCount ? "300" : cadre.question == .claim ? "" : "y")
    }
    #expect(cadre.interview.ending == .finished)
    let submission = try Submission(Array(cadre.file.utf8), rulebook: rulebook)
    // Nothing but that the papers are not named.
    #expect(submission.warnings(in: .en).allSatisfy { $0.code == "documents-missing" })
    #expect(Rating(submission).star == rulebook.levels.count)
    #expect(Rating(submission).criteria(.unanswered).isEmpty)
    let template = Template(rulebook: rulebook, checklist: submission.checklist, language: .zh)
    let (mine, asked) = (
      try JSONTree(cadre.file), try JSONTree(String(decoding: template.json, as: UTF8.self))
    )
    for part in ["facts", "answers"] {
      let keys = asked[part]?.keys.filter { !$0.hasPrefix("x-") }
      #expect(mine[part]?.keys == keys)
    }
  }

  @Test("Taken up again after every line it asks the same and ends in the same file")
  func takenUp() throws {
    var random = SeededGenerator(seed: 1)
    var straight = try Cadre()
    var again = straight
    var places = 0
    for _ in 0..<600 where straight.interview.ending == nil {
      let word = straight.fittingWord(&random)
      straight.type(word)
      again.type(word)
      #expect(again.question == straight.question, "after \(word)")
      #expect(again.file == straight.file)
      if straight.interview.isRatable, straight.interview.ending == nil,
        !straight.interview.asksAgain
      {
        again = try Cadre(again.file)
        places += 1
        #expect(again.question == straight.question, "taken up after \(word)")
      }
    }
    #expect(straight.interview.ending == .finished)
    #expect(places > 60)
  }

  @Test(
    "Whatever is typed, the file is accepted and what is said of the star is what assess says",
    arguments: 1...2)
  func anything(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(1000 + seed))
    var cadre = try Cadre(language: .en)
    for _ in 0..<250 where cadre.interview.ending == nil {
      let before = cadre.interview.draft
      switch Int.random(in: 0..<10, using: &random) {
      case 0: cadre.type("back")
      case 1:
        let ids =
          cadre.interview.rulebook.clauses.map(\.id) + cadre.interview.rulebook.facts.map(\.id)
        cadre.type(ids.randomElement(using: &random) ?? "")
      case 2:
        let count = Int.random(in: 0..<40, using: &random)
        cadre.type(bytes: (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
      case 3: cadre.type(["evidence", "note", "", "-", "="].randomElement(using: &random) ?? "")
      default: cadre.type(cadre.fittingWord(&random))
      }
      _ = cadre.look()
      guard cadre.interview.isRatable else { continue }
      let submission = try Submission(
        Array(cadre.file.utf8), rulebook: cadre.interview.rulebook)
      if cadre.interview.draft != before, let last = cadre.said.last, last.hasPrefix("→") {
        let name = Report(rating: Rating(submission), language: .en).name(
          of: Rating(submission).star)
        #expect(last.contains("now: \(name)"))
      }
      #expect(cadre.interview.questions.contains(cadre.question))
    }
  }

  static let submissions =
    ((try? Folder.names(in: "Fixtures/submissions")) ?? []).map { "Fixtures/submissions/\($0)" }
    + ((try? Folder.names(in: "Fixtures/reviews")) ?? []).filter { $0.hasSuffix(".json") }.map {
      "Fixtures/reviews/\($0)"
    }

  @Test(
    "An answer changes that answer, and nothing else of what a file says", arguments: submissions)
  func nothingElse(_ file: String) throws {
    let text = try Project.text(file)
    var cadre = try Cadre(text)
    #expect(JSONValue(Array(cadre.file.utf8)) == JSONValue(Array(text.utf8)))
    let clause = try #require(
      cadre.interview.questions.compactMap {
        if case .clause(let clause) = $0 { clause } else { nil }
      }.last)
    let id = cadre.interview.rulebook.clauses[clause].id
    let criterion = cadre.interview.rulebook.criteria[
      cadre.interview.rulebook.clauses[clause].criterion
    ].id
    cadre.type(id, "n")
    let (after, before) = (
      try #require(JSONValue(Array(cadre.file.utf8))), try #require(JSONValue(Array(text.utf8)))
    )
    for member in before.members where member.key != "answers" {
      #expect(after[member.key] == member.value, "\(member.key)")
    }
    let answers = after["answers"]?.members ?? []
    for member in before["answers"]?.members ?? [] where ![id, criterion].contains(member.key) {
      #expect(after["answers"]?[member.key] == member.value, "\(member.key)")
    }
    let value = after["answers"]?[id] ?? after["answers"]?[criterion]
    #expect((value?["met"] ?? value) == .bool(false))
    #expect(answers.count - (before["answers"]?.members.count ?? 0) <= 1)
  }

  @Test(
    "From last year, Enter alone gives last year's answers for the new year",
    arguments: stride(from: 0, to: submissions.count, by: 3).map { submissions[$0] })
  func fromLastYear(_ file: String) throws {
    let text = try Project.text(file)
    var cadre = try Cadre(lastYear: text)
    let last = try #require(cadre.interview.lastYear?.submission)
    for _ in 0..<500 where cadre.interview.ending == nil {
      cadre.type(cadre.question == .name ? "甲" : "")
    }
    #expect(cadre.interview.ending == .finished)
    let next = try Submission(Array(cadre.file.utf8), rulebook: last.rulebook)
    #expect(next.year == last.year.map { $0 + 1 })
    #expect(next.claimedStar == nil && next.record.reviews.isEmpty)
    #expect(!cadre.file.contains("\"evidence\""))
    #expect(Rating(next).star == Rating(last).star)
    let statuses = Rating(last).criteria.map(\.status)
    #expect(Rating(next).criteria.map(\.status) == statuses)
    #expect(next.record.honours.count == last.record.honours.count)
  }
}
