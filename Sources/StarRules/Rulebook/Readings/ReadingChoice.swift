/// Which way one reading of a rulebook is read.
public struct ReadingChoice: Sendable, Equatable {
  /// The reading, by position in ``Rulebook/readings``.
  public let reading: Int
  /// The alternative, by position in ``Reading/alternatives``; nil for what the rulebook chose.
  public let alternative: Int?

  /// The choice that reads the reading `reading` as its alternative `alternative`, or as the
  /// rulebook does.
  public init(reading: Int, alternative: Int?) {
    self.reading = reading
    self.alternative = alternative
  }
}

extension Rulebook {
  /// The choice that the words name, as in `percent-base=cumulative`.
  ///
  /// - Parameters:
  ///   - reading: the id of a reading.
  ///   - choice: the id of what was chosen or of an alternative.
  /// - Throws: ``UnknownReading``.
  public func choice(
    _ choice: String, of reading: String
  ) throws(UnknownReading) -> ReadingChoice {
    guard let index = readings.firstIndex(where: { $0.id == reading }) else { throw .noReading }
    let entry = readings[index]
    if let alternative = entry.alternatives.firstIndex(where: { $0.id == choice }) {
      return ReadingChoice(reading: index, alternative: alternative)
    }
    guard entry.choice.id == choice else { throw .noChoice(reading: index) }
    return ReadingChoice(reading: index, alternative: nil)
  }

  /// What the rulebook or an alternative of it says.
  public func words(of choice: ReadingChoice) -> Reading.Choice {
    let reading = readings[choice.reading]
    return choice.alternative.map { reading.alternatives[$0] } ?? reading.choice
  }

  /// A choice as it is named: `ID=CHOICE`.
  public func name(of choice: ReadingChoice) -> String {
    "\(readings[choice.reading].id)=\(words(of: choice).id ?? "")"
  }

  /// How each reading is read that can be read in more than one way, where it is not read so now:
  /// one change at a time.
  public var otherChoices: [ReadingChoice] {
    readings.indices.flatMap { reading -> [ReadingChoice] in
      let present = chosen.first { $0.reading == reading }
      let alternatives = readings[reading].alternatives.indices.filter {
        readings[reading].alternatives[$0].replaces != nil
      }
      return ([nil] + alternatives.map { Optional($0) })
        .map { ReadingChoice(reading: reading, alternative: $0) }
        .filter { $0 != present && !($0.alternative == nil && present == nil) }
    }
  }
}

/// A name that no reading, or no choice of a reading in data, has.
public enum UnknownReading: Error {
  case noReading
  case noChoice(reading: Int)
}
