import starbench

@testable import StarRules

/// A submission to be written: what a test lets a union say of itself.
struct SubmissionDraft: Sendable {
  /// An answer as a submission may give it.
  enum Answer: String, CaseIterable, Sendable {
    case yes = "true"
    case no = "false"
    case aside = "\"na\""
    case open = "null"
  }

  var type: String
  var form: String
  var facts: [String: Int64] = [:]
  /// By criterion or clause.
  var answers: [String: Answer] = [:]
  /// The answers that come with evidence.
  var proven: Set<String> = []

  init(_ union: Union) { (type, form) = (union.typeID, union.formID) }

  /// A union that met everything: every fact at 100, every statement answered by yes.
  static func full(_ union: Union) throws -> SubmissionDraft {
    let rulebook = try BuiltIn.rulebook()
    var draft = SubmissionDraft(union)
    for clause in union.clauses {
      if let condition = clause.condition { draft.facts[rulebook.facts[condition.fact].id] = 100 }
      if let rate = clause.rate {
        for fact in [rate.numerator, rate.denominator] + rate.bands.compactMap({ $0.fact }) {
          draft.facts[rulebook.facts[fact].id] = 100
        }
      } else {
        draft.answers[clause.id] = .yes
      }
    }
    return draft
  }

  /// The text of the submission, its keys in alphabetical order.
  var text: [UInt8] {
    var parts: [String] = []
    func object(_ members: [(String, String)]) -> String {
      "{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
    }
    parts.append(
      object(answers.sorted { $0.key < $1.key }.map { ($0.key, spelling($0.key, $0.value)) }))
    parts.append(object(facts.sorted { $0.key < $1.key }.map { ($0.key, "\($0.value)") }))
    parts.append(object([("form", "\"\(form)\""), ("name", "\"甲\""), ("type", "\"\(type)\"")]))
    return Array(object(Array(zip(["answers", "facts", "organisation"], parts))).utf8)
  }

  private func spelling(_ id: String, _ answer: Answer) -> String {
    proven.contains(id) ? #"{"met":\#(answer.rawValue),"evidence":["记录.pdf"]}"# : answer.rawValue
  }

  /// The text with its keys in random order and random white space between its tokens.
  func text(shuffledWith random: inout SplitMix64) -> [UInt8] {
    func space(_ random: inout SplitMix64) -> String {
      (0..<Int.random(in: 0..<3, using: &random)).map { _ in random.pick([" ", "\n", "\t", "\r\n"])
      }
      .joined()
    }
    func object(_ members: [(String, String)], _ random: inout SplitMix64) -> String {
      var text = ""
      for (key, value) in members.shuffled(using: &random) {
        if !text.isEmpty { text += "," }
        text += space(&random) + "\"\(key)\"" + space(&random) + ":" + space(&random) + value
        text += space(&random)
      }
      return "{" + text + space(&random) + "}"
    }
    let answers = object(self.answers.map { ($0.key, spelling($0.key, $0.value)) }, &random)
    let facts = object(self.facts.map { ($0.key, "\($0.value)") }, &random)
    let organisation = object(
      [("form", "\"\(form)\""), ("name", "\"甲\""), ("type", "\"\(type)\"")], &random)
    let members = [("answers", answers), ("facts", facts), ("organisation", organisation)]
    return Array((space(&random) + object(members, &random) + space(&random)).utf8)
  }

  /// The rating of the submission, which must be accepted.
  func rating() throws -> Rating { Rating(try Submission(text, rulebook: BuiltIn.rulebook())) }
}
