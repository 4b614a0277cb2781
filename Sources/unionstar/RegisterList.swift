import StarRules

/// The register of a rulebook in any format: what became of each sentence, and each row's clauses.
struct RegisterList {
  let rulebook: Rulebook
  let register: Register
  let language: Language

  /// The register in `format`.
  func print(_ format: String, _ paint: Painter) -> [UInt8] {
    switch format {
    case "json": json
    case "markdown": Array((markdown + "\n").utf8)
    default: Array((text(paint) + "\n").utf8)
    }
  }

  // MARK: Words

  /// How many sentences are carried and how many are set aside.
  private var summary: String {
    let (all, carried) = (register.sentences.count, register.carriedCount)
    return Bilingual(
      "正文 \(all) 句：有对应规则 \(carried) 句，不作评定依据 \(all - carried) 句；附件 \(register.rows.count) 行",
      "\(all) sentences: \(carried) carried by rules, \(all - carried) set aside; "
        + "\(register.rows.count) rows of the annexes")[language]
  }

  /// What carries a sentence, or why it is set aside.
  private func fate(of sentence: RegisterSentence) -> String {
    switch sentence.fate {
    case .carried(let references):
      Bilingual("对应规则：", "carried by: ")[language] + names(of: references)
    case .setAside(let reason, let why):
      Bilingual("不作评定依据（\(reason.name.zh)）：", "set aside (\(reason.name.en)): ")[language]
        + why[language]
    }
  }

  /// The kinds named once, each with its ids.
  private func names(of references: [RuleReference]) -> String {
    var groups: [(kind: String, ids: [String])] = []
    for reference in references {
      let ids = [reference.id(in: rulebook)].compactMap { $0 }
      if let last = groups.indices.last, groups[last].kind == reference.kind {
        groups[last].ids += ids
      } else {
        groups.append((reference.kind, ids))
      }
    }
    return groups.map { group in
      ([RuleReference.name(of: group.kind)[language]] + group.ids).joined(separator: " ")
    }.joined(separator: Bilingual("；", "; ")[language])
  }

  /// A row's clauses without the criterion's id before their letters.
  private func letters(of row: RegisterRow) -> String {
    let criterion = rulebook.criteria[row.criterion].id
    return row.clauses.map { clause in
      let id = rulebook.clauses[clause].id
      return id.hasPrefix(criterion) ? String(id.dropFirst(criterion.count)) : id
    }.joined(separator: " ")
  }

  /// The part of an annex that a row stands in.
  private func part(of row: RegisterRow) -> String {
    let criterion = rulebook.criteria[row.criterion]
    let star = criterion.star.map { " ★\($0)" } ?? ""
    return Bilingual("附件 \(row.annex)", "Annex \(row.annex)")[language] + " · "
      + rulebook.tiers[criterion.tier].name[language] + star
  }

  private func readings(of row: RegisterRow) -> String {
    row.readings.map { rulebook.readings[$0].id }.joined(separator: " ")
  }

  // MARK: Text

  private func text(_ paint: Painter) -> String {
    var lines = [summary]
    var last = ""
    for sentence in register.sentences {
      let place = sentence.place[language]
      if place != last { lines += ["", paint(place, .strong)] }
      last = place
      lines += hanging("  \(sentence.id)  ", sentence.says[language])
      lines += hanging("    ", fate(of: sentence))
    }
    let widest = rulebook.criteria.map { Display.width($0.id) }.max() ?? 0
    for row in register.rows {
      let part = part(of: row)
      if part != last { lines += ["", paint(part, .strong)] }
      last = part
      let criterion = rulebook.criteria[row.criterion]
      let number = Bilingual("第 \(criterion.row) 行", "row \(criterion.row)")[language]
      let head =
        "  " + Display.pad(number, to: 10) + Display.pad(criterion.id, to: widest) + "  "
      let readings = readings(of: row)
      lines += hanging(
        head,
        [letters(of: row), criterion.title[language]].joined(separator: "  ")
          + (readings.isEmpty
            ? "" : Bilingual("（解读 \(readings)）", " (reading \(readings))")[language]))
    }
    return lines.joined(separator: "\n")
  }

  /// A text after a head, its further lines indented by four.
  private func hanging(_ head: String, _ text: String) -> [String] {
    let head = Display.visible(head)
    let indent = head.allSatisfy { $0 == " " } ? head.count : 4
    var lines = Display.wrap(text, indent: indent, after: Display.width(head))
    lines[0] = head + lines[0]
    return lines
  }

