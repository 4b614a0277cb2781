/// What can be wrong with a submission that is JSON; warnings leave it accepted.
package enum SubmissionProblem: Sendable, Equatable {
  case wrongType(JSONExpectation)
  case unknownKey(SubmissionObject)
  case repeatedKey
  case missingKey(SubmissionKey)
  case blankName
  case unknownFormat
  case otherRulebook
  case unknownType
  /// -1 where the type is not known either.
  case unknownForm(type: Int)
  case formNotAllowed(type: Int)
  case formNotStated(type: Int)
  case notAWholeNumber
  case outOfRange(Int64, Int64)
  case invalidAnswer
  case unknownStage
  case stageOutOfOrder
  case invalidDate
  case dateOutOfOrder
  /// A review of a year before the submission's.
  case dateBeforeYear(Int)
  case unknownHonour
  case tooMany(Int)
  case answerToRate(slot: Int)
  /// `"na"` on a clause, or on a criterion because of `clause`.
  case notApplicableRefused(slot: Int, clause: Int)
  case partExceedsWhole(part: Int, whole: Int, Int64, Int64)
  /// The same by what a review restates of one of them, while the fact `standing` is as it was before.
  case partExceedsWholeInReview(part: Int, whole: Int, Int64, Int64, standing: Int)
  /// The year of last year's facts is not before the submission's.
  case previousNotBefore(Int)
  /// None of several editions is in force; these are the years that they rate.
  case yearNotCovered([Validity])
  // Warnings.
  case answerNotBinding(slot: Int, type: Int, form: Int)
  case factNotUsed(fact: Int, type: Int)
  case invalidCode
  /// `"na"` that was permitted before a review and is not by the facts that it found.
  case notApplicableLapsed(clause: Int)
  /// A review of more than a year after the submission's.
  case dateLongAfterYear(Int)
  /// An honour of a year after the submission's.
  case honourAfterYear(Int)
  /// The rules are not for this year.
  case yearNotInForce
  /// Something does not fit together.
  case implausible(Implausibility)

  var code: String {
    switch self {
    case .wrongType: "wrong-type"
    case .unknownKey: "unknown-key"
    case .repeatedKey: "repeated-key"
    case .missingKey: "missing-key"
    case .blankName: "blank-name"
    case .unknownFormat: "unknown-format"
    case .otherRulebook: "other-rulebook"
    case .unknownType: "unknown-type"
    case .unknownForm: "unknown-form"
    case .formNotAllowed: "form-not-allowed"
    case .formNotStated: "missing-key"
    case .notAWholeNumber: "not-a-whole-number"
    case .outOfRange: "out-of-range"
    case .invalidAnswer: "invalid-answer"
    case .unknownStage: "unknown-stage"
    case .stageOutOfOrder: "stage-out-of-order"
    case .invalidDate: "invalid-date"
    case .dateOutOfOrder: "date-out-of-order"
    case .dateBeforeYear: "date-before-year"
    case .unknownHonour: "unknown-honour"
    case .tooMany: "too-many"
    case .answerToRate: "answer-to-rate"
    case .notApplicableRefused: "not-applicable-refused"
    case .partExceedsWhole, .partExceedsWholeInReview: "part-exceeds-whole"
    case .answerNotBinding: "answer-not-binding"
    case .factNotUsed: "fact-not-used"
    case .invalidCode: "invalid-code"
    case .notApplicableLapsed: "not-applicable-lapsed"
    case .dateLongAfterYear: "date-long-after-year"
    case .honourAfterYear: "honour-after-year"
    case .yearNotCovered: "year-not-covered"
    case .yearNotInForce: "year-not-in-force"
    case .previousNotBefore: "previous-not-before"
    case .implausible(let implausibility): implausibility.code
    }
  }

  /// Whether it follows from answers and facts and the rules that bind them, not from the text.
  var isOfSheet: Bool {
    switch self {
    case .partExceedsWhole, .partExceedsWholeInReview, .answerToRate, .notApplicableRefused,
      .answerNotBinding, .factNotUsed:
      true
    default: false
    }
  }

  /// Whether a submission with it is refused.
  package var isError: Bool { severity == .error }

  var severity: Severity {
    switch self {
    case .answerNotBinding, .factNotUsed, .invalidCode, .notApplicableLapsed, .dateLongAfterYear,
      .honourAfterYear, .yearNotInForce, .implausible:
      .warning
    default: .error
    }
  }
}

/// The objects a submission is made of.
package enum SubmissionObject: Sendable {
  case submission, organisation, facts, answers, answer, review, honour, previous
}

/// The fixed keys of a submission; those of it, of its organisation and of an answer in the order in
/// which they are written.
package enum SubmissionKey: String, CaseIterable, Sendable {
  case format, rulebook, year, organisation, claimedStar, facts, previous, answers, reviews, honours
  case source
  case name, type, form, code, district
  case met, evidence, note
  case stage, date, by, title
}

extension SubmissionKey {
  static let all = allCases
  static let table = KeyTable(allCases.map { $0.rawValue })

  /// The keys of an object, in the order in which they are written.
  package static func keys(of object: SubmissionObject) -> [Self] {
    allCases.filter { $0.belongs(to: object) }
  }

  /// Whether `object` may have it.
  func belongs(to object: SubmissionObject) -> Bool {
    switch self {
    case .name, .type, .form, .code, .district: object == .organisation
    case .met, .evidence: object == .answer
    case .note: object == .answer || object == .review
    case .stage, .date, .by: object == .review
    case .facts: object == .submission || object == .review || object == .previous
    case .answers: object == .submission || object == .review
    case .title: object == .honour
    case .year: object == .submission || object == .honour || object == .previous
    default: object == .submission
    }
  }

  /// Whether null in its place is not the same as nothing.
  var isRequired: Bool {
    switch self {
    case .organisation, .name, .type, .stage, .date, .title: true
    default: false
    }
  }
}
