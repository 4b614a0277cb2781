/// The evidence and notes of one criterion, one after the other on the lines there are for them.
struct SheetEvidence {
  /// A text of an answer, with the id of its clause where the answer is not that of the criterion.
  private struct Part {
    let id: String?
    let text: String
    let isNote: Bool
  }

  private var parts: [Part] = []
  private let language: Language
  /// How many lines all of it would take, up to the most that there may be.
  private(set) var lines = 0

  /// How many em a line has.
  private static let ems = 28
  /// How many lines one criterion has at the most, however few others need any.
  static let most = 12

  init(of result: Rating.CriterionResult, _ texts: AnswerTexts, _ sheet: RatingSheet) {
    language = sheet.language
    let rulebook = sheet.rulebook
    let clauses = result.clauses.map { rulebook.criteria.count + $0.clause }
    let own = clauses.filter { sheet.submission.record.sheet.isGiven(slot: $0) }
    // What the criterion was answered counts only where some clause has no answer of its own.
    if own.count < clauses.count { add(texts.words(ofSlot: result.criterion), id: nil) }
    for slot in own {
      add(texts.words(ofSlot: slot), id: clauses.count > 1 ? rulebook.id(ofSlot: slot) : nil)
    }
    if !parts.isEmpty { lines = min(Self.most, text(lines: Self.most).lines(ems: Self.ems)) }
  }

  private mutating func add(_ words: AnswerTexts.Words, id: String?) {
    parts += words.evidence.map { Part(id: id, text: $0, isNote: false) }
    if let note = words.note { parts.append(Part(id: id, text: note, isNote: true)) }
  }

  /// As much of it as `lines` hold, with a count of what was left out.
  func text(lines: Int) -> String {
    // A few em of a line are lost where a long word begins the next one.
    var room = 100 * (Self.ems * lines - 2 * lines)
    var shown: [String] = []
    var lastId: String?
    for (index, part) in parts.enumerated() {
      var head = part.isNote ? Bilingual("注：", "note: ")[language] : ""
      if let id = part.id, id != lastId { head = "\(id) " + head }
      // What is not the last leaves room for the count of the others, and a text for its own.
      let tail = index < parts.count - 1 ? Self.tail[language].width : 0
      let free = room - head.width - tail
      guard free > 600 || shown.isEmpty else { break }
      let clipped = ClippedText(part.text, ems: max(6, free / 100))
      let text =
        clipped.rest > 0
        ? ClippedText(part.text, ems: max(4, (free - Self.cut[language].width) / 100))
          .words(in: language) : clipped.text
      lastId = part.id
      shown.append(head + text)
      room -= head.width + text.width + 100
    }
    let text = shown.joined(separator: Bilingual("；", "; ")[language])
    let rest = parts.count - shown.count
    guard rest > 0 else { return text }
    return text + Bilingual("…（另 \(rest) 件）", " … (\(rest) more)")[language]
  }

  /// The longest that is said of what was left out: of texts, and of one text.
  private static let tail = Bilingual("…（另 99999 件）", " … (99999 more)")
  private static let cut = Bilingual("…（另 99999 字）", "… (99999 more characters)")

  /// How many lines each of `evidence` may have, so that together they have no more than `all`: what
  /// needs few has them, and what needs many shares the rest alike.
  static func most(_ evidence: [SheetEvidence], of all: Int) -> Int {
    var most = Self.most
    while most > 1, evidence.reduce(0, { $0 + min($1.lines, most) }) > all { most -= 1 }
    return most
  }
}
