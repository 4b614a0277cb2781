/// The keys of a rulebook file.
package enum RulebookKey: UInt8, CaseIterable {
  case format, id, edition, document, title, number, issuer
  case types, forms, dimensions, tiers, levels, counting, units, facts, parts, criteria, readings
  case zh, en, name, note, one, other, unit, minimum, maximum, defaultForm
  case star, stars, aim, requires, source, tier, atLeastPercent, atLeast, notApplicable
  case part, whole
  case dimension, dimensionInferred, annex, row, clauses
  case kind, question, sentence, rate, when, notApplicableIf, damaged
  case numerator, denominator, bands, whenDenominatorIsZero, fact, from, to
  case choice, alternatives, why, touches
  case register, sentences, rows, place, says, carriedBy, setAside, reason
  case aims

  /// Their spellings, in the same order, each between spaces; a test holds the two together.
  private static let spellings: StaticString = """
    format id edition document title number issuer \
    types forms dimensions tiers levels counting units facts parts criteria readings \
    zh en name note one other unit minimum maximum defaultForm \
    star stars aim requires source tier atLeastPercent atLeast notApplicable \
    part whole \
    dimension dimensionInferred annex row clauses \
    kind question sentence rate when notApplicableIf damaged \
    numerator denominator bands whenDenominatorIsZero fact from to \
    choice alternatives why touches \
    register sentences rows place says carriedBy setAside reason \
    aims
    """
  static let table = KeyTable(words: spellings)
  static let names: [String] = allCases.map { table.key(Int($0.rawValue)) }

  var name: String { Self.names[Int(rawValue)] }
}

/// A set of keys of a rulebook file, a bit for each.
struct RulebookKeys: ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  @inline(__always)
  init(arrayLiteral keys: RulebookKey...) {
    for key in keys { insert(key.rawValue) }
  }

  @inline(__always)
  mutating func insert(_ key: UInt8) {
    if key < 64 { low |= 1 &<< UInt64(key) } else { high |= 1 &<< UInt64(key &- 64) }
  }

  @inline(__always)
  func contains(_ key: UInt8) -> Bool {
    (key < 64 ? low &>> UInt64(key) : high &>> UInt64(key &- 64)) & 1 != 0
  }

  @inline(__always)
  func union(_ other: RulebookKeys) -> RulebookKeys {
    var union = self
    union.low |= other.low
    union.high |= other.high
    return union
  }

  @inline(__always)
  func isSubset(of other: RulebookKeys) -> Bool {
    low & ~other.low == 0 && high & ~other.high == 0
  }
}

/// Why a rulebook is refused.
package enum RulebookProblem: Sendable, Equatable {
  case wrongType(JSONExpectation)
  case unknownKey
  case repeatedKey
  case missingKey(RulebookKey)
  case unknownFormat
  case blankText
  case repeatedId
  case invalidId
  case unknownReference
  case unknownWord
  case outOfRange(Int64, Int64)
  case emptyList
  case tooMany(Int)
  case contradictoryRate
  case contradictoryDemand
  case notOfThisKind
  case bandGap
  case starsOutOfOrder
  case overlappingRequirements
  case unboundedDenominator
  case contradictorySentence
  case repeatedAim

  var code: String {
    switch self {
    case .wrongType: "wrong-type"
    case .unknownKey: "unknown-key"
    case .repeatedKey: "repeated-key"
    case .missingKey: "missing-key"
    case .unknownFormat: "unknown-format"
    case .blankText: "blank-text"
    case .repeatedId: "repeated-id"
    case .invalidId: "invalid-id"
    case .unknownReference: "unknown-reference"
    case .unknownWord: "unknown-word"
    case .outOfRange: "out-of-range"
    case .emptyList: "empty-list"
    case .tooMany: "too-many"
    case .contradictoryRate: "contradictory-rate"
    case .contradictoryDemand: "contradictory-demand"
    case .notOfThisKind: "not-of-this-kind"
    case .bandGap: "band-gap"
    case .starsOutOfOrder: "stars-out-of-order"
    case .overlappingRequirements: "overlapping-requirements"
    case .unboundedDenominator: "unbounded-denominator"
    case .contradictorySentence: "contradictory-sentence"
    case .repeatedAim: "repeated-aim"
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
      "规则文件没有键“\(word)”" + Self.suggestion(for: word, in: .zh)
    case .repeatedKey: "键“\(word)”在同一对象中重复出现"
    case .missingKey(let key): "缺少键“\(key.name)”"
    case .unknownFormat: "format 应为 \(Rulebook.format)"
    case .blankText: "文字不能为空"
    case .repeatedId: "编号“\(word)”已经用过"
    case .invalidId: "编号只能由字母（汉字）、数字和 . - _ 组成，以字母或数字开头，不以 x- 开头，最长 64 个字符"
    case .unknownReference: "没有编号为“\(word)”的条目"
    case .unknownWord: "不能识别“\(word)”"
    case .outOfRange(let low, let high): "应为 \(low) 至 \(high) 的整数"
    case .emptyList: "至少要有一项"
    case .tooMany(let most): "最多 \(most) 项"
    case .contradictoryRate: "atLeastPercent 与 bands 必须且只能写一个"
    case .contradictoryDemand: "atLeastPercent 与 atLeast 必须且只能写一个"
    case .notOfThisKind:
      "这一类条款不能有此项：attest 没有 rate，rate 没有 when 和 notApplicableIf，有 when 的没有 notApplicableIf"
    case .bandGap: "分段必须用同一个数据，从 0 起，逐段相接，最后一段不设上限（to 为 null）"
    case .starsOutOfOrder: "星级必须从 1 开始依次递增"
    case .overlappingRequirements: "各项要求所计的指标必须互不相交，或后一项包含前一项"
    case .unboundedDenominator: "分母可能为 0，须写明 whenDenominatorIsZero，或把该数据的 minimum 设为 1"
    case .repeatedAim: "这一星级前面已有目标"
    case .contradictorySentence: "一句话要么由规则承载（carriedBy），要么写明理由不予采用（setAside），两者必居其一"
    }
  }

  private func english(_ word: String) -> String {
    switch self {
    case .wrongType(let expected): "\(expected.name(in: .en)) is expected here"
    case .unknownKey: "a rulebook has no key '\(word)'" + Self.suggestion(for: word, in: .en)
    case .repeatedKey: "the key '\(word)' stands in this object before"
    case .missingKey(let key): "the key '\(key.name)' is missing"
    case .unknownFormat: "the format must be \(Rulebook.format)"
    case .blankText: "the text must not be blank"
    case .repeatedId: "the id '\(word)' is used before"
    case .invalidId:
      "an id has letters, digits and . - _ only, begins with a letter or digit but not with x-, "
        + "and has at most 64 characters"
    case .unknownReference: "nothing here has the id '\(word)'"
    case .unknownWord: "'\(word)' is not a word of a rulebook"
    case .outOfRange(let low, let high): "a whole number from \(low) to \(high) is expected"
    case .emptyList: "at least one item is needed"
    case .tooMany(let most): "there can be at most \(most) items"
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
    case .repeatedAim: "this star has an aim before"
    case .contradictorySentence:
      "a sentence has either carriedBy or setAside, and not both"
    }
  }

  private static func suggestion(for word: String, in language: Language) -> String {
    Phrase.didYouMean(
      Suggestion.nearest(to: word, among: RulebookKey.names), language)
  }
}
