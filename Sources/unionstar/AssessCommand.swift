import StarRules

/// `assess`: rates one submission.
enum AssessCommand {
  static let rule = CommandRule(
    name: "assess", operands: "FILE|-", count: 1...1,
    summary: Bilingual(
      "评定一份自评表：现在是几星，离下一星还差什么。",
      "Rates one submission: which star it reaches, and what is missing for the next."),
    details: [
      Bilingual(
        "空白自评表用 'unionstar template' 生成。", "'unionstar template' prints an empty submission."),
      Bilingual(
        "--set 试算“如果……会怎样”：编号取 true、false、na 或 null，数据取整数；"
          + "指标的编号代替其各条款的回答。",
        "--set asks what would be if: an id becomes true, false, na or null, a fact a number; "
          + "a criterion's id replaces the answers to its clauses."),
    ],
    options: [
      OptionRule(
        name: "--target", value: .free("N"),
        help: Bilingual("说明离 N 星还差什么，而不是下一星", "what is missing for N stars, not for the next")),
      OptionRule(
        name: "--require", value: .free("N"),
        help: Bilingual("低于 N 星时退出码为 1", "exit with 1 below N stars")),
      OptionRule(
        name: "--all", value: .none,
        help: Bilingual("列出全部指标，不只是缺的", "every criterion, not only what is missing")),
      OptionRule(
        name: "--set", value: .free("ID=VALUE"), isRepeatable: true,
        help: Bilingual("试算：改一个回答或数据，可多次", "what if: change an answer or fact; repeatable")),
      .reading,
      OptionRule(
        name: "--readings", value: .none,
        help: Bilingual(
          "逐一列出换一种解读时的星级", "the star under each other reading, one at a time")),
      OptionRule(
        name: "--verify", value: .free("RESULT"),
        help: Bilingual(
          "重新评定，核对保存的 --format json 结果是否仍然成立",
          "rate again and say whether a saved --format json result stands")),
    ],
    examples: [
      "unionstar assess 自评表.json", "unionstar assess --target 4 --all 自评表.json",
      "unionstar assess --set V3.9=true --set members=86 自评表.json",
      "unionstar assess --format json - < 自评表.json",
      "unionstar assess --readings 自评表.json",
      "unionstar assess --verify 结果.json 自评表.json",
    ],
    formats: ["text", "json", "markdown", "html"], namesType: true, takesEditions: true,
    run: run)

  private static func run(
    _ arguments: Arguments, _ console: inout Console
  ) throws(Failure) -> ExitCode {
    let language = arguments.language
    try refuseDetails(arguments)
    let editions = try arguments.editions(console)
    let path = arguments.operands[0]
    let text: [UInt8]
    do { text = try console.read(path) } catch { throw .unreadable(path, error, language) }
    let highest = editions.rulebooks[editions.choice(for: text.span).edition].levels.count
    let target = try arguments.number("--target", in: 1...highest)
    let required = try arguments.number("--require", in: 0...highest)
    let submission: Submission
    do { submission = try Submission(text, editions: editions) } catch {
      if arguments.format == "json" { console.print(error.json(in: language)) }
      throw .refused(submission: error, path, language)
    }
    let whatIf = try WhatIf(submission, arguments)
    let everyReading =
      arguments.format == "json" || arguments["--readings"] != nil || arguments["--verify"] != nil
    let report: Report
    do {
      report = try Report(
        submission, editions: editions, changed: whatIf?.changed,
        changes: arguments.all("--set"), target: target, everyReading: everyReading,
        language: language)
    } catch {
      throw .refused(arguments.rulebookName, error.diagnostics(in: language))
    }
    if let saved = arguments["--verify"] {
      return try verify(saved, report, arguments, &console)
    }
    let (showsAll, showsReadings) = (arguments["--all"] != nil, arguments["--readings"] != nil)
    switch arguments.format {
    case "json": console.print(report.json)
    case "markdown":
      console.print(MarkdownReport(report, showsAll: showsAll, showsReadings: showsReadings).text)
    case "html": console.print(RatingSheet(report).html)
    default:
      let painter = arguments.painter(console)
      console.print(
        TextReport(report, painter, showsAll: showsAll, showsReadings: showsReadings).text)
    }
    for line in warningLines(report.submission.warningsOfText(in: language), path, language) {
      console.report(line)
    }
    for line in whatIf?.warnings ?? [] { console.report(line) }
    if let required, report.rating.star < required { return .demandNotMet }
    return .success
  }

  /// Refuses what a sheet of a fixed form cannot add.
  private static func refuseDetails(_ arguments: Arguments) throws(Failure) {
    guard arguments.format == "html" else { return }
    for option in ["--all", "--readings"] where arguments[option] != nil {
      throw arguments.fail(
        Bilingual(
          "--format html 不能与 \(option) 同时用", "--format html and \(option) do not go together"))
    }
  }

