// What a summary tells.

extension Summary {
  // MARK: Records and stars

  /// How many records there are, rated or not.
  package var records: Int { places.count }

  /// How many records were rated.
  package var rated: Int { records - refused }

  /// How many unions reached each star, from 0.
  package var stars: [Int] {
    rulebook.types.indices.reduce(into: Array(repeating: 0, count: withoutDistrict.count)) {
      for (star, count) in stars(type: $1).enumerated() { $0[star] += count }
    }
  }

  /// How many unions of the type at a position reached each star, from 0.
  package func stars(type: Int) -> [Int] {
    rulebook.forms.indices.reduce(into: Array(repeating: 0, count: withoutDistrict.count)) {
      for (star, count) in counts.stars(type: type, form: $1).enumerated() { $0[star] += count }
    }
  }

  /// The stars that the unions of a district reached.
  package struct District: Sendable, Equatable {
    package let name: String
    /// How many reached each star, from 0.
    package let stars: [Int]
    /// How many unions it has.
    package var unions: Int { stars.reduce(0, +) }
  }

  /// The districts that are counted each by itself, those with more unions first.
  package var districtList: [District] {
    let list = (0..<districts.count).map {
      District(name: districts.text($0), stars: districts.counts($0))
    }
    let order = list.indices.sorted { (-list[$0].unions, $0) < (-list[$1].unions, $1) }
    return order.map { list[$0] }
  }

  /// The stars that the unions of all further districts reached, from 0.
  package var otherDistricts: [Int] { districts.others }

  // MARK: Aims

  /// How far an aim is reached.
  package struct AimResult: Sendable, Equatable {
    /// The star that is aimed at.
    package let star: Int
    package let demand: Requirement.Demand
    /// How many unions have that star or a higher one.
    package let reached: Int
    /// How many more it takes; 0 where it is reached.
    package let missing: Int
  }

  /// How far each aim of the rulebook is reached by the rated unions.
  package var aims: [AimResult] {
    let stars = stars
    return rulebook.aims.map { aim in
      let reached = stars[aim.star...].reduce(0, +)
      let needed: Int64 =
        switch aim.demand {
        case .percent(let percent): (Int64(percent) * Int64(rated) + 99) / 100
        case .count(let count): Int64(count)
        }
      return AimResult(
        star: aim.star, demand: aim.demand, reached: reached,
        missing: Int(max(0, needed - Int64(reached))))
    }
  }

  // MARK: Claims

  /// How many unions claim more than they reached.
  package var overclaimCount: Int { overclaimsByStars.reduce(0, +) }

  /// How many unions claim one star more than they reached, two more, and so on.
  package var overclaimsByStars: [Int] {
    rulebook.levels.indices.map { counts.overclaimed(by: $0 + 1) }
  }

  // MARK: Criteria

  /// How the unions stand with one criterion.
  package struct CriterionCounts: Sendable, Equatable {
    /// By position in ``Rulebook/criteria``.
    package let criterion: Int
    /// How many unions it binds.
    package let binds: Int
    /// How many did not meet it.
    package let unmet: Int
    /// How many met what they answered of it, but did not answer all.
    package let unanswered: Int
    /// How many set a clause of it aside by "na".
    package let setAside: Int
    /// How many would reach their next star by meeting it and nothing else.
    package let lifts: Int
  }

  /// Every criterion that binds a union, in the order of the rulebook.
  package var criteria: [CriterionCounts] {
    var binds = Array(repeating: 0, count: rulebook.criteria.count)
    for type in rulebook.types.indices {
      for form in rulebook.types[type].forms {
        let unions = counts.stars(type: type, form: form).reduce(0, +)
        guard unions > 0 else { continue }
        let checklist = Checklist(rulebook, type: type, form: form)
        for check in checklist.criteria { binds[check.criterion] += unions }
      }
    }
    return binds.indices.filter { binds[$0] > 0 }.map {
      CriterionCounts(
        criterion: $0, binds: binds[$0], unmet: counts.criteria[.unmet, $0],
        unanswered: counts.criteria[.unanswered, $0], setAside: counts.criteria[.setAside, $0],
        lifts: counts.lifts($0))
    }
  }

  /// How many unions are one step from their next star.
  package var oneStep: Int { counts[.oneStep] }

  /// How many of them tell which criterion would do.
  package var liftable: Int { counts[.liftable] }

  // MARK: What ratings rest on

  /// Unions and clauses of some kind.
  package struct Footing: Sendable, Equatable {
    /// How many unions have any such clause.
    package let unions: Int
    /// How many such clauses they have together.
    package let clauses: Int
  }

  /// What is set aside by "na".
  package var setAside: Footing {
    Footing(unions: counts[.setAsideUnions], clauses: counts[.setAsideClauses])
  }

  /// What is not answered.
  package var unanswered: Footing {
    Footing(unions: counts[.unansweredUnions], clauses: counts[.unansweredClauses])
  }

  /// What is met by an answer without evidence.
  package var unproven: Footing {
    Footing(unions: counts[.unprovenUnions], clauses: counts[.unprovenClauses])
  }

  // MARK: Plausibility

  /// How many unions plausibility rules warn of.
  package var implausibleUnions: Int { counts[.implausible] }

  /// How many of them have answers or counts that do not fit together.
  package var contradictoryUnions: Int { counts[.contradictory] }

  /// How many of them do not name documents they must have, which is most of those without evidence.
  package var undocumentedUnions: Int { counts[.undocumented] }

  /// How many unions each plausibility rule warns of that warns of any, in the order of the rules.
  package var implausible: [(rule: Int, unions: Int)] {
    rulebook.plausibility.indices.map { (rule: $0, unions: counts.implausible($0)) }
      .filter { $0.unions > 0 }
  }

  // MARK: Repeats and refusals

  /// How many records are of a union that had one before.
  package var repeatCount: Int { repeats.repeats }

  /// How many unions have more than one record.
  package var repeatedUnions: Int { repeats.unions }

  /// The first unions that have more than one record.
  package var repeatedUnionList: [RepeatedUnion] { repeats.groups }

  /// Whether there was no room to keep where all records stand.
  package var lacksPlaces: Bool { places.end < places.count }

  /// How many records were not rated for each first problem, the most frequent first.
  package var refusalsByCode: [(code: String, count: Int)] {
    let codes = (0..<refusalCodes.count).map { (refusalCodes.text($0), refusalCodes.counts($0)[0]) }
    return codes.sorted { (-$0.1, $0.0) < (-$1.1, $1.0) }.map { (code: $0.0, count: $0.1) }
  }

  /// How many records were not rated for problems beyond those that are counted each by itself.
  package var refusalsOfOtherCodes: Int { refusalCodes.others[0] }
}
