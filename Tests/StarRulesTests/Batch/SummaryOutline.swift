@testable import StarRules

/// All that a summary tells, to be compared.
struct SummaryOutline: Equatable {
  var records = 0
  var refused = 0
  /// By type, then by star.
  var types: [[Int]] = []
  var districts: [String: [Int]] = [:]
  var withoutDistrict: [Int] = []
  var overclaimsByStars: [Int] = []
  /// Source, name, claimed, reached, missing.
  var overclaims: [String] = []
  /// Of each criterion: binds, unmet, unanswered, setAside, lifts.
  var criteria: [String: [Int]] = [:]
  /// setAside, unanswered and unproven: unions and clauses of each.
  var footing: [Int] = []
  var oneStep: [Int] = []
  var refusalsByCode: [String: Int] = [:]
  var refusals: [String] = []
  /// Repeats and unions.
  var repeats: [Int] = []
  /// Name, count, places.
  var groups: [String] = []
}

extension SummaryOutline {
  init(_ summary: Summary) {
    let rulebook = summary.rulebook
    records = summary.records
    refused = summary.refused
    types = rulebook.types.indices.map { summary.stars(type: $0) }
    for district in summary.districtList { districts[district.name] = district.stars }
    withoutDistrict = summary.withoutDistrict
    overclaimsByStars = summary.overclaimsByStars
    overclaims = summary.overclaims.map { claim in
      let missing = rulebook.clauses.filter { claim.missing[$0.bit] }.map { $0.id }
      return "\(claim.source) \(claim.name) \(claim.claimed) \(claim.reached) \(missing)"
    }
    for counts in summary.criteria {
      criteria[rulebook.criteria[counts.criterion].id] = [
        counts.binds, counts.unmet, counts.unanswered, counts.setAside, counts.lifts,
      ]
    }
    footing = [summary.setAside, summary.unanswered, summary.unproven].flatMap {
      [$0.unions, $0.clauses]
    }
    oneStep = [summary.oneStep, summary.liftable]
    for (code, count) in summary.refusalsByCode { refusalsByCode[code] = count }
    refusals = summary.refusals.map { "\($0.source) \($0.refusal.code)" }
    repeats = [summary.repeatCount, summary.repeatedUnions]
    groups = summary.repeatedUnionList.map { "\($0.name) \($0.count) \($0.places)" }
  }

  /// Counts the records one by one, by the rating of each, without any of what a summary is made of.
  static func counted(_ records: [RandomRecords.Record], _ rulebook: Rulebook) -> Self {
    var outline = SummaryOutline()
    let stars = Array(repeating: 0, count: rulebook.levels.count + 1)
    outline.types = Array(repeating: stars, count: rulebook.types.count)
    outline.withoutDistrict = stars
    outline.overclaimsByStars = Array(stars.dropLast())
    outline.footing = [0, 0, 0, 0, 0, 0]
    outline.oneStep = [0, 0]
    outline.repeats = [0, 0]
    var unions: [(key: String, name: String, places: [String])] = []
    var order: [Int] = []
    for record in records {
      outline.records += 1
      let place = record.source ?? record.origin.source
      do throws(SubmissionRefused) {
        let rating = Rating(try Submission(record.text, rulebook: rulebook))
        outline.add(rating, record, at: place)
        let key = record.code.map { "c" + $0 } ?? "\(rating.submission.type.id) \(record.name)"
        if let union = unions.firstIndex(where: { $0.key == key }) {
          outline.repeats[0] += 1
          if unions[union].places.count == 1 {
            outline.repeats[1] += 1
            order.append(union)
            unions[union].name = record.name
          }
          unions[union].places.append(place)
        } else {
          unions.append((key, record.name, [place]))
        }
      } catch {
        outline.refused += 1
        let first = error.diagnostics(in: .en).first { $0.severity == .error }?.code ?? ""
        outline.refusalsByCode[first, default: 0] += 1
        if outline.refusals.count < 20 { outline.refusals.append("\(place) \(first)") }
      }
    }
    outline.groups = order.prefix(20).map {
      "\(unions[$0].name) \(unions[$0].places.count) \(unions[$0].places.prefix(20))"
    }
    return outline
  }

  private mutating func add(_ rating: Rating, _ record: RandomRecords.Record, at place: String) {
    let rulebook = rating.submission.rulebook
    let type = rulebook.types.firstIndex { $0.id == rating.submission.type.id } ?? 0
    types[type][rating.star] += 1
    if let district = record.district, !district.isEmpty, district != "\u{2028}" {
      districts[district, default: Array(repeating: 0, count: rulebook.levels.count + 1)][
        rating.star] += 1
    } else {
      withoutDistrict[rating.star] += 1
    }
    addClaim(rating, record, at: place)
    let next = rating.next()
    if next?.steps == 1 { (oneStep[0], oneStep[1]) = (oneStep[0] + 1, oneStep[1] + 1) }
    let lifting = next?.steps == 1 ? next?.open.first?.criteria.map { $0.criterion } ?? [] : []
    for result in rating.criteria {
      let criterion = rulebook.criteria[result.criterion]
      let aside = rating.notApplicable.contains(where: criterion.clauses.contains)
      let row = [
        1, result.status == .unmet ? 1 : 0, result.status == .unanswered ? 1 : 0, aside ? 1 : 0,
        lifting.contains(result.criterion) ? 1 : 0,
      ]
      criteria[criterion.id] = zip(criteria[criterion.id] ?? [0, 0, 0, 0, 0], row).map { $0 + $1 }
    }
    let unanswered = rating.criteria.flatMap { $0.clauses }.count { $0.status == .unanswered }
    for (index, count) in [rating.notApplicable.count, unanswered, rating.unproven.count]
      .enumerated() where count > 0
    {
      footing[2 * index] += 1
      footing[2 * index + 1] += count
    }
  }

  private mutating func addClaim(
    _ rating: Rating, _ record: RandomRecords.Record, at place: String
  ) {
    guard let claimed = record.claimed, claimed > rating.star else { return }
    overclaimsByStars[claimed - rating.star - 1] += 1
    guard overclaims.count < 20 else { return }
    let rulebook = rating.submission.rulebook
    let asked = rating.criteria.filter { result in
      let criterion = rulebook.criteria[result.criterion]
      // Innovation, the one tier without stars, is asked for from four stars on.
      return criterion.star.map { $0 <= claimed } ?? (claimed >= 4)
    }
    let missing = asked.flatMap { $0.clauses }
      .filter { $0.status == .unmet || $0.status == .unanswered }
      .map { rulebook.clauses[$0.clause].id }
    overclaims.append("\(place) \(record.name) \(claimed) \(rating.star) \(missing)")
  }
}
