import StarRules

// What a summary tells of single unions and criteria: claims, gaps, repeats, refusals.

extension SummaryReport {
  var claimSection: SummarySection? {
    guard summary.overclaimCount > 0 else { return nil }
    var section = SummarySection(
      title: Bilingual(
        "自报高于评定：\(summary.overclaimCount) 家",
        "Claims above what is reached: \(summary.overclaimCount)")[language])
    let parts = summary.overclaimsByStars.enumerated().filter { $0.element > 0 }.map {
      Bilingual(
        "高 \($0.offset + 1) 星 \($0.element) 家",
        "\(counted($0.offset + 1, "star")) too many: \($0.element)")[language]
    }
    section.lead = [parts.joined(separator: Bilingual("，", ", ")[language])]
    for claim in summary.overclaims {
      let claimed = Bilingual(
        "自报 ★\(claim.claimed)，评定 ★\(claim.reached)",
        "claims ★\(claim.claimed), reaches ★\(claim.reached)")[language]
      let ids = ids(claim.missing)
      let more = ids.count > 8 ? Bilingual(" 等 \(ids.count) 条", " … (\(ids.count))")[language] : ""
      section.items.append(
        SummarySection.Item(
          text: "\(Display.visible(claim.source))  \(Display.visible(claim.name))  \(claimed)",
          details: [
            Bilingual("未达到：", "missing: ")[language] + ids.prefix(8).joined(separator: " ") + more
          ]))
    }
    section.notes = more(summary.overclaimCount, shown: summary.overclaims.count, "家")
    return section
  }

  // MARK: What is missing

  var missedSection: SummarySection? {
    let missed = missed
    guard !missed.isEmpty else { return nil }
    var section = SummarySection(
      title: Bilingual("最常缺的指标", "Criteria most often missing")[language],
      head: [
        Bilingual("指标", "criterion"), Bilingual("未达到", "unmet"), Bilingual("未答", "unanswered"),
        Bilingual("适用", "binds"), Bilingual("缺的比例", "missing"),
      ].map { $0[language] })
    for counts in missed.prefix(Limits.shown) {
      let missing = counts.unmet + counts.unanswered
      section.rows.append(
        SummarySection.Row(
          cells: [
            title(of: counts.criterion), "\(counts.unmet)", "\(counts.unanswered)",
            "\(counts.binds)", percent(missing, counts.binds),
          ], share: SummarySection.Share(part: missing, whole: counts.binds)))
    }
    section.notes = more(missed.count, shown: section.rows.count, "项")
    return section
  }

  var liftingSection: SummarySection? {
    guard summary.oneStep > 0 else { return nil }
    let lifting = lifting
    var section = SummarySection(
      title: Bilingual(
        "再做到一项就升一星：\(summary.oneStep) 家",
        "One step from the next star: \(summary.oneStep)")[language])
    if !lifting.isEmpty {
      section.lead = [
        Bilingual(
          "单独做到下列指标之一，能使多少家升星（一家可由几项之一升星）：",
          "How many each criterion would lift by itself (some could be lifted by several):")[
            language]
      ]
    }
    for counts in lifting.prefix(Limits.shown) {
      section.rows.append(
        SummarySection.Row(
          cells: [title(of: counts.criterion), "\(counts.lifts)"],
          share: SummarySection.Share(part: counts.lifts, whole: summary.oneStep)))
    }
    section.notes = more(lifting.count, shown: section.rows.count, "项")
    let untold = summary.oneStep - summary.liftable
    if untold > 0 {
      section.notes.append(
        Bilingual(
          "有 \(untold) 家的结果没有写明是哪些指标",
          "of \(untold) the results do not tell which criteria would do")[language])
    }
    return section
  }

  // MARK: What it rests on

