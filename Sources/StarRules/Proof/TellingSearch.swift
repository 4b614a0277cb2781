extension RulebookPair {
  /// A draft that comes out differently by the two rulebooks, and of which nothing can be left
  /// out; nil where none was found.
  ///
  /// What the mutant changes points to the answers and facts that matter. They are tried on an empty
  /// sheet, which gives the smallest submissions, and on sheets that answer everything.
  func tellingDraft() -> SheetDraft? {
    for base in bases {
      for changes in hints {
        var draft = base
        for change in changes { draft.make(change, rulebooks.original) }
        if isTold(by: draft) { return shrunk(draft) }
      }
    }
    guard case .demand = mutant.alteration else { return nil }
    for position in checklists.original.requirements.indices {
      if let draft = draft(between: position) { return shrunk(draft) }
    }
    return nil
  }

  // MARK: Where to start

  /// An empty sheet, and those that answer all that is asked in one way.
  private var bases: [SheetDraft] {
    let empty = SheetDraft(rulebooks.original)
    var unmet = allMet
    var aside = allMet
    for (position, clause) in rulebooks.original.clauses.enumerated()
    where checklists.original.attested[clause.bit] {
      unmet.answers[position] = .unmet
      if checklists.original.mayBeSetAside[clause.bit] { aside.answers[position] = .notApplicable }
    }
    return [empty, allMet, unmet, aside]
  }

  /// A sheet by which everything is met: every yes, and all facts the same.
  private var allMet: SheetDraft {
    let rules = rulebooks.original
    let checklist = checklists.original
    var draft = SheetDraft(rules)
    for (position, clause) in rules.clauses.enumerated() where checklist.attested[clause.bit] {
      draft.answers[position] = .met
    }
    let count = checklist.conditions.reduce(100) { max($0, $1.condition.atLeast) }
    for (position, fact) in rules.facts.enumerated() where checklist.usedFacts[position] {
      draft.facts[position] = min(max(count, fact.bounds.lowerBound), fact.bounds.upperBound)
    }
    return draft
  }

  /// Changes to a sheet that bring out what the mutant changes.
  private var hints: [[Change]] {
    let rules = rulebooks.original
    func answer(_ clause: Int, _ value: Answer.Value?) -> Change {
      .answer(slot: rules.criteria.count + clause, value)
    }
    switch mutant.alteration {
    case .percent(let clause, let band, let percent):
      guard let rate = rules.clauses[clause].rate else { return [] }
      let facts = BandCounts(rate, band: band, rules)?
        .facts(telling: rate.bands[band].atLeastPercent, from: percent)
      return [(facts ?? []).map { .fact($0.fact, $0.count) }]
    case .bandEdge(let clause, let band, let to):
      guard let rate = rules.clauses[clause].rate, let (fact, count) = rate.moved(band, to) else {
        return []
      }
      let facts = BandCounts(rate, fact: fact, in: count...count, rules)?
        .facts(
          telling: rate.bands[band].atLeastPercent, from: rate.bands[band + 1].atLeastPercent)
      return [(facts ?? []).map { .fact($0.fact, $0.count) }]
    case .demand: return [[]]
    case .criterionType(let criterion, _, _):
      return [[], rules.criteria[criterion].clauses.map { answer($0, .unmet) }] + singleFacts
    case .dropped(let clause), .clauseType(let clause, _, _), .clauseForm(let clause, _, _):
      return [[], [answer(clause, .unmet)]] + singleFacts
    case .permission(let clause, _):
      return [[answer(clause, .notApplicable)]]
    case .condition(let clause, let number):
      guard let condition = rules.clauses[clause].condition else { return [] }
      let bounds = rules.facts[condition.fact].bounds
      let last = min(number ?? condition.atLeast - 1, condition.atLeast)
      let counts = [last, bounds.lowerBound].filter(bounds.contains)
      return counts.map { [.fact(condition.fact, $0)] }
        + [[answer(clause, .unmet), .fact(condition.fact, AnswerSheet.missing)]]
    case .plausibility(let rule, let change):
      return change.hints(rules.plausibility[rule].grounds, rules)
    case .zeroRule(let clause, _):
      guard let rate = rules.clauses[clause].rate else { return [] }
      return [
        [.fact(rate.denominator, 0), .fact(rate.numerator, AnswerSheet.missing)],
        [.fact(rate.denominator, 0), .fact(rate.numerator, 0)],
      ]
    }
  }

  /// Each fact alone: where nothing that is asked changes, it is which facts are used.
  private var singleFacts: [[Change]] {
    let facts = rulebooks.original.facts
    return facts.indices.map { [.fact($0, facts[$0].bounds.lowerBound)] }
  }

  // MARK: Between two demands

  /// A draft by which as many are met as the one rulebook needs and the other does not: from
  /// everything met, ever more is set aside, until the two need different numbers.
  private func draft(between position: Int) -> SheetDraft? {
    let check = checklists.original.requirements[position]
    guard check.requirement != checklists.changed.requirements[position].requirement else {
      return nil
    }
    var draft = allMet
    if let found = missing(draft, position) { return found }
    for criterion in checklists.original.criteria where check.criteria[criterion.criterion] {
      guard setAside(criterion.criterion, &draft) else { continue }
      if let found = missing(draft, position) { return found }
    }
    return nil
  }

  /// Makes a criterion not applicable where that can be; false where it cannot.
  private func setAside(_ criterion: Int, _ draft: inout SheetDraft) -> Bool {
    let rules = rulebooks.original
    let binding = rules.criteria[criterion].clauses.filter {
      checklists.original.binding[rules.clauses[$0].bit]
    }
    guard binding.allSatisfy({ ClauseProspects(rules.clauses[$0], rules).canNotApply }) else {
      return false
    }
    for position in binding {
      let clause = rules.clauses[position]
      if let rate = clause.rate {
        draft.facts[rate.numerator] = 0
        draft.facts[rate.denominator] = 0
      } else if clause.notApplicableIf != nil {
        draft.answers[position] = .notApplicable
      } else if let condition = clause.condition {
        draft.facts[condition.fact] = rules.facts[condition.fact].bounds.lowerBound
      }
    }
    return true
  }

  /// Leaves out answers, and after them lowers rates, the most demanding first, until enough are met
  /// for only one of the two.
  private func missing(_ draft: SheetDraft, _ position: Int) -> SheetDraft? {
    let rules = rulebooks.original
    let check = checklists.original.requirements[position]
    let answered = rules.clauses.indices.filter {
      check.clauses[rules.clauses[$0].bit] && draft.answers[$0] == .met
    }
    let rates = checklists.original.rates.filter { check.clauses[$0.bit] }
      .map { (rate: $0.rate, percent: $0.rate.requiredPercent(draft.facts) ?? 0) }
      .sorted { $0.percent > $1.percent }
    var draft = draft
    for step in 0...(answered.count + rates.count) {
      if step > answered.count {
        let (rate, percent) = rates[step - answered.count - 1]
        let needed = Rate.needed(percent, of: draft.facts[rate.denominator])
        let smallest = rules.facts[rate.numerator].bounds.lowerBound
        draft.facts[rate.numerator] = needed > smallest ? needed - 1 : AnswerSheet.missing
      } else if step > 0 {
        draft.answers[answered[step - 1]] = nil
      }
      let sheet = draft.sheet(rules)
      let count = Evaluation(sheet, checklists.original, rules).tally.counts[position]
      let other = checklists.changed.requirements[position].needed(of: count.applicable)
      if count.needed == other || count.met < min(count.needed, other) { return nil }
      if count.met < max(count.needed, other) { return isTold(by: draft) ? draft : nil }
    }
    return nil
  }

  // MARK: Leaving out

  /// The draft without any answer or fact that is not needed to tell the two apart: what can be
  /// left out goes in halves, quarters and so on, and at last one by one until nothing can.
  private func shrunk(_ draft: SheetDraft) -> SheetDraft {
    var draft = draft
    var size = max(1, draft.entries.count / 2)
    while true {
      var entries = draft.entries
      var hasShrunk = false
      while !entries.isEmpty {
        var smaller = draft
        for entry in entries.suffix(size) { smaller.remove(entry) }
        entries.removeLast(min(size, entries.count))
        if isTold(by: smaller) {
          draft = smaller
          hasShrunk = true
        }
      }
      if size > 1 { size /= 2 } else if !hasShrunk { return draft }
    }
  }
}

extension SheetDraft {
  /// The answers and, after them, the facts and last year's that are given, by position.
  fileprivate var entries: [Int] {
    answers.indices.filter { answers[$0] != nil }
      + facts.indices.filter { facts[$0] != AnswerSheet.missing }.map { answers.count + $0 }
      + previous.indices.filter { previous[$0] != AnswerSheet.missing }
      .map { answers.count + facts.count + $0 }
  }

  fileprivate mutating func remove(_ entry: Int) {
    if entry < answers.count {
      answers[entry] = nil
    } else if entry < answers.count + facts.count {
      facts[entry - answers.count] = AnswerSheet.missing
    } else {
      previous[entry - answers.count - facts.count] = AnswerSheet.missing
    }
  }

  /// Makes a change to a fact or to the answer of a clause.
  fileprivate mutating func make(_ change: Change, _ rulebook: Rulebook) {
    switch change {
    case .fact(let fact, let count): facts[fact] = count
    case .previous(let fact, let count): previous[fact] = count
    case .answer(let slot, let value):
      if case .clause(let clause) = rulebook.slot(slot) { answers[clause] = value }
    }
  }
}
