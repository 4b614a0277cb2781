import StarRules

// What an interview shows before a line is typed: the headings, the question, and what is to be known
// to answer it.

extension Interview {
  /// What is shown before the next line is typed.
  ///
  /// Mutating because a criterion's heading is shown once, and so is what is to be known of a question.
  mutating func present() -> [Saying] {
    guard entry == .answer else { return [] }
    let line = Saying(number + questionText, indent: 0, .strong)
    guard shownQuestion != question else { return [line] }
    shownQuestion = question
    let closing = question == .claim ? passedCriteria(before: nil) : []
    let said = clause.map { heading(of: $0) } ?? closing
    if clause == nil { shownCriterion = nil }
    return said + [.gap, line] + remarks
  }

  /// Where it stands among the questions, for example `12/57 `.
  private var number: String {
    let all = questions
    guard submission != nil, let place = all.firstIndex(of: question) else { return "" }
    return "\(place + 1)/\(all.count) "
  }

  private var questionText: String {
    let text: Bilingual
    switch question {
    case .type: text = Bilingual("哪一类工会？", "Which type of union?")
    case .form: text = Bilingual("建会形式？", "Which form?")
    case .name: text = Bilingual("工会全称？", "The union's full name?")
    case .code:
      text = Bilingual("统一社会信用代码？（可跳过）", "Unified social credit code? (optional)")
    case .district: text = Bilingual("所在区、县（市）？（可跳过）", "District? (optional)")
    case .year: text = Bilingual("自评哪一年？", "Which year is assessed?")
    case .claim:
      text = Bilingual(
        "自报几星？（0–\(rulebook.levels.count)，可跳过）",
        "Which star is claimed? (0–\(rulebook.levels.count), optional)")
    case .fact(let fact):
      let entry = rulebook.facts[fact]
      let unit = rulebook.units[entry.unit].other
      text = Bilingual(
        "\(entry.name[.zh])（\(unit[.zh])）？ [\(entry.id)]",
        "\(entry.name[.en]) (\(unit[.en]))? [\(entry.id)]")
    case .clause(let clause):
      let words = ClauseWords(rulebook: rulebook, clause: clause, language: language)
      return "\(rulebook.clauses[clause].id) \(words.question)"
    }
    return text[language]
  }

  /// What is to be known to answer, and what an empty line would mean.
  private var remarks: [Saying] {
    var remarks: [Saying] = []
    switch question {
    case .type, .form:
      for (place, choice) in choices.enumerated() {
        remarks.append(
          Saying("\(place + 1) \(choice.name[language])  \(choice.id)", indent: 2, hanging: 6))
      }
      if case .type = question, let note = rulebook.otherTypes?.note {
        remarks.append(Saying(note[language], .faint))
      }
    case .fact(let fact):
      if let note = rulebook.facts[fact].note { remarks.append(Saying(note[language], .faint)) }
      if let bounds = boundsText(fact) { remarks.append(Saying(bounds, .faint)) }
    case .clause(let clause):
      let words = ClauseWords(rulebook: rulebook, clause: clause, language: language)
      if let permission = words.permission { remarks.append(Saying(permission, .faint)) }
      remarks += details(of: clause)
    default: break
    }
    if let kept { remarks.append(Saying(kept, .faint)) }
    return remarks
  }

  /// The smallest count, and the whole that it cannot exceed.
  private func boundsText(_ fact: Int) -> String? {
    var parts: [Bilingual] = []
    let least = rulebook.facts[fact].bounds.lowerBound
    if least > 0 { parts.append(Bilingual("至少 \(least)", "at least \(least)")) }
    if let submission {
      let wholes = submission.checklist.parts.filter { $0.part == fact }
        .map { $0.whole }.filter { submission.facts[$0] != AnswerSheet.missing }
      if let whole = wholes.min(by: { submission.facts[$0] < submission.facts[$1] }) {
        let (name, count) = (rulebook.facts[whole].name, submission.facts[whole])
        parts.append(
          Bilingual("不超过\(name[.zh]) \(count)", "at most the \(name[.en]), \(count)"))
      }
    }
    let text = parts.map { $0[language] }.joined(separator: Bilingual("，", ", ")[language])
    return text.isEmpty ? nil : text
  }

  /// What an empty line keeps; nil where it leaves the question open.
  private var kept: String? {
    if standing(of: question) == .given {
      guard let value = value(of: question).map({ words(for: $0) }) else { return nil }
      return Bilingual("现为：\(value)。回车：不变", "now: \(value). Enter: keep it")[language]
    }
    if let value = valueOfLastYear {
      let shown = words(for: value)
      return Bilingual(
        "去年：\(shown)。还是这样吗？回车：照旧", "last year: \(shown). Still so? Enter: as last year")[language]
    }
    if case .form = question, let form = type.flatMap({ rulebook.types[$0].defaultForm }) {
      let name = rulebook.forms[form].name[language]
      return Bilingual("回车：\(name)", "Enter: \(name)")[language]
    }
    return nil
  }

