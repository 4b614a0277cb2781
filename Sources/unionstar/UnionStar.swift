import StarRules

@main
struct UnionStar {
  static func main() {
    let clock = ContinuousClock()
    var book: Rulebook?
    for _ in 0..<5 {
      let d = clock.measure {
        do throws(RulebookRefused) { book = try Rulebook.builtIn() } catch { for d in error.diagnostics(in: .zh) { print(d) } }
      }
      print(d)
    }
    print(book?.clauses.count ?? 0)
    let text = #"{"organisation":{"name":"杭州甲乙科技有限公司工会","type":"non-public","form":"committee","code":"81330106MC00000008"},"claimedStar":3,"facts":{"employees":86,"members":90,"femaleMembers":31,"realNameMembers":79,"mutualAidParticipants":70},"answers":{"B1":true,"B3b":"na","S2":true,"S2f":false,"B2":"na","B9":true,"V3.8":{"met":true,"evidence":["x"]},"V3.3b":true, "x-a":{"a":1,"\u0061":2}}}"#
    guard let book else { return }
    do {
      let s = try Submission(Array(text.utf8), rulebook: book)
      print(Rating(s).star)
    } catch { for d in error.diagnostics(in: .zh) { print(d) } }
  }
}
