import Testing

@testable import StarRules

/// A type and form a union may have, and what binds it, worked out plainly for the tests.
struct Union: Sendable, CustomTestStringConvertible {
  let typeID: String
  let formID: String
  /// The criteria that bind, each with those of its clauses that do.
  let criteria: [(criterion: Criterion, clauses: [Clause])]
  var testDescription: String { "\(typeID), \(formID)" }

  /// All clauses that bind.
  var clauses: [Clause] { criteria.flatMap { $0.clauses } }

  private init(_ rulebook: Rulebook, type: Int, form: Int) {
    typeID = rulebook.types[type].id
    formID = rulebook.forms[form].id
    var criteria: [(Criterion, [Clause])] = []
    for criterion in rulebook.criteria where (criterion.types >> UInt64(type)) & 1 == 1 {
      let clauses = rulebook.clauses[criterion.clauses].filter {
        ($0.types >> UInt64(type)) & 1 == 1 && ($0.forms >> UInt64(form)) & 1 == 1
      }
      if !clauses.isEmpty { criteria.append((criterion, Array(clauses))) }
    }
    self.criteria = criteria
  }

  /// Every type of the guideline with every form it may have.
  static func all() throws -> [Union] {
    let rulebook = try BuiltIn.rulebook()
    return rulebook.types.indices.flatMap { type in
      rulebook.types[type].forms.map { Union(rulebook, type: type, form: $0) }
    }
  }

  /// The one of a type and form.
  static func of(_ type: String, _ form: String) throws -> Union? {
    try all().first { $0.typeID == type && $0.formID == form }
  }
}
