import StarRules

/// What can stand in the place of a word of the command line that the table of commands names, such
/// as `FILE` or `TYPE`.
enum Candidates: Equatable {
  /// The files that the tool reads or writes, and folders.
  case files
  /// Folders alone.
  case folders
  /// These words, each with what it stands for.
  case words([Word])
  /// These words, or files.
  case wordsOrFiles([Word])
  /// The ids of clauses, criteria and facts, each with `=` and a value.
  case changes
  /// The ids of readings, each with `=` and one of its choices.
  case choices
  /// Something that only the person can know.
  case unknown

  /// A word and what it stands for.
  struct Word: Equatable {
    let text: String
    let meaning: String
  }

  /// - Parameter placeholder: the place's name in the table of commands, without brackets or dots.
  /// - Returns: nil where no such name is known.
  init?(placeholder: String, _ rulebook: Rulebook, _ language: Language) {
    switch placeholder {
    case "FILE", "PATH", "RESULT", "RESULTS", "BEFORE", "AFTER", "RULEBOOK": self = .files
    case "DIR": self = .folders
    case "TYPE":
      self = .words(rulebook.types.map { Word(text: $0.id, meaning: $0.name[language]) })
    case "FORM":
      self = .words(rulebook.forms.map { Word(text: $0.id, meaning: $0.name[language]) })
    case "TIER":
      self = .words(rulebook.tiers.map { Word(text: $0.id, meaning: $0.name[language]) })
    case "ID":
      self = .words(
        Self.entries(rulebook, language, withFacts: true)
          + rulebook.readings.map { Word(text: $0.id, meaning: $0.question[language]) }
          + rulebook.plausibility.map { Word(text: $0.id, meaning: $0.says[language]) })
    case "ID=VALUE": self = .changes
    case "ID=CHOICE": self = .choices
    case "SHELL": self = .words(Shell.allCases.map { Word(text: $0.rawValue, meaning: "") })
    case "N", "PERCENT", "TEXT", "PATTERN": self = .unknown
    default: return nil
    }
  }

  /// The names of the places for a command's operands, in their order; the last may repeat.
  static func placeholders(of command: CommandRule) -> [String] {
    command.operands.split(separator: " ").map { operand in
      let name = operand.split(separator: "|").first ?? ""
      return String(name.filter { $0.isLetter || $0 == "=" })
    }
  }

  /// The ids that `rules` shows, or `--set` changes, with what they stand for.
  static func entries(
    _ rulebook: Rulebook, _ language: Language, withFacts: Bool
  ) -> [Word] {
    let facts =
      withFacts ? rulebook.facts.map { Word(text: $0.id, meaning: $0.name[language]) } : []
    return facts
      + rulebook.criteria.flatMap { criterion in
        [Word(text: criterion.id, meaning: criterion.title[language])]
          + criterion.clauses.map { clause in
            let entry = rulebook.clauses[clause]
            return Word(text: entry.id, meaning: entry.question[language])
          }
      }
  }

  /// The readings that can be chosen otherwise, each with its choices.
  static func readings(_ rulebook: Rulebook, _ language: Language) -> [(id: Word, choices: [Word])]
  {
    rulebook.readings.compactMap { reading in
      let choices = ([reading.choice] + reading.alternatives).compactMap { choice in
        choice.id.map { Word(text: $0, meaning: choice.text[language]) }
      }
      guard !choices.isEmpty else { return nil }
      return (Word(text: reading.id, meaning: reading.question[language]), choices)
    }
  }

  /// What an answer can be changed to.
  static let answers = ["true", "false", "na", "null"]
  /// What a fact can be changed to beside a number.
  static let noFact = "null"
  /// The endings of the files that the tool reads and writes.
  static let fileEndings = ["json", "ndjson", "jsonl", "csv"]
}

/// The shells whose completions are printed.
enum Shell: String, CaseIterable {
  case bash, zsh, fish
}

extension OptionRule {
  /// What its value can be; nil where it takes none.
  func candidates(_ rulebook: Rulebook, _ language: Language) -> Candidates? {
    switch value {
    case .none: nil
    case .choice(let words): .words(words.map { Candidates.Word(text: $0, meaning: "") })
    case .free(let name): Candidates(placeholder: name, rulebook, language)
    }
  }
}

extension CommandRule {
  /// What its operands can be, in their order; the last stands for all that follow.
  ///
  /// Where an operand can be left out, the one after it may stand in its place.
  func candidates(_ rulebook: Rulebook, _ language: Language) -> [Candidates] {
    let all = Candidates.placeholders(of: self).map {
      Candidates(placeholder: $0, rulebook, language) ?? .unknown
    }
    let isOptional = operands.split(separator: " ").map { $0.hasPrefix("[") }
    return all.indices.map { index in
      guard isOptional[index], index + 1 < all.count, all[index + 1] == .files,
        case .words(let words) = all[index]
      else { return all[index] }
      return .wordsOrFiles(words)
    }
  }
}
