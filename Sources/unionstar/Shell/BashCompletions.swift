import StarRules

// The completion script for bash.
//
// It runs with bash 3.2 too, which macOS has: no associative arrays, no negative positions.

extension Completions {
  /// The whole script for bash.
  var bash: String {
    """
    # Completions of unionstar for bash: source <(unionstar completions bash)

    _unionstar_changes='\(ids)'
    _unionstar_facts=' \(facts) '
    _unionstar_choices='\(choices)'

    # Which words can stand where: prints what the table of commands says of an option's value, or of
    # the operand at a position.
    _unionstar_value() {
      case "$1 $2" in
    \(optionCases)
      esac
    }
    _unionstar_operand() {
      case "$1 $2" in
    \(operandCases)
      esac
    }
    _unionstar_options() {
      case $1 in
    \(optionLists)
      esac
    }

    # Puts those of the words that go on from $1 into COMPREPLY, without the part that bash keeps.
    _unionstar_offer() {
      local whole=$1 kept=$2 word
      shift 2
      for word in "$@"; do
        if [[ $word == "$whole"* ]]; then
          COMPREPLY+=("${word#"$kept"}")
          [[ $word == *= ]] && compopt -o nospace 2>/dev/null
        fi
      done
    }
    _unionstar_files() {
      local word path=$1
      compopt -o filenames 2>/dev/null
      [[ $path == '~/'* ]] && path=$HOME${path#'~'}
      while IFS= read -r word; do
        if [[ -d $word || $2 == files && $word == @(\(patterns)) ]]; then COMPREPLY+=("$word"); fi
      done < <(compgen -f -- "$path")
    }

    _unionstar() {
      local current=${COMP_WORDS[COMP_CWORD]} line=() last=-1 glue='' index word
      local command='' operands=0 option='' kind prefix='' extglob
      # Bash cuts a word at each '='; here they are put together again.
      for ((index = 1; index <= COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if [[ $last -ge 0 && ( $word == '=' || $glue ) ]]; then
          line[last]+=$word
          glue=''
          [[ $word == '=' ]] && glue=1
        else
          line+=("$word")
          last=$((last + 1))
        fi
      done
      [[ $current == '=' ]] && current=''
      local whole=${line[last]}
      local kept=${whole%"$current"}
      for ((index = 0; index < last; index++)); do
        word=${line[index]}
        if [[ $option ]]; then
          option=''
        elif [[ $word == -?* ]]; then
          [[ $word != *=* && $(_unionstar_value "${command:-\(BareLine.help)}" "$word") ]] && option=$word
        elif [[ ! $command ]]; then
          command=$word
        else
          operands=$((operands + 1))
        fi
      done
      COMPREPLY=()
      if [[ $option ]]; then
        kind=$(_unionstar_value "${command:-\(BareLine.help)}" "$option")
      elif [[ $whole == --*=* ]]; then
        prefix=${whole%%=*}=
        kind=$(_unionstar_value "${command:-\(BareLine.help)}" "${prefix%=}")
      elif [[ $whole == -* ]]; then
        kind=$(_unionstar_options "${command:-\(BareLine.help)}")
      elif [[ ! $command ]]; then
        kind='\(firstWords)'
      else
        kind=$(_unionstar_operand "$command" "$operands")
        [[ $kind ]] || kind=$(_unionstar_operand "$command" more)
      fi
      extglob=$(shopt -p extglob)
      shopt -s extglob
      case $kind in
        files | folders) _unionstar_files "${whole#"$prefix"}" "$kind" ;;
        'files or '*)
          _unionstar_files "$whole" files
          for index in ${kind#files or }; do
            _unionstar_offer "$whole" "$kept" "$index"
          done
          ;;
        changes)
          word=${whole#"$prefix"}
          if [[ $word == *=* && $_unionstar_facts == *" ${word%%=*} "* ]]; then
            _unionstar_offer "$whole" "$kept" "$prefix${word%%=*}=\(Candidates.noFact)"
          elif [[ $word == *=* ]]; then
            for index in \(Candidates.answers.joined(separator: " ")); do
              _unionstar_offer "$whole" "$kept" "$prefix${word%%=*}=$index"
            done
          else
            for index in $_unionstar_changes; do
              _unionstar_offer "$whole" "$kept" "$prefix$index="
            done
          fi
          ;;
        choices)
          for index in $_unionstar_choices; do
            _unionstar_offer "$whole" "$kept" "$prefix$index"
          done
          ;;
        -) ;;
        *)
          for index in $kind; do
            _unionstar_offer "$whole" "$kept" "$prefix$index"
          done
          ;;
      esac
      $extglob
    }
    complete -F _unionstar unionstar
    """
  }

  private var firstWords: String {
    (commands.map(\.text) + BareLine.options.map(\.name)).joined(separator: " ")
  }

  private var ids: String {
    Candidates.entries(rulebook, language, withFacts: true).map(\.text).joined(separator: " ")
  }

  private var facts: String { rulebook.facts.map(\.id).joined(separator: " ") }

  private var choices: String {
    Candidates.readings(rulebook, language)
      .flatMap { reading in reading.choices.map { "\(reading.id.text)=\($0.text)" } }
      .joined(separator: " ")
  }

  private var patterns: String {
    Candidates.fileEndings.map { "*.\($0)" }.joined(separator: "|")
  }

  /// What candidates are called in the script.
  private func kind(_ candidates: Candidates) -> String {
    switch candidates {
    case .files: "files"
    case .folders: "folders"
    case .changes: "changes"
    case .choices: "choices"
    case .unknown: "-"
    case .words(let words): words.map(\.text).joined(separator: " ")
    case .wordsOrFiles(let words): "files or " + words.map(\.text).joined(separator: " ")
    }
  }

  private var optionCases: String {
    optionsByCommand.flatMap { command, options in
      options.compactMap { option -> String? in
        option.candidates(rulebook, language).map {
          "    '\(command) \(option.name)') echo '\(kind($0))' ;;"
        }
      }
    }.joined(separator: "\n")
  }

  /// The options of each command, and of a line without one.
  private var optionsByCommand: [(command: String, options: [OptionRule])] {
    CommandRule.all.map { ($0.name, $0.allOptions) } + [(BareLine.help, BareLine.options)]
  }

  private var operandCases: String {
    var cases = CommandRule.all.flatMap { command -> [String] in
      let candidates = command.candidates(rulebook, language)
      var lines = candidates.enumerated().map { index, candidates in
        "    '\(command.name) \(index)') echo '\(kind(candidates))' ;;"
      }
      if command.count.upperBound > candidates.count, let last = candidates.last {
        lines.append("    '\(command.name) more') echo '\(kind(last))' ;;")
      }
      return lines
    }
    let names = CommandRule.all.map(\.name).joined(separator: " ")
    cases.append("    '\(BareLine.help) 0') echo '\(names)' ;;")
    return cases.joined(separator: "\n")
  }

  private var optionLists: String {
    optionsByCommand.map { command, options in
      "    \(command)) echo '\(options.map(\.name).joined(separator: " "))' ;;"
    }.joined(separator: "\n")
  }
}
