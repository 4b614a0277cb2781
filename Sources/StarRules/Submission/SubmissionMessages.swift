extension SubmissionProblem {
  /// What is wrong and what to do; `offset` is the place of what it is about in `text`.
  func message(
    at offset: Int, in text: Span<UInt8>, rulebook: Rulebook?, language: Language
  ) -> String {
    guard let rulebook else { return code }
    let writer = SubmissionMessage(
      problem: self, word: text.excerpt(at: offset), rulebook: rulebook)
    return switch language {
    case .zh: writer.chinese
    case .en: writer.english
    }
  }

  /// What is wrong and what to do, for what was not read from a text.
  package func message(rulebook: Rulebook, language: Language) -> String {
    let text: [UInt8] = []
    return message(at: 0, in: text.span, rulebook: rulebook, language: language)
  }
}

/// Puts a problem of a submission into words.
private struct SubmissionMessage {
  let problem: SubmissionProblem
  /// What stands at its place.
  let word: String
  let rulebook: Rulebook

  // MARK: What the sentences name

  private func typeName(_ type: Int, _ language: Language) -> String {
    rulebook.types[type].name[language]
  }

  private func factName(_ fact: Int, _ language: Language) -> String {
    rulebook.facts[fact].name[language]
  }

  private func ids(_ values: [NamedValue]) -> String {
    var list = ""
    for value in values { list += (list.isEmpty ? "" : ", ") + value.id }
    return list
  }

  private func forms(of type: Int) -> String {
    ids(rulebook.types[type].forms.map { rulebook.forms[$0] })
  }

  private var types: String { ids(rulebook.types.map { NamedValue(id: $0.id, name: $0.name) }) }

  /// The key that `word` most likely meant, among those of `object`.
  private func suggestion(for object: SubmissionObject) -> String? {
    let candidates: [String] =
      switch object {
      case .facts: rulebook.facts.map { $0.id }
      case .answers: rulebook.criteria.map { $0.id } + rulebook.clauses.map { $0.id }
      default: SubmissionKey.all.filter { $0.object == object }.map { $0.rawValue }
      }
    return Suggestion.nearest(to: word, among: candidates)
      ?? id(named: word, among: rulebook.facts.map { NamedValue(id: $0.id, name: $0.name) })
  }

  /// The id that `word` most likely meant: one spelt like it, or one whose name it is.
  private func id(_ word: String, among values: [NamedValue]) -> String? {
    Suggestion.nearest(to: word, among: values.map { $0.id }) ?? id(named: word, among: values)
  }

  private func id(named word: String, among values: [NamedValue]) -> String? {
    guard !word.isEmpty else { return nil }
    let named = values.filter { value in
      Language.allCases.contains { value.name[$0].hasPrefix(word) }
    }
    return named.count == 1 ? named[0].id : nil
  }

  /// The rate that answers `slot`: its own, or the first of its criterion.
  private func rate(of slot: Int) -> Rate? {
    switch rulebook.slot(slot) {
    case .clause(let index): rulebook.clauses[index].rate
    case .criterion(let index): rulebook.clauses[rulebook.criteria[index].clauses].first?.rate
    }
  }

  // MARK: Chinese

  var chinese: String {
    switch problem {
    case .wrongType(let expected): return "此处应为\(expected.name(in: .zh))"
    case .unknownKey(let object):
      return "\(Self.name(of: object))中没有“\(word)”这一项"
        + Phrase.didYouMean(suggestion(for: object), .zh)
    case .repeatedKey: return "“\(word)”在同一对象中重复出现，请只保留一个"
    case .missingKey(let key): return "缺少必填项 \(key.rawValue)\(Self.explanation(of: key, .zh))"
    case .blankName: return "工会名称不能为空"
    case .unknownFormat: return "format 应为 \(Submission.format)，或删去此项"
    case .otherRulebook: return "这份自评表用的规则是“\(word)”，现用的规则是 \(rulebook.id)"
    case .unknownType:
      let values = rulebook.types.map { NamedValue(id: $0.id, name: $0.name) }
      return "没有“\(word)”这种工会类型，可用：\(types)"
        + Phrase.didYouMean(id(word, among: values), .zh)
    case .unknownForm:
      return "没有“\(word)”这种建会形式，可用：\(ids(rulebook.forms))"
        + Phrase.didYouMean(id(word, among: rulebook.forms), .zh)
    case .formNotAllowed(let type):
      return "\(typeName(type, .zh))的建会形式（form）只能是 \(forms(of: type))"
    case .formNotStated(let type):
      return "\(typeName(type, .zh))必须写明建会形式 form：\(forms(of: type))"
    case .notAWholeNumber: return "应写实际数量的整数，只用数字，不要小数、负号、指数或百分比"
    case .outOfRange(let low, let high): return "应为 \(low) 至 \(high) 的整数"
    case .invalidAnswer:
      return "回答只能是 true（是）、false（否）、\"na\"（不适用）、null（未答），或含 met 的对象"
    case .answerToRate(let slot):
      return "\(rulebook.id(ofSlot: slot)) 由数据计算，不需回答；请删去，并\(factsToGive(slot, .zh))"
    case .notApplicableRefused(let slot, let clause): return chineseRefusal(slot, clause)
    case .partExceedsWhole(let part, let whole, let some, let all):
      return "\(factName(part, .zh))（\(some)）不能大于\(factName(whole, .zh))（\(all)），请核对这两个数"
    case .answerNotBinding(let slot, let type):
      return "\(rulebook.id(ofSlot: slot)) 不适用于本会（\(typeName(type, .zh))），已忽略"
    case .factNotUsed(let fact, let type):
      return "\(factName(fact, .zh))在\(typeName(type, .zh))的评定中用不到，已忽略"
    case .invalidCode: return "统一社会信用代码“\(word)”不对：应为 18 位，且校验码相符，请核对证书"
    }
  }

