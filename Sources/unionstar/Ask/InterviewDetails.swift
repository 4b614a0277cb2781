import StarRules

// What is named beside an answer: evidence and a note.

extension Interview {
  /// What a line means where evidence or a note is written.
  enum Detail: Equatable {
    /// What is there is taken out.
    case removal
    /// What was there last year is taken over.
    case lastYears
    /// What is written; in quotes, as it stands.
    case text(String)

    init(_ typed: String) {
      if let quoted = typed.unquoted {
        self = quoted.isEmpty ? .removal : .text(quoted)
        return
      }
      switch typed.folded {
      case "-", "–", "—", "——": self = .removal
      case "=": self = .lastYears
      default: self = .text(typed)
      }
    }
  }

  /// Takes a line of evidence, until an empty one.
  mutating func takeEvidence(_ text: String) -> [Saying] {
    guard let clause, let checklist = submission?.checklist else { return [] }
    guard !text.isEmpty else {
      entry = .answer
      return []
    }
    var next = draft
    if let trouble = name(text, for: clause, checklist, in: &next) { return [trouble] }
    return commitDetail(next)
  }

  /// Names evidence in a draft.
  ///
  /// - Returns: what is wrong, where there is nothing of last year to take over.
  func name(
    _ text: String, for clause: Int, _ checklist: Checklist, in draft: inout Draft
  ) -> Saying? {
    switch Detail(text) {
    case .removal: draft.setDetail("evidence", .array([]), of: clause, checklist, rulebook)
    case .lastYears:
      let old = lastYear?.draft.evidence(clause, rulebook) ?? []
      guard !old.isEmpty else { return .trouble(Self.noOldEvidence[language]) }
      for name in old { draft.addEvidence(name, to: clause, checklist, rulebook) }
    case .text(let name): draft.addEvidence(name, to: clause, checklist, rulebook)
    }
    return nil
  }

  /// Takes the one line of a note.
  mutating func takeNote(_ text: String) -> [Saying] {
    entry = .answer
    guard let clause, let checklist = submission?.checklist, !text.isEmpty else { return [] }
    let note: String
    switch Detail(text) {
    case .removal: note = ""
    case .lastYears:
      guard let old = lastYear?.draft.note(clause, rulebook) else {
        return [.trouble(Self.noOldNote[language])]
      }
      note = old
    case .text(let text): note = text
    }
    var next = draft
    next.setDetail("note", .string(note), of: clause, checklist, rulebook)
    return commitDetail(next)
  }
}
