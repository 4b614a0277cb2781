import StarRules

extension SummaryReport {
  /// What there is to be told, in the order in which a district reads it.
  var sections: [SummarySection] {
    guard summary.records > 0 else { return [] }
    let rated =
      summary.rated > 0
      ? [starSection, aimSection, typeSection, districtSection, claimSection, missedSection]
        + [liftingSection, footingSection, stageSection, lossSection, recommendationSection]
      : []
    return (rated + [repeatSection, refusalSection]).compactMap { $0 }
  }

  // MARK: Stars

  private var starSection: SummarySection {
    var section = SummarySection(title: Bilingual("星级", "Stars")[language])
    for (star, count) in summary.stars.enumerated().reversed() {
      section.rows.append(
        SummarySection.Row(
          cells: ["\(stars(star)) \(name(of: star))", "\(count)", percent(count, summary.rated)],
          share: SummarySection.Share(part: count, whole: summary.rated)))
    }
    return section
  }

  private var aimSection: SummarySection? {
    guard !rulebook.aims.isEmpty else { return nil }
    var section = SummarySection(
      title: Bilingual(
        "全市目标（按已评定的 \(summary.rated) 家计）",
        "Aims for all unions together (of the \(summary.rated) rated here)")[language])
    for (aim, result) in zip(rulebook.aims, summary.aims) {
      let isReached = result.missing == 0
      let verdict =
        isReached
        ? "✓" : Bilingual("✗ 差 \(result.missing) 家", "✗ \(result.missing) short")[language]
      var share: SummarySection.Share?
      var percentage = "–"
      if case .percent(let target) = aim.demand {
        share = SummarySection.Share(part: result.reached, whole: summary.rated, target: target)
        percentage = percent(result.reached, summary.rated)
      }
      section.rows.append(
        SummarySection.Row(
          cells: [
            aim.words(highest: rulebook.levels.count)[language], "\(result.reached)", percentage,
            verdict,
          ], share: share, emphasis: isReached ? .good : .bad))
      if let note = aim.note {
        section.notes.append(
          Bilingual("★\(aim.star)：", "★\(aim.star): ")[language] + note[language])
      }
    }
    return section
  }

  // MARK: Types and districts

  /// The heads of a table of the stars that groups of unions reached.
  private func head(_ name: Bilingual) -> [String] {
    [name[language], Bilingual("家数", "unions")[language], Bilingual("未达", "none")[language]]
      + rulebook.levels.map { "★\($0.star)" }
  }

  private func row(_ name: String, _ stars: [Int]) -> SummarySection.Row {
    SummarySection.Row(
      cells: [name, "\(stars.reduce(0, +))"] + stars.map { "\($0)" }, stars: stars)
  }

  private var typeSection: SummarySection {
    var section = SummarySection(
      title: Bilingual("各类型", "Types")[language], head: head(Bilingual("类型", "type")))
    for (type, entry) in rulebook.types.enumerated() {
      let stars = summary.stars(type: type)
      if stars.contains(where: { $0 > 0 }) {
        section.rows.append(row(entry.name[language], stars))
      }
    }
    return section
  }

  private var districtSection: SummarySection? {
    let districts = summary.districtList
    guard !districts.isEmpty else { return nil }
    var section = SummarySection(
      title: Bilingual("各区划", "Districts")[language], head: head(Bilingual("区划", "district")))
    section.rows = districts.prefix(Limits.shown).map { row(Display.visible($0.name), $0.stars) }
    let others = districts.dropFirst(Limits.shown).map(\.stars) + [summary.otherDistricts]
    let rest = summary.stars.indices.map { star in others.reduce(0) { $0 + $1[star] } }
    if rest.contains(where: { $0 > 0 }) {
      let count = districts.count - Limits.shown
      let isMore = summary.otherDistricts.contains { $0 > 0 }
      section.rows.append(
        row(
          isMore
            ? Bilingual("其余（\(count) 个以上）", "others (more than \(count))")[language]
            : Bilingual("其余（\(count) 个）", "others (\(count))")[language], rest))
    }
    if summary.withoutDistrict.contains(where: { $0 > 0 }) {
      section.rows.append(
        row(Bilingual("未写区划", "no district given")[language], summary.withoutDistrict))
    }
    return section
  }
}
