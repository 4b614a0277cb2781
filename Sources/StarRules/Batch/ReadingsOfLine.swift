// The readings that a result line was rated by.

extension ResultReader {
  /// Reads an object of readings, each with what was chosen.
  mutating func readReadings(
    at brace: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    guard try text.kind(at: brace) == .object else {
      return try refuse(.wrongType(.object), at: brace, depth: depth, in: text)
    }
    var step = try text.enterObject(at: brace)
    while case .member(let quote) = step {
      let (id, value) = try text.scanKey(at: quote)
      let end = try readText(at: value, depth: depth + 1, in: text) {
        $0.choose(text.string($1), of: text.string(id), at: quote)
      }
      step = try text.afterMember(at: end)
    }
    result.readings?.sort { $0.reading < $1.reading }
    return step.end
  }

  private mutating func choose(_ choice: String, of id: String, at quote: Int) {
    guard let choice = try? rulebook.choice(choice, of: id) else {
      return note(.unknownReading, at: quote)
    }
    if result.readings?.contains(where: { $0.reading == choice.reading }) == true {
      note(.repeatedKey, at: quote)
    }
    if choice.alternative != nil { result.readings?.append(choice) }
  }

  /// What binds the union of the line by the readings that it names; nil where they are those in use,
  /// or the rules cannot be read so.
  mutating func checklistByReadings() -> Checklist? {
    guard let readings = result.readings, readings != rulebook.chosen else { return nil }
    let place = result.type * rulebook.forms.count + result.form
    var index = byReadings.firstIndex { $0.readings == readings }
    let undone = rulebook.chosen.map { ReadingChoice(reading: $0.reading, alternative: nil) }
      .filter { choice in !readings.contains { $0.reading == choice.reading } }
    if index == nil, let other = try? rulebook.reading(undone + readings) {
      index = byReadings.count
      let none = [Checklist?](repeating: nil, count: checklists.count)
      byReadings.append((readings, other, none))
    }
    guard let index else { return nil }
    if let checklist = byReadings[index].checklists[place] { return checklist }
    let checklist = Checklist(byReadings[index].rulebook, type: result.type, form: result.form)
    byReadings[index].checklists[place] = checklist
    return checklist
  }
}
