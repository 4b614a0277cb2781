import StarRules

/// A submission while it is being written: its text taken apart, with everything that somebody else
/// put into it, so that only what was answered changes.
struct Draft: Equatable {
  private var root: JSONValue

  private static func order(of object: SubmissionObject) -> [String] {
    SubmissionKey.keys(of: object).map(\.rawValue)
  }

  /// One that says nothing yet.
  init() { root = .object([.init("format", .string(Submission.format))]) }

  /// One of a text; nil where it is not JSON.
  init?(_ text: [UInt8]) {
    guard let root = JSONValue(text, keeping: Self.isKept), root.isObject else { return nil }
    self.root = root
  }

  /// Whether the value of a key is no answer of an interview's, so that every byte of it stays.
  private static func isKept(_ key: String, depth: Int) -> Bool {
    if key.hasPrefix("x-") || key == "$schema" { return true }
    return depth == 0 && ["reviews", "honours", "source"].contains(key)
  }

  /// Its text.
  var bytes: [UInt8] { root.indented }

  /// What is begun a year after this one: who the union is, its honours and remarks, and as last year's
  /// what was counted then.
  ///
  /// What it answered, which star it claimed and what reviews found was of that year.
  ///
  /// - Parameter submission: what this draft says, with what reviews corrected.
  func nextYear(after submission: Submission) -> Draft {
    var next = self
    for key in [
      "rulebook", "claimedStar", "previous", "facts", "answers", "reviews", "source",
    ] {
      next.root.remove(key)
    }
    next.root.remove("year")
    if let year = submission.year { next["year"] = .number("\(year + 1)") }
    let counted = submission.rulebook.facts.indices.compactMap { fact in
      submission.facts[fact] == AnswerSheet.missing
        ? nil
        : JSONValue.Member(
          submission.rulebook.facts[fact].id, .number("\(submission.facts[fact])"))
    }
    if !counted.isEmpty {
      // Without a year they are compared as last year's.
      let year = submission.year.map { JSONValue.Member("year", .number("\($0)")) }
      next["previous"] = .object(
        [year].compactMap { $0 } + [.init("facts", .object(counted))])
    }
    return next
  }

  /// Gives the year, and moves last year's facts with it: those of the year before stay of the year
  /// before, and none is of a year that is not before it.
  mutating func setYear(_ value: JSONValue) {
    let old = self["year"]?.integer
    self["year"] = value
    guard let year = value.integer, var previous = self["previous"],
      let then = previous["year"]?.integer, then >= year || then + 1 == old
    else { return }
    if Submission.years.contains(year - 1) {
      previous.set("year", .number("\(year - 1)"))
    } else {
      previous.remove("year")
    }
    self["previous"] = previous
  }

  // MARK: What it says of the union

  /// A member of the submission itself.
  subscript(_ key: String) -> JSONValue? {
    get { root[key] }
    set { root.set(key, newValue ?? .null, order: Self.order(of: .submission)) }
  }

  /// A member of the organisation.
  subscript(organisation key: String) -> JSONValue? {
    get { root["organisation"]?[key] }
    set {
      var organisation = root["organisation"] ?? .object([])
      organisation.set(key, newValue ?? .null, order: Self.order(of: .organisation))
      root.set("organisation", organisation, order: Self.order(of: .submission))
    }
  }

  /// Takes the form out, which another type may not have.
  mutating func removeForm() {
    guard var organisation = root["organisation"] else { return }
    organisation.remove("form")
    root.set("organisation", organisation)
  }

  // MARK: Facts and answers

  /// What stands as a fact; nil where nothing does, not even null.
  func fact(_ fact: Int, _ rulebook: Rulebook) -> JSONValue? {
    root["facts"]?[rulebook.facts[fact].id]
  }

  /// Gives a fact its count, or null.
  mutating func setFact(_ fact: Int, _ count: JSONValue, _ rulebook: Rulebook) {
    var facts = root["facts"] ?? .object([])
    facts.set(
      rulebook.facts[fact].id, count,
      order: rulebook.facts.map(\.id))
    root.set("facts", facts, order: Self.order(of: .submission))
  }

