import StarRules
import Testing

@testable import unionstar

/// The example submissions and the refused inputs under `Fixtures`.
@Suite("Fixtures")
struct FixtureTests {
  /// What was worked out by hand, and by a second program, for each example.
  static let stars: [(file: String, star: Int, next: Int?, steps: Int)] = [
    ("minimal", 0, 1, 5),
    ("non-public-three-stars", 3, 4, 5),
    ("non-public-joint-three-stars-claims-four", 3, 4, 1),
    ("non-public-exactly-on-thresholds-three-stars", 3, 4, 6),
    ("non-public-few-women-one-star", 1, 2, 1),
    ("non-public-editor-keys-two-stars", 2, 3, 2),
    ("non-public-female-members-missing-no-star", 0, 1, 1),
    ("state-owned-five-stars", 5, nil, 0),
    ("state-owned-one-person-short-four-stars", 4, 5, 1),
    ("state-owned-criterion-answers-three-stars", 3, 4, 2),
    ("new-business-affiliates-four-stars", 4, 5, 4),
    ("new-business-many-unanswered-no-star", 0, 1, 3),
    ("public-institution-five-stars", 5, nil, 0),
    ("public-institution-no-second-level-three-stars", 3, 4, 1),
    ("regional-joint-three-stars", 3, 4, 4),
    ("regional-federation-two-stars", 2, 3, 1),
    ("township-four-stars", 4, 5, 3),
    ("township-one-star", 1, 2, 2),
  ]

  @Test("An example has the star and the next step worked out for it", arguments: stars)
  func rates(file: String, star: Int, next: Int?, steps: Int) throws {
    let text = try Project.read("Fixtures/submissions/\(file).json")
    let rating = Rating(try Submission(text, rulebook: Project.rulebook()))
    #expect(rating.star == star)
    #expect(rating.next()?.star == next)
    #expect(rating.next()?.steps ?? 0 == steps)
  }

  @Test("Every example is in the table, and covers every type, star and size")
  func isComplete() throws {
    let files = try Folder.names(in: "Fixtures/submissions")
    #expect(files == Self.stars.map { $0.file + ".json" }.sorted())
    let rulebook = try Project.rulebook()
    let submissions = try files.map {
      try Submission(Project.read("Fixtures/submissions/\($0)"), rulebook: rulebook)
    }
    #expect(Set(submissions.map(\.type.id)) == Set(rulebook.types.map(\.id)))
    #expect(Set(Self.stars.map(\.star)) == Set(0...rulebook.levels.count))
    let regional = submissions.filter { $0.type.id == "regional" }.map(\.form.id)
    #expect(Set(regional) == ["joint", "federation"])
  }

  @Test(
    "Among the examples are unions of under 50, 50 to 100 and over 100 employees",
    arguments: [1...49, 50...100, 101...1_000_000_000])
  func sizes(_ range: ClosedRange<Int64>) throws {
    let sizes = try Self.ratings().map { $0.fact("employees") }
    #expect(sizes.count { $0.map(range.contains) ?? false } >= 2)
  }

  @Test("One example leaves many questions open, and what it says could still become more")
  func manyUnanswered() throws {
    let open = try Self.ratings().filter { rating in
      let unanswered = rating.criteria.count { $0.status == .unanswered }
      return unanswered > 10 && unanswered < rating.criteria.count - 10
    }
    #expect(!open.isEmpty)
    #expect(open.contains { $0.range.upperBound > $0.star })
  }

  @Test("Among the examples are claims above what is reached, claims that hold, and none")
  func claims() throws {
    let ratings = try Self.ratings()
    let claims = ratings.map { rating in rating.submission.claimedStar.map { $0 - rating.star } }
    #expect(claims.contains { $0.map { $0 > 0 } ?? false })
    #expect(claims.contains(0))
    #expect(claims.contains(nil))
  }

  /// The rating of every example.
  private static func ratings() throws -> [Rating] {
    let rulebook = try Project.rulebook()
    return try stars.map {
      Rating(
        try Submission(Project.read("Fixtures/submissions/\($0.file).json"), rulebook: rulebook))
    }
  }

  static let refused = ((try? Folder.names(in: "Fixtures/refused")) ?? []).filter {
    $0.hasSuffix(".json")
  }

