import StarRules

/// `manual`: the manual page.
enum ManualCommand {
  static let rule = CommandRule(
    name: "manual", operands: "", count: 0...0,
    summary: Bilingual("输出手册页（man）。", "Prints the manual page, for man."),
    details: [
      Bilingual(
        "'unionstar manual > unionstar.1' 之后用 'man -l unionstar.1' 阅读，"
          + "或放入 man1 目录。",
        "After 'unionstar manual > unionstar.1', 'man -l unionstar.1' shows it; "
          + "or put it into a folder named man1.")
    ],
    options: [],
    examples: ["unionstar manual | man -l -", "unionstar manual --lang zh > unionstar.1"],
    run: { arguments, console throws(Failure) in
      let rulebook = try arguments.rulebook(console)
      console.print(ManualPage(rulebook: rulebook, language: arguments.language).text)
      return .success
    })
}
