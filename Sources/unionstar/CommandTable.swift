import StarRules

/// What an option takes after its name.
enum OptionValue: Sendable {
  /// Nothing.
  case none
  /// One of these words.
  case choice([String])
  /// Anything; the name is what the help calls it.
  case free(String)
}

/// An option as the parser reads it and the help shows it.
struct OptionRule: Sendable {
  let name: String
  let value: OptionValue
  var isRepeatable = false
  let help: Bilingual
}

extension OptionRule {
  /// The language.
  static let language = OptionRule(
    name: "--lang", value: .choice(Language.allCases.map(\.rawValue)),
    help: Bilingual(
      "输出语言；默认看 LC_ALL、LC_MESSAGES、LANG",
      "the language; by default as LC_ALL, LC_MESSAGES, LANG say"))

  /// The help, of a command or of all.
  static let help = OptionRule(
    name: "--help", value: .none, help: Bilingual("显示这份说明", "print this help"))

  /// The version, which no command has of its own.
  static let version = OptionRule(
    name: "--version", value: .none, help: Bilingual("显示版本", "print the version"))

  /// A reading of the rulebook that is to be another than its own.
  static let reading = OptionRule(
    name: "--reading", value: .free("ID=CHOICE"), isRepeatable: true,
    help: Bilingual(
      "换一种解读，编号见 'rules --readings'，可多次",
      "read the rules another way, see 'rules --readings'; repeatable"))

  /// The rules.
  static let rulebook = OptionRule(
    name: "--rulebook", value: .free("FILE"),
    help: Bilingual(
      "用这个规则文件，不用内置的（built-in）", "the rules of this file, not the built-in ones (built-in)"))

  /// The rules, or editions of them.
  static let editions = OptionRule(
    name: "--rulebook", value: .free("FILE"), isRepeatable: true,
    help: Bilingual(
      "用这个规则文件，不用内置的（built-in）；可多次，一版一个，按自评表的年度选用",
      "the rules of this file, not the built-in ones (built-in); repeatable, an edition each: the "
        + "year of a submission decides"))

  /// The star that every union of many is to reach.
  static let requireOfEach = OptionRule(
    name: "--require", value: .free("N"),
    help: Bilingual("有低于 N 星的则退出码为 1", "exit with 1 where one is below N stars"))
}

/// A command as the parser reads it and the help shows it.
struct CommandRule: Sendable {
  let name: String
  /// How its operands are shown, for example `FILE|-`.
  let operands: String
  /// How many operands it takes.
  let count: ClosedRange<Int>
  let summary: Bilingual
  /// What its help says beyond the summary, a paragraph each.
  var details: [Bilingual] = []
  /// The options that only it has.
  let options: [OptionRule]
  let examples: [String]
  /// The formats that `--format` can name, the default first; empty where it has no such option.
  var formats: [String] = []
  /// Whether a type of union is to be named for it, so that its help says what becomes of the others.
  var namesType = false
  /// Whether it goes by several editions of the rules, each for its own years.
  var takesEditions = false
  let run: @Sendable (Arguments, inout Console) throws(Failure) -> ExitCode

  /// What its help says beyond the summary, by `rulebook` where there is one.
  func paragraphs(_ rulebook: Rulebook?, _ language: Language) -> [String] {
    let note = namesType ? rulebook?.otherTypes?.note[language] : nil
    return details.map { $0[language] } + [note].compactMap { $0 }
  }

  /// Every option it takes, its own first.
  var allOptions: [OptionRule] {
    let format =
      formats.isEmpty
      ? []
      : [
        OptionRule(
          name: "--format", value: .choice(formats),
          help: Bilingual("输出格式，默认 \(formats[0])", "how to print, \(formats[0]) by default"))
      ]
    let common = Self.common.map {
      takesEditions && $0.name == OptionRule.editions.name ? OptionRule.editions : $0
    }
    return options + format + common
  }

  /// The options every command takes.
  static let common = [
    .language, .rulebook,
    OptionRule(
      name: "--color", value: .choice(["auto", "always", "never"]),
      help: Bilingual(
        "颜色；auto 只在终端上用，遵从 NO_COLOR 和 TERM=dumb",
        "colours; auto: on a terminal only, honouring NO_COLOR and TERM=dumb")),
    .help,
  ]

  /// Every command, in the order of the help.
  static let all = [
    AskCommand.rule, AssessCommand.rule, BatchCommand.rule, SummaryCommand.rule, SampleCommand.rule,
    CompareCommand.rule,
    TemplateCommand.rule, FormCommand.rule, RulesCommand.rule,
    CheckCommand.rule, VerifyCommand.rule, SchemaCommand.rule,
    CompletionsCommand.rule, ManualCommand.rule,
  ]
}

/// A command line that names no command.
enum BareLine {
  /// The word that stands in a command's place and has the command whose help is wanted after it.
  static let help = "help"
  /// What the word is for.
  static let summary = Bilingual("说明一个命令", "tells more of a command")
  /// The options that can stand without a command.
  static let options: [OptionRule] = [.help, .version, .language]
}
