/// What a run came to, as tables.
struct MeasureReport {
  private let run: MeasureRun
  private let rounds: Int
  private let format: Table.Format

  init(_ run: MeasureRun, rounds: Int, format: Table.Format) {
    self.run = run
    self.rounds = rounds
    self.format = format
  }

  var text: String {
    var parts = [head, throughput.text(format), costs.text(format)]
    if !run.files.isEmpty { parts.append(files.text(format)) }
    parts.append(starts.text(format))
    return parts.joined(separator: "\n")
  }

  // MARK: What was measured, and where

  private var head: String {
    let amount = run.input.amount
    let mean = Double(amount.bytes) / Double(amount.count)
    let size = Figure.text(Double(amount.bytes) / 1e6)
    let rounds =
      rounds == 1
      ? "One round."
      : "Medians of \(rounds) interleaved rounds, and the slowest and fastest of them."
    let warning =
      isBuiltForDebugging ? "Built without optimisation: these figures are worth nothing.\n" : ""
    return """
      \(Figure.whole(amount.count)) records of \(Figure.text(mean)) bytes, \(size) MB in all; \
      \(Figure.whole(run.accepted)) of them are accepted.
      \(Platform.coreCount) cores, \(Platform.system). \(rounds)
      \(warning)
      """
  }

  /// Whether assertions are looked at, which they are not in a build that is worth measuring.
  private var isBuiltForDebugging: Bool {
    var isDebug = false
    assert(
      {
        isDebug = true
        return true
      }())
    return isDebug
  }

  // MARK: Many records in one file

  private var throughput: Table {
    var table = Table([
      "one file", "MB/s", "slowest..fastest", "records/s", "ns/record", "to floor",
      "to batch, 1 worker", "memory MB",
    ])
    for measure in [run.floor] + run.memory.all { add(measure, to: &table, isProcess: false) }
    for measure in run.batch + run.spacedBatch + run.peers {
      add(measure, to: &table, isProcess: true)
    }
    return table
  }

  private func add(_ measure: Measure, to table: inout Table, isProcess: Bool) {
    let speed = measure.time.map { $0.speed(of: Double(measure.amount.bytes) * 1e3) }
    let each = measure.timeEach
    table.add([
      measure.name, speed.map { Figure.text($0.median) }, speed.map(Figure.range),
      each.map { Figure.whole(Int((1e9 / $0.median).rounded())) },
      each.map { Figure.text($0.median) }, measure.speed(to: run.floor).map(Figure.text),
      isProcess ? measure.speed(to: run.batch[0]).map(Figure.text) : nil, memory(of: measure),
    ])
  }

  private func memory(of measure: Measure) -> String? {
    measure.memory.map { Figure.text(Double($0) / 1e6) }
  }

  // MARK: Where the time goes

  /// Each row is what a measure takes longer than the one before it.
  private var costs: Table {
    var table = Table(["what a record costs", "ns/record", "share"])
    let steps = [
      ("JSON scanner", run.memory.scan), ("reading into the answer sheet", run.memory.read),
      ("evaluation", run.memory.rate), ("rendering the result line", run.memory.render),
      ("files, lines, workers, start", run.batch[0]),
    ]
    let whole = run.batch[0].timeEach?.median ?? .nan
    var before = 0.0
    for (name, measure) in steps {
      let after = measure.timeEach?.median ?? .nan
      let cost = after - before
      table.add([name, Figure.text(cost), Figure.text(cost / whole * 100) + "%"])
      before = after
    }
    table.add(["batch, 1 worker", Figure.text(whole), "100%"])
    return table
  }

  // MARK: Many files, and the start

  private var files: Table {
    let count = Figure.whole(run.files[0].amount.count)
    var table = Table([
      "\(count) files", "us/file", "least..most", "files/s", "MB/s", "to floor", "time to reading",
      "memory MB",
    ])
    for measure in run.files {
      let each = measure.timeEach?.divided(by: 1e3)
      table.add([
        measure.name, each.map { Figure.text($0.median) }, each.map(Figure.range),
        each.map { Figure.whole(Int((1e6 / $0.median).rounded())) },
        measure.time.map { Figure.text(Double(measure.amount.bytes) * 1e3 / $0.median) },
        measure.speed(to: run.floor).map(Figure.text),
        time(of: measure, to: run.files[0]).map(Figure.text), memory(of: measure),
      ])
    }
    return table
  }

  private var starts: Table {
    var table = Table(["start-up", "ms", "least..most", "time to true"])
    for measure in run.starts {
      let time = measure.time?.divided(by: 1e6)
      table.add([
        measure.name, time.map { Figure.text($0.median) }, time.map(Figure.range),
        self.time(of: measure, to: run.starts[0]).map(Figure.text),
      ])
    }
    return table
  }

  private func time(of measure: Measure, to other: Measure) -> Double? {
    guard let own = measure.time, let its = other.time else { return nil }
    return own.median / its.median
  }
}
