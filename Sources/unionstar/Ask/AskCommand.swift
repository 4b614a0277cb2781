import StarRules

/// `ask`: an interview that writes a submission.
enum AskCommand {
  /// The file that is written where none is named.
  static let file = "自评表.json"

  static let rule = CommandRule(
    name: "ask", operands: "[TYPE] [FILE]", count: 0...2,
    summary: Bilingual(
      "一问一答，写成一份自评表；随时可停，再运行就接着答。",
      "Asks one question after the other and writes a submission; stop at any time and go on later."
    ),
    details: [
      Bilingual(
        "TYPE 是工会类型的编号，不写就先问。FILE 是自评表，默认 \(file)："
          + "没有就新建，已有就从停下的地方接着答。每答一题，文件就完整地存一次。",
        "TYPE is the id of a type; without one it is asked. FILE is the submission, \(file) by "
          + "default: a new one is begun, one that is there is taken up where it stopped. "
          + "The file is whole after every answer."),
      Bilingual(
        "只问约束这家工会的；比率由数据算出，不问。可答 是、否、不适用；回车跳过；"
          + "“帮助”列出其他的词。数据的编号（如 members）或条款的编号（如 V3.9b）去那一题。",
        "Only what binds the union is asked; rates are computed from the facts. Answer y, n or na; "
          + "Enter skips; 'help' lists the other words. The id of a fact (members) or of a clause "
          + "(V3.9b) goes to that question."),
      Bilingual(
        "--from 从去年的自评表开始新的一年：单位信息和荣誉照抄，年度加一，"
          + "数据和回答逐题显示去年的，回车保留；佐证、自报星级和复核不照抄。",
        "--from begins a new year from last year's submission: who the union is and its honours are "
          + "taken over and the year goes up by one; each question shows what was so last year, "
          + "which Enter keeps; evidence, the star claimed and reviews are not taken over."),
    ],
    options: [
      OptionRule(
        name: "--from", value: .free("FILE"),
        help: Bilingual("从去年的这份自评表开始", "begin from this submission of last year")),
      .reading,
    ],
    examples: [
      "unionstar ask", "unionstar ask non-public 2025.json",
      "unionstar ask --from 2025.json 2026.json",
    ], namesType: true, run: run)

  @Sendable
  private static func run(
    _ arguments: Arguments, _ console: inout Console
  ) throws(Failure) -> ExitCode {
    // From here on a signal is told of instead of ending the process.
    _ = console.signal()
    let rulebook = try arguments.rulebook(console)
    let (type, path) = try operands(arguments, rulebook, console)
    let file = try SubmissionFile(path, arguments, console)
    let lastYear = try lastYear(arguments, rulebook, path, console)
    let draft = try draft(file, type, lastYear, arguments, rulebook)
    let interview: Interview
    do {
      interview = try Interview(
        draft, lastYear: lastYear, rulebook: rulebook, language: arguments.language)
    } catch {
      // A new draft has no places to show; what is wrong with it stands in what it was begun from.
      guard file.text == nil, let from = arguments["--from"] else {
        throw .refused(submission: error, path, arguments.language)
      }
      let shown = Display.visible(from)
      throw Failure(
        lines: error.diagnostics(in: arguments.language).filter { $0.severity == .error }
          .map { "\(shown): error: \(Display.visible($0.message))" }, code: .refused)
    }
    var conversation = Conversation(interview, file, arguments)
    return try conversation.run(&console)
  }

  /// The type and the file that the operands name; one alone is a type where there is one of that id.
  private static func operands(
    _ arguments: Arguments, _ rulebook: Rulebook, _ console: Console
  ) throws(Failure) -> (type: Int?, path: String) {
    let words = arguments.operands
    guard let first = words.first else { return (nil, file) }
    let isType = rulebook.types.contains { $0.id == first }
    let looksLikeFile = first.contains(".") || first.contains("/") || first == "-"
    let namesType = words.count == 2 || isType || !looksLikeFile
    let type = namesType ? try rulebook.type(first, arguments) : nil
    let path = namesType ? (words.count == 2 ? words[1] : file) : first
    guard path != "-" else {
      throw arguments.fail(
        Bilingual("ask 要写一个文件，不能用 -", "ask writes a file, which cannot be -"))
    }
    return (type, path)
  }

