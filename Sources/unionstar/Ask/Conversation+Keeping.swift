import StarRules

// How answers get into the file, and where they go when they cannot.

extension Conversation {
  /// Puts in the file what was answered; where it was taken away, anew.
  ///
  /// - Returns: what is to be said, where something was wrong with it.
  mutating func keep(_ console: Console) throws(FileProblem) -> [Saying] {
    guard interview.isRatable else { return [] }
    let isGone = file.isGone(console)
    guard isUnkept || isGone else { return [] }
    do throws(FileProblem) {
      try file.write(isUnkept ? interview.draft.bytes : file.text ?? [], console)
    } catch {
      (isUnkept, isFailing) = (true, true)
      throw error
    }
    let wasFailing = isFailing
    (isUnkept, isFailing) = (false, false)
    guard isGone || wasFailing else { return [] }
    let shown = Display.visible(file.path)
    return [
      Saying(
        isGone
          ? Bilingual("! \(shown) 不在了，已重新写好", "! \(shown) was gone and has been written anew")[
            language]
          : Bilingual("! 又能写入了，答过的都在 \(shown)", "! all answers are in \(shown) again")[language],
        .open)
    ]
  }

  /// What is said of answers that are not kept yet.
  func trouble(_ problem: FileProblem) -> Saying {
    let (shown, reason) = (Display.visible(file.path), file.reason(problem))
    return .trouble(
      Bilingual(
        "\(shown) 没有写入：\(reason.zh)。答过的都记着，接着答时会再试",
        "\(shown) was not written: \(reason.en). Your answers are remembered; it is tried again as you go on"
      )[
        language])
  }

  /// A run that ends because nothing more can be shown or read; what was answered is kept first.
  mutating func brokenOff(_ failure: Failure, _ console: Console) -> Failure {
    do { _ = try keep(console) } catch {
      return Failure(lines: failure.lines + unkept(error, .success, console).lines, code: .refused)
    }
    return failure
  }

  /// A run that ends with answers that cannot stand in the file: they are put elsewhere or, where no
  /// place is found for them, shown.
  func unkept(_ problem: FileProblem, _ code: ExitCode, _ console: Console) -> Failure {
    let reason = file.reason(problem)
    var lines = file.failure(Bilingual("没有写入：\(reason.zh)", "not written: \(reason.en)")).lines
    let draft = interview.draft.bytes
    if let place = file.rescue(draft, console) {
      let shown = Display.visible(place)
      lines.append(
        Bilingual("答过的都存到了 \(shown)。接着答：", "All answers are in \(shown) instead. To go on:")[
          language])
      lines.append(command(place).map { "  " + $0 } ?? Self.noCommand[language])
      if problem == .changed, let command = command(file.path) {
        lines.append(
          Bilingual(
            "要从别人改的接着答，重答自己的最后几题：",
            "To go on from what the other wrote, giving your last answers again:")[language])
        lines.append("  " + command)
      }
    } else {
      lines.append(
        Bilingual(
          "别处也写不下。答过的都在下面，请复制到一个 .json 文件里：",
          "Nor could they be written elsewhere. All answers follow; copy them into a .json file:")[
            language])
      // Written anew, so that nothing of it is shown otherwise than it is.
      let text = JSONValue(draft)?.indented ?? draft
      lines += text.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }
    return Failure(lines: lines, code: code == .success ? .refused : code)
  }
}
