@testable import StarRules
@testable import unionstar

/// What any text is to the loader of rulebooks, and any accepted one to all that uses it.
enum RulebookCheck {
  static func run(_ text: [UInt8]) throws(Violation) {
    try checkCases(text)
    let rulebook: Rulebook
    do throws(RulebookRefused) { rulebook = try Rulebook(text) } catch {
      try hold(error.errorCount > 0, "refused for nothing")
      try PlaceCheck.run(error.findings, text)
      for language in [Language.zh, .en] {
        try PlaceCheck.run(error.diagnostics(in: language), text)
      }
      return
    }
    try hold(ScannerCheck.syntaxError(of: text) == nil, "what is no JSON is accepted")
    // What is proved of the rules is counted, whatever the rules are.
    _ = (Coverage(rulebook), rulebook.mutants)
    try checkRewritten(text, rulebook)
    let soundness = rulebook.soundness()
    try PlaceCheck.run(soundness.findings, text)
    try PlaceCheck.run(soundness.diagnostics(in: .zh), text)
    try PlaceCheck.run(soundness.diagnostics(in: .en), text)
    for choice in rulebook.otherChoices {
      let other: Rulebook
      do throws(RulebookRefused) { other = try rulebook.reading([choice]) } catch {
        try PlaceCheck.run(error.diagnostics(in: .en), text)
        continue
      }
      try checkRated(other)
    }
    try checkRated(rulebook)
  }

  /// A file of rule cases is read by the same means.
  private static func checkCases(_ text: [UInt8]) throws(Violation) {
    let file: CaseFile
    do throws(CaseFileRefused) { file = try CaseFile(text, rulebook: FuzzRules.builtIn) } catch {
      for language in [Language.zh, .en] {
        let diagnostics = error.diagnostics(in: language)
        try hold(!diagnostics.isEmpty, "a file of cases is refused for nothing")
        try PlaceCheck.run(diagnostics, text)
      }
      return
    }
    try PlaceCheck.run(file.findings, text)
  }

  /// A rulebook that is written again has the same rules.
  private static func checkRewritten(_ text: [UInt8], _ rulebook: Rulebook) throws(Violation) {
    let original = printed(text, text.fingerprint)
    for rewriting in [Rewriting.compact, .spaced] {
      let again = rulebook.text.rewritten(rewriting)
      do throws(RulebookRefused) { _ = try Rulebook(again) } catch {
        let codes = error.diagnostics(in: .en).map { $0.code }
        throw Violation("written again \(rewriting) it is refused for \(codes)")
      }
      try hold(
        printed(again, text.fingerprint) == original,
        "written again \(rewriting) its rules are others")
    }
  }

  /// What is printed of the rules in `text`, in one of many ways.
  private static func printed(_ text: [UInt8], _ choice: UInt64) -> [UInt8] {
    let commands = [
      ["rules", "--lang", "zh", "--format", "json"], ["rules", "--format", "json"],
      ["rules", "--readings"], ["rules", "--register"], ["schema"],
    ]
    let command = commands[Int(truncatingIfNeeded: choice >> 40) % commands.count]
    return MemoryConsole.run(command + ["--rulebook", "it"], text).output
  }

  /// The empty form of every kind of union is accepted and rated.
  private static func checkRated(_ rulebook: Rulebook) throws(Violation) {
    var pairs: [(type: Int, form: Int)] = []
    for (type, entry) in rulebook.types.enumerated() {
      pairs += entry.forms.map { (type, $0) }
    }
    for (type, form) in pairs.prefix(4) {
      let checklist = Checklist(rulebook, type: type, form: form)
      let template = Template(rulebook: rulebook, checklist: checklist, language: .zh).json
      let submission: Submission
      do throws(SubmissionRefused) {
        submission = try Submission(template, rulebook: rulebook)
      } catch {
        let codes = error.diagnostics(in: .en).map { $0.code }
        throw Violation("the empty form is refused for \(codes)")
      }
      let rating = Rating(submission)
      try hold((0...rulebook.levels.count).contains(rating.star), "the star is \(rating.star)")
      try hold(rating.range.contains(rating.star), "\(rating.range) does not hold \(rating.star)")
      var writer = JSONWriter()
      rating.write(to: &writer, language: .zh)
      try hold(ScannerCheck.syntaxError(of: writer.bytes) == nil, "the rating is no JSON")
      var rater = RecordRater(rulebook, language: .en)
      try hold(rater.rate(template.span), "a batch refuses it")
      try hold(rater.result.star == rating.star, "a batch rates \(rater.result.star)")
      try ResultsCheck.checkWritten(
        rater.result, of: template, ResultLineWriter(rulebook),
        ResultReader(rulebook, language: .en))
    }
  }
}
