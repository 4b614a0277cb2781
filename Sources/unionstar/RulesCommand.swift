import StarRules

/// `rules`: what is asked, of whom, and where the document says so.
enum RulesCommand {
  static let rule = CommandRule(
    name: "rules", operands: "[ID...]", count: 0...Int.max,
    summary: Bilingual(
      "查阅规则：全部，某一类型、星级、指数的，或某一指标、条款的全文。",
      "Shows the rules: all, one type's, one star's, one tier's, or a criterion or clause in full."),
    details: [
      Bilingual(
        "ID 是指标（V3.13）、条款（V3.13a）、数据（employees）、解读（percent-base）"
          + "或疑点规则（volunteers）的编号。",
        "ID is the id of a criterion (V3.13), a clause (V3.13a), a fact (employees), "
          + "a reading (percent-base) or a plausibility rule (volunteers).")
    ],
    options: [
      OptionRule(
        name: "--type", value: .free("TYPE"), help: Bilingual("只看约束这一类型的", "what binds this type")),
      OptionRule(
        name: "--star", value: .free("N"), help: Bilingual("只看这一星级的", "what belongs to this star")),
      OptionRule(
        name: "--tier", value: .free("TIER"),
        help: Bilingual("只看这一指数的", "what belongs to this tier")),
      OptionRule(
        name: "--readings", value: .none,
        help: Bilingual("列出原文留有余地之处和所作的选择", "where the document leaves room, and what was chosen")),
      OptionRule(
        name: "--plausibility", value: .none,
        help: Bilingual(
          "列出疑点规则：哪些填报互相矛盾或反常，理由是什么",
          "the rules that warn of what does not fit together, with their reasons")),
      OptionRule(
        name: "--register", value: .none,
        help: Bilingual(
          "对照原文：每一句对应什么规则，或为何不作评定依据；附件每一行是哪些条款",
          "sentence by sentence: what carries it, or why it is set aside; row by row: its clauses")),
    ],
    examples: [
      "unionstar rules V3.13", "unionstar rules --type township --star 3",
      "unionstar rules --readings", "unionstar rules volunteers last-year",
      "unionstar rules --register --format markdown",
    ],
    formats: ["text", "json", "markdown"], run: run)

  @Sendable
  private static func run(
    _ arguments: Arguments, _ console: inout Console
  ) throws(Failure) -> ExitCode {
    let rulebook = try arguments.rulebook(
      console, withRegister: arguments["--register"] != nil)
    let language = arguments.language
    for option in ["--readings", "--plausibility"] where arguments[option] != nil {
      guard arguments.operands.isEmpty else {
        throw arguments.fail(
          Bilingual("\(option) 列出全部，不带编号", "\(option) lists all and takes no ids"))
      }
      let others = ["--readings", "--plausibility", "--register", "--type", "--star", "--tier"]
      if let other = others.first(where: { $0 != option && arguments[$0] != nil }) {
        throw arguments.fail(
          Bilingual(
            "\(option) 列出全部，不与 \(other) 同用", "\(option) lists all, and goes without \(other)")
        )
      }
    }
    if arguments["--readings"] != nil {
      let list = ReadingList(readings: rulebook.readings, language: language)
      console.print(list.print(arguments.format))
      return .success
    }
    if arguments["--plausibility"] != nil {
      let list = PlausibilityList(
        rulebook: rulebook, rules: Array(rulebook.plausibility.indices), language: language)
      console.print(list.print(arguments.format))
      return .success
    }
    if arguments["--register"] != nil {
      let list = RegisterList(
        rulebook: rulebook, register: try register(of: rulebook, arguments), language: language)
      console.print(list.print(arguments.format, arguments.painter(console)))
      return .success
    }
    let selection = try RuleSelection(rulebook, arguments)
    let kinds = [
      !selection.readings.isEmpty, !selection.plausibility.isEmpty,
      !selection.criteria.isEmpty || !selection.facts.isEmpty,
    ]
    guard kinds.count(where: { $0 }) < 2 else {
      throw arguments.fail(
        Bilingual(
          "指标、解读、疑点规则请分开查阅",
          "ask for criteria, readings and plausibility rules one after the other"))
    }
    if !selection.readings.isEmpty {
      let list = ReadingList(readings: selection.readings, language: language)
      console.print(list.print(arguments.format))
      return .success
    }
    if !selection.plausibility.isEmpty {
      let list = PlausibilityList(
        rulebook: rulebook, rules: selection.plausibility, language: language)
      console.print(list.print(arguments.format))
      return .success
    }
    if selection.criteria.isEmpty, selection.facts.isEmpty {
      console.report(
        Bilingual("没有符合这些条件的指标", "no criterion is what these options ask for")[language])
    }
    switch arguments.format {
    case "json": console.print(RulesJSON(selection: selection, language: language).text)
    case "markdown": console.print(RulesMarkdown(selection: selection, language: language).text)
    default:
      let painter = arguments.painter(console)
      console.print(RulesText(selection, painter, language).text)
    }
    return .success
  }

