import StarRules
import Testing

@testable import unionstar

/// What an interview makes of what is typed.
@Suite("Interview")
struct InterviewTests {
  /// A small union that is asked for its first clause.
  private func atClauses(_ language: Language = .zh, women: String = "12") throws -> Cadre {
    var cadre = try Cadre(type: "non-public", language: language)
    cadre.type("", "甲工会", "", "", "2025", "86", "80", women)
    cadre.go(to: "B1a", answering: "0")
    return cadre
  }

  @Test("It asks who the union is, then counts, then the clauses, then the claim")
  func order() throws {
    let cadre = try atClauses()
    let questions = cadre.interview.questions
    #expect(questions.prefix(6) == [.type, .form, .name, .code, .district, .year])
    #expect(questions.last == .claim)
    let clauses = questions.compactMap { if case .clause(let clause) = $0 { clause } else { nil } }
    #expect(clauses == clauses.sorted(), "in the order of the guideline")
    let facts = questions.count { if case .fact = $0 { true } else { false } }
    #expect(questions.count == 7 + facts + clauses.count)
  }

  @Test(
    "A word in either language, width and case is the answer it says",
    arguments: [
      ("y", "true"), ("Y", "true"), ("Ｙ", "true"), ("yes", "true"), ("是", "true"), (" 是　", "true"),
      ("对", "true"), ("1", "true"), ("１", "true"), ("√", "true"), ("n", "false"), ("NO", "false"),
      ("否", "false"), ("没有", "false"), ("0", "false"), ("", "null"), ("跳过", "null"),
      ("skip", "null"),
      ("是\r", "true"), ("\u{FEFF}y", "true"), ("ｎｏ", "false"),
    ])
  func words(word: String, value: String) throws {
    var cadre = try atClauses()
    cadre.type(word)
    #expect(cadre.file.contains("\"B1a\": \(value)"))
    #expect(cadre.id == "B1b")
  }

  @Test(
    "A word that says nothing changes nothing and is told of, with the one it may have meant",
    arguments: [
      ("yse", "did you mean 'yes'?"), ("evidense", "did you mean 'evidence'?"),
      ("佐正", "did you mean '佐证'?"),
      ("B1aa", "did you mean 'B1a'?"), ("zzz", "was not understood. Answer y, n"),
      ("V3.3b", "V3.3b is not asked: it is computed"), ("\u{1B}[A", "keys such as arrows"),
      (String(repeating: "y", count: 5000), "more than 4096 bytes"),
    ])
  func mistyped(word: String, message: String) throws {
    var cadre = try atClauses(.en)
    let before = cadre.interview.draft
    cadre.type(word)
    #expect(cadre.said.count == 1 && cadre.said[0].contains(message), "\(cadre.said)")
    #expect(cadre.interview.draft == before)
    #expect(cadre.id == "B1a")
  }

  @Test("Bytes that are not UTF-8 are told of and change nothing")
  func notUTF8() throws {
    var cadre = try Cadre(type: "township", language: .en)
    cadre.type(bytes: [0xBA, 0xBC, 0xD6, 0xDD])
    #expect(cadre.question == .name)
    #expect(cadre.said.first?.contains("not UTF-8") == true)
  }

  @Test("\"na\" is taken only where the guideline permits it")
  func notApplicable() throws {
    var cadre = try atClauses(.en)
    cadre.type("na")
    #expect(cadre.said.first?.contains("no such exception") == true)
    cadre.type("y", "na")
    #expect(cadre.said.first?.contains("reach 10, so this applies") == true)
    cadre.type("B3b", "不适用")
    #expect(cadre.file.contains("\"B3b\": \"na\""))
    var unknown = try atClauses(.en, women: "")
    unknown.type("B1b", "na")
    #expect(unknown.said.first?.contains("type femaleMembers to give the count") == true)
  }

  @Test(
    "A clause that hangs on a count is asked from that count on",
    arguments: [(9, false), (10, true)])
  func condition(women: Int, isAsked: Bool) throws {
    let cadre = try atClauses(women: "\(women)")
    #expect((cadre.interview.question(of: "b1b") != nil) == isAsked)
  }

