/// A union with a confirmed star that is put forward.
package struct RecommendedUnion: Sendable, Equatable {
  package let code: String?
  package let name: String
  package let district: String?
  /// Where its record stands.
  package let source: String
  /// What stands for the union.
  let digest: UInt64
  /// How its record stands.
  let standing: UnionStanding

  /// Whether it is listed before `other`: by code, then by name, then by place.
  ///
  /// Texts stand in code point order, which is that of the bytes of UTF-8; one without a code comes
  /// first. Places decide last, so that the order never hangs on that of the records.
  fileprivate func comes(before other: Self) -> Bool {
    func isLess(_ one: String, _ other: String) -> Bool {
      one.utf8.lexicographicallyPrecedes(other.utf8)
    }
    func isSame(_ one: String, _ other: String) -> Bool { one.utf8.elementsEqual(other.utf8) }
    let (code, otherCode) = (code ?? "", other.code ?? "")
    if !isSame(code, otherCode) { return isLess(code, otherCode) }
    if !isSame(name, other.name) { return isLess(name, other.name) }
    return isLess(source, other.source)
  }
}

/// Records by which unions are put forward: the first in their order are kept.
struct RecommendedList: Sendable {
  private var kept: [RecommendedUnion] = []

  /// Whether no union is put forward.
  var isEmpty: Bool { kept.isEmpty }

  mutating func removeAll() {
    guard !kept.isEmpty else { return }
    kept.removeAll()
  }

  mutating func add(_ union: RecommendedUnion) {
    kept.append(union)
    trim()
  }

  mutating func merge(_ later: Self) {
    guard !later.kept.isEmpty else { return }
    kept += later.kept
    trim()
  }

  /// Drops those beyond the limit now and then.
  ///
  /// Twice as many are kept as are told of, since another record of a union may yet come and stand in
  /// the place of one that is kept.
  private mutating func trim() {
    if kept.count >= 4 * Limits.recommended {
      kept = Array(kept.sorted { $0.comes(before: $1) }.prefix(2 * Limits.recommended))
    }
  }

  /// The first ``Limits/recommended`` unions in their order whose record is the one that stands, each once.
  ///
  /// - Parameter standing: how the union of a digest stands.
  func sorted(standing: (UInt64) -> UnionStanding?) -> [RecommendedUnion] {
    var unions: [RecommendedUnion] = []
    var seen: Set<UInt64> = []
    for union in kept.sorted(by: { $0.comes(before: $1) })
    where unions.count < Limits.recommended && standing(union.digest) == union.standing {
      if seen.insert(union.digest).inserted { unions.append(union) }
    }
    return unions
  }
}