  /// Says whether a saved result still stands.
  private static func verify(
    _ path: String, _ report: Report, _ arguments: Arguments, _ console: inout Console
  ) throws(Failure) -> ExitCode {
    for other in ["--set", "--target", "--require", "--all", "--readings"]
    where arguments[other] != nil {
      throw arguments.fail(
        Bilingual("--verify 不能与 \(other) 同时用", "--verify and \(other) do not go together"))
    }
    guard path != "-" || arguments.operands[0] != "-" else {
      throw arguments.fail(
        Bilingual(
          "自评表和结果不能都从标准输入读", "the submission and the result cannot both be standard input"))
    }
    let language = arguments.language
    let text: [UInt8]
    do { text = try console.read(path) } catch { throw .unreadable(path, error, language) }
    guard let saved = SavedRating(text), let present = SavedRating(report.json) else {
      let message = Bilingual(
        "不是 'assess --format json' 保存的评定结果", "no rating as 'assess --format json' prints it")
      throw Failure(
        lines: ["\(Display.visible(path)): error: \(message[language])"], code: .refused)
    }
    let check = ResultCheck(saved: saved, present: present, language: language)
    console.print(check.lines.joined(separator: "\n"))
    return check.stands ? .success : .demandNotMet
  }

  /// The warnings, the first few of each kind and a count of the others.
  private static func warningLines(
    _ warnings: [Diagnostic], _ path: String, _ language: Language
  ) -> [String] {
    var seen: [String: Int] = [:]
    var lines: [String] = []
    for warning in warnings {
      seen[warning.code, default: 0] += 1
      if seen[warning.code, default: 0] <= 3 {
        lines.append(warning.line(of: path))
      }
    }
    let more = seen.values.reduce(0) { $0 + max(0, $1 - 3) }
    if more > 0 {
      lines.append(
        Bilingual(
          "……另有 \(more) 条同类提示，--format json 列出全部",
          "… and \(more) more warnings like these; --format json lists all")[language])
    }
    return lines
  }
}

/// What would be if some answers or facts were others.
struct WhatIf {
  /// The submission with the changes made.
  let changed: Submission
  /// What is said of changes that have no effect, or do not fit the other answers.
  let warnings: [String]

  /// nil where the arguments ask for no change.
  init?(_ submission: Submission, _ arguments: Arguments) throws(Failure) {
    let words = arguments.all("--set")
    guard !words.isEmpty else { return nil }
    var changed = submission
    for word in words {
      do {
        try changed.change(word)
      } catch {
        let shown = Display.visible(word)
        throw arguments.fail(
          Bilingual("--set \(shown): \(error.message.zh)", "--set \(shown): \(error.message.en)"))
      }
    }
    let problems = changed.problemsOfChanges
    if let first = problems.first(where: { $0.isError }) {
      let message = first.message(rulebook: submission.rulebook, language: arguments.language)
      throw arguments.fail(Bilingual("--set: \(message)", "--set: \(message)"))
    }
    warnings = (problems + changed.supposedDoubts).map {
      "--set: warning: " + $0.message(rulebook: submission.rulebook, language: arguments.language)
    }
    self.changed = changed
  }
}

extension Submission {
  /// Makes the change that `word` describes as `ID=VALUE`.
  fileprivate mutating func change(_ word: String) throws(ChangeDescription) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw ChangeDescription(message: Bilingual("应写作 编号=值", "write it as ID=VALUE"))
    }
    let id = String(parts[0])
    do {
      make(try rulebook.change(id, to: String(parts[1])))
    } catch {
      throw ChangeDescription(error, id: id, rulebook)
    }
  }

  /// What the rules say of the answers and facts as they are now, but for what the text was warned
  /// of already.
  fileprivate var problemsOfChanges: [SubmissionProblem] {
    var problems: [SubmissionProblem] = []
    SheetCheck(rulebook, checklist, record.sheet).forEachProblem { problem, offset in
      if problem.isError || offset < 0 { problems.append(problem) }
    }
    return problems
  }
}

/// Why a change cannot be made, in words.
private struct ChangeDescription: Error {
  let message: Bilingual

  init(message: Bilingual) { self.message = message }

  init(_ refused: ChangeRefused, id: String, _ rulebook: Rulebook) {
    switch refused {
    case .unknownId:
      let known =
        rulebook.criteria.map(\.id) + rulebook.clauses.map(\.id) + rulebook.facts.map(\.id)
      let shown = Display.visible(id)
      message = Bilingual("没有编号“\(shown)”", "there is no id '\(shown)'")
        .suggesting(Suggestion.nearest(to: id, among: known))
    case .invalidAnswer:
      message = Bilingual(
        "回答只能是 true、false、na 或 null", "an answer is true, false, na or null")
    case .outOfRange(let bounds):
      let (low, high) = (bounds.lowerBound, bounds.upperBound)
      message = Bilingual(
        "应为 \(low) 至 \(high) 的整数，或 null",
        "a whole number from \(low) to \(high), or null, is expected")
    }
  }
}
