import StarRules

/// `verify`: runs rule cases, which say how submissions must come out.
enum VerifyCommand {
  static let rule = CommandRule(
    name: "verify", operands: "PATH...", count: 1...Int.max,
    summary: Bilingual(
      "运行规则案例：每个案例写明一份自评表应得的结果。",
      "Runs rule cases: each says how a submission must come out."),
    details: [
      Bilingual(
        "PATH 是案例文件（一个案例、一个数组，或每行一个案例），或含有它们的文件夹（.json、.ndjson、.jsonl）。",
        "PATH is a file of cases (one, an array, or one a line) or a folder of such files "
          + "(.json, .ndjson, .jsonl)."
      ),
      Bilingual(
        "没有预期的案例、没有案例的路径都算失败。",
        "A case that expects nothing fails, and so does a path without cases."),
    ],
    options: [
      .reading,
      OptionRule(
        name: "--filter", value: .free("TEXT"),
        help: Bilingual(
          "只运行名称、文件或涉及编号含此文字的案例", "only cases whose name, file or ids contain this")),
      OptionRule(
        name: "--fail-fast", value: .none,
        help: Bilingual("第一个案例失败后即停止", "stop after the first case that fails")),
      OptionRule(
        name: "--coverage", value: .none,
        help: Bilingual("案例见到了规则的多少，缺什么", "how much of the rules the cases have seen, and what not")
      ),
      OptionRule(
        name: "--require-coverage", value: .free("PERCENT"),
        help: Bilingual("覆盖低于此比例时退出码为 1", "exit with 1 where less is covered")),
      OptionRule(
        name: "--mutants", value: .none,
        help: Bilingual(
          "逐一改动规则，看案例能否发现", "change the rules one thing at a time; do the cases notice?")),
      OptionRule(
        name: "--update", value: .none,
        help: Bilingual("把失败案例的预期改写成现在的结果", "write what comes out into the cases that fail")),
    ],
    examples: [
      "unionstar verify Fixtures/cases",
      "unionstar verify --require-coverage 100 --mutants Fixtures/cases",
      "unionstar verify --filter V3.13 --format tap Fixtures/cases",
    ],
    formats: ["text", "json", "junit", "tap"], run: run)

  @Sendable
  private static func run(
    _ arguments: Arguments, _ console: inout Console
  ) throws(Failure) -> ExitCode {
    if arguments["--update"] != nil, arguments.operands.contains("-") {
      throw arguments.fail(
        Bilingual("--update 不能改写标准输入", "--update cannot write to standard input"))
    }
    let rulebook = try arguments.rulebook(console)
    let language = arguments.language
    let collection = CaseCollection(
      arguments.operands, rulebook, language, keepsTexts: arguments["--update"] != nil, console)
    for problem in collection.problems { console.report(problem.text) }
    let filter = arguments["--filter"]
    let chosen = collection.entries.filter { filter.map($0.matches) ?? true }
    if chosen.isEmpty, let filter, !collection.entries.isEmpty {
      let shown = Display.visible(filter)
      console.report(
        Bilingual("没有案例含“\(shown)”", "no case contains '\(shown)'")[language])
    }
    let verification = Verification(
      chosen, rulebook, language, stopsAtFailure: arguments["--fail-fast"] != nil)
    let proof = try ProofReport(arguments, verification, rulebook, progress: console.progress)
    let report = VerificationReport(verification, collection, proof, arguments.painter(console))
    switch arguments.format {
    case "json": console.print(report.json)
    case "junit": console.print(report.junit)
    case "tap": console.print(report.tap)
    default: console.print(report.text)
    }
    var hasUnreadable = collection.hasUnreadable
    if arguments["--update"] != nil {
      hasUnreadable = !update(verification, collection, language, &console) || hasUnreadable
    }
    if hasUnreadable { return .refused }
    let isProved = !chosen.isEmpty && verification.failed.isEmpty && !collection.hasBroken
    return isProved && proof.isProved ? .success : .demandNotMet
  }

