import Foundation

@testable import StarRules
@testable import starbench

/// Records made for a test, and what becomes of them when they are read.
enum MadeRecords {
  private static let builtIn = Result { () throws(RulebookRefused) in try Rulebook.builtIn() }

  /// The built-in rulebook, read once for all tests.
  static func rulebook() throws -> Rulebook { try builtIn.get() }

  private static let manyRead = Result { () throws(RulebookRefused) in
    let rulebook = try Rulebook.builtIn()
    let texts = Self.texts(rulebook, count: 2_000)
    return (texts, readings(texts, rulebook))
  }

  /// Two thousand good records and what they say, made once for all tests.
  static func many() throws -> (texts: [[UInt8]], readings: [Reading]) { try manyRead.get() }

  /// A rulebook that has nothing to do with unions.
  static func otherRulebook() throws -> Rulebook {
    let project = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = project.appending(path: "Fixtures/library/rulebook.json")
    return try Rulebook([UInt8](try Data(contentsOf: file)))
  }

  /// The records of a plan, each with the end of its line.
  static func texts(
    _ rulebook: Rulebook, seed: UInt64 = 7, count: Int, bad: Int = 0,
    layout: RecordText.Layout = .compact, year: Int? = nil
  ) -> [[UInt8]] {
    let plan = BatchPlan(count: count, bad: bad)
    var maker = SubmissionMaker(rulebook, seed: seed, plan: plan, year: year)
    var text = RecordText(layout)
    return (0..<count).map { record in
      text.removeAll()
      maker.append(record, to: &text)
      return text.bytes
    }
  }

  /// A record that was read.
  struct Reading: Sendable {
    let isAccepted: Bool
    let problems: [SubmissionProblem]
    /// The codes of all problems, those of the syntax too.
    let codes: [String]
    let record: SubmissionRecord
    /// The star reached; nil where it was refused.
    let star: Int?
    let code: String?
  }

  /// Reads records with one reader, as a batch does.
  static func readings(_ texts: [[UInt8]], _ rulebook: Rulebook) -> [Reading] {
    var reader = SubmissionReader(rulebook)
    return texts.map { text in
      let isAccepted = reader.read(text.span)
      let star =
        isAccepted
        ? Evaluation(reader.record.sheet, reader.checklist(), rulebook).tally.star : nil
      // Without a finding nothing is looked for in the text.
      let findings = reader.findings.sorted
      let diagnostics =
        findings.isEmpty
        ? [] : reader.findings.diagnostics(text: text.span, rulebook: rulebook, language: .en)
      return Reading(
        isAccepted: isAccepted,
        problems: findings.compactMap {
          if case .submission(let problem) = $0.problem { problem } else { nil }
        },
        codes: diagnostics.map(\.code),
        record: reader.record, star: star,
        code: reader.record.code.map { text.span.string($0) })
    }
  }
}
