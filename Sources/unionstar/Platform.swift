// The one file that knows the operating system.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(ucrt)
  import ucrt
#endif

/// Files, streams and the environment of the process.
enum Platform {
  /// The standard streams.
  enum Stream: Int32 {
    case input = 0
    case output = 1
    case error = 2
  }

  /// The value of an environment variable.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// What stands after the program's own name on its command line.
  static var arguments: [String] {
    CommandLine.arguments.indices.dropFirst().compactMap { index in
      unsafe CommandLine.unsafeArgv[index].map { unsafe text(of: $0) }
    }
  }

  private static func text(of name: UnsafePointer<CChar>) -> String {
    PathText.text(of: unsafe Array(UnsafeRawBufferPointer(start: name, count: strlen(name))))
  }

  /// Whether a stream is shown on a terminal.
  static func isTerminal(_ stream: Stream) -> Bool {
    #if canImport(ucrt)
      _isatty(stream.rawValue) != 0
    #else
      isatty(stream.rawValue) != 0
    #endif
  }

  /// How many columns the terminal has that a stream is shown on; nil where that is not known.
  static func columns(of stream: Stream) -> Int? {
    #if canImport(ucrt)
      return nil
    #else
      var size = winsize()
      guard unsafe ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
        return nil
      }
      return Int(size.ws_col)
    #endif
  }

  /// All of a file, or of standard input where `path` is `-`.
  ///
  /// - Parameters:
  ///   - path: a path as the system takes it.
  ///   - limit: how many bytes are read at the most.
  static func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    let file = try OpenFile(path)
    defer { file.close() }
    var buffer = ReadBuffer()
    try buffer.read(all: file, limit: limit)
    return Array(buffer.bytes.prefix(buffer.count))
  }

  /// What a path leads to, whatever links are on the way; for `-`, what standard input comes from.
  static func entry(_ path: String) throws(FileProblem) -> FileEntry {
    #if canImport(ucrt)
      return FileEntry(name: path, kind: .regular, identity: nil)
    #else
      var info = stat()
      let failure =
        path == "-"
        ? unsafe fstat(Stream.input.rawValue, &info) : unsafe stat(PathText.bytes(of: path), &info)
      guard failure == 0 else { throw lastProblem() }
      let kind: FileEntry.Kind =
        switch info.st_mode & S_IFMT {
        case S_IFREG: .regular
        case S_IFDIR: .folder
        default: .other
        }
      return FileEntry(
        name: path, kind: kind, identity: identity(info),
        size: kind == .regular ? Int(info.st_size) : nil)
    #endif
  }

  /// What is in a folder.
  static func list(_ path: String) throws(FileProblem) -> FolderListing {
    #if canImport(ucrt)
      throw .notFolder
    #else
      guard let folder = unsafe opendir(PathText.bytes(of: path)) else {
        throw errno == ENOTDIR ? .notFolder : lastProblem()
      }
      defer { unsafe _ = closedir(folder) }
      var info = stat()
      guard unsafe fstat(dirfd(folder), &info) == 0 else { throw lastProblem() }
      let own = identity(info)
      var entries: [FileEntry] = []
      while true {
        errno = 0
        guard let entry = unsafe readdir(folder) else { break }
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe text(of: $0) }
        }
        guard name.utf8.first != UInt8(ascii: ".") else { continue }
        let file = unsafe UInt64(truncatingIfNeeded: entry.pointee.d_ino)
        entries.append(
          FileEntry(
            name: name, kind: unsafe kind(ofType: Int(entry.pointee.d_type)),
            identity: FileIdentity(device: own.device, file: file)))
      }
      guard errno == 0 else { throw lastProblem() }
      entries.sort { $0.isBefore($1) }
      return FolderListing(identity: own, entries: entries)
    #endif
  }

  #if !canImport(ucrt)
    static func identity(_ info: stat) -> FileIdentity {
      FileIdentity(
        device: UInt64(truncatingIfNeeded: info.st_dev),
        file: UInt64(truncatingIfNeeded: info.st_ino))
    }

    private static func kind(ofType type: Int) -> FileEntry.Kind {
      switch type {
      case Int(DT_REG): .regular
      case Int(DT_DIR): .folder
      case Int(DT_LNK): .link
      case Int(DT_UNKNOWN): .unknown
      default: .other
      }
    }
  #endif

  /// Lets a closed stream, a closed pipe, or a file that may not grow be an error of reading or
  /// writing, and not the end of the process.
  static func prepareStreams() {
    #if !canImport(ucrt)
      _ = signal(SIGPIPE, SIG_IGN)
      _ = signal(SIGXFSZ, SIG_IGN)
      // A file opened later would get the number of a stream that is closed, and what is meant for
      // the stream would go into the file.
      for (stream, wrongWay) in [(0, O_WRONLY), (1, O_RDONLY), (2, O_RDONLY)]
      where fcntl(Int32(stream), F_GETFD) < 0 {
        _ = unsafe open("/dev/null", wrongWay)
      }
    #endif
  }

  /// Whether a call that failed is worth making again: a signal came between, or somebody else set a
  /// pipe or terminal never to wait, and it has been waited for here.
  ///
  static func canRepeat(_ descriptor: Int32, writes: Bool) -> Bool {
    #if canImport(ucrt)
      return errno == EINTR
    #else
      if errno == EINTR { return true }
      guard errno == EAGAIN else { return false }
      var watched = pollfd(fd: descriptor, events: Int16(writes ? POLLOUT : POLLIN), revents: 0)
      return unsafe poll(&watched, 1, -1) >= 0 || errno == EINTR
    #endif
  }

  /// Nanoseconds of a clock that never goes back.
  static func now() -> UInt64 {
    var time = timespec()
    #if canImport(ucrt)
      unsafe _ = _timespec64_get(&time, TIME_UTC)
    #else
      unsafe _ = clock_gettime(CLOCK_MONOTONIC, &time)
    #endif
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// Ends the process.
  static func exit(_ code: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code)
    #elseif canImport(Musl)
      Musl.exit(code)
    #elseif canImport(Darwin)
      Darwin.exit(code)
    #elseif canImport(ucrt)
      ucrt.exit(code)
    #endif
  }

  /// What the last call of the system that failed says.
  static func lastProblem() -> FileProblem {
    switch errno {
    case ENOENT, ENOTDIR: return .notFound
    case EACCES, EPERM: return .denied
    case EISDIR: return .isFolder
    case EPIPE, EBADF: return .closed
    case ENOSPC: return .full
    case let code:
      guard let text = unsafe strerror(code) else { return .other("error \(code)") }
      return unsafe .other(String(cString: text))
    }
  }
}

// Outside `Platform` these names mean the system's functions.
func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  #if canImport(ucrt)
    unsafe Int(_read(file, bytes, UInt32(count)))
  #else
    unsafe read(file, bytes, count)
  #endif
}

func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  #if canImport(ucrt)
    unsafe Int(_write(file, bytes, UInt32(count)))
  #else
    unsafe write(file, bytes, count)
  #endif
}
