/// How much one run of a measure goes through.
struct Amount: Equatable {
  let bytes: Int
  /// How many records, or files, or starts.
  let count: Int
}

/// Something that is measured once in every round.
final class Measure {
  let name: String
  let amount: Amount
  /// The most memory it takes, in bytes; nil where it is not a process of its own.
  let memory: Int?
  private let run: () throws(SystemProblem) -> UInt64
  /// How many nanoseconds it took, each time.
  private var samples: [UInt64] = []

  /// - Parameter run: does it once, and says how many nanoseconds that took.
  init(
    _ name: String, _ amount: Amount, memory: Int? = nil,
    _ run: @escaping () throws(SystemProblem) -> UInt64
  ) {
    self.name = name
    self.amount = amount
    self.memory = memory
    self.run = run
  }

  /// Takes one more sample.
  func takeSample() throws(SystemProblem) { samples.append(try run()) }

  // MARK: What it came to

  /// Nanoseconds of a run, on which all other figures rest; nil before the first.
  var time: Spread? { Spread(samples.map { Double(max(1, $0)) }) }

  /// Nanoseconds for each record.
  var timeEach: Spread? { time?.divided(by: Double(amount.count)) }

  /// How many times as fast as `other` it goes through bytes.
  func speed(to other: Measure) -> Double? {
    guard let own = time?.median, let its = other.time?.median else { return nil }
    return Double(amount.bytes) / own / (Double(other.amount.bytes) / its)
  }
}
