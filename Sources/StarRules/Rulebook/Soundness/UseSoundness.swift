extension SoundnessCheck {
  /// Checks that whatever is named is used.
  mutating func checkUse() {
    var facts: [Int] = []
    for clause in rulebook.clauses {
      if let condition = clause.condition { facts.append(condition.fact) }
      guard let rate = clause.rate else { continue }
      facts += [rate.numerator, rate.denominator]
      for band in rate.bands {
        if let fact = band.fact { facts.append(fact) }
      }
    }
    let requirements = rulebook.levels.flatMap { $0.requirements }
    noteUnused(.fact, places.facts, facts)
    noteUnused(.form, places.forms, rulebook.types.flatMap { $0.forms })
    noteUnused(.dimension, places.dimensions, rulebook.criteria.compactMap { $0.dimension })
    noteUnused(.unit, places.units, rulebook.facts.map { $0.unit })
    let tiers = requirements.map { $0.tier }
    noteUnused(.tier, places.tiers, tiers)
    var inferred: [Int] = []
    for (index, criterion) in rulebook.criteria.enumerated() {
      if criterion.isDimensionInferred { inferred.append(index) }
      let isCounted = requirements.contains { $0.counts(index, criterion) }
      guard tiers.contains(criterion.tier), !isCounted else { continue }
      note(.uncounted(criterion: index), at: places.place(.id, of: places.criteria[index]))
    }
    if let first = inferred.first {
      note(
        .inferredDimensions(count: inferred.count),
        at: places.place(.dimensionInferred, of: places.criteria[first]))
    }
  }

  /// Checks that a stage that checks has a star to check.
  mutating func checkStages() {
    for (index, stage) in rulebook.stages.enumerated()
    where stage.checks && !rulebook.stages.prefix(index).contains(where: { $0.confirms }) {
      note(.checksNothing(stage: index), at: places.place(.checks, of: places.stages[index]))
    }
  }

  private mutating func noteUnused(
    _ kind: SoundnessProblem.Unused, _ nodes: [JSONDocument.Node], _ used: [Int]
  ) {
    for (index, node) in nodes.enumerated() where !used.contains(index) {
      note(.unused(kind), at: places.place(.id, of: node))
    }
  }

  /// Checks that every text is in the language it says.
  mutating func checkTexts() { checkTexts(in: 0) }

  private mutating func checkTexts(in node: JSONDocument.Node) {
    let document = places.document
    switch document.kind(of: node) {
    case .array:
      for element in document.elements(of: node) { checkTexts(in: element) }
    case .object:
      var members: [JSONDocument.Node] = []
      document.text.withSpan { text in
        document.forEachMember(of: node) { name, value in
          if !text.isIgnoredKey(document.token(of: name)) { members.append(value) }
        }
      }
      for member in members { checkTexts(in: member) }
      if let zh = document.member(.zh, of: node), document.kind(of: zh) == .string,
        let en = document.member(.en, of: node), document.kind(of: en) == .string
      {
        checkText(zh: zh, en: en)
      }
    default: break
    }
  }

  private mutating func checkText(zh: JSONDocument.Node, en: JSONDocument.Node) {
    let (chinese, english) = (places.document.string(zh), places.document.string(en))
    if chinese == english {
      note(.sameInBothLanguages, at: en)
      return
    }
    if !chinese.unicodeScalars.contains(where: { $0.isChinese }) { note(.noChinese, at: zh) }
    if english.unicodeScalars.contains(where: { $0.isChinese || $0.isFullWidth }) {
      note(.chineseInEnglish, at: en)
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a Chinese character.
  fileprivate var isChinese: Bool {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
    default: false
    }
  }

  /// Whether it is Chinese punctuation or a full-width form.
  fileprivate var isFullWidth: Bool {
    switch value {
    case 0x3000...0x303F, 0xFF00...0xFF60: true
    default: false
    }
  }
}
