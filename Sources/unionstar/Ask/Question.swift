import StarRules

/// What an interview asks, one after the other.
enum Question: Hashable {
  case type, form, name, code, district, year
  /// By position in ``Rulebook/facts``.
  case fact(Int)
  /// By position in ``Rulebook/clauses``.
  case clause(Int)
  case claim
}

extension Question {
  /// Whether nothing is missing where it was left open once.
  var isOptional: Bool { [.code, .district, .claim].contains(self) }

  /// Whether any text can be its answer, a word of the interview too.
  var isOfText: Bool { [.name, .code, .district].contains(self) }

  /// Whether the rules ask it: a count or a clause.
  var isOfUnion: Bool {
    switch self {
    case .fact, .clause: true
    default: false
    }
  }
}

extension Interview {
  /// What stands in the draft as the answer to a question.
  enum Standing {
    /// It was not asked yet.
    case absent
    /// It was asked and left open.
    case blank
    case given
  }

  /// All that this union is asked, as far as that is known: what binds it, and no more.
  var questions: [Question] {
    var all: [Question] = [.type]
    if let type = type.map({ rulebook.types[$0] }), type.forms.count > 1 || type.defaultForm == nil
    {
      all.append(.form)
    }
    all += [.name, .code, .district, .year]
    guard let submission else { return all }
    let questionnaire = Questionnaire(rulebook, submission.checklist)
    all += questionnaire.facts.filter { matters($0, to: submission) }.map { .fact($0) }
    for check in submission.checklist.criteria {
      let clauses = questionnaire.attested(of: check.criterion)
      all += clauses.filter { applies($0, to: submission) }.map { .clause($0) }
    }
    return all + [.claim]
  }

  /// Whether a fact is asked: not where it is only a part of wholes of which there are none, so that
  /// nothing depends on it.
  private func matters(_ fact: Int, to submission: Submission) -> Bool {
    rulebook.clauses.contains { clause in
      guard submission.checklist.binding[clause.bit], clause.facts.contains(fact) else {
        return false
      }
      guard let rate = clause.rate, rate.numerator == fact else { return true }
      return submission.facts[rate.denominator] != 0
    }
  }

  /// Whether a clause is asked: not where its fact shows that it does not apply.
  private func applies(_ clause: Int, to submission: Submission) -> Bool {
    guard let condition = rulebook.clauses[clause].condition else { return true }
    let count = submission.facts[condition.fact]
    return count == AnswerSheet.missing || count >= condition.atLeast
  }

  /// The type, by position; nil while it is not known.
  var type: Int? {
    let id = draft[organisation: "type"]?.text
    return rulebook.types.firstIndex { $0.id == id }
  }

  /// How a question stands.
  func standing(of question: Question) -> Standing {
    guard !unasked.contains(question) else { return .absent }
    guard let value = value(of: question) else { return .absent }
    return value == .null ? .blank : .given
  }

  /// What stands as the answer to a question; nil where it has none, not even null.
  func value(of question: Question) -> JSONValue? {
    switch question {
    case .type: draft[organisation: "type"]
    case .form: draft[organisation: "form"]
    case .name: draft.hasName ? draft[organisation: "name"] : nil
    case .code: draft[organisation: "code"]
    case .district: draft[organisation: "district"]
    case .year: draft["year"]
    case .claim: draft["claimedStar"]
    case .fact(let fact): draft.fact(fact, rulebook)
    case .clause(let clause):
      draft.answer(clause, rulebook).flatMap { $0.isObject ? $0["met"] : $0 }
    }
  }

  /// The first question that was not asked; where all were and open ones are asked again, the first of
  /// those after `question`, or from the start.
  func nextOpen(after question: Question?) -> Question? {
    let all = questions
    if let absent = all.first(where: { standing(of: $0) == .absent }) { return absent }
    guard asksAgain else { return nil }
    let start = question.flatMap { all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return all[start...].first { standing(of: $0) == .blank && !$0.isOptional }
  }

  /// What was left open and is asked again when the interview is taken up after its end.
  var skipped: [Question] {
    questions.filter { standing(of: $0) == .blank && !$0.isOptional }
  }

  /// The question before this one.
  var previous: Question? {
    let all = questions
    guard let place = all.firstIndex(of: question), place > 0 else { return nil }
    return all[place - 1]
  }

  /// What can be chosen from at the question; nothing where it is another one.
  var choices: [(id: String, name: LocalizedText)] {
    switch question {
    case .type: rulebook.types.map { ($0.id, $0.name) }
    case .form:
      (type.map { rulebook.types[$0].forms } ?? []).map {
        (rulebook.forms[$0].id, rulebook.forms[$0].name)
      }
    default: []
    }
  }

  /// The id of what is chosen by its number in the list, its id, its name or a part of its name that
  /// no other has; nil where it is none.
  func chosen(_ text: String) -> String? {
    let folded = text.folded
    if let number = Int(folded), choices.indices.contains(number - 1) {
      return choices[number - 1].id
    }
    let whole = choices.first {
      [$0.id, $0.name[.zh], $0.name[.en]].contains { $0.folded == folded }
    }
    if let whole { return whole.id }
    let parts = choices.filter { $0.name[.zh].contains(folded) || $0.name[.en].contains(folded) }
    return folded.unicodeScalars.count > 1 && parts.count == 1 ? parts[0].id : nil
  }

  /// The question that is asked under an id: a fact's, a clause's, or the first of a criterion's.
  func question(of id: String) -> Question? {
    questions.first { question in
      switch question {
      case .fact(let fact): rulebook.facts[fact].id.lowercased() == id
      case .clause(let clause):
        rulebook.clauses[clause].id.lowercased() == id
          || rulebook.criteria[rulebook.clauses[clause].criterion].id.lowercased() == id
      default: false
      }
    }
  }
}

extension Draft {
  /// Whether the union has a name that is not what a template puts in its place.
  var hasName: Bool {
    let blank = Template.blankName
    guard let name = self[organisation: "name"]?.text else { return false }
    return name != blank.zh && name != blank.en
  }
}
