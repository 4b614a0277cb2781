/// What a check of a rulebook found.
public struct Soundness: Sendable {
  /// The rulebook that was checked.
  public let rulebook: Rulebook
  /// Its register; nil where it has none or a broken one.
  public let register: Register?
  package let findings: FindingLog

  /// Whether there is no error; warnings and remarks do not make a rulebook unsound.
  public var isSound: Bool { findings.errorCount == 0 }

  /// How many errors there are, those beyond ``Limits/problems`` too.
  public var errorCount: Int { findings.errorCount }

  /// What was found, in the order of the text.
  public func diagnostics(in language: Language) -> [Diagnostic] {
    rulebook.source.withSpan {
      findings.diagnostics(text: $0, rulebook: rulebook, language: language) { finding, text in
        guard case .soundness(let problem) = finding.problem else { return nil }
        return problem.message(
          at: finding.offset, in: text, rulebook: rulebook, language: language)
      }
    }
  }
}

extension Rulebook {
  /// Checks what loading leaves unasked: whether the rules make sense together, and whether the
  /// register accounts for all of them.
  public func soundness() -> Soundness {
    var check = SoundnessCheck(self, text)
    check.run()
    return Soundness(rulebook: self, register: check.register, findings: check.findings)
  }
}

/// Checks a rulebook and notes what it finds at its place.
struct SoundnessCheck {
  let rulebook: Rulebook
  let places: RulebookPlaces
  /// What binds unions of each type and form there can be.
  let checklists: [Checklist]
  /// What can become of each clause.
  let prospects: [ClauseProspects]
  private(set) var findings = FindingLog()
  var register: Register?

  init(_ rulebook: Rulebook, _ document: JSONDocument) {
    self.rulebook = rulebook
    places = RulebookPlaces(document)
    var checklists: [Checklist] = []
    for (index, type) in rulebook.types.enumerated() {
      for form in type.forms { checklists.append(Checklist(rulebook, type: index, form: form)) }
    }
    self.checklists = checklists
    prospects = rulebook.clauses.map { ClauseProspects($0, rulebook) }
  }

  mutating func run() {
    checkValidity()
    checkRules()
    checkStages()
    checkReadings()
    checkTexts()
    checkStarOrder()
    checkRegister()
  }

  private mutating func checkValidity() {
    guard let from = rulebook.validFrom, let to = rulebook.validTo, to.year < from.year else {
      return
    }
    note(.neverInForce(from: from.year), at: places.place(.validTo, .year, of: 0))
  }

  /// Checks what rates.
  mutating func checkRules() {
    checkClauses()
    checkRelations()
    checkCriteria()
    checkQuestions()
    checkLevels()
    checkUse()
  }

  mutating func note(_ problem: SoundnessProblem, at node: JSONDocument.Node) {
    findings.add(.soundness(problem), at: places.document.offset(of: node))
  }

  /// Takes over what was found while something was read.
  mutating func note(_ log: FindingLog) {
    for finding in log.sorted { findings.add(finding.problem, at: finding.offset) }
  }

  /// Whether some union is bound by both clauses.
  func bindTogether(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (rulebook.clauses[one].bit, rulebook.clauses[other].bit)
    return checklists.contains { $0.binding[one] && $0.binding[other] }
  }
}
