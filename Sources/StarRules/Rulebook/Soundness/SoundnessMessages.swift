extension SoundnessProblem {
  /// What is wrong and what it means; `offset` is the place of what it is about in `text`.
  func message(
    at offset: Int, in text: Span<UInt8>, rulebook: Rulebook, language: Language
  ) -> String {
    let words = SoundnessWords(
      rulebook: rulebook, language: language, word: text.excerpt(at: offset))
    switch language {
    case .zh: return chinese(words)
    case .en: return english(words)
    }
  }

  private func chinese(_ words: SoundnessWords) -> String {
    switch self {
    case .typeWithoutCriteria(let type, let form, let level, let requirement):
      "\(words.type(type, form))没有\(words.group(level, requirement)) 的指标，而\(words.level(level))要求这一组"
    case .unreachableLevel(let level, let types):
      "\(words.types(types))无论如何达不到\(words.level(level))"
    case .neverBinds(let clause): "\(words.clause(clause)) 不约束任何类型和建会形式"
    case .neverMet(let clause): "\(words.clause(clause)) 在数据的取值范围内永远达不到"
    case .neverUnmet(let clause): "\(words.clause(clause)) 在数据的取值范围内总能达到，等于没有要求"
    case .conditionNeverTrue(let clause):
      "\(words.clause(clause)) 的条件永远不成立：\(words.conditionFact(clause)) 达不到这个数"
    case .conditionAlwaysTrue(let clause):
      "\(words.clause(clause)) 的条件总是成立：\(words.conditionFact(clause)) 不会低于这个数"
    case .bandNeverApplies(let fact): "没有单位落在这一段：\(words.fact(fact)) 取不到这里的数"
    case .contradictoryBounds(let part, let whole):
      "\(words.fact(part)) 的最小值大于 \(words.fact(whole)) 的最大值，部分总是超过整体"
    case .circularParts(let part, let whole):
      part == whole
        ? "\(words.fact(part)) 不能是自己的一部分"
        : "\(words.fact(part)) 是 \(words.fact(whole)) 的一部分，反过来也是，两者互相包含"
    case .indistinguishable(let criterion, let earlier):
      "\(words.criterion(criterion)) 与 \(words.criterion(earlier)) 要求相同，任何自评表都分不出两者"
    case .repeatedLocator(let clause, let earlier):
      "\(words.clause(clause)) 与 \(words.clause(earlier)) 的出处相同（同一附件、指数、星级、行和句）"
    case .rowDiffers(let criterion):
      "这一行的条款应正是 \(words.criterion(criterion)) 的条款：\(words.clauses(of: criterion))"
    case .wrongAnnex(let criterion):
      "\(words.criterion(criterion)) 在附件 \(words.annex(of: criterion))"
    case .clauseWithoutRow(let clause): "register 中没有哪一行要求 \(words.clause(clause))"
    case .neverInForce(let from):
      "规则适用的最后一年（\(words.word)）早于第一年（\(from)），哪一年都不适用"
    case .unsoundReading(let reading, let alternative, let number):
      "采用解读 \(words.choice(reading, alternative)) 时规则不自洽："
        + words.error(number, reading, alternative)
    case .neverWarns: "因为这里的“\(words.word)”，这一条对任何工会都不会提示"
    case .alwaysWarns(let clause):
      "\(words.clause(clause)) 一答“不适用”就会提示：数据不会低于这个数"
    case .neverSetAside(let clause): "\(words.clause(clause)) 不准答“不适用”，这一条不会提示"
    case .neverTogether(let clause, let other):
      "\(words.clause(other)) 与 \(words.clause(clause)) 不会在同一家工会里这样作答"
    case .sameDoubt(let rule, let earlier):
      "\(words.plausibility(rule)) 与 \(words.plausibility(earlier)) 提示的是同一件事"
    case .unused(let kind): "没有规则用到这一\(kind.name(in: .zh))“\(words.word)”"
    case .uncounted(let criterion): "没有哪一星级计入 \(words.criterion(criterion))"
    case .sameQuestion(let clause, let earlier):
      "\(words.clause(clause)) 与同一星级的 \(words.clause(earlier)) 问的是同一句话，填表的人分不出两者"
    case .sameInBothLanguages: "中文和英文是同样的文字"
    case .noChinese: "中文文字里没有汉字"
    case .chineseInEnglish: "英文文字里有汉字或全角符号"
    case .alwaysSatisfied: "这项要求总是满足，等于没有要求"
    case .levelAddsNothing(let level): "\(words.level(level))与前一个星级相比没有增加任何要求"
    case .noRegister: "没有 register 一节，无从核对每一句原文是否都已落实为规则"
    case .unnamedReading(let reading): "register 中没有提到解读 \(words.reading(reading))"
    case .readingWithoutEffect(let reading, let alternative):
      "采用解读 \(words.choice(reading, alternative)) 时，对任何类型和建会形式的要求都没有变化"
    case .uncarried(let reference): "register 中没有哪一句对应 \(words.name(reference))"
    case .checksNothing(let stage):
      "\(words.stage(stage))检查已定的星级，而在它之前没有哪个环节确认星级"
    case .stricterAtLowerStar(let lower, let higher): words.stricter(lower, higher)
    case .damaged(let clause): "\(words.clause(clause)) 的原文残缺：\(words.damage(clause))"
    case .inferredDimensions(let count): "有 \(count) 项指标的维度在原文中看不到，是推定的；这是第一项"
    }
  }

  private func english(_ words: SoundnessWords) -> String {
    switch self {
    case .typeWithoutCriteria(let type, let form, let level, let requirement):
      "\(words.type(type, form)): no criterion in \(words.group(level, requirement)), "
        + "which \(words.level(level)) requires"
    case .unreachableLevel(let level, let types):
      "\(words.level(level)) can never be reached: \(words.types(types))"
    case .neverBinds(let clause): "\(words.clause(clause)) binds no type and form there is"
    case .neverMet(let clause):
      "\(words.clause(clause)) can never be met within the bounds of its facts"
    case .neverUnmet(let clause):
      "\(words.clause(clause)) can never be unmet within the bounds of its facts: it asks nothing"
    case .conditionNeverTrue(let clause):
      "the condition of \(words.clause(clause)) is never true: "
        + "\(words.conditionFact(clause)) cannot reach this number"
    case .conditionAlwaysTrue(let clause):
      "the condition of \(words.clause(clause)) is always true: "
        + "\(words.conditionFact(clause)) cannot be below this number"
    case .bandNeverApplies(let fact):
      "nothing lies in this band: \(words.fact(fact)) cannot reach it"
    case .contradictoryBounds(let part, let whole):
      "the minimum of \(words.fact(part)) is above the maximum of \(words.fact(whole)): "
        + "the part always exceeds the whole"
    case .circularParts(let part, let whole):
      part == whole
        ? "\(words.fact(part)) cannot be part of itself"
        : "\(words.fact(part)) is part of \(words.fact(whole)), which is part of it in turn"
    case .indistinguishable(let criterion, let earlier):
      "\(words.criterion(criterion)) asks the same as \(words.criterion(earlier)): "
        + "no submission can tell them apart"
    case .repeatedLocator(let clause, let earlier):
      "\(words.clause(clause)) stands at the same place as \(words.clause(earlier)): "
        + "same annex, tier, star, row and sentence"
    case .rowDiffers(let criterion):
      "the clauses of this row must be exactly those of \(words.criterion(criterion)): "
        + words.clauses(of: criterion)
    case .wrongAnnex(let criterion):
      "\(words.criterion(criterion)) stands in annex \(words.annex(of: criterion))"
    case .clauseWithoutRow(let clause): "no row of the register asks for \(words.clause(clause))"
    case .neverInForce(let from):
      "the last year (\(words.word)) is before the first (\(from)): no year is rated by these rules"
    case .unsoundReading(let reading, let alternative, let number):
      "the rules are unsound under the reading \(words.choice(reading, alternative)): "
        + words.error(number, reading, alternative)
    case .neverWarns: "for '\(words.word)' here, this warns no union"
    case .alwaysWarns(let clause):
      "this warns wherever \(words.clause(clause)) is \"na\": the fact cannot be below this number"
    case .neverSetAside(let clause):
      "\(words.clause(clause)) does not permit \"na\", so this never warns"
    case .neverTogether(let clause, let other):
      "no union answers \(words.clause(other)) and \(words.clause(clause)) in this way"
    case .sameDoubt(let rule, let earlier):
      "\(words.plausibility(rule)) warns of the same as \(words.plausibility(earlier))"
    case .unused(let kind): "nothing uses the \(kind.name(in: .en)) '\(words.word)'"
    case .uncounted(let criterion): "no level counts \(words.criterion(criterion))"
    case .sameQuestion(let clause, let earlier):
      "\(words.clause(clause)) asks the same question as \(words.clause(earlier)) of the same star: "
        + "whoever fills in the form cannot tell them apart"
    case .sameInBothLanguages: "the text is the same in both languages"
    case .noChinese: "the Chinese text has no Chinese character"
    case .chineseInEnglish: "the English text has Chinese characters or full-width signs"
    case .alwaysSatisfied: "this requirement is always satisfied: it asks nothing"
    case .levelAddsNothing(let level):
      "\(words.level(level)): it asks for nothing beyond the level before it"
    case .noRegister:
      "there is no register, so nobody can see that every sentence of the document became a rule"
    case .unnamedReading(let reading):
      "the register does not name the reading \(words.reading(reading))"
    case .readingWithoutEffect(let reading, let alternative):
      "the reading \(words.choice(reading, alternative)) changes nothing for any type and form"
    case .uncarried(let reference):
      "no sentence of the register is carried by \(words.name(reference))"
    case .checksNothing(let stage):
      "the \(words.stage(stage)) checks a star that was given, but no stage before it confirms one"
    case .stricterAtLowerStar(let lower, let higher): words.stricter(lower, higher)
    case .damaged(let clause): "\(words.clause(clause)): \(words.damage(clause))"
    case .inferredDimensions(let count):
      "the dimension of \(count) criteria is inferred, for the document does not show it; "
        + "this is the first"
    }
  }
}

extension SoundnessProblem.Unused {
  fileprivate func name(in language: Language) -> String {
    switch (self, language) {
    case (.fact, .zh): "数据"
    case (.form, .zh): "建会形式"
    case (.dimension, .zh): "维度"
    case (.tier, .zh): "指数"
    case (.unit, .zh): "计量单位"
    case (.fact, .en): "fact"
    case (.form, .en): "form"
    case (.dimension, .en): "dimension"
    case (.tier, .en): "tier"
    case (.unit, .en): "unit"
    }
  }
}
