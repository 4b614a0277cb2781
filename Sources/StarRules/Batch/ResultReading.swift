// The values of a result line.

extension ResultReader {
  /// Reads the value of a key of `object`.
  mutating func readValue(
    of key: ResultKey, in object: ResultObject, at position: Int, depth: Int,
    in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    if try text.kind(at: position) == .null {
      // Where no star is left, that there is none is said by null.
      if key == .next { places[key] = position }
      return try text.scanLiteral(at: position)
    }
    if object == .line || object == .error && key != .code { places[key] = position }
    switch object {
    case .line: return try readMember(key, at: position, depth: depth, in: text)
    case .next: return try readMemberOfNext(key, at: position, depth: depth, in: text)
    case .error: return try readMemberOfError(key, at: position, depth: depth, in: text)
    case .stage: return try readMemberOfStage(key, at: position, depth: depth, in: text)
    }
  }

  var highest: Int64 { Int64(rulebook.levels.count) }

  private mutating func readMember(
    _ key: ResultKey, at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    switch key {
    case .error:
      refusal = RecordRefusal(code: "", message: "")
      return try readObject(.error, at: position, depth: depth, in: text)
    case .next: return try readObject(.next, at: position, depth: depth, in: text)
    case .year:
      return try readNumber(at: position, Submission.years, depth: depth, in: text) {
        $0.result.year = $1
      }
    case .claimedStar:
      return try readNumber(at: position, 0...highest, depth: depth, in: text) {
        $0.result.claimedStar = $1
      }
    case .star:
      return try readNumber(at: position, 0...highest, depth: depth, in: text) {
        $0.result.star = $1
      }
    case .unproven:
      let most = Int64(rulebook.clauses.count)
      return try readNumber(at: position, 0...most, depth: depth, in: text) {
        $0.result.unproven = $1
      }
    case .stages: return try readStages(at: position, depth: depth, in: text)
    case .readings: return try readReadings(at: position, depth: depth, in: text)
    case .unmet, .unanswered, .notApplicable, .lifting, .implausible:
      return try readList(key, at: position, depth: depth, in: text)
    default:
      return try readText(at: position, depth: depth, in: text) {
        $0.enter($1, of: key, at: position, in: text)
      }
    }
  }

  private mutating func enter(
    _ token: StringToken, of key: ResultKey, at position: Int, in text: Span<UInt8>
  ) {
    switch key {
    case .source: result.source = token
    case .name: result.name = token
    case .code: result.code = token
    case .district: result.district = token
    case .rulebook:
      if !text.spells(rulebook.id, at: token) { note(.otherRulebook, at: position) }
    case .stage: lastStage = stage(of: token, at: position, in: text)
    case .type:
      result.type = rulebook.typeKeys.index(of: token, in: text) ?? -1
      if result.type < 0 { note(.unknownType, at: position) }
    case .form:
      result.form = rulebook.formKeys.index(of: token, in: text) ?? -1
      if result.form < 0 { note(.unknownForm, at: position) }
    default: break
    }
  }

  private mutating func readMemberOfNext(
    _ key: ResultKey, at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    if key == .steps {
      return try readNumber(at: position, 1...Fact.largest, depth: depth, in: text) {
        $0.result.stepsToNext = $1
      }
    }
    return try readNumber(at: position, 1...highest, depth: depth, in: text) {
      $0.places.nextStar = $1
    }
  }

  private mutating func readMemberOfError(
    _ key: ResultKey, at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    switch key {
    case .line, .column, .problems:
      return try readNumber(at: position, 1...Fact.largest, depth: depth, in: text) {
        let location = $0.refusal.location
        switch key {
        case .line: $0.refusal.location = SourceLocation(line: $1, column: location.column)
        case .column: $0.refusal.location = SourceLocation(line: location.line, column: $1)
        default: $0.refusal.problems = $1
        }
      }
    default:
      return try readText(at: position, depth: depth, in: text) {
        let value = text.string($1)
        switch key {
        case .code: $0.refusal.code = value
        case .path: $0.refusal.path = value
        default: $0.refusal.message = value
        }
      }
    }
  }

