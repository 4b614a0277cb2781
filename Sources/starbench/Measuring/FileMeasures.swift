extension Measure {
  /// Opens, reads and closes files, and does nothing else: what separate files cannot do without.
  static func reading(_ paths: [String], _ amount: Amount) -> Measure {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    return Measure("open, read, close", amount) { () throws(SystemProblem) in
      try Platform.stopIfAsked()
      let start = Platform.now()
      for path in paths {
        let file = try Platform.open(path)
        // Less than there is room for is all there is.
        while try Platform.read(file, into: &buffer, from: 0) == buffer.count {}
        Platform.close(file)
      }
      return Platform.now() - start
    }
  }
}
