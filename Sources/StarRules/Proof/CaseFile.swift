/// The cases of one text: a case or an array of cases, checked against a rulebook.
package struct CaseFile {
  /// The cases that can be run, in the order of the text.
  package private(set) var cases: [RuleCase] = []
  /// Why others, or parts of them, cannot.
  package var findings: FindingLog { decoder.findings }

  private var decoder: DocumentDecoder

  /// Reads the cases of a text.
  ///
  /// - Throws: ``CaseFileRefused`` where the text is not JSON.
  package init(_ text: [UInt8], rulebook: Rulebook) throws(CaseFileRefused) {
    do { decoder = DocumentDecoder(try JSONDocument(text)) } catch {
      throw CaseFileRefused(text: text, error)
    }
    if decoder.document.kind(of: 0) == .array {
      cases = decoder.list(0, canBeEmpty: true) { $0.ruleCase($1, rulebook) }
    } else if let ruleCase = decoder.ruleCase(0, rulebook) {
      cases = [ruleCase]
    }
    decoder.checkRepeatedKeys()
  }
}

extension DocumentDecoder {
  private typealias Node = JSONDocument.Node

  /// The case at `node`; nil where anything of it was noted.
  fileprivate mutating func ruleCase(_ node: JSONDocument.Node, _ rules: Rulebook) -> RuleCase? {
    let problems = findings.count
    var object = Object(at: node)
    let keys: DocumentKeys = [.about, .why, .submission, .base, .set, .expect]
    guard read(&object, [.name], optional: keys) else { return nil }
    _ = string(object[.why])
    let (name, base) = (string(object[.name]), base(object))
    let about = ids(object[.about], rules).map { $0.id }
    let changes = object[.set].map { self.changes($0, rules) } ?? []
    let expectation = object[.expect].map { self.expectation($0, rules) } ?? Expectation()
    if expectation.isEmpty, findings.count == problems {
      note(.missingExpectation, at: object[.expect] ?? node)
    }
    guard findings.count == problems, let name, let base, let expect = object[.expect] else {
      return nil
    }
    let start = document.offset(of: expect)
    return RuleCase(
      name: name, about: about, base: base, changes: changes, expectation: expectation,
      offset: document.offset(of: node),
      expectPlace: start..<start + document.source(of: expect).count)
  }

  private mutating func base(_ object: Object) -> RuleCase.Base? {
    switch (object[.submission], object[.base]) {
    case (let submission?, nil):
      if document.kind(of: submission) != .object { note(.wrongType(.object), at: submission) }
      return .text(document.source(of: submission))
    case (nil, let base?):
      guard let path = string(base) else { return nil }
      if path == "-" { note(.baseIsInput, at: base) }
      return .file(path, offset: document.offset(of: base))
    case (_?, let base?): note(.twoSubmissions, at: base)
    case (nil, nil): note(.missingSubmission, at: object.node)
    }
    return nil
  }

  /// The criteria and clauses that an array of ids names.
  private mutating func ids(
    _ node: Node?, _ rules: Rulebook
  ) -> [(id: String, entry: RulebookEntry)] {
    list(node, canBeEmpty: true) { decoder, node in
      guard let id = decoder.string(node) else { return nil }
      guard let entry = rules.entry(id) else {
        decoder.note(.unknownReference, at: node)
        return nil
      }
      return (id, entry)
    }
  }

  private mutating func changes(_ node: Node, _ rules: Rulebook) -> [Change] {
    var changes: [Change] = []
    forEachMember(of: node) { decoder, key, value in
      let word = decoder.document.word(value)
      do throws(ChangeRefused) {
        changes.append(try rules.change(decoder.document.string(key), to: word))
      } catch {
        switch error {
        case .unknownId: decoder.note(.unknownReference, at: key)
        case .invalidAnswer: decoder.note(.invalidAnswer, at: value)
        case .outOfRange(let bounds):
          decoder.note(.outOfRange(bounds.lowerBound, bounds.upperBound), at: value)
        }
      }
    }
    return changes
  }

  // MARK: Expectations

