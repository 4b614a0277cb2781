import StarRules

/// What a shell needs to complete command lines: each has a script of its own, made from the table of
/// commands and a rulebook.
struct Completions {
  let rulebook: Rulebook
  let language: Language

  /// The whole script for a shell.
  func script(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  /// What can stand in a command's place, with what it is for.
  var commands: [Candidates.Word] {
    CommandRule.all.map { Candidates.Word(text: $0.name, meaning: $0.summary[language]) }
      + [Candidates.Word(text: BareLine.help, meaning: BareLine.summary[language])]
  }
}
