/// What messages about a rulebook name, put into words.
struct SoundnessWords {
  let rulebook: Rulebook
  let language: Language
  /// What stands at the place a message is about.
  let word: String

  func clause(_ index: Int) -> String { rulebook.clauses[index].id }
  func criterion(_ index: Int) -> String { rulebook.criteria[index].id }
  func reading(_ index: Int) -> String { rulebook.readings[index].id }
  func fact(_ index: Int) -> String { rulebook.facts[index].id }
  func plausibility(_ index: Int) -> String { rulebook.plausibility[index].id }
  func level(_ index: Int) -> String { rulebook.levels[index].name[language] }
  func stage(_ index: Int) -> String { rulebook.stages[index].name[language] }
  func annex(of criterion: Int) -> Int { rulebook.criteria[criterion].annex }

  func damage(_ clause: Int) -> String { rulebook.clauses[clause].damaged?[language] ?? "" }

  func conditionFact(_ clause: Int) -> String {
    rulebook.clauses[clause].condition.map { fact($0.fact) } ?? ""
  }

  func clauses(of criterion: Int) -> String {
    rulebook.clauses[rulebook.criteria[criterion].clauses].map { $0.id }.joined(separator: " ")
  }

  /// A type, with the form that is meant where it is not all of them.
  func type(_ type: Int, _ form: Int?) -> String {
    let name = rulebook.types[type].name[language]
    guard let form else { return name }
    let only = rulebook.forms[form].name[language]
    return language == .zh ? "\(name)（\(only)）" : "\(name) (\(only))"
  }

  /// The types whose bits are set.
  func types(_ mask: UInt64) -> String {
    types(rulebook.types.indices.filter { mask >> UInt64($0) & 1 != 0 })
  }

  private func types(_ types: [Int]) -> String {
    types.map { rulebook.types[$0].name[language] }.joined(separator: language == .zh ? "、" : ", ")
  }

  /// The criteria that a requirement of a level counts.
  func group(_ level: Int, _ requirement: Int) -> String {
    let requirement = rulebook.levels[level].requirements[requirement]
    return rulebook.tiers[requirement.tier].name[language]
      + requirement.stars.map { " ★\($0)" }.joined()
      + requirement.criteria.map { " \(rulebook.criteria[$0].id)" }.joined()
  }

  func name(_ reference: RuleReference) -> String {
    let id = reference.id(in: rulebook)
    return id.map { "\(reference.kind):\($0)" } ?? reference.kind
  }

  /// How much two clauses ask, the first of them at a lower star.
  func stricter(_ lower: Int, _ higher: Int) -> String {
    guard let demand = StricterDemand(lower, higher, rulebook) else { return "" }
    let (first, second) = (asked(lower, demand.bands.lower), asked(higher, demand.bands.higher))
    let types = types(demand.types)
    return switch language {
    case .zh: "星级低的 \(first)，星级高的 \(second)，要求反而宽（\(types)）"
    case .en: "\(first), and at a higher star \(second), which is less (\(types))"
    }
  }

  private func asked(_ clause: Int, _ band: Band) -> String {
    let star = rulebook.criteria[rulebook.clauses[clause].criterion].star ?? 0
    let percent = band.atLeastPercent
    let range = band.fact.map { fact in
      "\(rulebook.facts[fact].id) "
        + (band.to.map { "\(band.from)–\($0)" } ?? "≥ \(band.from)")
    }
    switch language {
    case .zh:
      return "\(self.clause(clause))（★\(star)）要求 \(percent)%" + (range.map { "（\($0)）" } ?? "")
    case .en:
      return "\(self.clause(clause)) (★\(star)) asks \(percent)%" + (range.map { " (\($0))" } ?? "")
    }
  }
}
