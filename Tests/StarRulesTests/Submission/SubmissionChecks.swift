import Testing

@testable import StarRules

/// What a problem of a text is expected to be, besides its place, which is marked in the text.
struct ExpectedProblem: Sendable, Equatable {
  let code: String
  let path: String

  init(_ code: String, _ path: String) { (self.code, self.path) = (code, path) }
}

/// A text of a submission with its problems marked in it, and what they are, in order.
struct FaultyText: Sendable, CustomTestStringConvertible {
  let text: MarkedText
  let problems: [ExpectedProblem]
  var testDescription: String { text.testDescription }

  init(_ text: MarkedText, _ problems: (code: String, path: String)...) {
    self.text = text
    self.problems = problems.map { ExpectedProblem($0.code, $0.path) }
  }
}

extension Submission {
  /// Its warnings but for what does not fit together, which has tests of its own.
  var otherWarnings: [Diagnostic] {
    let doubts = doubts(in: .en).map { $0.message }
    return warnings(in: .en).filter { !doubts.contains($0.message) }
  }
}

/// Reads a submission by the built-in rulebook; nil with its problems where it is refused.
///
/// What does not fit together is no problem here.
func read(_ text: [UInt8]) throws -> (submission: Submission?, problems: [Diagnostic]) {
  let rulebook = try BuiltIn.rulebook()
  let result = Result { () throws(SubmissionRefused) in try Submission(text, rulebook: rulebook) }
  switch result {
  case .success(let submission): return (submission, submission.otherWarnings)
  case .failure(let refused):
    let diagnostics = refused.diagnostics(in: .en)
    #expect(refused.errorCount == diagnostics.filter { $0.severity == .error }.count)
    let chinese = refused.diagnostics(in: .zh)
    #expect(diagnostics.map { $0.code } == chinese.map { $0.code })
    #expect(zip(diagnostics, chinese).allSatisfy { $0.message != $1.message })
    #expect(chinese.allSatisfy { !$0.message.isEmpty })
    return (nil, diagnostics)
  }
}

/// How a submission is refused; nil where it is not.
///
/// `#expect(throws:)` would describe the error with all that hangs on it, a whole rulebook, for many
/// seconds, though the test passes.
func refusal(
  of submission: () throws(SubmissionRefused) -> Submission
) -> SubmissionRefused? {
  do throws(SubmissionRefused) { _ = try submission() } catch { return error }
  return nil
}

/// Expects of a text exactly the problems it is marked with, all of one severity.
func expectProblems(
  _ faulty: FaultyText, _ severity: Severity = .error,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  try #require(faulty.text.offsets.count == faulty.problems.count, "a mark for each problem")
  let (submission, problems) = try read(faulty.text.bytes)
  #expect((submission == nil) == (severity == .error), sourceLocation: sourceLocation)
  #expect(
    problems.map { ExpectedProblem($0.code, $0.path) } == faulty.problems,
    sourceLocation: sourceLocation)
  #expect(problems.map { $0.location } == faulty.text.locations, sourceLocation: sourceLocation)
  #expect(problems.allSatisfy { $0.severity == severity }, sourceLocation: sourceLocation)
  #expect(problems.allSatisfy { !$0.message.isEmpty }, sourceLocation: sourceLocation)
}

/// Expects a text to be accepted without a warning.
@discardableResult
func expectAccepted(
  _ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> Submission {
  let (submission, problems) = try read(Array(text.utf8))
  #expect(problems.map { "\($0.code) \($0.path)" } == [], sourceLocation: sourceLocation)
  return try #require(submission, "accepted", sourceLocation: sourceLocation)
}
