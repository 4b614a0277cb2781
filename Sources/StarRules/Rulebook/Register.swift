/// Every sentence of the document's prose and every row of its annexes, each with what became of it.
///
/// It holds locators and the rule keeper's own words, not the document's paragraphs. Nothing is rated
/// by it: it shows a reader who holds the document in hand that nothing was passed over.
public struct Register: Sendable {
  /// The sentences of the prose, in the order of the document.
  public let sentences: [RegisterSentence]
  /// The rows of the annexes, in the order of the document.
  public let rows: [RegisterRow]

  /// How many sentences are carried by the rules; the others are set aside.
  public var carriedCount: Int {
    sentences.count { if case .carried = $0.fate { true } else { false } }
  }
}

/// A sentence of the document, or a part of one that says a thing of its own.
public struct RegisterSentence: Sendable {
  /// What becomes of a sentence.
  public enum Fate: Sendable {
    /// These rules carry it.
    case carried([RuleReference])
    /// No rule carries it, for this reason.
    case setAside(SettingAside, why: LocalizedText)
  }
  /// Its id within the register.
  public let id: String
  /// Where the document says it.
  public let place: LocalizedText
  /// What it says, in the rule keeper's words.
  public let says: LocalizedText
  /// What becomes of it.
  public let fate: Fate
}

/// Why a sentence becomes no rule.
public enum SettingAside: String, CaseIterable, Sendable {
  /// It says what a word means.
  case definition
  /// It says what is hoped for.
  case aim
  /// It says who does what outside a rating.
  case procedure
  /// It says what follows from a rating.
  case useOfResults = "use-of-results"
  /// It can no longer be read.
  case illegible
}

/// A row of an annex and the clauses that make it up.
public struct RegisterRow: Sendable {
  /// The annex it stands in.
  public let annex: Int
  /// The criterion it became, by position in ``Rulebook/criteria``.
  public let criterion: Int
  /// Its clauses, by position in ``Rulebook/clauses``.
  public let clauses: [Int]
  /// The readings that bear on it, by position in ``Rulebook/readings``.
  public let readings: [Int]
}

/// A part of the rules that carries a sentence, by position in the rulebook's list of its kind.
public enum RuleReference: Sendable, Equatable {
  case level(Int)
  case aim(Int)
  case tier(Int)
  case dimension(Int)
  case type(Int)
  case form(Int)
  case criterion(Int)
  case clause(Int)
  case reading(Int)
  case stage(Int)
  case honour(Int)
  /// What becomes of unions of other types.
  case otherTypes
  /// The facts that are part of one another.
  case parts
  /// What is counted and how.
  case counting
  /// How many unions are drawn for a spot check.
  case sampling
  /// To whom unions are put forward.
  case recommendation
}

extension RuleReference {
  /// What a register calls its kind, before the colon; the whole of a reference without an id.
  public var kind: String {
    switch self {
    case .level: "level"
    case .aim: "aim"
    case .tier: "tier"
    case .dimension: "dimension"
    case .type: "type"
    case .form: "form"
    case .criterion: "criterion"
    case .clause: "clause"
    case .reading: "reading"
    case .stage: "stage"
    case .honour: "honour"
    case .otherTypes: "otherTypes"
    case .parts: "parts"
    case .counting: "counting"
    case .sampling: "sampling"
    case .recommendation: "recommendation"
    }
  }

  /// The id of what it names in `rulebook`; nil where its kind says all.
  public func id(in rulebook: Rulebook) -> String? {
    switch self {
    case .level(let index): rulebook.levels[index].star.description
    case .aim(let index): rulebook.aims[index].star.description
    case .tier(let index): rulebook.tiers[index].id
    case .dimension(let index): rulebook.dimensions[index].id
    case .type(let index): rulebook.types[index].id
    case .form(let index): rulebook.forms[index].id
    case .criterion(let index): rulebook.criteria[index].id
    case .clause(let index): rulebook.clauses[index].id
    case .reading(let index): rulebook.readings[index].id
    case .stage(let index): rulebook.stages[index].id
    case .honour(let index): rulebook.honours[index].id
    case .otherTypes, .parts, .counting, .sampling, .recommendation: nil
    }
  }

  /// The part of `rulebook` that `text` names, as `kind:id` or as a bare word.
  init?(_ text: String, in rulebook: Rulebook) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let kind = String(parts[0])
    guard parts.count == 2 else {
      switch kind {
      case "otherTypes" where rulebook.otherTypes != nil: self = .otherTypes
      case "parts": self = .parts
      case "counting": self = .counting
      case "sampling" where rulebook.sampling != nil: self = .sampling
      case "recommendation" where rulebook.recommendation != nil: self = .recommendation
      default: return nil
      }
      return
    }
    let id = String(parts[1])
    let found: Self? =
      switch kind {
      case "level":
        rulebook.levels.firstIndex { $0.star.description == id }.map { .level($0) }
      case "aim": rulebook.aims.firstIndex { $0.star.description == id }.map { .aim($0) }
      case "tier": rulebook.tiers.firstIndex { $0.id == id }.map { .tier($0) }
      case "dimension": rulebook.dimensions.firstIndex { $0.id == id }.map { .dimension($0) }
      case "type": rulebook.types.firstIndex { $0.id == id }.map { .type($0) }
      case "form": rulebook.forms.firstIndex { $0.id == id }.map { .form($0) }
      case "reading": rulebook.readings.firstIndex { $0.id == id }.map { .reading($0) }
      case "stage": rulebook.stages.firstIndex { $0.id == id }.map { .stage($0) }
      case "honour": rulebook.honours.firstIndex { $0.id == id }.map { .honour($0) }
      case "criterion":
        if case .criterion(let index)? = rulebook.entry(id) { .criterion(index) } else { nil }
      case "clause":
        if case .clause(let index)? = rulebook.entry(id) { .clause(index) } else { nil }
      default: nil
      }
    guard let found else { return nil }
    self = found
  }
}
