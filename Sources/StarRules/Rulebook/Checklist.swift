/// What binds a union of one type and form, compiled to be held against its answer sheet.
///
/// A class, so that handing it to each of millions of evaluations counts one reference and not one
/// for every list in it.
package final class Checklist: Sendable {
  /// A rate clause that binds.
  package struct RateCheck: Sendable, Equatable {
    package let bit: Int
    package let rate: Rate
    /// The percentage asked of every union; -1 where a fact decides.
    let fixedPercent: Int64
    /// The clause's bit within its word where a denominator of 0 leaves it unmet, else 0.
    let unmetByZero: UInt64
    /// The same where a denominator of 0 sets it aside.
    let asideByZero: UInt64

    init(bit: Int, rate: Rate) {
      self.bit = bit
      self.rate = rate
      fixedPercent = rate.bands.first.flatMap { $0.fact == nil ? $0.atLeastPercent : nil } ?? -1
      let mask: UInt64 = 1 << UInt64(bit & 63)
      unmetByZero = rate.whenDenominatorIsZero == .unmet ? mask : 0
      asideByZero = rate.whenDenominatorIsZero == .notApplicable ? mask : 0
    }
  }

  /// A clause that binds only where a fact reaches a number.
  package struct ConditionCheck: Sendable, Equatable {
    package let bit: Int
    package let condition: Condition
  }

  /// A criterion that binds: the bits of those of its clauses that do.
  package struct CriterionCheck: Sendable, Equatable {
    package let criterion: Int
    package let word: Int
    package let mask: UInt64
    /// The bit that stands for it in sets of clauses that are sets of criteria.
    package let last: UInt64
  }

  /// A requirement of a level, with what it counts.
  package struct RequirementCheck: Sendable, Equatable {
    package let level: Int
    package let requirement: Requirement
    /// The criteria it counts.
    package let criteria: BitSet
    /// The clauses of those criteria.
    package let clauses: BitSet
    /// The last clause of each of those criteria.
    let lastClauses: BitSet
    /// The requirements whose criteria are all among its own, by position; of two that count the
    /// same ones, the earlier is inside the later.
    package let inside: [Int]
  }

  /// How much a requirement of a level asks for.
  package struct Demand: Sendable, Equatable {
    package let level: Int
    package let demand: Requirement.Demand
    /// How many of what it counts bind.
    package let total: Int
    /// The words that what it counts stands in.
    let words: Range<Int>
    /// Those of ``Checklist/insides`` that are inside it.
    let insides: Range<Int>
  }

  package let type: Int
  package let form: Int
  /// The clauses that bind.
  package let binding: BitSet
  /// The clauses that bind and are answered by yes or no.
  package let attested: BitSet
  /// The attested clauses that `"na"` is permitted for.
  package let mayBeSetAside: BitSet
  package let rates: [RateCheck]
  package let conditions: [ConditionCheck]
  package let criteria: [CriterionCheck]
  /// The criteria that bind.
  package let bindingCriteria: BitSet
  /// The criteria all of whose binding clauses are rates.
  package let computedCriteria: BitSet
  /// The clauses, binding or not, of the criteria that may be answered: those that bind and are not
  /// computed.
  package let answerable: BitSet
  package let requirements: [RequirementCheck]
  /// What each requirement demands, in the same order, without the lists that it is made of.
  package let demands: [Demand]
  /// The requirements inside each of the others, one list after the other.
  let insides: [Int]
  /// The words of what each requirement counts, one after the other: the clauses, or, where the
  /// rulebook counts criteria, the last clause of each.
  package let counted: [UInt64]
  /// The criterion of each clause, by the clause's bit.
  let criterionOfBit: [Int]
  /// The facts that may not exceed one another.
  package let parts: [PartOfWhole]
  /// The facts that some rule of this type uses, whatever the form.
  package let usedFacts: BitSet
  /// What of the plausibility rules binds.
  package let plausibility: PlausibilityCheck

  /// Compiles what binds a union of `type` and `form`, both by position in `rules`.
  package init(_ rules: Rulebook, type: Int, form: Int) {
    let usedFacts = rules.facts(usedBy: type)
    let clauseWords = rules.clauseWords
    let criterionWords = rules.criterionWords
    var binding = BitSet(words: clauseWords)
    var attested = binding
    var mayBeSetAside = binding
    var bindingCriteria = BitSet(words: criterionWords)
    var computedCriteria = bindingCriteria
    var answerable = binding
    var rates: [RateCheck] = []
    var conditions: [ConditionCheck] = []
    var criteria: [CriterionCheck] = []
    // Looked at where they stand: to copy a criterion or a clause counts each of its texts.
    for index in rules.criteria.indices {
      let clauses = rules.criteria[index].clauses
      var mask: UInt64 = 0
      var isComputed = true
      for position in clauses
      where rules.clauses[position].binds(type: type, form: form, of: rules.criteria[index]) {
        let bit = rules.clauses[position].bit
        mask |= 1 << UInt64(bit & 63)
        binding[bit] = true
        if let rate = rules.clauses[position].rate {
          rates.append(RateCheck(bit: bit, rate: rate))
        } else {
          isComputed = false
          attested[bit] = true
          if rules.clauses[position].notApplicableIf != nil { mayBeSetAside[bit] = true }
        }
        if let condition = rules.clauses[position].condition {
          conditions.append(ConditionCheck(bit: bit, condition: condition))
        }
      }
      guard mask != 0 else { continue }
      bindingCriteria[index] = true
      if isComputed {
        computedCriteria[index] = true
      } else {
        for position in clauses { answerable[rules.clauses[position].bit] = true }
      }
      let last = rules.clauses[clauses.upperBound - 1].bit
      criteria.append(
        CriterionCheck(
          criterion: index, word: last >> 6, mask: mask, last: 1 << UInt64(last & 63)))
    }
    self.type = type
    self.form = form
    self.binding = binding
    self.attested = attested
    self.mayBeSetAside = mayBeSetAside
    self.rates = rates
    self.conditions = conditions
    self.criteria = criteria
    self.bindingCriteria = bindingCriteria
    self.computedCriteria = computedCriteria
    self.answerable = answerable
    self.usedFacts = usedFacts
    plausibility = PlausibilityCheck(
      rules, attested: attested, mayBeSetAside: mayBeSetAside, usedFacts: usedFacts)
    (requirements, counted, demands, insides) = Self.counts(criteria, by: rules)
    var criterionOfBit = Array(repeating: 0, count: clauseWords * 64)
    for clause in rules.clauses.indices {
      criterionOfBit[rules.clauses[clause].bit] = rules.clauses[clause].criterion
    }
    self.criterionOfBit = criterionOfBit
    parts = Self.parts(of: rules, rates: rates, usedFacts)
  }

  /// Compiles what binds the union of `other` by rules that differ from those that it was compiled of
  /// in their levels and in how they count, and in nothing else.
  init(_ rules: Rulebook, bindingAs other: Checklist) {
    (type, form) = (other.type, other.form)
    (binding, attested, mayBeSetAside) = (other.binding, other.attested, other.mayBeSetAside)
    (rates, conditions, criteria) = (other.rates, other.conditions, other.criteria)
    (bindingCriteria, computedCriteria) = (other.bindingCriteria, other.computedCriteria)
    (answerable, criterionOfBit) = (other.answerable, other.criterionOfBit)
    (parts, usedFacts) = (other.parts, other.usedFacts)
    plausibility = other.plausibility
    (requirements, counted, demands, insides) = Self.counts(other.criteria, by: rules)
  }

  /// What the levels of `rules` count of the criteria that bind.
  private static func counts(
    _ criteria: [CriterionCheck], by rules: Rulebook
  ) -> (requirements: [RequirementCheck], counted: [UInt64], demands: [Demand], insides: [Int]) {
    let requirements = RequirementCheck.all(
      of: rules, criteria: criteria, criterionWords: rules.criterionWords,
      clauseWords: rules.clauseWords)
    let sets = requirements.map {
      rules.counting.unit == .criterion ? $0.lastClauses : $0.clauses
    }
    var insides: [Int] = []
    let demands = zip(requirements, sets).map { requirement, set in
      insides += requirement.inside
      return Demand(
        level: requirement.level, demand: requirement.requirement.demand,
        total: set.count(within: set), words: set.occupiedWords,
        insides: insides.count - requirement.inside.count..<insides.count)
    }
    return (requirements, sets.flatMap { $0.words }, demands, insides)
  }

  /// What may not exceed what: every rate's numerator its denominator, and the parts the rulebook
  /// names where rules of the type use both facts.
  private static func parts(
    of rules: Rulebook, rates: [RateCheck], _ usedFacts: BitSet
  ) -> [PartOfWhole] {
    var parts: [PartOfWhole] = []
    func add(_ part: PartOfWhole) {
      if !parts.contains(part) { parts.append(part) }
    }
    for check in rates {
      add(PartOfWhole(part: check.rate.numerator, whole: check.rate.denominator))
    }
    for part in rules.parts where usedFacts[part.part] && usedFacts[part.whole] { add(part) }
    return parts
  }
}

