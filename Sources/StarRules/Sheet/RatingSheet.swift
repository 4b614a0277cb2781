/// The rating sheet: a rating as a form to be printed, signed and stamped.
///
/// It has at most four pages of A4, whatever a union wrote, by a rulebook of up to some 70 criteria for
/// one union; what is too long for its place is shortened, with a count of what was left out. Nothing
/// in it is told by colour alone, so that it can be printed in black and white.
package struct RatingSheet {
  let report: Report

  /// - Parameter report: the rating in words; other readings are told of as far as it knows them.
  package init(_ report: Report) { self.report = report }

  var language: Language { report.language }
  var rulebook: Rulebook { report.rulebook }
  var submission: Submission { report.submission }

  /// The sheet as an element of a page that carries ``style``.
  package var body: [UInt8] {
    var writer = HTMLWriter()
    writeBody(to: &writer)
    return writer.bytes
  }

  /// The sheet as a document of its own.
  package var html: [UInt8] {
    let title = "\(name[language]) · \(ClippedText(report.title, ems: 80).text)"
    return HTMLDocument.bytes(title: title, language: language, style: Self.style) {
      writeBody(to: &$0)
    }
  }

  /// What it is called; what would be if answers were others is no form to be signed.
  var name: Bilingual {
    report.before == nil
      ? Bilingual("星级评定表", "Star rating sheet")
      : Bilingual("星级评定试算", "Star rating: what if")
  }

  private func writeBody(to writer: inout HTMLWriter) {
    writer.element("article", "sheet", with: [("lang", language.tag)]) { writer in
      writeHead(to: &writer)
      writeFacts(to: &writer)
      writeDoubts(to: &writer)
      writeNext(to: &writer)
      writeCriteria(to: &writer)
      writeReadings(to: &writer)
      writeStages(to: &writer)
      writeHonours(to: &writer)
      if report.before == nil { writeSignatures(to: &writer) }
      writer.element("p", "sheet-small", text: report.provenance(digits: 16))
    }
    writer.breakLine()
  }

  /// Writes a part of the sheet under its heading.
  func section(
    _ heading: String, _ kind: String? = nil, to writer: inout HTMLWriter,
    _ content: (inout HTMLWriter) -> Void
  ) {
    writer.breakLine()
    writer.element("section", kind) { writer in
      writer.element("h2", "sheet-heading", text: heading)
      content(&writer)
    }
  }

  /// What somebody wrote, as far as there is room for it.
  func clipped(_ text: String, ems: Int) -> String {
    ClippedText(text, ems: ems).words(in: language)
  }
}
