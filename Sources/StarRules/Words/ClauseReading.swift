/// What was read of clauses, put into words beside what they need.
package struct ClauseReading {
  package let rulebook: Rulebook
  /// The facts that were given.
  package let facts: [Int64]
  package let language: Language

  package init(rulebook: Rulebook, facts: [Int64], language: Language) {
    self.rulebook = rulebook
    self.facts = facts
    self.language = language
  }

  /// The value that was read of a clause, and the one it needs.
  package func text(of result: Rating.ClauseResult) -> String {
    guard let rate = result.rate else {
      let read = answer(result) + missingCondition(of: result)
      return Bilingual("\(read)；需要：是", "\(read); needed: yes")[language]
    }
    guard let rule = rulebook.clauses[result.clause].rate else { return "" }
    let (part, whole) = (rulebook.facts[rule.numerator], rulebook.facts[rule.denominator])
    let need =
      rate.requiredPercent.map { "≥ \($0)%" } ?? ClauseWords.thresholds(rule, rulebook, language)
    if rate.numerator == nil, rate.denominator == 0 {
      // The other count decides nothing, and need not be known.
      let status =
        result.status == .unmet
        ? Bilingual("按未达到计", "which counts as unmet") : Bilingual("不适用", "so it does not apply")
      return Bilingual(
        "\(whole.name[.zh])为 0，\(status.zh)；需要：\(need)",
        "\(whole.name[.en]): 0, \(status.en); needed: \(need)")[language]
    }
    guard let numerator = rate.numerator, let denominator = rate.denominator else {
      let missing = [(part, rate.numerator), (whole, rate.denominator)]
        .filter { $0.1 == nil }.map { "\($0.0.name[language]) (\($0.0.id))" }
        .joined(separator: Bilingual("、", ", ")[language])
      return Bilingual("缺数据：\(missing)；需要：\(need)", "missing: \(missing); needed: \(need)")[
        language]
    }
    let value =
      rate.percent.map { "\(numerator)/\(denominator) = \($0)%" } ?? "\(numerator)/\(denominator)"
    var text = Bilingual("现为 \(value)；需要：\(need)", "now \(value); needed: \(need)")[language]
    if denominator == 0, result.status == .unmet {
      text += Bilingual("；分母为 0，按未达到计", "; a denominator of 0 counts as unmet")[language]
    }
    if let short = rate.short, short > 0 {
      let unit = rulebook.units[part.unit].name(for: short)[language]
      text += Bilingual("；还差 \(short) \(unit)", "; \(short) more \(unit)")[language]
    }
    return text
  }

  /// The fact that would show whether the clause applies, where it is not given.
  private func missingCondition(of result: Rating.ClauseResult) -> String {
    guard let condition = rulebook.clauses[result.clause].condition, result.status == .unanswered
    else { return "" }
    let fact = rulebook.facts[condition.fact]
    guard facts[condition.fact] == AnswerSheet.missing else { return "" }
    let name = "\(fact.name[language]) (\(fact.id))"
    return Bilingual("，也未填\(name)", "; \(name) not given either")[language]
  }

  private func answer(_ result: Rating.ClauseResult) -> String {
    switch result.status {
    case .met: Bilingual("回答：是", "answered: yes")[language]
    case .unmet: Bilingual("回答：否", "answered: no")[language]
    case .notApplicable: Bilingual("不适用", "not applicable")[language]
    case .unanswered: Bilingual("未答", "not answered")[language]
    }
  }
}
