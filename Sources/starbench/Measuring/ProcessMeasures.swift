/// The tool that is measured, run as anyone would run it.
struct MeasuredTool {
  let path: String
  /// Whether all that it is to read is accepted.
  let readsAll: Bool

  /// Its exit codes that tell of work well done: a union may claim more than it reaches, and where
  /// the input is not all accepted that is told too.
  private var codes: ClosedRange<Int32> { 0...(readsAll ? 1 : 2) }

  /// Measures a batch of a file or folder, after it was seen to give a result for every record.
  ///
  /// - Parameter results: a file to which the results may go that are only counted.
  func measure(
    _ name: String, _ path: String, _ amount: Amount, jobs: Int, results: String
  ) throws(SystemProblem) -> Measure {
    let words = [self.path, "batch", path, "--results", "-", "--jobs", jobs.description]
    let end = try Platform.watch(words, output: results)
    _ = try end.time(of: words, codes)
    var buffer = [UInt8](repeating: 0, count: RecordBlocks.size)
    let lines = try Measure.countLines(of: results, with: &buffer)
    guard lines == amount.count else {
      throw SystemProblem(text: "\(path): \(amount.count) records, but \(lines) results")
    }
    return Measure(name, amount, memory: end.memory) { () throws(SystemProblem) in
      try Platform.run(words).time(of: words, codes)
    }
  }

  /// Measures how long a short command line takes.
  func measureStart(_ name: String, _ words: [String], bytes: Int = 0) -> Measure {
    .start(name, [path] + words, bytes: bytes, codes: codes)
  }
}

/// Another program that is measured beside the tool.
struct Peer: Equatable {
  let name: String
  /// The program and its arguments, after which the file is named.
  let words: [String]

  func measure(_ input: MeasuredInput) throws(SystemProblem) -> Measure {
    let words = words + [input.path]
    let end = try Platform.watch(words, output: "/dev/null")
    _ = try end.time(of: words)
    return Measure(name, input.amount, memory: end.memory) { () throws(SystemProblem) in
      try Platform.run(words).time(of: words)
    }
  }
}

extension Measure {
  /// Measures how long a short command line takes: of several runs the one in the middle, since
  /// one alone is as long as whatever the machine does at that moment.
  static func start(
    _ name: String, _ words: [String], bytes: Int = 0, codes: ClosedRange<Int32> = 0...0
  ) -> Measure {
    Measure(name, Amount(bytes: bytes, count: 1)) { () throws(SystemProblem) in
      var times: [UInt64] = []
      for _ in 0..<21 { times.append(try Platform.run(words).time(of: words, codes)) }
      return times.sorted()[times.count / 2]
    }
  }
}

extension ProcessEnd {
  /// How many nanoseconds a program ran that ended with one of `codes`; any other is a problem.
  fileprivate func time(
    of words: [String], _ codes: ClosedRange<Int32> = 0...0
  ) throws(SystemProblem) -> UInt64 {
    guard let code, codes.contains(code) else {
      let how = code.map { "with exit code \($0)" } ?? "by a signal"
      throw SystemProblem(text: "\(words.joined(separator: " ")): ended \(how)")
    }
    return nanoseconds
  }
}
