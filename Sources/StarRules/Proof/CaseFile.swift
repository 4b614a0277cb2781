/// The cases of one text: a case or an array of cases, checked against a rulebook.
package struct CaseFile {
  /// The cases that can be run, in the order of the text.
  package private(set) var cases: [RuleCase] = []
  /// Why others, or parts of them, cannot.
  package private(set) var findings = FindingLog()

  private let document: JSONDocument
  private let rulebook: Rulebook

  /// Reads the cases of a text.
  ///
  /// - Throws: ``CaseFileRefused`` where the text is not JSON.
  package init(_ text: [UInt8], rulebook: Rulebook) throws(CaseFileRefused) {
    do { document = try JSONDocument(text) } catch { throw CaseFileRefused(text: text, error) }
    self.rulebook = rulebook
    for key in document.repeatedKeys {
      findings.add(.proof(.repeatedKey), at: key.start - 1)
    }
    if document.kind(of: 0) == .array {
      forEachElement(of: 0) { $0.readCase($1) }
    } else {
      readCase(0)
    }
  }

  private typealias Node = JSONDocument.Node

  private mutating func note(_ problem: CaseProblem, at node: Node) {
    findings.add(.proof(problem), at: document.offset(of: node))
  }

  // MARK: Reading

  private mutating func readCase(_ node: Node) {
    guard let members = members(of: node, CaseKey.ofCase) else { return }
    let problems = findings.count
    var result = RuleCase(
      name: "", about: [], base: .text([]), changes: [], expectation: Expectation(),
      offset: document.offset(of: node), expectPlace: 0..<0)
    if let name = members[.name] { result.name = string(name) ?? "" }
    if result.name.isEmpty { note(.missingName, at: node) }
    if let about = members[.about] { result.about = ids(about).map { $0.id } }
    switch (members[.submission], members[.base]) {
    case (let submission?, nil):
      if document.kind(of: submission) != .object { note(.wrongType(.object), at: submission) }
      result.base = .text(document.source(of: submission))
    case (nil, let base?): result.base = .file(string(base) ?? "")
    case (_?, let base?): note(.twoSubmissions, at: base)
    case (nil, nil): note(.missingSubmission, at: node)
    }
    if let set = members[.set] { result.changes = changes(set) }
    if let expect = members[.expect] {
      result.expectation = expectation(expect)
      let start = document.offset(of: expect)
      result.expectPlace = start..<start + document.source(of: expect).count
    }
    if result.expectation.isEmpty, findings.count == problems {
      note(.missingExpectation, at: members[.expect] ?? node)
    }
    if findings.count == problems { cases.append(result) }
  }

  /// The members of the object `node` by key; keys other than `known` are noted.
  private mutating func members(of node: Node, _ known: Set<CaseKey>) -> [CaseKey: Node]? {
    guard document.kind(of: node) == .object else {
      note(.wrongType(.object), at: node)
      return nil
    }
    var members: [CaseKey: Node] = [:]
    var unknown: [Node] = []
    var misplaced: [Node] = []
    document.forEachMember(of: node) { name, value in
      if let key = CaseKey(rawValue: document.string(name)) {
        if known.contains(key) { members[key] = value } else { misplaced.append(name) }
      } else if !document.text.withSpan({ $0.isIgnoredKey(document.token(of: name)) }) {
        unknown.append(name)
      }
    }
    for key in unknown { note(.unknownKey, at: key) }
    for key in misplaced { note(.misplacedKey, at: key) }
    return members
  }

  private mutating func forEachElement(of node: Node, _ body: (inout Self, Node) -> Void) {
    guard document.kind(of: node) == .array else {
      note(.wrongType(.array), at: node)
      return
    }
    var element = node + 1
    for _ in 0..<document.count(of: node) {
      body(&self, element)
      element = document.node(after: element)
    }
  }

  private mutating func string(_ node: Node) -> String? {
    guard document.kind(of: node) == .string else {
      note(.wrongType(.text), at: node)
      return nil
    }
    return document.string(node)
  }

  private mutating func number(_ node: Node, in range: ClosedRange<Int64>) -> Int? {
    guard document.kind(of: node) == .number, let value = document.wholeNumber(node) else {
      note(.wrongType(.wholeNumber), at: node)
      return nil
    }
    guard range.contains(value) else {
      note(.outOfRange(range.lowerBound, range.upperBound), at: node)
      return nil
    }
    return Int(value)
  }

  private mutating func strings(_ node: Node) -> [String] {
    var strings: [String] = []
    forEachElement(of: node) { file, element in
      if let string = file.string(element) { strings.append(string) }
    }
    return strings
  }

  /// The criteria and clauses that an array of ids names.
  private mutating func ids(_ node: Node) -> [(id: String, entry: RulebookEntry)] {
    var found: [(id: String, entry: RulebookEntry)] = []
    forEachElement(of: node) { file, element in
      guard let id = file.string(element) else { return }
      if let entry = file.rulebook.entry(id) {
        found.append((id, entry))
      } else {
        file.note(.unknownId, at: element)
      }
    }
    return found
  }

  private mutating func changes(_ node: Node) -> [Change] {
    guard document.kind(of: node) == .object else {
      note(.wrongType(.object), at: node)
      return []
    }
    var pairs: [(key: Node, value: Node)] = []
    document.forEachMember(of: node) { pairs.append(($0, $1)) }
    var changes: [Change] = []
    for pair in pairs {
      do {
        changes.append(try rulebook.change(document.string(pair.key), to: word(pair.value)))
      } catch {
        switch error {
        case .unknownId: note(.unknownId, at: pair.key)
        case .invalidAnswer: note(.invalidAnswer, at: pair.value)
        case .outOfRange(let bounds):
          note(.outOfRange(bounds.lowerBound, bounds.upperBound), at: pair.value)
        }
      }
    }
    return changes
  }

  /// A scalar as it is written, a string without its quotes.
  private func word(_ node: Node) -> String {
    switch document.kind(of: node) {
    case .true: "true"
    case .false: "false"
    case .null: "null"
    case .string: document.string(node)
    case .number: document.wholeNumber(node).map { $0.description } ?? ""
    case .object, .array: ""
    }
  }

  // MARK: Expectations

  private mutating func expectation(_ node: Node) -> Expectation {
    var result = Expectation()
    guard let members = members(of: node, CaseKey.ofExpectation) else { return result }
    let highest = Int64(rulebook.levels.count)
    if let star = members[.star] { result.star = number(star, in: 0...highest) }
    result.unmet = clauses(members[.unmet], members[.unmetAtLeast])
    result.unanswered = clauses(members[.unanswered], members[.unansweredAtLeast])
    result.notApplicable = clauses(members[.notApplicable], members[.notApplicableAtLeast])
    if let levels = members[.levels] { result.levels = levelCounts(levels) }
    if let next = members[.next] { result.next = self.next(next) }
    if let range = members[.range], let members = self.members(of: range, [.worst, .best]) {
      let worst = members[.worst].flatMap { number($0, in: 0...highest) }
      let best = members[.best].flatMap { number($0, in: 0...highest) }
      if let worst, let best, worst <= best {
        result.range = worst...best
      } else {
        note(.outOfRange(0, highest), at: range)
      }
    }
    if let warnings = members[.warnings] { result.warnings = strings(warnings) }
    if let diagnostics = members[.diagnostics] {
      var others = result
      others.warnings = nil
      if !others.isEmpty { note(.ratedAndRefused, at: diagnostics) }
      result.diagnostics = strings(diagnostics)
      if result.diagnostics?.isEmpty ?? true { note(.missingExpectation, at: diagnostics) }
    }
    return result
  }

  private mutating func clauses(_ exactly: Node?, _ atLeast: Node?) -> Expectation.Clauses {
    func positions(_ ids: [(id: String, entry: RulebookEntry)]) -> [Int] {
      ids.compactMap { if case .clause(let index) = $0.entry { index } else { nil } }
    }
    var result = Expectation.Clauses()
    for (node, isExact) in [(exactly, true), (atLeast, false)] {
      guard let node else { continue }
      let found = ids(node)
      let positions = positions(found)
      if positions.count < found.count { note(.unknownId, at: node) }
      if isExact {
        result.exactly = positions.sorted()
      } else {
        result.atLeast = positions.sorted()
      }
    }
    return result
  }

  private mutating func levelCounts(_ node: Node) -> [Expectation.LevelCount] {
    guard document.kind(of: node) == .object else {
      note(.wrongType(.object), at: node)
      return []
    }
    var levels: [(key: Node, value: Node)] = []
    document.forEachMember(of: node) { levels.append(($0, $1)) }
    var counts: [Expectation.LevelCount] = []
    for level in levels {
      guard let star = Int(document.string(level.key)), (1...rulebook.levels.count).contains(star)
      else {
        note(.unknownId, at: level.key)
        continue
      }
      var tiers: [(key: Node, value: Node)] = []
      if document.kind(of: level.value) == .object {
        document.forEachMember(of: level.value) { tiers.append(($0, $1)) }
      } else {
        note(.wrongType(.object), at: level.value)
      }
      for tier in tiers {
        let name = document.string(tier.key)
        guard let position = rulebook.tiers.firstIndex(where: { $0.id == name }),
          rulebook.levels[star - 1].requirements.contains(where: { $0.tier == position })
        else {
          note(.unknownId, at: tier.key)
          continue
        }
        let parts = (string(tier.value) ?? "").split(separator: "/")
        guard parts.count == 2, let met = Int(parts[0]), let applicable = Int(parts[1]) else {
          note(.invalidCount, at: tier.value)
          continue
        }
        counts.append(
          Expectation.LevelCount(star: star, tier: position, met: met, applicable: applicable))
      }
    }
    return counts
  }

  private mutating func next(_ node: Node) -> Expectation.Next? {
    if document.kind(of: node) == .null { return Expectation.Next(star: nil, steps: 0) }
    guard let members = members(of: node, [.star, .steps]) else { return nil }
    let star = members[.star].flatMap { number($0, in: 1...Int64(rulebook.levels.count)) }
    let steps = members[.steps].flatMap { number($0, in: 1...Fact.largest) }
    guard let star, let steps else {
      note(.wrongType(.object), at: node)
      return nil
    }
    return Expectation.Next(star: star, steps: steps)
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

  private struct NothingSink: WalkSink {
    static var looksForRepeats: Bool { false }
  }
}
