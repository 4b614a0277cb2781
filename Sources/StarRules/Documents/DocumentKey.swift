/// The keys of rulebooks and of case files.
package enum DocumentKey: UInt8, CaseIterable {
  case format, id, edition, document, title, number, issuer
  case types, forms, dimensions, tiers, levels, counting, units, facts, parts, criteria, readings
  case zh, en, name, note, one, other, unit, minimum, maximum, defaultForm
  case star, stars, aim, requires, source, tier, atLeastPercent, atLeast, notApplicable
  case part, whole
  case dimension, dimensionInferred, annex, row, clauses
  case kind, question, sentence, rate, when, notApplicableIf, damaged
  case numerator, denominator, bands, whenDenominatorIsZero, fact, from, to
  case choice, alternatives, why, touches
  case register, sentences, rows, place, says, carriedBy, setAside, reason
  case about, submission, base, set, expect
  case unmet, unmetAtLeast, unanswered, unansweredAtLeast, notApplicableAtLeast
  case next, steps, range, worst, best, diagnostics, warnings
  case aims
  case replaces, at, value
  case sampling, fromStar
  case stages, confirms, checks, honours, since, earlierDueWithinYears, recommendation
  case validFrom, validTo, year
  case plausibility, denied, claimed, documents, changedByPercent, implausible
  case otherTypes

  /// Their spellings, in the same order, each between spaces; a test holds the two together.
  private static let spellings: StaticString = """
    format id edition document title number issuer \
    types forms dimensions tiers levels counting units facts parts criteria readings \
    zh en name note one other unit minimum maximum defaultForm \
    star stars aim requires source tier atLeastPercent atLeast notApplicable \
    part whole \
    dimension dimensionInferred annex row clauses \
    kind question sentence rate when notApplicableIf damaged \
    numerator denominator bands whenDenominatorIsZero fact from to \
    choice alternatives why touches \
    register sentences rows place says carriedBy setAside reason \
    about submission base set expect \
    unmet unmetAtLeast unanswered unansweredAtLeast notApplicableAtLeast \
    next steps range worst best diagnostics warnings \
    aims \
    replaces at value \
    sampling fromStar \
    stages confirms checks honours since earlierDueWithinYears recommendation \
    validFrom validTo year \
    plausibility denied claimed documents changedByPercent implausible \
    otherTypes
    """
  static let table = KeyTable(words: spellings)
  static let names: [String] = allCases.map { table.key(Int($0.rawValue)) }

  var name: String { Self.names[Int(rawValue)] }
}

/// A set of keys, a bit for each.
package struct DocumentKeys: Sendable, Equatable, ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  @inline(__always)
  package init(arrayLiteral keys: DocumentKey...) {
    for key in keys { insert(key.rawValue) }
  }

  @inline(__always)
  mutating func insert(_ key: UInt8) {
    if key < 64 { low |= 1 &<< UInt64(key) } else { high |= 1 &<< UInt64(key &- 64) }
  }

  @inline(__always)
  func contains(_ key: UInt8) -> Bool {
    (key < 64 ? low &>> UInt64(key) : high &>> UInt64(key &- 64)) & 1 != 0
  }

  @inline(__always)
  func union(_ other: DocumentKeys) -> DocumentKeys {
    var union = self
    union.low |= other.low
    union.high |= other.high
    return union
  }

  @inline(__always)
  func isSubset(of other: DocumentKeys) -> Bool {
    low & ~other.low == 0 && high & ~other.high == 0
  }
}
