// The head of the rating sheet: whose it is, which star, how each tier stands, what was counted.

extension RatingSheet {
  func writeHead(to writer: inout HTMLWriter) {
    writer.element("header") { writer in
      writer.element("h1", "sheet-title", text: name[language])
      writer.element("p", "sheet-basis", text: basis)
    }
    writer.breakLine()
    writer.element("table", "sheet-who") { writer in
      writer.element("tbody") { writer in
        for row in who {
          writer.element("tr") { writer in
            for (name, value, columns) in row {
              writer.element("th", with: [("scope", "row")], text: name)
              writer.element("td", with: [("colspan", "\(columns)")]) { writer in
                writer.element("div", "sheet-clip", text: value)
              }
            }
          }
        }
      }
    }
    writer.breakLine()
    writer.element("div", "sheet-result") { writer in
      writer.element("div", "sheet-star") { writer in
        let star = report.rating.star
        writer.element(
          "p", "sheet-stars", with: [("aria-hidden", "true")], text: report.stars(star))
        writer.element("p", "sheet-level", text: report.name(of: star))
        for remark in report.remarks { writer.element("p", "sheet-remark", text: remark) }
      }
      writeTiers(to: &writer)
    }
    writer.element("ul", "sheet-footing") { writer in
      for line in footing { writer.element("li", text: clipped(line, ems: 240)) }
    }
  }

  /// What the star rests on, but for the readings, which have a part of their own.
  private var footing: [String] {
    let readings = report.hangsOnReadings(namesOptions: false)
    return report.footing(namesOptions: false).filter { $0 != readings }
  }

  /// The document by which the union is rated.
  private var basis: String {
    let document = rulebook.document
    return Bilingual(
      "依据：\(document.issuer[.zh])《\(document.title[.zh])》（\(document.number)）",
      "By \(document.title[.en]) (\(document.number)), \(document.issuer[.en])")[language]
  }

  /// What is said of the union itself, in rows of names and values, each value over so many columns.
  private var who: [[(name: String, value: String, columns: Int)]] {
    func field(_ name: Bilingual, _ value: String?, _ columns: Int = 1) -> (String, String, Int) {
      (name[language], value ?? "—", columns)
    }
    let claimed = submission.claimedStar.map { report.name(of: $0) }
    return [
      [field(Bilingual("工会名称", "union"), clipped(submission.name, ems: 70), 5)],
      [
        field(Bilingual("类型", "type"), submission.type.name[language]),
        field(Bilingual("建会形式", "form"), submission.form.name[language]),
        field(Bilingual("区县（产业）", "district"), submission.district.map { clipped($0, ems: 24) }),
      ],
      [
        field(
          Bilingual("信用代码", "credit code"), submission.code.map { clipped($0, ems: 16) }),
        field(Bilingual("年度", "year"), submission.year.map { "\($0)" }),
        field(Bilingual("自报星级", "claimed"), claimed),
      ],
    ]
  }

  private func writeTiers(to writer: inout HTMLWriter) {
    writer.element("table", "sheet-tiers") { writer in
      writer.element("thead") { writer in
        writer.element("tr") { writer in
          for name in Self.tierColumns {
            writer.element("th", with: [("scope", "col")], text: name[language])
          }
        }
      }
      writer.element("tbody") { writer in
        for tier in report.tiers {
          writer.element("tr") { writer in
            writer.element("th", with: [("scope", "row")], text: "\(tier.tier) \(tier.stars)")
            for cell in [tier.score, tier.percent, tier.needed, words(short: tier.short)] {
              writer.element("td", text: cell)
            }
          }
        }
      }
    }
  }

  private static let tierColumns = [
    Bilingual("指数", "index"), Bilingual("达到/适用", "met/applicable"), Bilingual("比例", "share"),
    Bilingual("要求", "needed"), Bilingual("结果", "outcome"),
  ]

  private func words(short: Int) -> String {
    short == 0
      ? Bilingual("✓ 达到", "✓ enough")[language]
      : Bilingual("✗ 差 \(short) 项", "✗ \(short) short")[language]
  }

  /// Writes what the union counted, of what its rates are computed from.
  func writeFacts(to writer: inout HTMLWriter) {
    let used = rulebook.facts.indices.filter { report.rating.checklist.usedFacts[$0] }
    guard !used.isEmpty else { return }
    section(Bilingual("数据", "Figures")[language], to: &writer) { writer in
      writer.element("ul", "sheet-facts") { writer in
        for fact in used {
          let entry = rulebook.facts[fact]
          let count = submission.facts[fact]
          writer.element("li") { writer in
            writer.element("span", text: entry.name[language])
            guard count != AnswerSheet.missing else {
              writer.element("b", text: Bilingual("未填", "not given")[language])
              return
            }
            let unit = rulebook.units[entry.unit].name(for: count)[language]
            writer.element("b", text: "\(count) \(unit)")
          }
        }
      }
    }
  }
}
