import StarRules
import Testing

@testable import unionstar

/// What an interview makes of what is typed.
@Suite("Answers in an interview")
struct InterviewAnswerTests {
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
    var cadre = try Cadre.atClauses()
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
      (String(repeating: "y", count: 5000), "more than 4000 bytes"),
    ])
  func mistyped(word: String, message: String) throws {
    var cadre = try Cadre.atClauses(.en)
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
    var cadre = try Cadre.atClauses(.en)
    cadre.type("na")
    #expect(cadre.said.first?.contains("no such exception") == true)
    cadre.type("y", "na")
    #expect(cadre.said.first?.contains("reach 10, so this applies") == true)
    cadre.type("B3b", "不适用")
    #expect(cadre.file.contains("\"B3b\": \"na\""))
    var unknown = try Cadre.atClauses(.en, women: "")
    unknown.type("B1b", "na")
    #expect(unknown.said.first?.contains("type femaleMembers to give the count") == true)
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

  @Test(
    "A code that cannot be right is told of with the reason and asked again",
    arguments: [
      ("123", "a code has 18 characters, and this 3"),
      ("81330106MC00000009", "its check digit does not fit"),
      ("8I330106MC00000008", "'I' does not occur in codes"),
      ("81330106MC0000000吧", "'吧' does not occur in codes"),
      ("B99", "a code has 18 characters"),
    ])
  func wrongCode(code: String, reason: String) throws {
    var cadre = try Cadre(type: "township", language: .en)
    cadre.type("A", code)
    #expect(cadre.said.count == 1 && cadre.said[0].hasPrefix("! \(reason)"), "\(cadre.said)")
    #expect(cadre.question == .code && !cadre.file.contains("\"code\""))
    cadre.type("“\(code)”")
    #expect(cadre.said.first?.contains("is not a unified social credit code") == true)
    #expect(cadre.file.contains("\"code\": \"\(code)\"") && cadre.question == .district)
  }

  @Test("A code is taken in any width and case, spaces or none; or it is left out")
  func code() throws {
    for word in ["8１330106mc00000008", "8133 0106 MC00 0000 08"] {
      var cadre = try Cadre(type: "township", language: .en)
      cadre.type("A", word)
      #expect(cadre.said.count == 1, "\(cadre.said)")
      #expect(cadre.file.contains("\"code\": \"81330106MC00000008\""))
    }
    for word in ["-", "－", "——", "skip", ""] {
      var cadre = try Cadre(type: "township", language: .en)
      cadre.type("A", "1", word)
      #expect(cadre.question == .district && cadre.file.contains("\"code\": null"), "\(word)")
      cadre.type("-")
      #expect(cadre.question == .year && cadre.file.contains("\"district\": null"))
    }
  }

  @Test("An id at the question of the code leads to its question, as elsewhere")
  func idForCode() throws {
    var cadre = try Cadre(type: "non-public")
    cadre.type("", "甲", "b1")
    #expect(cadre.id == "B1a" && !cadre.file.contains("\"code\""))
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

  @Test("What an answer changed is told, and which star is reached and can be")
  func outcome() throws {
    var cadre = try Cadre.atClauses(.en)
    cadre.type("y", "y")
    #expect(
      cadre.said == ["→ B1 ✓ met; basic index ★1 1/5; now: no star yet; at best: three stars"])
    cadre.type("n")
    #expect(cadre.said == ["→ B2 ✗ unmet; now: no star yet"])
  }

  @Test("Evidence and notes are kept beside the answer, before it or with it")
  func details() throws {
    var cadre = try Cadre.atClauses()
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
    var cadre = try Cadre.atClauses(.en)
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
    var cadre = try Cadre.atClauses(.en)
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
    var cadre = try Cadre.atClauses()
    cadre.type("佐证", "无", word)
    #expect(cadre.interview.entry == .answer)
    #expect(cadre.file.contains("\"evidence\": [\"无\"]"))
    #expect(cadre.file.contains("\"B1a\": {\"met\": \(value)") == (value != "null"))
    #expect(cadre.id == next)
  }

  @Test(
    "In quotes a text is taken as it stands, though it be a word",
    arguments: [
      ("L", "\"L\""), ("y", "“y”"), ("stop", "＂stop＂"), ("返回", "「返回」"), ("-", "”-“"),
      ("“甲”和“乙”", "“甲”和“乙”"),
    ])
  func quoted(text: String, typed: String) throws {
    var cadre = try Cadre(type: "township")
    cadre.type(typed)
    #expect(cadre.interview.draft[organisation: "name"] == .string(text))
    cadre.type("", typed)
    #expect(cadre.interview.draft[organisation: "district"] == .string(text))
    cadre.go(to: "TB1a")
    cadre.type("佐证", typed, "", "备注", typed)
    let answer = JSONValue(Array(cadre.file.utf8))?["answers"]?["TB1a"]
    let own = answer ?? JSONValue(Array(cadre.file.utf8))?["answers"]?["TB1"]
    #expect(own?["evidence"] == .array([.string(text)]))
    #expect(own?["note"] == .string(text))
  }

  @Test("The help at a question of text tells of the quotes, and of no id that leads away")
  func helpOfText() throws {
    var cadre = try Cadre(type: "township", language: .en)
    cadre.type("help")
    let text = cadre.said.joined(separator: "\n")
    #expect(text.contains("in quotes") && !text.contains("go to that question"), "\(text)")
    cadre.type("A", "help")
    #expect(cadre.said.joined().contains("go to that question"))
    cadre.go(to: "employees")
    cadre.type("help")
    #expect(!cadre.said.joined().contains("in quotes"))
  }

  @Test("After y a dash takes the evidence out, and = takes last year's over")
  func signsAfterYes() throws {
    let last =
      #"{"organisation":{"name":"A","type":"township"},"year":2025,"answers":{"TB1":{"met":true,"evidence":["a.pdf"],"note":"n"}}}"#
    var cadre = try Cadre(lastYear: last, language: .en)
    cadre.go(to: "TB1a")
    cadre.type("y =")
    #expect(cadre.file.contains(#""TB1a": {"met": true, "evidence": ["a.pdf"]}"#))
    cadre.type("TB1a", "note =", "y -")
    #expect(cadre.file.contains(#""TB1a": {"met": true, "evidence": [], "note": "n"}"#))
    cadre.type("TB2")
    let next = cadre.id
    for line in ["y =", "evidence =", "note ="] {
      let before = cadre.interview.draft
      cadre.type(line)
      #expect(cadre.said.first?.hasPrefix("! there is no") == true, "\(cadre.said)")
      #expect(cadre.interview.draft == before && cadre.id == next)
    }
    cadre.type("note －")
    #expect(!cadre.file.contains("－"))
  }
}
