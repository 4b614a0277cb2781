import StarRules

// `compare --batch`: sets of results, or submissions under two rulebooks.

extension UnionStandings: ResultGathering {
  mutating func add(_ result: RecordResult, of text: Span<UInt8>, from origin: RecordOrigin) {
    add(result, of: text)
  }

  func finish() {}
}

extension CompareCommand {
  /// Holds two files of result lines against each other.
  static func compareResults(
    _ rulebook: Rulebook, _ arguments: Arguments, _ console: inout Console
  ) throws(Failure) -> ExitCode {
    let files = arguments.operands
    let earlier = try arguments.results(
      UnionStandings(rulebook), of: [files[0]], rulebook, &console)
    let before = earlier.gathering
    let later = try arguments.results(
      UnionStandings(rulebook, after: before), of: [files[1]], rulebook, &console)
    let after = later.gathering
    let transitions = Transitions(before, after)
    let scope = TransitionReport.Scope(
      before: rulebook, after: rulebook, recordsBefore: before.records, recordsAfter: after.records,
      refusedBefore: before.refused + earlier.unread, refusedAfter: after.refused + later.unread,
      repeatsBefore: before.repeats, repeatsAfter: after.repeats,
      onlyBefore: before.count - transitions.compared,
      onlyAfter: after.count - transitions.compared)
    TransitionReport(transitions: transitions, scope: scope, language: arguments.language)
      .print(arguments, to: &console)
    return scope.refusedBefore + scope.refusedAfter > 0 ? .refused : .success
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
    let scope = TransitionReport.Scope(
      before: rulebooks.before, after: rulebooks.after, recordsBefore: records,
      recordsAfter: records, refusedBefore: refused, refusedAfter: outcome.tally.refused)
    TransitionReport(transitions: transitions, scope: scope, language: arguments.language)
      .print(arguments, to: &console)
    return refused + outcome.tally.refused > 0 ? .refused : .success
  }
}