  private mutating func expectation(_ node: Node, _ rules: Rulebook) -> Expectation {
    var result = Expectation()
    var object = Object(at: node)
    let keys: DocumentKeys = [
      .star, .unmet, .unmetAtLeast, .unanswered, .unansweredAtLeast, .notApplicable,
      .notApplicableAtLeast, .levels, .next, .range, .diagnostics, .warnings,
    ]
    guard read(&object, [], optional: keys) else { return result }
    let stars = 0...Int64(rules.levels.count)
    result.star = number(object[.star], in: stars).map { Int($0) }
    result.unmet.exactly = clauses(object[.unmet], rules)
    result.unmet.atLeast = clauses(object[.unmetAtLeast], rules)
    result.unanswered.exactly = clauses(object[.unanswered], rules)
    result.unanswered.atLeast = clauses(object[.unansweredAtLeast], rules)
    result.notApplicable.exactly = clauses(object[.notApplicable], rules)
    result.notApplicable.atLeast = clauses(object[.notApplicableAtLeast], rules)
    if let levels = object[.levels] { result.levels = levelCounts(levels, rules) }
    result.next = next(object, rules)
    result.range = object[.range].flatMap { range($0, in: stars) }
    result.warnings = strings(object[.warnings])
    if let node = object[.diagnostics] {
      var others = result
      others.warnings = nil
      if !others.isEmpty { note(.ratedAndRefused, at: node) }
      result.diagnostics = strings(node)
      if result.diagnostics?.isEmpty ?? true { note(.missingExpectation, at: node) }
    }
    return result
  }

  private mutating func strings(_ node: Node?) -> [String]? {
    node.map { list($0, canBeEmpty: true) { $0.string($1) } }
  }

  /// The positions of the clauses that are named, rising; nil where there is no such list.
  private mutating func clauses(_ node: Node?, _ rules: Rulebook) -> [Int]? {
    guard let node else { return nil }
    return list(node, canBeEmpty: true) { decoder, node -> Int? in
      guard let id = decoder.string(node) else { return nil }
      if case .clause(let index)? = rules.entry(id) { return index }
      decoder.note(.unknownReference, at: node)
      return nil
    }.sorted()
  }

  private mutating func levelCounts(
    _ node: Node, _ rules: Rulebook
  ) -> [Expectation.LevelCount] {
    var counts: [Expectation.LevelCount] = []
    forEachMember(of: node) { decoder, key, value in
      guard let star = Int(decoder.document.string(key)), rules.levels.indices.contains(star - 1)
      else { return decoder.note(.unknownReference, at: key) }
      decoder.forEachMember(of: value) { decoder, key, value in
        let id = decoder.document.string(key)
        guard let tier = rules.tiers.firstIndex(where: { $0.id == id }),
          rules.levels[star - 1].requirements.contains(where: { $0.tier == tier })
        else { return decoder.note(.unknownReference, at: key) }
        guard let text = decoder.string(value) else { return }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let met = Int(parts[0]), let applicable = Int(parts[1]) else {
          return decoder.note(.invalidCount, at: value)
        }
        counts.append(
          Expectation.LevelCount(star: star, tier: tier, met: met, applicable: applicable))
      }
    }
    return counts
  }

  private mutating func next(_ expected: Object, _ rules: Rulebook) -> Expectation.Next? {
    // That there is nothing left to reach is an expectation too.
    if expected.isNull(.next) { return Expectation.Next(star: nil, steps: 0) }
    guard let node = expected[.next] else { return nil }
    var object = Object(at: node)
    guard read(&object, [.star, .steps]),
      let star = number(object[.star], in: 1...Int64(rules.levels.count)),
      let steps = number(object[.steps], in: 1...Fact.largest)
    else { return nil }
    return Expectation.Next(star: Int(star), steps: Int(steps))
  }

  private mutating func range(_ node: Node, in stars: ClosedRange<Int64>) -> ClosedRange<Int>? {
    var object = Object(at: node)
    guard read(&object, [.worst, .best]), let worst = number(object[.worst], in: stars),
      let best = number(object[.best], in: worst...stars.upperBound)
    else { return nil }
    return Int(worst)...Int(best)
  }
}

/// A case file is not JSON.
package struct CaseFileRefused: Error {
  private let text: [UInt8]
  private let error: SyntaxError

  init(text: [UInt8], _ error: SyntaxError) {
    self.text = text
    self.error = error
  }

  /// The one place where the text stops being JSON.
  package func diagnostics(in language: Language) -> [Diagnostic] {
    var findings = FindingLog()
    findings.add(.syntax(error.problem), at: error.offset)
    return findings.diagnostics(text: text.span, rulebook: nil, language: language)
  }
}

extension JSONDocument {
  /// A scalar as it is written, a string without its quotes; empty where it is none.
  fileprivate func word(_ node: Node) -> String {
    switch kind(of: node) {
    case .true: "true"
    case .false: "false"
    case .null: "null"
    case .string: string(node)
    case .number: wholeNumber(node).map { $0.description } ?? ""
    case .object, .array: ""
    }
  }

  /// The text of the value `node`, from its first byte to its last.
  func source(of node: Node) -> [UInt8] {
    text.withSpan { text in
      var sink = NothingSink()
      var keys = KeyLog()
      let start = offset(of: node)
      var source: [UInt8] = []
      if let end = try? text.walk(at: start, depth: 0, keys: &keys, into: &sink) {
        source.append(text.extracting(start..<end))
      }
      return source
    }
  }
}
