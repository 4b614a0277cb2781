import StarRules
enum RulesCommand {
  static let rule = CommandRule(name: "rules", operands: "[ID...]", count: 0...Int.max, summary: Bilingual("", ""), options: [], examples: [], formats: ["text", "json", "markdown"], run: { _, _ throws(Failure) in .success })
}
