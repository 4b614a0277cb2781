@testable import StarRules

/// A rating worked out by dictionaries and sentences of the contract, one after the other, to hold
/// the library's against; thresholds of levels stand here as the guideline has them.
struct ReferenceRating {
  /// How each binding clause stands, by id.
  private(set) var clauses: [String: String] = [:]
  /// How each binding criterion stands, by id.
  private(set) var criteria: [String: String] = [:]
  private let union: Union
  private let draft: SubmissionDraft

  init(_ draft: SubmissionDraft, _ union: Union) throws {
    self.draft = draft
    self.union = union
    let rulebook = try BuiltIn.rulebook()
    for (criterion, members) in union.criteria {
      for clause in members { clauses[clause.id] = status(of: clause, criterion, rulebook) }
    }
    criteria = statuses(of: clauses)
  }

  private func status(of clause: Clause, _ criterion: Criterion, _ rulebook: Rulebook) -> String {
    func count(_ fact: Int) -> Int64? { draft.facts[rulebook.facts[fact].id] }
    if let rate = clause.rate {
      if count(rate.denominator) == 0, let zero = rate.whenDenominatorIsZero {
        return zero.rawValue
      }
      guard let some = count(rate.numerator), let all = count(rate.denominator) else {
        return "unanswered"
      }
      for band in rate.bands {
        guard let fact = band.fact else {
          return some * 100 >= band.atLeastPercent * all ? "met" : "unmet"
        }
        guard let count = count(fact) else { return "unanswered" }
        if band.from <= count, count <= band.to ?? count {
          return some * 100 >= band.atLeastPercent * all ? "met" : "unmet"
        }
      }
      return "unanswered"
    }
    let answer = draft.answers[clause.id] ?? draft.answers[criterion.id] ?? .open
    if let condition = clause.condition {
      guard let count = count(condition.fact) else { return answer == .yes ? "met" : "unanswered" }
      if count < condition.atLeast { return "not-applicable" }
    }
    let words: [SubmissionDraft.Answer: String] = [
      .yes: "met", .no: "unmet", .aside: "not-applicable", .open: "unanswered",
    ]
    return words[answer] ?? ""
  }

  private func statuses(of clauses: [String: String]) -> [String: String] {
    var statuses: [String: String] = [:]
    for (criterion, members) in union.criteria {
      let applicable = members.map { clauses[$0.id] ?? "" }.filter { $0 != "not-applicable" }
      statuses[criterion.id] =
        applicable.isEmpty
        ? "not-applicable"
        : applicable.allSatisfy { $0 == "met" }
          ? "met" : applicable.contains("unmet") ? "unmet" : "unanswered"
    }
    return statuses
  }

  /// What each level asks for: the criteria by the first letters of their ids, how many of them.
  private static let levels: [[(prefixes: [String], percent: Int?)]] = [
    [(["B", "TB"], 100)], [(["S", "TS"], 100)], [(["V3.", "TV3."], 80)],
    [(["V4.", "TV4."], 90), (["I", "TI"], nil)], [(["V5.", "TV5."], 95), (["I", "TI"], nil)],
  ]

  /// How many criteria are met, apply and have to be met, per level and requirement.
  func counts(_ criteria: [String: String]) -> [[(met: Int, applicable: Int, needed: Int)]] {
    Self.levels.map { level in
      level.map { requirement in
        let own = criteria.filter { id, _ in requirement.prefixes.contains { id.hasPrefix($0) } }
        let applicable = own.values.filter { $0 != "not-applicable" }.count
        let met = own.values.filter { $0 == "met" }.count
        // The smallest number that is the percentage or more, found by trying.
        let needed =
          requirement.percent.map { percent in
            (0...applicable).first { $0 * 100 >= percent * applicable } ?? 0
          } ?? min(1, applicable)
        return (met, applicable, needed)
      }
    }
  }

  private func star(_ criteria: [String: String]) -> Int {
    counts(criteria).prefix { $0.allSatisfy { $0.met >= $0.needed } }.count
  }

  /// The star reached.
  var star: Int { star(criteria) }

  /// The star if every unanswered clause turned out so.
  func star(ifUnanswered status: String) -> Int {
    star(statuses(of: clauses.mapValues { $0 == "unanswered" ? status : $0 }))
  }

  /// What is missing for a star, over all levels up to it, innovation counted once.
  func steps(to target: Int) -> Int {
    let counts = counts(criteria).prefix(target)
    let percents = counts.map { max(0, $0[0].needed - $0[0].met) }.reduce(0, +)
    let innovation = counts.compactMap { $0.count > 1 ? max(0, $0[1].needed - $0[1].met) : nil }
    return percents + (innovation.max() ?? 0)
  }

  /// The ids of the criteria to choose from for a star: fewest clauses missing first.
  func choices(to target: Int) -> [String] {
    var ids: [(missing: Int, order: Int, id: String)] = []
    let counts = counts(criteria)
    for (order, (criterion, members)) in union.criteria.enumerated()
    where ["unmet", "unanswered"].contains(criteria[criterion.id]) {
      let isChosen = (0..<target).contains { level in
        zip(Self.levels[level], counts[level]).contains { requirement, count in
          count.met < count.needed && requirement.prefixes.contains { criterion.id.hasPrefix($0) }
        }
      }
      guard isChosen else { continue }
      let missing = members.filter { ["unmet", "unanswered"].contains(clauses[$0.id]) }.count
      ids.append((missing, order, criterion.id))
    }
    return ids.sorted { ($0.missing, $0.order) < ($1.missing, $1.order) }.map { $0.id }
  }
}
