import StarRules

// What an answer made of the star, and how far the interview is.

extension Interview {
  /// What changed since `before`, the star so far and the best that can be reached, on one line; and
  /// what the reader warns of that it did not before.
  func outcome(_ before: Submission?) -> [Saying] {
    guard let submission, draft.hasName else { return [] }
    let (rating, old) = (Rating(submission), before.map { Rating($0) })
    let report = Report(rating: rating, language: language)
    var parts: [String] = []
    if let old, old.submission.type.id == submission.type.id,
      old.submission.form.id == submission.form.id
    {
      parts = changes(from: old, to: rating)
    }
    let star = report.name(of: rating.star)
    let was = old.map { $0.star != rating.star } ?? false
    let formerly = was ? old.map { report.name(of: $0.star) } : nil
    parts.append(
      formerly.map { Bilingual("现在：\(star)（原：\($0)）", "now: \(star) (before: \($0))")[language] }
        ?? Bilingual("现在：\(star)", "now: \(star)")[language])
    let best = rating.range.upperBound
    if best > rating.star {
      let name = report.name(of: best)
      parts.append(Bilingual("最高可到：\(name)", "at best: \(name)")[language])
    }
    let separator = Bilingual("；", "; ")[language]
    let line = Saying("→ " + parts.joined(separator: separator), was ? .good : .faint)
    return warnings(since: before) + [line]
  }

  /// The criteria that stand otherwise, and the counts that do.
  private func changes(from old: Rating, to new: Rating) -> [String] {
    let before = Dictionary(uniqueKeysWithValues: old.criteria.map { ($0.criterion, $0.status) })
    let changed = new.criteria.filter { $0.status != before[$0.criterion] }
    let most = 3
    var parts = changed.prefix(most).map { result in
      "\(rulebook.criteria[result.criterion].id) \(result.status.sign)"
        + " \(result.status.name[language])"
    }
    if changed.count > most {
      let more = changed.count - most
      parts.append(Bilingual("另有 \(more) 项", "\(more) more")[language])
    }
    let rows = Report(rating: new, language: language).tiers
    let oldRows = Report(rating: old, language: language).tiers
    for (row, was) in zip(rows, oldRows) where row.score != was.score {
      parts.append("\(row.tier) \(row.stars) \(row.score)")
    }
    return parts
  }

  private func warnings(since before: Submission?) -> [Saying] {
    guard let submission else { return [] }
    let known = before?.warnings(in: language).map(\.message) ?? []
    let doubts = submission.doubts(in: language)
    let newDoubts = Doubt.all(of: submission).subtracting(before.map { Doubt.all(of: $0) } ?? [])
    let isContradicted = newDoubts.contains { !$0.isOfDocuments }
    var new = submission.warnings(in: language).filter { warning in
      guard doubts.contains(warning) else { return true }
      return isContradicted && warning.code != PlausibilityRule.documentsCode
    }
    .map(\.message).filter { !known.contains($0) }
    for rule in rulebook.plausibility.indices {
      let clauses = newDoubts.filter { $0.rule == rule && $0.isOfDocuments }.map(\.about).sorted()
      if !clauses.isEmpty { new.append(undocumented(clauses, rulebook.plausibility[rule])) }
    }
    let most = 3
    var said = new.prefix(most).map { Saying("! " + $0, .open) }
    if new.count > most {
      let more = new.count - most
      said.append(Saying(Bilingual("……另有 \(more) 条提示", "… and \(more) more")[language], .open))
    }
    return said
  }

  /// Which clauses name no evidence of late, and how it is named.
  private func undocumented(_ clauses: [Int], _ rule: PlausibilityRule) -> String {
    let ids = clauses.map { rulebook.clauses[$0].id }
    let (zh, en) = (ids.joined(separator: "、"), ids.joined(separator: ", "))
    return Bilingual(
      "\(zh) 答“是”而未附佐证：\(rule.says[.zh])写法：“返回”，再“佐证 文件名”",
      "\(en) answered yes without evidence: \(rule.says[.en]) Type 'back' and then 'evidence FILE'")[
        language]
  }

  /// How far it is: each requirement, and what is open.
  var progress: [Saying] {
    let tiers = submission.map { Report(rating: Rating($0), language: language).tiers } ?? []
    var said = tiers.map { row in
      let sign = row.short == 0 ? Status.met.sign : Status.unanswered.sign
      return Saying(
        "\(sign) \(row.tier) \(row.stars) \(row.score)"
          + Bilingual("（\(row.needed)）", " (\(row.needed))")[language])
    }
    for (open, heading) in [
      (
        questions.filter { standing(of: $0) == .absent },
        Bilingual("还没有问到", "not asked yet")
      ),
      (skipped, Bilingual("跳过的", "skipped")),
    ] {
      let ids = names(of: open)
      guard !ids.isEmpty else { continue }
      let list = ids.joined(separator: " ")
      said.append(
        Saying(
          Bilingual(
            "\(heading.zh) \(ids.count) 题：\(list)", "\(heading.en) (\(ids.count)): \(list)")[
              language]))
    }
    return said + doubts + outcome(submission)
  }

