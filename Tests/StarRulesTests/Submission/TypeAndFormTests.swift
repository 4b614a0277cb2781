import Testing

@testable import StarRules

/// Which types there are and which forms each may have.
struct TypeAndFormTests {
  private func text(_ type: String, _ form: String?) -> MarkedText {
    let form = form.map { #","form":⟦"\#($0)""# } ?? ""
    return MarkedText(#"{"organisation":{"name":"甲","type":"\#(type)"\#(form)}}"#)
  }

  static let formsOfTypes: [(type: String, allowed: [String], unstated: String?)] = [
    ("state-owned", ["committee", "joint", "federation"], "committee"),
    ("non-public", ["committee", "joint", "federation"], "committee"),
    ("new-business", ["committee", "joint", "federation"], "committee"),
    ("public-institution", ["committee", "joint", "federation"], "committee"),
    ("regional", ["joint", "federation"], nil), ("township", ["committee"], "committee"),
  ]

  @Test(
    "A type takes the forms it may have, and its default where none is stated",
    arguments: formsOfTypes)
  func forms(type: String, allowed: [String], unstated: String?) throws {
    for form in ["committee", "joint", "federation"] {
      let text = text(type, form)
      guard allowed.contains(form) else {
        try expectProblems(FaultyText(text, ("form-not-allowed", "/organisation/form")))
        continue
      }
      let submission = try #require(try read(text.bytes).submission)
      #expect(submission.type.id == type)
      #expect(submission.form.id == form)
    }
    #expect(try read(text(type, nil).bytes).submission?.form.id == unstated)
  }

  @Test(
    "There are no other types or forms", arguments: ["", "Township", "social", "社会组织", "township "])
  func unknown(word: String) throws {
    try expectProblems(
      FaultyText(
        MarkedText(#"{"organisation":{"name":"甲","type":⟦"\#(word)"}}"#),
        ("unknown-type", "/organisation/type")))
    for type in ["township", "regional"] {
      try expectProblems(FaultyText(text(type, word), ("unknown-form", "/organisation/form")))
    }
  }

  @Test("A type and a form written with escapes are the same")
  func escaped() throws {
    let submission = try expectAccepted(
      #"{"organisation":{"name":"甲","type":"r\u0065gional","form":"join\u0074"}}"#)
    #expect(submission.type.id == "regional")
    #expect(submission.form.id == "joint")
  }

  @Test("A misspelt type comes with the nearest as a suggestion")
  func suggestion() throws {
    let problem = try #require(try read(text("townshp", nil).bytes).problems.first)
    #expect(problem.message.contains("did you mean 'township'"))
  }

  @Test("What the rules note of other types is said of an unknown one, and else nothing")
  func otherTypes() throws {
    let rulebook = try BuiltIn.rulebook()
    let note = try #require(rulebook.otherTypes?.note)
    for (word, ending) in [("社会组织", "township. "), ("townshp", "did you mean 'township'? ")] {
      let problem = try #require(try read(text(word, nil).bytes).problems.first)
      #expect(problem.message.hasSuffix(ending + note[.en]), "\(problem.message)")
    }
    let bare = try Rulebook(Array(MinimalRulebook.text.utf8))
    for language in Language.allCases {
      let error = #expect(throws: SubmissionRefused.self) {
        try Submission(text("社会组织", nil).bytes, rulebook: bare)
      }
      let message = error?.diagnostics(in: language).first?.message ?? ""
      #expect(message.hasSuffix("firm, area"), "\(message)")
    }
  }
}
