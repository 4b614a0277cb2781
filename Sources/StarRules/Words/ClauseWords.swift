/// A clause put into words that every command shares.
package struct ClauseWords {
  package let rulebook: Rulebook
  package let clause: Int
  package let language: Language

  package init(rulebook: Rulebook, clause: Int, language: Language) {
    self.rulebook = rulebook
    self.clause = clause
    self.language = language
  }

  private var entry: Clause { rulebook.clauses[clause] }

  /// What is asked, with the condition it hangs on.
  package var question: String {
    guard let condition = entry.condition else { return entry.question[language] }
    let fact = rulebook.facts[condition.fact]
    let unit = rulebook.units[fact.unit].name(for: condition.atLeast)[language]
    return entry.question[language]
      + Bilingual(
        "（\(fact.name[.zh])达到 \(condition.atLeast) \(unit)时）",
        " (from \(condition.atLeast) \(fact.name[.en]))")[language]
  }

  /// When "na" is permitted; nil where it never is.
  package var permission: String? {
    entry.notApplicableIf.map {
      Bilingual("可答“不适用”（\"na\"）的情形：\($0[.zh])", "\"na\" is permitted if: \($0[.en])")[language]
    }
  }

  /// What is divided by what, and how much is asked; nil where the clause is attested.
  package var threshold: String? {
    guard let rate = entry.rate else { return nil }
    let (part, whole) = (rulebook.facts[rate.numerator], rulebook.facts[rate.denominator])
    let value = "\(part.name[language]) ÷ \(whole.name[language])"
    let zero: Bilingual =
      switch rate.whenDenominatorIsZero {
      case .notApplicable: Bilingual("；分母为 0 时不适用", "; a denominator of 0: not applicable")
      case .unmet: Bilingual("；分母为 0 时未达到", "; a denominator of 0: unmet")
      case nil: Bilingual("", "")
      }
    return "\(value) \(Self.thresholds(rate, rulebook, language))\(zero[language])"
  }

  /// The percentages a rate asks for, each with the range of the fact that decides it.
  package static func thresholds(_ rate: Rate, _ rulebook: Rulebook, _ language: Language) -> String
  {
    rate.bands.map { band -> String in
      guard let fact = band.fact else { return "≥ \(band.atLeastPercent)%" }
      let name = rulebook.facts[fact].name[language]
      let range = band.to.map { "\(band.from)–\($0)" } ?? "≥ \(band.from)"
      return "≥ \(band.atLeastPercent)%"
        + Bilingual("（\(name) \(range)）", " (\(name) \(range))")[language]
    }.joined(separator: Bilingual("，", ", ")[language])
  }

  /// Whom the clause binds: types and forms by their ids.
  package var bound: String {
    let criterion = rulebook.criteria[entry.criterion]
    let types = rulebook.types.indices.filter { type in
      rulebook.forms.indices.contains { entry.binds(type: type, form: $0, of: criterion) }
    }
    let forms = rulebook.forms.indices.filter { form in
      types.contains { entry.binds(type: $0, form: form, of: criterion) }
    }
    let typeNames = types.map { rulebook.types[$0].id }.joined(separator: ", ")
    guard forms.count < rulebook.forms.count else { return typeNames }
    let formNames = forms.map { rulebook.forms[$0].id }.joined(separator: ", ")
    return Bilingual("\(typeNames)（形式 \(formNames)）", "\(typeNames) (form \(formNames))")[language]
  }

  /// Where the document says it.
  package var locator: String {
    let criterion = rulebook.criteria[entry.criterion]
    var parts = [Bilingual("附件 \(criterion.annex)", "annex \(criterion.annex)")[language]]
    parts.append(rulebook.tiers[criterion.tier].name[language])
    if let star = criterion.star { parts.append("★\(star)") }
    if let dimension = criterion.dimension {
      let name = rulebook.dimensions[dimension].name[language]
      parts.append(
        name
          + (criterion.isDimensionInferred ? Bilingual("（推定）", " (inferred)")[language] : ""))
    }
    parts.append(Bilingual("第 \(criterion.row) 行", "row \(criterion.row)")[language])
    parts.append(Bilingual("第 \(entry.sentence) 句", "sentence \(entry.sentence)")[language])
    return parts.joined(separator: Bilingual("，", ", ")[language])
  }
}
