import StarRules

/// Rules as JSON: the criteria asked for, each with its clauses.
struct RulesJSON {
  let selection: RuleSelection
  let language: Language

  /// The whole text.
  var text: [UInt8] {
    let rulebook = selection.rulebook
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("rulebook", rulebook.id)
      writer.member("edition", rulebook.edition)
      writer.key("criteria")
      writer.array { writer in
        for (criterion, clauses) in selection.criteria { write(criterion, clauses, to: &writer) }
      }
      if !selection.facts.isEmpty {
        writer.key("facts")
        writer.array { writer in
          for fact in selection.facts { write(fact: fact, to: &writer) }
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  private func write(_ criterion: Int, _ clauses: [Int], to writer: inout JSONWriter) {
    let rulebook = selection.rulebook
    let entry = rulebook.criteria[criterion]
    writer.object { writer in
      writer.member("id", entry.id)
      writer.member("title", entry.title[language])
      writer.member("tier", rulebook.tiers[entry.tier].id)
      writer.member("star", entry.star)
      writer.member("dimension", entry.dimension.map { rulebook.dimensions[$0].id })
      writer.key("readings")
      writer.array(inline: true) { writer in
        for reading in selection.readings(of: criterion) { writer.string(reading.id) }
      }
      writer.key("clauses")
      writer.array { writer in
        for clause in clauses { write(clause: clause, to: &writer) }
      }
    }
  }

  private func write(clause: Int, to writer: inout JSONWriter) {
    let rulebook = selection.rulebook
    let entry = rulebook.clauses[clause]
    let words = ClauseWords(rulebook: rulebook, clause: clause, language: language)
    writer.object { writer in
      writer.member("id", entry.id)
      writer.member("kind", entry.rate == nil ? "attest" : "rate")
      writer.member("question", words.question)
      writer.member("threshold", words.threshold)
      writer.member("notApplicableIf", entry.notApplicableIf?[language])
      writer.member("binds", words.bound)
      writer.member("source", words.locator)
      writer.member("damaged", entry.damaged?[language])
    }
  }

  private func write(fact: Int, to writer: inout JSONWriter) {
    let entry = selection.rulebook.facts[fact]
    writer.object { writer in
      writer.member("id", entry.id)
      writer.member("name", entry.name[language])
      writer.member("note", entry.note?[language])
      writer.member("unit", selection.rulebook.units[entry.unit].other[language])
      writer.member("minimum", entry.bounds.lowerBound)
      writer.member("maximum", entry.bounds.upperBound)
    }
  }
}
