/// The document a rulebook states.
public struct SourceDocument: Sendable {
  /// Its title.
  public let title: LocalizedText
  /// Its number, for example 杭总工办[2025]8号.
  public let number: String
  /// Who issued it.
  public let issuer: LocalizedText
}

/// Something a rulebook only names: a form, a dimension, a tier.
public struct NamedValue: Sendable {
  /// Its id in submissions and results.
  public let id: String
  /// Its official name.
  public let name: LocalizedText
}

/// A type of organisation, with the forms its unions may have.
public struct OrganisationType: Sendable {
  /// Its id in submissions and results.
  public let id: String
  /// Its official name.
  public let name: LocalizedText
  /// The forms its unions may have, by position in ``Rulebook/forms``.
  public let forms: [Int]
  /// The form of a union that states none; nil where it must be stated.
  public let defaultForm: Int?
}

/// What facts are counted in.
public struct UnitOfCount: Sendable {
  /// Its id within the rulebook.
  public let id: String
  /// Its name after the number 1.
  public let one: LocalizedText
  /// Its name after any other number.
  public let other: LocalizedText

  /// Its name after `count`.
  public func name(for count: Int64) -> LocalizedText { count == 1 ? one : other }
}

/// A counted fact: a whole number of people, votes, unions and the like.
public struct Fact: Sendable {
  /// Its key in `facts`.
  public let id: String
  /// Its official name.
  public let name: LocalizedText
  /// Who or what is counted, where that needs saying.
  public let note: LocalizedText?
  /// What it is counted in, by position in ``Rulebook/units``.
  public let unit: Int
  /// The smallest and largest count that is accepted.
  public let bounds: ClosedRange<Int64>
  /// The smallest and largest count that is accepted as last year's: from 0, as a union founded since
  /// had none of anything.
  public var previousBounds: ClosedRange<Int64> { 0...bounds.upperBound }
}

/// A fact that cannot exceed another.
public struct PartOfWhole: Sendable, Equatable {
  /// The part, by position in ``Rulebook/facts``.
  public let part: Int
  /// The whole, by position in ``Rulebook/facts``.
  public let whole: Int
}

/// What is counted, and how.
public struct Counting: Sendable, Equatable {
  /// What a requirement counts.
  public enum Unit: String, CaseIterable, Sendable {
    /// Criteria, each met when every applicable clause of it is.
    case criterion
    /// Clauses, each for itself.
    case clause
  }
  /// What becomes of that which does not apply.
  public enum NotApplicable: String, CaseIterable, Sendable {
    /// It leaves the count of what is asked.
    case excluded
    /// It counts as met.
    case met
  }
  /// What a requirement counts.
  public let unit: Unit
  /// What becomes of that which does not apply.
  public let notApplicable: NotApplicable
}

/// A level of the rating, reached when the level before it is and every requirement is satisfied.
public struct Level: Sendable {
  /// Its number; the first level has 1.
  public let star: Int
  /// Its official name.
  public let name: LocalizedText
  /// What it is meant to show.
  public let aim: LocalizedText
  /// What it asks for.
  public package(set) var requirements: [Requirement]
  /// Where the document says so.
  public let source: LocalizedText
}

/// How many unions are to reach a star, of all that the document is for together.
///
/// No single union is rated by it.
public struct Aim: Sendable {
  /// The star that is to be reached, or one above it; one of those of ``Rulebook/levels``.
  public let star: Int
  /// How many are to reach it: a percentage of the unions, or a number of them.
  public let demand: Requirement.Demand
  /// What is to be kept in mind with it; nil where nothing is.
  public let note: LocalizedText?
  /// Where the document says so.
  public let source: LocalizedText
}

/// How much of a group of criteria a level asks for.
public struct Requirement: Sendable, Equatable {
  /// How much is asked.
  public enum Demand: Sendable, Equatable {
    /// At least so many percent of what applies, 0...100.
    case percent(Int)
    /// At least so many, or all that apply where those are fewer.
    case count(Int)
  }
  /// The tier whose criteria count, by position in ``Rulebook/tiers``.
  public let tier: Int
  /// The stars whose criteria count; empty for all of the tier.
  public let stars: [Int]
  /// The only criteria that count, by position in ``Rulebook/criteria``; empty where that is left to
  /// the tier and the stars.
  public let criteria: [Int]
  /// How much is asked of them.
  public package(set) var demand: Demand
}

/// A criterion: one row of the document's tables.
public struct Criterion: Sendable {
  /// Its id in submissions and results.
  public let id: String
  /// A short name of what it is about.
  public let title: LocalizedText
  /// Its tier, by position in ``Rulebook/tiers``.
  public let tier: Int
  /// The star it belongs to; nil where it belongs to none.
  public let star: Int?
  /// Its dimension, by position in ``Rulebook/dimensions``; nil where it has none.
  public let dimension: Int?
  /// Whether the dimension was inferred because the document does not show it.
  public let isDimensionInferred: Bool
  /// The annex of the document it stands in.
  public let annex: Int
  /// Its row within its part of that annex.
  public let row: Int
  /// The types it binds, a bit for each position in ``Rulebook/types``.
  package var types: UInt64
  /// Its clauses, by position in ``Rulebook/clauses``.
  public let clauses: Range<Int>
}

