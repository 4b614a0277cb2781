import Testing

@testable import StarRules

/// Properties of every rating, tried on random submissions of every type and form.
struct RandomRatingTests {
  @Test("A rating is what the sentences of the contract make of it")
  func reference() throws {
    var submissions = try RandomSubmissions(seed: 11)
    var stars: Set<Int> = []
    for _ in 0..<240 {
      let (union, draft) = submissions.next()
      let (rating, reference) = (try draft.rating(), try ReferenceRating(draft, union))
      stars.insert(rating.star)
      #expect(rating.submission.otherWarnings.isEmpty)
      #expect(rating.star == reference.star)
      #expect(rating.range.lowerBound == reference.star(ifUnanswered: "unmet"))
      #expect(rating.range.upperBound == reference.star(ifUnanswered: "met"))
      var clauses: [String: String] = [:]
      var criteria: [String: String] = [:]
      for result in rating.criteria {
        criteria[rating.ids([result])[0]] = result.status.rawValue
        for clause in result.clauses {
          clauses[rating.ids([clause.clause])[0]] = clause.status.rawValue
        }
      }
      #expect(clauses == reference.clauses)
      #expect(criteria == reference.criteria)
      let counts = reference.counts(reference.criteria)
      for (level, expected) in zip(rating.levels, counts) {
        #expect(level.isReached == (level.level.star <= reference.star))
        #expect(level.requirements.map { $0.met } == expected.map { $0.met })
        #expect(level.requirements.map { $0.applicable } == expected.map { $0.applicable })
        #expect(level.requirements.map { $0.needed } == expected.map { $0.needed })
      }
      let spare = counts.prefix(reference.star).dropFirst(2).map { $0[0].met - $0[0].needed }
      #expect(rating.cushion.map { $0.spare } == Array(spare))
    }
    #expect(stars == [0, 1, 2, 3, 4, 5])
  }

  @Test("What is next is what is missing for each star, and what there is to choose from")
  func next() throws {
    var submissions = try RandomSubmissions(seed: 12)
    for _ in 0..<80 {
      let (union, draft) = submissions.next()
      let (rating, reference) = (try draft.rating(), try ReferenceRating(draft, union))
      for target in 1...5 {
        let next = rating.next(target: target)
        guard target > reference.star else {
          #expect(next == nil)
          continue
        }
        #expect(next?.star == target)
        #expect(next?.steps == reference.steps(to: target))
        #expect(rating.ids(next?.criteria ?? []) == reference.choices(to: target))
      }
      #expect(rating.next()?.star == (reference.star < 5 ? reference.star + 1 : nil))
    }
  }

  @Test("The order of keys and the white space between them change nothing")
  func order() throws {
    var submissions = try RandomSubmissions(seed: 13)
    for _ in 0..<25 {
      let (_, draft) = submissions.next()
      let expected = try result(of: draft.text)
      for _ in 0..<3 {
        let text = draft.text(shuffledWith: &submissions.random)
        #expect(text != draft.text)
        #expect(try result(of: text) == expected)
      }
    }
  }

  private func result(of text: [UInt8]) throws -> String {
    var writer = JSONWriter(.indented)
    let submission = try Submission(text, rulebook: BuiltIn.rulebook())
    Rating(submission).write(to: &writer, language: .en)
    #expect(submission.otherWarnings.isEmpty)
    // Warnings name places.
    return String(decoding: writer.bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("    {\"code\":") }.joined(separator: "\n")
  }

  @Test("Turning an answer to yes never lowers the star")
  func answers() throws {
    var submissions = try RandomSubmissions(seed: 14)
    for _ in 0..<60 {
      let (_, draft) = submissions.next()
      let star = try draft.rating().star
      let open = draft.answers.filter { $0.value == .no || $0.value == .open }.keys.sorted()
      for id in open.prefix(6) {
        var better = draft
        better.answers[id] = .yes
        #expect(try better.rating().star >= star, "\(id)")
      }
      var best = draft
      for id in open { best.answers[id] = .yes }
      #expect(try best.rating().star >= star)
    }
  }

  @Test("Raising a numerator that is no rate's denominator never lowers the star")
  func numerators() throws {
    var submissions = try RandomSubmissions(seed: 15)
    var raised = 0
    for _ in 0..<60 {
      let (union, draft) = submissions.next()
      let star = try draft.rating().star
      let pairs = submissions.wholes(union)
      let wholes = Set(pairs.map { $0.whole })
      for part in Set(pairs.map { $0.part }).subtracting(wholes).sorted()
      where part != "femaleMembers" {
        guard let count = draft.facts[part] else { continue }
        let most =
          pairs.filter { $0.part == part }.compactMap { draft.facts[$0.whole] }.min() ?? count
        var better = draft
        better.facts[part] = most
        if most > count { raised += 1 }
        #expect(try better.rating().star >= star, "\(part)")
      }
    }
    #expect(raised > 50)
  }

  @Test("An answer to a criterion is the same answer to each of its statements")
  func criteria() throws {
    var desk = try RatingDesk()
    for union in try Union.all() {
      for (criterion, clauses) in union.criteria {
        let attested = clauses.filter { $0.rate == nil }
        guard !attested.isEmpty else { continue }
        for answer in SubmissionDraft.Answer.allCases {
          var whole = SubmissionDraft(union)
          whole.answers[criterion.id] = answer
          var single = SubmissionDraft(union)
          for clause in attested { single.answers[clause.id] = answer }
          let (left, right) = (desk.statuses(whole, union), desk.statuses(single, union))
          #expect(left == right, "\(criterion.id)")
          let isRefused =
            answer == .aside
            && attested.contains { $0.notApplicableIf == nil && $0.condition == nil }
          #expect((left == nil) == isRefused, "\(criterion.id)")
        }
      }
    }
  }
}
