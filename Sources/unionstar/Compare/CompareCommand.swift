import StarRules

/// `compare`: holds two submissions against each other, or two rulebooks.
enum CompareCommand {
  static let rule = CommandRule(
    name: "compare", operands: "BEFORE AFTER", count: 1...Int.max,
    summary: Bilingual(
      "比较两份自评表，或两套规则：哪些条款变了、为什么、星级怎样变。",
      "Compares two submissions, or two rulebooks: what moved, why, and what it did to the star."),
    details: [
      Bilingual(
        "BEFORE、AFTER 是同一家工会的两份自评表；写明 --rulebook-before 或 --rulebook-after 时只写一份，"
          + "按两套规则各评一次，没有写明的一套是 --rulebook 或内置的。",
        "BEFORE and AFTER are two submissions of one union. With --rulebook-before or "
          + "--rulebook-after there is one, rated by both; the one not named is --rulebook or the "
          + "built-in one."),
      Bilingual(
        "两个年度之间规则换了版的，用 --rulebook 写明各版：自评表按其年度评定；--batch 的每行结果按其中写明的一版读，"
          + "没有写明的按其年度。",
        "Where the rules changed between the years, --rulebook names the editions: each submission is "
          + "rated by that of its own year; with --batch each result line is read by the one it names, "
          + "or else by that of its year."),
      Bilingual(
        "--batch 比较许多家：BEFORE、AFTER 是 'unionstar batch --results' 写出的两个 .ndjson 文件，同一家工会按代码"
          + "（没有代码的按名称和类型）对应；比较两套规则时，是任意多份自评表的文件或文件夹，与 batch 相同。",
        "--batch compares many: BEFORE and AFTER are two .ndjson files as 'unionstar batch --results' "
          + "writes them, a union found again by its code or else by name and type; of two rulebooks, "
          + "any files and folders of submissions, as batch takes them."),
      Bilingual("退出码：有读不了的为 2。", "Exit code: 2 where something could not be read."),
    ],
    options: [
      OptionRule(
        name: "--batch", value: .none,
        help: Bilingual("比较许多家工会，而不是一家", "of many unions, not of one")),
      OptionRule(
        name: "--rulebook-before", value: .free("FILE"),
        help: Bilingual("原来的规则", "the rules before")),
      OptionRule(
        name: "--rulebook-after", value: .free("FILE"),
        help: Bilingual("现在的规则", "the rules after")),
      .reading, .include, .exclude,
    ],
    examples: [
      "unionstar compare 2024.json 2025.json",
      "unionstar compare --rulebook-after 征求意见稿.json 自评表.json",
      "unionstar compare --batch results-2024.ndjson results-2025.ndjson",
      "unionstar compare --batch --rulebook-after 征求意见稿.json 自评表文件夹",
    ],
    formats: ["text", "json", "markdown"], takesEditions: true, run: run)

  @Sendable
  private static func run(
    _ arguments: Arguments, _ console: inout Console
  ) throws(Failure) -> ExitCode {
    let isOfRules = arguments.comparesRulebooks
    for option in [OptionRule.include, .exclude]
    where arguments[option.name] != nil && !(isOfRules && arguments["--batch"] != nil) {
      throw arguments.fail(
        Bilingual(
          "\(option.name) 只用于 --batch 比较两套规则",
          "\(option.name) goes with --batch and two rulebooks alone"))
    }
    if arguments["--batch"] != nil, !isOfRules {
      try expect(2, arguments)
      return try compareResults(try arguments.editions(console), arguments, &console)
    }
    let (earlier, later) = try editions(arguments, console)
    if arguments["--batch"] != nil {
      return try compareRules(
        (earlier.rulebooks[0], later.rulebooks[0]), arguments, &console)
    }
    try expect(isOfRules ? 1 : 2, arguments)
    let files = arguments.operands
    let before = try rating(files[0], earlier, arguments, console)
    let after = try rating(files[files.count - 1], later, arguments, console)
    CompareReport(Comparison(before, after), of: files, arguments.language)
      .print(arguments, to: &console)
    return .success
  }

  /// The rules before and after.
  private static func editions(
    _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> (before: Editions, after: Editions) {
    guard arguments.comparesRulebooks else {
      let editions = try arguments.editions(console)
      return (editions, editions)
    }
    guard arguments.all(OptionRule.editions.name).count < 2 else {
      throw arguments.fail(
        Bilingual(
          "比较两套规则时只用一版规则，--rulebook 只能写一次",
          "a comparison of two rulebooks goes by one edition of the rules: --rulebook can stand only "
            + "once"))
    }
    let after = try arguments.rulebook(console, from: "--rulebook-after")
    return (
      Editions(try arguments.rulebook(console, from: "--rulebook-before")), Editions(after)
    )
  }

  /// Refuses another number of operands.
  private static func expect(_ count: Int, _ arguments: Arguments) throws(Failure) {
    let files = arguments.operands
    if files.count < count { throw arguments.fail(Bilingual("缺少 AFTER", "AFTER is missing")) }
    if files.count > count {
      let shown = Display.visible(files[count])
      throw arguments.fail(Bilingual("多余的参数“\(shown)”", "'\(shown)' is one too many"))
    }
    if files.count(where: { $0 == "-" }) > 1 {
      throw arguments.fail(Bilingual("标准输入只能读一次", "standard input can be read only once"))
    }
  }

  private static func rating(
    _ path: String, _ editions: Editions, _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> Rating {
    let language = arguments.language
    let text: [UInt8]
    do { text = try console.read(path) } catch { throw .unreadable(path, error, language) }
    do { return Rating(try Submission(text, editions: editions)) } catch {
      throw .refused(submission: error, path, language)
    }
  }
}

extension Arguments {
  /// Whether two rulebooks are compared.
  var comparesRulebooks: Bool {
    self["--rulebook-before"] != nil || self["--rulebook-after"] != nil
  }
}
