/// The criteria of several editions of the rules in one numbering, matched by id.
///
/// Those of the last edition come first, in its order, then those that only earlier ones have.
package struct CriterionNumbering: Sendable {
  /// The editions, the earliest first.
  package let rulebooks: [Rulebook]
  /// By number, each as the last edition that has it words it.
  package private(set) var criteria: [Criterion] = []
  /// The number of each criterion: by edition, then by position in ``Rulebook/criteria``.
  private var numbers: [[Int]]

  /// - Parameter rulebooks: the editions, the earliest first.
  package init(_ rulebooks: [Rulebook]) {
    self.rulebooks = rulebooks
    numbers = Array(repeating: [], count: rulebooks.count)
    for edition in rulebooks.indices.reversed() {
      for criterion in rulebooks[edition].criteria {
        let known = number(of: criterion.id, after: edition)
        numbers[edition].append(known ?? criteria.count)
        if known == nil { criteria.append(criterion) }
      }
    }
  }

  private func number(of id: String, after edition: Int) -> Int? {
    for later in rulebooks.indices.dropFirst(edition + 1) {
      if case .criterion(let position) = rulebooks[later].entry(id) {
        return numbers[later][position]
      }
    }
    return nil
  }

  /// How many words a set of numbers takes.
  package var words: Int { (criteria.count >> 6) + 1 }

  /// A set of criteria of an edition, which are positions in ``Rulebook/criteria``, as numbers.
  package func set(_ positions: BitSet, of edition: Int) -> BitSet {
    var set = BitSet(words: words)
    for (position, number) in numbers[edition].enumerated() where positions[position] {
      set[number] = true
    }
    return set
  }

  /// Whether an edition has the criterion of a number.
  package func has(_ number: Int, in edition: Int) -> Bool { numbers[edition].contains(number) }
}
