extension RulebookLoader {
  /// Reads the stages of review, in their order.
  mutating func reviewStages(_ node: JSONDocument.Node?) -> [ReviewStage] {
    let (values, nodes) = identified(
      node, [.id, .name, .source], optional: [.confirms, .checks], atMost: Limits.kinds
    ) { loader, object -> ReviewStage? in
      let confirms = loader.decoder.bool(object[.confirms])
      let checks = loader.decoder.bool(object[.checks])
      let id = loader.decoder.string(object[.id])
      if id == ReviewStage.selfAssessment, let node = object[.id] {
        loader.decoder.note(.reservedStage, at: node)
      }
      guard let id, let name = loader.decoder.localized(object[.name]),
        let source = loader.decoder.localized(object[.source])
      else { return nil }
      return ReviewStage(id: id, name: name, confirms: confirms, checks: checks, source: source)
    }
    stages = decoder.table(of: nodes)
    return values
  }

  /// Reads the honours, each re-examined at one of `stars` stars.
  mutating func honours(_ node: JSONDocument.Node?, stars: Int) -> [Honour] {
    let highest = Int64(max(1, stars))
    let (values, nodes) = identified(
      node, [.id, .name, .star, .since, .earlierDueWithinYears, .source], atMost: Limits.kinds
    ) { loader, object -> Honour? in
      guard let id = loader.decoder.string(object[.id]),
        let name = loader.decoder.localized(object[.name]),
        let star = loader.decoder.number(object[.star], in: 1...highest),
        let since = loader.decoder.number(object[.since], in: Submission.years),
        let years = loader.decoder.number(object[.earlierDueWithinYears], in: 1...99),
        let source = loader.decoder.localized(object[.source])
      else { return nil }
      return Honour(
        id: id, name: name, star: Int(star), since: Int(since), earlierDueWithinYears: Int(years),
        source: source)
    }
    honours = decoder.table(of: nodes)
    return values
  }

  /// Reads to whom unions of a star are put forward.
  mutating func recommendation(_ node: JSONDocument.Node?, stars: Int) -> Recommendation? {
    guard let node else { return nil }
    var object = DocumentDecoder.Object(at: node)
    guard decoder.read(&object, [.star, .name, .source]),
      let star = decoder.number(object[.star], in: 1...Int64(max(1, stars))),
      let name = decoder.localized(object[.name]),
      let source = decoder.localized(object[.source])
    else { return nil }
    return Recommendation(star: Int(star), name: name, source: source)
  }
}
