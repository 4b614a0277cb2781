import StarRules
import Testing

@testable import unionstar

/// `verify`: what a case that comes out otherwise is told, and that none is passed by.
@Suite("Verify")
struct VerifyTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A non-public union that answers nothing but that B2 is met and B5 is not.
  private static let submission =
    #""submission":{"organisation":{"name":"甲","type":"non-public"},"#
    + #""facts":{"employees":9,"members":9,"affiliates":3},"answers":{"B2":true,"B5":false}}"#

  private static func ruleCase(_ name: String, _ expect: String, set: String = "{}") -> String {
    #"{"name":"\#(name)",\#(submission),"set":\#(set),"expect":\#(expect)}"#
  }

  private func verify(_ words: String...) -> Project.Outcome { Project.run(["verify"] + words) }

  @Test("Every case of the project comes out as it says")
  func projectCases() throws {
    let outcome = verify("Fixtures/cases")
    #expect(outcome.code == .success)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.contains(" 0 failed"))
    #expect(Int(outcome.output.prefix { $0 != " " }) ?? 0 > 1000)
  }

  @Test("One threshold changed by one percent is noticed, and named")
  func changedThreshold() throws {
    let path = "Sources/StarRules/Rulebook/Rulebooks/hangzhou-2025.json"
    let rulebook = try Project.text(path)
    let start = try #require(rulebook.firstRange(of: #"{"id": "V3.13a""#)).lowerBound
    let place = try #require(rulebook[start...].firstRange(of: #""atLeastPercent": 90"#))
    var changed = rulebook
    changed.replaceSubrange(place, with: #""atLeastPercent": 91"#)
    let file = try folder.write(changed, to: "rulebook.json")
    let outcome = verify("Fixtures/cases", "--rulebook", file)
    #expect(outcome.code == .demandNotMet)
    #expect(outcome.output.contains("✗ V3.13a "))
    #expect(outcome.output.contains("needed: ≥ 91%"))
    #expect(!outcome.output.contains(" 0 failed"))
  }

  /// Expectations that do not come true, with the key, what was expected and what came out.
  static let wrong: [(expect: String, key: String, expected: String, actual: String)] = [
    (#"{"star":1}"#, "star", "1", "0"),
    (#"{"unmet":[]}"#, "unmet", "[]", "[B5a]"),
    (#"{"unmet":["B5a","B2a"]}"#, "unmet", "[B2a B5a]", "[B5a]"),
    (#"{"unmetAtLeast":["B2a"]}"#, "unmetAtLeast", "[B2a]", "[B5a]"),
    (#"{"unanswered":["B1a"]}"#, "unanswered", "[B1a]", "[B1a B1b B3a"),
    (#"{"unansweredAtLeast":["B5a"]}"#, "unansweredAtLeast", "[B5a]", "[B1a B1b B3a"),
    (#"{"notApplicable":["B3b"]}"#, "notApplicable", "[B3b]", "[]"),
    (#"{"notApplicableAtLeast":["B3b"]}"#, "notApplicableAtLeast", "[B3b]", "[]"),
    (#"{"levels":{"1":{"basic":"5/5"}}}"#, "levels/1/basic", "5/5", "1/5"),
    (#"{"levels":{"4":{"innovation":"0/3"}}}"#, "levels/4/innovation", "0/3", "0/4"),
    (#"{"next":null}"#, "next", "null", "★1 +4"),
    (#"{"next":{"star":1,"steps":5}}"#, "next", "★1 +5", "★1 +4"),
    (#"{"range":{"worst":0,"best":5}}"#, "range", "0...5", "0...0"),
    (#"{"diagnostics":["repeated-key /facts"]}"#, "diagnostics", "[repeated-key /facts]", "[]"),
    (#"{"warnings":[]}"#, "warnings", "[]", "[fact-not-used /facts/affiliates]"),
  ]

  @Test("An expectation that does not come true is told with what came out", arguments: wrong)
  func tells(expect: String, key: String, expected: String, actual: String) throws {
    let file = try folder.write(Self.ruleCase("甲", expect), to: "one.json")
    let outcome = verify(file)
    #expect(outcome.code == .demandNotMet)
    #expect(outcome.output.hasPrefix("✗ \(file):1 甲\n"))
    let words = outcome.output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains(" \(key): expected \(expected), came out \(actual)"))
    #expect(outcome.output.hasSuffix("1 case in 1 file: 0 passed, 1 failed\n"))
    let json = try JSONTree(verify(file, "--format", "json").output)
    let difference = try #require(json["cases"]?.elements.first?["differences"]?.elements.first)
    #expect(difference["key"]?.text == key)
    #expect(difference["expected"]?.text == expected)
    #expect(difference["actual"]?.text?.hasPrefix(actual) == true)
  }

  @Test("Every key an expectation can have is among those that were seen to fail")
  func everyKeyIsTried() {
    let keys = Self.wrong.map { $0.key.prefix { $0 != "/" } }
    let sets = ["unmet", "unanswered", "notApplicable"].flatMap { [$0, $0 + "AtLeast"] }
    let all = sets + ["star", "levels", "next", "range", "diagnostics", "warnings"]
    #expect(Set(keys) == Set(all.map { $0[...] }))
  }

  @Test("A clause that makes a difference is told with its question and what was read")
  func readings() throws {
    let text =
      #"{"name":"甲","submission":{"organisation":{"name":"甲","type":"non-public"},"#
      + #""facts":{"employees":40,"mutualAidParticipants":35}},"#
      + #""expect":{"unmet":["B5a"],"range":{"worst":0,"best":3}}}"#
    let output = verify(try folder.write(text, to: "one.json"), "--lang", "en").output
    let words = output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(
      words.contains(
        "✗ V3.13a Does the share of all employees who take part in medical mutual aid reach the "
          + "mark? → now 35/40 = 87.5%; needed: ≥ 90%; 1 more person"))
    #expect(words.contains("? B5a Does the union have activities or programmes"))
    #expect(words.contains("→ not answered; needed: yes"))
    // Where only a star differs, what the case is about is told, as far as it binds the union.
    let about = #"{"about":["B5","TB1","V3.13a"],"#
    for (expect, isTold) in [(#"{"star":1}"#, true), (#"{"star":0}"#, false)] {
      let one = about + Self.ruleCase("甲", expect).dropFirst()
      let told = verify(try folder.write(one, to: "about.json"), "--lang", "en").output
      #expect(told.contains("✗ B5a Does the union") == isTold)
      #expect(told.contains("? V3.13a Does the share") == isTold)
      #expect(!told.contains("TB1a"))
    }
  }

  @Test("Every expectation of a case is checked, not only the first that fails")
  func everyExpectation() throws {
    let all =
      #"{"star":1,"unmet":[],"unanswered":[],"notApplicable":["B3b"],"levels":{"1":{"basic":"5/5"},"#
      + #""2":{"standard":"7/7"}},"next":null,"range":{"worst":5,"best":5},"warnings":[]}"#
    let json = try JSONTree(
      verify(try folder.write(Self.ruleCase("甲", all), to: "one.json"), "--format=json").output)
    let keys = json["cases"]?.elements.first?["differences"]?.elements.compactMap {
      $0["key"]?.text
    }
    #expect(
      keys == [
        "warnings", "star", "unmet", "unanswered", "notApplicable", "levels/1/basic",
        "levels/2/standard", "next", "range",
      ])
  }

  /// Files that prove nothing or cannot be run, the exit code, and what is said of them.
  static let useless: [(text: String, code: ExitCode, message: String)] = [
    (ruleCase("甲", "{}"), .demandNotMet, "the case expects nothing"),
    (ruleCase("甲", #"{"levels":{}}"#), .demandNotMet, "the case expects nothing"),
    (ruleCase("甲", #"{"x-star":1}"#), .demandNotMet, "the case expects nothing"),
    (ruleCase("甲", #"{"unmetAtLeast":[]}"#), .demandNotMet, "the case expects nothing"),
    (ruleCase("甲", #"{"stars":1}"#), .demandNotMet, "did you mean 'star'?"),
    (ruleCase("甲", #"{"star":6}"#), .demandNotMet, "from 0 to 5"),
    (ruleCase("甲", #"{"star":0,"star":0}"#), .demandNotMet, "stands in this object before"),
    (
      ruleCase("甲", #"{"levels":{"1":{"vitality":"0/0"}}}"#), .demandNotMet,
      "nothing here has the id 'vitality'"
    ),
    (ruleCase("甲", #"{"star":0,"diagnostics":[]}"#), .demandNotMet, "has no rating"),
    (ruleCase("", #"{"star":0}"#), .demandNotMet, "must not be blank"),
    (#"{"submission":{},"expect":{"star":0}}"#, .demandNotMet, "the key 'name' is missing"),
    (#"{"name":"甲","expect":{"star":0}}"#, .demandNotMet, "neither a submission nor a base"),
    (
      "[\n" + #"{"name":"甲","base":"no.json","expect":{"star":0}}]"#, .refused,
      "one.json:2:20: error: the base no.json of '甲': there is no such file"
    ),
    ("[]", .demandNotMet, "there is no case in it"),
    (
      #"{"name":"甲","submission":{"organisation":{"name":"甲","type":"township"}},"expect":{"star":0},"unmet":[]}"#,
      .demandNotMet, "no key 'unmet' can stand here"
    ),
    (
      #"{"name":"甲","submission":{"organisation":{"name":"甲","type":"township"}},"expect":{"diagnostics":[]}}"#,
      .demandNotMet, "expects nothing"
    ),
    ("{]", .refused, "error:"),
    ("", .demandNotMet, "there is no case in it"),
    ("\u{FEFF}\r\n", .demandNotMet, "there is no case in it"),
    (
      #"{"name":"甲","base":"-","expect":{"star":0}}"#, .demandNotMet,
      "one.json:1:20: error: a base is a file, and not standard input"
    ),
    (ruleCase("甲", #"{"next":{"star":1}}"#), .demandNotMet, "the key 'steps' is missing"),
    (ruleCase("甲", #"{"range":{"worst":2,"best":1}}"#), .demandNotMet, "from 2 to 5"),
    (ruleCase("甲", #"{"star":null}"#), .demandNotMet, "the case expects nothing"),
    (
      ruleCase("甲", #"{"star":0}"#, set: #"{"B2":true,"members":5,"B2":true}"#), .demandNotMet,
      "the key 'B2' stands in this object before"
    ),
    (
      ruleCase("甲", #"{"levels":{"1":{"basic":"1/5"},"1":{"basic":"1/5"}}}"#), .demandNotMet,
      "the key '1' stands in this object before"
    ),
    (ruleCase("甲", #"{"star":0}"#, set: #"{"B2":"true"}"#), .demandNotMet, "a value is true"),
    (ruleCase("甲", #"{"star":0}"#, set: #"{"B2":"null"}"#), .demandNotMet, "a value is true"),
    (ruleCase("甲", #"{"star":0}"#, set: #"{"members":"9"}"#), .demandNotMet, "a whole number"),
    (ruleCase("甲", #"{"levels":{"01":{"basic":"1/5"}}}"#), .demandNotMet, "has the id '01'"),
    (ruleCase("甲", #"{"levels":{"1":{"basic":"+1/5"}}}"#), .demandNotMet, #"as in "13/16""#),
    (ruleCase("甲", #"{"levels":{"1":{"basic":"1/-5"}}}"#), .demandNotMet, #"as in "13/16""#),
    (
      ruleCase("甲", #"{"unmet":["B5"]}"#), .demandNotMet,
      "this is a criterion; name a clause of it: B5a"
    ),
    (ruleCase("甲", #"{"unmet":["B5a","B5a"]}"#), .demandNotMet, "the id 'B5a' is used before"),
    (
      #"{"name":"甲","base":"one.json\u0000","expect":{"star":0}}"#, .refused,
      "there is no such file"
    ),
  ]

  @Test("What proves nothing fails, and what is not JSON is refused", arguments: useless)
  func provesNothing(text: String, code: ExitCode, message: String) throws {
    let file = try folder.write(text, to: "a/one.json")
    let outcome = verify(file)
    #expect(outcome.code == code)
    #expect(outcome.errors.contains(message))
    // Beside it, what can be run still is; the code stays that of the worst.
    let good = try folder.write(Self.ruleCase("乙", #"{"star":0}"#), to: "b/two.json")
    for paths in [[file, good], [good, file], [folder.path]] {
      let both = Project.run(["verify"] + paths)
      #expect(both.code == code)
      #expect(both.output.contains(" passed, 0 failed"))
    }
  }

  @Test("Each mistake is told once, at its own place, whatever else is wrong in the file")
  func places() throws {
    let text = """
      [{"name":"甲","base":"a.json","expect":{"star":0}},
       {"name":"乙","base":"b.json","expect":{"star":0}}, {"name":"乙","base":"c.json","expect":{"star":0}},
       {"name":"丙","base":"d.json","expect":{"diagnostics":true}}]
      """
    let file = try folder.write(text, to: "one.json")
    let outcome = verify(file)
    #expect(outcome.code == .refused)
    #expect(
      outcome.errors.split(separator: "\n").map { $0.dropFirst(file.count).prefix { $0 != "e" } }
        == [":3:54: ", ":1:21: ", ":2:21: ", ":2:52: ", ":2:71: "])
  }

  @Test("A case with a key that repeats counts as none, but in its submission that is an outcome")
  func repeatedKeys() throws {
    let sound = Self.ruleCase("丙", #"{"star":0}"#)
    let inside =
      #"{"name":"甲","submission":{"organisation":{"name":"甲","type":"township"},"#
      + #""year":2025,"year":2025},"expect":{"diagnostics":["repeated-key /year"]}}"#
    let outside = Self.ruleCase("乙", #"{"star":0}"#, set: #"{"B2":true,"B2":true}"#)
    let outcome = verify(try folder.write("[\(inside),\(outside),\(sound)]", to: "one.json"))
    #expect(outcome.code == .demandNotMet)
    #expect(outcome.output == "2 cases in 1 file: 2 passed, 0 failed\n")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains("the key 'B2' stands in this object before"))
  }
}
