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

  private func list(_ words: [String]) -> String {
    var list = ""
    for word in words { list += (list.isEmpty ? "" : ", ") + word }
    return list
  }

  /// The forms that a type may have; all there are where it is not known.
  private func forms(of type: Int) -> String {
    let forms = type < 0 ? Array(rulebook.forms.indices) : rulebook.types[type].forms
    return list(forms.map { rulebook.forms[$0].id })
  }

  private var types: String { list(rulebook.types.map { $0.id }) }

  /// The key that `word` most likely meant, among those of `object`.
  private func suggestion(for object: SubmissionObject) -> String? {
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
  private func keys(of object: SubmissionObject) -> [String] {
    SubmissionKey.all.filter { $0.object == object }.map { $0.rawValue }
  }

  /// The object that `word` is a key of; nil where it is none.
  private var home: String? {
    if let key = SubmissionKey(rawValue: word) {
      switch key.object {
      case .organisation: return "organisation"
      case .answer: return nil
      default: return ""
      }
    }
    switch rulebook.entry(word) {
    case .fact: return "facts"
    case .criterion, .clause: return "answers"
    case nil: return nil
    }
  }

  /// The value that a word in the place of an answer most likely meant.
  private var answerMeant: String? {
    switch word {
    case "是", "达到", "已达到", "做到", "√", "Y", "y", "yes", "Yes", "YES", "true", "True", "TRUE": "true"
    case "否", "未达到", "没有", "×", "N", "n", "no", "No", "NO", "false", "False", "FALSE": "false"
    case "不适用", "NA", "Na", "N/A", "n/a": "\"na\""
    case "", "null", "未答": "null"
    default: nil
    }
  }

  /// The facts that decide the rates of `slot`.
  private func factsThatDecide(_ slot: Int) -> String {
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
  private func binds(_ slot: Int, type: Int) -> Bool {
    let clauses = rulebook.clauses(ofSlot: slot)
    return clauses.contains { clause in
      let entry = rulebook.clauses[clause]
      return rulebook.types[type].forms.contains {
        entry.binds(type: type, form: $0, of: rulebook.criteria[entry.criterion])
      }
    }
  }

  /// Whom an answer does not bind: the form where the type would be bound in another one.
  private func unbound(_ slot: Int, _ type: Int, _ form: Int, _ language: Language) -> String {
    binds(slot, type: type)
      ? rulebook.forms[form].name[language] : typeName(type, language)
  }

  // MARK: Chinese

  var chinese: String {
    switch problem {
    case .wrongType(let expected): return "此处应为\(expected.name(in: .zh))"
    case .unknownKey(let object): return chineseUnknownKey(object)
    case .repeatedKey: return "“\(word)”在同一对象中重复出现，请只保留一个"
    case .missingKey(let key): return "缺少必填项 \(key.rawValue)\(Self.explanation(of: key, .zh))"
    case .blankName: return "工会名称不能为空"
    case .unknownFormat: return "format 应为 \(Submission.format)，或删去此项"
    case .otherRulebook: return "这份自评表用的规则是“\(word)”，现用的规则是 \(rulebook.id)"
    case .unknownType:
      return "没有“\(word)”这种工会类型（社会组织填最接近的一类），可用：\(types)"
        + Phrase.didYouMean(
          Suggestion.meant(by: word, among: rulebook.types.map { ($0.id, $0.name) }), .zh)
    case .unknownForm(let type):
      return "没有“\(word)”这种建会形式，可用：\(forms(of: type))"
        + Phrase.didYouMean(
          Suggestion.meant(by: word, among: rulebook.forms.map { ($0.id, $0.name) }), .zh)
    case .formNotAllowed(let type):
      return "\(typeName(type, .zh))的建会形式（form）只能是 \(forms(of: type))"
    case .formNotStated(let type):
      return "\(typeName(type, .zh))必须写明建会形式 form：\(forms(of: type))"
    case .notAWholeNumber: return "应写整数：只用数字，不要小数点、负号、指数或百分号"
    case .outOfRange(let low, let high): return "应为 \(low) 至 \(high) 的整数"
    case .invalidAnswer:
      return "回答只能是 true（是）、false（否）、\"na\"（不适用）或 null（未答）"
        + (answerMeant == word
          ? "；请去掉引号，写作 \(word)" : Phrase.didYouMean(answerMeant, .zh))
    case .answerToRate(let slot):
      return "\(rulebook.id(ofSlot: slot)) 由 facts 中的 \(factsThatDecide(slot)) 计算，不需回答，请删去"
    case .notApplicableRefused(let slot, let clause): return chineseRefusal(slot, clause)
    case .partExceedsWhole(let part, let whole, let some, let all):
      return "\(factName(part, .zh))（\(some)）不能大于\(factName(whole, .zh))（\(all)），请核对这两个数"
    case .answerNotBinding(let slot, let type, let form):
      return "\(rulebook.id(ofSlot: slot)) 不约束\(unbound(slot, type, form, .zh))，这个回答已忽略"
    case .factNotUsed(let fact, let type):
      return "\(factName(fact, .zh))在\(typeName(type, .zh))的评定中用不到，已忽略"
    case .invalidCode: return "统一社会信用代码“\(word)”不对：应为 18 位，且校验码相符，请核对证书"
    }
  }

  private func chineseUnknownKey(_ object: SubmissionObject) -> String {
    let owner = Self.name(of: object)
    if let home, home != Self.key(of: object) {
      let place = home.isEmpty ? "最外层" : " \(home) 中"
      return "“\(word)”不属于\(owner.droppingSpaceAtEnd)，应写在\(place)；也可能是前面缺少一个 }"
    }
    let near = suggestion(for: object)
    let keys = keys(of: object)
    let known = near == nil && !keys.isEmpty ? "；可用：\(list(keys))" : ""
    return "\(owner.droppingSpaceAtStart)中没有“\(word)”这一项" + Phrase.didYouMean(near, .zh) + known
  }

  private func chineseRefusal(_ slot: Int, _ clause: Int) -> String {
    let id = rulebook.clauses[clause].id
    let reason =
      rulebook.clauses[clause].condition.map {
        "\(factName($0.fact, .zh))已达到 \($0.atLeast)，\(id) 必须回答 true 或 false"
      } ?? "工作指引没有这样的例外，\(id) 必须回答 true 或 false"
    if case .criterion(let index) = rulebook.slot(slot), rulebook.criteria[index].clauses.count > 1
    {
      return "\(rulebook.criteria[index].id) 不能整项答“不适用”：\(reason)"
    }
    return "不能答“不适用”：\(reason)"
  }

  private static func name(of object: SubmissionObject) -> String {
    switch object {
    case .submission: "自评表"
    case .organisation: " organisation "
    case .facts: " facts "
    case .answers: " answers "
    case .answer: "一个回答"
    }
  }

  // MARK: English

  var english: String {
    switch problem {
    case .wrongType(let expected): return "\(expected.name(in: .en)) is expected here"
    case .unknownKey(let object): return englishUnknownKey(object)
    case .repeatedKey: return "'\(word)' is already given in this object; keep only one of them"
    case .missingKey(let key):
      return "the required '\(key.rawValue)' is missing\(Self.explanation(of: key, .en))"
    case .blankName: return "the union's name must not be blank"
    case .unknownFormat: return "the format must be \(Submission.format), or left out"
    case .otherRulebook:
      return "this submission is for the rulebook '\(word)'; the one in use is \(rulebook.id)"
    case .unknownType:
      return
        "there is no type '\(word)' (a social organisation takes the nearest); there are \(types)"
        + Phrase.didYouMean(
          Suggestion.meant(by: word, among: rulebook.types.map { ($0.id, $0.name) }), .en)
    case .unknownForm(let type):
      return "there is no form '\(word)' here; there are \(forms(of: type))"
        + Phrase.didYouMean(
          Suggestion.meant(by: word, among: rulebook.forms.map { ($0.id, $0.name) }), .en)
    case .formNotAllowed(let type):
      return "the form of a \(typeName(type, .en)) can only be \(forms(of: type))"
    case .formNotStated(let type):
      return "a \(typeName(type, .en)) must state its form: \(forms(of: type))"
    case .notAWholeNumber:
      return "write a whole number: digits only, no fraction, sign, exponent or percent"
    case .outOfRange(let low, let high): return "a whole number from \(low) to \(high) is expected"
    case .invalidAnswer:
      return "an answer is true, false, \"na\" or null (not answered)"
        + (answerMeant == word
          ? "; remove the quotes: \(word)" : Phrase.didYouMean(answerMeant, .en))
    case .answerToRate(let slot):
      return "\(rulebook.id(ofSlot: slot)) is computed from the facts \(factsThatDecide(slot)) "
        + "and not answered; remove it"
    case .notApplicableRefused(let slot, let clause): return englishRefusal(slot, clause)
    case .partExceedsWhole(let part, let whole, let some, let all):
      return "\(factName(part, .en)) (\(some)) cannot exceed \(factName(whole, .en)) (\(all)); "
        + "check both numbers"
    case .answerNotBinding(let slot, let type, let form):
      return
        "\(rulebook.id(ofSlot: slot)) does not bind a \(unbound(slot, type, form, .en)); ignored"
    case .factNotUsed(let fact, let type):
      return "no rule for a \(typeName(type, .en)) uses \(factName(fact, .en)); ignored"
    case .invalidCode:
      return "'\(word)' is not a unified social credit code: 18 characters with a check digit"
    }
  }

  private func englishUnknownKey(_ object: SubmissionObject) -> String {
    let owner = Self.englishName(of: object)
    if let home, home != Self.key(of: object) {
      let place = home.isEmpty ? "the outermost object" : "'\(home)'"
      return "\(owner) no key '\(word)', which belongs in \(place); a } may be missing before it"
    }
    let near = suggestion(for: object)
    let keys = keys(of: object)
    let known = near == nil && !keys.isEmpty ? "; there are \(list(keys))" : ""
    return "\(owner) no key '\(word)'" + Phrase.didYouMean(near, .en) + known
  }

  private func englishRefusal(_ slot: Int, _ clause: Int) -> String {
    let id = rulebook.clauses[clause].id
    let reason =
      rulebook.clauses[clause].condition.map {
        "\(factName($0.fact, .en)) reach \($0.atLeast), so \(id) must be answered true or false"
      } ?? "the guideline has no such exception, \(id) must be answered true or false"
    if case .criterion(let index) = rulebook.slot(slot), rulebook.criteria[index].clauses.count > 1
    {
      return "\(rulebook.criteria[index].id) as a whole cannot be \"na\": \(reason)"
    }
    return "this cannot be \"na\": \(reason)"
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

  /// The key under which an object stands; empty for the outermost one.
  private static func key(of object: SubmissionObject) -> String {
    switch object {
    case .submission: ""
    case .organisation: "organisation"
    case .facts: "facts"
    case .answers, .answer: "answers"
    }
  }
}

extension String {
  /// The text without a space before it.
  fileprivate var droppingSpaceAtStart: String { hasPrefix(" ") ? String(dropFirst()) : self }

  /// The text without a space after it.
  fileprivate var droppingSpaceAtEnd: String { hasSuffix(" ") ? String(dropLast()) : self }
}
