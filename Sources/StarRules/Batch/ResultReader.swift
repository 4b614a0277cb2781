/// Reads result lines, one after the other, as ``ResultLineWriter`` writes them.
///
/// Keys may come in any order, null in an optional place is the same as nothing, and unknown keys are
/// ignored, since later versions may add some. A line that names what the rulebook does not have is
/// refused: it was rated by other rules.
package struct ResultReader {
  let rulebook: Rulebook
  private let language: Language
  /// What the last line says; only meaningful where it was accepted.
  package internal(set) var result: RecordResult
  /// What is wrong with the last line; empty where it was accepted.
  package private(set) var diagnostics: [Diagnostic] = []
  private(set) var findings = FindingLog()
  /// How many flaws the last line has, those beyond ``Limits/problems`` too.
  package var errorCount: Int { findings.errorCount }
  private var keys = KeyLog()
  /// Where things stand that are checked once all of the line is read.
  var places = Places()
  /// What the `error` of the line says.
  var refusal = RecordRefusal(code: "", message: "")
  /// The stage of `stages` that is being read, and where it stands.
  var outcome: StageOutcome
  var outcomeBrace = -1
  /// The stage that the line says it stands at; nil where it does not say.
  var lastStage: Int?
  /// At `type * forms.count + form`.
  var checklists: [Checklist?]
  /// The same by the readings that some lines name.
  var byReadings: [(readings: [ReadingChoice], rulebook: Rulebook, checklists: [Checklist?])] = []

  /// Where the value of each key stands; -1 where the key is not there, or is null where it may be.
  struct Places {
    var line = -1
    private var values = InlineArray<32, Int>(repeating: -1)
    /// The star that `next` names.
    var nextStar: Int?

    subscript(_ key: ResultKey) -> Int {
      get { values[Int(key.rawValue)] }
      set { values[Int(key.rawValue)] = newValue }
    }
  }

  /// - Parameters:
  ///   - rulebook: the rules the records were rated by.
  ///   - language: the language of what is said of lines that are refused.
  package init(_ rulebook: Rulebook, language: Language) {
    self.rulebook = rulebook
    self.language = language
    result = RecordResult(rulebook)
    outcome = StageOutcome(lost: BitSet(words: rulebook.clauseWords))
    checklists = Array(repeating: nil, count: rulebook.types.count * rulebook.forms.count)
  }

  /// Reads one line.
  ///
  /// - Parameters:
  ///   - text: the line.
  ///   - finding: what is known of it beforehand.
  /// - Returns: false where it is not a result of these rules.
  package mutating func read(_ text: Span<UInt8>, noting finding: Finding? = nil) -> Bool {
    result.removeAll()
    // A line that names none was rated by the rulebook's own.
    result.readings = []
    findings.removeAll()
    if let finding { findings.add(finding.problem, at: finding.offset) }
    keys.removeAll()
    places = Places()
    lastStage = nil
    do {
      try readText(text)
    } catch {
      let error = error.encodingExplained(in: text)
      findings.add(.syntax(error.problem), at: error.offset)
      keys.closeAll(in: text) { findings.add(.result(.repeatedKey), at: $0.start - 1) }
    }
    if findings.count == 0 {
      if !diagnostics.isEmpty { diagnostics.removeAll() }
      return true
    }
    diagnostics = findings.diagnostics(
      text: text, rulebook: rulebook, language: language
    ) { finding, text in
      guard case .result(let problem) = finding.problem else { return nil }
      return problem.message(
        at: finding.offset, in: text, rulebook: rulebook, language: language)
    }
    return false
  }

  mutating func note(_ problem: ResultProblem, at offset: Int) {
    findings.add(.result(problem), at: offset)
  }

  private mutating func readText(_ text: Span<UInt8>) throws(SyntaxError) {
    let start = try text.startOfText()
    places.line = start
    let isObject = try text.kind(at: start) == .object
    let end = try readObject(.line, at: start, depth: 0, in: text)
    try text.checkEnd(after: end)
    if isObject { check() }
  }

  /// Reads the members of an object; one in the place of which something else stands is refused.
  mutating func readObject(
    _ object: ResultObject, at brace: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    guard try text.kind(at: brace) == .object else {
      return try refuse(.wrongType(.object), at: brace, depth: depth, in: text)
    }
    keys.open()
    var seen: UInt64 = 0
    var step = try text.enterObject(at: brace)
    while case .member(let quote) = step {
      let (token, value) = try text.scanKey(at: quote)
      let end: Int
      if let number = ResultKey.table.index(of: token, in: text),
        ResultKey.all[number].belongs(to: object)
      {
        if seen &>> UInt64(number) & 1 != 0 { note(.repeatedKey, at: quote) }
        seen |= 1 &<< UInt64(number)
        end = try readValue(
          of: ResultKey.all[number], in: object, at: value, depth: depth + 1, in: text)
      } else {
        keys.note(token)
        end = try skip(at: value, depth: depth + 1, in: text)
      }
      step = try text.afterMember(at: end)
    }
    keys.close(in: text) { findings.add(.result(.repeatedKey), at: $0.start - 1) }
    return step.end
  }

  /// Notes a problem with a value and skips it.
  mutating func refuse(
    _ problem: ResultProblem, at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    let end = try skip(at: position, depth: depth, in: text)
    note(problem, at: position)
    return end
  }

  /// Skips a value of any kind; keys that repeat in it are noted.
  private mutating func skip(
    at position: Int, depth: Int, in text: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    var sink = RepeatSink()
    defer { for key in sink.repeats { note(.repeatedKey, at: key.start - 1) } }
    return try text.walk(at: position, depth: depth, keys: &keys, into: &sink)
  }
}
