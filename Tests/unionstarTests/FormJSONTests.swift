import StarRules
import Testing

@testable import unionstar

/// What the engine tells the browser form of the rules and of a rating, against the tool's own.
@Suite("JSON for the form")
struct FormJSONTests {
  private let rulebook: Rulebook

  init() throws { rulebook = try Project.rulebook() }

  @Test("The outline names what the rulebook has", arguments: Language.allCases)
  func outline(language: Language) throws {
    let outline = try JSONTree(String(decoding: rulebook.outline(in: language), as: UTF8.self))
    #expect(outline["rulebook"]?["sha256"]?.text == rulebook.sha256)
    let types = try #require(outline["types"]?.elements)
    #expect(types.map { $0["id"]?.text } == rulebook.types.map { $0.id })
    for (type, entry) in zip(rulebook.types, types) {
      #expect(entry["forms"]?.texts == type.forms.map { rulebook.forms[$0].id })
      #expect(entry["defaultForm"]?.text == type.defaultForm.map { rulebook.forms[$0].id })
    }
    #expect(outline["levels"]?.elements.count == rulebook.levels.count)
    let report = Report(
      rating: Rating(try Submission(anyText(), rulebook: rulebook)), language: language)
    #expect(
      outline["starNames"]?.texts == (0...rulebook.levels.count).map { report.name(of: $0) })
  }

  private func anyText() throws -> [UInt8] {
    try Project.read("Fixtures/submissions/non-public-three-stars.json")
  }

  @Test("The form asks what the template asks, in its order", arguments: Language.allCases)
  func questions(language: Language) throws {
    for (type, entry) in rulebook.types.enumerated() {
      for form in entry.forms {
        let words = [
          "template", entry.id, "--form", rulebook.forms[form].id, "--lang", language.rawValue,
        ]
        let template = try JSONTree(Project.run(words).output)
        let asked = Questionnaire(rulebook, Checklist(rulebook, type: type, form: form))
        let questions = try JSONTree(String(decoding: asked.json(in: language), as: UTF8.self))
        let facts = questions["facts"]?.elements ?? []
        let clauses = (questions["criteria"]?.elements ?? []).flatMap {
          $0["clauses"]?.elements ?? []
        }
        #expect(facts.compactMap { $0["id"]?.text } == keys(of: template["facts"]))
        #expect(clauses.compactMap { $0["key"]?.text } == keys(of: template["answers"]))
        check(clauses, facts: facts.compactMap { $0["id"]?.text })
        #expect(facts.allSatisfy { $0["wholes"]?.texts.contains($0["id"]?.text ?? "") == false })
      }
    }
  }

  private func keys(of section: JSONTree?) -> [String] {
    section?.keys.filter { !$0.hasPrefix("x-") } ?? []
  }

  /// A clause is either asked by a key or computed from facts that are asked.
  private func check(_ clauses: [JSONTree], facts: [String]) {
    #expect(!clauses.isEmpty)
    for clause in clauses {
      let isRate = clause["kind"]?.text == "rate"
      #expect(isRate == (clause["key"] == nil) && isRate == (clause["threshold"] != nil))
      let hangsOn = clause["facts"]?.texts ?? []
      #expect(hangsOn.allSatisfy(facts.contains) && (!isRate || hangsOn.count >= 2))
    }
  }

  @Test("The words of a rating are those that 'assess' prints", arguments: Language.allCases)
  func words(language: Language) throws {
    let editions = Editions(rulebook)
    for name in [
      "non-public-three-stars", "regional-federation-two-stars", "public-institution-five-stars",
    ] {
      let path = "Fixtures/submissions/\(name).json"
      let submission = try Submission(try Project.read(path), editions: editions)
      let report = try Report(submission, editions: editions, language: language)
      let words = try JSONTree(String(decoding: report.wordsJSON, as: UTF8.self))
      let printed = Project.run(["assess", path, "--all", "--lang", language.rawValue]).output
      #expect(printed.hasPrefix(words["title"]?.text ?? "?"))
      #expect(words["star"]?.number == Int64(report.rating.star))
      #expect((words["next"] == .null) == (words["nothingLeft"] != nil))
      #expect(words["footing"]?.texts == report.footing(namesOptions: false))
      #expect(words["provenance"]?.text == report.provenance(digits: 12))
      for open in words["next"]?["open"]?.elements ?? [] {
        for criterion in open["criteria"]?.elements ?? [] {
          let id = try #require(criterion["id"]?.text)
          #expect(printed.contains("\(id) \(criterion["title"]?.text ?? "?")"))
        }
      }
    }
  }
}
