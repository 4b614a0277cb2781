import Testing
import starbench

@testable import StarRules

/// Texts damaged at random are refused for what is wrong with them, and nothing breaks.
struct DamagedTextTests {
  private static let submission = Array(
    #"""
    {"format":"unionstar/1","year":2025,"x-a":{"b":[1,{"c":null}]},
     "organisation":{"name":"杭州甲乙","type":"non-public","form":"joint","district":"西湖区"},
     "facts":{"employees":86,"members":80,"x-b":1.5e3,"ballots":60},"claimedStar":3,
     "answers":{"B1":true,"B3b":"na","S2f":false,"V3.8":{"met":true,"evidence":["a"],"note":""}}}
    """#.utf8)

  @Test("A damaged submission is refused exactly where it is not JSON, and for what else is wrong")
  func submissions() throws {
    var random = SplitMix64(seed: 21)
    var (accepted, broken) = (0, 0)
    for _ in 0..<2500 {
      let text = Self.submission.damaged(&random)
      let description = String(decoding: text, as: UTF8.self)
      let (submission, problems) = try read(text)
      let errors = problems.filter { $0.severity == .error }
      #expect((submission == nil) == !errors.isEmpty, "\(description)")
      let places = problems.map { ($0.location.line, $0.location.column) }
      #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }, "\(description)")
      guard let error = syntaxError(of: text) else {
        if submission != nil { accepted += 1 }
        // The reader finds each repeat that the document finds.
        let repeats = try JSONDocument(text).repeatedKeys.count
        let told = errors.count { $0.code == "repeated-key" }
        // What a second `answers` repeats of the first is a matter of its own, tested elsewhere.
        if !problems.contains(where: { $0.path == "/answers" && $0.code == "repeated-key" }) {
          #expect(told == repeats, "\(description)")
        }
        continue
      }
      broken += 1
      let syntax = Set(SyntaxProblem.allCases.map { $0.rawValue })
      let found = errors.filter { syntax.contains($0.code) }
      let isReencoded = error.problem == .invalidUTF8 && found.first?.code == "gb18030"
      #expect(
        found.map { $0.code } == [isReencoded ? "gb18030" : error.problem.rawValue],
        "\(description)")
      // Nothing is told of what stands after the place where the text breaks off.
      #expect(errors.last?.code == found.last?.code, "\(description)")
    }
    #expect(accepted > 50 && broken > 500)
  }

  @Test("A damaged rulebook is refused, or can be used")
  func rulebooks() throws {
    var random = SplitMix64(seed: 22)
    let original = Array(MinimalRulebook.text.utf8)
    var accepted = 0
    for _ in 0..<700 {
      let text = original.damaged(&random)
      let problems = MinimalRulebook.problems(of: text)
      guard problems.isEmpty else {
        #expect(problems.allSatisfy { $0.severity == .error && !$0.message.isEmpty })
        continue
      }
      accepted += 1
      let rulebook = try Rulebook(text)
      for type in rulebook.types {
        for form in type.forms {
          let submission = try Submission(
            Array(
              #"{"organisation":{"name":"甲","type":"\#(type.id)","form":"\#(rulebook.forms[form].id)"}}"#
                .utf8), rulebook: rulebook)
          let rating = Rating(submission)
          #expect(rating.range.contains(rating.star))
          #expect(rating.levels.count == rulebook.levels.count)
        }
      }
    }
    #expect(accepted > 20)
  }
}