extension Checklist: Equatable {
  package static func == (left: Checklist, right: Checklist) -> Bool {
    left.type == right.type && left.form == right.form && left.binding == right.binding
      && left.attested == right.attested && left.mayBeSetAside == right.mayBeSetAside
      && left.rates == right.rates && left.conditions == right.conditions
      && left.criteria == right.criteria && left.answerable == right.answerable
      && left.requirements == right.requirements && left.parts == right.parts
      && left.usedFacts == right.usedFacts && left.plausibility == right.plausibility
  }
}

extension Checklist.RequirementCheck {
  fileprivate static func all(
    of rules: Rulebook, criteria: [Checklist.CriterionCheck], criterionWords: Int,
    clauseWords: Int
  ) -> [Self] {
    var all: [Self] = []
    for (level, rule) in rules.levels.enumerated() {
      for requirement in rule.requirements {
        var counted = BitSet(words: criterionWords)
        var clauses = BitSet(words: clauseWords)
        var lastClauses = clauses
        for check in criteria
        where requirement.counts(check.criterion, rules.criteria[check.criterion]) {
          counted[check.criterion] = true
          clauses.words[check.word] |= check.mask
          lastClauses.words[check.word] |= check.last
        }
        let inside = all.indices.filter { all[$0].criteria.isSubset(of: counted) }
        all.append(
          Self(
            level: level, requirement: requirement, criteria: counted, clauses: clauses,
            lastClauses: lastClauses, inside: inside))
      }
    }
    return all
  }
}

