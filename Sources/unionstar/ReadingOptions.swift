import StarRules

extension Arguments {
  /// The readings that `--reading` names, each at most once; every edition must have them.
  func readingChoices(of rulebook: Rulebook) throws(Failure) -> [ReadingChoice] {
    var choices: [ReadingChoice] = []
    for word in all("--reading") {
      let choice = try readingChoice(word, rulebook)
      if choices.contains(where: { $0.reading == choice.reading }) {
        let id = rulebook.readings[choice.reading].id
        throw fail(
          Bilingual("--reading：解读 \(id) 只能选一次", "--reading: \(id) can be chosen only once"))
      }
      choices.append(choice)
    }
    return choices
  }

  private func readingChoice(
    _ word: String, _ rulebook: Rulebook
  ) throws(Failure) -> ReadingChoice {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let shown = Display.visible(word)
    guard parts.count == 2 else {
      throw fail(
        Bilingual("--reading \(shown)：应写作 编号=选择", "--reading \(shown): write it as ID=CHOICE"))
    }
    let (id, name) = (String(parts[0]), String(parts[1]))
    do { return try rulebook.choice(name, of: id) } catch {
      switch error {
      case .noReading:
        throw fail(
          Bilingual(
            "--reading：规则 \(rulebook.id) 没有解读“\(Display.visible(id))”",
            "--reading: \(rulebook.id) has no reading '\(Display.visible(id))'"
          )
          .suggesting(Suggestion.nearest(to: id, among: rulebook.readings.map(\.id))))
      case .noChoice(let reading):
        throw fail(unknown(name, of: rulebook.readings[reading]))
      }
    }
  }

  private func unknown(_ name: String, of reading: Reading) -> Bilingual {
    let known = ([reading.choice] + reading.alternatives).compactMap(\.id)
    guard !known.isEmpty else {
      return Bilingual(
        "--reading：解读 \(reading.id) 只有文字说明，不能改选",
        "--reading: \(reading.id) is stated in words alone and cannot be changed")
    }
    let (shown, list) = (Display.visible(name), known.joined(separator: ", "))
    return Bilingual(
      "--reading：解读 \(reading.id) 没有“\(shown)”，可选：\(list)",
      "--reading: \(reading.id) has no '\(shown)'; there are \(list)"
    ).suggesting(Suggestion.nearest(to: name, among: known))
  }
}
