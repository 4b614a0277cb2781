extension SoundnessCheck {
  /// Checks that what is part of something else can be, and that no part holds its own whole.
  mutating func checkRelations() {
    for (index, pair) in rulebook.parts.enumerated() {
      let node = places.parts[index]
      let (part, whole) = (rulebook.facts[pair.part], rulebook.facts[pair.whole])
      if part.bounds.lowerBound > whole.bounds.upperBound {
        note(.contradictoryBounds(part: pair.part, whole: pair.whole), at: node)
      }
    }
    // A circle is told at its parts, or, where rates alone make it, at the first of them.
    var told: [PartOfWhole] = []
    for pairs in [rulebook.parts] + checklists.map({ $0.parts }) {
      let named = pairs.filter { rulebook.parts.contains($0) }
      for pair in named + pairs.filter({ !named.contains($0) })
      where pairs.joins(pair.whole, to: pair.part) && !told.contains(pair) {
        let isOfRates = pair.part != pair.whole && !rulebook.parts.contains(pair)
        if isOfRates, told.contains(where: { pairs.joins($0.part, to: pair.part) }) { continue }
        if pair.part == pair.whole, !rulebook.parts.contains(pair) { continue }
        told.append(pair)
        note(.circularParts(part: pair.part, whole: pair.whole), at: place(of: pair))
      }
    }
  }

  private func place(of pair: PartOfWhole) -> JSONDocument.Node {
    if let index = rulebook.parts.firstIndex(of: pair) { return places.parts[index] }
    let clause = rulebook.clauses.firstIndex {
      $0.rate?.numerator == pair.part && $0.rate?.denominator == pair.whole
    }
    return clause.map { places.place(.rate, of: places.clauses[$0]) } ?? 0
  }

  /// Checks that no two criteria ask the same by rates alone, and none stand at the same place.
  mutating func checkCriteria() {
    var seen: [(criterion: Int, rates: [String])] = []
    for criterion in rulebook.criteria.indices {
      guard let rates = computedRates(of: criterion) else { continue }
      if let twin = seen.first(where: { $0.rates == rates }) {
        note(
          .indistinguishable(criterion: criterion, earlier: twin.criterion),
          at: places.place(.id, of: places.criteria[criterion]))
      } else {
        seen.append((criterion, rates))
      }
    }
    for clause in rulebook.clauses.indices {
      let twin = rulebook.clauses.indices.prefix(clause).first {
        standAtSamePlace($0, clause) && bindTogether($0, clause)
      }
      guard let twin else { continue }
      note(
        .repeatedLocator(clause: clause, earlier: twin),
        at: places.place(.sentence, of: places.clauses[clause]))
    }
  }

  /// Checks that no two clauses that are answered side by side have one question.
  ///
  /// What the document asks again at a higher star is asked again.
  mutating func checkQuestions() {
    var told: [Int] = []
    for language in Language.allCases {
      var asked: [String: [Int]] = [:]
      for (index, clause) in rulebook.clauses.enumerated() {
        let criterion = rulebook.criteria[clause.criterion]
        let key = "\(criterion.tier) \(criterion.star ?? 0) " + clause.question[language]
        let earlier = asked[key]?.first { bindTogether($0, index) }
        if let earlier, !told.contains(index) {
          told.append(index)
          let question = places.place(.question, of: places.clauses[index])
          let text = language == .zh ? DocumentKey.zh : .en
          note(
            .sameQuestion(clause: index, earlier: earlier), at: places.place(text, of: question))
        }
        asked[key, default: []].append(index)
      }
    }
  }

  private func standAtSamePlace(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (rulebook.clauses[one], rulebook.clauses[other])
    guard one.sentence == other.sentence else { return false }
    let (first, second) = (rulebook.criteria[one.criterion], rulebook.criteria[other.criterion])
    return first.row == second.row && first.annex == second.annex && first.tier == second.tier
      && first.star == second.star
  }

  /// What a criterion asks of each type and form, where all of that is rates; nil where it is not,
  /// or where it binds nobody.
  private func computedRates(of criterion: Int) -> [String]? {
    var bindsSomebody = false
    var rates: [String] = []
    for checklist in checklists {
      guard checklist.bindingCriteria[criterion] else {
        rates.append("")
        continue
      }
      guard checklist.computedCriteria[criterion] else { return nil }
      bindsSomebody = true
      var spelt: [String] = []
      for index in rulebook.criteria[criterion].clauses {
        let clause = rulebook.clauses[index]
        if checklist.binding[clause.bit], let rate = clause.rate {
          spelt.append(rate.spelt(rulebook.facts))
        }
      }
      rates.append(spelt.sorted().joined(separator: " "))
    }
    return bindsSomebody ? rates : nil
  }
}

extension Rate {
  /// The rate in a form in which two that decide alike are the same.
  fileprivate func spelt(_ facts: [Fact]) -> String {
    var text = "\(numerator)/\(denominator)"
    if facts[denominator].bounds.lowerBound == 0 {
      text += whenDenominatorIsZero == .unmet ? "!" : "-"
    }
    var last: Int64 = -1
    for band in bands where band.fact.map({ facts[$0].bounds.overlaps(band.range) }) ?? true {
      guard band.atLeastPercent != last else { continue }
      if last >= 0 { text += ",\(band.fact ?? 0):\(band.from)" }
      text += "=\(band.atLeastPercent)"
      last = band.atLeastPercent
    }
    return text
  }
}

extension [PartOfWhole] {
  /// Whether going from part to whole leads from `start` to `end`.
  fileprivate func joins(_ start: Int, to end: Int) -> Bool {
    var reached = [start]
    var next = 0
    while next < reached.count {
      if reached[next] == end { return true }
      for pair in self where pair.part == reached[next] && !reached.contains(pair.whole) {
        reached.append(pair.whole)
      }
      next += 1
    }
    return false
  }
}