  @Test(
    "A count that cannot be is told of at once and asked again",
    arguments: [
      ("90", "cannot exceed employees (86)"), ("0", "from 1 to"), ("8.5", "digits only"),
      ("-1", "digits only"), ("95%", "digits only"), ("80 people", "digits only"),
      ("99999999999999999999", "from 1 to 1000000000"), ("many", "was not understood"),
    ])
  func counts(word: String, message: String) throws {
    var cadre = try Cadre(type: "non-public", language: .en)
    cadre.type("", "A", "", "", "", "86", word)
    #expect(cadre.said.first?.contains(message) == true, "\(cadre.said)")
    #expect(cadre.id == "members")
    cadre.type("０80")
    #expect(cadre.file.contains("\"members\": 80"))
  }

  @Test("A wrong check digit is told of, and the code kept")
  func code() throws {
    var cadre = try Cadre(type: "township", language: .en)
    cadre.type("A", "８1330106mc00000009")
    #expect(cadre.said.first?.contains("check digit") == true)
    #expect(cadre.file.contains("81330106MC00000009"))
    cadre.type("back", "81330106MC00000008")
    #expect(cadre.said.count == 1)
  }

  @Test(
    "A type is named by its place, its id, its name or a part of it",
    arguments: [
      ("2", "non-public"), ("２", "non-public"), ("Non-Public", "non-public"), ("非公", "non-public"),
      ("乡镇（街道、园区）工会", "township"), ("township or subdistrict union", "township"),
    ])
  func types(word: String, id: String) throws {
    var cadre = try Cadre()
    cadre.type(word)
    #expect(cadre.file.contains("\"type\": \"\(id)\""))
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

  @Test("What an answer changed is told, and which star is reached and can be")
  func outcome() throws {
    var cadre = try atClauses(.en)
    cadre.type("y", "y")
    #expect(
      cadre.said == ["→ B1 ✓ met; basic index ★1 1/5; now: no star yet; at best: three stars"])
    cadre.type("n")
    #expect(cadre.said == ["→ B2 ✗ unmet; now: no star yet"])
  }

