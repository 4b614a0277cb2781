// Files that are read, and places that are made for a while.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  /// Opens a file to be read.
  static func open(_ path: String) throws(SystemProblem) -> Int32 {
    let file = systemOpen(path, O_RDONLY)
    guard file >= 0 else { throw lastProblem(path) }
    return file
  }

  /// Closes a file that was only read.
  static func close(_ file: Int32) { _ = systemClose(file) }

  /// Reads what fits into `bytes` from the place `start` on; returns how many, 0 at the end.
  static func read(
    _ file: Int32, into bytes: inout [UInt8], from start: Int
  ) throws(SystemProblem) -> Int {
    while true {
      let count = unsafe bytes.withUnsafeMutableBytes { all in
        let room = unsafe UnsafeMutableRawBufferPointer(rebasing: all[start...])
        return unsafe systemRead(file, room)
      }
      if count >= 0 { return count }
      if errno != EINTR { throw lastProblem("read") }
    }
  }

  /// Where the first line feed stands within `range`.
  static func firstLineFeed(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    unsafe bytes.withUnsafeBytes { all in
      guard let base = all.baseAddress,
        let found = unsafe memchr(base + range.lowerBound, 0x0A, range.count)
      else { return nil }
      return unsafe base.distance(to: UnsafeRawPointer(found))
    }
  }

  /// How many line feeds the first `count` of `bytes` hold.
  static func countLineFeeds(in bytes: [UInt8], _ count: Int) -> Int {
    unsafe bytes.withUnsafeBytes { all in
      guard var position = all.baseAddress else { return 0 }
      let end = unsafe position + count
      var lines = 0
      while unsafe position < end,
        let found = unsafe memchr(position, 0x0A, position.distance(to: end))
      {
        unsafe position = UnsafeRawPointer(found) + 1
        lines += 1
      }
      return lines
    }
  }

  /// Whether there is something at `path` that may be run.
  static func isRunnable(_ path: String) -> Bool { unsafe access(path, X_OK) == 0 }

  /// Removes a file; it need not be there.
  static func remove(_ path: String) { unsafe _ = unlink(path) }

  /// Removes a folder that is empty.
  static func removeFolder(_ path: String) { unsafe _ = rmdir(path) }
}

// Outside `Platform` the name means the system's function.
private func systemRead(_ file: Int32, _ room: UnsafeMutableRawBufferPointer) -> Int {
  unsafe read(file, room.baseAddress, room.count)
}
