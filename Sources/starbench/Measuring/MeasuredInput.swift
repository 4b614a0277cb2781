import StarRules

/// A file of one record a line, and how much is in it.
struct MeasuredInput {
  let path: String
  let amount: Amount

  /// Counts what is in a file.
  init(_ path: String) throws(SystemProblem) {
    var blocks = try RecordBlocks(path)
    defer { blocks.close() }
    var count = 0
    while try blocks.next() { count += blocks.records.count }
    guard count > 0 else { throw SystemProblem(text: "\(path): there is no record in it") }
    self.path = path
    amount = Amount(bytes: blocks.bytesRead, count: count)
  }

  /// Writes its first records as files of their own into a folder of `place`.
  ///
  /// - Returns: the folder, the files' paths, and how much is in them.
  func split(
    _ most: Int, into name: String, of place: TemporaryPlace
  ) throws(SystemProblem) -> (folder: String, paths: [String], amount: Amount) {
    let folder = try place.folder(name)
    var blocks = try RecordBlocks(path)
    defer { blocks.close() }
    var paths: [String] = []
    var bytes = 0
    while paths.count < most, try blocks.next() {
      for record in blocks.records.prefix(most - paths.count) {
        let path = place.file("\(name)/\(MakeCommand.name(ofRecord: paths.count))")
        let file = try Platform.create(path)
        try Platform.write(Array(blocks.bytes[record]), to: file)
        try Platform.finish(file)
        paths.append(path)
        bytes += record.count
      }
    }
    return (folder, paths, Amount(bytes: bytes, count: paths.count))
  }
}