  /// What does not fit together in what was said so far, as a report counts it.
  var doubts: [Saying] {
    submission?.doubts(in: language).map { Saying("! " + $0.message, .open) } ?? []
  }

  /// The ids of questions, or what they ask for.
  func names(of questions: [Question]) -> [String] {
    questions.map { question in
      switch question {
      case .fact(let fact): rulebook.facts[fact].id
      case .clause(let clause): rulebook.clauses[clause].id
      case .type: Bilingual("类型", "type")[language]
      case .form: Bilingual("建会形式", "form")[language]
      case .name: Bilingual("名称", "name")[language]
      case .code: Bilingual("统一社会信用代码", "code")[language]
      case .district: Bilingual("区县", "district")[language]
      case .year: Bilingual("年度", "year")[language]
      case .claim: Bilingual("自报星级", "star claimed")[language]
      }
    }
  }

  // MARK: Help

  /// What is asked and where that is said, and the words there are.
  var help: [Saying] {
    var said: [Saying] = []
    switch question {
    case .clause(let clause): said = help(of: clause)
    case .fact(let fact):
      let users = rulebook.clauses.filter { submission?.checklist.binding[$0.bit] == true }
        .filter { $0.facts.contains(fact) }.map(\.id).joined(separator: " ")
      said.append(Saying(Bilingual("用于：\(users)", "used by: \(users)")[language]))
    default: break
    }
    let words = InterviewWord.allCases.filter { clause != nil || !$0.isOfClauses }
    for word in words {
      let spellings = word.spellings.prefix(3).joined(separator: " ")
      let meaning = word.meaning(ofClause: clause != nil)[language]
      said.append(Saying("\(spellings) – \(meaning)", hanging: 4))
    }
    if question.isOfText || clause != nil {
      let text =
        question.isOfText
        ? Bilingual(
          "引号里的照写，不当作词：“L” “退出”", "in quotes, what would be a word is a text: \"L\" \"stop\"")
        : Bilingual(
          "佐证、备注写在引号里的照写：“-” “退出”",
          "evidence and notes in quotes are taken as they stand: \"-\" \"stop\"")
      said.append(Saying(text[language], hanging: 4))
    }
    // What is typed at the others is their answer.
    if question != .name, question != .district {
      said.append(
        Saying(
          Bilingual("编号（如 \(exampleId)）– 去那一题", "an id such as \(exampleId) – go to that question")[
            language], hanging: 4))
    }
    said.append(
      Saying(
        Bilingual("回车 – 保留已有的，没有就跳过", "Enter – keep what is there, or skip")[language], hanging: 4))
    return said
  }

  private var exampleId: String {
    submission.flatMap { submission in
      submission.checklist.criteria.first.map { rulebook.criteria[$0.criterion].id }
    } ?? rulebook.criteria.first?.id ?? ""
  }

  private func help(of clause: Int) -> [Saying] {
    let words = ClauseWords(rulebook: rulebook, clause: clause, language: language)
    let entry = rulebook.clauses[clause]
    let criterion = rulebook.criteria[entry.criterion]
    var said = [Saying("\(criterion.id) \(criterion.title[language])", .strong)]
    said.append(Saying("\(entry.id) \(words.question)"))
    if let condition = entry.condition {
      let fact = rulebook.facts[condition.fact].name
      said.append(
        Saying(
          Bilingual(
            "\(fact[.zh])不到 \(condition.atLeast) 时不适用，不用答",
            "with fewer than \(condition.atLeast) \(fact[.en]) it does not apply and is not asked")[
              language]))
    } else {
      said.append(
        Saying(
          words.permission
            ?? Bilingual("不能答“不适用”", "\"na\" is not permitted")[language]))
    }
    let document = rulebook.document
    said.append(
      Saying(
        Bilingual("出处：", "source: ")[language] + document.title[language] + " "
          + document.number + Bilingual("，", ", ")[language] + words.locator))
    if let damaged = entry.damaged {
      said.append(Saying(Bilingual("残缺：", "damaged: ")[language] + damaged[language]))
    }
    for reading in rulebook.readings
    where reading.touches.contains(criterion.id) || reading.touches.contains(entry.id) {
      let text = "\(reading.question[language]) → \(reading.choice.text[language])"
      said.append(Saying(Bilingual("解读：", "reading: ")[language] + text))
    }
    return said
  }
}
