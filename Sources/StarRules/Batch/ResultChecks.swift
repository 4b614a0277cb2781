// What the values of a result line have to be together.

extension ResultReader {
  /// Checks that all is there, and what depends on more than one value of the line.
  mutating func check() {
    let isSound = findings.count == 0
    guard places[.error] < 0 else { return checkError(isSound) }
    // What does not say what was reached is something else, and lacks everything.
    guard places[.star] >= 0 else { return note(.missingKey(.star), at: places.line) }
    require(
      [.name, .type, .form, .next, .unmet, .unanswered, .notApplicable, .unproven],
      at: places.line)
    // A flaw is told once, and not again by what it leads to.
    guard isSound, findings.count == 0 else { return }
    checkNext()
    checkStages()
    if rulebook.types[result.type].forms.contains(result.form) {
      checkLists()
    } else {
      note(.formNotAllowed(type: result.type), at: places[.form])
    }
  }

  private mutating func checkError(_ isSound: Bool) {
    guard isSound else { return }
    if places[.star] >= 0 { note(.ratedAndRefused, at: places[.error]) }
    if refusal.code.isEmpty { note(.missingKey(.code), at: places[.error]) }
    require([.line, .column, .path, .message, .problems], at: places[.error])
    // Of a record that was refused nothing counts but where it stands, whatever else the line says.
    let source = result.source
    result.removeAll()
    result.source = source
    result.refusal = refusal
  }

  /// Notes each of `keys` that is not there, at the brace of the object it is missing in.
  private mutating func require(_ keys: [ResultKey], at brace: Int) {
    for key in keys where places[key] < 0 { note(.missingKey(key), at: brace) }
  }

  private mutating func checkNext() {
    let isHighest = result.star == rulebook.levels.count
    let isRight =
      isHighest
      ? result.stepsToNext == nil && places.nextStar == nil
      : result.stepsToNext != nil && places.nextStar == result.star + 1
    if !isRight { note(.wrongNextStar, at: places[.next]) }
  }

  /// Checks that what the lists name binds the union, and that no clause is in two of them.
  private mutating func checkLists() {
    let checklist = checklist()
    checkBinding(result.unmet, checklist.binding, .unmet)
    checkBinding(result.unanswered, checklist.binding, .unanswered)
    checkBinding(result.setAside, checklist.binding, .notApplicable)
    checkBinding(result.lifting, checklist.bindingCriteria, .lifting)
    checkBinding(result.implausible, checklist.plausibility.binding, .implausible)
    for outcome in result.stages { checkBinding(outcome.lost, checklist.binding, .stages) }
    for word in result.unmet.words.indices {
      let (unmet, unanswered) = (result.unmet.words[word], result.unanswered.words[word])
      let aside = result.setAside.words[word]
      let twice = unmet & unanswered | (unmet | unanswered) & aside
      guard twice != 0 else { continue }
      let id = id(ofBit: word * 64 + twice.trailingZeroBitCount, .unmet)
      note(.contradictoryClause(id: id), at: places[.unanswered])
    }
  }

  private mutating func checkBinding(_ named: BitSet, _ binding: BitSet, _ key: ResultKey) {
    for word in named.words.indices {
      let stray = named.words[word] & ~binding.words[word]
      guard stray != 0 else { continue }
      note(
        .notBinding(id: id(ofBit: word * 64 + stray.trailingZeroBitCount, key)), at: places[key])
    }
  }

  private func id(ofBit bit: Int, _ key: ResultKey) -> String {
    if key == .lifting { return rulebook.criteria[bit].id }
    if key == .implausible { return rulebook.plausibility[bit].id }
    return rulebook.clauses.first { $0.bit == bit }?.id ?? ""
  }

  private mutating func checklist() -> Checklist {
    if let checklist = checklistByReadings() { return checklist }
    let place = result.type * rulebook.forms.count + result.form
    if let checklist = checklists[place] { return checklist }
    let checklist = Checklist(rulebook, type: result.type, form: result.form)
    checklists[place] = checklist
    return checklist
  }
}
