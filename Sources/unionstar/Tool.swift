import StarRules

/// The whole command line as a function of its arguments and a console.
enum Tool {
  /// Runs a command line.
  ///
  /// - Parameters:
  ///   - words: the arguments after the program's own name.
  ///   - console: what it reads from and prints to.
  /// - Returns: how the run ended.
  static func run(_ words: [String], _ console: inout Console) -> ExitCode {
    var code: ExitCode
    do {
      code = try run(words, language(of: words, console), &console)
    } catch {
      for line in error.lines { console.report(line) }
      code = error.code
    }
    if !console.flush(words) { code = .refused }
    return code
  }

  private static func run(
    _ words: [String], _ language: Language, _ console: inout Console
  ) throws(Failure) -> ExitCode {
    // `--lang` may stand before the command as well.
    var words = words[...]
    while try takeLanguage(&words, language) {}
    guard let name = words.first else {
      throw .usage(Bilingual("没有写命令", "no command is named"), language)
    }
    switch name {
    case OptionRule.help.name, "-h", BareLine.help:
      let others = try withoutLanguage(words.dropFirst(), language)
      let isTopic = name == BareLine.help && others.first?.hasPrefix("-") == false
      let topic = isTopic ? others.first : nil
      try refuseMore(Array(others.dropFirst(topic == nil ? 0 : 1)), language)
      if let topic {
        console.print(
          Help.text(of: try command(topic, language), by: try? Rulebook.builtIn(), language))
      } else {
        console.print(Help.overview(language))
      }
      return .success
    case OptionRule.version.name, "-V":
      try refuseMore(withoutLanguage(words.dropFirst(), language), language)
      console.print("\(Product.name) \(Product.version)")
      return .success
    default:
      let command = try command(name, language)
      let arguments = try Arguments(Array(words.dropFirst()), of: command, language: language)
      if arguments.asksForHelp {
        // Help is given whatever is the matter with the rules.
        let rulebook = command.namesType ? try? arguments.rulebook(console) : nil
        console.print(Help.text(of: command, by: rulebook, language))
        return .success
      }
      return try command.run(arguments, &console)
    }
  }

  /// Takes `--lang` and its value from the front of `words`; false where it does not stand there.
  private static func takeLanguage(
    _ words: inout ArraySlice<String>, _ language: Language
  ) throws(Failure) -> Bool {
    guard let first = words.first, first == "--lang" || first.hasPrefix("--lang=") else {
      return false
    }
    let value = first == "--lang" ? words.dropFirst().first ?? "" : String(first.dropFirst(7))
    guard Language(rawValue: value) != nil else {
      throw .usage(Bilingual("--lang 只能是 zh 或 en", "--lang is zh or en"), language)
    }
    words = words.dropFirst(first == "--lang" ? 2 : 1)
    return true
  }

  private static func withoutLanguage(
    _ words: ArraySlice<String>, _ language: Language
  ) throws(Failure) -> [String] {
    var others: [String] = []
    var rest = words
    while !rest.isEmpty {
      if try !takeLanguage(&rest, language) { others.append(rest.removeFirst()) }
    }
    return others
  }

  /// Refuses words where none can stand.
  private static func refuseMore(_ words: [String], _ language: Language) throws(Failure) {
    guard let word = words.first else { return }
    let shown = Display.visible(word)
    throw .usage(Bilingual("多余的参数“\(shown)”", "'\(shown)' is one too many"), language)
  }

  private static func command(_ name: String, _ language: Language) throws(Failure) -> CommandRule {
    if let command = CommandRule.all.first(where: { $0.name == name }) { return command }
    let shown = Display.visible(name)
    guard !name.hasPrefix("-") else {
      throw .usage(
        Bilingual("选项写在命令之后：\(shown)", "options follow the command: \(shown)")
          .suggesting(Suggestion.nearest(to: name, among: BareLine.options.map(\.name))),
        language)
    }
    throw .usage(
      Bilingual("没有命令“\(shown)”", "there is no command '\(shown)'")
        .suggesting(Suggestion.nearest(to: name, among: CommandRule.all.map(\.name))), language)
  }

  /// The language to speak: needed before anything else can be said about the arguments.
  static func language(of words: [String], _ console: Console) -> Language {
    for (index, word) in words.enumerated() {
      if word == "--" { break }
      let value =
        word.hasPrefix("--lang=")
        ? String(word.dropFirst(7)) : word == "--lang" ? words.dropFirst(index + 1).first : nil
      if let value, let language = Language(rawValue: value) { return language }
    }
    return Language.preferred(console.environment)
  }
}
