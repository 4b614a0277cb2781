import StarRules

/// A run cannot go on: what is printed on standard error, and how it ends.
struct Failure: Error {
  let lines: [String]
  let code: ExitCode
}

extension Failure {
  /// The command line was wrong: what, how it is used, where to read more.
  static func usage(_ message: Bilingual, _ language: Language, of command: CommandRule? = nil)
    -> Failure
  {
    let name = command.map { " \($0.name)" } ?? ""
    let operands = command.map { "\($0.operands.isEmpty ? "" : " ")\($0.operands)" }
    return Failure(
      lines: [
        "error: \(message[language])",
        Bilingual("用法：", "usage: ")[language]
          + "unionstar\(name)\(operands ?? " COMMAND") [\(Bilingual("选项", "options")[language])]",
        Bilingual(
          "详细说明见 'unionstar\(name) --help'", "'unionstar\(name) --help' tells more")[language],
      ], code: .usage)
  }

  /// A file could not be read.
  static func unreadable(_ path: String, _ problem: FileProblem, _ language: Language) -> Failure {
    Failure(
      lines: ["\(Display.visible(path)): error: \(problem.message[language])"], code: .refused)
  }

  /// What was printed could not be written.
  static func unwritten(_ problem: FileProblem, _ language: Language) -> Failure {
    let reason = Bilingual("结果无法写出：", "the result could not be written: ")
    return Failure(
      lines: ["unionstar: error: " + reason[language] + problem.writing[language]], code: .refused)
  }

  /// A file was refused.
  static func refused(_ path: String, _ diagnostics: [Diagnostic]) -> Failure {
    Failure(lines: diagnostics.map { $0.line(of: path) }, code: .refused)
  }

  /// A submission was refused.
  static func refused(
    submission refused: SubmissionRefused, _ path: String, _ language: Language
  ) -> Failure {
    let lines = refused.diagnostics(in: language).lines(
      of: path, errorCount: refused.errorCount, language)
    return Failure(lines: lines, code: .refused)
  }
}

extension Diagnostic {
  /// The diagnostic as compilers print theirs.
  ///
  /// - Parameters:
  ///   - path: the file that it is of.
  ///   - first: the line of the file on which its text begins.
  func line(of path: String, from first: Int = 1) -> String {
    "\(Display.visible(path)):\(location.line + first - 1):\(location.column): "
      + "\(severity.rawValue): \(Display.visible(message))"
  }
}

extension [Diagnostic] {
  /// The diagnostics of a text that was refused, a line each, and how many errors are not among them.
  func lines(
    of path: String, from first: Int = 1, errorCount: Int, _ language: Language
  ) -> [String] {
    var lines = map { $0.line(of: path, from: first) }
    let more = errorCount - count { $0.severity == .error }
    if more > 0 {
      lines.append(
        Bilingual("……另有 \(more) 处错误", "… and \(more) more \(more == 1 ? "error" : "errors")")[
          language])
    }
    return lines
  }
}

/// A command line, taken apart by the rules of its command.
struct Arguments {
  let command: CommandRule
  let language: Language
  private(set) var operands: [String] = []
  private var options: [(name: String, value: String)] = []

  /// Whether `--help` stands before `--`.
  private(set) var asksForHelp = false

  /// - Parameters:
  ///   - words: what stands after the command's name.
  ///   - language: the language for what is wrong with them.
  init(_ words: [String], of command: CommandRule, language: Language) throws(Failure) {
    self.command = command
    self.language = language
    var rest = words[...]
    var isOver = false
    while let word = rest.popFirst() {
      if isOver || !word.hasPrefix("-") || word == "-" {
        operands.append(word)
      } else if word == "--" {
        isOver = true
      } else if word == "-h" || word == "--help" {
        asksForHelp = true
      } else {
        try read(word, &rest)
      }
    }
    guard !asksForHelp else { return }
    guard command.count.contains(operands.count) else {
      throw fail(
        operands.count < command.count.lowerBound
          ? Bilingual("缺少 \(command.operands)", "\(command.operands) is missing")
          : Bilingual(
            "多余的参数“\(Display.visible(operands[command.count.upperBound]))”",
            "'\(Display.visible(operands[command.count.upperBound]))' is one too many"))
    }
  }

