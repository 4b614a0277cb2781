/// A union with a confirmed star that is put forward.
package struct RecommendedUnion: Sendable, Equatable {
  package let code: String?
  package let name: String
  package let district: String?
  /// Where its record stands.
  package let source: String

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

/// The unions that are put forward: all are counted, and the first in their order are kept.
struct RecommendedList: Sendable {
  /// How many there are.
  private(set) var count = 0
  private var kept: [RecommendedUnion] = []

  mutating func removeAll() {
    guard count > 0 else { return }
    count = 0
    kept.removeAll()
  }

  mutating func add(_ union: RecommendedUnion) {
    count += 1
    kept.append(union)
    trim()
  }

  mutating func merge(_ later: Self) {
    guard later.count > 0 else { return }
    count += later.count
    kept += later.kept
    trim()
  }

  /// Drops those beyond the limit now and then; what is dropped would be dropped of all as well.
  private mutating func trim() {
    if kept.count >= 2 * Limits.recommended { kept = sorted }
  }

  /// The first ``Limits/recommended`` in their order.
  var sorted: [RecommendedUnion] {
    Array(kept.sorted { $0.comes(before: $1) }.prefix(Limits.recommended))
  }
}
