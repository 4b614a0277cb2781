/// What takes text from outside, and is held to its promises with any bytes at all.
///
/// The checks are the same whether a fuzzer makes the bytes or a test reads them from a file.
enum FuzzTarget: String, CaseIterable {
  /// The scanner of JSON.
  case scanner
  /// The reader of submissions, and the rating of what it accepts.
  case submission
  /// The loader of rulebooks.
  case rulebook
  /// What cuts a stream into records, and the workers that rate them.
  case batch
  /// The reader of result lines, and all that is made of them.
  case results

  /// Holds the target to its promises with `input`.
  func check(_ input: [UInt8]) throws(Violation) {
    switch self {
    case .scanner: try ScannerCheck.run(input)
    case .submission: try SubmissionCheck.run(input)
    case .rulebook: try RulebookCheck.run(input)
    case .batch: try BatchCheck.run(input)
    case .results: try ResultsCheck.run(input)
    }
  }
}

/// A promise that was not kept.
struct Violation: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Throws unless `condition` holds.
func hold(_ condition: Bool, _ promise: @autoclosure () -> String) throws(Violation) {
  if !condition { throw Violation(promise()) }
}

extension [UInt8] {
  /// A number that depends on every byte, by which a check chooses what it has no time to do each time.
  var fingerprint: UInt64 {
    reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
