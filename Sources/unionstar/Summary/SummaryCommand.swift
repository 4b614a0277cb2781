import StarRules

/// `summary`: sums up result lines.
enum SummaryCommand {
  static let rule = CommandRule(
    name: "summary", operands: "RESULTS...|-", count: 1...Int.max,
    summary: Bilingual(
      "汇总逐行的评定结果，可以来自几台机器或几天。",
      "Sums up result lines, of one batch or of several machines or days."),
    details: [
      Bilingual(
        "RESULTS 是 'unionstar batch --results' 写出的 .ndjson 文件，- 为标准输入；按给出的次序汇总，"
          + "与一次评定全部自评表的汇总相同。",
        "RESULTS are .ndjson files as 'unionstar batch --results' writes them, or - for standard "
          + "input. Summed up in the order given, they make the summary of one batch of all."),
      Bilingual(
        "用 --reading 评定的结果自带所用的解读，不一致时汇总写明各有多少份；"
          + "汇总时写同样的 --reading，适用家数等才按那样解读计算。",
        "Results rated by --reading say so themselves; where they differ, the summary says how many "
          + "were rated by which. With the same --reading it counts by what binds under it."),
      Bilingual(
        "只计数和归类，不给工会排名。",
        "It counts and groups; it puts no unions in an order by what they reached."),
      Bilingual(
        "退出码：有读不了的行、文件或自评表为 2；否则有自报高于评定、或低于 --require 的为 1。",
        "Exit code: 2 where a line, a file or a submission could not be read; else 1 where a union "
          + "claims more than it reaches or is below --require."),
    ],
    options: [.requireOfEach, .reading],
    examples: [
      "unionstar summary results.ndjson",
      "unionstar summary --format markdown 第一周.ndjson 第二周.ndjson",
      "unionstar batch --results - 自评表文件夹 | unionstar summary -",
    ],
    formats: ["text", "json", "markdown"], takesEditions: true, run: run)

  @Sendable
  private static func run(
    _ arguments: Arguments, _ console: inout Console
  ) throws(Failure) -> ExitCode {
    let editions = try arguments.editions(console)
    let required = try arguments.number("--require", in: 0...editions.commonStars)
    let collection = try arguments.results(SummaryGathering(editions), editions, &console)
    let summaries = collection.gathering.summaries
    EditionsReport(summaries, editions, arguments.language).print(arguments, to: &console)
    return collection.unread > 0 ? .refused : summaries.exitCode(required: required)
  }
}
