import Foundation
import StarRules
import Testing

@testable import unionstar

/// `assess --set`: what would be if an answer or a fact were another.
@Suite("What if")
struct WhatIfTests {
  static let threeStars = "Fixtures/submissions/non-public-joint-three-stars-claims-four.json"
  static let oneShort = "Fixtures/submissions/state-owned-one-person-short-four-stars.json"

  private func result(_ words: [String]) throws -> JSONTree {
    let outcome = Project.run(["assess", "--format", "json"] + words)
    #expect(outcome.code == .success)
    return try JSONTree(outcome.output)
  }

  /// The clauses of a status in a result.
  private func clauses(_ status: String, _ result: JSONTree) -> [String] {
    let criteria: [JSONTree] = ["unmet", "unanswered"].flatMap { result[$0]?.elements ?? [] }
    let clauses: [JSONTree] = criteria.flatMap { $0["clauses"]?.elements ?? [] }
    return clauses.filter { $0["status"]?.text == status }.compactMap { $0["id"]?.text }
  }

  /// Changes, and the star before and after them.
  static let changes: [(file: String, set: [String], before: Int64, after: Int64)] = [
    (threeStars, ["I1=true"], 3, 4),
    (threeStars, ["I1a=true"], 3, 4),
    (threeStars, ["I1=false"], 3, 3),
    (threeStars, ["B1=false"], 3, 0),
    (threeStars, ["B1a=null"], 3, 0),
    (threeStars, ["S3=false", "I1=true"], 3, 1),
    (oneShort, ["members=238"], 4, 5),
    (oneShort, ["members=237"], 4, 4),
    (oneShort, ["employees=249"], 4, 5),
    (oneShort, ["employees=null"], 4, 3),
    (oneShort, ["V5.1=true", "B3b=true", "members=238"], 4, 5),
  ]

  @Test("A change of a clause, a criterion or a fact counts in every format", arguments: changes)
  func counts(file: String, set: [String], before: Int64, after: Int64) throws {
    let options = set.flatMap { ["--set", $0] }
    let json = try result(options + [file])
    #expect(json["star"]?.number == after)
    #expect(json["whatIf"]?["set"]?.texts == set)
    #expect(json["whatIf"]?["starBefore"]?.number == before)
    #expect(json["whatIf"]?["starAfter"]?.number == after)
    let plain = try result([file])
    #expect(plain["star"]?.number == before)
    #expect(plain["whatIf"] == nil)
    for format in ["text", "markdown"] {
      let outcome = Project.run(["assess", file, "--format", format, "--lang", "en"] + options)
      let words = outcome.output.split { $0.isWhitespace }.joined(separator: " ")
      let (new, old) = (Self.stars(after), Self.stars(before))
      #expect(words.contains(format == "text" ? "\(new) (if " : "**\(new)**; if "))
      #expect(words.contains("if \(set.joined(separator: " ")); before: \(old)"))
    }
  }

  private static func stars(_ star: Int64) -> String {
    let names = ["no star yet", "one star", "two stars", "three stars", "four stars", "five stars"]
    let count = Int(star)
    return String(repeating: "★", count: count) + String(repeating: "☆", count: 5 - count) + " "
      + names[count]
  }

