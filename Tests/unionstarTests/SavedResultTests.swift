import Testing

@testable import unionstar

/// Whether a saved result still stands, and what is said if it does not.
struct SavedResultTests {
  private static let submission = "Fixtures/reviews/a-year-to-a-failed-spot-check.json"

  private func verify(_ saved: String, _ words: String...) -> Project.Outcome {
    Project.run(
      ["assess", "--verify", "-", Self.submission, "--lang", "en"] + words,
      input: Array(saved.utf8))
  }

  private func saved(_ words: String...) -> String {
    Project.run(["assess", "--format", "json", Self.submission] + words).output
  }

  @Test(
    "A result stands in whatever language and for whatever star it was saved",
    arguments: [["--lang", "zh"], ["--lang", "en"], ["--target", "5"]])
  func stands(words: [String]) {
    let saved = Project.run(["assess", "--format", "json", Self.submission] + words).output
    let outcome = verify(saved)
    #expect(outcome.output == "the result stands: ★3\n")
    #expect(outcome.code == .success)
    let dense = saved.filter { $0 != "\n" }
    #expect(verify(dense).output == outcome.output, "however it is laid out")
  }

  @Test(
    "Whatever is altered in a saved result is told",
    arguments: [
      (#""name": "杭州清波阀门有限公司工会""#, #""name": "别家工会""#, "differs in: organisation"),
      (#""type": "state-owned""#, #""type": "township""#, "differs in: organisation"),
      (#""claimedStar": 5"#, #""claimedStar": 1"#, "differs in: claimedStar"),
      (#""stage": "spot-check""#, #""stage": "city""#, "differs in: stage"),
      (#""held": false"#, #""held": true"#, "differs in: honours"),
      (#""needed": 12"#, #""needed": 11"#, "differs in: levels"),
      (#""star": 3"#, #""star": 4"#, "star ★4 → ★3"),
    ])
  func altered(old: String, new: String, told: String) throws {
    let saved = saved()
    let altered = saved.replacing(old, with: new, maxReplacements: 1)
    try #require(altered != saved)
    let outcome = verify(altered)
    #expect(outcome.code == .demandNotMet)
    #expect(outcome.output.hasPrefix("the result no longer stands\n"))
    #expect(outcome.output.contains("the saved result was altered"))
    #expect(outcome.output.contains(told), "\(outcome.output)")
  }

  @Test("However many clauses a saved result lists, it is read in time that grows with them")
  func manyClauses() throws {
    // What somebody else wrote is shown so that it cannot change the lines around it.
    let ids = (0..<50_000).map { #""a\#($0)\u001b[2K""# }.joined(separator: ",")
    let saved = saved()
    let altered = saved.replacing(
      #""notApplicable": ["#, with: #""notApplicable": [\#(ids),"#, maxReplacements: 1)
    try #require(altered != saved)
    let outcome = verify(altered)
    #expect(outcome.output.utf8.count { $0 == 0x0A } > 50_000)
    #expect(outcome.output.contains("\n  a49999\\u{1B}[2K not applicable → "))
  }

  @Test("A star of any number of digits is another star")
  func manyDigits() {
    let saved = saved().replacing(
      #""star": 3"#, with: #""star": 3\#(String(repeating: "0", count: 40))"#, maxReplacements: 1)
    #expect(verify(saved).code == .demandNotMet)
  }

  @Test("A digest that differs only at its end is another")
  func digest() throws {
    let saved = saved()
    let start = try #require(saved.firstRange(of: #""submission": {"sha256": ""#)).upperBound
    var altered = saved
    let last = altered.index(start, offsetBy: 63)
    altered.replaceSubrange(last...last, with: altered[last] == "0" ? "1" : "0")
    let outcome = verify(altered)
    #expect(outcome.output.contains("the submission changed: "))
  }

  @Test(
    "What cannot be asked together is refused",
    arguments: ["--require=5", "--target=5", "--all", "--readings", "--set=V3.9=true"])
  func together(option: String) {
    #expect(verify(saved(), option).code == .usage)
  }
}
