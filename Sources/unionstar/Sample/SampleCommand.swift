import StarRules

/// `sample`: draws a spot check by lot.
enum SampleCommand {
  static let rule = CommandRule(
    name: "sample", operands: "RESULTS...|-", count: 1...Int.max,
    summary: Bilingual(
      "从评定结果中抽签确定抽查名单，谁都可以照样重抽。",
      "Draws the yearly spot check from result lines, so that anybody can draw it again."),
    details: [
      Bilingual(
        "RESULTS 是 'unionstar batch --results' 写出的 .ndjson 文件，- 为标准输入。规则文件的 sampling "
          + "写明从几星起抽、至少抽百分之几；抽取数有小数时进一。",
        "RESULTS are .ndjson files as 'unionstar batch --results' writes them, or - for standard "
          + "input. The rulebook's `sampling` says from which star and how many percent at least; a "
          + "fraction counts as one union."),
      Bilingual(
        "名额按区县和类型分组，按最大余数法分配。签号是“种子、NUL、代码”（没有代码的为“名称、NUL、类型”）的 "
          + "SHA-256，小的先抽，所以与输入的次序、机器无关。同一家有多份结果的只算一家。",
        "Places go to the groups of one district and type by largest remainder. A union's lot is the "
          + "SHA-256 of seed, NUL and code (or name, NUL and type, where there is no code); low lots "
          + "come first, so the order of the input and the machine make no difference. A union with "
          + "several results counts once."),
      Bilingual(
        "--previous 是以往 'unionstar sample --format json' 的输出，从最早的写起：组内从未抽过的先抽，其次是最久未抽的。"
          + "只有一方写了代码的，按名称、类型和区县认；有重名而认不准的，按从未抽过。",
        "--previous names what 'unionstar sample --format json' printed before, the oldest first: "
          + "in each group those never drawn come first, then those drawn longest ago. A union that "
          + "names its code only then or only now is known by name, type and district; where "
          + "another bears the same, it counts as never drawn."),
      Bilingual(
        "退出码：有读不了的行、文件或自评表为 2，名单照样抽出。",
        "Exit code: 2 where a line, a file or a submission could not be read; it draws all the same."
      ),
    ],
    options: [
      OptionRule(
        name: "--seed", value: .free("TEXT"),
        help: Bilingual(
          "种子，必须写：事先公布的一句话", "the seed, which must be there: a text announced beforehand")),
      OptionRule(
        name: "--share", value: .free("PERCENT"),
        help: Bilingual(
          "抽百分之几，默认为规则规定的最低比例", "how many percent, by default the least the rules ask for")),
      OptionRule(
        name: "--previous", value: .free("FILE"), isRepeatable: true,
        help: Bilingual("以往的抽查，可以写几次，早的在前", "an earlier draw; may be repeated, the oldest first")),
    ],
    examples: [
      "unionstar sample results.ndjson --seed '2025 spot check'",
      "unionstar sample results.ndjson --seed 2026 --previous 2025.json --format json",
      "unionstar sample results.ndjson --seed 2025年抽查 --share 10 --format csv",
    ],
    formats: ["text", "csv", "json"], run: run)

  @Sendable
  private static func run(
    _ arguments: Arguments, _ console: inout Console
  ) throws(Failure) -> ExitCode {
    let rulebook = try arguments.rulebook(console)
    guard let sampling = rulebook.sampling else {
      throw Failure(
        lines: [
          "error: "
            + Bilingual(
              "这套规则没有规定抽查（sampling）", "these rules say nothing of spot checks (sampling)")[
              arguments.language]
        ], code: .refused)
    }
    let share = try arguments.number("--share", in: sampling.atLeastPercent...100)
    guard let seed = arguments["--seed"], !seed.isEmpty else {
      throw arguments.fail(
        Bilingual(
          "缺少 --seed：请写一句事先公布的话，如“2025年抽查”",
          "--seed is missing: a text announced beforehand, such as '2025 spot check'"))
    }
    var earlier = EarlierDraws(arguments.language)
    for file in arguments.all("--previous") { try earlier.read(file, console) }
    let pool = DrawPool(rulebook, fromStar: sampling.fromStar)
    let collection = try arguments.results(pool, Editions(rulebook), &console)
    let draw = Draw(
      collection.gathering, percent: share ?? sampling.atLeastPercent, seed: seed,
      earlier: earlier.places)
    let report = SampleReport(
      draw: draw, pool: collection.gathering, sampling: sampling, unread: collection.unread,
      earlier: earlier.count, language: arguments.language)
    report.print(arguments, to: &console)
    return collection.unread > 0 || collection.gathering.refused > 0 ? .refused : .success
  }
}
