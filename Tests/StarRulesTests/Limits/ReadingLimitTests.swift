import Testing

@testable import StarRules

/// What a submission may have, and not one more. (`Limits/bytes` is tested with the scanner, and
/// `Limits/record` and `Limits/unread` with the tool.)
@Suite("Limits: submissions")
struct ReadingLimitTests {
  /// A submission with more members, and the codes it is refused with; none where it is accepted.
  private func codes(_ members: String) throws -> [String] {
    var reader = SubmissionReader(try BuiltIn.rulebook())
    let text = #"{"organisation":{"name":"甲","type":"state-owned"},\#(members)}"#
    _ = reader.read(Array(text.utf8).span)
    return reader.findings.sorted.filter { $0.problem.severity == .error }.map { $0.problem.code }
  }

  private func list(_ entry: String, _ count: Int) -> String {
    Array(repeating: entry, count: count).joined(separator: ",")
  }

  @Test("Brackets nest up to the limit", arguments: [(128, true), (129, false)])
  func depth(depth: Int, isRead: Bool) {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let problem = syntaxError(of: Array(text.utf8))?.problem
    #expect(problem == (isRead ? nil : .nestingTooDeep))
    #expect(Limits.depth == 128)
  }

  @Test(
    "There are so many reviews and honours and no more",
    arguments: [(Limits.entries, []), (Limits.entries + 1, ["too-many"])])
  func entries(count: Int, expected: [String]) throws {
    let review = #"{"stage":"district","date":"2025-06-18"}"#
    #expect(try codes(#""reviews":[\#(list(review, count))]"#) == expected)
    let honour = #"{"title":"advanced-home","year":2021}"#
    #expect(try codes(#""honours":[\#(list(honour, count))]"#) == expected)
  }

  @Test(
    "A fact is as large as the limit and no larger",
    arguments: [
      ("1000000000", []), ("1000000001", ["out-of-range"]),
      ("999999999999999999999999999999", ["out-of-range"]),
    ])
  func count(number: String, expected: [String]) throws {
    #expect(try codes(#""facts":{"employees":\#(number)}"#) == expected)
    #expect(Limits.count == 1_000_000_000)
  }

  @Test(
    "So many problems are kept, and all are counted",
    arguments: [Limits.problems, Limits.problems + 1, 10 * Limits.problems])
  func problems(count: Int) throws {
    var log = FindingLog()
    for offset in (0..<count).reversed() { log.add(.syntax(.comment), at: offset) }
    #expect(log.errorCount == count)
    #expect(log.sorted.map { $0.offset } == Array(0..<min(count, Limits.problems)))
  }

  @Test("A message quotes so many characters of a text", arguments: [0, 1])
  func quoted(more: Int) throws {
    let word = String(repeating: "中", count: Limits.quoted + more)
    let text = Array("\"\(word)\"".utf8)
    let shown: String = more == 0 ? word : word.dropLast() + "…"
    #expect(text.span.excerpt(at: 0) == shown)
  }

  @Test("A path has so many characters of a key", arguments: [0, 1])
  func pathKey(more: Int) throws {
    let key = String(repeating: "k", count: Limits.pathKey + more)
    let text = Array(#"{"\#(key)":1}"#.utf8)
    let paths = SourceMap(of: [1], in: text.span).paths
    let shown: String = more == 0 ? key : key.dropLast() + "…"
    #expect(paths == ["/" + shown])
  }

  @Test("A similar word is looked for up to so many characters", arguments: [0, 1])
  func suggested(more: Int) {
    let word = String(repeating: "a", count: Limits.suggested + more)
    #expect(Suggestion.nearest(to: word, among: ["b" + word]) == (more == 0 ? "b" + word : nil))
  }
}
