import StarRules

/// The help, made from the table of commands.
enum Help {
  /// What the tool is for.
  static let purpose = Bilingual(
    "unionstar 按《杭州市基层工会规范化建设工作指引》为基层工会评定星级。",
    "unionstar rates grassroots trade unions by the Hangzhou guideline, from one to five stars.")

  /// What the tool does and which commands it has.
  static func overview(_ language: Language) -> String {
    var lines = Display.wrap(purpose[language], indent: 0)
    lines += [
      "",
      Bilingual("用法：", "usage: ")[language] + "unionstar COMMAND "
        + "[\(Bilingual("选项", "options")[language])]",
      "",
      Bilingual("命令：", "Commands:")[language],
    ]
    let rows = CommandRule.all.map { command in
      (["\(command.name)", command.operands].joined(separator: " "), command.summary[language])
    }
    lines += table(rows)
    lines += ["", Bilingual("每个命令都有的选项：", "Options of every command:")[language]]
    lines += table(CommandRule.common.map { (shown($0), $0.help[language]) })
    lines += ["", Bilingual("退出码：", "Exit codes:")[language]]
    lines += table(exitCodes.map { ("\($0.rawValue)", $1[language]) })
    let more = Bilingual(
      "'unionstar COMMAND --help' 详细说明一个命令；'unionstar --version' 显示版本。",
      "'unionstar COMMAND --help' tells more of a command; 'unionstar --version' its version.")
    lines += [""] + Display.wrap(more[language], indent: 0)
    return lines.joined(separator: "\n")
  }

  /// What a command does and which options it has; what rules say of it is what `rulebook` says.
  static func text(
    of command: CommandRule, by rulebook: Rulebook?, _ language: Language
  ) -> String {
    let operands = command.operands.isEmpty ? "" : " " + command.operands
    var lines = [
      Bilingual("用法：", "usage: ")[language] + "unionstar \(command.name)\(operands) "
        + "[\(Bilingual("选项", "options")[language])]",
      "",
    ]
    lines += Display.wrap(command.summary[language], indent: 0)
    for paragraph in command.paragraphs(rulebook, language) {
      lines.append("")
      lines += Display.wrap(paragraph, indent: 0)
    }
    lines += ["", Bilingual("选项：", "Options:")[language]]
    lines += table(command.allOptions.map { (shown($0), $0.help[language]) })
    lines += ["", Bilingual("例：", "Examples:")[language]]
    lines += command.examples.map { "  \($0)" }
    return lines.joined(separator: "\n")
  }

  /// What each exit code means.
  static let exitCodes: [(ExitCode, Bilingual)] = [
    (.success, Bilingual("已评定，没有未达到的要求", "rated; nothing demanded is missing")),
    (
      .demandNotMet,
      Bilingual(
        "已评定，但有要求未达到（如 --require）；规则文件不自洽",
        "rated, and a demand is not met; a rulebook is not sound")
    ),
    (.refused, Bilingual("有内容读不了或被拒收", "something could not be read or was refused")),
    (.usage, Bilingual("命令写错了", "the command line was wrong")),
    (.fault, Bilingual("程序自身出错", "a fault of the program itself")),
  ]

  /// An option as it is typed.
  private static func shown(_ option: OptionRule) -> String {
    let (name, value) = parts(of: option)
    return value.isEmpty ? name : "\(name) \(value)"
  }

  /// An option's name and what stands after it; empty where nothing does.
  static func parts(of option: OptionRule) -> (name: String, value: String) {
    switch option.value {
    case .none: (option.name, "")
    case .choice(let words): (option.name, words.joined(separator: "|"))
    case .free(let name): (option.name, name)
    }
  }

  /// Two columns, the second wrapped.
  private static func table(_ rows: [(String, String)]) -> [String] {
    let widest = min(30, rows.map { Display.width($0.0) }.max() ?? 0)
    let indent = widest + 4
    return rows.flatMap { left, right -> [String] in
      var lines = Display.wrap(right, indent: indent, after: indent)
      let head = "  " + Display.pad(left, to: widest)
      if Display.width(left) > widest {
        return [head] + [String(repeating: " ", count: indent) + lines[0]] + lines.dropFirst()
      }
      lines[0] = head + "  " + lines[0]
      return lines
    }
  }
}
