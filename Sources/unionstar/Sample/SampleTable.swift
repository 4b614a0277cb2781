import StarRules

/// A draw as a table: a row for each union drawn, with the seed and its group beside it.
struct SampleTable {
  let report: SampleReport

  private static let columns = [
    Bilingual("工会名称", "name"), Bilingual("统一社会信用代码", "code"),
    Bilingual("工会类型", "type"), Bilingual("区县", "district"), Bilingual("年度", "year"),
    Bilingual("评定星级", "star"), Bilingual("来源", "source"), Bilingual("种子", "seed"),
    Bilingual("抽查比例", "sharePercent"), Bilingual("可抽家数", "eligible"),
    Bilingual("抽取家数", "count"), Bilingual("本组家数", "group.eligible"),
    Bilingual("本组整数", "group.quota"), Bilingual("本组余数", "group.remainder"),
    Bilingual("本组抽取", "group.drawn"), Bilingual("签号", "lot"),
    Bilingual("上次抽中", "lastDrawn"),
  ]

  /// The whole text, after the byte order mark by which spreadsheets know UTF-8.
  var text: [UInt8] {
    let (draw, rulebook, language) = (report.draw, report.rulebook, report.language)
    var lines = [Self.columns.map { $0[language] }.map(CSVText.field)]
    for place in draw.places {
      let (union, group) = (place.candidate, draw.groups[place.group])
      let type = rulebook.types[union.type]
      let texts = [
        union.name, union.code ?? "", language == .zh ? type.name[.zh] : type.id,
        union.district ?? "",
      ].map(CSVText.field)
      let counts = [draw.percent, draw.eligible, draw.count]
      let ofGroup = [group.eligible, group.quota, group.remainder, group.drawn]
      lines.append(
        texts + [number(union.year), number(union.star), CSVText.field(union.source)]
          + [CSVText.field(draw.seed)] + (counts + ofGroup).map(number)
          + [CSVText.field(SHA256.hex(place.lot)), number(place.lastDrawn)])
    }
    return [0xEF, 0xBB, 0xBF]
      + lines.flatMap { $0.joined(separator: [0x2C]) + [0x0D, 0x0A] }
  }

  /// A number stays one in a spreadsheet.
  private func number(_ value: Int?) -> [UInt8] { Array((value?.description ?? "").utf8) }
}
