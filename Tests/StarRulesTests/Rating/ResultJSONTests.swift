import Testing

@testable import StarRules

/// A result as JSON, word for word, by a rulebook small enough to be read at a glance.
struct ResultJSONTests {
  private func result(
    _ members: String, target: Int? = nil, rulebook text: MarkedText? = nil
  ) throws -> String {
    let rulebook = try Rulebook(text?.bytes ?? Array(MinimalRulebook.text.utf8))
    let submission = try Submission(
      Array(#"{"organisation":{"name":"甲","type":"firm"},\#(members)}"#.utf8), rulebook: rulebook)
    var writer = JSONWriter(.indented)
    Rating(submission).write(to: &writer, target: target, language: .en) { $0.member("more", true) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private let digest = SHA256.hex(of: Array(MinimalRulebook.text.utf8).span)

  private var head: String {
    #"""
    {
      "format": "unionstar.rating/1",
      "rulebook": {"id": "minimal", "edition": "1", "sha256": "\#(digest)"},
      "tool": {"name": "unionstar", "version": "\#(Product.version)"},
      "organisation": {
        "name": "甲",
        "type": "firm",
        "form": "single"
      },
    """#
  }

  @Test("A result has its keys in one order and says why")
  func partly() throws {
    let text = try result(
      #""claimedStar":2,"facts":{"all":9,"some":8},"answers":{"A1a":"na","A1b":true,"A3":true},"year":2025"#
    )
    #expect(
      text == head + "\n" + #"""
          "year": 2025,
          "star": 1,
          "claimedStar": 2,
          "levels": [
            {
              "star": 1,
              "reached": true,
              "requirements": [
                {"tier": "first", "met": 0, "applicable": 0, "needed": 0, "percent": null, "satisfied": true}
              ]
            },
            {
              "star": 2,
              "reached": false,
              "requirements": [
                {"tier": "first", "met": 0, "applicable": 1, "needed": 1, "percent": "0.0", "satisfied": false},
                {"tier": "second", "met": 0, "applicable": 0, "needed": 0, "percent": null, "satisfied": true}
              ]
            }
          ],
          "next": {
            "star": 2,
            "steps": 1,
            "criteria": [
              {
                "id": "A2",
                "tier": "first",
                "star": 2,
                "dimension": null,
                "status": "unmet",
                "clauses": [
                  {"id": "A2b", "status": "unmet", "numerator": 8, "denominator": 9, "requiredPercent": 90, "short": 1}
                ]
              }
            ]
          },
          "unmet": [
            {
              "id": "A2",
              "tier": "first",
              "star": 2,
              "dimension": null,
              "status": "unmet",
              "clauses": [
                {"id": "A2b", "status": "unmet", "numerator": 8, "denominator": 9, "requiredPercent": 90, "short": 1}
              ]
            }
          ],
          "unanswered": [],
          "range": {"worst": 1, "best": 1},
          "cushion": [],
          "notApplicable": ["A1a"],
          "unproven": [],
          "warnings": [
            {"code": "answer-not-binding", "line": 1, "column": 125, "path": "/answers/A3", "message": "A3 does not bind a Firm; ignored"}
          ],
          "more": true
        }
        """#)
  }

  @Test("A result of one who met everything has nothing next")
  func full() throws {
    let text = try result(#""facts":{"all":10,"some":10},"answers":{"A1":true}"#)
    #expect(
      text == head + "\n" + #"""
          "star": 2,
          "levels": [
            {
              "star": 1,
              "reached": true,
              "requirements": [
                {"tier": "first", "met": 1, "applicable": 1, "needed": 1, "percent": "100.0", "satisfied": true}
              ]
            },
            {
              "star": 2,
              "reached": true,
              "requirements": [
                {"tier": "first", "met": 1, "applicable": 1, "needed": 1, "percent": "100.0", "satisfied": true},
                {"tier": "second", "met": 0, "applicable": 0, "needed": 0, "percent": null, "satisfied": true}
              ]
            }
          ],
          "next": null,
          "unmet": [],
          "unanswered": [],
          "range": {"worst": 2, "best": 2},
          "cushion": [
            {"star": 2, "tier": "first", "spare": 0}
          ],
          "notApplicable": [],
          "unproven": ["A1a", "A1b"],
          "warnings": [],
          "more": true
        }
        """#)
  }

  @Test("What is not known of a rate is null")
  func unknown() throws {
    let text = try result(#""facts":{"some":7}"#)
    #expect(
      text.contains(
        #"{"id": "A2a", "status": "unanswered", "numerator": 7, "denominator": null, "requiredPercent": 80, "short": null}"#
      ))
    #expect(
      text.contains(
        #"{"id": "A2b", "status": "unanswered", "numerator": 7, "denominator": null, "requiredPercent": null, "short": null}"#
      ))
    #expect(text.contains(#""range": {"worst": 0, "best": 2}"#))
  }

  @Test(
    "A target further up adds up what is missing on the way, one reached already leaves nothing")
  func target() throws {
    let members = #""facts":{"all":10,"some":1},"answers":{"A1a":false}"#
    #expect(try result(members).contains(#""next": {\#n    "star": 1,\#n    "steps": 1,"#))
    #expect(
      try result(members, target: 2).contains(#""next": {\#n    "star": 2,\#n    "steps": 2,"#))
    let full = #""facts":{"all":10,"some":10},"answers":{"A1":true}"#
    #expect(try result(full, target: 1).contains(#""next": null"#))
  }

  /// The counts of the level that asks for all of tier first, star 1: A1a met, A1b not applicable.
  @Test(
    "A rulebook says what is counted, and what becomes of that which does not apply",
    arguments: [
      (
        "criterion", "excluded", #""met": 1, "applicable": 1, "needed": 1, "percent": "100.0""#,
        true
      ),
      ("clause", "excluded", #""met": 1, "applicable": 1, "needed": 1, "percent": "100.0""#, true),
      ("clause", "met", #""met": 2, "applicable": 2, "needed": 2, "percent": "100.0""#, true),
      ("criterion", "met", #""met": 0, "applicable": 1, "needed": 1, "percent": "0.0""#, false),
      ("clause", "met", #""met": 1, "applicable": 2, "needed": 2, "percent": "50.0""#, false),
      ("clause", "excluded", #""met": 0, "applicable": 1, "needed": 1, "percent": "0.0""#, false),
    ])
  func counting(unit: String, notApplicable: String, counts: String, isMet: Bool) throws {
    let rulebook = MinimalRulebook.with(
      #"{"unit": "criterion", "notApplicable": "excluded"}"#,
      #"{"unit": "\#(unit)", "notApplicable": "\#(notApplicable)"}"#)
    let text = try result(
      #""facts":{"some":1},"answers":{"A1a":\#(isMet)}"#, rulebook: rulebook)
    #expect(text.contains(counts), "\(text)")
  }
}
