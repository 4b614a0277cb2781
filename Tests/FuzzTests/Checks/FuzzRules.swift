@testable import StarRules

/// What checks start from, read once.
enum FuzzRules {
  /// The built-in rulebook.
  static let builtIn: Rulebook = {
    do { return try Rulebook.builtIn() } catch { fatalError("the built-in rulebook is broken") }
  }()

  // A new one of each is a copy of these, which costs less than to make one.
  static let reader = SubmissionReader(builtIn)
  static let rater = RecordRater(builtIn, language: .en)
  static let writer = ResultLineWriter(builtIn)
  static let resultReader = ResultReader(builtIn, language: .en)

  /// A submission that is accepted, which a reader has read before.
  static let before = Array(
    #"""
    {"format":"unionstar/1","year":2025,"x-a":1,
     "organisation":{"name":"杭州甲乙","type":"non-public","form":"joint","district":"西湖区"},
     "facts":{"employees":86,"members":80,"ballots":60},"claimedStar":3,
     "answers":{"B1":true,"B3b":"na","S2f":false,"V3.8":{"met":true,"evidence":["a"],"note":""}},
     "reviews":[{"stage":"district","date":"2025-06-18","by":"区","answers":{"B1":false}}],
     "honours":[{"title":"advanced-home","year":2021}]}
    """#.utf8)
}
