/// Why a rule case whose every value is of the right kind cannot be run.
package enum CaseProblem: Sendable, Equatable {
  case missingSubmission
  case twoSubmissions
  case baseIsInput
  case missingExpectation
  case invalidAnswer
  case invalidCount
  case ratedAndRefused
  /// A criterion, with its clauses, where a clause is meant.
  case criterionForClause([String])

  var code: String {
    switch self {
    case .missingSubmission: "missing-submission"
    case .twoSubmissions: "two-submissions"
    case .baseIsInput: "base-is-input"
    case .missingExpectation: "missing-expectation"
    case .invalidAnswer: "invalid-answer"
    case .invalidCount: "invalid-count"
    case .ratedAndRefused: "rated-and-refused"
    case .criterionForClause: "criterion-for-clause"
    }
  }

  /// What is wrong and what to do.
  func message(in language: Language) -> String {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }

  private var chinese: String {
    switch self {
    case .missingSubmission: "案例缺少 submission（自评表）或 base（自评表文件）"
    case .twoSubmissions: "submission 和 base 只能写一个"
    case .baseIsInput: "base 应为文件，不能是标准输入（-）"
    case .missingExpectation: "案例没有写明预期（expect），什么也证明不了"
    case .invalidAnswer: "取值只能是 true、false、\"na\" 或 null"
    case .invalidCount: "应写作“达到/适用”，如 \"13/16\""
    case .ratedAndRefused: "被拒收的自评表没有评定结果：有 diagnostics 时只能再写 warnings"
    case .criterionForClause(let clauses):
      "这是指标；此处应写条款编号：" + clauses.joined(separator: "、")
    }
  }

  private var english: String {
    switch self {
    case .missingSubmission: "the case has neither a submission nor a base"
    case .twoSubmissions: "a case has either a submission or a base, and not both"
    case .baseIsInput: "a base is a file, and not standard input (-)"
    case .missingExpectation: "the case expects nothing, so it proves nothing"
    case .invalidAnswer: "a value is true, false, \"na\" or null"
    case .invalidCount: "write met and applicable as in \"13/16\""
    case .ratedAndRefused:
      "a refused submission has no rating: beside diagnostics only warnings can stand"
    case .criterionForClause(let clauses):
      "this is a criterion; name a clause of it: " + clauses.joined(separator: ", ")
    }
  }
}
