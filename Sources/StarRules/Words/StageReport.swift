// How a rating went from stage to stage, and how honours stand, in words.

extension Report {
  /// The name of a stage of review; nil is the union's own assessment.
  package func name(ofStage stage: Int?) -> String {
    stage.map { rulebook.stages[$0].name[language] }
      ?? Bilingual("自评", "own assessment")[language]
  }

  /// The line above the stages.
  package var stageHeading: String { Bilingual("评定经过", "From stage to stage")[language] }

  /// A stage on the line that begins its entry: when, at which stage, by whom, which star.
  package func title(of stage: Rating.StageResult) -> String {
    var who = name(ofStage: stage.stage)
    if let by = stage.by, !by.isEmpty {
      who += Bilingual("（\(by.visible)）", " (\(by.visible))")[language]
    }
    let date = stage.date.map { $0 + " " } ?? ""
    let star = "\(stars(stage.star)) \(name(of: stage.star))"
    return date + who + Bilingual("：", ": ")[language] + star
  }

  /// What there is to say of the stage at `index` of `stages`: what the review changed, what that did
  /// to the star, and what it noted.
  package func details(of index: Int, in stages: [Rating.StageResult]) -> [String] {
    guard index > 0 else { return [] }
    let stage = stages[index]
    let before = stages[index - 1].star
    var lines = [changes(stage.changes)]
    if stage.star < before { lines.append(fall(stage, from: before)) }
    if stage.star > before {
      lines.append(
        Bilingual(
          "由\(name(of: before))升为\(name(of: stage.star))。",
          "Raised from \(name(of: before)) to \(name(of: stage.star)).")[language])
    }
    if let note = stage.note, !note.isEmpty {
      lines.append(Bilingual("备注：", "Note: ")[language] + note.visible)
    }
    return lines
  }

  private func changes(_ changes: [Rating.ClauseChange]) -> String {
    if changes.isEmpty {
      return Bilingual("没有改变任何条款。", "No clause stands otherwise.")[language]
    }
    let list = changes.prefix(Self.changesShown).map { change in
      let (from, to) = (change.from.name[language], change.to.name[language])
      return "\(rulebook.clauses[change.clause].id) \(from)→\(to)"
    }
    let more = changes.count - list.count
    let rest = more > 0 ? Bilingual("，另有 \(more) 条", ", and \(more) more")[language] : ""
    let stand = changes.count == 1 ? "clause stands" : "clauses stand"
    let head = Bilingual("改变 \(changes.count) 条：", "\(changes.count) \(stand) otherwise: ")
    return head[language] + list.joined(separator: Bilingual("，", ", ")[language]) + rest
  }

  private static let changesShown = 12

  private func fall(_ stage: Rating.StageResult, from before: Int) -> String {
    let ids = stage.lost.map { rulebook.clauses[$0].id }.joined(separator: " ")
    let (old, new) = (name(of: before), name(of: stage.star))
    if stage.failsCheck {
      let stageName = name(ofStage: stage.stage)
      let confirmed = stage.lowersConfirmed ? Bilingual("已确认的", "confirmed ") : Bilingual("", "")
      return Bilingual(
        "\(stageName)未通过：\(confirmed.zh)\(old)按查实情况降为\(new)，因 \(ids)。",
        "The \(stageName) failed: the \(confirmed.en)star falls from \(old) to \(new), which is what the "
          + "findings support, for \(ids).")[language]
    }
    return stage.lowersConfirmed
      ? Bilingual(
        "已确认的\(old)降为\(new)，因 \(ids)。",
        "The confirmed star is lowered from \(old) to \(new), for \(ids).")[language]
      : Bilingual(
        "由\(old)降为\(new)，因 \(ids)。", "Lowered from \(old) to \(new), for \(ids).")[language]
  }

  /// What is said beside the star: the stage at which it stands.
  package var stageRemark: String? {
    rating.stage.map { stage in
      let date = rating.stages.last?.date.map { " " + $0 } ?? ""
      return Bilingual(
        "评定环节：\(name(ofStage: stage))\(date)",
        "as it stands after the \(name(ofStage: stage))\(date)")[
          language]
    }
  }

  // MARK: Honours

  /// The line above the honours.
  package var honourHeading: String { Bilingual("荣誉复核", "Honours re-examined")[language] }

  /// How an honour stands.
  package func words(_ result: Rating.HonourResult) -> String {
    let honour = rulebook.honours[result.honour]
    let title = Bilingual(
      "\(honour.name[.zh])（\(result.year) 年）：", "\(honour.name[.en]) (\(result.year)): ")[language]
    guard let isHeld = result.isHeld else {
      let years = honour.earlierDueWithinYears
      return title
        + Bilingual(
          "\(honour.since) 年以前的荣誉，应在 \(years) 年内分批复核、定星。",
          "awarded before \(honour.since); due to be re-examined within \(years) years.")[language]
    }
    let star = name(of: honour.star)
    if isHeld {
      return title + Bilingual("符合\(star)要求。", "holds \(star).")[language]
    }
    let steps = result.missing?.steps ?? 0
    return title
      + Bilingual(
        "按\(star)要求复核，不符合，还差 \(steps) 项：",
        "re-examined at \(star), not held; \(steps) more needed:")[language]
  }

  /// What is missing for the star of an honour, a line for each requirement.
  package func missing(of result: Rating.HonourResult) -> [String] {
    result.missing?.open.map { open in
      let shown = open.criteria.prefix(Self.changesShown).map { rulebook.criteria[$0.criterion].id }
      let more = open.criteria.count > shown.count ? " …" : ""
      return heading(of: open) + Bilingual("：", ": ")[language] + shown.joined(separator: " ")
        + more
    } ?? []
  }
}
