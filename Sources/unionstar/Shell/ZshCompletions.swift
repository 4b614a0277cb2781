import StarRules

// The completion script for zsh.

extension Completions {
  /// The whole script for zsh.
  var zsh: String {
    """
    #compdef unionstar
    # Completions of unionstar for zsh: save it as _unionstar in a folder of $fpath.

    _unionstar_files() { _files -g '*.(\(Candidates.fileEndings.joined(separator: "|")))(-.)' }

    _unionstar_words_or_files() {
      local -a words
      words=("$@")
      _describe -t words word words
      _unionstar_files
    }

    _unionstar_changes() {
      local -a ids answers facts
      ids=(
    \(list(Candidates.entries(rulebook, language, withFacts: true)))
      )
      answers=(\(Candidates.answers.joined(separator: " ")))
      facts=(\(rulebook.facts.map(\.id).joined(separator: " ")))
      if compset -P '*='; then
        (( $facts[(Ie)${${IPREFIX%=}##*=}] )) && answers=(\(Candidates.noFact))
        _describe -t answers answer answers
      else
        _describe -t ids id ids -S '='
      fi
    }

    _unionstar_choices() {
      local -a ids choices
      if compset -P 1 '*='; then
        case ${IPREFIX##*--reading=} in
    \(choiceCases)
        esac
        _describe -t choices choice choices
      else
        ids=(
    \(list(Candidates.readings(rulebook, language).map(\.id)))
        )
        _describe -t readings reading ids -S '='
      fi
    }

    _unionstar_commands() {
      local -a commands
      commands=(
    \(list(commands))
      )
      _describe -t commands command commands
    }

    _unionstar() {
      local context state state_descr line
      typeset -A opt_args
      _arguments -C \(bareOptions) \\
        '1:command:_unionstar_commands' '*::argument:->arguments'
      [[ $state == arguments ]] || return
      case $line[1] in
    \(commandCases)
        \(BareLine.help)) _arguments '1:command:_unionstar_commands' ;;
      esac
    }

    # Read from a file, not from $fpath, it only says what it is for.
    if [[ $funcstack[1] == _unionstar ]]; then _unionstar "$@"; else compdef _unionstar unionstar; fi
    """
  }

  /// The options that stand without a command: after one that takes no value nothing is to follow.
  private var bareOptions: String {
    BareLine.options.map { option in
      if case .none = option.value { "'(- :)'" + spec(option) } else { spec(option) }
    }.joined(separator: " \\\n    ")
  }

  /// An option with its help and the candidates for its value, as `_arguments` has them.
  private func spec(_ option: OptionRule) -> String {
    let mark = option.isRepeatable ? "*" : ""
    let help = Self.quoted(Self.escaped(option.help[language], "[]"))
    guard let candidates = option.candidates(rulebook, language) else {
      return "\(mark)\(option.name)'[\(help)]'"
    }
    return "'\(mark)\(option.name)=[\(help)]:\(name(option)):\(action(candidates))'"
  }

  private var choiceCases: String {
    Candidates.readings(rulebook, language).map { reading in
      "      \(reading.id.text)=) choices=(\n\(list(reading.choices)) ) ;;"
    }.joined(separator: "\n")
  }

  private var commandCases: String {
    CommandRule.all.map { command in
      let options = command.allOptions.map(spec)
      let operands = command.candidates(rulebook, language).enumerated().map { index, candidates in
        let name = Candidates.placeholders(of: command)[index]
        let isLast = index == Candidates.placeholders(of: command).count - 1
        let place = isLast && command.count.upperBound > index + 1 ? "*" : "\(index + 1)"
        return "'\(place):\(Self.escaped(name, ":")):\(action(candidates))'"
      }
      return "    \(command.name)) _arguments -S \\\n      "
        + (options + operands).joined(separator: " \\\n      ") + " ;;"
    }.joined(separator: "\n")
  }

  private func name(_ option: OptionRule) -> String {
    if case .free(let name) = option.value { return Self.escaped(name, ":") }
    return String(option.name.dropFirst(2))
  }

  /// How candidates are made, inside single quotes.
  private func action(_ candidates: Candidates) -> String {
    switch candidates {
    case .files: "_unionstar_files"
    case .folders: "_files -/"
    case .changes: "_unionstar_changes"
    case .choices: "_unionstar_choices"
    case .unknown: " "
    case .wordsOrFiles(let words):
      " _unionstar_words_or_files " + words.map(\.text).joined(separator: " ")
    case .words(let words) where words.allSatisfy { $0.meaning.isEmpty }:
      "(" + words.map(\.text).joined(separator: " ") + ")"
    case .words(let words):
      "(("
        + words.map {
          Self.quoted($0.text + "\\:" + "\"" + Self.escaped($0.meaning, ":\"$`\\") + "\"")
        }.joined(separator: " ") + "))"
    }
  }

  /// Words for `_describe`, one a line.
  private func list(_ words: [Candidates.Word]) -> String {
    words.map { "    '\(Self.quoted(Self.escaped($0.text, ":") + ":" + $0.meaning))'" }
      .joined(separator: "\n")
  }

  /// A text as it stands inside single quotes.
  private static func quoted(_ text: String) -> String {
    text.map { $0 == "'" ? "'\\''" : String($0) }.joined()
  }

  private static func escaped(_ text: String, _ special: String) -> String {
    text.map { special.contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
