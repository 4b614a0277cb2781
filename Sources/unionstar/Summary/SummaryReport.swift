import StarRules

/// A summary in any format.
struct SummaryReport {
  let summary: Summary
  let language: Language

  /// The summary in `format`.
  ///
  /// - Parameter columns: how wide a text may be.
  func print(_ format: String, _ paint: Painter, columns: Int) -> [UInt8] {
    switch format {
    case "json": SummaryJSON(report: self).text
    case "markdown": Array((SummaryMarkdown(self).text + "\n").utf8)
    default: Array((SummaryText(self, paint, columns: columns).text + "\n").utf8)
    }
  }

  var rulebook: Rulebook { summary.rulebook }

  // MARK: Words

  /// Which rules the unions were rated by.
  var title: String {
    "\(rulebook.document.title[language]) · \(rulebook.id)"
      + Bilingual("（\(rulebook.edition)）", " (\(rulebook.edition))")[language]
  }

  /// One line on the program, the rulebook and its readings, by which it can be repeated.
  ///
  /// - Parameter digits: how many digits of the digest are shown.
  func provenance(digits: Int) -> String {
    var parts = [
      "\(Product.name) \(Product.version)",
      "\(rulebook.id) sha256 \(rulebook.sha256.prefix(digits))",
    ]
    let ratedBy = summary.ratedBy
    let readings = ratedBy.count == 1 ? ratedBy[0].readings.joined(separator: " ") : ""
    if !readings.isEmpty {
      parts.append(Bilingual("解读 \(readings)", "read as \(readings)")[language])
    }
    return parts.joined(separator: " · ")
  }

  /// How many records there are and what is wrong with some.
  var counts: [String] {
    let (records, refused) = (summary.records, summary.refused)
    guard records > 0 else { return [Bilingual("没有一份结果", "no records")[language]] }
    var lines = [
      Bilingual(
        "\(records) 份：评定 \(summary.rated) 份，读不了 \(refused) 份",
        counted(records, "record") + ": \(summary.rated) rated, \(refused) refused")[language]
    ]
    if let mixed = summary.ratedBy.mixed(in: language) { lines.append(mixed) }
    var remarks: [Bilingual] = []
    if summary.overclaimCount > 0 {
      let count = summary.overclaimCount
      remarks.append(
        Bilingual(
          "自报高于评定 \(count) 家",
          count == 1
            ? "1 union claims more than it reaches" : "\(count) unions claim more than they reach"))
    }
    if summary.repeatCount > 0 {
      remarks.append(
        Bilingual(
          "重复报送 \(summary.repeatCount) 份", counted(summary.repeatCount, "repeated submission")))
    }
    if summary.outsideYears > 0 {
      remarks.append(
        Bilingual(
          "年度不在规则适用的年份（\(rulebook.validity.words(in: .zh))）内 \(summary.outsideYears) 份",
          counted(summary.outsideYears, "submission") + " of years that the rules are not for "
            + "(\(rulebook.validity.words(in: .en)))"))
    }
    if !remarks.isEmpty {
      lines.append(
        remarks.map { $0[language] }.joined(separator: Bilingual("；", "; ")[language]))
    }
    return lines
  }

  /// So many unions.
  func unions(_ count: Int) -> String {
    Bilingual("\(count) 家", counted(count, "union"))[language]
  }

  /// The name of a star; 0 is 未达星级.
  func name(of star: Int) -> String {
    star == 0
      ? Bilingual("未达星级", "no star")[language] : rulebook.levels[star - 1].name[language]
  }

  /// Stars drawn, filled up to `star`.
  func stars(_ star: Int) -> String {
    String(repeating: "★", count: star)
      + String(repeating: "☆", count: rulebook.levels.count - star)
  }

  /// A share in percent, cut off after one decimal.
  func percent(_ part: Int, _ whole: Int) -> String {
    ExactPercent.text(Int64(part), of: Int64(whole)).map { $0 + "%" } ?? "–"
  }

  /// A criterion's id and title.
  func title(of criterion: Int) -> String {
    "\(rulebook.criteria[criterion].id) \(rulebook.criteria[criterion].title[language])"
  }

  /// What is said where a list is cut off; nothing where all of it is shown.
  ///
  /// - Parameter measure: the Chinese measure word of what is listed.
  func more(_ all: Int, shown: Int, _ measure: String) -> [String] {
    guard all > shown else { return [] }
    return [Bilingual("……另有 \(all - shown) \(measure)", "… and \(all - shown) more")[language]]
  }

  /// A place that somebody else may have named, on one line.
  func place(of record: RefusedRecord) -> String {
    let location = record.refusal.location
    // Of one line of a file, the place in the line is the place in the file.
    let isLine = location.line == 1 && record.source.namesLine
    return record.source + (isLine ? "" : ":\(location.line)") + ":\(location.column)"
  }

  /// The ids of the clauses in a set, in the order of the rules.
  func ids(_ clauses: BitSet) -> [String] {
    rulebook.clauses.filter { clauses[$0.bit] }.map(\.id)
  }

  // MARK: Orders

  /// The criteria that some unions miss, those that most miss first.
  var missed: [Summary.CriterionCounts] { ordered { $0.unmet + $0.unanswered } }

  /// The criteria that would lift some unions, those that would lift most first.
  var lifting: [Summary.CriterionCounts] { ordered { $0.lifts } }

  /// The criteria of which some unions set something aside, those of most first.
  var setAside: [Summary.CriterionCounts] { ordered { $0.setAside } }

  private func ordered(
    by count: (Summary.CriterionCounts) -> Int
  ) -> [Summary.CriterionCounts] {
    summary.criteria.filter { count($0) > 0 }
      .sorted { (-count($0), $0.criterion) < (-count($1), $1.criterion) }
  }
}

extension String {
  /// Whether it ends as the line of a file does, in a colon and digits.
  fileprivate var namesLine: Bool {
    let digits = utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    return digits > 0 && utf8.dropLast(digits).last == 0x3A
  }
}

extension [Summary] {
  /// How a run ends whose records came out so.
  ///
  /// - Parameter required: the star that no union may be below; nil where none is required.
  func exitCode(required: Int?) -> ExitCode {
    var tally = BatchTally()
    for summary in self {
      tally.add(
        BatchTally(
          rated: summary.rated, refused: summary.refused, overclaimed: summary.overclaimCount,
          belowRequired: summary.stars.prefix(required ?? 0).reduce(0, +)))
    }
    return tally.exitCode
  }
}
