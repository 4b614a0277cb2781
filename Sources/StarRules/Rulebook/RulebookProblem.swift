/// Why a rulebook is refused whose every value is of the right kind.
package enum RulebookProblem: Sendable, Equatable {
  case unknownFormat
  case contradictoryRate
  case contradictoryDemand
  case notOfThisKind
  case bandGap
  case starsOutOfOrder
  case overlappingRequirements
  case unboundedDenominator
  case contradictorySentence
  case uncarriedSentence
  case repeatedAim
  case unknownPlace
  case placeReplacedTwice
  case reservedStage
  case contradictoryPlausibility
  case notAnswered

  var code: String {
    switch self {
    case .unknownFormat: "unknown-format"
    case .contradictoryRate: "contradictory-rate"
    case .contradictoryDemand: "contradictory-demand"
    case .notOfThisKind: "not-of-this-kind"
    case .bandGap: "band-gap"
    case .starsOutOfOrder: "stars-out-of-order"
    case .overlappingRequirements: "overlapping-requirements"
    case .unboundedDenominator: "unbounded-denominator"
    case .contradictorySentence: "contradictory-sentence"
    case .uncarriedSentence: "uncarried-sentence"
    case .repeatedAim: "repeated-aim"
    case .unknownPlace: "unknown-place"
    case .placeReplacedTwice: "place-replaced-twice"
    case .reservedStage: "reserved-stage"
    case .contradictoryPlausibility: "contradictory-plausibility"
    case .notAnswered: "not-answered"
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
    case .unknownFormat: "format 应为 \(Rulebook.format)"
    case .contradictoryRate: "atLeastPercent 与 bands 必须且只能写一个"
    case .contradictoryDemand: "atLeastPercent 与 atLeast 必须且只能写一个"
    case .notOfThisKind:
      "这一类条款不能有此项：attest 没有 rate，rate 没有 when 和 notApplicableIf，有 when 的没有 notApplicableIf"
    case .bandGap: "分段必须用同一个数据，从 0 起，逐段相接，最后一段不设上限（to 为 null）"
    case .starsOutOfOrder: "星级必须从 1 开始依次递增"
    case .overlappingRequirements: "各项要求所计的指标必须互不相交，或后一项包含前一项"
    case .unboundedDenominator: "分母可能为 0，须写明 whenDenominatorIsZero，或把该数据的 minimum 设为 1"
    case .contradictorySentence: "一句话要么由规则承载（carriedBy），要么写明理由不予采用（setAside），不能两者都写"
    case .repeatedAim: "这一星级前面已有目标"
    case .unknownPlace:
      "应指向 counting、levels 或 criteria 里的一个键（不能是 id 和 clauses），如 /criteria/V4.11/types"
    case .placeReplacedTwice: "同时选用的两种解读都要替换这一处，不能一起选用"
    case .reservedStage: "“\(ReviewStage.selfAssessment)”指工会自评，复核环节请另取编号"
    case .contradictoryPlausibility:
      "一条只能写下列之一：denied 和 claimed；notApplicable 和 claimed；notApplicable 和 when；"
        + "documents；facts 和 changedByPercent"
    case .notAnswered: "此处应写用是或否回答的条款，不能是指标，也不能是由数据计算的条款"
    case .uncarriedSentence:
      "没有规则承载这句话：请在 carriedBy 中写明由哪些规则承载，或在 setAside 中写明不予采用的理由"
    }
  }

  private var english: String {
    switch self {
    case .unknownFormat: "the format must be \(Rulebook.format)"
    case .contradictoryRate: "a rate has either atLeastPercent or bands, and not both"
    case .contradictoryDemand:
      "there is to be either atLeastPercent or atLeast, and not both"
    case .notOfThisKind:
      "a clause of this kind cannot have it: attest has no rate, rate no when or notApplicableIf, "
        + "and one with when no notApplicableIf"
    case .bandGap:
      "bands must share one fact, begin at 0, join without gap, and end open (to: null)"
    case .starsOutOfOrder: "stars must rise one by one from 1"
    case .overlappingRequirements:
      "requirements must count criteria that are apart, or all of those an earlier one counts"
    case .unboundedDenominator:
      "the denominator can be 0: state whenDenominatorIsZero, or a minimum of 1 for the fact"
    case .contradictorySentence:
      "a sentence has either carriedBy or setAside, and not both"
    case .repeatedAim: "this star has an aim before"
    case .unknownPlace:
      "a key in counting, levels or criteria must be named, other than id and clauses, "
        + "such as /criteria/V4.11/types"
    case .placeReplacedTwice:
      "two readings that are chosen together replace this one place; choose one of them"
    case .reservedStage:
      "'\(ReviewStage.selfAssessment)' is the union's own assessment; give the stage another id"
    case .contradictoryPlausibility:
      "there is to be one of these, and nothing else: denied and claimed; notApplicable and claimed; "
        + "notApplicable and when; documents; facts and changedByPercent"
    case .notAnswered:
      "name a clause that is answered yes or no; this is a criterion, or computed from facts"
    case .uncarriedSentence:
      "no rule carries this sentence: name those that do in carriedBy, or say in setAside why none "
        + "does"
    }
  }
}
