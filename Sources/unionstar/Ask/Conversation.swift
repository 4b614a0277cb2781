import StarRules

/// An interview on a console: reads lines, shows what is said, and keeps the file.
struct Conversation {
  var interview: Interview
  var file: SubmissionFile
  let arguments: Arguments
  private let isBegun: Bool
  /// Whether something was answered that does not stand in the file.
  var isUnkept: Bool
  /// Whether the file could not be written the last time.
  var isFailing = false

  init(_ interview: Interview, _ file: SubmissionFile, _ arguments: Arguments) {
    self.interview = interview
    self.file = file
    self.arguments = arguments
    isBegun = file.text != nil
    isUnkept = !isBegun
  }

  var language: Language { arguments.language }

  /// Asks until everything was asked or somebody stops.
  mutating func run(_ console: inout Console) throws(Failure) -> ExitCode {
    var page = Page(columns: console.columns(), paint: arguments.painter(console))
    var input: LineInput
    do { input = LineInput(try console.open("-")) } catch {
      throw .unreadable("-", error, language)
    }
    page.print(opening, &console)
    while interview.ending == nil {
      page.print(interview.present(), &console)
      try show(prompt, &console)
      switch try next(&input, console) {
      case .line(let line):
        page.columns = Page.columns(console.columns())
        if !console.isInputTerminal { console.print(Self.echo(line, page.columns)) }
        let before = interview.draft
        page.print(interview.take(line), &console)
        if interview.draft != before { isUnkept = true }
        // At its end it is kept once more in any case.
        guard interview.ending == nil else { break }
        do { page.print(try keep(console), &console) } catch .changed {
          return try stop(.success, page, &console)
        } catch {
          page.print([trouble(error)], &console)
        }
      case .end:
        // Whoever stops a run also closes what it reads from, and that may be seen first.
        console.print()
        return try stop(Self.interruption(console) ?? .success, page, &console)
      case .stopped:
        console.print()
        return try stop(Self.interruption(console) ?? .interrupted, page, &console)
      }
    }
    guard interview.ending == .finished else { return try stop(.success, page, &console) }
    try finish(page, &console)
    return .success
  }

  /// How a run ends that a signal asked to stop; nil where none did.
  private static func interruption(_ console: Console) -> ExitCode? {
    console.signal().flatMap { ExitCode(rawValue: 128 + $0) }
  }

  private var prompt: String {
    switch interview.entry {
    case .answer: "> "
    case .evidence, .note: "+ "
    }
  }

  private mutating func show(_ prompt: String, _ console: inout Console) throws(Failure) {
    do { try console.show(prompt) } catch { throw brokenOff(.unwritten(error, language), console) }
  }

  private mutating func next(
    _ input: inout LineInput, _ console: Console
  ) throws(Failure) -> LineInput.Step {
    do { return try input.next() } catch {
      throw brokenOff(.unreadable("-", error, language), console)
    }
  }

  /// What was typed, for whoever reads the conversation where no terminal shows it.
  private static func echo(_ line: TypedLine, _ columns: Int) -> String {
    if case .text(let text) = line { Display.clip(text, to: max(8, columns - 3)) } else { "…" }
  }

  // MARK: The beginning and the end

  private var opening: [Saying] {
    let shown = Display.visible(file.path)
    var said: [Saying] = []
    let submission = interview.submission
    let who = submission.map { Report(rating: Rating($0), language: language).title }
    if isBegun {
      said.append(
        Saying(Bilingual("接着答 \(shown)：", "Going on with \(shown):")[language], indent: 0))
      if let who { said.append(Saying(who, .strong)) }
      said += interview.doubts
    } else if let lastYear = interview.lastYear {
      said.append(
        Saying(
          Bilingual(
            "从去年的自评表开始新的一年，写入 \(shown)：",
            "A new year, begun from last year's submission; it goes to \(shown):")[language],
          indent: 0))
      if let who { said.append(Saying(who, .strong)) }
      said.append(
        Saying(
          Bilingual(
            "单位信息、荣誉照抄；数据和回答逐题确认；佐证、自报星级、复核不照抄。",
            "Who the union is and its honours are taken over; facts and answers are asked; evidence, "
              + "the star claimed and reviews are not taken over.")[language], .faint))
      if lastYear.submission.year == nil {
        said.append(
          Saying(Bilingual("去年的没有写年度。", "Last year's names no year.")[language], .faint))
      }
    } else {
      said.append(
        Saying(
          Bilingual(
            "一问一答，写成自评表 \(shown)。每答一题就存一次，随时可停。",
            "One question after the other; the answers go to \(shown), which is kept after each.")[
              language], indent: 0))
    }
    said.append(
      Saying(
        Bilingual(
          "可答 是 否 不适用；回车跳过；还有 返回 佐证 备注 进度 帮助 退出。",
          "Answer y n na; Enter skips; and there are back evidence note list help stop.")[language],
        indent: 0))
    if submission?.record.reviews.isEmpty == false {
      said.append(
        Saying.trouble(
          Bilingual(
            "这份自评表已有复核：复核查实的仍以复核为准",
            "this submission has been reviewed: what reviews found still counts")[language]))
    }
    return said
  }

