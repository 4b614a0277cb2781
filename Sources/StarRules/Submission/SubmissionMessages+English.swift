extension SubmissionMessage {
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
      return "this submission is for the rulebook '\(word)'; \(rulebook.inUse(in: .en))"
    case .unknownType:
      return "there is no type '\(word)'; there are \(types)" + typeMeant(.en)
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
    case .unknownStage where rulebook.stages.isEmpty:
      return "\(rulebook.id) has no stages of review, so '\(word)' is none; remove the review"
    case .unknownStage:
      return "there is no stage '\(word)'; there are \(stages)"
        + Phrase.didYouMean(
          Suggestion.meant(by: word, among: rulebook.stages.map { ($0.id, $0.name) }), .en)
    case .stageOutOfOrder:
      return "the stage '\(word)' comes before that of the review above; the order is \(stages)"
    case .invalidDate: return "'\(word)' is not a date; write a day that there is as YYYY-MM-DD"
    case .dateOutOfOrder: return "\(word) is before the date of the review above"
    case .dateBeforeYear(let year):
      return "\(word) is before \(year), the year of this submission, and a review of another year "
        + "does not belong here; check the date, or remove the review"
    case .dateLongAfterYear(let year):
      return
        "\(word) is more than a year after \(year), the year of this submission; check the date"
    case .honourAfterYear(let year):
      return "the honour's year \(word) is after \(year), the year of this submission; check both"
    case .unknownHonour where rulebook.honours.isEmpty:
      return "\(rulebook.id) has no honours to re-examine, so '\(word)' is none; remove it"
    case .unknownHonour:
      return "there is no honour '\(word)'; there are \(honours)"
        + Phrase.didYouMean(
          Suggestion.meant(by: word, among: rulebook.honours.map { ($0.id, $0.name) }), .en)
    case .tooMany(let most): return "there can be at most \(most) here"
    case .answerToRate(let slot):
      return "\(rulebook.id(ofSlot: slot)) is computed from the facts \(factsThatDecide(slot)) "
        + "and not answered; remove it"
    case .notApplicableRefused(let slot, let clause): return englishRefusal(slot, clause)
    case .partExceedsWhole(let part, let whole, let some, let all):
      return "\(factName(part, .en)) (\(some)) cannot exceed \(factName(whole, .en)) (\(all)); "
        + "check both numbers"
    case .partExceedsWholeInReview(let part, let whole, let some, let all, let standing):
      return "\(factName(part, .en)) (\(some)) cannot exceed \(factName(whole, .en)) (\(all)): "
        + "\(factName(standing, .en)) stand as before this review; correct them in it too"
    case .notApplicableLapsed(let clause):
      return "by this review \(reasonToAnswer(clause, .en)); the \"na\" given before no longer "
        + "holds and counts as unanswered: answer it in the review"
    case .answerNotBinding(let slot, let type, let form):
      return
        "\(rulebook.id(ofSlot: slot)) does not bind a \(unbound(slot, type, form, .en)); ignored"
    case .factNotUsed(let fact, let type):
      return "no rule for a \(typeName(type, .en)) uses \(factName(fact, .en)); ignored"
    case .previousNotBefore(let year):
      return "\(word) is not before \(year), the year of this submission, so these facts are not "
        + "last year's; check both years"
    case .implausible(let implausibility): return implausibility.message(rulebook, in: .en)
    case .yearNotCovered(let years):
      return "no edition given rates the year \(word); those given rate \(years.words(in: .en))"
    case .yearNotInForce:
      return
        "\(rulebook.id) is for \(years(.en)), but this submission is for \(word); check the year, "
        + "or take the rules of that year"
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
    let reason = reasonToAnswer(clause, .en)
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
    case .review: "a review has"
    case .honour: "an honour has"
    case .previous: "'previous' has"
    }
  }
}
