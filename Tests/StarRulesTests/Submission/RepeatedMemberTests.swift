import Testing

@testable import StarRules

/// Keys of a submission that stand in their object twice, of every kind of key.
struct RepeatedMemberTests {
  private func submission(_ members: String) -> MarkedText {
    MarkedText(#"{"organisation":{"name":"甲","type":"non-public"},\#(members)}"#)
  }

  @Test(
    "A repeated key is refused at its second quote, whatever the values",
    arguments: [
      (#""year":2025,⟦"year":2025"#, "/year"), (#""year":null,⟦"year":null"#, "/year"),
      (#""year":2025,⟦"\u0079ear":2025"#, "/year"), (#""x-a":1,⟦"x-a":2"#, "/x-a"),
      (#""x-a":1,⟦"\u0078-a":2"#, "/x-a"), (#""$schema":"",⟦"$schema":"""#, "/$schema"),
      (#""x-a":{"b":1,⟦"b":2}"#, "/x-a/b"), (#""x-a":[{"b":{"c":1,"d":2,⟦"c":2}}]"#, "/x-a/0/b/c"),
      (#""facts":{"members":1,⟦"members":1}"#, "/facts/members"),
      (#""facts":{"members":null,⟦"members":1}"#, "/facts/members"),
      (#""facts":{"members":1,⟦"member\u0073":1}"#, "/facts/members"),
      (#""facts":{"x-a":1,⟦"x-a":1}"#, "/facts/x-a"), (#""facts":{},⟦"facts":{}"#, "/facts"),
      (#""facts":{"members":1},⟦"facts":{"members":1}"#, "/facts"),
      (#""answers":{"B1":true,⟦"B1":true}"#, "/answers/B1"),
      (#""answers":{"B1":null,⟦"B1":null}"#, "/answers/B1"),
      (#""answers":{"V3.1a":true,⟦"V3\u002e1a":false}"#, "/answers/V3.1a"),
      (#""answers":{"x-a":1,⟦"x-a":1}"#, "/answers/x-a"),
      (#""answers":{"B1":true},⟦"answers":{"B1":true}"#, "/answers"),
      (#""answers":{"B1":{"met":true,⟦"met":true}}"#, "/answers/B1/met"),
      (#""answers":{"B1":{"note":"a","met":true,⟦"note":"b"}}"#, "/answers/B1/note"),
      (#""answers":{"B1":{"evidence":[],⟦"evidence":[]}}"#, "/answers/B1/evidence"),
      (#""answers":{"B1":{"x-a":0,⟦"x-a":0}}"#, "/answers/B1/x-a"),
    ])
  func repeated(members: String, path: String) throws {
    try expectProblems(FaultyText(submission(members), ("repeated-key", path)))
  }

  @Test(
    "A repeated key of the organisation, or the organisation itself, is refused",
    arguments: [
      FaultyText(
        #"{"organisation":{"name":"甲","type":"township",⟦"name":"甲"}}"#,
        ("repeated-key", "/organisation/name")),
      FaultyText(
        #"{"organisation":{"x-a":"甲","type":"township",⟦"x-a":"甲","name":"乙"}}"#,
        ("repeated-key", "/organisation/x-a")),
      FaultyText(
        #"{"organisation":{"name":"甲","type":"township"},⟦"organisation":{"name":"甲","type":"township"}}"#,
        ("repeated-key", "/organisation")),
    ])
  func organisation(faulty: FaultyText) throws {
    try expectProblems(faulty)
  }

  @Test("A key that comes three times is refused twice")
  func thrice() throws {
    try expectProblems(
      FaultyText(
        submission(#""x-a":1,⟦"x-a":1,⟦"x-a":1,"year":2025,⟦"year":2025,⟦"year":2026"#),
        ("repeated-key", "/x-a"), ("repeated-key", "/x-a"), ("repeated-key", "/year"),
        ("repeated-key", "/year")))
  }

  @Test("A repeat that stands before the place where the text breaks off is told as well")
  func beforeTheBreak() throws {
    try expectProblems(
      FaultyText(
        submission(#""year":2025,⟦"year":2025,"source":⟦oops"#), ("repeated-key", "/year"),
        ("invalid-literal", "/source")))
    try expectProblems(
      FaultyText(
        submission(#""x-a":1,⟦"x-a":2,"year":⟦oops"#), ("repeated-key", "/x-a"),
        ("invalid-literal", "/year")))
    try expectProblems(
      FaultyText(
        submission(#""x-a":{"b":1,⟦"b":1,"c":⟦oops}"#), ("repeated-key", "/x-a/b"),
        ("invalid-literal", "/x-a/c")))
  }
}
