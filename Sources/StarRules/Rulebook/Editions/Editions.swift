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
    let years = given.map { $0.validity }
    guard !others.isEmpty else {
      rulebooks = given
      validities = years
      return
    }
    try Self.checkIds(given.map { $0.id })
    let order = try Self.order(of: years)
    let validities = Self.beside(order.map { years[$0] })
    let named = zip(order, validities).map { NamedEdition(id: given[$0].id, years: $1) }
    rulebooks = order.map {
      var rulebook = given[$0]
      rulebook.givenWith = named
      return rulebook
    }
    self.validities = validities
  }

  private static func checkIds(_ ids: [String]) throws(EditionConflict) {
    for later in ids.indices {
      for earlier in 0..<later where ids[earlier] == ids[later] {
        throw EditionConflict(kind: .sameId, earlier: earlier, later: later)
      }
    }
  }

  /// The positions of years in their order, the earliest first, where none has two.
  private static func order(of years: [Validity]) throws(EditionConflict) -> [Int] {
    for index in years.indices {
      if let from = years[index].from, let to = years[index].to, to < from {
        throw EditionConflict(kind: .neverInForce, earlier: index, later: index)
      }
    }
    let begins = years.map { $0.from ?? .min }
    let order = begins.indices.sorted { (begins[$0], $0) < (begins[$1], $1) }
    for (earlier, later) in zip(order, order.dropFirst()) {
      let end = years[earlier].to ?? .min
      // Only the first may rate every earlier year too.
      guard let begin = years[later].from, begins[earlier] < begin, end < begin else {
        throw EditionConflict(kind: .sameYear(years[later].from), earlier: earlier, later: later)
      }
    }
    return order
  }

  /// The years of each, in their order, where those without an end last until the next begin.
  private static func beside(_ years: [Validity]) -> [Validity] {
    var beside = years
    for (index, next) in years.dropFirst().enumerated() {
      beside[index] = Validity(
        from: years[index].from, to: years[index].to ?? next.from.map { $0 - 1 })
    }
    return beside
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

/// An edition as messages name it.
struct NamedEdition: Sendable {
  let id: String
  /// The years that it rates beside the others.
  let years: Validity
}

extension Rulebook {
  /// What says which rules are in use: its own name and years, or those of all editions given.
  func inUse(in language: Language) -> String {
    guard !givenWith.isEmpty else {
      let years = validity.words(in: language)
      return language == .zh
        ? "现用的规则是 \(id)（适用于 \(years)）" : "the one in use is \(id), which is for \(years)"
    }
    var list = ""
    for edition in givenWith {
      let years = edition.years.words(in: language)
      list += list.isEmpty ? "" : language == .zh ? "、" : ", "
      list += edition.id + (language == .zh ? "（\(years)）" : " (\(years))")
    }
    return language == .zh ? "现用的各版规则按年度是 \(list)" : "those in use are, by year, \(list)"
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
