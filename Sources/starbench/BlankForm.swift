import StarRules

/// The empty form of one type and form of union: what there is to count and to answer.
struct BlankForm {
  /// A fact that is counted.
  struct Count {
    let fact: Int
    let bounds: ClosedRange<Int64>
    /// What it is a part of, by position in ``Rulebook/facts``.
    let wholes: [Int]
    /// Whether something else is a part of it.
    let isWhole: Bool
    /// The rates it is the numerator of, with the star each counts for.
    let rates: [(rate: Rate, star: Int)]
    let size: FactSize
  }

  /// A criterion that has something to be answered.
  struct Question {
    let check: Checklist.CriterionCheck
    /// All its clauses, by position in ``Rulebook/clauses``.
    let clauses: Range<Int>
    /// Those that are answered.
    let answered: [Int]
    /// Those of them that may be answered by `"na"`.
    let mayBeSetAside: [Int]
    /// The lowest star that counts it.
    let star: Int
    /// Whether only some few of its group are asked for, so that most unions have none.
    let isRare: Bool
  }

  let checklist: Checklist
  let kind: UnionKind
  /// Every whole before its parts.
  let counts: [Count]
  /// The same facts in the order of the rulebook.
  let facts: [Int]
  let questions: [Question]
  /// What may be answered, in the order of the rulebook: each criterion before its clauses.
  let slots: [Int]

  init(_ rulebook: Rulebook, type: Int, form: Int) {
    let checklist = Checklist(rulebook, type: type, form: form)
    self.checklist = checklist
    kind = Names.kind(of: rulebook.types[type])
    counts = Self.counts(rulebook, checklist)
    facts = counts.map(\.fact).sorted()
    let questions = checklist.criteria.compactMap { check -> Question? in
      let clauses = rulebook.criteria[check.criterion].clauses
      let answered = clauses.filter { checklist.attested[rulebook.clauses[$0].bit] }
      guard !answered.isEmpty else { return nil }
      let requirement = checklist.requirements.first { $0.criteria[check.criterion] }
      let isRare = if case .count? = requirement?.requirement.demand { true } else { false }
      return Question(
        check: check, clauses: clauses, answered: answered,
        mayBeSetAside: answered.filter { checklist.mayBeSetAside[rulebook.clauses[$0].bit] },
        star: checklist.star(counting: check.criterion), isRare: isRare)
    }
    self.questions = questions
    slots = questions.flatMap { question in
      [question.check.criterion] + question.answered.map { rulebook.criteria.count + $0 }
    }
  }

  private static func counts(_ rulebook: Rulebook, _ checklist: Checklist) -> [Count] {
    var used: Set<Int> = []
    var rates: [(rate: Rate, star: Int)] = []
    for clause in rulebook.clauses where checklist.binding[clause.bit] {
      used.formUnion(clause.facts)
      if let rate = clause.rate {
        rates.append((rate, checklist.star(counting: clause.criterion)))
      }
    }
    let parts = checklist.parts.filter { used.contains($0.part) && used.contains($0.whole) }
    var rest = used.sorted()
    var counts: [Count] = []
    while !rest.isEmpty {
      // Where facts run in a circle there is no first one, and any is as good.
      let next = rest.firstIndex { fact in
        !parts.contains { $0.part == fact && rest.contains($0.whole) }
      }
      let fact = rest.remove(at: next ?? 0)
      counts.append(
        Count(
          fact: fact, bounds: rulebook.facts[fact].bounds,
          wholes: parts.filter { $0.part == fact }.map(\.whole),
          isWhole: parts.contains { $0.whole == fact },
          rates: rates.filter { $0.rate.numerator == fact },
          size: FactSize.of(rulebook.facts[fact])))
    }
    return counts
  }
}

extension Checklist {
  /// The lowest star that counts a criterion; beyond all stars where none does.
  fileprivate func star(counting criterion: Int) -> Int {
    requirements.first { $0.criteria[criterion] }.map { $0.level + 1 } ?? .max
  }
}

extension Names {
  /// The kind of union that an organisation type has.
  static func kind(of type: OrganisationType) -> UnionKind {
    let name = type.name[.zh]
    return kinds.first { name.contains($0.sign) } ?? kinds[kinds.count - 1]
  }
}

extension FactSize {
  /// How large a fact is.
  fileprivate static func of(_ fact: Fact) -> FactSize {
    let name = fact.name[.zh]
    return all.first { name.contains($0.sign) } ?? all[all.count - 1]
  }
}