  /// What the union said last year, where `--from` names it.
  private static func lastYear(
    _ arguments: Arguments, _ rulebook: Rulebook, _ path: String, _ console: Console
  ) throws(Failure) -> Interview.LastYear? {
    guard let from = arguments["--from"] else { return nil }
    guard from != "-", from != path, try !isSame(from, path, console) else {
      throw arguments.fail(
        Bilingual(
          "--from 是去年的文件，今年的要另起一个名字",
          "--from is last year's file, and this year's needs a name of its own"))
    }
    let text: [UInt8]
    do { text = try console.read(from) } catch {
      throw .unreadable(from, error, arguments.language)
    }
    let submission: Submission
    do { submission = try Submission(text.withoutRulebook, rulebook: rulebook) } catch {
      throw .refused(submission: error, from, arguments.language)
    }
    try checkYear(of: submission, from, arguments.language)
    let draft = try draft(of: text, from, arguments.language)
    return Interview.LastYear(submission: submission, draft: draft)
  }

  /// Refuses a last year after which there is none.
  private static func checkYear(
    of last: Submission, _ path: String, _ language: Language
  ) throws(Failure) {
    let years = Submission.years
    guard let year = last.year, year >= years.upperBound,
      let document = try? JSONDocument(last.text), let node = document.value("year")
    else { return }
    let place = SourceLocation.locations(of: [document.offset(of: node)], in: last.text.span)[0]
    let message = Bilingual(
      "\(year) 是能写的最后一年，没有下一年；请核对这份文件的年度",
      "\(year) is the last year there can be, so that none can follow; check the year of this file")
    throw Failure(
      lines: [
        "\(Display.visible(path)):\(place.line):\(place.column): error: \(message[language])"
      ], code: .refused)
  }

  /// The draft of a text that the reader accepted.
  ///
  /// - Throws: that it cannot be taken apart, so that nothing of it is written over.
  static func draft(
    of text: [UInt8], _ path: String, _ language: Language
  ) throws(Failure) -> Draft {
    if let draft = Draft(text) { return draft }
    let reason = Bilingual(
      "ask 不能改这份文件，没有动它；请用 unionstar check 查看",
      "ask cannot change this file and left it as it is; see what unionstar check says of it")
    throw Failure(
      lines: ["\(Display.visible(path)): error: \(reason[language])"], code: .refused)
  }

  /// Whether two paths lead to one file.
  private static func isSame(
    _ one: String, _ other: String, _ console: Console
  ) throws(Failure) -> Bool {
    guard let one = try? console.entry(one).identity else { return false }
    return one == (try? console.entry(other).identity)
  }

  /// What the interview begins with: the file that is there, last year's without what was of that
  /// year, or nothing.
  private static func draft(
    _ file: SubmissionFile, _ type: Int?, _ lastYear: Interview.LastYear?,
    _ arguments: Arguments, _ rulebook: Rulebook
  ) throws(Failure) -> Draft {
    if let text = file.text {
      let submission: Submission
      do { submission = try Submission(text, rulebook: rulebook) } catch {
        throw .refused(submission: error, file.path, arguments.language)
      }
      if let type, submission.type.id != rulebook.types[type].id {
        let (there, asked) = (submission.type.name, rulebook.types[type].name)
        let shown = Display.visible(file.path)
        throw arguments.fail(
          Bilingual(
            "\(shown) 是\(there[.zh])的自评表，不是\(asked[.zh])的；接着答不用写类型",
            "\(shown) is of a \(there[.en]), not a \(asked[.en]); to go on with it name no type"))
      }
      return try self.draft(of: text, file.path, arguments.language)
    }
    var draft = lastYear.map { $0.draft.nextYear(after: $0.submission) } ?? Draft()
    if let type {
      draft[organisation: "type"] = .string(rulebook.types[type].id)
      let form = draft[organisation: "form"]?.text
      if !rulebook.types[type].forms.contains(where: { rulebook.forms[$0].id == form }) {
        draft.removeForm()
      }
    }
    return draft
  }
}

extension [UInt8] {
  /// The text of a submission with null in the place of the rulebook it was written for, as long as
  /// before, so that a later edition can read it and every place stays where it is.
  fileprivate var withoutRulebook: [UInt8] {
    guard let document = try? JSONDocument(self), let node = document.value("rulebook"),
      document.kind(of: node) == .string
    else { return self }
    let token = document.token(of: node)
    var text = self
    let value = token.start - 1..<token.next
    let null = Array("null".utf8)
    guard value.count >= null.count else { return self }
    text.replaceSubrange(
      value, with: null + Array(repeating: 0x20, count: value.count - null.count))
    return text
  }
}
