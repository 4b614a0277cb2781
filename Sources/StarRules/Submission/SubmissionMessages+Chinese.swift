extension SubmissionMessage {
  var chinese: String {
    switch problem {
    case .wrongType(let expected): return "此处应为\(expected.name(in: .zh))"
    case .unknownKey(let object): return chineseUnknownKey(object)
    case .repeatedKey: return "“\(word)”在同一对象中重复出现，请只保留一个"
    case .missingKey(let key): return "缺少必填项 \(key.rawValue)\(Self.explanation(of: key, .zh))"
    case .blankName: return "工会名称不能为空"
    case .unknownFormat: return "format 应为 \(Submission.format)，或删去此项"
    case .otherRulebook:
      return "这份自评表用的规则是“\(word)”，\(rulebook.inUse(in: .zh))"
    case .unknownType:
      return "没有“\(word)”这种工会类型，可用：\(types)" + typeMeant(.zh)
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
    case .unknownStage where rulebook.stages.isEmpty:
      return "规则 \(rulebook.id) 没有复核环节，不能写“\(word)”；请删去这次复核"
    case .unknownStage:
      return "没有“\(word)”这个复核环节，可用：\(stages)"
        + Phrase.didYouMean(
          Suggestion.meant(by: word, among: rulebook.stages.map { ($0.id, $0.name) }), .zh)
    case .stageOutOfOrder: return "“\(word)”应在上一次复核的环节之前，先后次序为 \(stages)"
    case .invalidDate: return "“\(word)”不是日期，应写作 YYYY-MM-DD，且确有这一天"
    case .dateOutOfOrder: return "\(word) 早于上一次复核的日期"
    case .dateBeforeYear(let year):
      return "\(word) 早于自评表的年度 \(year)：别的年度的复核不能写在这里；请核对日期，或删去这次复核"
    case .dateLongAfterYear(let year):
      return "\(word) 比自评表的年度 \(year) 晚一年以上，请核对日期"
    case .honourAfterYear(let year):
      return "荣誉的年份 \(word) 晚于自评表的年度 \(year)，请核对这两个年份"
    case .unknownHonour where rulebook.honours.isEmpty:
      return "规则 \(rulebook.id) 没有要复核的荣誉，不能写“\(word)”；请删去这一项"
    case .unknownHonour:
      return "没有“\(word)”这项荣誉，可用：\(honours)"
        + Phrase.didYouMean(
          Suggestion.meant(by: word, among: rulebook.honours.map { ($0.id, $0.name) }), .zh)
    case .tooMany(let most): return "此处最多 \(most) 项"
    case .answerToRate(let slot):
      return "\(rulebook.id(ofSlot: slot)) 由 facts 中的 \(factsThatDecide(slot)) 计算，不需回答，请删去"
    case .notApplicableRefused(let slot, let clause): return chineseRefusal(slot, clause)
    case .partExceedsWhole(let part, let whole, let some, let all):
      return "\(factName(part, .zh))（\(some)）不能大于\(factName(whole, .zh))（\(all)），请核对这两个数"
    case .partExceedsWholeInReview(let part, let whole, let some, let all, let standing):
      return "\(factName(part, .zh))（\(some)）不能大于\(factName(whole, .zh))（\(all)）："
        + "\(factName(standing, .zh))还是复核前的数，请在这次复核中一并更正"
    case .notApplicableLapsed(let clause):
      return "按这次复核，\(reasonToAnswer(clause, .zh))；原来答的“不适用”不再成立，按未答计，"
        + "请在复核中写明"
    case .answerNotBinding(let slot, let type, let form):
      return "\(rulebook.id(ofSlot: slot)) 不约束\(unbound(slot, type, form, .zh))，这个回答已忽略"
    case .factNotUsed(let fact, let type):
      return "\(factName(fact, .zh))在\(typeName(type, .zh))的评定中用不到，已忽略"
    case .previousNotBefore(let year):
      return "\(word) 年不早于自评表的年度 \(year)，不是去年的数据；请核对这两个年份"
    case .implausible(let implausibility): return implausibility.message(rulebook, in: .zh)
    case .yearNotCovered(let years):
      return "给出的各版规则都不适用于 \(word) 年，它们适用于：\(years.words(in: .zh))"
    case .yearNotInForce:
      return "规则 \(rulebook.id) 适用于 \(years(.zh))，而这份自评表是 \(word) 年的；请核对年度，或改用那一年的规则"
    case .invalidCode: return "统一社会信用代码“\(word)”不对：应为 18 位，且校验码相符，请核对证书"
    }
  }

  private func chineseUnknownKey(_ object: SubmissionObject) -> String {
    let owner = Self.name(of: object)
    // A key of JSON stands apart from the words around it.
    let space = owner == Self.key(of: object) ? " " : ""
    if let home, home != Self.key(of: object) {
      let place = home.isEmpty ? "最外层" : " \(home) 中"
      return "“\(word)”不属于\(space)\(owner)，应写在\(place)；也可能是前面缺少一个 }"
    }
    let near = suggestion(for: object)
    let keys = keys(of: object)
    let known = near == nil && !keys.isEmpty ? "；可用：\(list(keys))" : ""
    return "\(owner)\(space)中没有“\(word)”这一项" + Phrase.didYouMean(near, .zh) + known
  }

  private func chineseRefusal(_ slot: Int, _ clause: Int) -> String {
    let reason = reasonToAnswer(clause, .zh)
    if case .criterion(let index) = rulebook.slot(slot), rulebook.criteria[index].clauses.count > 1
    {
      return "\(rulebook.criteria[index].id) 不能整项答“不适用”：\(reason)"
    }
    return "不能答“不适用”：\(reason)"
  }

  private static func name(of object: SubmissionObject) -> String {
    switch object {
    case .submission: "自评表"
    case .organisation: "organisation"
    case .facts: "facts"
    case .answers: "answers"
    case .answer: "一个回答"
    case .review: "一次复核"
    case .honour: "一项荣誉"
    case .previous: "previous"
    }
  }
}