/// A clause: the smallest part of a criterion that is asked or computed for itself.
public struct Clause: Sendable {
  /// How it is decided whether it is met.
  public enum Kind: Sendable {
    /// By a yes or no.
    case attested
    /// By two counted facts.
    case rate(Rate)
  }
  /// Its id in submissions and results.
  public let id: String
  /// Its criterion, by position in ``Rulebook/criteria``.
  public let criterion: Int
  /// How it is decided whether it is met.
  public package(set) var kind: Kind
  /// What is asked, so that yes is the good answer.
  public let question: LocalizedText
  /// Which sentence of its row it states.
  public let sentence: Int
  /// When `"na"` is a permitted answer; nil where it never is.
  public package(set) var notApplicableIf: LocalizedText?
  /// When it applies at all; nil where it always does.
  public package(set) var condition: Condition?
  /// What the available copy of the document no longer shows of it; nil where nothing is lost.
  public let damaged: LocalizedText?
  /// The types it binds, a bit for each position in ``Rulebook/types``.
  package var types: UInt64
  /// The forms it binds, a bit for each position in ``Rulebook/forms``.
  package var forms: UInt64
  /// Its place in a set of clauses; the clauses of one criterion share a word.
  package let bit: Int

  /// The facts that decide it, by position in ``Rulebook/facts``; one may stand twice.
  package var facts: [Int] {
    let bands = rate?.bands.compactMap { $0.fact } ?? []
    return bands + [rate?.numerator, rate?.denominator, condition?.fact].compactMap { $0 }
  }

  /// Its rate; nil where it is attested.
  public var rate: Rate? {
    if case .rate(let rate) = kind { rate } else { nil }
  }
}

/// A clause that applies only where a fact reaches a number.
public struct Condition: Sendable, Equatable {
  /// The fact, by position in ``Rulebook/facts``.
  public let fact: Int
  /// The smallest count at which the clause applies.
  public package(set) var atLeast: Int64
}

/// A share that must reach a percentage: met when numerator × 100 ≥ percent × denominator.
public struct Rate: Sendable, Equatable {
  /// What a denominator of 0 means.
  public enum ZeroRule: String, CaseIterable, Sendable {
    /// The clause does not apply.
    case notApplicable = "not-applicable"
    /// The clause is unmet.
    case unmet
  }
  /// The fact that is counted, by position in ``Rulebook/facts``.
  public let numerator: Int
  /// The fact it is counted against, by position in ``Rulebook/facts``.
  public let denominator: Int
  /// The percentages asked, in rising order without gaps; one of them where it is fixed.
  public package(set) var bands: [Band]
  /// What a denominator of 0 means; nil where its lower bound rules it out.
  public package(set) var whenDenominatorIsZero: ZeroRule?

  /// The percentage asked of a union with these facts; nil where the fact that decides is missing.
  package func requiredPercent(_ facts: [Int64]) -> Int64? { requiredPercent(facts.span) }

  func requiredPercent(_ facts: Span<Int64>) -> Int64? {
    for band in bands {
      guard let fact = band.fact else { return band.atLeastPercent }
      let value = facts[fact]
      if value >= band.from, value <= band.to ?? .max { return band.atLeastPercent }
    }
    return nil
  }
}

/// The percentage asked while a fact lies in a range.
public struct Band: Sendable, Equatable {
  /// The fact that decides, by position in ``Rulebook/facts``; nil where the percentage is fixed.
  public let fact: Int?
  /// The lower edge, included.
  public package(set) var from: Int64
  /// The upper edge, included; nil where there is none.
  public package(set) var to: Int64?
  /// The percentage asked, 0...100.
  public package(set) var atLeastPercent: Int64
}

/// A question the document leaves open, and the answer this rulebook gives.
public struct Reading: Sendable {
  /// Its id.
  public let id: String
  /// What is open.
  public let question: LocalizedText
  /// What was chosen.
  public let choice: Choice
  /// What else could be read.
  public let alternatives: [Choice]
  /// Why the choice was made.
  public let why: LocalizedText
  /// The criteria and clauses it touches; empty where it touches all.
  public let touches: [String]

  /// One way to read what is open.
  public struct Choice: Sendable {
    /// Its id within the reading; nil where it is stated in words alone.
    public let id: String?
    /// What it says.
    public let text: LocalizedText
    /// The list of what it replaces in the rules, in the document; nil where it replaces nothing.
    let replaces: JSONDocument.Node?

    /// Whether the rules can be read this way: it is what was chosen, or an alternative in data.
    public var isExpressed: Bool { id != nil }
  }
}