  private func chineseRefusal(_ slot: Int, _ clause: Int) -> String {
    let id = rulebook.clauses[clause].id
    if case .criterion(let index) = rulebook.slot(slot), rulebook.criteria[index].clauses.count > 1 {
      return "\(rulebook.criteria[index].id) 不能整项答“不适用”：其中 \(id) 必须回答是或否"
    }
    if let condition = rulebook.clauses[clause].condition {
      return "\(id) 不能答“不适用”：\(factName(condition.fact, .zh))已达到 \(condition.atLeast)"
    }
    return "\(id) 不能答“不适用”，工作指引没有这样的例外；请答 true 或 false"
  }

  private static func name(of object: SubmissionObject) -> String {
    switch object {
    case .submission: "自评表"
    case .organisation: "organisation "
    case .facts: "facts "
    case .answers: "answers "
    case .answer: "一个回答"
    }
  }

  // MARK: English

  var english: String {
    switch problem {
    case .wrongType(let expected): return "\(expected.name(in: .en)) is expected here"
    case .unknownKey(let object):
      return "\(Self.englishName(of: object)) no key '\(word)'"
        + Phrase.didYouMean(suggestion(for: object), .en)
    case .repeatedKey: return "'\(word)' stands in this object before; keep only one of them"
    case .missingKey(let key):
      return "the required '\(key.rawValue)' is missing\(Self.explanation(of: key, .en))"
    case .blankName: return "the union's name must not be blank"
    case .unknownFormat: return "the format must be \(Submission.format), or left out"
    case .otherRulebook:
      return "this submission is for the rulebook '\(word)'; the one in use is \(rulebook.id)"
    case .unknownType:
      let values = rulebook.types.map { NamedValue(id: $0.id, name: $0.name) }
      return "there is no type '\(word)'; there are \(types)"
        + Phrase.didYouMean(id(word, among: values), .en)
    case .unknownForm:
      return "there is no form '\(word)'; there are \(ids(rulebook.forms))"
        + Phrase.didYouMean(id(word, among: rulebook.forms), .en)
    case .formNotAllowed(let type):
      return "the form of a \(typeName(type, .en)) can only be \(forms(of: type))"
    case .formNotStated(let type):
      return "a \(typeName(type, .en)) must state its form: \(forms(of: type))"
    case .notAWholeNumber:
      return "write the count as a whole number: digits only, no fraction, sign, exponent or percent"
    case .outOfRange(let low, let high): return "a whole number from \(low) to \(high) is expected"
    case .invalidAnswer:
      return "an answer is true, false, \"na\", null (not answered), or an object with 'met'"
    case .answerToRate(let slot):
      return "\(rulebook.id(ofSlot: slot)) is computed and not answered; "
        + "remove it and \(factsToGive(slot, .en))"
    case .notApplicableRefused(let slot, let clause): return englishRefusal(slot, clause)
    case .partExceedsWhole(let part, let whole, let some, let all):
      return "\(factName(part, .en)) (\(some)) cannot exceed \(factName(whole, .en)) (\(all)); "
        + "check both numbers"
    case .answerNotBinding(let slot, let type):
      return "\(rulebook.id(ofSlot: slot)) does not bind this union (\(typeName(type, .en))); ignored"
    case .factNotUsed(let fact, let type):
      return "no rule for a \(typeName(type, .en)) uses \(factName(fact, .en)); ignored"
    case .invalidCode:
      return "'\(word)' is not a unified social credit code: 18 characters with a check digit"
    }
  }

  private func englishRefusal(_ slot: Int, _ clause: Int) -> String {
    let id = rulebook.clauses[clause].id
    if case .criterion(let index) = rulebook.slot(slot), rulebook.criteria[index].clauses.count > 1 {
      return "\(rulebook.criteria[index].id) as a whole cannot be \"na\": "
        + "\(id) needs an answer of its own, true or false"
    }
    if let condition = rulebook.clauses[clause].condition {
      return "\(id) cannot be \"na\": \(factName(condition.fact, .en)) reach \(condition.atLeast)"
    }
    return "\(id) cannot be \"na\"; the guideline has no such exception: answer true or false"
  }

  private static func englishName(of object: SubmissionObject) -> String {
    switch object {
    case .submission: "a submission has"
    case .organisation: "'organisation' has"
    case .facts: "'facts' has"
    case .answers: "'answers' has"
    case .answer: "an answer has"
    }
  }

  // MARK: Both

  private static func explanation(of key: SubmissionKey, _ language: Language) -> String {
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

  private func factsToGive(_ slot: Int, _ language: Language) -> String {
    guard let rate = rate(of: slot) else { return "" }
    let (part, whole) = (rulebook.facts[rate.numerator].id, rulebook.facts[rate.denominator].id)
    return switch language {
    case .zh: "在 facts 中填写 \(part) 和 \(whole)"
    case .en: "give \(part) and \(whole) in 'facts'"
    }
  }
}
