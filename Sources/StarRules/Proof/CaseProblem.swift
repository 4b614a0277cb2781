/// The keys of a rule case.
enum CaseKey: String, CaseIterable {
  case name, about, why, submission, base, set, expect
  case star, unmet, unmetAtLeast, unanswered, unansweredAtLeast
  case notApplicable, notApplicableAtLeast, levels, next, range, diagnostics, warnings
  case steps, worst, best

  /// The keys of a case.
  static let ofCase: Set<CaseKey> = [.name, .about, .why, .submission, .base, .set, .expect]
  /// The keys of what a case expects.
  static let ofExpectation: Set<CaseKey> = [
    .star, .unmet, .unmetAtLeast, .unanswered, .unansweredAtLeast, .notApplicable,
    .notApplicableAtLeast, .levels, .next, .range, .diagnostics, .warnings,
  ]
}

/// Why a rule case cannot be run.
package enum CaseProblem: Sendable, Equatable {
  case wrongType(JSONExpectation)
  case unknownKey
  case misplacedKey
  case repeatedKey
  case missingName
  case missingSubmission
  case twoSubmissions
  case missingExpectation
  case unknownId
  case invalidAnswer
  case outOfRange(Int64, Int64)
  case invalidCount
  case ratedAndRefused

  var code: String {
    switch self {
    case .wrongType: "wrong-type"
    case .unknownKey: "unknown-key"
    case .misplacedKey: "misplaced-key"
    case .repeatedKey: "repeated-key"
    case .missingName: "missing-name"
    case .missingSubmission: "missing-submission"
    case .twoSubmissions: "two-submissions"
    case .missingExpectation: "missing-expectation"
    case .unknownId: "unknown-id"
    case .invalidAnswer: "invalid-answer"
    case .outOfRange: "out-of-range"
    case .invalidCount: "invalid-count"
    case .ratedAndRefused: "rated-and-refused"
    }
  }

  /// What is wrong and what to do; `offset` is the place of what it is about in `text`.
  func message(at offset: Int, in text: Span<UInt8>, language: Language) -> String {
    let word = text.excerpt(at: offset)
    switch language {
    case .zh: return chinese(word)
    case .en: return english(word)
    }
  }

  private func chinese(_ word: String) -> String {
    switch self {
    case .wrongType(let expected): "此处应为\(expected.name(in: .zh))"
    case .unknownKey:
      "案例中没有“\(word)”这一项"
        + Phrase.didYouMean(Self.nearest(word), .zh)
    case .misplacedKey: "“\(word)”不应写在这里；预期都写在 expect 中"
    case .repeatedKey: "“\(word)”在同一对象中重复出现"
    case .missingName: "案例缺少 name（名称）"
    case .missingSubmission: "案例缺少 submission（自评表）或 base（自评表文件）"
    case .twoSubmissions: "submission 和 base 只能写一个"
    case .missingExpectation: "案例没有写明预期（expect），什么也证明不了"
    case .unknownId: "规则中没有编号“\(word)”"
    case .invalidAnswer: "取值只能是 true、false、\"na\" 或 null"
    case .outOfRange(let low, let high): "应为 \(low) 至 \(high) 的整数"
    case .invalidCount: "应写作“达到/适用”，如 \"13/16\""
    case .ratedAndRefused: "被拒收的自评表没有评定结果：有 diagnostics 时只能再写 warnings"
    }
  }

  private func english(_ word: String) -> String {
    switch self {
    case .wrongType(let expected): "\(expected.name(in: .en)) is expected here"
    case .unknownKey: "a case has no key '\(word)'" + Phrase.didYouMean(Self.nearest(word), .en)
    case .misplacedKey: "'\(word)' does not belong here; what is expected stands in 'expect'"
    case .repeatedKey: "'\(word)' is already given in this object"
    case .missingName: "the case has no name"
    case .missingSubmission: "the case has neither a submission nor a base"
    case .twoSubmissions: "a case has either a submission or a base, and not both"
    case .missingExpectation: "the case expects nothing, so it proves nothing"
    case .unknownId: "the rulebook has no id '\(word)'"
    case .invalidAnswer: "a value is true, false, \"na\" or null"
    case .outOfRange(let low, let high): "a whole number from \(low) to \(high) is expected"
    case .invalidCount: "write met and applicable as in \"13/16\""
    case .ratedAndRefused:
      "a refused submission has no rating: beside diagnostics only warnings can stand"
    }
  }

  private static func nearest(_ word: String) -> String? {
    Suggestion.nearest(to: word, among: CaseKey.allCases.map { $0.rawValue })
  }
}
