// What was counted last year; a submission that does not tell costs nothing for it.

extension SubmissionReader {
  mutating func readPrevious(
    at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    var previous = PreviousRecord()
    // Its facts are read as the union's own are, in their place, and so is its year. Only what there
    // has to be of a union that is rated need not have been there before.
    var own = AnswerSheet(rulebook)
    swap(&own, &record.sheet)
    swap(&factBounds, &previousBounds)
    let year = record.year
    record.year = nil
    honour.yearPlace = -1
    defer {
      swap(&own, &record.sheet)
      swap(&factBounds, &previousBounds)
      record.year = year
    }
    let end = try readObject(.previous, at: position, depth: depth, in: text)
    previous.year = record.year
    previous.yearPlace = honour.yearPlace
    previous.facts = record.sheet.facts
    record.previous = previous
    return end
  }

  /// Checks that it is of an earlier year, and has it compared where it is, or may be, of the last.
  @inline(never)
  mutating func checkPrevious() {
    guard let previous = record.previous else { return }
    if let then = previous.year, let now = record.year {
      if then >= now { return note(.previousNotBefore(now), at: previous.yearPlace) }
      guard then == now - 1 else { return }
    }
    record.sheet.previousFacts = previous.facts
  }
}
