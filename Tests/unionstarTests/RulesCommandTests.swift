import StarRules
import Testing

@testable import unionstar

/// What `rules` lists beside criteria: what is warned of, and what is noted of other types.
@Suite("rules")
struct RulesCommandTests {
  private static let library = "Fixtures/library/rulebook.json"
  private static let books = [nil, library]

  private func rulebook(_ path: String?) throws -> Rulebook {
    guard let path else { return try Project.rulebook() }
    return try Rulebook(try Project.read(path))
  }

  private func run(_ words: [String], _ book: String?) -> Project.Outcome {
    Project.run(["rules"] + words + (book.map { ["--rulebook", $0] } ?? []))
  }

  @Test("Every plausibility rule is listed with its words and its source", arguments: books)
  func lists(book: String?) throws {
    let rulebook = try rulebook(book)
    for language in Language.allCases {
      let lang = ["--lang", language.rawValue]
      let list = run(["--plausibility"] + lang, book).output
      let markdown = run(["--plausibility", "--format", "markdown"] + lang, book).output
      let whole = run(lang, book).output
      let json = try JSONTree(run(["--plausibility", "--format", "json"] + lang, book).output)
      let all = try JSONTree(run(["--format", "json"] + lang, book).output)
      #expect(all["plausibility"] == json)
      #expect(json.elements.count == rulebook.plausibility.count)
      for (rule, entry) in zip(rulebook.plausibility, json.elements) {
        #expect(list.contains("\(rule.id)\n"), "\(rule.id)")
        #expect(whole.contains("\n  \(rule.id) "), "\(rule.id)")
        #expect(markdown.contains("## \(Markdown.escaped(rule.id))\n"), "\(rule.id)")
        #expect(list.withoutBreaks.contains(rule.says[language].withoutBreaks), "\(rule.id)")
        #expect(list.withoutBreaks.contains(rule.why[language].withoutBreaks), "\(rule.id)")
        #expect(entry["id"]?.text == rule.id)
        #expect(entry["code"]?.text == rule.code)
        #expect(entry["says"]?.text == rule.says[language])
        #expect(entry["why"]?.text == rule.why[language])
      }
    }
  }

  @Test("An id of results shows its rule, and one stated of several facts shows all of them")
  func byId() throws {
    let one = Project.run(["rules", "last-year:members", "--lang", "en"])
    #expect(one.code == .success && one.output.hasPrefix("last-year:members\n"))
    #expect(!one.output.contains("last-year:employees"))
    let all = Project.run(["rules", "last-year", "--lang", "en"]).output
    let rules = try Project.rulebook().plausibility.filter { $0.id.hasPrefix("last-year:") }
    #expect(rules.count == 7)
    for rule in rules { #expect(all.contains("\(rule.id)\n")) }
    // What they have in common is said once.
    #expect(all.split(separator: "why: ").count == 2)
    #expect(Project.run(["rules", "volunteers", "V3.8"]).code == .usage)
    #expect(Project.run(["rules", "--plausibility", "volunteers"]).code == .usage)
    let unknown = Project.run(["rules", "volunters", "--lang", "en"])
    #expect(unknown.code == .usage && unknown.errors.contains("'volunteers'"))
  }

  @Test(
    "An option that lists all goes with no other that chooses",
    arguments: ["--readings", "--plausibility"])
  func listsAll(_ option: String) {
    for other in [["--type", "regional"], ["--star", "5"], ["--register"]] {
      let outcome = Project.run(["rules", option, "--lang", "en"] + other)
      #expect(outcome.code == .usage)
      #expect(outcome.errors.contains("\(option) lists all, and goes without \(other[0])"))
    }
    #expect(Project.run(["rules", option]).code == .success)
    let twice = Project.run(["rules", "volunteers", "volunteers"]).output
    #expect(twice == Project.run(["rules", "volunteers"]).output)
  }

  @Test("What becomes of other types is said by the rules that say it, and by no others")
  func otherTypes() throws {
    let note = try #require(try Project.rulebook().otherTypes)
    for language in Language.allCases {
      let words = ["--lang", language.rawValue]
      let runs = [
        ["assess", "--help"], ["template", "--help"], ["help", "assess"], ["manual"], ["rules"],
      ]
      for run in runs {
        let shown = Project.run(run + words).output.withoutBreaks
        #expect(shown.contains(note.note[language].withoutBreaks), "\(run)")
      }
      for run in runs where run != ["help", "assess"] {
        let outcome = Project.run(run + words + ["--rulebook", Self.library])
        #expect(outcome.code == .success)
        #expect(!outcome.output.withoutBreaks.contains(note.note[language].withoutBreaks), "\(run)")
      }
      let rules = Project.run(["rules"] + words).output.withoutBreaks
      #expect(rules.contains(note.source[language].withoutBreaks))
    }
    let json = try JSONTree(Project.run(["rules", "--format", "json", "--lang", "zh"]).output)
    #expect(json["otherTypes"]?["note"]?.text == note.note[.zh])
    #expect(json["otherTypes"]?["source"]?.text == note.source[.zh])
    // Help is given though the rules cannot be read.
    #expect(Project.run(["assess", "--help", "--rulebook", "none.json"]).code == .success)
  }
}

extension String {
  /// Without what wrapping a text, or setting it in roff, puts in.
  fileprivate var withoutBreaks: String {
    replacing("\\:", with: "").replacing("\\-", with: "-").filter { !$0.isWhitespace }
  }
}
