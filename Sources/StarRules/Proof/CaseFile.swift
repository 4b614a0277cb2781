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
    dropRepeatedKeys()
  }

  /// Why they cannot, in words; `text` and `rulebook` are those that they were read from and by.
  package func diagnostics(
    of text: [UInt8], _ rulebook: Rulebook, _ language: Language
  ) -> [Diagnostic] {
    findings.diagnostics(text: text.span, rulebook: rulebook, language: language) { finding, _ in
      guard case .proof(let problem) = finding.problem else { return nil }
      return problem.message(in: language)
    }
  }

  /// Notes the keys that repeat and drops the cases they stand in.
  ///
  /// Those of a submission are for its own reader to tell: that it does can be what is expected.
  private mutating func dropRepeatedKeys() {
    var keys = decoder.document.repeatedKeys.map { $0.start - 1 }.sorted()[...]
    guard !keys.isEmpty else { return }
    var kept: [RuleCase] = []
    for ruleCase in cases {
      while let key = keys.first, key < ruleCase.place.lowerBound { note(repeated: key, &keys) }
      var isWhole = true
      while let key = keys.first, ruleCase.place.contains(key) {
        if case .text(let text, let start) = ruleCase.base, key >= start, key < start + text.count {
          keys.removeFirst()
        } else {
          note(repeated: key, &keys)
          isWhole = false
        }
      }
      if isWhole { kept.append(ruleCase) }
    }
    while let key = keys.first { note(repeated: key, &keys) }
    cases = kept
  }

  private mutating func note(repeated key: Int, _ keys: inout ArraySlice<Int>) {
    decoder.findings.add(.document(.repeatedKey), at: key)
    keys.removeFirst()
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
    return RuleCase(
      name: name, about: about, base: base, changes: changes, expectation: expectation,
      place: document.place(of: node), expectPlace: document.place(of: expect))
  }

  private mutating func base(_ object: Object) -> RuleCase.Base? {
    switch (object[.submission], object[.base]) {
    case (let submission?, nil):
      if document.kind(of: submission) != .object { note(.wrongType(.object), at: submission) }
      let place = document.place(of: submission)
      let text = document.text.withSpan { text in
        var bytes: [UInt8] = []
        bytes.append(text.extracting(place))
        return bytes
      }
      return .text(text, offset: place.lowerBound)
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
  /// A value as `--set` takes it; empty where it can be none, as a string is but for `"na"`.
  fileprivate func word(_ node: Node) -> String {
    switch kind(of: node) {
    case .true: "true"
    case .false: "false"
    case .null: "null"
    case .string: string(node) == "na" ? "na" : ""
    case .number: wholeNumber(node).map { $0.description } ?? ""
    case .object, .array: ""
    }
  }

  /// Where the value `node` stands, from its first byte to its last.
  fileprivate func place(of node: Node) -> Range<Int> {
    let start = offset(of: node)
    return text.withSpan { text in
      var sink = NothingSink()
      var keys = KeyLog()
      let end = try? text.walk(at: start, depth: 0, keys: &keys, into: &sink)
      return start..<(end ?? start)
    }
  }
}
