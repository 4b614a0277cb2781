// What is missing for the next star, on the rating sheet.

extension RatingSheet {
  /// How many lines of the sheet there are for what is missing; what is beyond is named by its id.
  private static let linesForNext = 40
  /// How many em a line of it has, half of the sheet's width.
  private static let ems = 27

  func writeNext(to writer: inout HTMLWriter) {
    guard let next = report.next else {
      section(Bilingual("下一星级", "The next star")[language], to: &writer) {
        $0.element("p", text: report.nothingLeft)
      }
      return
    }
    var lines = 0
    section(report.heading(of: next), to: &writer) { writer in
      writer.element("div", "sheet-columns") { writer in
        for open in next.open { write(open, &lines, to: &writer) }
      }
    }
  }

  private func write(
    _ open: Rating.OpenRequirement, _ lines: inout Int, to writer: inout HTMLWriter
  ) {
    writer.element("h3", "sheet-subheading", text: report.heading(of: open))
    lines += 1
    var left: [String] = []
    for criterion in open.criteria {
      let title = report.title(of: criterion.criterion)
      let clauses = criterion.missing.map {
        (question: report.question(of: $0.clause), reading: report.reading(of: $0))
      }
      let needed = clauses.reduce(title.lines(ems: Self.ems)) {
        $0 + $1.question.lines(ems: Self.ems) + $1.reading.lines(ems: Self.ems)
      }
      guard left.isEmpty, lines + needed <= Self.linesForNext else {
        left.append(rulebook.criteria[criterion.criterion].id)
        continue
      }
      lines += needed
      writer.element("div", "sheet-item") { writer in
        writer.element("p", "sheet-line") { writer in
          writer.element("b", text: "\(criterion.status.sign) \(title)")
        }
        for clause in clauses {
          writer.element("p", "sheet-question", text: clause.question)
          writer.element("p", "sheet-reading", text: clause.reading)
        }
      }
    }
    guard !left.isEmpty else { return }
    let ids = left.joined(separator: " ")
    writer.element(
      "p", "sheet-more",
      text: Bilingual(
        "另有 \(left.count) 项，见下表：\(ids)", "\(left.count) more, in the list below: \(ids)")[language])
  }
}
