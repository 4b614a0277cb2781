import StarRules

/// `batch`: rates many submissions.
enum BatchCommand {
  static let rule = CommandRule(
    name: "batch", operands: "PATH...|-", count: 1...Int.max,
    summary: Bilingual(
      "一次评定许多份自评表：文件、文件夹或标准输入；列出结果并汇总。",
      "Rates many submissions, from files, folders or standard input: results and a summary."),
    details: [
      Bilingual(
        "PATH 是 .json 文件（一份自评表）、其他文件或 -（每行一份，NDJSON），"
          + "或含有 .json、.ndjson、.jsonl 文件的文件夹，包括其中的文件夹。",
        "PATH is a .json file (one submission), any other file or - (NDJSON: one a line), or a "
          + "folder of .json, .ndjson and .jsonl files, and of such folders."),
      Bilingual(
        "读不了的自评表在结果中原位记为错误，其余照常评定；一份最多 \(Limits.record >> 20) MiB。",
        "What cannot be read becomes an error in its place; everything else is still rated. A "
          + "submission has at most \(Limits.record >> 20) MiB."),
      Bilingual(
        "--results 的文件写完后才替换原有文件；'--results -' 逐行输出结果，不汇总，可作过滤器。",
        "The file of --results is replaced only when it is complete; '--results -' prints result "
          + "lines instead of the summary, as they come, so that it is a filter."),
      Bilingual(
        "--reports 的文件夹全部写完才出现；评定表按序号命名，每 \(ReportName.perFolder) 份一个子文件夹。",
        "The folder of --reports appears when all of it is written; sheets are named by their number, "
          + "\(ReportName.perFolder) to a folder in it."),
      Bilingual(
        "退出码：有读不了的为 2；否则有自报高于评定、或低于 --require 的为 1；"
          + "用 Ctrl-C 中止为 130，被要求结束为 143。",
        "Exit code: 2 where something could not be read; else 1 where a union claims more than it "
          + "reaches or is below --require; 130 when stopped by Ctrl-C, 143 when asked to end."),
    ],
    options: [
      OptionRule(
        name: "--results", value: .free("FILE"),
        help: Bilingual(
          "逐份写出结果：.ndjson、.jsonl 每行一份，.csv 表格，- 为标准输出",
          "a result for each: lines (.ndjson, .jsonl), a table (.csv); - is standard output")),
      OptionRule(
        name: "--wide", value: .none,
        help: Bilingual("表格中每项指标一列", "a column for each criterion in the table")),
      OptionRule(
        name: "--digest", value: .none,
        help: Bilingual(
          "逐行结果中加上每份自评表的 SHA-256，比评定本身更费时",
          "the SHA-256 of each submission in its line; it costs more than rating it")),
      OptionRule(
        name: "--reports", value: .free("DIR"),
        help: Bilingual(
          "在新的文件夹中为每份写一张可打印的评定表，并写汇总 index.html",
          "a rating sheet for each, to be printed, and an index.html, in a new folder")),
      .requireOfEach, .reading,
      .include, .exclude,
      OptionRule(
        name: "--jobs", value: .free("N"),
        help: Bilingual("同时用几个处理器核心，默认全部", "how many cores to use, all by default")),
    ],
    examples: [
      "unionstar batch --results 结果.csv 自评表文件夹",
      "unionstar batch --reports 评定表 自评表文件夹",
      "unionstar batch --require 1 --results results.ndjson 2025/*.ndjson",
      "unionstar batch --results - - < 自评表.ndjson | grep '\"star\":5'",
    ],
    formats: ["text", "json", "markdown"], takesEditions: true, run: run)

  @Sendable
  private static func run(
    _ arguments: Arguments, _ console: inout Console
  ) throws(Failure) -> ExitCode {
    let editions = try arguments.editions(console)
    let language = arguments.language
    let jobs = try arguments.number("--jobs", in: 1...256) ?? Platform.coreCount
    let results = try BatchResults(arguments, console)
    let task = BatchTask(
      editions: editions, language: language, format: results?.format,
      summarizes: results?.path != "-" || arguments["--reports"] != nil,
      required: try arguments.number("--require", in: 0...editions.commonStars),
      sizes: console.chunks)
    let run = BatchRun(task, try walk(arguments, results?.file(console), console), console)
    let output = try BatchOutput(results, task, arguments, console)
    let outcome = run.run(
      to: output.results, output.reports, jobs: jobs, arguments.progress(console))
    if outcome.failure != nil || outcome.signal != nil { output.abandon() }
    if let failure = outcome.failure { throw output.failure(failure) }
    if let signal = outcome.signal {
      console.report(stopped(after: outcome.tally.records)[language])
      return ExitCode(rawValue: 128 + signal) ?? .terminated
    }
    let report =
      outcome.summaries.isEmpty ? nil : EditionsReport(outcome.summaries, editions, language)
    do throws(WritingFailure) { try output.finish(report) } catch { throw output.failure(error) }
    if results?.path != "-" { report?.print(arguments, to: &console) }
    return outcome.tally.exitCode
  }

  /// The paths to be rated, without the file that the results are written to.
  private static func walk(
    _ arguments: Arguments, _ results: FileIdentity?, _ console: Console
  ) throws(Failure) -> PathWalk {
    var walk = arguments.submissions(console)
    guard let results else { return walk }
    for path in arguments.operands where (try? console.entry(path))?.identity == results {
      let shown = Display.visible(path)
      throw arguments.fail(
        Bilingual("结果不能写进要读的文件：\(shown)", "results cannot replace what is read: \(shown)"))
    }
    walk.passOver(results)
    return walk
  }

  private static func stopped(after count: Int) -> Bilingual {
    Bilingual("已中止，完成 \(count) 份", "stopped after \(counted(count, "record"))")
  }
}

extension BatchTally {
  /// How a run ends in which the records came out so.
  var exitCode: ExitCode {
    if refused > 0 { return .refused }
    return overclaimed > 0 || belowRequired > 0 ? .demandNotMet : .success
  }
}
