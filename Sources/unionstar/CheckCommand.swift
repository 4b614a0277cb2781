import StarRules

/// `check`: whether a rulebook is sound.
enum CheckCommand {
  static let rule = CommandRule(
    name: "check", operands: "[RULEBOOK]", count: 0...1,
    summary: Bilingual(
      "检查一份规则文件是否自洽，原文的每一句是否都有着落。",
      "Tells whether a rulebook is sound, and whether it accounts for every sentence."),
    details: [
      Bilingual(
        "错误（error）使规则文件不自洽；提示（warning）和说明（remark）不影响。不写 RULEBOOK 时检查内置的规则。",
        "Errors make a rulebook unsound; warnings and remarks do not. "
          + "Without RULEBOOK the built-in one is checked."),
      Bilingual(
        "退出码：0 自洽，1 不自洽，2 文件读不了或不是 JSON。",
        "It exits with 0 where the rulebook is sound, 1 where it is not, "
          + "2 where the file cannot be read or is not JSON."),
    ],
    options: [],
    examples: ["unionstar check rulebook.json", "unionstar check --format json - < rulebook.json"],
    formats: ["text", "json"], run: run)

  @Sendable
  private static func run(
    _ arguments: Arguments, _ console: inout Console
  ) throws(Failure) -> ExitCode {
    let result = try check(arguments, console)
    let report = CheckReport(result: result, language: arguments.language)
    if arguments.format == "json" {
      console.print(report.json)
    } else {
      for line in report.lines { console.report(line) }
      if !result.isUnreadable { console.print(report.summary(arguments.painter(console))) }
    }
    if result.isUnreadable { return .refused }
    return result.errorCount == 0 ? .success : .demandNotMet
  }

  private static func check(
    _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> CheckResult {
    let operand = arguments.operands.first
    if operand != nil, arguments["--rulebook"] != nil {
      throw arguments.fail(
        Bilingual("RULEBOOK 和 --rulebook 只写一个", "name either RULEBOOK or --rulebook, not both"))
    }
    let language = arguments.language
    guard let path = operand ?? arguments["--rulebook"], path != Arguments.builtIn else {
      let rulebook = try arguments.rulebook(console, withRegister: true)
      return CheckResult(path: "built-in rulebook", rulebook.soundness(), language)
    }
    let text: [UInt8]
    do { text = try console.read(path) } catch { throw .unreadable(path, error, language) }
    do { return CheckResult(path: path, try Rulebook(text).soundness(), language) } catch {
      return CheckResult(path: path, error, language)
    }
  }
}

/// What came of checking a rulebook, whether or not it could be loaded.
struct CheckResult {
  let path: String
  /// What was found in a rulebook that could be loaded; nil of one that could not.
  let soundness: Soundness?
  /// Whether the text is not JSON at all.
  let isUnreadable: Bool
  let errorCount: Int
  let diagnostics: [Diagnostic]

  init(path: String, _ soundness: Soundness, _ language: Language) {
    self.path = path
    self.soundness = soundness
    isUnreadable = false
    errorCount = soundness.errorCount
    diagnostics = soundness.diagnostics(in: language)
  }

  init(path: String, _ refused: RulebookRefused, _ language: Language) {
    self.path = path
    soundness = nil
    isUnreadable = refused.isUnreadable
    errorCount = refused.errorCount
    diagnostics = refused.diagnostics(in: language)
  }

  /// How many diagnostics of a severity there are.
  func count(of severity: Severity) -> Int {
    severity == .error ? errorCount : diagnostics.count { $0.severity == severity }
  }
}
