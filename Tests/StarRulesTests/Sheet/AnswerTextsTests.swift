import StarRules
import Testing

/// The words of an answer are those that stand at it.
@Suite("Evidence and notes")
struct AnswerTextsTests {
  private func words(_ rest: String, of id: String) throws -> AnswerTexts.Words {
    let text = #"{"organisation":{"name":"甲","type":"non-public"},\#(rest)}"#
    let rulebook = try Rulebook.builtIn()
    let submission = try Submission(Array(text.utf8), rulebook: rulebook)
    let slot = try #require(
      (0..<rulebook.criteria.count + rulebook.clauses.count).first {
        rulebook.id(ofSlot: $0) == id
      })
    return AnswerTexts(submission).words(ofSlot: slot)
  }

  @Test("Evidence and notes are read as they are, blank ones left out")
  func read() throws {
    let answers =
      #""answers":{"B1":true,"B2":{"evidence":["a.pdf"," ","\u4f1a\n"],"met":true,"note":"全"},"#
      + #""B1a":{"note":" ","evidence":null},"B5":null}"#
    var words = try words(answers, of: "B2")
    #expect(words.evidence == ["a.pdf", "会\n"])
    #expect(words.note == "全")
    for id in ["B1", "B1a", "B5", "B4"] {
      words = try self.words(answers, of: id)
      #expect(words.evidence.isEmpty && words.note == nil, "\(id)")
    }
  }

  @Test("A key that is spelled with escapes is found too")
  func escapedKeys() throws {
    let words = try words(
      #""answers":{"\u0042\u0032":{"\u0065vidence":["a"],"not\u0065":"b"}}"#, of: "B2")
    #expect(words.evidence == ["a"])
    #expect(words.note == "b")
  }

  @Test("Where a review answered, its words are the ones that count")
  func reviews() throws {
    let rest =
      #""answers":{"B2":{"met":true,"evidence":["own"]},"B5":{"met":true,"evidence":["own"]}},"#
      + #""reviews":[{"stage":"district","date":"2025-06-18","answers":{"B2":{"met":false,"note":"r"}}}]"#
    let reviewed = try words(rest, of: "B2")
    #expect(reviewed.evidence.isEmpty)
    #expect(reviewed.note == "r")
    #expect(try words(rest, of: "B5").evidence == ["own"])
  }
}