  // MARK: Kinds of value

  mutating func readText(
    at position: Int, depth: Int, in text: Span<UInt8>, enter: (inout Self, StringToken) -> Void
  ) throws(SyntaxError) -> Int {
    guard try text.kind(at: position) == .string else {
      return try refuse(.wrongType(.text), at: position, depth: depth, in: text)
    }
    let token = try text.scanString(at: position)
    enter(&self, token)
    return token.next
  }

  /// Reads a number that is written with digits alone and within `range`.
  mutating func readNumber(
    at position: Int, _ range: ClosedRange<Int64>, depth: Int, in text: Span<UInt8>,
    enter: (inout Self, Int) -> Void
  ) throws(SyntaxError) -> Int {
    guard try text.kind(at: position) == .number else {
      return try refuse(.wrongType(.wholeNumber), at: position, depth: depth, in: text)
    }
    let number = try text.scanNumber(at: position)
    if !number.isWhole {
      note(.notAWholeNumber, at: position)
    } else if !range.contains(number.value) {
      note(.outOfRange(range.lowerBound, range.upperBound), at: position)
    } else {
      enter(&self, Int(number.value))
    }
    return number.end
  }

  /// Reads a list of ids: of criteria for `lifting`, of plausibility rules for `implausible`, else of
  /// clauses.
  mutating func readList(
    _ key: ResultKey, at bracket: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    guard try text.kind(at: bracket) == .array else {
      return try refuse(.wrongType(.array), at: bracket, depth: depth, in: text)
    }
    var step = try text.enterArray(at: bracket)
    while case .member(let position) = step {
      guard try text.kind(at: position) == .string else {
        step = try text.afterElement(
          at: refuse(.wrongType(.text), at: position, depth: depth + 1, in: text))
        continue
      }
      let token = try text.scanString(at: position)
      if let bit = bit(of: token, key, in: text) {
        if !enter(bit, key) { note(.repeatedId, at: position) }
      } else {
        note(unknown(key), at: position)
      }
      step = try text.afterElement(at: token.next)
    }
    return step.end
  }

  /// What is wrong with an id in the list of `key` that is of nothing there.
  private func unknown(_ key: ResultKey) -> ResultProblem {
    switch key {
    case .lifting: .unknownCriterion
    case .implausible: .unknownPlausibility
    default: .unknownClause
    }
  }

  /// The bit of a criterion for `lifting`, of a plausibility rule for `implausible`, else of a clause;
  /// nil where the id is of none.
  private func bit(of token: StringToken, _ key: ResultKey, in text: Span<UInt8>) -> Int? {
    if key == .implausible { return rulebook.plausibilityKeys.index(of: token, in: text) }
    guard let slot = rulebook.slotKeys.index(of: token, in: text) else { return nil }
    switch (rulebook.slot(slot), key) {
    case (.criterion(let index), .lifting): return index
    case (.criterion, _), (.clause, .lifting): return nil
    case (.clause(let index), _): return rulebook.clauses[index].bit
    }
  }

  /// Enters a bit in the set of `key`; false where it is in it already.
  private mutating func enter(_ bit: Int, _ key: ResultKey) -> Bool {
    switch key {
    case .unmet: result.unmet.insert(bit)
    case .unanswered: result.unanswered.insert(bit)
    case .notApplicable: result.setAside.insert(bit)
    case .lost: outcome.lost.insert(bit)
    case .implausible: result.implausible.insert(bit)
    default: result.lifting.insert(bit)
    }
  }
}

extension BitSet {
  /// Adds `index`; false where it is in the set already.
  fileprivate mutating func insert(_ index: Int) -> Bool {
    if self[index] { return false }
    self[index] = true
    return true
  }
}
