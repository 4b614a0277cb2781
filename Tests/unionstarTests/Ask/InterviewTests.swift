import StarRules
import Testing

@testable import unionstar

/// What an interview asks, in which order, and where a word leads.
@Suite("Interview")
struct InterviewTests {
  @Test("It asks who the union is, then counts, then the clauses, then the claim")
  func order() throws {
    let cadre = try Cadre.atClauses()
    let questions = cadre.interview.questions
    #expect(questions.prefix(6) == [.type, .form, .name, .code, .district, .year])
    #expect(questions.last == .claim)
    let clauses = questions.compactMap { if case .clause(let clause) = $0 { clause } else { nil } }
    #expect(clauses == clauses.sorted(), "in the order of the guideline")
    let facts = questions.count { if case .fact = $0 { true } else { false } }
    #expect(questions.count == 7 + facts + clauses.count)
  }

  @Test(
    "A clause that hangs on a count is asked from that count on",
    arguments: [(9, false), (10, true)])
  func condition(women: Int, isAsked: Bool) throws {
    let cadre = try Cadre.atClauses(women: "\(women)")
    #expect((cadre.interview.question(of: "b1b") != nil) == isAsked)
  }

  @Test(
    "A type that is not there is suggested or refused; one must be named, as must a form without default"
  )
  func needed() throws {
    var cadre = try Cadre(language: .en)
    for (word, message) in [
      ("townshipp", "did you mean 'township'?"), ("企业", "was not understood"),
      ("9", "was not understood"),
      ("", "cannot be skipped"), ("skip", "cannot be skipped"), ("back", "the first question"),
    ] {
      cadre.type(word)
      #expect(cadre.said.first?.contains(message) == true, "\(word): \(cadre.said)")
    }
    cadre.type("regional", "")
    #expect(cadre.said.first?.contains("cannot be skipped") == true)
    cadre.type("2", " ")
    #expect(cadre.question == .name)
    #expect(!cadre.interview.isRatable)
    cadre.type("甲")
    #expect(cadre.interview.isRatable)
  }

  @Test("An empty template is asked from its name on to its end")
  func template() throws {
    let rulebook = try Project.rulebook()
    let checklist = Checklist(rulebook, type: 0, form: 0)
    let template = Template(rulebook: rulebook, checklist: checklist, language: .zh)
    var cadre = try Cadre(String(decoding: template.json, as: UTF8.self))
    #expect(cadre.question == .name && !cadre.interview.isRatable)
    cadre.type("甲工会")
    #expect(cadre.question == .code)
    cadre.type("")
    #expect(cadre.question == .district)
    cadre.type("西湖区", "2025")
    #expect(cadre.id == "employees")
    #expect(cadre.file.contains("\"code\": null"))
    #expect(cadre.file.contains("\"district\": \"西湖区\""))
    for _ in 0..<200 where cadre.interview.ending == nil {
      cadre.type(cadre.interview.clause != nil ? "y" : cadre.question == .claim ? "" : "300")
    }
    #expect(cadre.interview.ending == .finished)
    #expect(cadre.interview.skipped.isEmpty)
  }

  @Test("A template, an interview and the schema write their keys in one order")
  func oneOrder() throws {
    let rulebook = try Project.rulebook()
    let template = Template(
      rulebook: rulebook, checklist: Checklist(rulebook, type: 1, form: 0), language: .en)
    let last =
      #"{"organisation":{"name":"A","type":"non-public"},"year":2024,"facts":{"employees":30}}"#
    var cadre = try Cadre(lastYear: last)
    cadre.type("", "", "", "甲区", "2025", "30", "B1a", "y", "back")
    cadre.go(to: "claim")
    cadre.type("3")
    let schema = try JSONTree(Project.run(["schema"]).output)["properties"]
    let orders: [(key: String?, keys: [String])] = [
      (
        nil,
        [
          "format", "rulebook", "year", "organisation", "claimedStar", "facts", "previous",
          "answers",
          "reviews", "honours", "source",
        ]
      ),
      ("organisation", ["name", "type", "form", "code", "district"]),
    ]
    for (key, keys) in orders {
      func part(_ text: [UInt8]) throws -> [String] {
        let tree = try JSONTree(String(decoding: text, as: UTF8.self))
        return ((key.map { tree[$0] } ?? tree)?.keys ?? []).filter { !$0.hasPrefix("x-") }
      }
      let wanted = key.map { schema?[$0]?["properties"]?.keys } ?? schema?.keys
      #expect(wanted == keys)
      for text in [template.json, Array(cadre.file.utf8)] {
        let found = try part(text)
        #expect(found == keys.filter(found.contains) && found.count > 2, "\(found)")
      }
    }
    #expect(cadre.file.contains("previous"))
  }

