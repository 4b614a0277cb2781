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
      writer.member("format", "unionstar.rules/1")
      writer.key("rulebook")
      writer.object(inline: true) { writer in
        writer.member("id", rulebook.id)
        writer.member("edition", rulebook.edition)
      }
      if selection.isWhole {
        rulebook.writeYears(to: &writer, language)
        writeOtherTypes(to: &writer)
        writeLevels(to: &writer)
        writeAims(to: &writer)
        writeReviewRules(to: &writer)
        writePlausibility(to: &writer)
      }
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
      writer.member("readings", selection.readings(of: criterion).map(\.id))
      writer.key("clauses")
      writer.array { writer in
        for clause in clauses { write(clause: clause, to: &writer) }
      }
    }
  }

  private func write(clause: Int, to writer: inout JSONWriter) {
    let rulebook = selection.rulebook
    let entry = rulebook.clauses[clause]
    let criterion = rulebook.criteria[entry.criterion]
    let types = rulebook.types.indices.filter { type in
      rulebook.types[type].forms.contains { entry.binds(type: type, form: $0, of: criterion) }
    }
    let forms = rulebook.forms.indices.filter { form in
      types.contains { type in
        rulebook.types[type].forms.contains(form)
          && entry.binds(type: type, form: form, of: criterion)
      }
    }
    writer.object { writer in
      writer.member("id", entry.id)
      writer.member("kind", entry.rate == nil ? "attest" : "rate")
      writer.member("question", entry.question[language])
      writer.member("types", types.map { rulebook.types[$0].id })
      writer.member("forms", forms.map { rulebook.forms[$0].id })
      if let condition = entry.condition {
        writer.key("when")
        writer.object(inline: true) { writer in
          writer.member("fact", rulebook.facts[condition.fact].id)
          writer.member("atLeast", condition.atLeast)
        }
      }
      if let rate = entry.rate { write(rate, to: &writer) }
      writer.member("notApplicableIf", entry.notApplicableIf?[language])
      writer.member("annex", criterion.annex)
      writer.member("row", criterion.row)
      writer.member("sentence", entry.sentence)
      writer.member("damaged", entry.damaged?[language])
    }
  }

  private func write(_ rate: Rate, to writer: inout JSONWriter) {
    let rulebook = selection.rulebook
    writer.key("rate")
    writer.object { writer in
      writer.member("numerator", rulebook.facts[rate.numerator].id)
      writer.member("denominator", rulebook.facts[rate.denominator].id)
      writer.key("bands")
      writer.array { writer in
        for band in rate.bands {
          writer.object(inline: true) { writer in
            writer.member("fact", band.fact.map { rulebook.facts[$0].id })
            writer.member("from", band.from)
            writer.member("to", band.to)
            writer.member("atLeastPercent", band.atLeastPercent)
          }
        }
      }
      writer.member("whenDenominatorIsZero", rate.whenDenominatorIsZero?.rawValue)
    }
  }

  private func writeOtherTypes(to writer: inout JSONWriter) {
    guard let others = selection.rulebook.otherTypes else { return }
    writer.key("otherTypes")
    writer.object(inline: true) { writer in
      writer.member("note", others.note[language])
      writer.member("source", others.source[language])
    }
  }

  private func writePlausibility(to writer: inout JSONWriter) {
    writer.key("plausibility")
    let rules = Array(selection.rulebook.plausibility.indices)
    PlausibilityList(rulebook: selection.rulebook, rules: rules, language: language)
      .write(to: &writer)
  }

  private func writeLevels(to writer: inout JSONWriter) {
    let rulebook = selection.rulebook
    writer.key("levels")
    writer.array { writer in
      for level in rulebook.levels {
        writer.object { writer in
          writer.member("star", level.star)
          writer.member("name", level.name[language])
          writer.member("aim", level.aim[language])
          writer.key("requires")
          writer.array { writer in
            for requirement in level.requirements {
              writer.object(inline: true) { writer in
                writer.member("tier", rulebook.tiers[requirement.tier].id)
                writer.key("stars")
                writer.array { writer in
                  for star in requirement.stars { writer.number(star) }
                }
                write(requirement.demand, to: &writer)
              }
            }
          }
        }
      }
    }
  }

  private func writeAims(to writer: inout JSONWriter) {
    writer.key("aims")
    writer.array { writer in
      for aim in selection.rulebook.aims {
        writer.object(inline: true) { writer in
          writer.member("star", aim.star)
          write(aim.demand, to: &writer)
          writer.member("note", aim.note?[language])
          writer.member("source", aim.source[language])
        }
      }
    }
  }

  private func writeReviewRules(to writer: inout JSONWriter) {
    let rulebook = selection.rulebook
    writer.key("stages")
    writer.array { writer in
      for stage in rulebook.stages {
        writer.object(inline: true) { writer in
          writer.member("id", stage.id)
          writer.member("name", stage.name[language])
          writer.member("confirms", stage.confirms)
          writer.member("checks", stage.checks)
          writer.member("source", stage.source[language])
        }
      }
    }
    writer.key("honours")
    writer.array { writer in
      for honour in rulebook.honours {
        writer.object(inline: true) { writer in
          writer.member("id", honour.id)
          writer.member("name", honour.name[language])
          writer.member("star", honour.star)
          writer.member("since", honour.since)
          writer.member("earlierDueWithinYears", honour.earlierDueWithinYears)
          writer.member("source", honour.source[language])
        }
      }
    }
    guard let recommendation = rulebook.recommendation else { return }
    writer.key("recommendation")
    writer.object(inline: true) { writer in
      writer.member("star", recommendation.star)
      writer.member("name", recommendation.name[language])
      writer.member("source", recommendation.source[language])
    }
  }

  private func write(_ demand: Requirement.Demand, to writer: inout JSONWriter) {
    switch demand {
    case .percent(let percent): writer.member("atLeastPercent", percent)
    case .count(let count): writer.member("atLeast", count)
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