  /// What was so a year before and can be so again; nil where nothing is known of it, or the reader
  /// would not accept it now, as "na" to a clause that applies by this year's count.
  var valueOfLastYear: JSONValue? {
    guard let value = saidLastYear, accepts(value) else { return nil }
    return value
  }

  private var saidLastYear: JSONValue? {
    guard let lastYear else { return nil }
    switch question {
    case .fact(let fact):
      let count = lastYear.submission.facts[fact]
      return count == AnswerSheet.missing ? nil : .number("\(count)")
    case .clause(let clause):
      switch lastYear.submission.record.sheet.value(rulebook.clauses[clause].bit) {
      case .met: return .bool(true)
      case .unmet: return .bool(false)
      case .notApplicable: return .string("na")
      case nil: return nil
      }
    default: return nil
    }
  }

  private func words(for value: JSONValue) -> String {
    switch value {
    case .bool(let isMet):
      isMet ? Bilingual("是", "yes")[language] : Bilingual("否", "no")[language]
    case .number(let spelling): spelling
    case .string("na") where clause != nil: Status.notApplicable.name[language]
    case .string(let text): choices.first { $0.id == text }?.name[language] ?? text
    default: ""
    }
  }

  /// The evidence and note of a clause, and last year's evidence, which is not taken over by itself.
  func details(of clause: Int) -> [Saying] {
    var lines: [Saying] = []
    let evidence = draft.evidence(clause, rulebook)
    let separator = Bilingual("；", "; ")[language]
    if !evidence.isEmpty {
      let list = evidence.joined(separator: separator)
      lines.append(Saying(Bilingual("佐证：\(list)", "evidence: \(list)")[language], .faint))
    }
    if let note = draft.note(clause, rulebook) {
      lines.append(Saying(Bilingual("备注：\(note)", "note: \(note)")[language], .faint))
    }
    let old = (lastYear?.draft.evidence(clause, rulebook) ?? []).filter { !evidence.contains($0) }
    if !old.isEmpty {
      let list = old.joined(separator: separator)
      lines.append(
        Saying(Bilingual("去年的佐证：\(list)", "last year's evidence: \(list)")[language], .faint))
    }
    return lines
  }

  // MARK: Headings

  /// The heading of a clause's criterion, unless it was shown, with the rates that are computed.
  private mutating func heading(of clause: Int) -> [Saying] {
    let criterion = rulebook.clauses[clause].criterion
    guard criterion != shownCriterion else { return [] }
    var said = passedCriteria(before: criterion)
    let before = shownCriterion.map { group(of: $0) }
    shownCriterion = criterion
    let name = group(of: criterion)
    if name != before { said += [.gap, Saying(name, indent: 0, .strong)] }
    let entry = rulebook.criteria[criterion]
    said.append(Saying("\(entry.id) \(entry.title[language])", indent: 0))
    return said + rates(of: criterion)
  }

  /// The criteria that were passed over since the last one shown, because all of them is computed.
  private func passedCriteria(before end: Int?) -> [Saying] {
    guard let submission, let last = shownCriterion else { return [] }
    let passed = submission.checklist.criteria.map { $0.criterion }.filter {
      $0 > last && $0 < end ?? .max && submission.checklist.computedCriteria[$0]
    }
    return passed.flatMap { criterion -> [Saying] in
      let title = Report(rating: Rating(submission), language: language).title(of: criterion)
      return [Saying(title, indent: 0)] + rates(of: criterion)
    }
  }

  private func group(of criterion: Int) -> String {
    var parts = [rulebook.group(ofCriterion: criterion, in: language)]
    if let dimension = rulebook.criteria[criterion].dimension {
      parts.append(rulebook.dimensions[dimension].name[language])
    }
    return parts.joined(separator: " · ")
  }

  /// The rates of a criterion: what they ask, and what they are by the facts.
  private func rates(of criterion: Int) -> [Saying] {
    guard let submission else { return [] }
    let rating = Rating(submission)
    let report = Report(rating: rating, language: language)
    let clauses = rating.criteria.first { $0.criterion == criterion }?.clauses ?? []
    return clauses.filter { $0.rate != nil }.map { result in
      let id = rulebook.clauses[result.clause].id
      let text =
        result.status == .notApplicable
        ? Status.notApplicable.name[language] : report.reading(of: result)
      return Saying("\(result.status.sign) \(id) \(text)", hanging: 4, .faint)
    }
  }
}