extension Requirement {
  /// Whether `criterion`, which stands at `position`, is among what it counts.
  func counts(_ position: Int, _ criterion: Criterion) -> Bool {
    guard criterion.tier == tier, criteria.isEmpty || criteria.contains(position) else {
      return false
    }
    guard !stars.isEmpty else { return true }
    return criterion.star.map(stars.contains) ?? false
  }
}

extension Clause {
  /// Whether it binds a union of `type` and `form`, which that type may have; `criterion` is the one
  /// it belongs to.
  package func binds(type: Int, form: Int, of criterion: Criterion) -> Bool {
    criterion.types & types & (1 << UInt64(type)) != 0 && forms & (1 << UInt64(form)) != 0
  }
}

extension BitSet {
  /// Whether everything in it is also in `other`.
  func isSubset(of other: BitSet) -> Bool {
    zip(words, other.words).allSatisfy { $0 & ~$1 == 0 }
  }
}

extension Rulebook {
  /// The facts that some rule of `type` uses, whatever the form.
  fileprivate func facts(usedBy type: Int) -> BitSet {
    var used = BitSet(words: factWords)
    for clause in clauses.indices
    where criteria[clauses[clause].criterion].types & clauses[clause].types & (1 << UInt64(type))
      != 0
    {
      if let condition = clauses[clause].condition { used[condition.fact] = true }
      guard let rate = clauses[clause].rate else { continue }
      used[rate.numerator] = true
      used[rate.denominator] = true
      for band in rate.bands { if let fact = band.fact { used[fact] = true } }
    }
    return used
  }
}
