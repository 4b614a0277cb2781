import StarRules

// What a summary tells of reviews: where unions stand, where stars were lost, who is put forward.

extension SummaryReport {
  var stageSection: SummarySection? {
    guard summary.reviewed > 0 else { return nil }
    var section = SummarySection(
      title: Bilingual("评定环节", "Stages of review")[language],
      head: [
        Bilingual("环节", "stage"), Bilingual("停在此", "stand at it"), Bilingual("降星", "fell"),
        Bilingual("失星数", "stars lost"), Bilingual("升星", "rose"),
      ].map { $0[language] })
    section.rows = [
      SummarySection.Row(
        cells: [Bilingual("自评", "own assessment")[language]]
          + ["\(summary.rated - summary.reviewed)", "–", "–", "–"])
    ]
    section.rows += summary.stageList.map { stage in
      SummarySection.Row(
        cells: [rulebook.stages[stage.stage].name[language]]
          + [stage.unions, stage.fell, stage.starsLost, stage.rose].map { "\($0)" })
    }
    return section
  }

  var lossSection: SummarySection? {
    let lost = summary.lostCriteria
    guard !lost.isEmpty else { return nil }
    var section = SummarySection(
      title: Bilingual("复核降星因哪些指标", "Criteria for which stars were lost in review")[language],
      head: [Bilingual("指标", "criterion")[language]]
        + rulebook.stages.map { $0.name[language] })
    section.rows = lost.prefix(Limits.shown).map { counts in
      SummarySection.Row(
        cells: [title(of: counts.criterion)] + counts.byStage.map { "\($0)" })
    }
    section.notes =
      more(lost.count, shown: section.rows.count, "项")
      + [
        Bilingual("一次降星可由几项所致，每项各计一次。", "A star lost for several criteria counts for each.")[
          language]
      ]
    return section
  }

  var recommendationSection: SummarySection? {
    guard let recommendation = rulebook.recommendation, summary.recommendedCount > 0 else {
      return nil
    }
    let star = name(of: recommendation.star)
    var section = SummarySection(
      title: Bilingual(
        "推荐为\(recommendation.name[.zh])：\(summary.recommendedCount) 家",
        "Put forward to \(recommendation.name[.en]): \(summary.recommendedCount)")[language])
    section.lead = [
      Bilingual(
        "已确认为\(star)，按统一社会信用代码、再按名称排列，不分名次：",
        "Confirmed at \(star); by code and then by name, not ranked:")[language]
    ]
    section.items = summary.recommendedList.prefix(Limits.shown).map { union in
      SummarySection.Item(
        text: [union.code, union.name, union.district].compactMap { $0 }
          .map { Display.visible($0) }.joined(separator: "  "))
    }
    section.notes = more(summary.recommendedCount, shown: section.items.count, "家")
    return section
  }
}

extension SummaryJSON {
  /// Writes what became of reviews, where there were any.
  func writeStages(to writer: inout JSONWriter) {
    guard summary.reviewed > 0 else { return }
    writer.key("stages")
    writer.array { writer in
      writer.object(inline: true) { writer in
        writer.member("id", ReviewStage.selfAssessment)
        writer.member("unions", summary.rated - summary.reviewed)
      }
      for stage in summary.stageList {
        writer.object(inline: true) { writer in
          writer.member("id", rulebook.stages[stage.stage].id)
          writer.member("unions", stage.unions)
          writer.member("fell", stage.fell)
          writer.member("starsLost", stage.starsLost)
          writer.member("rose", stage.rose)
        }
      }
    }
    writer.rows("lost", summary.lostCriteria) { writer, counts in
      writer.member("id", rulebook.criteria[counts.criterion].id)
      for (stage, count) in zip(rulebook.stages, counts.byStage) {
        writer.member(stage.id, count)
      }
    }
    writeRecommended(to: &writer)
  }

  private func writeRecommended(to writer: inout JSONWriter) {
    guard let recommendation = rulebook.recommendation else { return }
    writer.key("recommended")
    writer.object { writer in
      writer.member("star", recommendation.star)
      writer.member("unions", summary.recommendedCount)
      writer.rows("list", summary.recommendedList) { writer, union in
        if let code = union.code { writer.member("code", code) }
        writer.member("name", union.name)
        if let district = union.district { writer.member("district", district) }
        writer.member("source", union.source)
      }
    }
  }
}
