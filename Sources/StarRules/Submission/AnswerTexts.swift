/// The evidence and the notes of answers, as they stand in the submission's text.
///
/// The answer sheet keeps of each answer only what counts; its words are read again, for whoever
/// shows them.
package struct AnswerTexts {
  /// The words of one answer.
  package struct Words {
    /// The evidence that is not blank, in its order.
    package var evidence: [String] = []
    package var note: String?
  }

  private let submission: Submission
  /// The submission's text; nil where its answers name nothing.
  private let document: JSONDocument?

  package init(_ submission: Submission) {
    self.submission = submission
    // An accepted submission is a JSON text, so that it can be read once more.
    document = try? JSONDocument(submission.text)
  }

  /// The words of the answer to the criterion or clause of number `slot` itself.
  package func words(ofSlot slot: Int) -> Words {
    var words = Words()
    let sheet = submission.record.sheet
    guard let document, sheet.isGiven(slot: slot),
      let answer = node(at: Int(sheet.answerOffsets[slot]), of: document),
      document.kind(of: answer) == .object
    else { return words }
    words.evidence = document.elements(of: document.value("evidence", from: answer))
      .compactMap { text(at: $0, of: document) }
    words.note = document.value("note", from: answer).flatMap { text(at: $0, of: document) }
    return words
  }

  /// The text `node`; nil where it is blank or none.
  private func text(at node: Int, of document: JSONDocument) -> String? {
    guard document.kind(of: node) == .string,
      !document.text.withSpan({ $0.isBlank(document.token(of: node)) })
    else { return nil }
    return document.string(node)
  }

  /// The value that begins at `offset`; nil where none does, as of an answer that a change put in.
  private func node(at offset: Int, of document: JSONDocument) -> Int? {
    // Nodes stand in the order of the text.
    var (low, high) = (0, document.nodeCount)
    while low < high {
      let middle = (low + high) / 2
      if document.offset(of: middle) < offset { low = middle + 1 } else { high = middle }
    }
    return low < document.nodeCount && document.offset(of: low) == offset ? low : nil
  }
}
