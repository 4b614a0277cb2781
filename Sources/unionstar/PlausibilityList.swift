import StarRules

/// The plausibility rules of a rulebook, in any format.
struct PlausibilityList {
  let rulebook: Rulebook
  /// Those to be listed, by position in ``Rulebook/plausibility``.
  let rules: [Int]
  let language: Language

  /// The rules in `format`.
  func print(_ format: String) -> [UInt8] {
    switch format {
    case "json":
      var writer = JSONWriter(.indented)
      write(to: &writer)
      return writer.bytes + [0x0A]
    case "markdown": return Array((markdown + "\n").utf8)
    default: return Array((text + "\n").utf8)
    }
  }

  /// What several rules have in common that the rulebook states as one.
  private struct Group {
    var rules: [PlausibilityRule]
    var entry: Int { rules[0].entry }
  }

  private var groups: [Group] {
    var groups: [Group] = []
    for index in rules {
      let rule = rulebook.plausibility[index]
      if groups.last?.entry == rule.entry {
        groups[groups.count - 1].rules.append(rule)
      } else {
        groups.append(Group(rules: [rule]))
      }
    }
    return groups
  }

  /// The words of a rule: what it tells the union, and why.
  private func parts(_ rule: PlausibilityRule) -> [(label: String, text: String)] {
    [
      (Bilingual("提示", "says")[language], rule.says[language]),
      (Bilingual("理由", "why")[language], rule.why[language]),
    ]
  }

  private var text: String {
    var lines: [String] = []
    for group in groups {
      if !lines.isEmpty { lines.append("") }
      for rule in group.rules {
        lines.append(rule.id)
        lines += Display.wrap("  " + rule.condition(rulebook)[language], indent: 2)
      }
      for part in parts(group.rules[0]) {
        lines += Display.wrap(
          "  " + part.label + Bilingual("：", ": ")[language] + part.text, indent: 4)
      }
    }
    return lines.joined(separator: "\n")
  }

  private var markdown: String {
    var lines: [String] = []
    for group in groups {
      for rule in group.rules {
        let condition = rule.condition(rulebook)[language]
        lines += ["## \(Markdown.escaped(rule.id))", "", Markdown.escaped(condition), ""]
      }
      for part in parts(group.rules[0]) {
        lines.append("- **\(part.label)** \(Markdown.escaped(part.text))")
      }
      lines.append("")
    }
    return lines.dropLast().joined(separator: "\n")
  }

  // MARK: JSON

  /// Writes the rules as an array, each with the keys of its kind as the rulebook has them.
  func write(to writer: inout JSONWriter) {
    writer.array { writer in
      for index in rules {
        writer.object { writer in
          let rule = rulebook.plausibility[index]
          writer.member("id", rule.id)
          writer.member("code", rule.code)
          write(rule.grounds, to: &writer)
          writer.member("says", rule.says[language])
          writer.member("why", rule.why[language])
        }
      }
    }
  }

  private func write(_ grounds: PlausibilityRule.Grounds, to writer: inout JSONWriter) {
    func ids(_ clauses: [Int]) -> [String] { clauses.map { rulebook.clauses[$0].id } }
    switch grounds {
    case .denied(let clause, let claimed):
      writer.member("denied", rulebook.clauses[clause].id)
      writer.member("claimed", ids(claimed))
    case .setAside(let clause, let claimed):
      writer.member("notApplicable", rulebook.clauses[clause].id)
      writer.member("claimed", ids(claimed))
    case .setAsideThough(let clause, let condition):
      writer.member("notApplicable", rulebook.clauses[clause].id)
      writer.key("when")
      writer.object(inline: true) { writer in
        writer.member("fact", rulebook.facts[condition.fact].id)
        writer.member("atLeast", condition.atLeast)
      }
    case .documents(let clauses): writer.member("documents", ids(clauses))
    case .changed(let limit):
      writer.member("fact", rulebook.facts[limit.fact].id)
      writer.member("changedByPercent", limit.percent)
      writer.member("atLeast", limit.atLeast)
    }
  }
}
