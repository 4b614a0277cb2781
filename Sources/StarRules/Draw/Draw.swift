/// A spot check that is drawn by lot: which unions, and all that is needed to draw them again.
///
/// A union's lot is the SHA-256 of the seed, a NUL and its identity, so that it depends on nothing
/// else: neither on the other unions, nor on their order, nor on the machine.
package struct Draw: Sendable {
  /// The unions of one district and type.
  package struct Group: Sendable {
    /// nil where none is named.
    package let district: String?
    /// By position in ``Rulebook/types``.
    package let type: Int
    /// How many unions can be drawn.
    package let eligible: Int
    /// The whole part of its exact share of the draw.
    package let quota: Int
    /// The rest of that share, in parts of which there are ``Draw/eligible`` to one.
    package let remainder: Int
    /// What comes first of two groups whose remainders are the same: the SHA-256 of the seed, the
    /// district and the type's id, with NULs between them.
    package let lot: [UInt8]
    /// How many are drawn: the quota, or one more.
    package fileprivate(set) var drawn: Int
  }

  /// A union that was drawn.
  package struct Place: Sendable {
    package let candidate: Candidate
    /// By position in ``Draw/groups``.
    package let group: Int
    package let lot: [UInt8]
    /// The last of the earlier draws that drew it, from 1; nil where none did.
    package let lastDrawn: Int?
  }

  package let seed: String
  /// The share asked for, in percent.
  package let percent: Int
  /// How many unions can be drawn.
  package let eligible: Int
  /// By district in code point order, then by type in the order of the rules.
  package private(set) var groups: [Group] = []
  /// By group, and in each in the order in which they were drawn.
  package private(set) var places: [Place] = []

  /// How many unions are drawn: the share of those that can be, rounded up.
  package var count: Int { (eligible * percent + 99) / 100 }

  /// Draws from `pool`.
  ///
  /// - Parameters:
  ///   - percent: the share to draw, 1...100.
  ///   - seed: a text that everybody knows.
  ///   - earlier: the unions that earlier draws drew.
  package init(_ pool: DrawPool, percent: Int, seed: String, earlier: EarlierPlaces) {
    self.seed = seed
    self.percent = percent
    eligible = pool.count
    let members = members(of: pool, earlier.last(of: pool.unions, pool.rulebook))
    apportion(members)
    for (index, group) in groups.enumerated() {
      let drawn = members[index].lots.sorted { $0.comes(before: $1) }.prefix(group.drawn)
      places += drawn.map {
        Place(
          candidate: $0.candidate, group: index, lot: $0.hash,
          lastDrawn: $0.earlier == 0 ? nil : $0.earlier)
      }
    }
  }

  /// A union with what decides when it comes.
  private struct Lot {
    let candidate: Candidate
    let hash: [UInt8]
    /// The last draw that drew it, from 1; 0 where none did.
    let earlier: Int

    /// Those never drawn come first, then those drawn longest ago, then the lower lot.
    func comes(before other: Lot) -> Bool {
      if earlier != other.earlier { return earlier < other.earlier }
      return hash.lexicographicallyPrecedes(other.hash)
    }
  }

  private struct Members {
    let district: String?
    let type: Int
    /// The district, a NUL and the type's id.
    let key: [UInt8]
    var lots: [Lot] = []

    func comes(before other: Members) -> Bool {
      let (mine, its) = (Array((district ?? "").utf8), Array((other.district ?? "").utf8))
      return mine == its ? type < other.type : mine.lexicographicallyPrecedes(its)
    }
  }

  private func members(of pool: DrawPool, _ earlier: [[UInt8]: Int]) -> [Members] {
    var groups: [[UInt8]: Members] = [:]
    for (identity, candidate) in pool.candidates {
      let (district, type) = (candidate.district, candidate.type)
      let key = Array((district ?? "").utf8) + [0] + Array(pool.rulebook.types[type].id.utf8)
      let lot = Lot(candidate: candidate, hash: lot(identity), earlier: earlier[identity] ?? 0)
      groups[key, default: Members(district: district, type: type, key: key)].lots.append(lot)
    }
    return groups.values.sorted { $0.comes(before: $1) }
  }

  /// Gives each group its quota, and one more to those with the largest remainders.
  private mutating func apportion(_ members: [Members]) {
    for group in members {
      let (size, whole) = (group.lots.count, eligible)
      let quota = count * size / whole
      groups.append(
        Group(
          district: group.district, type: group.type, eligible: size, quota: quota,
          remainder: count * size % whole, lot: lot(group.key), drawn: quota))
    }
    let left = count - groups.reduce(0) { $0 + $1.quota }
    let order = groups.indices.sorted {
      groups[$0].remainder == groups[$1].remainder
        ? groups[$0].lot.lexicographicallyPrecedes(groups[$1].lot)
        : groups[$0].remainder > groups[$1].remainder
    }
    for index in order.prefix(left) { groups[index].drawn += 1 }
  }

  private func lot(_ key: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(Array(seed.utf8).span)
    hash.update([0].span)
    hash.update(key.span)
    return hash.finish()
  }
}
