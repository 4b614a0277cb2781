/// What came out of one record of a batch: all that its result line says, in numbers and places.
///
/// A record's rating fills it, and so does a result line that is read back, so that a table, a
/// summary and a draw are made of one thing, wherever it comes from. Texts are places in the text it
/// was filled from.
package struct RecordResult: Sendable {
  package var name: StringToken?
  package var code: StringToken?
  package var district: StringToken?
  /// Where the record says it comes from, if it does.
  package var source: StringToken?
  /// By position in ``Rulebook/types``.
  package var type = -1
  /// By position in ``Rulebook/forms``.
  package var form = -1
  package var year: Int?
  package var claimedStar: Int?
  /// The star reached; 0 where none is.
  package var star = 0
  /// The fewest steps to the star after it; nil where it is the highest.
  package var stepsToNext: Int?
  /// The clauses that are unmet, a bit for each.
  package var unmet: BitSet
  /// The clauses that are unanswered, a bit for each.
  package var unanswered: BitSet
  /// The clauses set aside by "na", a bit for each.
  package var setAside: BitSet
  /// How many clauses are met by an answer without evidence.
  package var unproven = 0
  /// The criteria any one of which would lift the union to the next star if it were met, by position
  /// in ``Rulebook/criteria``; empty where it takes more than one.
  package var lifting: BitSet
  /// The plausibility rules that warn of it, a bit for each.
  package var implausible: BitSet
  /// The star at each stage, the union's own assessment first; empty where there was no review.
  package var stages: [StageOutcome] = []
  /// The readings that a result line names, in the order of the rules; nil where the record was rated
  /// by those of the rulebook in use.
  package var readings: [ReadingChoice]?
  /// Why the record was not rated; nil where it was.
  package var refusal: RecordRefusal?

  /// An empty result of a record rated by `rulebook`.
  package init(_ rulebook: Rulebook) {
    unmet = BitSet(words: rulebook.clauseWords)
    unanswered = unmet
    setAside = unmet
    lifting = BitSet(words: rulebook.criterionWords)
    implausible = BitSet(words: rulebook.plausibilityWords)
  }

  /// Forgets everything, for the next record.
  package mutating func removeAll() {
    name = nil
    code = nil
    district = nil
    source = nil
    type = -1
    form = -1
    year = nil
    claimedStar = nil
    star = 0
    stepsToNext = nil
    unmet.removeAll()
    unanswered.removeAll()
    setAside.removeAll()
    unproven = 0
    lifting.removeAll()
    implausible.removeAll()
    if !stages.isEmpty { stages.removeAll() }
    readings = nil
    refusal = nil
  }
}

/// The star of a record after one stage.
package struct StageOutcome: Sendable {
  /// By position in ``Rulebook/stages``; -1 for the union's own assessment.
  package var stage = -1
  package var star = 0
  /// The clauses for which stars were lost at it, a bit for each.
  package var lost: BitSet
}

/// Why a record was not rated: its first problem by place, and how many there are.
package struct RecordRefusal: Sendable, Equatable {
  /// The stable code of the problem.
  package var code: String
  /// Where it stands within the record.
  package var location: SourceLocation
  /// The value or key it is about, as a JSON Pointer.
  package var path: String
  /// What is wrong and what to do.
  package var message: String
  /// How many problems the record has.
  package var problems: Int

  package init(
    code: String, location: SourceLocation = SourceLocation(line: 1, column: 1), path: String = "",
    message: String, problems: Int = 1
  ) {
    self.code = code
    self.location = location
    self.path = path
    self.message = message
    self.problems = problems
  }
}

/// Where a record stands: a file and, where it holds one record a line, the line.
package struct RecordOrigin: Sendable, Equatable {
  /// The file's path as it is shown, or `-` for standard input.
  package var file: String
  /// The line, from 1; nil where the file holds one record.
  package var line: Int?

  package init(file: String, line: Int? = nil) {
    self.file = file
    self.line = line
  }

  /// What a result line names as `source` where the record does not name its own.
  package var source: String { line.map { "\(file):\($0)" } ?? file }
}
