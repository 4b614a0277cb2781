/// Editions of one guideline, of which each rates the submissions of its own years.
///
/// An edition that states no last year rates until a later one begins: what is issued anew takes
/// the place of what was there. Years in which none is in force stay so, and no year has two.
public struct Editions: Sendable {
  /// The editions, the earliest first.
  public let rulebooks: [Rulebook]
  /// The years that each rates beside the others.
  public let validities: [Validity]

  /// One edition alone: it rates every submission, and a year it is not for is warned of.
  public init(_ rulebook: Rulebook) {
    rulebooks = [rulebook]
    validities = [rulebook.validity]
  }

  /// Several editions, or one, in any order.
  ///
  /// - Throws: ``EditionConflict`` where two would rate the same year or cannot be told apart.
  public init(_ first: Rulebook, _ others: [Rulebook]) throws(EditionConflict) {
    let given = [first] + others
    for (index, rulebook) in given.enumerated() where !others.isEmpty {
      if let earlier = given[..<index].firstIndex(where: { $0.id == rulebook.id }) {
        throw EditionConflict(kind: .sameId, earlier: earlier, later: index)
      }
      let validity = rulebook.validity
      if let from = validity.from, let to = validity.to, to < from {
        throw EditionConflict(kind: .neverInForce, earlier: index, later: index)
      }
    }
    let order = given.indices.sorted {
      (given[$0].validity.from ?? .min, $0) < (given[$1].validity.from ?? .min, $1)
    }
    var validities: [Validity] = []
    for (place, index) in order.enumerated() {
      let validity = given[index].validity
      guard place + 1 < order.count else {
        validities.append(validity)
        break
      }
      let next = order[place + 1]
      // Only the first may rate every earlier year too.
      guard let begin = given[next].validity.from, validity.from != begin,
        validity.to.map({ $0 < begin }) ?? true
      else {
        throw EditionConflict(
          kind: .sameYear(given[next].validity.from), earlier: index, later: next)
      }
      validities.append(Validity(from: validity.from, to: validity.to ?? begin - 1))
    }
    rulebooks = order.map { given[$0] }
    self.validities = validities
  }

  /// Whether there are several, so that the year of a submission decides.
  public var areSeveral: Bool { rulebooks.count > 1 }

  /// The position of the latest.
  public var latest: Int { rulebooks.count - 1 }

  /// The position of the edition that rates submissions of `year`; nil where none does.
  public func index(inForceIn year: Int) -> Int? {
    validities.firstIndex { $0.contains(year) }
  }
}

/// Why rulebooks cannot be editions beside one another.
public struct EditionConflict: Error, Equatable {
  /// What stands against it.
  public enum Kind: Sendable, Equatable {
    /// Both rate this year; nil where both rate every early one.
    case sameYear(Int?)
    /// Both have the same id.
    case sameId
    /// Its last year is before its first.
    case neverInForce
  }

  /// What stands against it.
  public let kind: Kind
  /// The earlier of the two, by its position among those given.
  public let earlier: Int
  /// The later of the two; the same where only one is concerned.
  public let later: Int
}
