extension SubmissionProblem {
  /// What is wrong and what to do; `offset` is the place of what it is about in `text`, below zero
  /// where it does not stand there.
  func message(
    at offset: Int, in text: Span<UInt8>, rulebook: Rulebook?, language: Language
  ) -> String {
    guard let rulebook else { return code }
    let writer = SubmissionMessage(
      problem: self, word: offset < 0 ? "" : text.excerpt(at: offset), rulebook: rulebook)
    return switch language {
    case .zh: writer.chinese
    case .en: writer.english
    }
  }

  /// What is wrong and what to do, for what was not read from a text.
  package func message(rulebook: Rulebook, language: Language) -> String {
    let text: [UInt8] = []
    return message(at: -1, in: text.span, rulebook: rulebook, language: language)
  }
}

/// Puts a problem of a submission into words.
struct SubmissionMessage {
  let problem: SubmissionProblem
  /// What stands at its place.
  let word: String
  let rulebook: Rulebook

  // MARK: What the sentences name

  func typeName(_ type: Int, _ language: Language) -> String {
    rulebook.types[type].name[language]
  }

  func factName(_ fact: Int, _ language: Language) -> String {
    rulebook.facts[fact].name[language]
  }

  /// The years that the rules are for.
  func years(_ language: Language) -> String { rulebook.validity.words(in: language) }

  func list(_ words: [String]) -> String {
    var list = ""
    for word in words { list += (list.isEmpty ? "" : ", ") + word }
    return list
  }

  /// The forms that a type may have; all there are where it is not known.
  func forms(of type: Int) -> String {
    let forms = type < 0 ? Array(rulebook.forms.indices) : rulebook.types[type].forms
    return list(forms.map { rulebook.forms[$0].id })
  }

  var types: String { list(rulebook.types.map { $0.id }) }

  /// The type that `word` most likely meant, and what becomes of unions of none of the types.
  func typeMeant(_ language: Language) -> String {
    let meant = Phrase.didYouMean(
      Suggestion.meant(by: word, among: rulebook.types.map { ($0.id, $0.name) }), language)
    guard let note = rulebook.otherTypes?.note[language] else { return meant }
    return switch language {
    case .zh: meant + (meant.isEmpty ? "。" : "") + note
    case .en: meant + (meant.isEmpty ? ". " : " ") + note
    }
  }

  /// The key that `word` most likely meant, among those of `object`.
  func suggestion(for object: SubmissionObject) -> String? {
    switch object {
    case .facts:
      return Suggestion.meant(
        by: word, among: rulebook.facts.map { ($0.id, $0.name) }, mostOf: true)
    case .answers:
      return Suggestion.nearest(
        to: word, among: rulebook.criteria.map { $0.id } + rulebook.clauses.map { $0.id })
    default: return Suggestion.nearest(to: word, among: keys(of: object))
    }
  }

  /// The fixed keys of an object.
  func keys(of object: SubmissionObject) -> [String] {
    SubmissionKey.all.filter { $0.belongs(to: object) }.map { $0.rawValue }
  }

  /// The object that `word` is a key of; nil where it is none.
  var home: String? {
    if let key = SubmissionKey(rawValue: word) {
      if key.belongs(to: .submission) { return "" }
      return key.belongs(to: .organisation) ? "organisation" : nil
    }
    switch rulebook.entry(word) {
    case .fact: return "facts"
    case .criterion, .clause: return "answers"
    case nil: return nil
    }
  }

  /// The value that a word in the place of an answer most likely meant.
  var answerMeant: String? {
    for (value, words) in Self.wordsMeant
    where words.contains(where: { $0.utf8.elementsEqual(word.utf8) }) { return value }
    return nil
  }

  /// What is written where a value is meant.
  private static let wordsMeant: [(value: String, words: [String])] = [
    (
      "true",
      ["是", "达到", "已达到", "做到", "√", "Y", "y", "yes", "Yes", "YES", "true", "True", "TRUE"]
    ),
    ("false", ["否", "未达到", "没有", "×", "N", "n", "no", "No", "NO", "false", "False", "FALSE"]),
    ("\"na\"", ["不适用", "NA", "Na", "N/A", "n/a"]),
    ("null", ["", "null", "未答"]),
  ]

  /// The facts that decide the rates of `slot`.
  func factsThatDecide(_ slot: Int) -> String {
    let clauses = rulebook.clauses(ofSlot: slot)
    var facts: [Int] = []
    for clause in clauses {
      guard let rate = rulebook.clauses[clause].rate else { continue }
      for fact in [rate.numerator, rate.denominator] where !facts.contains(fact) {
        facts.append(fact)
      }
    }
    return list(facts.map { rulebook.facts[$0].id })
  }

  /// Whether a criterion or clause binds `type` in some form, so that it is the form that it does
  /// not bind.
  func binds(_ slot: Int, type: Int) -> Bool {
    let clauses = rulebook.clauses(ofSlot: slot)
    return clauses.contains { clause in
      let entry = rulebook.clauses[clause]
      return rulebook.types[type].forms.contains {
        entry.binds(type: type, form: $0, of: rulebook.criteria[entry.criterion])
      }
    }
  }

  /// Whom an answer does not bind: the form where the type would be bound in another one.
  func unbound(_ slot: Int, _ type: Int, _ form: Int, _ language: Language) -> String {
    binds(slot, type: type)
      ? rulebook.forms[form].name[language] : typeName(type, language)
  }

  /// Why a clause has to be answered yes or no.
  func reasonToAnswer(_ clause: Int, _ language: Language) -> String {
    let id = rulebook.clauses[clause].id
    guard let condition = rulebook.clauses[clause].condition else {
      return switch language {
      case .zh: "工作指引没有这样的例外，\(id) 必须回答 true 或 false"
      case .en: "the guideline has no such exception, \(id) must be answered true or false"
      }
    }
    let (fact, number) = (factName(condition.fact, language), condition.atLeast)
    return switch language {
    case .zh: "\(fact)已达到 \(number)，\(id) 必须回答 true 或 false"
    case .en: "\(fact) reach \(number), so \(id) must be answered true or false"
    }
  }

  /// The stages of review there are.
  var stages: String { list(rulebook.stages.map { $0.id }) }

  /// The honours there are.
  var honours: String { list(rulebook.honours.map { $0.id }) }

  static func explanation(of key: SubmissionKey, _ language: Language) -> String {
    switch (key, language) {
    case (.organisation, .zh): "（工会的名称和类型）"
    case (.name, .zh): "（工会名称）"
    case (.type, .zh): "（工会类型）"
    case (.organisation, .en): " (the union's name and type)"
    case (.name, .en): " (the union's name)"
    case (.type, .en): " (the union's type)"
    default: ""
    }
  }

  /// The key under which an object stands; empty for the outermost one.
  static func key(of object: SubmissionObject) -> String {
    switch object {
    case .submission: ""
    case .organisation: "organisation"
    case .facts: "facts"
    case .answers, .answer: "answers"
    case .review: "reviews"
    case .honour: "honours"
    case .previous: "previous"
    }
  }
}