  var footingSection: SummarySection {
    var section = SummarySection(title: Bilingual("评定靠什么", "What the stars rest on")[language])
    func add(_ name: Bilingual, _ footing: Summary.Footing) {
      section.items.append(
        SummarySection.Item(
          text: name[language]
            + Bilingual(
              "：\(footing.unions) 家，\(footing.clauses) 条",
              ": \(counted(footing.unions, "union")), \(counted(footing.clauses, "clause"))")[
              language]))
    }
    add(Bilingual("按“不适用”处理", "set aside as not applicable"), summary.setAside)
    let most = setAside.prefix(5)
    if !most.isEmpty {
      let names = most.map { "\(title(of: $0.criterion)) \($0.setAside)" }
      section.items[0].details = [
        Bilingual("最多的是：", "most often: ")[language]
          + names.joined(separator: Bilingual("；", "; ")[language])
      ]
    }
    add(Bilingual("未答", "unanswered"), summary.unanswered)
    add(Bilingual("答“是”但未附佐证", "met without evidence"), summary.unproven)
    if summary.undocumentedUnions > 0 {
      section.items.append(
        SummarySection.Item(
          text: Bilingual(
            "其中应有文书而未附佐证：\(summary.undocumentedUnions) 家",
            "documents that must exist not named: "
              + counted(summary.undocumentedUnions, "union"))[language]))
    }
    return section
  }

  /// What does not fit together, which says nothing against a star but is to be looked at; documents
  /// that are not named are told of with the evidence.
  var plausibilitySection: SummarySection? {
    guard summary.contradictoryUnions > 0 else { return nil }
    var section = SummarySection(
      title: Bilingual(
        "填报有疑点、请核对：\(summary.contradictoryUnions) 家（不影响星级）",
        "To be looked at again: " + counted(summary.contradictoryUnions, "union")
          + " (no star depends on it)")[language])
    // Those that warn of most come first.
    let rules = summary.implausible.filter { !rulebook.plausibility[$0.rule].isOfDocuments }.sorted
    { (-$0.unions, $0.rule) < (-$1.unions, $1.rule) }
    for (rule, unions) in rules.prefix(Limits.shown) {
      section.rows.append(
        SummarySection.Row(
          cells: [rulebook.plausibility[rule].words(rulebook)[language], "\(unions)"],
          share: SummarySection.Share(part: unions, whole: summary.rated)))
    }
    section.notes = more(rules.count, shown: section.rows.count, "种")
    return section
  }

  // MARK: Repeats and refusals

  var repeatSection: SummarySection? {
    guard summary.repeatCount > 0 else { return nil }
    var section = SummarySection(
      title: Bilingual(
        "重复报送：\(summary.repeatCount) 份，涉及 \(summary.repeatedUnions) 家",
        "Repeated submissions: \(summary.repeatCount), of "
          + counted(summary.repeatedUnions, "union"))[language])
    for union in summary.repeatedUnionList {
      let unshown = union.places.count < union.count ? " …" : ""
      section.items.append(
        SummarySection.Item(
          text: Display.visible(union.name)
            + Bilingual("：\(union.count) 份", ": \(counted(union.count, "record"))")[language],
          details: union.places.isEmpty
            ? []
            : [
              union.places.map { Display.visible($0) }
                .joined(separator: Bilingual("，", ", ")[language]) + unshown
            ]))
    }
    section.notes = more(summary.repeatedUnions, shown: section.items.count, "家")
    if summary.lacksPlaces {
      section.notes.append(
        Bilingual(
          "位置太多，后面的没有记下", "there were too many places to keep: later ones are not shown")[language])
    }
    return section
  }

  var refusalSection: SummarySection? {
    guard summary.refused > 0 else { return nil }
    var section = SummarySection(
      title: Bilingual("读不了：\(summary.refused) 份", "Not rated: \(summary.refused)")[language])
    var codes = summary.refusalsByCode.prefix(Limits.shown).map {
      "\(Display.visible($0.code)) \($0.count)"
    }
    let rest =
      summary.refused
      - summary.refusalsByCode.prefix(Limits.shown).reduce(0) { $0 + $1.count }
    if rest > 0 { codes.append(Bilingual("其他 \(rest)", "others \(rest)")[language]) }
    section.lead = [codes.joined(separator: Bilingual("，", ", ")[language])]
    for record in summary.refusals {
      section.items.append(
        SummarySection.Item(
          text: Display.visible("\(place(of: record)): \(record.refusal.message)")))
    }
    section.notes = more(summary.refused, shown: section.items.count, "份")
    return section
  }
}
