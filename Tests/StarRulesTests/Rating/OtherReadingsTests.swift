import Testing

@testable import StarRules

/// What other readings would give, against rating the same answers by each of them in full.
struct OtherReadingsTests {
  /// The rules read another way, each once for all submissions.
  private struct Others {
    let choices: [ReadingChoice]
    let rulebooks: [Rulebook]

    init(_ rulebook: Rulebook) throws {
      choices = rulebook.otherChoices
      rulebooks = try choices.map { try rulebook.reading([$0]) }
    }

    /// Whether the rating hangs on any of them.
    func hold(_ rating: Rating) throws -> Bool {
      let stars = rulebooks.map { other in
        let checklist = Checklist(other, type: rating.checklist.type, form: rating.checklist.form)
        return Evaluation(rating.submission.record.sheet, checklist, other).tally.star
      }
      let all = try rating.otherReadings()
      #expect(all.map(\.choice) == choices)
      #expect(all.map(\.star) == stars)
      let tipping = try rating.readingsThatTip()
      let differing = all.filter { $0.star != rating.star }
      #expect(tipping.map(\.choice) == differing.map(\.choice))
      #expect(tipping.map(\.star) == differing.map(\.star))
      #expect(tipping.map(\.refused) == differing.map(\.refused))
      return !tipping.isEmpty
    }
  }

  @Test(
    "Every example hangs on the readings that a full computation finds",
    arguments: ["submissions", "unions/non-public", "unions/regional", "unions/new-business"])
  func examples(_ folder: String) throws {
    let rulebook = try BuiltIn.rulebook()
    let files = try Fixture.files(inRepositoryFolder: "Fixtures/\(folder)")
    #expect(!files.isEmpty)
    let others = try Others(rulebook)
    for (_, text) in files { _ = try others.hold(Rating(Submission(text, rulebook: rulebook))) }
  }

  @Test("Random submissions hang on the readings that a full computation finds")
  func random() throws {
    var submissions = try RandomSubmissions(seed: 31)
    let others = try Others(BuiltIn.rulebook())
    var tipped = 0
    // Each loads every alternative anew, which takes its time in a debug build.
    for _ in 0..<24 where try others.hold(submissions.next().draft.rating()) { tipped += 1 }
    #expect((2..<23).contains(tipped))
  }

  @Test(
    "The same holds beside a reading that was chosen",
    arguments: ["percent-base=all", "federation=bound"])
  func chosen(_ name: String) throws {
    let own = try BuiltIn.rulebook()
    let choice = try #require(own.otherChoices.first { own.name(of: $0) == name })
    let rulebook = try own.reading([choice])
    let others = try Others(rulebook)
    var submissions = try RandomSubmissions(seed: 32)
    var held = 0
    for _ in 0..<6 {
      guard let submission = try? Submission(submissions.next().draft.text, rulebook: rulebook)
      else { continue }
      _ = try others.hold(Rating(submission))
      held += 1
    }
    #expect(held > 3)
  }
}
