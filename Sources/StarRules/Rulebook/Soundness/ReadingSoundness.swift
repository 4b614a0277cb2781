extension SoundnessCheck {
  /// Checks that every alternative in data can take its place, changes something, and leaves the
  /// rules sound.
  mutating func checkReadings() {
    let choices = rulebook.otherChoices
    guard !choices.isEmpty else { return }
    do {
      let rereading = try Rereading(rulebook)
      for choice in choices { check(choice, try? rereading.rulebook([choice]), rereading) }
    } catch {
      note(error.findings)
    }
  }

  private mutating func check(
    _ choice: ReadingChoice, _ other: Rulebook?, _ rereading: Rereading
  ) {
    guard let alternative = choice.alternative else { return }
    guard let other else {
      do throws(RulebookRefused) { _ = try rereading.rulebook([choice]) } catch {
        note(error.findings)
      }
      return
    }
    let alternatives = places.elements(.alternatives, of: places.readings[choice.reading])
    let place = places.place(.id, of: alternatives[alternative])
    let check = SoundnessCheck(other, places.document)
    if check.checklists == checklists, other.counting == rulebook.counting {
      note(
        .readingWithoutEffect(reading: choice.reading, alternative: alternative), at: place)
    }
    for number in errors(under: other).indices {
      note(
        .unsoundReading(reading: choice.reading, alternative: alternative, number: number),
        at: place)
    }
  }

  /// What is wrong with the rules of `other` that is not wrong with those of this rulebook.
  fileprivate func errors(under other: Rulebook) -> [SoundnessProblem] {
    var before = SoundnessCheck(rulebook, places.document)
    before.checkRules()
    var after = SoundnessCheck(other, places.document)
    after.checkRules()
    let known = before.findings.sorted
    return after.findings.sorted.filter { $0.problem.severity == .error && !known.contains($0) }
      .compactMap { if case .soundness(let problem) = $0.problem { problem } else { nil } }
  }
}

extension SoundnessWords {
  /// An alternative as it is named.
  func choice(_ reading: Int, _ alternative: Int) -> String {
    rulebook.name(of: ReadingChoice(reading: reading, alternative: alternative))
  }

  /// The error of number `number` that an alternative brings with it.
  func error(_ number: Int, _ reading: Int, _ alternative: Int) -> String {
    let choice = ReadingChoice(reading: reading, alternative: alternative)
    guard let other = try? rulebook.reading([choice]) else { return "" }
    let errors = SoundnessCheck(rulebook, rulebook.text).errors(under: other)
    guard number < errors.count else { return "" }
    return rulebook.source.withSpan {
      errors[number].message(at: 0, in: $0, rulebook: other, language: language)
    }
  }
}
