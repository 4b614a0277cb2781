/// A rating put into words that every format of `assess` shares.
package struct Report {
  package let rating: Rating
  /// The rating without the changes of `--set`; nil where there are none.
  package let before: Rating?
  /// The changes of `--set`, as they were written.
  package let changes: [String]
  /// The star to explain; nil for the one after the star reached.
  package let target: Int?
  /// What other readings of the rules would give.
  package let others: [Rating.OtherReading]
  /// Which edition of the rules it was rated by; nil where there was no choice.
  package let edition: EditionNote?
  package let language: Language

  /// What is said of a rating by itself.
  package init(rating: Rating, language: Language) {
    self.rating = rating
    before = nil
    changes = []
    target = nil
    others = []
    edition = nil
    self.language = language
  }

  /// Rates a submission and says of it what `assess` says.
  ///
  /// - Parameters:
  ///   - editions: what it was read by.
  ///   - changed: what is rated instead, with the changes of `--set` made.
  ///   - everyReading: whether every other reading of the rules is looked into, or only those that
  ///     would give another star.
  /// - Throws: ``RulebookRefused`` where the rulebook's text cannot be read again.
  package init(
    _ submission: Submission, editions: Editions, changed: Submission? = nil,
    changes: [String] = [], target: Int? = nil, everyReading: Bool = true, language: Language
  ) throws(RulebookRefused) {
    rating = Rating(changed ?? submission)
    before = changed.map { _ in Rating(submission) }
    self.changes = changes
    self.target = target
    others = everyReading ? try rating.otherReadings() : try rating.readingsThatTip()
    edition = EditionNote(editions, submission.text, language)
    self.language = language
  }

  package var submission: Submission { rating.submission }
  package var rulebook: Rulebook { rating.submission.rulebook }

  /// The result as JSON.
  package var json: [UInt8] {
    var writer = JSONWriter(.indented)
    rating.write(to: &writer, target: target, language: language) { writer in
      if let before {
        writer.key("whatIf")
        writer.object { writer in
          writer.member("set", changes)
          writer.member("starBefore", before.star)
          writer.member("starAfter", rating.star)
        }
      }
      writeProvenance(to: &writer)
      edition?.write(to: &writer)
    }
    return writer.bytes + [0x0A]
  }

  // MARK: Who and which star

  /// Who is rated, which type, which year.
  package var title: String {
    var parts = [submission.name.visible, submission.type.name[language]]
    let defaultForm = submission.type.defaultForm.map { rulebook.forms[$0].id }
    if submission.form.id != defaultForm { parts.append(submission.form.name[language]) }
    parts.append(
      submission.year.map { Bilingual("\($0) 年", "\($0)")[language] }
        ?? Bilingual("未写年度", "no year given")[language])
    return parts.joined(separator: " · ")
  }

  /// The name of a star; 0 is 未达星级.
  package func name(of star: Int) -> String { rulebook.name(ofStar: star, in: language) }

  /// Stars drawn, filled up to `star`.
  package func stars(_ star: Int) -> String {
    String(repeating: "★", count: star)
      + String(repeating: "☆", count: max(0, rulebook.levels.count - star))
  }

  /// What is to be said beside the star: what it was before, what is claimed.
  package var remarks: [String] {
    var remarks: [String] = []
    if let before {
      let changes = changes.map { $0.visible }.joined(separator: " ")
      remarks.append(
        Bilingual(
          "试算 \(changes)：原为 \(stars(before.star)) \(name(of: before.star))",
          "if \(changes); before: \(stars(before.star)) \(name(of: before.star))")[language])
    }
    if let stageRemark { remarks.append(stageRemark) }
    if let claimed = submission.claimedStar, claimed != rating.star {
      remarks.append(
        Bilingual("自报\(name(of: claimed))", "claims \(name(of: claimed))")[language])
    }
    return remarks
  }

  // MARK: Tiers

  /// One requirement that one star or several ask for alike.
  package struct TierRow {
    package let tier: String
    package let stars: String
    package let score: String
    package let percent: String
    package let needed: String
    package let short: Int
  }

  /// The requirements of all levels, those that are the same in one row.
  package var tiers: [TierRow] {
    var rows: [(stars: [Int], result: Rating.RequirementResult)] = []
    for level in rating.levels {
      for result in level.requirements {
        let twin = rows.firstIndex {
          $0.result.requirement.tier == result.requirement.tier
            && $0.result.requirement.stars == result.requirement.stars
            && $0.result.requirement.criteria == result.requirement.criteria
            && $0.result.requirement.demand == result.requirement.demand
        }
        if let twin {
          rows[twin].stars.append(level.level.star)
        } else {
          rows.append(([level.level.star], result))
        }
      }
    }
    return rows.map { row in
      TierRow(
        tier: rulebook.tiers[row.result.requirement.tier].name[language],
        stars: row.stars.map { "★\($0)" }.joined(separator: " "),
        score: "\(row.result.met)/\(row.result.applicable)",
        percent: row.result.percent.map { $0 + "%" } ?? "–",
        needed: demand(row.result), short: max(0, row.result.needed - row.result.met))
    }
  }

  private func demand(_ result: Rating.RequirementResult) -> String {
    switch result.requirement.demand {
    case .percent(let percent):
      Bilingual(
        "需 \(percent)%，即 \(result.needed) 项", "needs \(percent)%, that is \(result.needed)")[
          language]
    case .count:
      Bilingual("需 \(result.needed) 项", "needs \(result.needed)")[language]
    }
  }

  // MARK: What is missing

  /// What the next star, or the target, still needs; nil where nothing is left.
  package var next: Rating.NextStep? { rating.next(target: target) }

  /// The line above what is missing.
  package func heading(of next: Rating.NextStep) -> String {
    Bilingual(
      "到\(name(of: next.star))还差 \(next.steps) 项",
      "\(next.steps) more for \(name(of: next.star))")[language]
  }

  /// What is said where nothing is missing.
  package var nothingLeft: String {
    let star = name(of: rating.star)
    return if let target, target <= rating.star {
      Bilingual("\(name(of: target))已经达到。", "\(name(of: target)): reached.")[language]
    } else {
      Bilingual("已是\(star)，没有更高的星级。", "This is \(star), the highest.")[language]
    }
  }

  /// The line above the criteria of one requirement.
  package func heading(of open: Rating.OpenRequirement) -> String {
    let tier = rulebook.tiers[open.result.requirement.tier].name[language]
    let count = open.criteria.count
    return if rulebook.counting.unit == .clause {
      Bilingual(
        "\(tier) ★\(open.star)：以下条款中再做到 \(open.short) 条，容易的在前",
        "\(tier) ★\(open.star): \(open.short) more of these clauses, nearest first")[language]
    } else if count == 1 {
      Bilingual("\(tier) ★\(open.star)：做到这一项", "\(tier) ★\(open.star): this one")[language]
    } else if open.short >= count {
      Bilingual(
        "\(tier) ★\(open.star)：以下 \(count) 项都要做到",
        "\(tier) ★\(open.star): \(count == 2 ? "both" : "all \(count)") of these")[language]
    } else {
      Bilingual(
        "\(tier) ★\(open.star)：以下 \(count) 项中任选 \(open.short) 项，容易的在前",
        "\(tier) ★\(open.star): any \(open.short) of these \(count), nearest first")[language]
    }
  }

  /// A criterion's id and title.
  package func title(of criterion: Int) -> String {
    "\(rulebook.criteria[criterion].id) \(rulebook.criteria[criterion].title[language])"
  }

  /// What is asked of a clause, with the condition it hangs on.
  package func question(of clause: Int) -> String {
    ClauseWords(rulebook: rulebook, clause: clause, language: language).question
  }

  /// The value that was read of a clause, and the one it needs.
  package func reading(of result: Rating.ClauseResult) -> String {
    ClauseReading(rulebook: rulebook, facts: submission.facts, language: language).text(of: result)
  }

  // MARK: What the star rests on

  private func clauses(_ count: Int) -> String { count == 1 ? "clause is" : "clauses are" }

  /// One line each on what is unanswered, unproven and set aside, what is in doubt and how it was read.
  ///
  /// - Parameter namesOptions: whether it names keys of the submission and options of `assess`, which
  ///   mean nothing on paper or in a form.
  package func footing(namesOptions: Bool) -> [String] {
    var lines = [edition?.sentence(year: submission.year)].compactMap { $0 }
    let unanswered = rating.criteria.reduce(0) { count, criterion in
      count + criterion.clauses.count { $0.status == .unanswered }
    }
    if unanswered > 0 {
      let best = rating.range.upperBound
      let effect =
        best == rating.star
        ? Bilingual("全部做到也不改变星级", "meeting all of them would not change the star")
        : Bilingual("若全部做到，可达\(name(of: best))", "were all of them met: \(name(of: best))")
      lines.append(
        Bilingual(
          "未答 \(unanswered) 条；\(effect.zh)。",
          "\(unanswered) \(clauses(unanswered)) unanswered; \(effect.en).")[language])
    }
    let unproven = rating.unproven.count
    if unproven > 0 {
      let worst = rating.starIfUnprovenFail
      let effect =
        worst == rating.star
        ? Bilingual("都不认可也不改变星级", "losing all of them would not change the star")
        : Bilingual("若复核都不认可，则\(name(of: worst))", "if a review accepted none: \(name(of: worst))")
      lines.append(
        Bilingual(
          "\(unproven) 条答“是”但未附佐证\(namesOptions ? "（evidence）" : "")；\(effect.zh)。",
          "\(unproven) \(clauses(unproven)) met without evidence; \(effect.en).")[language])
    }
    let aside = rating.notApplicable
    if !aside.isEmpty {
      let ids = aside.map { rulebook.clauses[$0].id }.joined(separator: " ")
      lines.append(
        Bilingual(
          "按“不适用”处理 \(aside.count) 条：\(ids)", "\(aside.count) set aside as not applicable: \(ids)")[
            language])
    }
    let doubts = rating.implausible.count
    if doubts > 0 {
      lines.append(
        Bilingual(
          "填报有疑点 \(doubts) 处，不影响星级，请按\(namesOptions ? "提示" : "所列")核对。",
          counted(doubts, "doubt") + " to be looked at again, as "
            + (namesOptions ? "the warnings say" : "listed") + "; no star depends on it.")[language]
      )
    }
    if let line = hangsOnReadings(namesOptions: namesOptions) { lines.append(line) }
    return lines
  }
}

extension Status {
  /// The sign that stands for it in text.
  package var sign: String {
    switch self {
    case .met: "✓"
    case .unmet: "✗"
    case .unanswered: "?"
    case .notApplicable: "–"
    }
  }

  /// Its name.
  package var name: Bilingual {
    switch self {
    case .met: Bilingual("达到", "met")
    case .unmet: Bilingual("未达到", "unmet")
    case .unanswered: Bilingual("未答", "unanswered")
    case .notApplicable: Bilingual("不适用", "not applicable")
    }
  }
}
