import StarRules

/// Rules as a Markdown table, a row for each clause.
struct RulesMarkdown {
  let selection: RuleSelection
  let language: Language

  /// The whole text.
  var text: String {
    let rulebook = selection.rulebook
    let head = [
      Bilingual("条款", "clause"), Bilingual("指标", "criterion"), Bilingual("问题", "question"),
      Bilingual("标准", "threshold"), Bilingual("不适用", "not applicable"), Bilingual("约束", "binds"),
      Bilingual("出处", "source"),
    ]
    var lines = ["# " + Markdown.escaped(rulebook.document.title[language]), ""]
    lines.append("| " + head.map { $0[language] }.joined(separator: " | ") + " |")
    lines.append("|" + String(repeating: " --- |", count: head.count))
    for (criterion, clauses) in selection.criteria {
      for clause in clauses {
        let words = ClauseWords(rulebook: rulebook, clause: clause, language: language)
        let entry = rulebook.clauses[clause]
        let damaged = entry.damaged.map { " (\($0[language]))" } ?? ""
        let cells = [
          entry.id, rulebook.criteria[criterion].title[language], words.question,
          words.threshold ?? "", entry.notApplicableIf?[language] ?? "", words.bound,
          words.locator + damaged,
        ]
        lines.append("| " + cells.map(Markdown.escaped).joined(separator: " | ") + " |")
      }
    }
    if selection.isDetailed {
      for (criterion, _) in selection.criteria {
        for reading in selection.readings(of: criterion) {
          let head = Bilingual("解读 ", "reading ")[language] + reading.id
          lines += [
            "", "**\(Markdown.escaped(head))** \(Markdown.escaped(reading.choice.text[language]))",
          ]
        }
      }
    }
    for fact in selection.facts {
      let entry = rulebook.facts[fact]
      lines += ["", "**\(Markdown.escaped(entry.id))** \(Markdown.escaped(entry.name[language]))"]
      if let note = entry.note { lines.append(Markdown.escaped(note[language])) }
      let unit = rulebook.units[entry.unit].other[language]
      lines.append(
        Markdown.escaped("\(unit) \(entry.bounds.lowerBound)–\(entry.bounds.upperBound)"))
    }
    return lines.joined(separator: "\n")
  }
}