  private static func register(
    of rulebook: Rulebook, _ arguments: Arguments
  ) throws(Failure) -> Register {
    let register: Register?
    do { register = try rulebook.register() } catch {
      throw .refused(
        arguments["--rulebook"] ?? "built-in rulebook", error.diagnostics(in: arguments.language))
    }
    guard let register else {
      let message = Bilingual(
        "规则文件“\(rulebook.id)”没有 register 一节", "the rulebook '\(rulebook.id)' has no register")
      throw Failure(lines: ["error: " + message[arguments.language]], code: .refused)
    }
    return register
  }
}

/// The criteria and clauses that a command line of `rules` asks for.
struct RuleSelection {
  let rulebook: Rulebook
  /// Each criterion with those of its clauses that are asked for.
  private(set) var criteria: [(criterion: Int, clauses: [Int])] = []
  private(set) var facts: [Int] = []
  private(set) var readings: [Reading] = []
  /// By position in ``Rulebook/plausibility``.
  private(set) var plausibility: [Int] = []
  /// Whether single ids were asked for, to be shown in full.
  let isDetailed: Bool
  /// Whether everything was asked for, so that the levels are shown too.
  let isWhole: Bool

  init(_ rulebook: Rulebook, _ arguments: Arguments) throws(Failure) {
    self.rulebook = rulebook
    isDetailed = !arguments.operands.isEmpty
    let type: Int? =
      if let id = arguments["--type"] { try rulebook.type(id, arguments) } else { nil }
    let tier: Int? =
      if let id = arguments["--tier"] { try rulebook.tier(id, arguments) } else { nil }
    let star = try arguments.number("--star", in: 1...rulebook.levels.count)
    isWhole = !isDetailed && type == nil && tier == nil && star == nil
    var wanted: [Int: [Int]] = [:]
    for id in arguments.operands {
      switch rulebook.entry(id) {
      case .fact(let fact): facts.append(fact)
      case .criterion(let index): wanted[index] = Array(rulebook.criteria[index].clauses)
      case .clause(let index): wanted[rulebook.clauses[index].criterion, default: []].append(index)
      case nil:
        let warning = rulebook.plausibility(id)
        if !warning.isEmpty {
          plausibility += warning.filter { !plausibility.contains($0) }
        } else if let reading = rulebook.readings.first(where: { $0.id == id }) {
          readings.append(reading)
        } else {
          throw Self.unknown(id, rulebook, arguments)
        }
      }
    }
    for (index, criterion) in rulebook.criteria.enumerated() {
      if let star, criterion.star != star { continue }
      if let tier, criterion.tier != tier { continue }
      var clauses = isDetailed ? wanted[index] ?? [] : Array(criterion.clauses)
      if let type {
        clauses = clauses.filter { clause in
          rulebook.types[type].forms.contains {
            rulebook.clauses[clause].binds(type: type, form: $0, of: criterion)
          }
        }
      }
      if !clauses.isEmpty { criteria.append((index, clauses)) }
    }
  }

  private static func unknown(
    _ id: String, _ rulebook: Rulebook, _ arguments: Arguments
  ) -> Failure {
    let known =
      rulebook.criteria.map(\.id) + rulebook.clauses.map(\.id) + rulebook.facts.map(\.id)
      + rulebook.readings.map(\.id) + rulebook.plausibility.map(\.id)
    let shown = Display.visible(id)
    return arguments.fail(
      Bilingual("没有编号“\(shown)”", "there is no id '\(shown)'")
        .suggesting(Suggestion.nearest(to: id, among: known)))
  }

  /// The readings that name a criterion or one of its clauses.
  func readings(of criterion: Int) -> [Reading] {
    let entry = rulebook.criteria[criterion]
    let ids = [entry.id] + rulebook.clauses[entry.clauses].map(\.id)
    return rulebook.readings.filter { $0.touches.contains(where: ids.contains) }
  }
}

extension Rulebook {
  /// The plausibility rules that an id names, by position: one, or all that the rulebook states as one.
  fileprivate func plausibility(_ id: String) -> [Int] {
    plausibility.indices.filter { index in
      plausibility[index].id == id || plausibility[index].id.hasPrefix(id + ":")
    }
  }
}
