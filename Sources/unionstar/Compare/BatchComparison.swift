import StarRules

// `compare --batch`: sets of results, or submissions under two rulebooks.

extension UnionStandings: ResultGathering {
  mutating func add(
    _ result: RecordResult, by edition: Int, of text: Span<UInt8>, from origin: RecordOrigin
  ) {
    add(result, by: edition, of: text)
  }

  func finish() {}
}

extension CompareCommand {
  /// Holds two files of result lines against each other.
  static func compareResults(
    _ editions: Editions, _ arguments: Arguments, _ console: inout Console
  ) throws(Failure) -> ExitCode {
    let files = arguments.operands
    let numbering = CriterionNumbering(editions.rulebooks)
    let earlier = try arguments.results(
      UnionStandings(numbering), of: [files[0]], editions, &console)
    let later = try arguments.results(
      UnionStandings(numbering, after: earlier.gathering), of: [files[1]], editions, &console)
    let transitions = Transitions(earlier.gathering, later.gathering)
    let report = TransitionReport(
      transitions: transitions, before: TransitionReport.Side(earlier, transitions),
      after: TransitionReport.Side(later, transitions), isOfResults: true,
      areEditions: editions.areSeveral, language: arguments.language)
    report.print(arguments, to: &console)
    return report.before.refused + report.after.refused > 0 ? .refused : .success
  }
}

extension TransitionReport.Side {
  /// A set of results.
  fileprivate init(_ collection: ResultCollection<UnionStandings>, _ transitions: Transitions) {
    let standings = collection.gathering
    let rulebooks = standings.numbering.rulebooks
    let used = zip(rulebooks, standings.countsByEdition).filter { $0.1 > 0 }
    self.init(
      rulebooks: used.isEmpty ? rulebooks.suffix(1) : used.map { $0.0 },
      unions: used.isEmpty ? [0] : used.map { $0.1 }, records: standings.records,
      refused: standings.refused + collection.unread, repeats: standings.repeats,
      only: standings.count - transitions.compared, yearless: standings.yearless,
      ratedBy: standings.ratedBy)
  }
}

extension CompareCommand {
  /// Rates submissions by two rulebooks.
  static func compareRules(
    _ rulebooks: (before: Rulebook, after: Rulebook), _ arguments: Arguments,
    _ console: inout Console
  ) throws(Failure) -> ExitCode {
    let pair = RulePair(rulebooks.before, rulebooks.after)
    let task = BatchTask(
      editions: Editions(rulebooks.after), language: arguments.language, format: nil,
      summarizes: false,
      required: nil, sizes: console.chunks, pair: pair)
    let outcome = BatchRun(task, arguments.submissions(console), console)
      .run(to: nil, jobs: Platform.coreCount, arguments.progress(console))
    if let signal = outcome.signal {
      throw Failure(
        lines: [Bilingual("已中止", "stopped")[arguments.language]],
        code: ExitCode(rawValue: 128 + signal) ?? .terminated)
    }
    let (transitions, refused) = pair.total
    let records = outcome.tally.records
    func side(_ rulebook: Rulebook, refused: Int) -> TransitionReport.Side {
      TransitionReport.Side(
        rulebooks: [rulebook], unions: [transitions.compared], records: records, refused: refused)
    }
    TransitionReport(
      transitions: transitions, before: side(rulebooks.before, refused: refused),
      after: side(rulebooks.after, refused: outcome.tally.refused), isOfResults: false,
      areEditions: false, language: arguments.language
    ).print(arguments, to: &console)
    return refused + outcome.tally.refused > 0 ? .refused : .success
  }
}
