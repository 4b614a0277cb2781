import StarRules
import Testing

@testable import unionstar

/// The JSON Schema of a submission says what the reader says, as far as a schema can.
@Suite("Schema")
struct SchemaTests {
  private static let rulebook = try? Project.rulebook()
  private static let schema = try? JSONTree(Project.run(["schema"]).output)

  /// Every type with every form it may have.
  static let unions: [(type: String, form: String)] = (rulebook?.types ?? []).flatMap { type in
    type.forms.map { (type.id, rulebook?.forms[$0].id ?? "") }
  }

  private let rulebook: Rulebook
  private let schema: JSONTree
  private let check: SchemaCheck

  init() throws {
    rulebook = try Project.rulebook()
    schema = try #require(Self.schema)
    check = SchemaCheck(schema)
  }

  private func checklist(_ type: String, _ form: String) throws -> Checklist {
    let type = try #require(rulebook.types.firstIndex { $0.id == type })
    let form = try #require(rulebook.forms.firstIndex { $0.id == form })
    return Checklist(rulebook, type: type, form: form)
  }

  @Test("It is JSON in both languages, alike but for titles and descriptions")
  func isJSON() throws {
    let chinese = try JSONTree(Project.run(["schema", "--lang", "zh"]).output)
    #expect(chinese["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
    #expect(chinese != schema)
    #expect(chinese.withoutWords == schema.withoutWords)
  }

  @Test("Every reference has its definition, and every definition is used")
  func references() {
    let references = Set(schema.everything.compactMap { $0["$ref"]?.text })
    let used = references.filter { $0.hasPrefix("#/$defs/") }
    // A review answers and counts as the submission does.
    #expect(references.subtracting(used) == ["#/properties/answers", "#/properties/facts"])
    let definitions = (schema["$defs"]?.keys ?? []).map { "#/$defs/" + $0 }
    #expect(Set(definitions).count == definitions.count)
    #expect(used == Set(definitions))
  }

  @Test("Every clause has a definition that describes it, and every fact its bounds")
  func definitions() {
    for clause in rulebook.clauses {
      let definition = schema["$defs"]?[clause.id]
      #expect(definition?["description"]?.text?.hasPrefix(clause.question[.en]) == true)
      let permitted = clause.notApplicableIf != nil || clause.condition != nil
      let kind = clause.rate != nil ? "computed" : permitted ? "answer" : "yes-or-no"
      #expect(definition?["$ref"]?.text == "#/$defs/\(kind)", "\(clause.id)")
    }
    let facts = schema["properties"]?["facts"]?["properties"]
    #expect(facts?.keys == rulebook.facts.map(\.id))
    for fact in rulebook.facts {
      #expect(facts?[fact.id]?["minimum"]?.number == fact.bounds.lowerBound)
      #expect(facts?[fact.id]?["maximum"]?.number == fact.bounds.upperBound)
    }
  }

