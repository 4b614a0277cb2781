import StarRules

// The completion script for fish.

extension Completions {
  /// The whole script for fish.
  var fish: String {
    (["# Completions of unionstar for fish.", "", helpers, "", "complete -c unionstar -f"]
      + bareLines + CommandRule.all.flatMap(lines)).joined(separator: "\n")
  }

  private var helpers: String {
    """
    function __unionstar_files
      set -l token (commandline -ct | string replace -r '^--[a-z-]+=' '' | string unescape)
      set -l place (string replace -r '^~/' "$HOME/" -- $token)
      for path in $place*/ \(Candidates.fileEndings.map { "$place*.\($0)" }.joined(separator: " "))
        string replace -- "$place" "$token" $path
      end
    end

    function __unionstar_changes
      set -l token (commandline -ct | string replace -r '^--set=' '')
      set -l id (string replace -r '=.*' '' -- $token)
      if string match -q '*=*' -- $token; and contains -- $id \(rulebook.facts.map(\.id).joined(separator: " "))
        printf '%s\\n' $id=\(Candidates.noFact)
      else if string match -q '*=*' -- $token
        printf '%s\\n' (string replace -r '=.*' '=' -- $token){\(Candidates.answers.joined(separator: ","))}
      else
        printf '%s\\n' \(list(Candidates.entries(rulebook, language, withFacts: true), after: "="))
      end
    end

    function __unionstar_choices
      printf '%s\\n' \(list(choices))
    end

    # The words from the command on that stand before the cursor; options may stand before it.
    function __unionstar_words
      set -l words (commandline -opc)[2..]
      while string match -q -- '-*' $words[1]
        contains -- $words[1] \(valued(BareLine.options)); and set -e words[1]
        set -e words[1]
      end
      set -q words[1]; and printf '%s\\n' $words
    end

    # Whether the command is this one; without a name, whether there is none yet.
    function __unionstar_is
      set -l words (__unionstar_words)
      if set -q argv[1]
        test "$words[1]" = $argv[1]
      else
        not set -q words[1]
      end
    end

    # Whether the word being typed is an operand from one position to another; options and their values
    # do not count.
    function __unionstar_at
      set -l count 0
      set -l skips 0
      for word in (__unionstar_words)[2..]
        if test $skips = 1
          set skips 0
        else if string match -q -- '-*' $word
          contains -- $word \(valued(CommandRule.all.flatMap(\.allOptions))); and set skips 1
        else
          set count (math $count + 1)
        end
      end
      test $skips = 0; and test $count -ge $argv[1]; and test $count -le $argv[2]
    end
    """
  }

  private var choices: [Candidates.Word] {
    Candidates.readings(rulebook, language).flatMap { reading in
      reading.choices.map {
        Candidates.Word(text: "\(reading.id.text)=\($0.text)", meaning: $0.meaning)
      }
    }
  }

  /// The names of those options that take a value.
  private func valued(_ options: [OptionRule]) -> String {
    var names: [String] = []
    for option in options {
      if case .none = option.value { continue }
      if !names.contains(option.name) { names.append(option.name) }
    }
    return names.joined(separator: " ")
  }

  /// What can stand where no command does yet.
  private var bareLines: [String] {
    let first = "complete -c unionstar -n __unionstar_is"
    return commands.map { "\(first) -a \($0.text) -d \(Self.quoted($0.meaning))" }
      + BareLine.options.map { "\(first)\(spec($0))" } + [
        "complete -c unionstar -n '__unionstar_is \(BareLine.help)' -a '"
          + CommandRule.all.map(\.name).joined(separator: " ") + "'"
      ]
  }

  /// An option with the candidates for its value and its help.
  private func spec(_ option: OptionRule) -> String {
    let value = option.candidates(rulebook, language).map { " -x " + arguments($0) } ?? ""
    return " -l \(option.name.dropFirst(2))\(value) -d \(Self.quoted(option.help[language]))"
  }

  private func lines(of command: CommandRule) -> [String] {
    let seen = "__unionstar_is \(command.name)"
    var lines = ["", "# \(command.name)"]
    let candidates = command.candidates(rulebook, language)
    for (index, candidates) in candidates.enumerated() {
      let isLast = index == command.candidates(rulebook, language).count - 1
      let last = isLast && command.count.upperBound > index + 1 ? 9999 : index
      let condition = "-n '\(seen); and __unionstar_at \(index) \(last)'"
      lines.append("complete -c unionstar \(condition) \(arguments(candidates))")
    }
    for option in command.allOptions {
      lines.append("complete -c unionstar -n '\(seen)'\(spec(option))")
    }
    return lines
  }

  private func arguments(_ candidates: Candidates) -> String {
    switch candidates {
    case .files: "-a '(__unionstar_files)'"
    case .folders: "-a '(__fish_complete_directories)'"
    case .changes: "-a '(__unionstar_changes)'"
    case .choices: "-a '(__unionstar_choices)'"
    case .unknown: ""
    case .wordsOrFiles(let words):
      "-a " + Self.quoted("(__unionstar_files; printf '%s\\n' \(list(words)))")
    case .words(let words):
      "-a " + Self.quoted("(printf '%s\\n' \(list(words)))")
    }
  }

  /// Words with their meanings, as fish wants them printed.
  private func list(_ words: [Candidates.Word], after ending: String = "") -> String {
    words.map { Self.quoted($0.text + ending + ($0.meaning.isEmpty ? "" : "\t" + $0.meaning)) }
      .joined(separator: " ")
  }

  /// A text in single quotes.
  private static func quoted(_ text: String) -> String {
    "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
  }
}
