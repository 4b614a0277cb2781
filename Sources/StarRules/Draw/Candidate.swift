/// A union that a spot check can draw, as one of its results says.
package struct Candidate: Sendable {
  package let name: String
  /// Its unified social credit code; nil where none is named.
  package let code: String?
  /// By position in ``Rulebook/types``.
  package let type: Int
  /// nil where none is named.
  package let district: String?
  package let star: Int
  package let year: Int?
  /// The stage at which its result stands, by position in ``Rulebook/stages``; -1 where it was not
  /// reviewed.
  package let stage: Int
  /// Where its result stands.
  package let source: String

  init(_ result: RecordResult, of text: Span<UInt8>, from origin: RecordOrigin) {
    func named(_ token: StringToken?) -> String? {
      token.flatMap { text.isBlank($0) ? nil : text.string($0) }
    }
    name = result.name.map { text.string($0) } ?? ""
    code = named(result.code)
    type = result.type
    district = named(result.district)
    star = result.star
    year = result.year
    stage = result.stages.last?.stage ?? -1
    source = result.source.map { text.string($0) } ?? origin.source
  }

  /// What makes two results those of one union: the code or, where none is named, the name, a NUL
  /// and the type's id.
  package static func identity(code: String?, name: String, type: String) -> [UInt8] {
    if let code { return Array(code.utf8) }
    return Array(name.utf8) + [0] + Array(type.utf8)
  }

  /// Whether it stands for its union where `other` is of the same one: the later year, then the
  /// later stage of review, then the higher star, then the texts that come first in code point order, so that the order in which
  /// results are read makes no difference.
  func stands(before other: Candidate) -> Bool {
    let mine = (year ?? 0, stage, star)
    let its = (other.year ?? 0, other.stage, other.star)
    if mine != its { return mine > its }
    return ordering.lexicographicallyPrecedes(other.ordering)
  }

  private var ordering: [UInt8] {
    var bytes: [UInt8] = []
    for text in [district ?? "", name, source] { bytes += Array(text.utf8) + [0] }
    return bytes + [UInt8(truncatingIfNeeded: type)]
  }
}

/// The unions among which a spot check draws, each by the one result that stands for it.
package struct DrawPool: Sendable {
  package let rulebook: Rulebook
  /// The lowest star of which a union can be drawn.
  package let fromStar: Int
  /// How many results there are, those that were refused too.
  package private(set) var records = 0
  /// How many records were refused, so that nothing is known of their unions.
  package private(set) var refused = 0
  /// How many results are of a union that has another one.
  package private(set) var repeats = 0
  private var readings = ReadingCounts()
  /// By identity: of whatever star, since a later result may be a lower one.
  private(set) var unions: [[UInt8]: Candidate] = [:]

  package init(_ rulebook: Rulebook, fromStar: Int) {
    self.rulebook = rulebook
    self.fromStar = fromStar
  }

  /// How many unions can be drawn.
  package var count: Int { candidates.count }

  /// By which readings the results were rated.
  package var ratedBy: [RatedBy] { readings.ratedBy(of: records - refused, rulebook) }

  /// Those that can be drawn, by identity.
  var candidates: [[UInt8]: Candidate] { unions.filter { $0.value.star >= fromStar } }

  /// Adds the next result.
  package mutating func add(
    _ result: RecordResult, of text: Span<UInt8>, from origin: RecordOrigin
  ) {
    records += 1
    if result.refusal != nil { refused += 1 }
    guard result.refusal == nil else { return }
    readings.add(result, rulebook)
    let candidate = Candidate(result, of: text, from: origin)
    let identity = Candidate.identity(
      code: candidate.code, name: candidate.name, type: rulebook.types[candidate.type].id)
    if let other = unions[identity] {
      repeats += 1
      guard candidate.stands(before: other) else { return }
    }
    unions[identity] = candidate
  }
}
