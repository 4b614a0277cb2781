/// How much a diagnostic weighs.
public enum Severity: String, Sendable {
  /// The text is refused.
  case error
  /// The text is accepted, but something in it has no effect or looks wrong.
  case warning
  /// Nothing is wrong, but the reader of a rulebook should know.
  case remark
}

/// A problem of a text, put into words.
public struct Diagnostic: Sendable, Equatable {
  /// How much it weighs.
  public let severity: Severity
  /// A stable name in kebab-case, the same in every language.
  public let code: String
  /// Where it is.
  public let location: SourceLocation
  /// The value or key it is about, as a JSON Pointer (RFC 6901).
  public let path: String
  /// What is wrong and what to do.
  public let message: String
}

/// A place in a text, as an editor shows it.
public struct SourceLocation: Sendable, Equatable {
  /// The line, from 1; lines end with a line feed.
  public let line: Int
  /// The column, from 1, in Unicode scalars, or in bytes where they are not UTF-8.
  public let column: Int
}

extension FindingLog {
  /// The findings put into words, in the order of the text.
  ///
  /// - Parameter others: what is said of the problems of a result, a case or a check. Who reads none
  ///   of these need not carry their words.
  package func diagnostics(
    text: Span<UInt8>, rulebook: Rulebook?, language: Language,
    others: (_ finding: Finding, _ text: Span<UInt8>) -> String? = { _, _ in nil }
  ) -> [Diagnostic] {
    let findings = sorted
    let places = SourceMap(of: findings.map { $0.offset }, in: text)
    return findings.indices.map { index in
      let problem = findings[index].problem
      let offset = findings[index].offset
      let message =
        switch problem {
        case .syntax(let problem): problem.message(at: offset, in: text, language: language)
        case .submission(let problem):
          problem.message(at: offset, in: text, rulebook: rulebook, language: language)
        case .document(let problem): problem.message(at: offset, in: text, language: language)
        case .rulebook(let problem): problem.message(in: language)
        case .result, .proof, .soundness: others(findings[index], text) ?? problem.code
        }
      return Diagnostic(
        severity: problem.severity, code: problem.code, location: places.locations[index],
        path: places.paths[index], message: message)
    }
  }
}

extension Problem {
  /// The stable name of what was noticed.
  package var code: String {
    switch self {
    case .syntax(let problem): problem.rawValue
    case .submission(let problem): problem.code
    case .document(let problem): problem.code
    case .rulebook(let problem): problem.code
    case .result(let problem): problem.code
    case .proof(let problem): problem.code
    case .soundness(let problem): problem.code
    }
  }
}