  @Test("A refused input has exactly the diagnostics expected of it", arguments: refused)
  func refuses(_ file: String) throws {
    let name = file.dropLast(5)
    let expected = try Project.text("Fixtures/refused/\(name).expected")
    let text = try Project.read("Fixtures/refused/\(file)")
    for language in Language.allCases {
      let actual = try diagnostics(of: text, language)
      let lines = actual.map { diagnostic in
        let path = diagnostic.path.isEmpty ? "" : " \(diagnostic.path)"
        return "\(diagnostic.location.line):\(diagnostic.location.column) "
          + "\(diagnostic.severity.rawValue) \(diagnostic.code)\(path)\n"
      }
      #expect(lines.joined() == expected)
      #expect(actual.contains { $0.severity == .error })
      #expect(actual.allSatisfy { $0.message.unicodeScalars.count > 5 })
    }
  }

  /// What is said of a text; nothing where it is accepted.
  private func diagnostics(of text: [UInt8], _ language: Language) throws -> [Diagnostic] {
    let rulebook = try Project.rulebook()
    do {
      _ = try Submission(text, rulebook: rulebook)
      return []
    } catch {
      return error.diagnostics(in: language)
    }
  }

  /// The codes of what can be wrong with a submission that is JSON; they are a promise to programs.
  static let codes = [
    "wrong-type", "unknown-key", "repeated-key", "missing-key", "blank-name", "unknown-format",
    "other-rulebook", "unknown-type", "unknown-form", "form-not-allowed", "not-a-whole-number",
    "out-of-range", "invalid-answer", "answer-to-rate", "not-applicable-refused",
    "part-exceeds-whole", "answer-not-binding", "fact-not-used", "invalid-code",
    "unknown-stage", "stage-out-of-order", "invalid-date", "date-out-of-order", "unknown-honour",
    "too-many", "date-before-year", "date-long-after-year", "honour-after-year",
    "not-applicable-lapsed", "year-not-in-force", "year-not-covered", "previous-not-before",
  ]

  @Test("The codes of the submission's problems are those that are promised")
  func codesAreComplete() throws {
    let source = try Project.text("Sources/StarRules/Submission/SubmissionProblem.swift")
    let lines = source.split(separator: "\n").filter {
      $0.hasPrefix("    case .") && $0.hasSuffix("\"")
    }
    #expect(Set(lines.map { String($0.split(separator: "\"")[1]) }) == Set(Self.codes))
  }

  @Test("There are at least forty refused inputs, and they show every code there is")
  func refusesEverything() throws {
    #expect(Self.refused.count >= 40)
    var seen = Set<Substring>()
    for file in Self.refused {
      let expected = try Project.text("Fixtures/refused/\(file.dropLast(5)).expected")
      for line in expected.split(separator: "\n") {
        seen.insert(line.split(separator: " ")[2])
      }
    }
    // A text over the size limit is too large to keep; its own test makes one.
    let syntax = SyntaxProblem.allCases.map(\.rawValue).filter { $0 != "too-large" }
    // A year is refused only beside several editions, which these inputs are not read by.
    for code in syntax + Self.codes where code != "year-not-covered" {
      #expect(seen.contains(Substring(code)), "no input shows \(code)")
    }
  }

  @Test(
    "A template is accepted as it stands, asks everything, and has no star",
    arguments: [
      "state-owned", "non-public", "new-business", "public-institution", "regional --form joint",
      "regional --form federation", "township", "non-public --form federation",
    ])
  func templateIsAccepted(_ type: String) throws {
    for language in Language.allCases {
      let line = "unionstar template \(type) --lang \(language.rawValue)"
      let template = Project.run(line: line)
      #expect(template.code == .success)
      let submission = try Submission(Array(template.output.utf8), rulebook: Project.rulebook())
      let rating = Rating(submission)
      #expect(rating.star == 0)
      #expect(rating.criteria.allSatisfy { $0.status == .unanswered })
      #expect(submission.warnings(in: language).isEmpty)
    }
  }
}

extension Rating {
  /// The count of a fact; nil where it is not given.
  fileprivate func fact(_ id: String) -> Int64? {
    submission.rulebook.facts.firstIndex { $0.id == id }.map { submission.facts[$0] }.flatMap {
      $0 == AnswerSheet.missing ? nil : $0
    }
  }
}
