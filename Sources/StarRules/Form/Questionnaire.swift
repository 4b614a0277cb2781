/// What a union of one type and form is asked: the facts and the clauses that bind it.
package struct Questionnaire {
  package let rulebook: Rulebook
  package let checklist: Checklist

  package init(_ rulebook: Rulebook, _ checklist: Checklist) {
    self.rulebook = rulebook
    self.checklist = checklist
  }

  /// The facts that rules binding this union use, by position in ``Rulebook/facts``.
  package var facts: [Int] {
    var used = BitSet(words: rulebook.factWords)
    for clause in rulebook.clauses where checklist.binding[clause.bit] {
      for fact in clause.facts { used[fact] = true }
    }
    return rulebook.facts.indices.filter { used[$0] }
  }

  /// The clauses of a criterion that bind, by position in ``Rulebook/clauses``.
  package func clauses(of criterion: Int) -> [Int] {
    rulebook.criteria[criterion].clauses.filter { checklist.binding[rulebook.clauses[$0].bit] }
  }

  /// Those of them that are answered by yes or no.
  package func attested(of criterion: Int) -> [Int] {
    clauses(of: criterion).filter { checklist.attested[rulebook.clauses[$0].bit] }
  }

  /// The key of `answers` that asks an attested clause: its criterion's id where that asks nothing
  /// else.
  package func key(of clause: Int) -> String {
    let criterion = rulebook.clauses[clause].criterion
    return attested(of: criterion).count == 1
      ? rulebook.criteria[criterion].id : rulebook.clauses[clause].id
  }
}