  @Test("A criterion replaces the answers to its clauses, which can then be changed again")
  func criterionReplaces() throws {
    let text = #"""
      {"organisation":{"name":"甲","type":"non-public"},
       "answers":{"V3.9":true,"V3.9a":false,"V3.9b":null,"V3.9c":true}}
      """#
    func result(_ set: String...) throws -> (unmet: [String], unanswered: [String]) {
      let words = ["assess", "-", "--format", "json"] + set.flatMap { ["--set", $0] }
      let json = try JSONTree(Project.run(words, input: Array(text.utf8)).output)
      let (unmet, unanswered) = (clauses("unmet", json), clauses("unanswered", json))
      return (
        unmet.filter { $0.hasPrefix("V3.9") }, unanswered.filter { $0.hasPrefix("V3.9") }
      )
    }
    #expect(try result("B1=true") == (["V3.9a"], ["V3.9b"]))
    #expect(try result("V3.9=true") == ([], []))
    #expect(try result("V3.9=false") == (["V3.9a", "V3.9b", "V3.9c"], []))
    #expect(try result("V3.9=null") == ([], ["V3.9a", "V3.9b", "V3.9c"]))
    #expect(try result("V3.9b=true") == (["V3.9a"], []))
    #expect(try result("V3.9=true", "V3.9c=false") == (["V3.9c"], []))
    #expect(try result("V3.9c=false", "V3.9=true") == ([], []), "the later one wins")
  }

  @Test("\"na\" sets a clause aside, and null takes an answer or a fact away")
  func setAsideAndNull() throws {
    let aside = try result(["--set", "S2f=na", Self.oneShort])
    #expect(aside["notApplicable"]?.texts.contains("S2f") == true)
    let taken = try result(["--set", "B3b=null", Self.oneShort])
    #expect(taken["notApplicable"]?.texts.contains("B3b") == false)
    #expect(clauses("unanswered", taken) == ["B3b"])
    let missing = try result(["--set", "members=null", Self.oneShort])
    #expect(clauses("unanswered", missing).contains("V5.4d"))
  }

  @Test("The order of changes to different things does not matter")
  func order() throws {
    let set = ["I1=true", "B4b=null", "V3.9=false", "members=null", "employees=null", "V5.1=true"]
    var expected: JSONTree?
    for shift in set.indices {
      let turned = set[shift...] + set[..<shift]
      for order in [Array(turned), turned.reversed()] {
        let json = try result(order.flatMap { ["--set", $0] } + [Self.threeStars])
        let others = JSONTree.object(json.members.filter { $0.key != "whatIf" })
        #expect(json["whatIf"]?["set"]?.texts == order)
        expected = expected ?? others
        #expect(others == expected)
      }
    }
    #expect(expected?["star"]?.number == 0)
  }

  /// Changes that cannot be made, and what is said of each.
  static let refused: [(set: String, message: String)] = [
    ("I1", "--set I1: write it as ID=VALUE"),
    ("", "--set : write it as ID=VALUE"),
    ("=true", "--set =true: there is no id ''"),
    ("X9=true", "--set X9=true: there is no id 'X9'"),
    ("V5.4dd=true", "did you mean 'V5.4d'?"),
    ("v3.9=true", "there is no id 'v3.9'; did you mean 'V3.9'?"),
    ("memebers=5", "did you mean 'members'?"),
    ("organisation=5", "there is no id 'organisation'"),
    ("I1=yes", "an answer is true, false, na or null"),
    ("I1=TRUE", "an answer is true, false, na or null"),
    ("I1=", "an answer is true, false, na or null"),
    ("I1=1", "an answer is true, false, na or null"),
    ("I1=true=false", "an answer is true, false, na or null"),
    ("members=-1", "a whole number from 1 to 1000000000, or null, is expected"),
    ("members=-0", "a whole number from 1 to"),
    ("members=0", "a whole number from 1 to"),
    ("members=+5", "a whole number from 1 to"),
    ("members=5.0", "a whole number from 1 to"),
    ("members=1e1", "a whole number from 1 to"),
    ("members=", "a whole number from 1 to"),
    ("members= 5", "a whole number from 1 to"),
    ("members=５", "a whole number from 1 to"),
    ("members=true", "a whole number from 1 to"),
    ("members=1000000001", "a whole number from 1 to"),
    ("members=99999999999999999999", "a whole number from 1 to"),
    ("femaleMembers=-1", "a whole number from 0 to"),
    ("members=251", "members (251) cannot exceed employees (250)"),
    ("V5.4d=true", "V5.4d is computed"),
    ("V3.13=false", "V3.13 is computed"),
    ("B2=na", "this cannot be \"na\": the guideline has no such exception, B2a"),
    ("B1a=na", "cannot be \"na\""),
    ("I1=\u{1B}[2J\n", #"--set I1=\u{1B}[2J\u{A}: an answer is"#),
  ]

  @Test(
    "What cannot be is refused as a wrong command line, before anything is printed",
    arguments: refused)
  func refuses(set: String, message: String) {
    for format in ["text", "json", "markdown"] {
      let outcome = Project.run(["assess", Self.oneShort, "--format", format, "--set", set])
      #expect(outcome.code == .usage)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("error: --set"))
      #expect(outcome.errors.contains(message))
      #expect(outcome.errors.split(separator: "\n").count == 3)
    }
  }

  @Test("A pair of changes may be right where each alone is not")
  func together() throws {
    let alone = Project.run(["assess", Self.oneShort, "--set", "members=300"])
    #expect(alone.code == .usage)
    let both = try result(["--set", "members=300", "--set", "employees=310", Self.oneShort])
    #expect(both["whatIf"]?["set"]?.texts == ["members=300", "employees=310"])
  }

  @Test("What does not bind changes nothing, with a warning")
  func nonBinding() {
    let file = "Fixtures/submissions/public-institution-five-stars.json"
    let words = ["assess", file, "--set", "V3.10=false", "--set", "affiliates=3"]
    let outcome = Project.run(words)
    #expect(outcome.code == .success)
    #expect(outcome.output.contains("★★★★★ five stars"))
    let lines = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("--set: ") }
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("--set: warning: ") && $0.hasSuffix("; ignored") })
    #expect(outcome.errors.contains("V3.10 does not bind a public institution union"))
  }

  @Test("The doubts are those of the answers that are rated, in every format")
  func doubts() throws {
    let file = "Fixtures/submissions/non-public-three-stars.json"
    func outcome(_ format: String, _ set: [String]) -> Project.Outcome {
      let options = set.flatMap { ["--set", $0] }
      return Project.run(["assess", "--lang", "en", "--format", format, file] + options)
    }
    let (lower, papers) = ("V3.4a is answered no", "answered yes without evidence")
    for format in ["text", "markdown", "json", "html"] {
      let (plain, mended) = (outcome(format, []), outcome(format, ["V3.4a=true"]))
      #expect(plain.errors.contains(lower))
      #expect(!(mended.output + mended.errors).contains(lower))
      #expect(mended.errors.contains(papers))
      let denied = outcome(format, ["V3.4a=true", "V3.4a=false"])
      let line = "--set: warning: \(lower)"
      #expect(denied.errors.components(separatedBy: line).count == 2)
      #expect(denied.errors.components(separatedBy: lower).count == 2, "told once")
    }
    for set in [[], ["V3.4a=true"], ["V3.4a=true", "V3.4a=false"]] {
      let json = try JSONTree(outcome("json", set).output)
      let codes = json["warnings"]?.elements.compactMap { $0["code"]?.text } ?? []
      #expect(
        codes.sorted()
          == (json["implausible"]?.texts.count == 1
            ? ["documents-missing"]
            : [
              "documents-missing", "higher-without-lower",
            ]))
      #expect(json["implausible"]?.texts.count == (set.count == 1 ? 1 : 2))
    }
  }

  @Test("--require counts the star after the changes, --target what is then missing")
  func requireAndTarget() throws {
    let words = ["assess", Self.threeStars, "--require", "4"]
    #expect(Project.run(words).code == .demandNotMet)
    #expect(Project.run(words + ["--set", "I1=true"]).code == .success)
    #expect(Project.run(["assess", Self.threeStars, "--require", "3"]).code == .success)
    let fallen = Project.run(["assess", Self.threeStars, "--require", "3", "--set", "B1=false"])
    #expect(fallen.code == .demandNotMet)
    #expect(fallen.output.contains("☆☆☆☆☆ no star yet"))
    let (plain, changed) = (
      try result(["--target", "5", Self.threeStars]),
      try result(["--target", "5", "--set", "I1=true", Self.threeStars])
    )
    #expect(plain["next"]?["star"]?.number == 5)
    #expect(changed["next"]?["star"]?.number == 5)
    let steps = [plain, changed].map { $0["next"]?["steps"]?.number ?? 0 }
    #expect(steps == [6, 5])
    #expect(try result(["--target", "4", "--set", "I1=true", Self.threeStars])["next"] == .null)
  }
}
