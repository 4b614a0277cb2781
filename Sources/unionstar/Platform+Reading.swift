// Files that are read piece by piece.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(ucrt)
  import ucrt
#endif

/// A file of the system, or standard input.
final class OpenFile: ByteSource {
  private let descriptor: Int32
  private let isInput: Bool
  private lazy var isRegular = lookUp()
  /// How many bytes a regular file had when it was looked up, before the first was read.
  private var size = 0

  /// - Parameter path: a path as the system takes it, or `-` for standard input.
  init(_ path: String) throws(FileProblem) {
    isInput = path == "-"
    descriptor =
      isInput ? Platform.Stream.input.rawValue : unsafe open(PathText.bytes(of: path), O_RDONLY)
    guard descriptor >= 0 else { throw Platform.lastProblem() }
  }

  func read(_ length: Int, into buffer: inout ReadBuffer) throws(FileProblem) -> Int {
    try unsafe buffer.fill(length) { room throws(FileProblem) in
      while true {
        let count = unsafe systemRead(descriptor, room.baseAddress, room.count)
        if count == 0, isCut { throw .changed }
        if count >= 0 { return count }
        if errno != EINTR { throw Platform.lastProblem() }
      }
    }
  }

  func isReady(waits: Bool) -> Bool {
    #if canImport(ucrt)
      return true
    #else
      if isRegular { return true }
      var watched = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: Platform.wakingDescriptor, events: Int16(POLLIN), revents: 0),
      ]
      while true {
        let count = unsafe poll(&watched, 2, waits ? -1 : 0)
        if count < 0, errno == EINTR { continue }
        // What cannot be watched is read, and says itself what is wrong with it.
        return count < 0 || watched[1].revents == 0 && watched[0].revents != 0
      }
    #endif
  }

  func close() {
    if !isInput { Platform.closeFile(descriptor) }
  }

  /// Whether reading never waits; notes the size where that is so.
  private func lookUp() -> Bool {
    #if canImport(ucrt)
      return true
    #else
      var info = stat()
      guard unsafe fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
        return false
      }
      size = Int(info.st_size)
      return true
    #endif
  }

  /// Whether the file ends before the place where it ended: what stood there is lost, and where lines
  /// were cut off whole, nothing else would tell.
  private var isCut: Bool {
    #if canImport(ucrt)
      return false
    #else
      return size > 0 && lseek(descriptor, 0, SEEK_CUR) < size
    #endif
  }
}

extension Platform {
  /// A file, or standard input for `-`, to be read piece by piece.
  @Sendable
  static func openFile(_ path: String) throws(FileProblem) -> any ByteSource { try OpenFile(path) }

  /// Ends the use of an open file; outside a type that has a `close` of its own.
  fileprivate static func closeFile(_ descriptor: Int32) { _ = close(descriptor) }
}

extension ReadBuffer {
  /// Appends to `ends` where the lines end, from the byte `start`: the places of the line feeds.
  func findLineEnds(from start: Int, into ends: inout [Int]) {
    unsafe bytes.withUnsafeBytes { all in
      guard let base = all.baseAddress else { return }
      var position = start
      while position < count,
        let found = unsafe memchr(base + position, 0x0A, count - position)
      {
        let end = unsafe base.distance(to: UnsafeRawPointer(found))
        ends.append(end)
        position = end + 1
      }
    }
  }
}
