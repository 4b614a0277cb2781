import StarRules
import Testing

@testable import unionstar

/// Results as a table that spreadsheets open.
@Suite("Batch: table")
struct BatchTableTests {
  static let fields: [(text: String, field: String)] = [
    ("", ""), ("甲乙公司工会", "甲乙公司工会"), ("a b", "a b"),
    // RFC 4180: what parts fields or rows is quoted, and a quote in it doubled.
    ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\nb\""),
    (" a", "\" a\""), ("\"", "\"\"\"\""), ("，", "，"),
    // What would be calculated.
    ("=1+1", "\"'=1+1\""), ("+86", "\"'+86\""), ("-甲", "\"'-甲\""), ("@SUM(A1)", "\"'@SUM(A1)\""),
    ("甲\u{1B}[31m", #"甲\u{1B}[31m"#), ("\u{202E}a", #"\u{202E}a"#), ("a\u{0}", #"a\u{0}"#),
    ("\u{200B}1", #"\u{200B}1"#), ("（甲）\t\n", "\"（甲）\t\n\""), ("\u{9B}2J\r", "\"\\u{9B}2J\n\""),
    ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\n=1\""), ("\n=1", "\"'\n=1\""),
    ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
    ("＝1+1", "\"'＝1+1\""), ("＋1甲", "\"'＋1甲\""), ("－甲", "\"'－甲\""), ("＠甲", "\"'＠甲\""),
    ("＂甲", "＂甲"), ("a=1", "a=1"), ("'=1", "'=1"),
    // What would become a number, and lose digits, or a date.
    ("810106196501012345", "\"'810106196501012345\""),
    ("81330106E000000008", "\"'81330106E000000008\""), ("81330106MC00000008", "81330106MC00000008"),
    ("0012", "\"'0012\""), ("1e5", "\"'1e5\""), ("12%", "\"'12%\""), ("1,234", "\"'1,234\""),
    ("2025-06-01", "\"'2025-06-01\""), ("3/4", "\"'3/4\""), ("12:30", "\"'12:30\""),
    ("2025年6月1日", "\"'2025年6月1日\""), ("￥5", "\"'￥5\""), ("¥5", "\"'¥5\""), ("$5", "\"'$5\""),
    ("6月", "\"'6月\""), ("月", "月"), ("第3工会", "第3工会"), ("V3.1a", "V3.1a"), ("...", "..."),
    ("E1", "E1"), ("Ee", "Ee"), ("(5)", "\"'(5)\""), ("(甲)", "(甲)"),
  ]

  @Test("A text is written as the field", arguments: fields)
  func field(text: String, field: String) {
    #expect(String(decoding: CSVText.field(text), as: UTF8.self) == field)
  }

  private func rows(_ words: [String], _ input: String) throws -> [[String]] {
    let folder = try TemporaryFolder()
    let path = folder.path + "out.csv"
    _ = Project.run(
      ["batch", "-", "--results", path] + words, input: Array(input.utf8))
    let bytes = try Platform.read(path, limit: 1 << 20)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    return CSVReader.rows(of: String(decoding: bytes.dropFirst(3), as: UTF8.self))
  }

  private static let union = """
    {"year":2025,"organisation":{"name":"=\\"甲\\",乙","type":"non-public",\
    "code":"810106196501012345","district":"西湖区"},"claimedStar":2,"answers":{"B1":true,\
    "B2":false,"B3b":"na"}}
    """

  @Test("A row has the keys of a result line, and its error's", arguments: [Language.zh, .en])
  func row(language: Language) throws {
    let rows = try rows(["--lang", language.rawValue], "\(Self.union)\n\n{}\n")
    #expect(rows.count == 3)
    #expect(rows.allSatisfy { $0.count == 24 })
    let isChinese = language == .zh
    #expect(
      rows[0].prefix(4)
        == (isChinese
          ? ["来源", "工会名称", "统一社会信用代码", "工会类型"] : ["source", "name", "code", "type"]))
    #expect(
      rows[1].prefix(11) == [
        "'-:1", "'=\"甲\",乙", "'810106196501012345", isChinese ? "非公企业工会" : "non-public",
        isChinese ? "基层工会委员会" : "committee", "西湖区", "2025", "2", "0", "1", rows[1][10],
      ])
    #expect(rows[1][11] == "B2a")
    #expect(rows[1][12].hasPrefix("B3a B4a "))
    #expect(rows[1][13] == "B3b")
    #expect(rows[1].suffix(6).joined() == "")
    #expect(rows[2][0] == "'-:3")
    #expect(rows[2][1..<18].joined() == "")
    #expect(rows[2][18...20] == ["missing-key", "1", "1"])
    #expect(rows[2][23] == "1")
  }

  @Test("A row says what does not fit together", arguments: [Language.zh, .en])
  func doubts(language: Language) throws {
    let union = #"{"organisation":{"name":"甲","type":"state-owned"},"answers":{"#
    let doubtful = union + #""V3.8":false,"V5.10c":true,"B3a":true}}"#
    let rows = try rows(
      ["--lang", language.rawValue], "\(doubtful)\n\(union)}}\n{}\n")
    let column = try #require(rows[0].firstIndex(of: language == .zh ? "疑点" : "implausible"))
    let words =
      language == .zh ? "V3.8a 否，V5.10c 是；应有文书而未附佐证" : "volunteers documents"
    #expect(rows.dropFirst().map { $0[column] } == [words, "", ""])
  }

  @Test("A row says at which stage a reviewed union stands")
  func stage() throws {
    let review = #","reviews":[{"stage":"city","date":"2025-08-05"}]}"#
    let reviewed = String(Self.union.dropLast()) + review
    for (language, stage) in [("zh", "市级确认"), ("en", "city")] {
      let rows = try rows(["--lang", language], "\(reviewed)\n\(Self.union)\n")
      #expect(rows.map { $0[16] }.dropFirst() == [stage, ""])
    }
  }

  @Test(
    "The wide table has the status of each criterion that binds", arguments: [Language.zh, .en])
  func wide(language: Language) throws {
    let rulebook = try Project.rulebook()
    let rows = try rows(["--wide", "--lang", language.rawValue], "\(Self.union)\n{}\n")
    #expect(rows[0].dropFirst(24) == rulebook.criteria.map(\.id)[...])
    #expect(rows.allSatisfy { $0.count == 24 + rulebook.criteria.count })
    let submission = try Submission(Array(Self.union.utf8), rulebook: rulebook)
    let results = Rating(submission).criteria
    for (index, field) in rows[1].dropFirst(24).enumerated() {
      let id = rulebook.criteria[index].id
      let status = results.first { $0.criterion == index }?.status
      #expect(field == status.map { language == .zh ? $0.name.zh : $0.rawValue } ?? "", "\(id)")
    }
    #expect(rows[1].dropFirst(24).contains(""), "not every criterion binds every type")
    #expect(rows[2].dropFirst(24).joined() == "")
  }

  @Test("The table is the same whatever the workers")
  func sameness() throws {
    let one = try rows(["--jobs", "1"], BatchInput.mixed)
    #expect(one.count > 100)
    #expect(try rows(["--jobs", "5"], BatchInput.mixed) == one)
  }
}

/// The fields of a table, read as RFC 4180 says, one rule at a time.
enum CSVReader {
  static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      let last = rows.count - 1
      let field = rows[last].count - 1
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        rows[last][field].unicodeScalars.append("\"")
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[last].append("")
      case "\r" where !isQuoted && scalars.first == "\n":
        scalars.removeFirst()
        if !scalars.isEmpty { rows.append([""]) }
      default: rows[last][field].unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
