/// What is kept of each union of a set of results, so that another set can be held against it.
///
/// Each result is of one of several editions of the rules, whose criteria have one numbering. A union
/// counts once: by the latest year, then the latest edition, the last stage and the highest star, so
/// that the order in which results are read makes no difference. Some 70 bytes are kept of each, and
/// its name and code only where it stands lower than in an earlier set.
package struct UnionStandings: Sendable {
  /// Which union it is: the beginning of the SHA-256 of ``Candidate/identity(code:name:type:)``.
  struct Key: Hashable, Sendable {
    let high: UInt64
    let low: UInt64
  }

  /// How a union stands.
  struct Standing: Sendable {
    let star: UInt8
    let type: UInt8
    let form: UInt8
    /// By position in ``CriterionNumbering/rulebooks``.
    let edition: UInt16
    /// By position in ``Rulebook/stages``, which has a few; -1 where it was not reviewed.
    let stage: Int16
    let year: UInt16
    /// Where its open criteria begin in ``UnionStandings/open``.
    let open: Int32
  }

  package let numbering: CriterionNumbering
  /// How many results there are, those that were refused too.
  package private(set) var records = 0
  /// How many records were refused, so that nothing is known of their unions.
  package private(set) var refused = 0
  /// How many results are of a union that has another one.
  package private(set) var repeats = 0
  /// How many results state no year, so that the edition they are read by does not follow from it.
  package private(set) var yearless = 0
  /// By edition: how many results were rated, and by which readings but those in use.
  private var rated: [(records: Int, readings: ReadingCounts)]
  private(set) var standings: [Key: Standing] = [:]
  /// Of those that stand lower than in the earlier set.
  private(set) var labels: [Key: UnionLabel] = [:]
  /// The open criteria of one union after the other, by number, so many words each.
  private var open: [UInt64] = []
  /// By edition, then at `type * forms.count + form`.
  private var checklists: [[Checklist?]]
  private let earlier: [Key: Standing]

  /// - Parameters:
  ///   - numbering: the criteria of the editions that the results are of.
  ///   - earlier: the set it will be held against, of the same editions; nil where it is the earlier
  ///     one.
  package init(_ numbering: CriterionNumbering, after earlier: UnionStandings? = nil) {
    self.numbering = numbering
    self.earlier = earlier?.standings ?? [:]
    rated = Array(repeating: (0, ReadingCounts()), count: numbering.rulebooks.count)
    checklists = numbering.rulebooks.map {
      Array(repeating: nil, count: $0.types.count * $0.forms.count)
    }
  }

  /// By which readings the results were rated.
  package var ratedBy: [RatedBy] {
    zip(rated, numbering.rulebooks).reduce([]) {
      $0.joined(by: $1.0.readings.ratedBy(of: $1.0.records, $1.1))
    }
  }

  /// How many unions there are.
  package var count: Int { standings.count }

  /// How many unions stand as they do by each edition.
  package var countsByEdition: [Int] {
    var counts = Array(repeating: 0, count: numbering.rulebooks.count)
    for standing in standings.values { counts[Int(standing.edition)] += 1 }
    return counts
  }

  /// Adds the next result.
  ///
  /// - Parameters:
  ///   - result: what it says.
  ///   - edition: what it was rated by, by position in ``CriterionNumbering/rulebooks``.
  ///   - text: what the places in `result` are places of.
  package mutating func add(_ result: RecordResult, by edition: Int, of text: Span<UInt8>) {
    records += 1
    guard result.refusal == nil else {
      refused += 1
      return
    }
    rated[edition].records += 1
    rated[edition].readings.add(result, numbering.rulebooks[edition])
    if result.year == nil { yearless += 1 }
    let label = UnionLabel(result, of: text)
    let key = Self.key(label, type: numbering.rulebooks[edition].types[result.type].id)
    let criteria = numbering.set(
      checklist(edition, type: result.type, form: result.form)
        .openCriteria(result.unmet, result.unanswered), of: edition)
    let stage = result.stages.last?.stage ?? -1
    var place = open.count
    if let other = standings[key] {
      repeats += 1
      let mine = (result.year ?? 0, edition, stage, result.star)
      let its = (Int(other.year), Int(other.edition), Int(other.stage), Int(other.star))
      guard mine != its ? mine > its : criteria.words.lexicographicallyPrecedes(words(of: other))
      else { return }
      place = Int(other.open)
    } else {
      open += criteria.words
    }
    for (index, word) in criteria.words.enumerated() { open[place + index] = word }
    standings[key] = Standing(
      star: UInt8(truncatingIfNeeded: result.star), type: UInt8(truncatingIfNeeded: result.type),
      form: UInt8(truncatingIfNeeded: result.form),
      edition: UInt16(truncatingIfNeeded: edition), stage: Int16(truncatingIfNeeded: stage),
      year: UInt16(truncatingIfNeeded: result.year ?? 0), open: Int32(truncatingIfNeeded: place))
    if let before = earlier[key] { labels[key] = result.star < before.star ? label : nil }
  }

  private static func key(_ label: UnionLabel, type: String) -> Key {
    var hash = SHA256()
    hash.update(Candidate.identity(code: label.code, name: label.name, type: type).span)
    let digest = hash.finish()
    func number(_ range: Range<Int>) -> UInt64 {
      digest[range].reduce(0) { $0 << 8 | UInt64($1) }
    }
    return Key(high: number(0..<8), low: number(8..<16))
  }

  private func words(of standing: Standing) -> ArraySlice<UInt64> {
    let place = Int(standing.open)
    return open[place..<place + numbering.words]
  }

  /// The criteria of which a clause was unmet or unanswered, by number.
  func openCriteria(of standing: Standing) -> BitSet {
    var criteria = BitSet(words: numbering.words)
    for (index, word) in words(of: standing).enumerated() { criteria.words[index] = word }
    return criteria
  }

  /// What binds unions of a type and form by an edition.
  mutating func checklist(_ edition: Int, type: Int, form: Int) -> Checklist {
    let rulebook = numbering.rulebooks[edition]
    let place = type * rulebook.forms.count + form
    if let checklist = checklists[edition][place] { return checklist }
    let checklist = Checklist(rulebook, type: type, form: form)
    checklists[edition][place] = checklist
    return checklist
  }
}

/// By what a union is known.
package struct UnionLabel: Sendable {
  /// Its unified social credit code; nil where none is named.
  package let code: String?
  package let name: String

  package init(_ result: RecordResult, of text: Span<UInt8>) {
    name = result.name.map { text.string($0) } ?? ""
    code = result.code.flatMap { text.isBlank($0) ? nil : text.string($0) }
  }

  /// Whether it is listed before `other`: by code, then by name, in code point order; one without a
  /// code comes first.
  func comes(before other: UnionLabel) -> Bool {
    let (mine, its) = (Array((code ?? "").utf8), Array((other.code ?? "").utf8))
    return mine == its
      ? name.utf8.lexicographicallyPrecedes(other.name.utf8) : mine.lexicographicallyPrecedes(its)
  }
}