  // MARK: Markdown

  private var markdown: String {
    var lines = ["# " + Markdown.escaped(rulebook.document.title[language]), "", summary]
    func table(_ head: [Bilingual], _ rows: [[String]]) {
      lines += ["", "| " + head.map { $0[language] }.joined(separator: " | ") + " |"]
      lines.append("|" + String(repeating: " --- |", count: head.count))
      for row in rows {
        lines.append("| " + row.map(Markdown.escaped).joined(separator: " | ") + " |")
      }
    }
    table(
      [
        Bilingual("编号", "id"), Bilingual("位置", "place"), Bilingual("说了什么", "what it says"),
        Bilingual("对应规则，或为何不作评定依据", "what carries it, or why it is set aside"),
      ],
      register.sentences.map { [$0.id, $0.place[language], $0.says[language], fate(of: $0)] })
    table(
      [
        Bilingual("位置", "place"), Bilingual("行", "row"), Bilingual("指标", "criterion"),
        Bilingual("条款", "clauses"), Bilingual("解读", "readings"),
      ],
      register.rows.map { row in
        let criterion = rulebook.criteria[row.criterion]
        return [
          part(of: row), "\(criterion.row)", "\(criterion.id) \(criterion.title[language])",
          letters(of: row), readings(of: row),
        ]
      })
    return lines.joined(separator: "\n")
  }

  // MARK: JSON

  private var json: [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("rulebook", rulebook.id)
      writer.member("edition", rulebook.edition)
      writer.key("sentences")
      writer.array { writer in
        for sentence in register.sentences { write(sentence, to: &writer) }
      }
      writer.key("rows")
      writer.array { writer in
        for row in register.rows { write(row, to: &writer) }
      }
    }
    return writer.bytes + [0x0A]
  }

  private func write(_ sentence: RegisterSentence, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", sentence.id)
      writer.member("place", sentence.place[language])
      writer.member("says", sentence.says[language])
      switch sentence.fate {
      case .carried(let references):
        writer.key("carriedBy")
        writer.array(inline: true) { writer in
          for reference in references {
            writer.string(
              reference.id(in: rulebook).map { "\(reference.kind):\($0)" } ?? reference.kind)
          }
        }
      case .setAside(let reason, let why):
        writer.key("setAside")
        writer.object { writer in
          writer.member("reason", reason.rawValue)
          writer.member("why", why[language])
        }
      }
    }
  }

  private func write(_ row: RegisterRow, to writer: inout JSONWriter) {
    writer.object(inline: true) { writer in
      writer.member("annex", row.annex)
      writer.member("row", rulebook.criteria[row.criterion].id)
      writer.key("clauses")
      writer.array { writer in
        for clause in row.clauses { writer.string(rulebook.clauses[clause].id) }
      }
      writer.key("readings")
      writer.array { writer in
        for reading in row.readings { writer.string(rulebook.readings[reading].id) }
      }
    }
  }
}

extension SettingAside {
  /// Its name.
  var name: Bilingual {
    switch self {
    case .definition: Bilingual("定义", "definition")
    case .aim: Bilingual("目的", "aim")
    case .procedure: Bilingual("程序", "procedure")
    case .useOfResults: Bilingual("结果应用", "use of results")
    case .illegible: Bilingual("看不清", "illegible")
    }
  }
}

extension RuleReference {
  /// The name of a kind of reference.
  static func name(of kind: String) -> Bilingual {
    switch kind {
    case "level": Bilingual("星级", "level")
    case "aim": Bilingual("全市目标", "aim for all unions")
    case "tier": Bilingual("指数", "tier")
    case "dimension": Bilingual("维度", "dimension")
    case "type": Bilingual("类型", "type")
    case "form": Bilingual("建会形式", "form")
    case "criterion": Bilingual("指标", "criterion")
    case "clause": Bilingual("条款", "clause")
    case "reading": Bilingual("解读", "reading")
    case "stage": Bilingual("复核环节", "stage of review")
    case "honour": Bilingual("荣誉", "honour")
    case "recommendation": Bilingual("推荐", "the recommendation")
    case "otherTypes": Bilingual("其他类型的归类", "what becomes of other types")
    case "parts": Bilingual("数据的包含关系", "facts that are part of others")
    case "sampling": Bilingual("抽查规则", "the rule of spot checks")
    default: Bilingual("计数规则", "the rule of counting")
    }
  }
}