  /// Reads one option and, where it takes one, its value.
  private mutating func read(_ word: String, _ rest: inout ArraySlice<String>) throws(Failure) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let rule = command.allOptions.first(where: { $0.name == name }) else {
      let known = command.allOptions.map(\.name)
      throw fail(
        Bilingual("没有选项“\(Display.visible(name))”", "there is no option '\(Display.visible(name))'")
          .suggesting(Suggestion.nearest(to: name, among: known)))
    }
    if !rule.isRepeatable, options.contains(where: { $0.name == name }) {
      throw fail(Bilingual("选项 \(name) 只能写一次", "the option \(name) can stand only once"))
    }
    if case .none = rule.value {
      guard parts.count == 1 else {
        throw fail(Bilingual("选项 \(name) 不带值", "the option \(name) takes no value"))
      }
      options.append((name, ""))
      return
    }
    guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
      throw fail(Bilingual("选项 \(name) 后面要有值", "the option \(name) needs a value"))
    }
    if case .choice(let words) = rule.value, !words.contains(value) {
      let list = words.joined(separator: ", ")
      throw fail(
        Bilingual(
          "\(name) 不能是“\(Display.visible(value))”，可用：\(list)",
          "\(name) cannot be '\(Display.visible(value))'; there are \(list)"
        )
        .suggesting(Suggestion.nearest(to: value, among: words)))
    }
    options.append((name, value))
  }

  /// The command line was wrong.
  func fail(_ message: Bilingual) -> Failure { .usage(message, language, of: command) }

  /// The value of an option; nil where it does not stand.
  subscript(_ name: String) -> String? { options.first { $0.name == name }?.value }

  /// Every value of an option, in order.
  func all(_ name: String) -> [String] { options.filter { $0.name == name }.map(\.value) }

  /// The value of an option as a whole number of `range`.
  func number(_ name: String, in range: ClosedRange<Int>) throws(Failure) -> Int? {
    guard let text = self[name] else { return nil }
    guard let number = Int(text), range.contains(number),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else {
      throw fail(
        Bilingual(
          "\(name) 应为 \(range.lowerBound) 至 \(range.upperBound) 的整数",
          "\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound)"))
    }
    return number
  }

  /// The format to print in.
  var format: String { self["--format"] ?? command.formats.first ?? "text" }

  /// How to colour what goes to standard output.
  func painter(_ console: Console) -> Painter {
    switch self["--color"] ?? "auto" {
    case "always": return Painter(isOn: true)
    case "never": return Painter(isOn: false)
    default:
      let isRefused = !(console.environment("NO_COLOR") ?? "").isEmpty
      return Painter(
        isOn: console.isTerminal && !isRefused && console.environment("TERM") != "dumb")
    }
  }

  /// The rulebook to rate by: the file that `--rulebook` names, or the built-in one.
  ///
  /// - Parameters:
  ///   - console: what files are read through.
  ///   - option: an option that can name another file than `--rulebook` does.
  ///   - withRegister: whether the built-in one is to have its register, which rating does not need.
  func rulebook(
    _ console: Console, from option: String? = nil, withRegister: Bool = false
  ) throws(Failure) -> Rulebook {
    let path = option.flatMap { self[$0] } ?? self["--rulebook"]
    return try rulebook(at: path, console, withRegister: withRegister)
  }

  /// The rulebook in a file, or the built-in one, with the readings that `--reading` chooses.
  func rulebook(
    at path: String?, _ console: Console, withRegister: Bool = false
  ) throws(Failure) -> Rulebook {
    let rulebook = try namedRulebook(path, console, withRegister: withRegister)
    let choices = try readingChoices(of: rulebook)
    guard !choices.isEmpty else { return rulebook }
    do { return try rulebook.reading(choices) } catch {
      throw .refused(path ?? rulebookName, error.diagnostics(in: language))
    }
  }

  /// What stands for the built-in rulebook in the place of a file.
  static let builtIn = "built-in"

  /// What the rulebook is called in diagnostics.
  var rulebookName: String { self["--rulebook"] ?? "built-in rulebook" }

  /// The rulebook as it reads itself.
  private func namedRulebook(
    _ path: String?, _ console: Console, withRegister: Bool
  ) throws(Failure) -> Rulebook {
    guard let path, path != Self.builtIn else {
      do {
        return try withRegister ? Rulebook.builtInWithRegister() : Rulebook.builtIn()
      } catch {
        let lines = error.diagnostics(in: language).map { $0.line(of: rulebookName) }
        throw Failure(lines: lines, code: .fault)
      }
    }
    if path == "-", operands.contains("-") {
      throw fail(
        Bilingual("标准输入只能读一次", "standard input can be read only once"))
    }
    let text: [UInt8]
    do { text = try console.read(path) } catch { throw .unreadable(path, error, language) }
    do { return try Rulebook(text) } catch {
      throw .refused(path, error.diagnostics(in: language))
    }
  }
}

extension Bilingual {
  /// The phrase with a suggestion at its end; without one where there is none.
  func suggesting(_ word: String?) -> Bilingual {
    guard let word else { return self }
    return Bilingual("\(zh)；是否应为“\(word)”？", "\(en); did you mean '\(word)'?")
  }
}
