/// Which of several editions a text is read by, and why.
public struct EditionChoice: Sendable {
  /// Why it is this edition.
  public enum Ground: String, Sendable {
    /// There is no other.
    case only
    /// It is in force for the year of the text.
    case year
    /// The text states no year and names this rulebook.
    case rulebook
    /// The text states neither; it is the latest.
    case latest
  }

  /// By position in ``Editions/rulebooks``.
  public let edition: Int
  /// Why it is this one.
  public let ground: Ground
  /// That no edition is in force for the year of the text, where that is so.
  package var finding: Finding?
}

extension Editions {
  /// The edition that a submission is read by.
  ///
  /// Its year decides. Without one it is the edition that it names, or else the latest. Text that
  /// breaks off before its year is read by what stands before: it is refused in any case.
  package func choice(for submission: Span<UInt8>) -> EditionChoice {
    guard areSeveral else { return EditionChoice(edition: 0, ground: .only) }
    let keys = submission.editionKeys(stopsAtYear: true)
    let named = index(named: keys.rulebook, in: submission)
    guard let year = keys.year else { return choice(named: named) }
    if let edition = index(inForceIn: year) {
      return EditionChoice(edition: edition, ground: .year)
    }
    return uncovered(keys.yearPlace, named: named)
  }

  /// The edition that a result line was rated by: the one it names or, of a batch by one edition,
  /// which names none, the one its year is rated by, or else the latest.
  package func choice(ofResult line: Span<UInt8>) -> EditionChoice {
    guard areSeveral else { return EditionChoice(edition: 0, ground: .only) }
    let keys = line.editionKeys(stopsAtYear: false)
    let named = index(named: keys.rulebook, in: line)
    guard keys.rulebook == nil, let year = keys.year else { return choice(named: named) }
    if let edition = index(inForceIn: year) {
      return EditionChoice(edition: edition, ground: .year)
    }
    return uncovered(keys.yearPlace, named: nil)
  }

  private func choice(named: Int?) -> EditionChoice {
    EditionChoice(edition: named ?? latest, ground: named == nil ? .latest : .rulebook)
  }

  /// What is of a year that no edition rates is read all the same, so that everything else that is
  /// wrong with it is told in one go.
  private func uncovered(_ place: Int, named: Int?) -> EditionChoice {
    EditionChoice(
      edition: named ?? latest, ground: .latest,
      finding: Finding(offset: place, problem: .submission(.yearNotCovered(validities))))
  }

  private func index(named token: StringToken?, in text: Span<UInt8>) -> Int? {
    guard let token else { return nil }
    return rulebooks.firstIndex { text.spells($0.id, at: token) }
  }
}

extension RecordRater {
  /// Whether the last record is refused as being of a year that no edition is for.
  package var isOfNoEdition: Bool {
    diagnostics.contains { $0.code == SubmissionProblem.yearNotCovered([]).code }
  }
}

/// What of a text tells which edition it is for.
struct EditionKeys {
  /// Its year, where one is written that can be rated.
  var year: Int?
  var yearPlace = -1
  var rulebook: StringToken?
}

extension Span<UInt8> {
  /// Looks through the outermost object for its `year` and `rulebook`, up to where the text is no
  /// longer JSON.
  ///
  /// - Parameter stopsAtYear: whether what follows the year is of no interest.
  func editionKeys(stopsAtYear: Bool) -> EditionKeys {
    var keys = EditionKeys()
    // What is wrong with the text is told by whoever reads it.
    try? readEditionKeys(into: &keys, stopsAtYear: stopsAtYear)
    return keys
  }

  private func readEditionKeys(
    into keys: inout EditionKeys, stopsAtYear: Bool
  ) throws(SyntaxError) {
    var log = KeyLog()
    var sink = NothingSink()
    let start = try startOfText()
    guard try kind(at: start) == .object else { return }
    var step = try enterObject(at: start)
    while case .member(let quote) = step {
      let (key, value) = try scanKey(at: quote)
      if keys.year == nil, spells("year", at: key), try kind(at: value) == .number {
        let number = try scanNumber(at: value)
        if number.isWhole, Submission.years.contains(number.value) {
          keys.year = Int(number.value)
          keys.yearPlace = value
          if stopsAtYear { return }
        }
        step = try afterMember(at: number.end)
        continue
      }
      if keys.rulebook == nil, spells("rulebook", at: key), self[value] == .quote {
        keys.rulebook = try scanString(at: value)
      }
      step = try afterMember(at: walk(at: value, depth: 1, keys: &log, into: &sink))
    }
  }
}
