import StarRules

extension Checklist {
  /// The facts that rules binding this union use, in the order of the rulebook.
  func boundFacts(_ rulebook: Rulebook) -> [Int] {
    var used = Set<Int>()
    for clause in rulebook.clauses where binding[clause.bit] { used.formUnion(clause.facts) }
    return rulebook.facts.indices.filter(used.contains)
  }

  /// The clauses of a criterion that are answered, by position.
  func askedClauses(of criterion: Int, _ rulebook: Rulebook) -> [Int] {
    rulebook.criteria[criterion].clauses.filter { attested[rulebook.clauses[$0].bit] }
  }

  /// The key under which a clause is answered: a criterion's where it is the only one asked of it.
  func answerKey(of clause: Int, _ rulebook: Rulebook) -> String {
    let criterion = rulebook.clauses[clause].criterion
    let isAlone = askedClauses(of: criterion, rulebook).count == 1
    return isAlone ? rulebook.criteria[criterion].id : rulebook.clauses[clause].id
  }
}
