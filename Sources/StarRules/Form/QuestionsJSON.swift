extension Questionnaire {
  /// The facts and, criterion by criterion, the clauses, as JSON for a form.
  package func json(in language: Language) -> [UInt8] {
    let facts = facts
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("type", rulebook.types[checklist.type].id)
      writer.member("form", rulebook.forms[checklist.form].id)
      writer.rows("facts", facts) { writer, fact in
        write(fact: fact, among: facts, language, to: &writer)
      }
      writer.rows("criteria", checklist.criteria) { writer, check in
        let criterion = rulebook.criteria[check.criterion]
        writer.member("id", criterion.id)
        writer.member("tier", rulebook.tiers[criterion.tier].id)
        writer.member("star", criterion.star)
        writer.member("dimension", criterion.dimension.map { rulebook.dimensions[$0].id })
        writer.member("title", criterion.title[language])
        writer.rows("clauses", clauses(of: check.criterion)) { writer, clause in
          write(clause: clause, language, to: &writer)
        }
      }
    }
    return writer.bytes
  }

  private func write(
    fact: Int, among asked: [Int], _ language: Language, to writer: inout JSONWriter
  ) {
    let entry = rulebook.facts[fact]
    writer.member("id", entry.id)
    writer.member("name", entry.name[language])
    writer.member("unit", rulebook.units[entry.unit].other[language])
    if let note = entry.note { writer.member("note", note[language]) }
    writer.member("atLeast", entry.bounds.lowerBound)
    writer.member("atMost", entry.bounds.upperBound)
    let wholes = checklist.parts.filter { $0.part == fact && asked.contains($0.whole) }
    writer.member("wholes", wholes.map { rulebook.facts[$0.whole].id })
  }

  private func write(clause: Int, _ language: Language, to writer: inout JSONWriter) {
    let entry = rulebook.clauses[clause]
    let words = ClauseWords(rulebook: rulebook, clause: clause, language: language)
    writer.member("id", entry.id)
    if entry.rate == nil { writer.member("key", key(of: clause)) }
    writer.member("question", words.question)
    writer.member("kind", entry.rate == nil ? "attested" : "rate")
    var facts: [String] = []
    for fact in entry.facts where !facts.contains(rulebook.facts[fact].id) {
      facts.append(rulebook.facts[fact].id)
    }
    writer.member("facts", facts)
    if let threshold = words.threshold { writer.member("threshold", threshold) }
    if let permission = words.permission { writer.member("permission", permission) }
    writer.member("source", words.locator)
  }
}
