import StarRules

/// `starbench measure`: how fast records are read, rated and written, and where the time goes.
struct MeasureCommand {
  private(set) var count = 20_000
  private(set) var seed: UInt64 = 1
  private(set) var rounds = 5
  /// How many files of their own there are to be at the most; none are measured where it is 0.
  private(set) var files = 20_000
  /// How many workers there are where there is more than one.
  private(set) var jobs = 2
  /// The file that is measured instead of one that is made.
  private(set) var input: String?
  private(set) var tool = Platform.ownFolder + "unionstar"
  private(set) var folder = Platform.environment("TMPDIR") ?? "/tmp"
  private(set) var peers: [Peer] = []
  private(set) var format = Table.Format.text

  /// Takes the words after `measure` apart.
  init(_ words: [String]) throws(UsageProblem) {
    var words = words[...]
    var makes = false
    while let name = words.popFirst() {
      guard let value = words.popFirst() else {
        throw UsageProblem(text: "\(name): no such option, or its value is missing")
      }
      if ["--count", "--seed"].contains(name) { makes = true }
      try take(name, value)
    }
    guard input == nil || !makes else {
      throw UsageProblem(text: "--count and --seed make records; --input has them")
    }
  }

  private mutating func take(_ name: String, _ value: String) throws(UsageProblem) {
    switch name {
    case "--count": count = try Int(value, of: name, in: 1...UnionMaker.codes)
    case "--seed": seed = UInt64(try Int(value, of: name, in: 0...Int.max))
    case "--rounds": rounds = try Int(value, of: name, in: 1...1_000)
    case "--files": files = try Int(value, of: name, in: 0...1_000_000)
    case "--jobs": jobs = try Int(value, of: name, in: 2...256)
    case "--input": input = value
    case "--tool": tool = value
    case "--folder": folder = value
    case "--peer": peers.append(try Peer(value))
    case "--format":
      guard let format = Table.Format(rawValue: value) else {
        throw UsageProblem(text: "--format is text or markdown")
      }
      self.format = format
    default: throw UsageProblem(text: "there is no option \(name)")
    }
  }

  /// Measures, and says what came out.
  func run(_ rulebook: Rulebook) throws(SystemProblem) -> String {
    guard Platform.isRunnable(tool) else {
      throw SystemProblem(text: "\(tool): the tool is not there; build it, or name it by --tool")
    }
    let place = try TemporaryPlace(in: folder)
    let compact = try input(isIndented: false, place, rulebook)
    let spaced = input == nil ? try input(isIndented: true, place, rulebook) : nil
    let run = try MeasureRun(self, compact, spaced, place, rulebook)
    for _ in 0..<rounds { try run.takeSamples() }
    return MeasureReport(run, rounds: rounds, format: format).text
  }

  private func input(
    isIndented: Bool, _ place: TemporaryPlace, _ rulebook: Rulebook
  ) throws(SystemProblem) -> MeasuredInput {
    if let input { return try MeasuredInput(input) }
    let path = place.file(isIndented ? "spaced.ndjson" : "compact.ndjson")
    try MakeCommand(count: count, seed: seed, isIndented: isIndented, file: path).run(rulebook)
    return try MeasuredInput(path)
  }
}

extension Peer {
  /// Takes `NAME=COMMAND` apart.
  init(_ text: String) throws(UsageProblem) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    words = parts.last?.split(separator: " ").map(String.init) ?? []
    name = parts.first.map(String.init) ?? ""
    guard parts.count == 2, !name.isEmpty, !words.isEmpty else {
      throw UsageProblem(text: "--peer takes NAME=COMMAND")
    }
  }
}
