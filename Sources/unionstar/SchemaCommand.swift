import StarRules
enum SchemaCommand {
  static let rule = CommandRule(name: "schema", operands: "", count: 0...0, summary: Bilingual("", ""), options: [], examples: [], run: { _, _ throws(Failure) in .success })
}
