import StarRules

/// The pieces that records are put together from, as JSON ready to be copied.
struct Pieces {
  /// The ids of criteria and, after them, of clauses.
  let slots: [[UInt8]]
  let facts: [[UInt8]]
  let types: [[UInt8]]
  let forms: [[UInt8]]

  init(_ rulebook: Rulebook) {
    slots = (0..<rulebook.criteria.count + rulebook.clauses.count).map {
      Self.quoted(rulebook.id(ofSlot: $0))
    }
    facts = rulebook.facts.map { Self.quoted($0.id) }
    types = rulebook.types.map { Self.quoted($0.id) }
    forms = rulebook.forms.map { Self.quoted($0.id) }
  }

  let format = (key: key(.format), value: quoted(Submission.format))
  let year = key(.year)
  let organisation = key(.organisation)
  let name = key(.name)
  let type = key(.type)
  let form = key(.form)
  let code = key(.code)
  let district = key(.district)
  let claimedStar = key(.claimedStar)
  let factsKey = key(.facts)
  let answers = key(.answers)
  let met = key(.met)
  let evidence = key(.evidence)
  let note = key(.note)
  let reviews = key(.reviews)
  let stage = key(.stage)
  let date = key(.date)
  let by = key(.by)

  let yes = Array("true".utf8)
  let no = Array("false".utf8)
  let null = Array("null".utf8)
  let aside = quoted("na")

  private static func key(_ key: SubmissionKey) -> [UInt8] { quoted(key.rawValue) }

  /// A text as a JSON string.
  static func quoted(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.string(text)
    return writer.bytes
  }
}