  @Test("Evidence and notes are kept beside the answer, before it or with it")
  func details() throws {
    var cadre = try atClauses()
    cadre.type("佐证", "一.pdf", " 二.pdf ", "一.pdf", "")
    #expect(cadre.id == "B1a", "the question stays")
    cadre.type("备注", "在档案室", "y")
    #expect(
      cadre.file.contains(
        #""B1a": {"met": true, "evidence": ["一.pdf", "二.pdf"], "note": "在档案室"}"#))
    cadre.type("是：三.pdf")
    #expect(cadre.file.contains(#""B1b": {"met": true, "evidence": ["三.pdf"]}"#))
    cadre.type("返回", "evidence", "-", "", "note -", "")
    #expect(cadre.file.contains(#""B1b": {"met": true, "evidence": [], "note": ""}"#))
  }

  @Test(
    "A clause that is answered alone keeps the evidence and the note of its criterion",
    arguments: ["y", "n"])
  func criterionEvidence(word: String) throws {
    let text =
      #"{"organisation":{"name":"A","type":"non-public"},"answers":{"B4":{"met":true,"evidence":["账本.pdf"],"note":"n"}}}"#
    var cadre = try Cadre(text)
    cadre.type("B4b", word)
    let own = #"{"met": \#(word == "y"), "evidence": ["账本.pdf"], "note": "n"}"#
    #expect(cadre.file.contains("\"B4b\": \(own)"), "\(cadre.file)")
    #expect(cadre.file.contains(#""B4": {"met": true, "evidence": ["账本.pdf"], "note": "n"}"#))
  }

  @Test("Of evidence that is missing only what is new is told, and how it is named")
  func undocumented() throws {
    var cadre = try atClauses(.en)
    cadre.type("B3a", "y")
    #expect(cadre.said.first?.hasPrefix("! B3a answered yes without evidence: ") == true)
    #expect(cadre.said.first?.contains("Type 'back' and then 'evidence FILE'") == true)
    cadre.type("B4b", "y")
    #expect(cadre.said.first?.hasPrefix("! B4b answered yes without evidence: ") == true)
    for lines in [["B1a", "y"], ["B3a", "evidence c.pdf", ""], ["B4b", "n"]] {
      cadre.type(lines)
      #expect(!cadre.said.contains { $0.contains("without evidence") }, "\(cadre.said)")
    }
  }

  @Test("Of contradictions only those are told that are new")
  func contradicted() throws {
    var cadre = try atClauses(.en)
    cadre.type("B1a", "n", "S2a", "y")
    #expect(cadre.said.first?.hasPrefix("! B1a is answered no, and S2a yes") == true)
    cadre.type("V3.2a", "y")
    #expect(cadre.said.first?.hasPrefix("! B1a is answered no, and S2a, V3.2a yes") == true)
    cadre.type("S2a", "n")
    #expect(!cadre.said.contains { $0.hasPrefix("!") }, "\(cadre.said)")
  }

  @Test(
    "A word that answers or commands ends the writing of evidence",
    arguments: [
      ("是", "true", "B1b"), ("n", "false", "B1b"), ("进度", "null", "B1a"),
      ("b", "null", "secondLevelUnions"),
    ])
  func ended(word: String, value: String, next: String) throws {
    var cadre = try atClauses()
    cadre.type("佐证", "无", word)
    #expect(cadre.interview.entry == .answer)
    #expect(cadre.file.contains("\"evidence\": [\"无\"]"))
    #expect(cadre.file.contains("\"B1a\": {\"met\": \(value)") == (value != "null"))
    #expect(cadre.id == next)
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
    "\"na\" to a clause that a count makes apply is taken back and asked", arguments: ["B1b", "B1"])
  func withdrawn(key: String) throws {
    let text =
      #"{"organisation":{"name":"A","type":"non-public"},"facts":{"femaleMembers":3},"answers":{"\#(key)":"na"\#(key == "B1" ? #","B1a":true"# : "")}}"#
    var cadre = try Cadre(text, language: .en)
    cadre.type("femaleMembers", "12")
    #expect(cadre.said.allSatisfy { !$0.hasPrefix("!") }, "\(cadre.said)")
    #expect(cadre.file.contains("\"femaleMembers\": 12"))
    #expect(cadre.interview.question(of: "b1b") != nil)
    #expect(cadre.interview.standing(of: cadre.interview.question(of: "b1b") ?? .claim) != .given)
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
    var (wrong, right) = (try atClauses(), try atClauses())
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
    var cadre = try atClauses()
    cadre.type("v5.8", "y")
    #expect(cadre.id == "B1a")
    cadre.type("employees")
    #expect(cadre.look().contains("现为：86。回车：不变"))
    cadre.type("")
    #expect(cadre.id == "B1a")
  }

  @Test("The help gives the clause, its source, and when \"na\" is permitted")
  func help() throws {
    var cadre = try atClauses()
    cadre.type("B3b", "?")
    let text = cadre.said.joined(separator: "\n")
    for part in ["B3b", "附件 1", "工会法人代表没有变更过", "杭总工办[2025]8号", "返回 back"] {
      #expect(text.contains(part))
    }
  }

  @Test("The help at a count promises nothing of clauses")
  func helpOfCount() throws {
    var cadre = try atClauses(.en)
    cadre.type("employees", "help")
    let text = cadre.said.joined(separator: "\n")
    #expect(text.contains("帮助 help ? – the words there are"))
    for word in ["source", "\"na\""] { #expect(!text.contains(word), "\(text)") }
  }

  @Test("The list tells what is open and what was skipped")
  func progress() throws {
    var cadre = try atClauses(.en)
    cadre.type("s", "list")
    let text = cadre.said.joined(separator: "\n")
    #expect(text.contains("basic index ★1 0/5"))
    #expect(text.contains("not asked yet (") && text.contains(": B1b B2a"))
    #expect(text.contains("skipped (1): B1a"))
  }

  @Test("A criterion that is all computed is shown with its percent when it is passed")
  func rates() throws {
    var cadre = try atClauses()
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
