/// Why a line is not the result of a record.
package enum ResultProblem: Sendable, Equatable {
  case wrongType(JSONExpectation)
  case repeatedKey
  case missingKey(ResultKey)
  case notAWholeNumber
  case outOfRange(Int64, Int64)
  case unknownType
  /// The line says that other rules were used.
  case otherRulebook
  case unknownForm
  case formNotAllowed(type: Int)
  case unknownClause
  case unknownCriterion
  case unknownPlausibility
  case repeatedId
  /// A clause or criterion that does not bind unions of the type and form.
  case notBinding(id: String)
  /// A clause that is in two lists.
  case contradictoryClause(id: String)
  /// What the next star is does not follow from the one reached.
  case wrongNextStar
  case unknownStage
  case unknownReading
  /// The stages do not lead to the stage and star that the line says.
  case wrongStages
  /// Both a rating and an error.
  case ratedAndRefused

  var code: String {
    switch self {
    case .wrongType: "wrong-type"
    case .repeatedKey: "repeated-key"
    case .missingKey: "missing-key"
    case .notAWholeNumber: "not-a-whole-number"
    case .outOfRange: "out-of-range"
    case .unknownType: "unknown-type"
    case .otherRulebook: "other-rulebook"
    case .unknownForm: "unknown-form"
    case .formNotAllowed: "form-not-allowed"
    case .unknownClause: "unknown-clause"
    case .unknownCriterion: "unknown-criterion"
    case .unknownPlausibility: "unknown-plausibility"
    case .repeatedId: "repeated-id"
    case .notBinding: "not-binding"
    case .contradictoryClause: "contradictory-clause"
    case .wrongNextStar: "wrong-next-star"
    case .unknownStage: "unknown-stage"
    case .unknownReading: "unknown-reading"
    case .wrongStages: "wrong-stages"
    case .ratedAndRefused: "rated-and-refused"
    }
  }

  /// What is wrong and what to do; `offset` is the place of what it is about in `text`.
  func message(
    at offset: Int, in text: Span<UInt8>, rulebook: Rulebook?, language: Language
  ) -> String {
    let word = text.excerpt(at: offset)
    guard let rulebook else { return code }
    return language == .zh ? chinese(word, rulebook) : english(word, rulebook)
  }

  private func chinese(_ word: String, _ rulebook: Rulebook) -> String {
    switch self {
    case .wrongType(let expected): "此处应为\(expected.name(in: .zh))"
    case .repeatedKey: "“\(word)”在同一对象中重复出现"
    case .missingKey(let key): "这一行不是评定结果：缺少 \(key.name)"
    case .notAWholeNumber: "应写整数：只用数字"
    case .outOfRange(let low, let high): "应为 \(low) 至 \(high) 的整数"
    case .otherRulebook: "这一行是按规则“\(word)”评的，\(rulebook.inUse(in: .zh))"
    case .unknownType: "规则 \(rulebook.id) 没有“\(word)”这种工会类型；是用别的规则评的吗？"
    case .unknownForm: "规则 \(rulebook.id) 没有“\(word)”这种建会形式；是用别的规则评的吗？"
    case .formNotAllowed(let type): "\(rulebook.types[type].name[.zh])没有这种建会形式"
    case .unknownClause: "规则 \(rulebook.id) 没有条款“\(word)”；是用别的规则评的吗？"
    case .unknownCriterion: "规则 \(rulebook.id) 没有指标“\(word)”；是用别的规则评的吗？"
    case .unknownPlausibility: "规则 \(rulebook.id) 没有疑点“\(word)”；是用别的规则评的吗？"
    case .repeatedId: "“\(word)”在这一列中重复出现"
    case .notBinding(let id): "\(id) 不约束这一类型和建会形式"
    case .contradictoryClause(let id): "\(id) 同时出现在两列中"
    case .wrongNextStar: "next 与 star 不符"
    case .unknownStage: "规则 \(rulebook.id) 没有“\(word)”这个评定环节；是用别的规则评的吗？"
    case .unknownReading: "规则 \(rulebook.id) 没有解读“\(word)”，或没有这样的选择；是用别的规则评的吗？"
    case .wrongStages: "stages 应从自评起依次列出，并与 stage 和 star 相符"
    case .ratedAndRefused: "一行不能既有 star 又有 error"
    }
  }

  private func english(_ word: String, _ rulebook: Rulebook) -> String {
    switch self {
    case .wrongType(let expected): "\(expected.name(in: .en)) is expected here"
    case .repeatedKey: "'\(word)' stands in this object before"
    case .missingKey(let key): "this is not a result line: '\(key.name)' is missing"
    case .notAWholeNumber: "a whole number is expected: digits only"
    case .outOfRange(let low, let high): "a whole number from \(low) to \(high) is expected"
    case .otherRulebook: "this line was rated by '\(word)'; \(rulebook.inUse(in: .en))"
    case .unknownType: "\(rulebook.id) has no type '\(word)'; was it rated by other rules?"
    case .unknownForm: "\(rulebook.id) has no form '\(word)'; was it rated by other rules?"
    case .formNotAllowed(let type):
      "a \(rulebook.types[type].name[.en]) does not have this form"
    case .unknownClause: "\(rulebook.id) has no clause '\(word)'; was it rated by other rules?"
    case .unknownCriterion:
      "\(rulebook.id) has no criterion '\(word)'; was it rated by other rules?"
    case .unknownPlausibility:
      "\(rulebook.id) has no plausibility rule '\(word)'; was it rated by other rules?"
    case .repeatedId: "'\(word)' stands in this list before"
    case .notBinding(let id): "\(id) does not bind unions of this type and form"
    case .contradictoryClause(let id): "\(id) stands in two lists"
    case .wrongNextStar: "'next' does not follow from 'star'"
    case .unknownStage: "\(rulebook.id) has no stage '\(word)'; was it rated by other rules?"
    case .unknownReading:
      "\(rulebook.id) has no reading '\(word)', or no such choice; was it rated by other rules?"
    case .wrongStages:
      "'stages' must begin with the own assessment, keep the order, and end in 'stage' and 'star'"
    case .ratedAndRefused: "a line has either 'star' or 'error', and not both"
    }
  }
}
