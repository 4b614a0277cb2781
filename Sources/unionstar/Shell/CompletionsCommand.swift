import StarRules

/// `completions`: what a shell needs to complete command lines.
enum CompletionsCommand {
  static let rule = CommandRule(
    name: "completions", operands: "SHELL", count: 1...1,
    summary: Bilingual(
      "输出 bash、zsh 或 fish 的命令补全脚本。",
      "Prints what bash, zsh or fish needs to complete command lines."),
    details: [
      Bilingual(
        "补全命令、选项、工会类型、指标和条款的编号、解读和文件。"
          + "编号取自内置规则，或 --rulebook 写明的规则。",
        "It completes commands, options, types, the ids of criteria and clauses, readings and files. "
          + "The ids are those of the built-in rules, or of the ones --rulebook names."),
      Bilingual(
        "bash：在 ~/.bashrc 中加一行 source <(unionstar completions bash)。"
          + "zsh：存为 $fpath 某个目录中的 _unionstar。"
          + "fish：存为 ~/.config/fish/completions/unionstar.fish。",
        "bash: put the line source <(unionstar completions bash) into ~/.bashrc. "
          + "zsh: save it as _unionstar in a folder of $fpath. "
          + "fish: save it as ~/.config/fish/completions/unionstar.fish."),
    ],
    options: [],
    examples: [
      "source <(unionstar completions bash)",
      "unionstar completions zsh > ~/.zfunc/_unionstar",
      "unionstar completions fish > ~/.config/fish/completions/unionstar.fish",
    ], run: run)

  @Sendable
  private static func run(
    _ arguments: Arguments, _ console: inout Console
  ) throws(Failure) -> ExitCode {
    let word = arguments.operands[0]
    guard let shell = Shell(rawValue: word) else {
      let known = Shell.allCases.map(\.rawValue)
      let (list, shown) = (known.joined(separator: ", "), Display.visible(word))
      throw arguments.fail(
        Bilingual(
          "没有“\(shown)”的补全，可用：\(list)", "there are no completions for '\(shown)'; there are \(list)"
        )
        .suggesting(Suggestion.nearest(to: word, among: known)))
    }
    let completions = Completions(
      rulebook: try arguments.rulebook(console), language: arguments.language)
    console.print(completions.script(for: shell))
    return .success
  }
}
