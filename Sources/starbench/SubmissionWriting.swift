import StarRules

/// Writes one submission in the order of its template, or now and then in another.
struct SubmissionWriting {
  let rulebook: Rulebook
  let pieces: Pieces
  let evidence: Evidence
  let union: UnionIdentity
  let form: BlankForm
  let sheet: AnswerSheet
  let year: Int
  let claimedStar: Int?
  let damage: Damage?
  let reviews: [MadeReview]

  private enum Member: CaseIterable {
    case format, year, organisation, claimedStar, facts, answers
  }

  func write(to text: inout RecordText, _ random: inout SplitMix64) {
    let isShuffled = random.happens(4)
    var members = Member.allCases
    if isShuffled { random.shuffle(&members) }
    text.open("{")
    for member in members {
      switch member {
      case .format:
        if random.happens(90) { text.member(pieces.format.key, pieces.format.value) }
      case .year: text.member(pieces.year, number(year))
      case .organisation: writeOrganisation(to: &text, &random)
      case .claimedStar: writeClaim(to: &text)
      case .facts: writeFacts(isShuffled, to: &text, &random)
      case .answers: writeAnswers(isShuffled, to: &text, &random)
      }
    }
    if !reviews.isEmpty { writeReviews(to: &text) }
    text.close("}")
  }

  private func number(_ value: some BinaryInteger) -> [UInt8] { Array(value.description.utf8) }

  private func writeOrganisation(to text: inout RecordText, _ random: inout SplitMix64) {
    text.key(pieces.organisation)
    text.open("{")
    text.member(pieces.name, Pieces.quoted(union.name))
    let type = rulebook.types[union.type]
    if damage == .misspeltType {
      let misspelt = misspelling(of: type.id) { id in rulebook.types.contains { $0.id == id } }
      text.member(pieces.type, Pieces.quoted(misspelt))
    } else {
      text.member(pieces.type, pieces.types[union.type])
    }
    if union.form != type.defaultForm || random.happens(50) {
      text.member(pieces.form, pieces.forms[union.form])
    }
    if let code = union.code {
      text.key(pieces.code)
      text.quote(code)
    }
    if random.happens(97) { text.member(pieces.district, Pieces.quoted(union.district.name)) }
    text.close("}")
  }

  private func writeClaim(to text: inout RecordText) {
    let star = claimedStar ?? 0
    if damage == .wrongType {
      let name = rulebook.levels[max(0, star - 1)].name[.zh]
      text.member(pieces.claimedStar, Pieces.quoted(name))
    } else if claimedStar != nil {
      text.member(pieces.claimedStar, number(star))
    }
  }

  private func writeFacts(
    _ isShuffled: Bool, to text: inout RecordText, _ random: inout SplitMix64
  ) {
    text.key(pieces.factsKey)
    text.open("{")
    var facts = form.facts
    if isShuffled { random.shuffle(&facts) }
    for fact in facts {
      let count = sheet.facts[fact]
      if count != AnswerSheet.missing {
        text.member(pieces.facts[fact], number(count))
      } else if random.happens(50) {
        text.member(pieces.facts[fact], pieces.null)
      }
    }
    text.close("}")
  }

  private func writeAnswers(
    _ isShuffled: Bool, to text: inout RecordText, _ random: inout SplitMix64
  ) {
    text.key(pieces.answers)
    text.open("{")
    var slots = form.slots
    if isShuffled { random.shuffle(&slots) }
    for slot in slots where sheet.isGiven(slot: slot) {
      text.key(pieces.slots[slot])
      writeAnswer(slot, to: &text, &random)
    }
    if damage == .unknownKey {
      let id = rulebook.id(ofSlot: random.pick(form.slots))
      let misspelt = misspelling(of: id) { rulebook.entry($0) != nil }
      text.member(Pieces.quoted(misspelt), pieces.yes)
    }
    text.close("}")
  }

  private func writeReviews(to text: inout RecordText) {
    text.key(pieces.reviews)
    text.open("[")
    for review in reviews {
      text.separate()
      text.open("{")
      text.member(pieces.stage, Pieces.quoted(rulebook.stages[review.stage].id))
      text.member(pieces.date, Pieces.quoted(review.date))
      text.member(pieces.by, Pieces.quoted(union.district.name + "总工会"))
      if !review.refuted.isEmpty {
        text.key(pieces.answers)
        text.open("{")
        for slot in review.refuted { text.member(pieces.slots[slot], pieces.no) }
        text.close("}")
      }
      text.close("}")
    }
    text.close("]")
  }

  private func writeAnswer(
    _ slot: Int, to text: inout RecordText, _ random: inout SplitMix64
  ) {
    switch sheet.value(ofSlot: slot) {
    case nil: text.value(pieces.null)
    case .notApplicable:
      writeAnswer(pieces.aside, isEvidenced: false, isNoted: random.happens(20), to: &text, &random)
    case .met:
      let isEvidenced = random.happens(45)
      writeAnswer(
        pieces.yes, isEvidenced: isEvidenced, isNoted: isEvidenced && random.happens(8), to: &text,
        &random)
    case .unmet:
      writeAnswer(pieces.no, isEvidenced: false, isNoted: random.happens(12), to: &text, &random)
    }
  }

  private func writeAnswer(
    _ value: [UInt8], isEvidenced: Bool, isNoted: Bool, to text: inout RecordText,
    _ random: inout SplitMix64
  ) {
    guard isEvidenced || isNoted else { return text.value(value) }
    text.open("{")
    text.member(pieces.met, value)
    if isEvidenced {
      text.key(pieces.evidence)
      text.open("[")
      for _ in 0..<(random.happens(10) ? 2 : 1) {
        text.separate()
        text.value(evidence.text(&random))
      }
      text.close("]")
    }
    if isNoted { text.member(pieces.note, evidence.note(&random)) }
    text.close("}")
  }

  /// The first longer spelling of `id` that is not known.
  private func misspelling(of id: String, isKnown: (String) -> Bool) -> String {
    var misspelt = id
    repeat { misspelt += "s" } while isKnown(misspelt)
    return misspelt
  }
}
