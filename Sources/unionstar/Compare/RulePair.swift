import StarRules

/// Earlier rules beside those of a batch, and what all its workers found of the two.
final class RulePair: @unchecked Sendable {
  let earlier: Rulebook
  /// From star to star under the two, with nothing in it.
  let none: Transitions

  // Everything below is touched by one thread at a time, the one that holds the monitor.
  private let monitor = Monitor()
  private var sum: Transitions
  private var refusedSum = 0

  init(_ before: Rulebook, _ after: Rulebook) {
    earlier = before
    none = Transitions(
      CriterionNumbering([before, after]), starsBefore: before.levels.count,
      starsAfter: after.levels.count)
    sum = none
  }

  /// Adds what a worker found.
  func add(_ transitions: Transitions, refused: Int) {
    monitor.lock()
    defer { monitor.unlock() }
    sum.add(transitions)
    refusedSum += refused
  }

  /// What all found, and how many records the earlier rules refuse.
  var total: (transitions: Transitions, refused: Int) {
    monitor.lock()
    defer { monitor.unlock() }
    sum.finish()
    return (sum, refusedSum)
  }
}

/// Rates by earlier rules what one worker rates by its own.
struct RulePairing {
  private let pair: RulePair
  private let language: Language
  private var rater: RecordRater
  private var transitions: Transitions
  /// How many records the earlier rules refuse, or could not be read.
  var refused = 0

  init(_ pair: RulePair, _ language: Language) {
    self.pair = pair
    self.language = language
    rater = RecordRater(pair.earlier, language: language)
    transitions = pair.none
  }

  /// Adds a record that `later` has rated or refused.
  ///
  /// - Returns: why the earlier rules refuse it, a line each, where they alone do.
  mutating func add(
    _ later: RecordRater, of text: Span<UInt8>, from origin: RecordOrigin
  ) -> [String] {
    let isAccepted = rater.rate(text)
    transitions.add(rater, later, of: text)
    guard !isAccepted else { return [] }
    refused += 1
    guard later.result.refusal == nil else { return [] }
    let id = pair.earlier.id
    let remark = Bilingual("（按原来的规则 \(id)）", " (by the earlier rules, \(id))")[language]
    return rater.diagnostics.lines(
      of: origin.file, from: origin.line ?? 1, errorCount: rater.result.refusal?.problems ?? 0,
      language
    ).map { $0 + remark }
  }

  /// Hands over what was found.
  func finish() { pair.add(transitions, refused: refused) }
}
