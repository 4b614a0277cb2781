import StarRules

/// What is measured in memory, in one thread, without the reading of the file.
struct MemoryMeasures {
  let scan: Measure
  let read: Measure
  let rate: Measure
  let render: Measure

  /// Goes through the records once, which warms it up.
  ///
  /// - Returns: also how many of the records are accepted.
  static func of(
    _ input: MeasuredInput, _ rulebook: Rulebook
  ) throws(SystemProblem) -> (measures: MemoryMeasures, accepted: Int) {
    let pass = RecordPass(input, rulebook)
    try pass.run()
    return (MemoryMeasures(pass), pass.render.accepted)
  }

  /// The first goes through the records for all of them: what is told apart by a difference must
  /// have met the same moments of a machine that others use too.
  private init(_ pass: RecordPass) {
    let amount = pass.input.amount
    scan = Measure("scan", amount) { () throws(SystemProblem) in
      try pass.run()
      return pass.scan.time
    }
    read = Measure("read", amount) { pass.read.time }
    rate = Measure("rate", amount) { pass.rate.time }
    render = Measure("render", amount) { pass.render.time }
  }

  var all: [Measure] { [scan, read, rate, render] }
}

/// Goes through all records of a file, block by block, and does all kinds of work with each block.
private final class RecordPass {
  let input: MeasuredInput
  private(set) var scan = TimedWork(ScanWork())
  private(set) var read: TimedWork<ReadWork>
  private(set) var rate: TimedWork<RateWork>
  private(set) var render: TimedWork<RenderWork>

  init(_ input: MeasuredInput, _ rulebook: Rulebook) {
    self.input = input
    read = TimedWork(ReadWork(rulebook))
    rate = TimedWork(RateWork(rulebook))
    render = TimedWork(RenderWork(rulebook, file: input.path))
  }

  func run() throws(SystemProblem) {
    scan.reset()
    read.reset()
    rate.reset()
    render.reset()
    var blocks = try RecordBlocks(input.path)
    defer { blocks.close() }
    while try blocks.next() {
      try Platform.stopIfAsked()
      scan.take(blocks)
      read.take(blocks)
      rate.take(blocks)
      render.take(blocks)
    }
    guard scan.accepted >= read.accepted, read.accepted == rate.accepted,
      rate.accepted == render.accepted
    else { throw SystemProblem(text: "\(input.path): what is accepted differs from work to work") }
  }
}

/// Work, and how long it took.
private struct TimedWork<Work: RecordWork> {
  private var work: Work
  private(set) var time: UInt64 = 0
  /// How many records were as they should be.
  private(set) var accepted = 0
  private var line = 1

  init(_ work: Work) { self.work = work }

  mutating func reset() {
    time = 0
    accepted = 0
    line = 1
  }

  mutating func take(_ blocks: RecordBlocks) {
    let start = Platform.now()
    for record in blocks.records {
      if work.take(blocks.bytes.span.extracting(record), line: line) { accepted += 1 }
      line += 1
    }
    time += Platform.now() - start
    work.endBlock()
  }
}
