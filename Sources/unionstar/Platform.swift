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

  /// All of a file, or of standard input where `path` is `-`.
  ///
  /// - Parameters:
  ///   - path: a path as the system takes it.
  ///   - limit: how many bytes are read at the most.
  static func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    let descriptor =
      path == "-" ? Stream.input.rawValue : unsafe open(PathText.bytes(of: path), O_RDONLY)
    guard descriptor >= 0 else { throw lastProblem() }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var room = 16 << 10
    while true {
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: room))
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe systemRead(descriptor, buffer.baseAddress.map { unsafe $0 + start }, room)
      }
      if count < 0 && errno == EINTR {
        bytes.removeLast(room)
        continue
      }
      guard count >= 0 else { throw lastProblem() }
      bytes.removeLast(room - count)
      if count == 0 { return bytes }
      guard bytes.count <= limit else { throw .tooLarge }
      room = max(room, bytes.count)
    }
  }

  /// What a path leads to, whatever links are on the way.
  static func entry(_ path: String) throws(FileProblem) -> FileEntry {
    #if canImport(ucrt)
      return FileEntry(name: path, kind: .regular, identity: nil)
    #else
      var info = stat()
      guard unsafe stat(PathText.bytes(of: path), &info) == 0 else { throw lastProblem() }
      let kind: FileEntry.Kind =
        switch info.st_mode & S_IFMT {
        case S_IFREG: .regular
        case S_IFDIR: .folder
        default: .other
        }
      return FileEntry(name: path, kind: kind, identity: identity(info))
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
    private static func identity(_ info: stat) -> FileIdentity {
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

  /// Writes `bytes` in the place of a file: beside it first, so that it is whole or as it was before.
  ///
  /// A file that is there keeps its mode and, where the system permits it, its owner; of a link it is
  /// the file at its end that is replaced.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    var place = PathText.bytes(of: path)
    #if !canImport(ucrt)
      var info = stat()
      let isThere = unsafe stat(place, &info) == 0
      if isThere {
        guard info.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
        guard unsafe access(place, W_OK) == 0, let end = unsafe realpath(place, nil) else {
          throw lastProblem()
        }
        defer { unsafe free(end) }
        place = unsafe Array(UnsafeBufferPointer(start: end, count: strlen(end) + 1))
      } else if unsafe lstat(place, &info) == 0 {
        throw .notFound
      }
    #endif
    // A name that nobody else has and that no walk through the folder finds.
    let name = ".unionstar-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    let folder = place[..<(place.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)]
    let beside = Array(folder + PathText.bytes(of: name))
    let descriptor = unsafe open(beside, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else { throw lastProblem() }
    do throws(FileProblem) {
      defer { close(descriptor) }
      try write(bytes, descriptor)
      #if !canImport(ucrt)
        if isThere {
          _ = fchown(descriptor, info.st_uid, info.st_gid)
          guard fchmod(descriptor, info.st_mode & 0o777) == 0 else { throw lastProblem() }
        }
        // Else a crash could leave an empty file under the name.
        guard fsync(descriptor) == 0 else { throw lastProblem() }
      #endif
      guard unsafe rename(beside, place) == 0 else { throw lastProblem() }
    } catch {
      unsafe _ = unlink(beside)
      throw error
    }
  }

  /// Writes all of `bytes` to a stream.
  static func write(_ bytes: [UInt8], to stream: Stream) throws(FileProblem) {
    try write(bytes, stream.rawValue)
  }

  private static func write(_ bytes: [UInt8], _ descriptor: Int32) throws(FileProblem) {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(
          descriptor, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw lastProblem() }
      start += count
    }
  }

  /// Lets a closed pipe, or a file that may not grow, be an error of writing and not the end of the
  /// process.
  static func ignoreBrokenPipes() {
    #if !canImport(ucrt)
      _ = signal(SIGPIPE, SIG_IGN)
      _ = signal(SIGXFSZ, SIG_IGN)
    #endif
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

  private static func lastProblem() -> FileProblem {
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
private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  #if canImport(ucrt)
    unsafe Int(_read(file, bytes, UInt32(count)))
  #else
    unsafe read(file, bytes, count)
  #endif
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  #if canImport(ucrt)
    unsafe Int(_write(file, bytes, UInt32(count)))
  #else
    unsafe write(file, bytes, count)
  #endif
}
