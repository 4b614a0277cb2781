import StarRules

/// Makes submissions as unions would hand them in; the same number is always the same record.
struct SubmissionMaker {
  private let rulebook: Rulebook
  private let seed: UInt64
  private let plan: BatchPlan
  /// Of a hundred good records, how many carry reviews.
  private let reviews: Int
  private let unions: UnionMaker
  private let pieces: Pieces
  private let evidence: Evidence
  /// The year nearly all submissions are for.
  private let year: Int
  /// How many years that is after the rules' own.
  private let yearsLater: Int
  /// At `type * forms.count + form`, each made when the first of its type and form comes.
  private var forms: [BlankForm?]
  private var sheet: AnswerSheet

  /// Of a hundred unions, how many are to reach no star, one, and so on.
  static let starWeights = [5, 8, 15, 40, 22, 10]

  init(
    _ rulebook: Rulebook, seed: UInt64, plan: BatchPlan, reviews: Int = 0, year: Int? = nil
  ) {
    self.reviews = reviews
    self.rulebook = rulebook
    self.seed = seed
    self.plan = plan
    unions = UnionMaker(rulebook, seed: seed)
    pieces = Pieces(rulebook)
    // An edition need not be a year.
    let first = Int(rulebook.edition).flatMap { (1949...2999).contains($0) ? $0 : nil } ?? 2025
    self.year = year ?? first
    yearsLater = max(0, self.year - first)
    evidence = Evidence(year: self.year)
    forms = Array(repeating: nil, count: rulebook.types.count * rulebook.forms.count)
    sheet = AnswerSheet(rulebook)
  }

  /// Appends the record of a number, with the end of its line.
  mutating func append(_ record: Int, to text: inout RecordText) {
    defer { text.endRecord() }
    var damage = plan.damage(at: record)
    guard damage != .emptyObject else {
      text.open("{")
      text.close("}")
      return
    }
    let number = plan.union(of: record)
    let changes = LaterYears(seed: seed, union: number, years: yearsLater)
    let union = unions.union(changes.isReplaced ? plan.count + number : number)
    let form = blankForm(union)
    var random = SplitMix64(seed: seed, stream: UInt64(record) << 1 | 1)
    var star = fillSheet(of: union, form, &random)
    if yearsLater > 0 {
      changes.make(in: &sheet, form, rulebook)
      star = Evaluation(sheet, form.checklist, rulebook).tally.star
    }
    if damage == .partExceedsWhole, !exceedWhole(form, &random) { damage = .cutShort }
    let start = text.bytes.count
    // Drawn apart, so that everything else is the same with and without reviews.
    var fate = SplitMix64(seed: seed ^ 0x5245_5649_4557, stream: UInt64(record))
    let isReviewed = damage == nil && fate.happens(reviews)
    SubmissionWriting(
      rulebook: rulebook, pieces: pieces, evidence: evidence, union: union, form: form,
      sheet: sheet, year: random.happens(97) ? year : year - 1,
      claimedStar: claim(star, &random), damage: damage,
      reviews: isReviewed ? ReviewMaker(form, sheet, rulebook).reviews(in: year, &fate) : []
    ).write(to: &text, &random)
    switch damage {
    case .cutShort: text.cutShort(from: start)
    case .invalidUTF8: text.breakCharacter(from: start)
    default: break
    }
  }

  private mutating func blankForm(_ union: UnionIdentity) -> BlankForm {
    let place = union.type * rulebook.forms.count + union.form
    if let form = forms[place] { return form }
    let form = BlankForm(rulebook, type: union.type, form: union.form)
    forms[place] = form
    return form
  }

  /// Fills the sheet with facts and answers; returns the star they reach.
  private mutating func fillSheet(
    of union: UnionIdentity, _ form: BlankForm, _ random: inout SplitMix64
  ) -> Int {
    let weights = rulebook.levels.indices.map { Self.starWeights[min($0 + 1, 5)] }
    let target = random.position(weighted: [Self.starWeights[0]] + weights)
    let answers = AnswerMaker(rulebook: rulebook, target: target)
    var star = 0
    // Where chance spoilt a rate that the star needs, the rates are made again to be met.
    for isStrict in [false, true] {
      sheet.removeAll()
      FactMaker(people: union.people, target: target, isStrict: isStrict)
        .fill(&sheet, form, &random)
      answers.fill(&sheet, form, &random)
      star = answers.settle(&sheet, form, &random)
      if star == target { break }
    }
    return star
  }

  /// The star that a union claims which reaches `star`: mostly that one or the next.
  private func claim(_ star: Int, _ random: inout SplitMix64) -> Int? {
    guard !random.happens(4) else { return nil }
    let above = random.position(weighted: [3, 64, 30, 3]) - 1
    return min(max(star + above, 0), rulebook.levels.count)
  }

  /// Lets a part in the sheet exceed its whole; false where the form has no part.
  private mutating func exceedWhole(_ form: BlankForm, _ random: inout SplitMix64) -> Bool {
    let parts = form.counts.filter { !$0.wholes.isEmpty }
    guard !parts.isEmpty else { return false }
    let part = random.pick(parts)
    sheet.enter(sheet.facts[part.wholes[0]] + 1, fact: part.fact, offset: 0)
    return true
  }
}

extension RecordText {
  /// Keeps three quarters of what was written from `start` on, as a copy that broke off does.
  fileprivate mutating func cutShort(from start: Int) {
    damage(from: start) { bytes in
      var kept = Array(bytes.prefix(bytes.count * 3 / 4))
      // Characters are kept whole: what is wrong is the end alone.
      while let last = kept.last, last >= 0x80 { kept.removeLast() }
      return kept
    }
  }

  /// Leaves out the second byte of the first character that has several.
  fileprivate mutating func breakCharacter(from start: Int) {
    damage(from: start) { bytes in
      var kept = Array(bytes)
      if let first = kept.firstIndex(where: { $0 >= 0x80 }) { kept.remove(at: first + 1) }
      return kept
    }
  }
}