  /// Says where everything is, and how it is taken up again.
  private mutating func stop(
    _ code: ExitCode, _ page: Page, _ console: inout Console
  ) throws(Failure) -> ExitCode {
    do { page.print(try keep(console), &console) } catch { throw unkept(error, code, console) }
    guard let kept = file.text, !kept.isEmpty else {
      let text = Bilingual(
        "还没有可存的：要先知道类型、建会形式和名称。",
        "Nothing is kept yet: the type, the form and the name come first.")
      page.print([Saying(text[language], indent: 0)], &console)
      return code
    }
    let shown = Display.visible(file.path)
    let text =
      interview.isRatable
      ? Bilingual(
        "已停下，答过的都在 \(shown)。接着答：", "Stopped; all answers are in \(shown). To go on:")
      : Bilingual(
        "已停下。建会形式还没有选，改的类型没有存；以前答过的都在 \(shown)。接着答：",
        "Stopped. The form is not chosen yet, so the new type is not kept; what was answered before "
          + "is in \(shown). To go on:")
    page.print([Saying(text[language], indent: 0)], &console)
    printCommand(page, &console)
    return code
  }

  /// The rating as `assess` shows it, and where the file is.
  private mutating func finish(_ page: Page, _ console: inout Console) throws(Failure) {
    guard let submission = interview.submission else {
      _ = try stop(.success, page, &console)
      return
    }
    var lost: Failure?
    do { page.print(try keep(console), &console) } catch {
      lost = unkept(error, .success, console)
    }
    let report: Report
    do {
      report = try Report(
        submission, editions: Editions(interview.rulebook), everyReading: false, language: language)
    } catch {
      throw .refused(arguments.rulebookName, error.diagnostics(in: language))
    }
    console.print()
    page.print(report, &console)
    if let lost { throw lost }
    let shown = Display.visible(file.path)
    let doubts = interview.doubts
    var said = (doubts.isEmpty ? [] : [Saying.gap]) + doubts
    said += [
      Saying.gap,
      Saying(
        Bilingual("都问完了，自评表在 \(shown)。", "That is all; the submission is \(shown).")[language],
        indent: 0, .strong),
    ]
    let open = interview.names(of: interview.skipped)
    if !open.isEmpty {
      let list = open.joined(separator: " ")
      said.append(
        Saying(
          Bilingual(
            "跳过了 \(open.count) 题：\(list)。再问一遍：",
            "Skipped (\(open.count)): \(list). To be asked again:")[
              language], indent: 0))
    }
    page.print(said, &console)
    if !open.isEmpty { printCommand(page, &console) }
  }

  /// Prints the command that takes the interview up again, or what to do where it cannot be shown.
  private func printCommand(_ page: Page, _ console: inout Console) {
    if let command = command(file.path) { return page.print(command: command, &console) }
    page.print([Saying(Self.noCommand[language])], &console)
  }

  static let noCommand = Bilingual(
    "再运行 unionstar ask，并重新写上文件名：名字里有显示不了的字符",
    "run unionstar ask and name the file again: a name has characters that cannot be shown")

  /// The command that takes up the interview of a file; nil where what is shown of it is not what a
  /// shell would have to be given.
  func command(_ path: String) -> String? {
    var words = ["unionstar", "ask"]
    for option in ["--from", "--rulebook", "--lang"] {
      if let value = arguments[option] { words += [option, value] }
    }
    for choice in arguments.all("--reading") { words += ["--reading", choice] }
    if path.hasPrefix("-") { words.append("--") }
    words.append(path)
    guard words.allSatisfy({ Display.visible($0) == $0 }) else { return nil }
    return words.map(\.shellWord).joined(separator: " ")
  }
}