  /// Writes what came out into the files of the cases that failed.
  ///
  /// - Returns: whether each of them could be written.
  private static func update(
    _ verification: Verification, _ collection: CaseCollection, _ language: Language,
    _ console: inout Console
  ) -> Bool {
    // By where they begin: what is read twice is written once.
    var files: [String: [Int: (end: Int, text: [UInt8])]] = [:]
    for result in verification.failed {
      let place = result.entry.run.ruleCase.expectPlace
      let start = result.entry.start + place.lowerBound
      files[result.entry.file, default: [:]][start] = (start + place.count, result.expectation)
    }
    var isWhole = true
    for (file, edits) in files.sorted(by: { $0.key < $1.key }) {
      guard var text = collection.texts[file] else { continue }
      let count = edits.count
      let shown = Display.visible(file)
      do throws(FileProblem) {
        // What is written is what was read but for the expectations, so nobody else may have written.
        guard try console.entry(file).kind == .regular else { throw .notRegular }
        guard try console.read(file) == text else { throw .changed }
        for (start, edit) in edits.sorted(by: { $0.key > $1.key }) {
          text.replaceSubrange(start..<edit.end, with: edit.text)
        }
        try console.replace(file, text)
        console.report(
          Bilingual(
            "已改写 \(count) 个案例的预期：\(shown)，提交前请核对",
            "\(count) \(count == 1 ? "expectation" : "expectations") written anew in \(shown); "
              + "read them before you commit")[language])
      } catch {
        isWhole = false
        let reason = error.writing
        console.report(
          "\(shown): error: "
            + Bilingual("预期未能改写：\(reason.zh)", "nothing was written: \(reason.en)")[language])
      }
    }
    return isWhole
  }
}

extension CaseCollection.Entry {
  /// Whether its name, its file or an id it is about contains `text`.
  func matches(_ text: String) -> Bool {
    ([run.ruleCase.name, file] + run.ruleCase.about).contains { $0.contains(text) }
  }

  /// Where it stands.
  var place: String { "\(Display.visible(file)):\(line)" }
}

/// Cases that were run.
struct Verification {
  /// A case with what came out other than expected.
  struct Result {
    let entry: CaseCollection.Entry
    let differences: [CaseRun.Difference]
    /// What was read of each clause that makes a difference, with its question.
    let readings: [String]
    /// What came out, as an expectation.
    let expectation: [UInt8]
    /// What came out; nil where the submission was refused.
    let evaluation: Evaluation?
  }

  private(set) var results: [Result] = []
  let language: Language

  /// The cases that came out other than expected.
  var failed: [Result] { results.filter { !$0.differences.isEmpty } }

  init(
    _ entries: [CaseCollection.Entry], _ rulebook: Rulebook, _ language: Language,
    stopsAtFailure: Bool
  ) {
    self.language = language
    var checklists = ChecklistCache(rulebook)
    for entry in entries {
      let checklist = checklists.checklist(of: entry.run)
      let outcome = entry.run.outcome(rulebook, checklist)
      var differences: [CaseRun.Difference] = []
      entry.run.compare(outcome, rulebook, checklist) { difference in
        differences.append(difference)
        return true
      }
      var readings: [String] = []
      if let evaluation = outcome.evaluation, let checklist {
        readings = Self.readings(
          of: differences, entry.run, evaluation, checklist, rulebook, language)
      }
      let expectation =
        differences.isEmpty ? [] : entry.run.expectation(of: outcome, rulebook, checklist)
      results.append(
        Result(
          entry: entry, differences: differences, readings: readings,
          expectation: expectation, evaluation: outcome.evaluation))
      if stopsAtFailure, !differences.isEmpty { break }
    }
  }

  /// Each clause that makes a difference, with its question and what was read of it; where none
  /// does, as where a star alone came out otherwise, each that the case is about.
  private static func readings(
    of differences: [CaseRun.Difference], _ run: CaseRun, _ evaluation: Evaluation,
    _ checklist: Checklist, _ rulebook: Rulebook, _ language: Language
  ) -> [String] {
    let reading = ClauseReading(rulebook: rulebook, facts: run.sheet.facts, language: language)
    var seen = Set<Int>()
    let apart = differences.flatMap(\.clauses)
    let told =
      apart.isEmpty && !differences.isEmpty ? run.ruleCase.subjects(rulebook, checklist) : apart
    return told.compactMap { index in
      guard seen.insert(index).inserted else { return nil }
      let clause = rulebook.clauses[index]
      let words = ClauseWords(rulebook: rulebook, clause: index, language: language)
      let result = Rating.ClauseResult(
        clause: index, status: evaluation.status(ofBit: clause.bit),
        rate: clause.rate.map { $0.result(run.sheet.facts) })
      return "\(result.status.sign) \(clause.id) \(words.question) → \(reading.text(of: result))"
    }
  }
}