  @Test("What was left open is not asked again once something was answered")
  func optionalOnce() throws {
    let rulebook = try Project.rulebook()
    let template = Template(
      rulebook: rulebook, checklist: Checklist(rulebook, type: 0, form: 0), language: .zh)
    var cadre = try Cadre(String(decoding: template.json, as: UTF8.self))
    cadre.type("甲工会", "", "", "2025", "86")
    cadre = try Cadre(cadre.file)
    #expect(cadre.id == "members")
  }

  @Test(
    "\"na\" to a clause that a count makes apply is taken back and asked, and what is named beside it stays",
    arguments: [
      (#""B1b":"na""#, #""y""#), (#""B1":"na","B1a":true"#, #"{"met":"y"}"#),
      (
        #""B1b":{"met":"na","evidence":["a.pdf"],"note":"n"}"#,
        #"{"met":"y","evidence":["a.pdf"],"note":"n"}"#
      ),
      (
        #""B1":{"met":"na","evidence":["a.pdf"]},"B1a":true"#,
        #"{"met":"y","evidence":["a.pdf"]}"#
      ),
    ])
  func withdrawn(answers: String, after: String) throws {
    let text =
      #"{"organisation":{"name":"A","type":"non-public"},"facts":{"femaleMembers":3},"answers":{\#(answers)}}"#
    var cadre = try Cadre(text, language: .en)
    cadre.type("femaleMembers", "12")
    #expect(cadre.said.allSatisfy { !$0.hasPrefix("!") }, "\(cadre.said)")
    #expect(cadre.file.contains("\"femaleMembers\": 12"))
    let question = try #require(cadre.interview.question(of: "b1b"))
    #expect(cadre.interview.standing(of: question) == .absent)
    // So it is after the file was read again.
    cadre = try Cadre(cadre.file)
    cadre.go(to: "B1b")
    cadre.type("y")
    let file = JSONValue(Array(cadre.file.utf8))
    let wanted = JSONValue(Array(after.replacing(#""y""#, with: "true").utf8))
    #expect(file?["answers"]?["B1b"] == wanted)
  }

  @Test(
    "Last year's answer is offered only where it can be given again",
    arguments: [("12", false), ("9", true)])
  func offered(women: String, isAside: Bool) throws {
    let last =
      #"{"organisation":{"name":"A","type":"non-public"},"year":2025,"facts":{"employees":30,"members":20,"femaleMembers":9},"answers":{"B1a":true,"B1b":"na"}}"#
    var cadre = try Cadre(lastYear: last)
    cadre.go(to: "femaleMembers")
    cadre.type(women)
    cadre.go(to: isAside ? "B2a" : "B1b")
    #expect((cadre.interview.question(of: "b1b") == nil) == isAside)
    #expect(!cadre.look().contains { $0.contains("去年") })
    let before = cadre.id
    cadre.type("")
    #expect(cadre.said.allSatisfy { !$0.hasPrefix("!") }, "\(cadre.said)")
    #expect(cadre.id != before, "an empty line goes on")
  }

  @Test(
    "Last year's facts move with the year",
    arguments: [
      (["2025"], "2024"), (["2031"], "2030"), (["2025", "返回", "2026"], "2025"),
      (["跳过", "返回", "2025"], "2024"), (["1949"], nil),
    ] as [([String], String?)])
  func yearMoved(lines: [String], previous: String?) throws {
    let last =
      #"{"organisation":{"name":"A","type":"non-public"},"year":2025,"facts":{"employees":30}}"#
    var cadre = try Cadre(lastYear: last)
    #expect(cadre.file.contains(#""year": 2026"#))
    cadre.go(to: "employees")
    cadre.type("返回")
    cadre.type(lines)
    let file = try #require(JSONValue(Array(cadre.file.utf8)))
    #expect(file["year"] == lines.last.map { .number($0) })
    #expect(file["previous"]?["year"] == previous.map { .number($0) })
    #expect(file["previous"]?["facts"]?["employees"] == .number("30"))
  }

  @Test("Facts of a last year that names no year are compared all the same")
  func yearless() throws {
    let last =
      #"{"organisation":{"name":"A","type":"non-public"},"facts":{"employees":300}}"#
    var cadre = try Cadre(lastYear: last, language: .en)
    let previous = JSONValue(Array(cadre.file.utf8))?["previous"]
    #expect(previous?.members.map(\.key) == ["facts"])
    cadre.go(to: "employees")
    cadre.type("3000")
    #expect(cadre.said.contains { $0.contains("were 300 last year and are 3000 now") })
  }

  @Test("Last year's count is not offered where it exceeds what it is a part of")
  func offeredPart() throws {
    let last =
      #"{"organisation":{"name":"A","type":"non-public"},"year":2025,"facts":{"employees":30,"members":20}}"#
    var cadre = try Cadre(lastYear: last)
    cadre.go(to: "employees")
    #expect(cadre.look().contains { $0.contains("去年：30") })
    cadre.type("15")
    #expect(cadre.id == "members")
    #expect(!cadre.look().contains { $0.contains("去年") })
    cadre.type("")
    #expect(cadre.id == "femaleMembers")
  }

  @Test("A wrong answer that is taken back leaves no trace")
  func back() throws {
    var (wrong, right) = (try Cadre.atClauses(), try Cadre.atClauses())
    wrong.type("y", "n", "返回", "y", "n")
    right.type("y", "y", "n")
    #expect(wrong.file == right.file)
    #expect(wrong.question == right.question)
    wrong.type("b", "b", "skip")
    right.type("B1b", "skip")
    #expect(wrong.file == right.file)
  }

  @Test("An id goes to its question, and the interview then goes on where it was")
  func jump() throws {
    var cadre = try Cadre.atClauses()
    cadre.type("v5.8", "y")
    #expect(cadre.id == "B1a")
    cadre.type("employees")
    #expect(cadre.look().contains("现为：86。回车：不变"))
    cadre.type("")
    #expect(cadre.id == "B1a")
  }

  @Test("The help gives the clause, its source, and when \"na\" is permitted")
  func help() throws {
    var cadre = try Cadre.atClauses()
    cadre.type("B3b", "?")
    let text = cadre.said.joined(separator: "\n")
    for part in ["B3b", "附件 1", "工会法人代表没有变更过", "杭总工办[2025]8号", "返回 back"] {
      #expect(text.contains(part))
    }
  }

  @Test("The help at a count promises nothing of clauses")
  func helpOfCount() throws {
    var cadre = try Cadre.atClauses(.en)
    cadre.type("employees", "help")
    let text = cadre.said.joined(separator: "\n")
    #expect(text.contains("帮助 help ? – the words there are"))
    for word in ["source", "\"na\""] { #expect(!text.contains(word), "\(text)") }
  }

  @Test("The list tells what is open and what was skipped")
  func progress() throws {
    var cadre = try Cadre.atClauses(.en)
    cadre.type("s", "list")
    let text = cadre.said.joined(separator: "\n")
    #expect(text.contains("basic index ★1 0/5"))
    #expect(text.contains("not asked yet (") && text.contains(": B1b B2a"))
    #expect(text.contains("skipped (1): B1a"))
  }

  @Test("A criterion that is all computed is shown with its percent when it is passed")
  func rates() throws {
    var cadre = try Cadre.atClauses()
    cadre.go(to: "V3.8a", answering: "y")
    let shown = cadre.look().joined(separator: "\n")
    #expect(shown.contains("V3.7"))
    #expect(shown.contains("会员满意度测评收回票数为 0，按未达到计"))
  }

  @Test("Computed criteria are not passed over on the way to a count")
  func ratesAfterJump() throws {
    var cadre = try Cadre(type: "non-public")
    cadre.type("", "甲工会", "", "", "2025", "B1a")
    _ = cadre.look()
    cadre.type("y")
    #expect(cadre.id == "employees")
    let shown = cadre.look()
    #expect(!shown.contains { $0.contains("V3.7") }, "\(shown)")
  }

  @Test("Another type asks what binds it, and a form that it cannot have is taken out")
  func otherType() throws {
    var cadre = try Cadre(type: "non-public", form: "joint")
    cadre.type("甲工会", "", "", "2025", "86")
    for _ in 0..<100 where cadre.question != .type { cadre.type("返回") }
    cadre.type("乡镇")
    #expect(!cadre.file.contains("\"form\""))
    #expect(cadre.interview.questions.contains { $0 == .form } == false)
    #expect(cadre.file.contains("\"employees\": 86"), "what was given stays")
  }
}
