extension SoundnessCheck {
  /// Checks that the register accounts for every row and clause, and that it names every level,
  /// aim, tier, dimension, type, form and reading.
  mutating func checkRegister() {
    var loader = RegisterLoader(rulebook, places.document)
    let register = loader.load()
    guard loader.decoder.findings.count == 0 else {
      note(loader.decoder.findings)
      return
    }
    guard let register, let node = places.document.member(.register, of: 0) else {
      note(.noRegister, at: 0)
      return
    }
    self.register = register
    checkRows(of: register, at: node)
    checkSentences(of: register)
  }

  private mutating func checkRows(of register: Register, at node: JSONDocument.Node) {
    var accounted: [Int] = []
    for (row, node) in zip(register.rows, places.elements(.rows, of: node)) {
      let criterion = rulebook.criteria[row.criterion]
      accounted.append(row.criterion)
      if row.annex != criterion.annex {
        note(.wrongAnnex(criterion: row.criterion), at: places.place(.annex, of: node))
      }
      if row.clauses != Array(criterion.clauses) {
        note(.rowDiffers(criterion: row.criterion), at: places.place(.clauses, of: node))
      }
    }
    for (index, clause) in rulebook.clauses.enumerated()
    where !accounted.contains(clause.criterion) {
      note(.clauseWithoutRow(clause: index), at: places.place(.id, of: places.clauses[index]))
    }
  }

  private mutating func checkSentences(of register: Register) {
    var carriers: [RuleReference] = []
    for sentence in register.sentences {
      if case .carried(let references) = sentence.fate { carriers += references }
    }
    let readings = register.rows.flatMap { $0.readings }
    for (index, node) in places.readings.enumerated()
    where !readings.contains(index) && !carriers.contains(.reading(index)) {
      note(.unnamedReading(reading: index), at: places.place(.id, of: node))
    }
    func uncarried(_ nodes: [JSONDocument.Node], _ key: DocumentKey, _ kind: (Int) -> RuleReference)
      -> [(SoundnessProblem, JSONDocument.Node)]
    {
      nodes.enumerated().filter { !carriers.contains(kind($0.offset)) }
        .map { (.uncarried(kind($0.offset)), places.place(key, of: $0.element)) }
    }
    let missing =
      uncarried(places.types, .id) { .type($0) } + uncarried(places.forms, .id) { .form($0) }
      + uncarried(places.levels, .star) { .level($0) }
      + uncarried(places.aims, .star) { .aim($0) }
      + uncarried(places.tiers, .id) { .tier($0) }
      + uncarried(places.dimensions, .id) { .dimension($0) }
      + uncarried(places.stages, .id) { .stage($0) }
      + uncarried(places.honours, .id) { .honour($0) }
    for (problem, node) in missing { note(problem, at: node) }
  }
}
