import StarRules

/// The manual page in the man macros of roff, made from the table of commands.
struct ManualPage {
  let rulebook: Rulebook
  let language: Language

  /// The whole page.
  var text: String {
    var lines = [
      #"'\" -*- coding: UTF-8 -*-"#,
      // Chinese is not to be stretched to fill lines, and words are not to be cut.
      ".TH UNIONSTAR 1 \"\" \"\(Product.name) \(Product.version)\"", ".nh", ".ad l",
    ]
    lines += section("名称", "NAME")
    lines.append(
      "\(Product.name) \\- "
        + escaped(
          Bilingual(
            "按市的指引为基层工会评定星级", "rates grassroots trade unions by a city's guideline")[
              language]))
    lines += section("用法", "SYNOPSIS")
    for (index, command) in CommandRule.all.enumerated() {
      lines += index > 0 ? [".br"] : []
      lines += [".B unionstar \(command.name)", escaped(usage(command))]
    }
    lines += section("说明", "DESCRIPTION")
    lines.append(escaped(Help.purpose[language]))
    lines += section("命令", "COMMANDS")
    for command in CommandRule.all { lines += describe(command) }
    lines += section("每个命令都有的选项", "OPTIONS OF EVERY COMMAND")
    for option in CommandRule.common { lines += entry(option) }
    lines += section("退出码", "EXIT STATUS")
    for (code, meaning) in Help.exitCodes {
      lines += [".TP", ".B \(code.rawValue)", escaped(meaning[language])]
    }
    lines += section("环境变量", "ENVIRONMENT")
    for (name, meaning) in environment {
      lines += [".TP", ".B \(name)", escaped(meaning[language])]
    }
    return lines.joined(separator: "\n")
  }

  /// The variables that change what the tool does.
  private let environment: [(String, Bilingual)] = [
    (
      "LC_ALL, LC_MESSAGES, LANG",
      Bilingual(
        "其中第一个有值的以 zh 开头则用中文，否则用英文；--lang 优先。",
        "Chinese where the first of them that has a value begins with zh, else English; "
          + "--lang comes first.")
    ),
    (
      "NO_COLOR, TERM",
      Bilingual(
        "NO_COLOR 有值或 TERM 为 dumb 时不用颜色；--color 优先。",
        "No colours where NO_COLOR has a value or TERM is dumb; --color comes first.")
    ),
  ]

  private func section(_ zh: String, _ en: String) -> [String] {
    [".SH \"\(Bilingual(zh, en)[language])\""]
  }

  /// What stands after a command's name.
  private func usage(_ command: CommandRule) -> String {
    let options = "[\(Bilingual("选项", "options")[language])]"
    return command.operands.isEmpty ? options : "\(command.operands) \(options)"
  }

  private func describe(_ command: CommandRule) -> [String] {
    var lines = [".SS \"\(escaped("\(command.name) \(command.operands)"))\""]
    lines.append(escaped(command.summary[language]))
    for paragraph in command.paragraphs(rulebook, language) {
      lines += [".PP", escaped(paragraph)]
    }
    let common = Set(CommandRule.common.map(\.name))
    for option in command.allOptions where !common.contains(option.name) { lines += entry(option) }
    if command.takesEditions { lines += entry(.editions) }
    lines += [".PP", Bilingual("例：", "Examples:")[language], ".RS 4", ".nf"]
    lines += command.examples.map(escaped)
    return lines + [".fi", ".RE"]
  }

  private func entry(_ option: OptionRule) -> [String] {
    let (name, value) = Help.parts(of: option)
    let shown = value.isEmpty ? "" : " \\fI\(escaped(value))\\fR"
    return [".TP", "\\fB\(escaped(name))\\fR\(shown)", escaped(option.help[language])]
  }

  /// A text that roff sets as it stands: a backslash is itself, a hyphen can be searched for and
  /// copied, no line is taken for a request, and Chinese breaks between characters.
  private func escaped(_ text: String) -> String {
    var shown = ""
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar != " ", previous != " ", Display.mayBreak(between: previous, scalar) {
        shown += "\\:"
      }
      switch scalar {
      case "\\": shown += "\\e"
      case "-": shown += "\\-"
      case "\"": shown += "\\(dq"
      case "'": shown += "\\(aq"
      case "~": shown += "\\(ti"
      case "^": shown += "\\(ha"
      case "`": shown += "\\(ga"
      default: shown.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return shown.hasPrefix(".") ? "\\&" + shown : shown
  }
}
