import Testing

@testable import StarRules

/// What a check says, word for word, and what it says of the built-in rulebook.
struct BuiltInSoundnessTests {
  @Test("What is stricter at a lower star is told with both percentages, the band and the types")
  func stricter() throws {
    let text = SoundRulebook.with([(#""atLeastPercent": 60"#, #""atLeastPercent": 80"#)])
    let found = try Rulebook(text.bytes).soundness().diagnostics(in: .en)
    #expect(
      found.map { $0.message } == [
        "A2a (★1) asks 80%, and at a higher star A3a (★2) asks 70% (all ≥ 10), which is less (Firm, Area)"
      ])
  }

  @Test("The built-in rulebook is sound, and a check has four things to remark")
  func builtIn() throws {
    let soundness = try Rulebook.builtInWithRegister().soundness()
    #expect(soundness.isSound)
    let found = soundness.diagnostics(in: .en)
    #expect(found.allSatisfy { $0.severity == .remark })
    #expect(
      found.map { $0.code } == [
        "inferred-dimensions", "stricter-at-lower-star", "damaged", "damaged",
      ])
    #expect(found[1].message.hasPrefix("V3.13a (★3) asks 90% (employees 0–49)"))
    #expect(found[1].message.contains("V4.11c (★4) asks 85%"))
  }
}
