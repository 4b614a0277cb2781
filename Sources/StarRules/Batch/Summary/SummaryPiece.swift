/// What a summary is made of: records that follow one another, counted where they were rated.
///
/// Pieces are merged into a ``Summary`` in the order of the records; how many records each holds
/// makes no difference. One piece serves any number of times.
package struct SummaryPiece: Sendable {
  private(set) var counts: SummaryCounts
  /// The stars reached in each district.
  private(set) var districts: KeyedCounts
  /// The stars reached where no district is named.
  private(set) var withoutDistrict: [Int]
  private(set) var places = PlaceList()
  private(set) var unions: UnionList
  private(set) var stages: StageCounts
  private(set) var recommended = RecommendedList()
  /// The readings of records that were rated by others than those in use.
  private(set) var readings = ReadingCounts()
  private(set) var refused = 0
  /// How many rated records state no year, and how many one that the rules are not for.
  private(set) var yearless = 0
  private(set) var outsideYears = 0
  private(set) var refusalCodes = KeyedCounts(width: 1)
  private(set) var overclaims: [Overclaim] = []
  private(set) var refusals: [RefusedRecord] = []
  private let validity: Validity
  /// For each star, the clauses of all criteria that the levels up to it count.
  private let clausesUpTo: [BitSet]
  /// The readings in use.
  private let chosen: [ReadingChoice]
  /// Which unions are put forward.
  private let putsForward: PutForward

  /// A piece without records rated by `rulebook`.
  package init(_ rulebook: Rulebook) {
    validity = rulebook.validity
    counts = SummaryCounts(rulebook)
    stages = StageCounts(rulebook)
    unions = UnionList(rulebook)
    putsForward = PutForward(rulebook)
    chosen = rulebook.chosen
    districts = KeyedCounts(width: rulebook.levels.count + 1)
    withoutDistrict = Array(repeating: 0, count: rulebook.levels.count + 1)
    clausesUpTo = (0...rulebook.levels.count).map { rulebook.clauses(countedUpTo: $0) }
  }

  /// Forgets every record and keeps the room.
  package mutating func removeAll() {
    counts.removeAll()
    stages.removeAll()
    recommended.removeAll()
    readings.removeAll()
    districts.removeAll()
    for star in withoutDistrict.indices { withoutDistrict[star] = 0 }
    places.removeAll()
    unions.removeAll()
    refused = 0
    (yearless, outsideYears) = (0, 0)
    if refusalCodes.count > 0 { refusalCodes.removeAll() }
    overclaims.removeAll(keepingCapacity: true)
    refusals.removeAll(keepingCapacity: true)
  }

  /// Adds the next record.
  ///
  /// - Parameters:
  ///   - result: what came out of it.
  ///   - text: what the places in `result` are places of.
  ///   - origin: where it stands, for one that does not say it.
  package mutating func add(
    _ result: RecordResult, of text: Span<UInt8>, from origin: RecordOrigin
  ) {
    if let source = result.source { places.note(text, source) } else { places.note(origin) }
    if let refusal = result.refusal {
      unions.appendNone()
      return add(refusal)
    }
    counts.add(result)
    if let year = result.year {
      if !validity.contains(year) { outsideYears &+= 1 }
    } else {
      yearless &+= 1
    }
    unions.append(result, isConfirmed: putsForward.isConfirmed(result.stages), of: text)
    if !result.stages.isEmpty { addStages(result, of: text) }
    if let names = result.readings, names != chosen { readings.add(names) }
    if let district = result.district, !text.isBlank(district) {
      let star = result.star
      text.withKept(district) { districts.count($0, $1, column: star) }
    } else {
      withoutDistrict[result.star] &+= 1
    }
    if let claimed = result.claimedStar, claimed > result.star, overclaims.count < Limits.shown {
      add(result, claiming: claimed, of: text)
    }
  }

  @inline(never)
  private mutating func addStages(_ result: RecordResult, of text: Span<UInt8>) {
    stages.add(result.stages)
    guard let digest = unions.digests.last, let standing = unions.standings.last,
      putsForward(standing)
    else { return }
    func string(_ token: StringToken?) -> String? {
      token.map { text.withKept($0) { $0.extracting($1).decoded } }
    }
    recommended.add(
      RecommendedUnion(
        code: string(result.code), name: string(result.name) ?? "",
        district: string(result.district), source: place, digest: digest, standing: standing))
  }

  @inline(never)
  private mutating func add(
    _ result: RecordResult, claiming claimed: Int, of text: Span<UInt8>
  ) {
    var missing = clausesUpTo[claimed]
    for word in missing.words.indices {
      missing.words[word] &= result.unmet.words[word] | result.unanswered.words[word]
    }
    let name = result.name.map { text.withKept($0) { $0.extracting($1).decoded } }
    overclaims.append(
      Overclaim(
        source: place, name: name ?? "", claimed: claimed, reached: result.star, missing: missing))
  }

  @inline(never)
  private mutating func add(_ refusal: RecordRefusal) {
    refused += 1
    let code = Array(refusal.code.utf8)
    refusalCodes.count(code.span, code.indices, column: 0)
    if refusals.count < Limits.shown {
      refusals.append(RefusedRecord(source: place, refusal: refusal))
    }
  }

  /// Where the last record stands.
  private var place: String { places.place(places.count - 1) ?? "" }
}

/// Which unions a rulebook has put forward.
struct PutForward: Sendable {
  /// The star from which on they are; nil where none are.
  private let star: Int?
  private let rulebook: Rulebook

  init(_ rulebook: Rulebook) {
    star = rulebook.recommendation?.star
    self.rulebook = rulebook
  }

  /// Whether a union that stands so is put forward: with that star, confirmed.
  func callAsFunction(_ standing: UnionStanding) -> Bool {
    guard let star else { return false }
    return standing.star >= star && standing.isConfirmed
  }

  /// Whether the star after the last of these stages is one that a review confirmed, or what later ones
  /// left of it.
  func isConfirmed(_ stages: [StageOutcome]) -> Bool {
    var confirmed: Int?
    for stage in stages {
      confirmed = rulebook.confirmedStar(after: confirmed, stage: stage.stage, found: stage.star)
    }
    return confirmed != nil && confirmed == stages.last?.star
  }
}

extension Rulebook {
  /// The clauses of the criteria that some level up to the star `star` counts.
  fileprivate func clauses(countedUpTo star: Int) -> BitSet {
    var counted = BitSet(words: clauseWords)
    let requirements = levels.prefix(star).flatMap { $0.requirements }
    for clause in clauses
    where requirements.contains(where: { $0.counts(clause.criterion, criteria[clause.criterion]) })
    {
      counted[clause.bit] = true
    }
    return counted
  }
}