  @Test("For each type and form exactly the ids that bind are listed", arguments: unions)
  func ids(type: String, form: String) throws {
    let checklist = try checklist(type, form)
    var wanted: [String] = []
    for check in checklist.criteria {
      let criterion = rulebook.criteria[check.criterion]
      wanted.append(criterion.id)
      wanted += rulebook.clauses[criterion.clauses].filter { checklist.binding[$0.bit] }.map(\.id)
    }
    let union = JSONTree.union(type, form, answers: [])
    let listed = (schema["allOf"]?.elements ?? []).filter { rule in
      rule["if"].map { SchemaCheck($0).allows(union) } ?? false
    }
    .compactMap { rule -> JSONTree? in
      let properties = rule["then"]?["properties"]
      let name = properties?["answers"]?["$ref"]?.text
      // What a review answers is asked as the union is.
      let review = properties?["reviews"]?["items"]?["properties"]?["answers"]
      if name != nil { #expect(review?["$ref"]?.text == name) }
      return name.flatMap { schema["$defs"]?[String($0.dropFirst(8))]?["properties"] }
    }
    #expect(listed.map(\.keys) == [wanted], "one condition holds, and it lists these")
    for rule in listed.flatMap(\.members) {
      let name = rule.value["$ref"]?.text ?? ""
      // A clause has its own definition; what a criterion can be answered hangs on the type.
      if case .clause = rulebook.entry(rule.key) { #expect(name == "#/$defs/\(rule.key)") }
    }
  }

  @Test("A lone \"na\" is allowed exactly where the reader accepts it", arguments: unions)
  func answers(type: String, form: String) throws {
    var counts = [true: 0, false: 0]
    for check in try checklist(type, form).criteria {
      let criterion = rulebook.criteria[check.criterion]
      let ids = [criterion.id] + rulebook.clauses[criterion.clauses].map(\.id)
      expectSame(type, form, [(criterion.id, .bool(true))])
      for id in ids {
        counts[expectSame(type, form, [(id, .string("na"))]), default: 0] += 1
      }
    }
    #expect(counts.values.allSatisfy { $0 > 5 }, "some are allowed and some are not")
  }

  @Test("A criterion is set aside only beside answers to what must be answered", arguments: unions)
  func setAside(type: String, form: String) throws {
    let checklist = try checklist(type, form)
    for check in checklist.criteria where !checklist.computedCriteria[check.criterion] {
      let criterion = rulebook.criteria[check.criterion]
      let clauses = rulebook.clauses[criterion.clauses].filter { checklist.attested[$0.bit] }
      let all = clauses.map { ($0.id, JSONTree.bool(true)) }
      // Beside a criterion asked by one clause the schema lets nobody set it aside.
      guard all.count > 1 else { continue }
      let whole = [(criterion.id, JSONTree.string("na"))]
      expectSame(type, form, whole + all)
      for index in all.indices {
        var some = all
        some.remove(at: index)
        expectSame(type, form, whole + some)
      }
    }
  }

  /// Values that a schema allows or refuses wherever they stand.
  static let values: [(text: String, isAllowed: Bool)] = [
    (#"{"organisation":{"name":"甲","type":"township"}}"#, true),
    (#"{"organisation":{"name":"甲","type":"township","form":"joint"}}"#, false),
    (#"{"organisation":{"name":"甲","type":"township","form":null}}"#, true),
    (#"{"organisation":{"name":"甲","type":"regional"}}"#, false),
    (#"{"organisation":{"name":"甲","type":"regional","form":"joint"}}"#, true),
    (#"{"organisation":{"name":"甲","type":"regional","form":"committee"}}"#, false),
    (#"{"organisation":{"name":" ","type":"township"}}"#, false),
    (#"{"organisation":{"type":"township"}}"#, false),
    (#"{"organisation":{"name":"甲"}}"#, false),
    (#"{"organisation":{"name":"甲","type":"village"}}"#, false),
    (#"{"organisation":{"name":"甲","type":"township","x-note":1},"$schema":"a"}"#, true),
    (#"{"organisation":{"name":"甲","type":"township"},"year":1948}"#, false),
    (#"{"organisation":{"name":"甲","type":"township"},"year":1949,"facts":null}"#, true),
    (#"{"organisation":{"name":"甲","type":"township"},"claimedStar":6}"#, false),
    (#"{"organisation":{"name":"甲","type":"township"},"facts":{"members":0}}"#, false),
    (#"{"organisation":{"name":"甲","type":"township"},"facts":{"member":1}}"#, false),
    (#"{"organisation":{"name":"甲","type":"township"},"previous":{"facts":{"members":0}}}"#, true),
    (#"{"organisation":{"name":"甲","type":"township"},"previous":{"facts":{"member":1}}}"#, false),
    (
      #"{"organisation":{"name":"甲","type":"township"},"previous":{"facts":{"members":1000000001}}}"#,
      false
    ),
    (#"{"organisation":{"name":"甲","type":"township"},"answers":{"B9":true}}"#, false),
    (#"{"organisation":{"name":"甲","type":"township"},"answers":{"TB1a":1}}"#, false),
    (#"{"organisation":{"name":"甲","type":"township"},"answers":{"TB1a":{"met":true}}}"#, true),
    (#"{"organisation":{"name":"甲","type":"township"},"answers":{"TB1a":{"mett":true}}}"#, false),
    (#"{"organisation":{"name":"甲","type":"township"},"format":"unionstar/2"}"#, false),
    (#"{"organisation":{"name":"甲","type":"township"},"extra":1}"#, false),
    (review(#""stage":"city","date":"2025-08-05","answers":{"B2":false,"V3.3b":null}"#), true),
    (review(#""stage":"city","date":"2025-08-05","answers":{"B2":"na"}"#), false),
    (review(#""stage":"city","date":"2025-08-05","answers":{"V3.3b":true}"#), false),
    (review(#""stage":"city","date":"2025-08-05","answers":{"B9":true}"#), false),
    (review(#""stage":"city","date":"2025-08-05","facts":{"members":0}"#), false),
    (review(#""stage":"city","date":"2025-08-05","notes":"a""#), false),
    (review(#""stage":"province","date":"2025-08-05""#), false),
    (review(#""stage":"city","date":"2025.8.5""#), false),
    (review(#""date":"2025-08-05""#), false),
    (review(#""stage":"city""#), false),
    (#"{"organisation":{"name":"甲","type":"township"},"reviews":{}}"#, false),
    (#"{"organisation":{"name":"甲","type":"township"},"reviews":null}"#, true),
    (#"{}"#, false),
    (#"[]"#, false),
  ]

  /// A submission with one review.
  private static func review(_ members: String) -> String {
    #"{"organisation":{"name":"甲","type":"non-public"},"reviews":[{\#(members)}]}"#
  }

  @Test("Other parts are allowed exactly where the reader accepts them", arguments: values)
  func otherParts(text: String, isAllowed: Bool) throws {
    #expect(check.allows(try JSONTree(text)) == isAllowed)
    let submission = try? Submission(Array(text.utf8), rulebook: rulebook)
    #expect((submission != nil) == isAllowed)
  }

  @Test("Every example and every template is allowed")
  func examples() throws {
    for file in try Folder.names(in: "Fixtures/submissions") {
      #expect(check.allows(try JSONTree(Project.text("Fixtures/submissions/\(file)"))), "\(file)")
    }
    for (type, form) in Self.unions {
      let template = Project.run(["template", type, "--form", form]).output
      #expect(check.allows(try JSONTree(template)), "\(type) \(form)")
    }
  }

  @discardableResult
  private func expectSame(
    _ type: String, _ form: String, _ answers: [(String, JSONTree)]
  ) -> Bool {
    let union = JSONTree.union(type, form, answers: answers)
    let text = Array(union.json.utf8)
    let isAccepted = (try? Submission(text, rulebook: rulebook)) != nil
    #expect(check.allows(union) == isAccepted, "\(union.json)")
    let reviewed = JSONTree.union(type, form, answers: answers, isReview: true)
    let isReviewAccepted = (try? Submission(Array(reviewed.json.utf8), rulebook: rulebook)) != nil
    #expect(check.allows(reviewed) == isReviewAccepted, "\(reviewed.json)")
    return isAccepted
  }
}

extension JSONTree {
  /// A submission with these answers, given by the union or by a review of it.
  static func union(
    _ type: String, _ form: String, answers: [(String, JSONTree)], isReview: Bool = false
  ) -> JSONTree {
    let organisation = JSONTree.object([
      Member(key: "name", value: .string("甲")), Member(key: "type", value: .string(type)),
      Member(key: "form", value: .string(form)),
    ])
    let given = Member(
      key: "answers", value: .object(answers.map { Member(key: $0.0, value: $0.1) }))
    let review = JSONTree.object([
      Member(key: "stage", value: .string("district")),
      Member(key: "date", value: .string("2025-06-18")), given,
    ])
    return .object([
      Member(key: "organisation", value: organisation),
      isReview ? Member(key: "reviews", value: .array([review])) : given,
    ])
  }

  /// The value as JSON on one line.
  var json: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let value): "\(value)"
    case .string(let text): "\"\(text)\""
    case .array(let elements): "[" + elements.map(\.json).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\"\($0.key)\":\($0.value.json)" }.joined(separator: ",") + "}"
    }
  }

  /// The value without what a schema says to people.
  fileprivate var withoutWords: JSONTree {
    switch self {
    case .array(let elements): .array(elements.map(\.withoutWords))
    case .object(let members):
      .object(
        members.filter { !["title", "description"].contains($0.key) || $0.value.text == nil }
          .map { Member(key: $0.key, value: $0.value.withoutWords) })
    default: self
    }
  }
}
