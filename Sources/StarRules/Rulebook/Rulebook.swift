/// The rules of one guideline as values, as they stand in a rulebook file.
///
/// What has an id is known inside by its position in the list it stands in, so that a submission is
/// rated over flat arrays and sets of bits. ``Rulebook/init(_:)`` refuses a file in which an id is
/// missing, repeated or unknown, so every position that stands in a value here is valid.
public struct Rulebook: Sendable {
  /// What no reading changes.
  let fixed: Fixed
  /// The text it was read from, taken apart: a reading, the register and a check look into it again.
  var text: JSONDocument { fixed.text }
  /// The rulebook's own id, for example `hangzhou-2025`.
  public var id: String { fixed.id }
  /// The edition of the guideline it states.
  public var edition: String { fixed.edition }
  /// The document it states.
  public var document: SourceDocument { fixed.document }
  /// The first year whose submissions it rates; nil where none is stated.
  public var validFrom: YearLimit? { fixed.validFrom }
  /// The last year whose submissions it rates; nil where none is stated.
  public var validTo: YearLimit? { fixed.validTo }
  /// The organisation types it rates, in the order of the document.
  public var types: [OrganisationType] { fixed.types }
  /// What becomes of unions of other types; nil where the document says nothing of them.
  public var otherTypes: OtherTypes? { fixed.otherTypes }
  /// The forms a union may have.
  public var forms: [NamedValue] { fixed.forms }
  /// The dimensions the work is looked at from.
  public var dimensions: [NamedValue] { fixed.dimensions }
  /// The index tiers.
  public var tiers: [NamedValue] { fixed.tiers }
  /// The levels, from the lowest star; each needs the one before.
  public package(set) var levels: [Level]
  /// What is aimed at for all unions together, in the order of the file; empty where the document
  /// aims at nothing that can be counted.
  public var aims: [Aim] { fixed.aims }
  /// How many of the rated unions are drawn for a spot check; nil where the document asks for none.
  public var sampling: Sampling? { fixed.sampling }
  /// The stages of review after the union's own assessment, in their order; empty where there is none.
  public var stages: [ReviewStage] { fixed.stages }
  /// The honours that are re-examined at a star; empty where there are none.
  public var honours: [Honour] { fixed.honours }
  /// To whom unions are put forward; nil where they are to nobody.
  public var recommendation: Recommendation? { fixed.recommendation }
  /// What is warned of where it does not fit together; empty where nothing is.
  public package(set) var plausibility: [PlausibilityRule]
  /// What is counted and how.
  public package(set) var counting: Counting
  /// What is counted in, for facts.
  public var units: [UnitOfCount] { fixed.units }
  /// The counted facts that rates and conditions use.
  public var facts: [Fact] { fixed.facts }
  /// Facts that are part of one another though no rate divides them.
  public var parts: [PartOfWhole] { fixed.parts }
  /// The criteria, in the order of the document.
  public package(set) var criteria: [Criterion]
  /// The clauses of all criteria, in the order of the document.
  public package(set) var clauses: [Clause]
  /// Where the document leaves room, and what was chosen.
  public var readings: [Reading] { fixed.readings }
  /// The readings that were chosen instead of the rulebook's own; empty where none was.
  public package(set) var chosen: [ReadingChoice] = []
  /// The editions that it was given with, itself among them, the earliest first; empty where it was
  /// given alone.
  var givenWith: [NamedEdition] = []
  /// The ids of criteria and, after them, of clauses: the keys of `answers`.
  package var slotKeys: KeyTable { fixed.slotKeys }
  package var factKeys: KeyTable { fixed.factKeys }
  package var typeKeys: KeyTable { fixed.typeKeys }
  package var formKeys: KeyTable { fixed.formKeys }
  var stageKeys: KeyTable { fixed.stageKeys }
  var honourKeys: KeyTable { fixed.honourKeys }
  var plausibilityKeys: KeyTable { fixed.plausibilityKeys }
  /// How many words a set of clauses has.
  package var clauseWords: Int { fixed.clauseWords }
  /// The bit of each criterion's last clause, which stands for the criterion in a set of clauses.
  var lastClauses: BitSet { fixed.lastClauses }
}

extension Rulebook {
  /// The text it was read from.
  package var source: SourceText { text.text }

  /// How many words a set of criteria has.
  package var criterionWords: Int { (criteria.count >> 6) + 1 }
  /// How many words a set of facts has.
  package var factWords: Int { (facts.count >> 6) + 1 }

  /// Reads a rulebook.
  ///
  /// - Parameter source: the text of a rulebook file, whose format `RulebookFormat.md` describes.
  /// - Throws: ``RulebookRefused`` with every problem of the text.
  public init(_ source: [UInt8]) throws(RulebookRefused) { try self.init(.bytes(source)) }

  init(_ source: SourceText) throws(RulebookRefused) {
    var loader: RulebookLoader
    do {
      loader = RulebookLoader(try JSONDocument(source))
    } catch {
      throw RulebookRefused(source: source, source.withSpan { error.encodingExplained(in: $0) })
    }
    guard let rulebook = loader.load() else {
      throw RulebookRefused(source: source, loader.findings)
    }
    self = rulebook
  }

  /// The criterion or clause that the answer key of number `slot` names.
  package func slot(_ slot: Int) -> AnswerSlot {
    slot < criteria.count ? .criterion(slot) : .clause(slot - criteria.count)
  }

  /// The id of the criterion or clause that the answer key of number `slot` names.
  package func id(ofSlot slot: Int) -> String {
    switch self.slot(slot) {
    case .criterion(let index): criteria[index].id
    case .clause(let index): clauses[index].id
    }
  }

  /// The clauses that the answer key of number `slot` answers, by position.
  package func clauses(ofSlot slot: Int) -> Range<Int> {
    switch self.slot(slot) {
    case .criterion(let index): criteria[index].clauses
    case .clause(let index): index..<index + 1
    }
  }

  /// The criterion, clause or fact whose id is `id`.
  package func entry(_ id: String) -> RulebookEntry? {
    let bytes = Array(id.utf8)
    if let slot = slotKeys.index(of: bytes.indices, in: bytes.span) {
      switch self.slot(slot) {
      case .criterion(let index): return .criterion(index)
      case .clause(let index): return .clause(index)
      }
    }
    return factKeys.index(of: bytes.indices, in: bytes.span).map { .fact($0) }
  }
}

/// What an answer is given to.
package enum AnswerSlot: Sendable {
  case criterion(Int)
  case clause(Int)
}

/// What an id of a rulebook can name in a submission.
package enum RulebookEntry: Sendable {
  case criterion(Int)
  case clause(Int)
  case fact(Int)
}

/// A rulebook could not be used; ``diagnostics(in:)`` says why.
public struct RulebookRefused: Error {
  package let source: SourceText
  package let findings: FindingLog

  init(source: SourceText, _ findings: FindingLog) {
    self.source = source
    self.findings = findings
  }

  init(source: SourceText, _ error: SyntaxError) {
    var findings = FindingLog()
    findings.add(.syntax(error.problem), at: error.offset)
    self.init(source: source, findings)
  }

  /// Whether the text is not JSON at all, so that nothing is known of the rules in it.
  public var isUnreadable: Bool {
    findings.sorted.contains { if case .syntax = $0.problem { true } else { false } }
  }

  /// How many problems there are, those beyond ``Limits/problems`` too.
  public var errorCount: Int { findings.errorCount }

  /// Every problem that was kept, in the order of the text.
  public func diagnostics(in language: Language) -> [Diagnostic] {
    source.withSpan { findings.diagnostics(text: $0, rulebook: nil, language: language) }
  }
}
