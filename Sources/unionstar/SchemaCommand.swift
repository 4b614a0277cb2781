import StarRules

/// `schema`: JSON Schema of a submission, for editors.
enum SchemaCommand {
  static let rule = CommandRule(
    name: "schema", operands: "", count: 0...0,
    summary: Bilingual(
      "输出自评表的 JSON Schema（2020-12），供编辑器补全编号、标出错误。",
      "Prints the JSON Schema (2020-12) of a submission, for editors to complete ids and flag errors."
    ),
    details: [
      Bilingual(
        "几个数据之间的关系，如部分不大于总数、某个数据决定能否答“不适用”，"
          + "只有 'unionstar assess' 能查出。",
        "What hangs on several values at once, such as a part that exceeds its whole or a fact that "
          + "decides whether \"na\" is permitted, only 'unionstar assess' finds.")
    ],
    options: [],
    examples: ["unionstar schema > submission.schema.json"], formats: ["json"],
    run: { arguments, console throws(Failure) in
      let rulebook = try arguments.rulebook(console)
      console.print(SubmissionSchema(rulebook: rulebook, language: arguments.language).json)
      return .success
    })
}
