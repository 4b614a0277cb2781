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
  /// Whether reading never waits.
  private let isRegular: Bool
  #if !canImport(ucrt)
    /// What was known of it before the first byte was read.
    private let before: stat
  #endif

  /// - Parameter path: a path as the system takes it, or `-` for standard input.
  init(_ path: String) throws(FileProblem) {
    isInput = path == "-"
    descriptor =
      isInput ? Platform.Stream.input.rawValue : unsafe open(PathText.bytes(of: path), O_RDONLY)
    guard descriptor >= 0 else { throw Platform.lastProblem() }
    #if canImport(ucrt)
      isRegular = true
    #else
      var info = stat()
      isRegular = unsafe fstat(descriptor, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
      before = info
    #endif
  }

  func read(_ length: Int, into buffer: inout ReadBuffer) throws(FileProblem) -> Int {
    try unsafe buffer.fill(length) { room throws(FileProblem) in
      while true {
        let count = unsafe systemRead(descriptor, room.baseAddress, room.count)
        if count == 0, hasChanged { throw .changed }
        if count >= 0 { return count }
        guard Platform.canRepeat(descriptor, writes: false) else { throw Platform.lastProblem() }
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

  /// Whether a file was written since it was opened, or ends before the place where it ended: what was
  /// read may be of two texts, and where lines were cut off whole, nothing else would tell.
  ///
  /// Of what says that it is empty and is not, as files of `/proc` do, nothing can be told.
  private var hasChanged: Bool {
    #if canImport(ucrt)
      return false
    #else
      guard isRegular, before.st_size > 0 else { return false }
      var now = stat()
      guard unsafe fstat(descriptor, &now) == 0 else { return true }
      return now.st_size != before.st_size || now.lastWritten != before.lastWritten
        || lseek(descriptor, 0, SEEK_CUR) < before.st_size
    #endif
  }
}

#if !canImport(ucrt)
  extension stat {
    /// When the file was last written, in seconds and nanoseconds.
    fileprivate var lastWritten: (Int, Int) {
      #if canImport(Darwin)
        let time = st_mtimespec
      #else
        let time = st_mtim
      #endif
      return (Int(time.tv_sec), Int(time.tv_nsec))
    }
  }
#endif

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