  /// Takes back every "na" to a clause that applies from now on, because its fact reaches the number,
  /// so that it is asked; evidence and a note beside it stay.
  mutating func withdrawAsides(_ fact: Int, count: Int64, _ rulebook: Rulebook) {
    for (clause, entry) in rulebook.clauses.enumerated() {
      guard let condition = entry.condition, condition.fact == fact, count >= condition.atLeast,
        let answer = answer(clause, rulebook), (answer["met"] ?? answer) == .string("na"),
        var answers = root["answers"]
      else { continue }
      var open = answer.isObject ? answer : .object([])
      open.remove("met")
      answers.remove(entry.id)
      root.set("answers", answers)
      // Without one of its own, what its criterion says would stand for it again.
      if !open.members.isEmpty || self.answer(clause, rulebook) != nil {
        setAnswer(entry.id, open, rulebook)
      }
    }
  }

  /// What stands as the answer to a clause: its own, or else its criterion's.
  func answer(_ clause: Int, _ rulebook: Rulebook) -> JSONValue? {
    let answers = root["answers"]
    let entry = rulebook.clauses[clause]
    return answers?[entry.id] ?? answers?[rulebook.criteria[entry.criterion].id]
  }

  /// Answers a clause and keeps its evidence and note, those of its criterion's answer too.
  mutating func setAnswer(
    _ clause: Int, _ met: JSONValue, _ checklist: Checklist, _ rulebook: Rulebook
  ) {
    var answer = answer(clause, rulebook) ?? met
    if answer.isObject {
      answer.set("met", met, order: Self.order(of: .answer))
    } else {
      answer = met
    }
    setAnswer(key(of: clause, checklist, rulebook), answer, rulebook)
  }

  /// The evidence that is named for a clause.
  func evidence(_ clause: Int, _ rulebook: Rulebook) -> [String] {
    (answer(clause, rulebook)?["evidence"]?.elements ?? []).compactMap(\.text)
  }

  /// The note to a clause; nil where there is none.
  func note(_ clause: Int, _ rulebook: Rulebook) -> String? {
    answer(clause, rulebook)?["note"]?.text.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Gives a clause its evidence or note, beside what was answered.
  mutating func setDetail(
    _ name: String, _ value: JSONValue, of clause: Int, _ checklist: Checklist, _ rulebook: Rulebook
  ) {
    // An answer of its own takes all that it had from its criterion's.
    var answer = answer(clause, rulebook) ?? .object([])
    if !answer.isObject { answer = .object([.init("met", answer)]) }
    answer.set(name, value, order: Self.order(of: .answer))
    setAnswer(key(of: clause, checklist, rulebook), answer, rulebook)
  }

  private mutating func setAnswer(_ key: String, _ answer: JSONValue, _ rulebook: Rulebook) {
    var answers = root["answers"] ?? .object([])
    answers.set(
      key, answer,
      order: rulebook.criteria.flatMap { criterion in
        [criterion.id] + rulebook.clauses[criterion.clauses].map(\.id)
      })
    root.set("answers", answers, order: Self.order(of: .submission))
  }

  /// The key under which a clause is answered: its own where it stands there, or as a template has it.
  private func key(of clause: Int, _ checklist: Checklist, _ rulebook: Rulebook) -> String {
    let own = rulebook.clauses[clause].id
    return root["answers"]?[own] != nil ? own : Questionnaire(rulebook, checklist).key(of: clause)
  }
}

extension Draft {
  /// The draft as the reader takes it; nil while its type is not known, or a form it must state.
  func submission(_ rulebook: Rulebook) throws(SubmissionRefused) -> Submission? {
    let id = self[organisation: "type"]?.text
    guard let type = rulebook.types.first(where: { $0.id == id }) else { return nil }
    guard type.defaultForm != nil || self[organisation: "form"] != nil else { return nil }
    var ratable = self
    if self[organisation: "name"] == nil { ratable[organisation: "name"] = .string("…") }
    return try Submission(ratable.bytes, rulebook: rulebook)
  }

  /// Names one more piece of evidence for a clause, unless it is named already.
  mutating func addEvidence(
    _ name: String, to clause: Int, _ checklist: Checklist, _ rulebook: Rulebook
  ) {
    let known = evidence(clause, rulebook)
    guard !known.contains(name) else { return }
    let all = (answer(clause, rulebook)?["evidence"]?.elements ?? []) + [.string(name)]
    setDetail("evidence", .array(all), of: clause, checklist, rulebook)
  }
}

extension JSONValue {
  /// The whole number that it is; nil where it is none.
  fileprivate var integer: Int64? {
    guard case .number(let spelling) = self else { return nil }
    return Int64(spelling)
  }
}
