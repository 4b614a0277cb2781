import StarRules

@testable import unionstar

/// Somebody who is interviewed.
struct Cadre {
  private(set) var interview: Interview
  /// What was said to the last line.
  private(set) var said: [String] = []

  init(
    _ text: String? = nil, type: String? = nil, form: String? = nil, lastYear: String? = nil,
    rulebook: Rulebook? = nil, language: Language = .zh
  ) throws {
    let rulebook = try rulebook ?? Project.rulebook()
    var draft = text.flatMap { Draft(Array($0.utf8)) } ?? Draft()
    if let type { draft[organisation: "type"] = .string(type) }
    if let form { draft[organisation: "form"] = .string(form) }
    let last = try lastYear.map { text in
      Interview.LastYear(
        submission: try Submission(Array(text.utf8), rulebook: rulebook),
        draft: Draft(Array(text.utf8)) ?? Draft())
    }
    if let last { draft = last.draft.nextYear(after: last.submission) }
    interview = try Interview(draft, lastYear: last, rulebook: rulebook, language: language)
  }

  /// One of a small union that is asked for its first clause.
  static func atClauses(_ language: Language = .zh, women: String = "12") throws -> Self {
    var cadre = try Cadre(type: "non-public", language: language)
    cadre.type("", "甲工会", "", "", "2025", "86", "80", women)
    cadre.go(to: "B1a", answering: "0")
    return cadre
  }

  /// Types lines, one after the other.
  mutating func type(_ lines: String...) { type(lines) }

  mutating func type(_ lines: [String]) { for line in lines { type(bytes: Array(line.utf8)) } }

  mutating func type(bytes: [UInt8]) {
    said = interview.take(TypedLine(bytes)).map(\.text)
  }

  /// What is shown before the next line.
  mutating func look() -> [String] { interview.present().map(\.text) }

  var question: Question { interview.question }
  /// The file as it would be written.
  var file: String { String(decoding: interview.draft.bytes, as: UTF8.self) }

  /// The id of what is asked; the word of the question where it has none.
  var id: String {
    switch question {
    case .fact(let fact): interview.rulebook.facts[fact].id
    case .clause(let clause): interview.rulebook.clauses[clause].id
    default: "\(question)"
    }
  }

  /// Goes on with `line`, looking at each question, until `id` is asked.
  mutating func go(to id: String, answering line: String = "") {
    for _ in 0..<1000 where self.id != id && interview.ending == nil {
      _ = look()
      type(line)
    }
  }

  /// A word that is understood at the question, as `random` throws it.
  func fittingWord(_ random: inout SeededGenerator) -> String {
    switch question {
    case .type: return "\(Int.random(in: 1...interview.rulebook.types.count, using: &random))"
    case .form: return Bool.random(using: &random) ? "1" : "2"
    case .name: return ["杭州甲乙科技有限公司工会", "\"引号\"工会", "A union"].randomElement(using: &random) ?? ""
    case .code:
      return ["", "81330106MC00000008", "123", "\"123\""].randomElement(using: &random) ?? ""
    case .district: return ["", "西湖区"].randomElement(using: &random) ?? ""
    case .year: return ["2025", "", "2031"].randomElement(using: &random) ?? ""
    case .claim: return ["", "3", "0"].randomElement(using: &random) ?? ""
    case .fact:
      return ["\(Int.random(in: 0...40, using: &random))", "", "12"].randomElement(using: &random)
        ?? ""
    case .clause:
      return [
        "y", "是", "n", "", "跳过", "na", "y 照片.pdf", "佐证 方案.doc", "备注 见档案", "help", "list", "胡说",
      ]
      .randomElement(using: &random) ?? ""
    }
  }
}

/// Numbers that a seed decides (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
