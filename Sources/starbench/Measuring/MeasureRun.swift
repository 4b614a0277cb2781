import StarRules

/// All that is measured in one run, round by round.
struct MeasureRun {
  let input: MeasuredInput
  /// How many of the records are accepted.
  let accepted: Int

  let floor: Measure
  let memory: MemoryMeasures
  /// The whole tool with one worker, and then with several.
  let batch: [Measure]
  /// The same on records with spaces in them; none where the input was not made here.
  let spacedBatch: [Measure]
  let peers: [Measure]
  /// The same files only read, and then rated with one worker and with several.
  let files: [Measure]
  /// A program that does nothing, and then the tool.
  let starts: [Measure]

  /// Sees that everything works before it is timed, which warms it up as well.
  init(
    _ command: MeasureCommand, _ input: MeasuredInput, _ spaced: MeasuredInput?,
    _ place: TemporaryPlace, _ rulebook: Rulebook
  ) throws(SystemProblem) {
    self.input = input
    (memory, accepted) = try MemoryMeasures.of(input, rulebook)
    let tool = MeasuredTool(path: command.tool, readsAll: accepted == input.amount.count)
    let results = place.file("results.ndjson")
    func batch(
      _ name: String, _ path: String, _ amount: Amount
    ) throws(SystemProblem) -> [Measure] {
      [
        try tool.measure("\(name), 1 worker", path, amount, jobs: 1, results: results),
        try tool.measure(
          "\(name), \(command.jobs) workers", path, amount, jobs: command.jobs, results: results),
      ]
    }
    floor = .floor(input)
    self.batch = try batch("batch", input.path, input.amount)
    spacedBatch =
      if let spaced { try batch("batch, spaced", spaced.path, spaced.amount) } else { [] }
    var peers: [Measure] = []
    for peer in command.peers { peers.append(try peer.measure(input)) }
    self.peers = peers
    if command.files > 0 {
      let (folder, paths, amount) = try input.split(command.files, into: "files", of: place)
      files = [.reading(paths, amount)] + (try batch("batch", folder, amount))
    } else {
      files = []
    }
    let (_, one, amount) = try input.split(1, into: "one", of: place)
    let nothing = ["/bin/true", "/usr/bin/true"].first(where: Platform.isRunnable) ?? "true"
    starts = [
      .start("true", [nothing]),
      tool.measureStart("unionstar --version", ["--version"]),
      tool.measureStart("unionstar assess FILE", ["assess"] + one, bytes: amount.bytes),
    ]
  }

  private var all: [Measure] {
    [floor] + memory.all + batch + spacedBatch + peers + files + starts
  }

  /// Measures everything once, one after the other, so that what the machine does besides touches
  /// all alike.
  func takeSamples() throws(SystemProblem) {
    for measure in all {
      try Platform.stopIfAsked()
      try measure.takeSample()
    }
  }
}
