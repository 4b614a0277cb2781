import Testing

@testable import StarRules

/// A part may not exceed its whole, where a rule that binds divides the one by the other.
struct FactRelationTests {
  private func submission(_ type: String, _ form: String, _ facts: String) -> MarkedText {
    MarkedText(
      #"{"organisation":{"name":"甲","type":"\#(type)","form":"\#(form)"},"facts":{\#(facts)}}"#)
  }

  @Test(
    "A part that exceeds its whole is refused where the part stands",
    arguments: [
      ("non-public", "committee", "members", "employees"),
      ("non-public", "federation", "members", "employees"),
      ("regional", "joint", "members", "employees"),
      ("non-public", "committee", "realNameMembers", "members"),
      ("township", "committee", "realNameMembers", "members"),
      ("new-business", "joint", "mutualAidParticipants", "employees"),
      ("state-owned", "committee", "satisfiedWithUnion", "ballots"),
      ("state-owned", "committee", "satisfiedWithChair", "ballots"),
      ("public-institution", "joint", "unionisedSubordinateUnits", "subordinateUnits"),
      ("regional", "federation", "oneStarSecondLevelUnions", "secondLevelUnions"),
      ("regional", "federation", "twoStarSecondLevelUnions", "secondLevelUnions"),
      ("new-business", "committee", "unionisedAffiliates", "affiliates"),
      ("township", "committee", "trainedCadres", "cadres"),
      // Stated by the rulebook though no rate divides them.
      ("regional", "joint", "femaleMembers", "members"),
      ("non-public", "committee", "twoStarSecondLevelUnions", "oneStarSecondLevelUnions"),
    ])
  func refused(type: String, form: String, part: String, whole: String) throws {
    let path = "/facts/\(part)"
    for (some, all) in [(8, 7), (1_000_000_000, 1)] {
      for facts in [
        #""\#(part)":⟦\#(some),"\#(whole)":\#(all)"#, #""\#(whole)":\#(all),"\#(part)":⟦\#(some)"#,
      ] {
        try expectProblems(
          FaultyText(submission(type, form, facts), ("part-exceeds-whole", path)))
      }
    }
    for facts in [
      #""\#(part)":7,"\#(whole)":7"#, #""\#(part)":7"#, #""\#(whole)":7"#,
      #""\#(part)":8,"\#(whole)":null"#,
    ] {
      try expectAccepted(String(decoding: submission(type, form, facts).bytes, as: UTF8.self))
    }
  }

  @Test("A zero whole has no parts")
  func zero() throws {
    try expectProblems(
      FaultyText(
        submission("township", "committee", #""units":0,"unitsWithCongress":⟦1"#),
        ("part-exceeds-whole", "/facts/unitsWithCongress")))
    try expectAccepted(
      String(
        decoding: submission("township", "committee", #""units":0,"unitsWithCongress":0"#).bytes,
        as: UTF8.self))
  }

  @Test(
    "Where no rule that binds divides them, two facts stand beside each other",
    arguments: [
      ("non-public", "federation", "satisfiedWithUnion", "ballots"),
      ("regional", "federation", "members", "employees"),
      ("regional", "federation", "satisfiedWithChair", "ballots"),
    ])
  func independent(type: String, form: String, part: String, whole: String) throws {
    try expectAccepted(
      String(
        decoding: submission(type, form, #""\#(part)":8,"\#(whole)":7"#).bytes, as: UTF8.self))
  }

  @Test("A stated part is checked only where rules of the type use both facts")
  func unusedPart() throws {
    try expectProblems(
      FaultyText(
        submission("township", "committee", #""members":7,"femaleMembers":⟦8"#),
        ("fact-not-used", "/facts/femaleMembers")), .warning)
  }

  @Test("One part that exceeds two wholes is told for each")
  func twice() throws {
    try expectProblems(
      FaultyText(
        submission(
          "regional", "joint",
          #""secondLevelUnions":5,"oneStarSecondLevelUnions":3,"twoStarSecondLevelUnions":⟦⟦6"#),
        ("part-exceeds-whole", "/facts/twoStarSecondLevelUnions"),
        ("part-exceeds-whole", "/facts/twoStarSecondLevelUnions")))
  }
}
