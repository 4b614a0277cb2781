// How the clauses of a checklist stand, decided 64 at a time and hardly by a branch: whether a rate is
// met cannot be predicted, and a wrong guess costs as much as deciding several.

extension Evaluation {
  /// Holds the clauses of `checklist` against `sheet`.
  static func decide(
    _ sheet: AnswerSheet, _ checklist: Checklist, _ met: inout [UInt64], _ unmet: inout [UInt64],
    _ unanswered: inout [UInt64], _ notApplicable: inout [UInt64]
  ) {
    var met = met.mutableSpan
    var unmet = unmet.mutableSpan
    var notApplicable = notApplicable.mutableSpan
    for word in met.indices {
      // A clause's own answer wins over that of its criterion.
      let answer = sheet.effective(word: word)
      let attested = checklist.attested.words[word]
      met[at: word] = answer.met & attested
      unmet[at: word] = answer.unmet & attested
      notApplicable[at: word] = answer.notApplicable & checklist.mayBeSetAside.words[word]
    }
    let (conditionList, rateList) = (checklist.conditions, checklist.rates)
    let (conditions, rates) = (conditionList.span, rateList.span)
    let facts = sheet.facts.span
    for index in conditions.indices {
      conditions[index].decide(facts, &met, &unmet, &notApplicable)
    }
    for index in rates.indices {
      rates[index].decide(facts, &met, &unmet, &notApplicable)
    }
    for word in unanswered.indices {
      unanswered[word] =
        checklist.binding.words[word] & ~(met[at: word] | unmet[at: word] | notApplicable[at: word])
    }
  }
}

extension Checklist.ConditionCheck {
  /// A clause that depends on a fact does not apply below its number; while the fact is missing only
  /// a yes counts.
  @inline(__always)
  fileprivate func decide(
    _ facts: Span<Int64>, _ met: inout MutableSpan<UInt64>, _ unmet: inout MutableSpan<UInt64>,
    _ notApplicable: inout MutableSpan<UInt64>
  ) {
    let (word, bit) = (self.bit &>> 6, 1 &<< UInt64(truncatingIfNeeded: self.bit & 63) as UInt64)
    let count = facts[at: condition.fact]
    let isMissing = count.whereNegative & bit
    let isBelow = (count &- condition.atLeast).whereNegative & bit & ~isMissing
    met[at: word] &= ~isBelow
    unmet[at: word] &= ~(isBelow | isMissing)
    notApplicable[at: word] = notApplicable[at: word] & ~isMissing | isBelow
  }
}

extension Checklist.RateCheck {
  /// A rate is met where its numerator times 100 is at least its denominator times the percentage; a
  /// denominator of 0 decides for itself, whether or not the numerator is known.
  @inline(__always)
  fileprivate func decide(
    _ facts: Span<Int64>, _ met: inout MutableSpan<UInt64>, _ unmet: inout MutableSpan<UInt64>,
    _ notApplicable: inout MutableSpan<UInt64>
  ) {
    let (word, bit) = (self.bit &>> 6, 1 &<< UInt64(truncatingIfNeeded: self.bit & 63) as UInt64)
    let (some, all) = (facts[at: rate.numerator], facts[at: rate.denominator])
    let percent =
      fixedPercent >= 0 ? fixedPercent : rate.requiredPercent(facts) ?? AnswerSheet.missing
    let (isUnmetByZero, isAsideByZero) = all == 0 ? (unmetByZero, asideByZero) : (0, 0)
    let isDecided = isUnmetByZero | isAsideByZero | (some | all | percent).whereNegative
    let isShort = (some &* 100 &- percent &* all).whereNegative
    met[at: word] |= bit & ~isDecided & ~isShort
    unmet[at: word] |= bit & ~isDecided & isShort | isUnmetByZero
    notApplicable[at: word] |= isAsideByZero
  }
}

extension Int64 {
  /// All ones where it is negative, as ``AnswerSheet/missing`` is, else all zeros.
  @inline(__always)
  fileprivate var whereNegative: UInt64 { UInt64(bitPattern: self &>> 63) }
}
