extension Measure {
  /// What nothing can beat: the bytes of a file are read, and its lines counted.
  static func floor(_ input: MeasuredInput) -> Measure {
    var buffer = [UInt8](repeating: 0, count: RecordBlocks.size)
    return Measure("read bytes, count lines (floor)", input.amount) { () throws(SystemProblem) in
      let start = Platform.now()
      _ = try countLines(of: input.path, with: &buffer)
      return Platform.now() - start
    }
  }

  /// How many lines a file has.
  static func countLines(
    of path: String, with buffer: inout [UInt8]
  ) throws(SystemProblem) -> Int {
    let file = try Platform.open(path)
    defer { Platform.close(file) }
    var lines = 0
    while true {
      let count = try Platform.read(file, into: &buffer, from: 0)
      if count == 0 { return lines }
      lines += Platform.countLineFeeds(in: buffer, count)
    }
  }
}
