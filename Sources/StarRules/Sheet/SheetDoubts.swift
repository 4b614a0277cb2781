// What does not fit together, on the rating sheet.

extension RatingSheet {
  /// How many doubts are told of in words.
  private static let shownDoubts = 6
  /// How many em of a doubt there is room for, on two lines of the sheet.
  private static let emsOfDoubt = 110

  /// How many lines of half the sheet's width are taken by what ``writeDoubts(to:)`` writes.
  static func linesForDoubts(_ count: Int) -> Int {
    // Two whole lines each, and one each for the heading and for what is left out.
    count == 0 ? 0 : 2 * (2 * min(count, shownDoubts) + 2)
  }

  /// Writes what is to be looked at again, in the order of the submission.
  func writeDoubts(to writer: inout HTMLWriter) {
    let doubts = submission.doubts(in: language)
    guard !doubts.isEmpty else { return }
    section(Bilingual("请核对", "To be looked at again")[language], to: &writer) { writer in
      writer.element("ul", "sheet-list") { writer in
        for doubt in doubts.prefix(Self.shownDoubts) {
          writer.element("li") { writer in
            writer.element(
              "p", "sheet-clip", text: clipped(doubt.message, ems: Self.emsOfDoubt))
          }
        }
        let rest = doubts.count - Self.shownDoubts
        if rest > 0 {
          writer.element("li", text: Bilingual("另有 \(rest) 处。", "\(rest) more.")[language])
        }
      }
    }
  }
}
