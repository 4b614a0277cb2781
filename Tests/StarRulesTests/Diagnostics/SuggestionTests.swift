import Testing

@testable import StarRules

/// One honest suggestion, or none.
struct SuggestionTests {
  private static let words = [
    "employees", "members", "femaleMembers", "ballots", "year", "name", "type", "form", "code",
    "district", "claimedStar", "V3.9", "V3.10", "V4.9", "met", "note",
  ]

  @Test(
    "A word that is nearly another is taken for it",
    arguments: [
      ("employes", "employees"), ("emploeyes", "employees"), ("Employees", "employees"),
      ("EMPLOYEES", "employees"), ("employees", "employees"), ("member", "members"),
      ("menbers", "members"), ("mebmers", "members"), ("membersss", "members"),
      ("femalemembers", "femaleMembers"), ("femaleMember", "femaleMembers"), ("yaer", "year"),
      ("yeer", "year"), ("years", "year"), ("yea", "year"), ("claimed-star", "claimedStar"),
      ("claimed_stars", "claimedStar"), ("\u{FF59}\u{FF45}\u{FF41}\u{FF52}", "year"),
      ("\u{FF2D}embers", "members"), ("V3.1O", "V3.10"), ("noet", "note"),
    ])
  func near(word: String, meant: String) {
    #expect(Suggestion.nearest(to: word, among: Self.words) == meant)
    #expect(Suggestion.nearest(to: word, among: Self.words.reversed()) == meant)
  }

  @Test(
    "A word that is far from every other, or as near to two, is taken for none",
    arguments: [
      "", "x", "xyz", "tpfe", "yearly note", "employment", "V5.9x", "mxmxexs", "职工", "yxxr",
      "V3.1", "V5.9", String(repeating: "members", count: 20),
    ])
  func far(word: String) {
    #expect(Suggestion.nearest(to: word, among: Self.words) == nil)
  }

  @Test("Two candidates that are equally near leave no suggestion, a nearer one wins over both")
  func ties() {
    #expect(Suggestion.nearest(to: "abcx", among: ["abca", "abcb"]) == nil)
    #expect(Suggestion.nearest(to: "abcdex", among: ["abcdey", "abcdez", "abcdexx"]) == nil)
    #expect(Suggestion.nearest(to: "abcdex", among: ["abcdyz", "abcdexx", "abcdzy"]) == "abcdexx")
    #expect(Suggestion.nearest(to: "abcdex", among: ["abcdzz", "abcdyy", "abcdef"]) == "abcdef")
    #expect(Suggestion.nearest(to: "word", among: [String]()) == nil)
  }
}
