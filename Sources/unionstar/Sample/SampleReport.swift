import StarRules

/// A draw in any format.
struct SampleReport {
  static let format = "unionstar.sample/1"

  let draw: Draw
  let pool: DrawPool
  let sampling: Sampling
  /// How many lines and files could not be read.
  let unread: Int
  /// How many earlier draws were looked at.
  let earlier: Int
  let language: Language

  var rulebook: Rulebook { pool.rulebook }

  /// Prints the draw as the command line asks for it.
  func print(_ arguments: Arguments, to console: inout Console) {
    switch arguments.format {
    case "json": console.print(SampleJSON(report: self).text)
    case "csv": console.print(SampleTable(report: self).text)
    default:
      let text = SummaryText(
        title: title, lead: lead, sections: sections, arguments.painter(console),
        columns: console.columns() ?? Display.columns)
      console.print(text.text)
    }
  }

  // MARK: Words

  private var title: String {
    "\(rulebook.document.title[language]) · \(rulebook.id)"
      + Bilingual("（\(rulebook.edition)）", " (\(rulebook.edition))")[language]
  }

  private var lead: [String] {
    let (from, count) = (sampling.fromStar, draw.count)
    var lines = [
      Bilingual(
        "★\(from) 及以上 \(draw.eligible) 家，抽 \(draw.percent)%，即 \(count) 家；种子“\(seed)”",
        "\(counted(draw.eligible, "union")) of ★\(from) or more; of them \(draw.percent)%, rounded "
          + "up, is \(count); the seed is '\(seed)'")[language],
      Bilingual(
        "依据：\(sampling.source[.zh])，不少于 \(sampling.atLeastPercent)%",
        "By \(sampling.source[.en]): at least \(sampling.atLeastPercent)%")[language],
    ]
    if let mixed = pool.ratedBy.mixed(in: language) { lines.append(mixed) }
    if pool.refused + unread > 0 {
      let count = pool.refused + unread
      lines.append(
        Bilingual(
          "\(count) 份读不了，不在抽签之列",
          counted(count, "record") + " could not be read and had no part in it")[language])
    }
    if pool.repeats > 0 {
      lines.append(
        Bilingual(
          "重复报送 \(pool.repeats) 份：同一家只算一家，取年度最近、环节最后、星级最高的一份",
          counted(pool.repeats, "repeated result")
            + ": a union counts once, by the latest year, then the last stage, then the highest star"
        )[language])
    }
    return lines
  }

  /// The seed on one line.
  private var seed: String { Display.visible(draw.seed) }

  private var sections: [SummarySection] {
    draw.eligible == 0 ? [] : [drawnSection, groupSection, methodSection]
  }

  private var drawnSection: SummarySection {
    var section = SummarySection(title: Bilingual("抽中的工会", "Drawn")[language])
    for place in draw.places {
      let union = place.candidate
      let parts = [union.code ?? "", district(union.district), name(ofType: union.type)]
      let words = parts.filter { !$0.isEmpty } + ["★\(union.star)"] + history(of: place)
      section.items.append(
        SummarySection.Item(
          text: Display.visible(union.name),
          details: [
            words.map { Display.visible($0) }.joined(separator: " · "),
            Bilingual("签号 ", "lot ")[language] + SHA256.hex(Array(place.lot.prefix(8))) + "…",
          ]))
    }
    return section
  }

  private func history(of place: Draw.Place) -> [String] {
    guard earlier > 0 else { return [] }
    guard let last = place.lastDrawn else {
      return [Bilingual("从未抽过", "never drawn before")[language]]
    }
    return [
      Bilingual(
        "上次在第 \(last) 次抽查抽中", "last drawn in earlier draw number \(last)")[language]
    ]
  }

  private var groupSection: SummarySection {
    var section = SummarySection(title: Bilingual("各组", "Groups")[language])
    section.head = [
      Bilingual("区县 · 类型", "district · type"), Bilingual("家数", "unions"),
      Bilingual("整数", "whole"), Bilingual("余数", "remainder"), Bilingual("抽取", "drawn"),
    ].map { $0[language] }
    for group in draw.groups {
      section.rows.append(
        SummarySection.Row(
          cells: [
            Display.visible(district(group.district)) + " · " + shownType(group.type),
            "\(group.eligible)", "\(group.quota)", "\(group.remainder)", "\(group.drawn)",
          ], emphasis: nil))
    }
    return section
  }

  private var methodSection: SummarySection {
    var section = SummarySection(title: Bilingual("怎样重抽", "How to draw it again")[language])
    section.items = method.map { SummarySection.Item(text: $0[language]) }
    return section
  }

  /// How the draw works, so that it can be repeated by hand.
  var method: [Bilingual] {
    let (eligible, count) = (draw.eligible, draw.count)
    var steps = [
      Bilingual(
        "名额：\(eligible) × \(draw.percent) ÷ 100，有小数进一，得 \(count)。",
        "Places: \(eligible) × \(draw.percent) ÷ 100, a fraction counting as one, gives \(count)."),
      Bilingual(
        "各组：\(count) × 家数 ÷ \(eligible)，先得整数部分，剩下的名额给余数大的组；余数相同的，"
          + "“种子、NUL、区县、NUL、类型代号”的 SHA-256 小的先得。",
        "Groups: \(count) × unions ÷ \(eligible); each gets the whole part, and those with the largest "
          + "remainders one more; of equal ones the lowest SHA-256 of seed, NUL, district, NUL and "
          + "type comes first."),
      Bilingual(
        "组内：签号小的先抽，签号是“种子、NUL、代码”（没有代码的为“种子、NUL、名称、NUL、类型代号”）的 SHA-256。",
        "In a group the lowest lots come first: the SHA-256 of seed, NUL and code (where there is no "
          + "code, of seed, NUL, name, NUL and type)."),
    ]
    if earlier > 0 {
      steps.append(
        Bilingual(
          "以往的 \(earlier) 次抽查：组内从未抽过的在前，其次是最久未抽的。",
          "Of the \(counted(earlier, "earlier draw")): in a group those never drawn come first, then "
            + "those drawn longest ago."))
    }
    if let command = check { steps.append(Bilingual("复核：\(command)", "To check: \(command)")) }
    return steps
  }

  /// A command line that works out the lot of the first union drawn; nil where quotes in its texts
  /// would need more care.
  private var check: String? {
    guard let union = draw.places.first?.candidate else { return nil }
    let identity = union.code.map { [$0] } ?? [union.name, rulebook.types[union.type].id]
    let words = [draw.seed] + identity
    guard words.allSatisfy({ Display.visible($0) == $0 && !$0.utf8.contains(0x27) }) else {
      return nil
    }
    let form = words.map { _ in "%s" }.joined(separator: "\\0")
    return "printf '\(form)' " + words.map { "'\($0)'" }.joined(separator: " ") + " | sha256sum"
  }

  private func district(_ name: String?) -> String {
    name ?? Bilingual("未写区县", "no district")[language]
  }

  private func name(ofType type: Int) -> String { rulebook.types[type].name[language] }

  /// A type in a narrow column: in English its id, which is what lots are made of as well.
  private func shownType(_ type: Int) -> String {
    language == .zh ? name(ofType: type) : rulebook.types[type].id
  }
}
