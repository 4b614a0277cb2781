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

/// Why a file could not be read or written.
enum FileProblem: Error, Equatable {
  case notFound
  case denied
  case isFolder
  case notFolder
  case closed
  case full
  /// More bytes than anything that is read may have.
  case tooLarge
  /// Another reason, as the system puts it.
  case other(String)
}

/// A file or folder, however many paths lead to it.
struct FileIdentity: Hashable {
  let device: UInt64
  let file: UInt64
}

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
    let descriptor = path == "-" ? Stream.input.rawValue : unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { throw lastProblem() }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var room = 16 << 10
    while true {
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: room))
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Int(systemRead(descriptor, buffer.baseAddress.map { unsafe $0 + start }, room))
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

  /// Which file or folder a path leads to, whatever links are on the way; nil where there is none or
  /// the system does not say.
  static func identity(of path: String) -> FileIdentity? {
    #if canImport(ucrt)
      return nil
    #else
      var info = stat()
      guard unsafe stat(path, &info) == 0 else { return nil }
      return FileIdentity(
        device: UInt64(truncatingIfNeeded: info.st_dev),
        file: UInt64(truncatingIfNeeded: info.st_ino)
      )
    #endif
  }

  /// The names of what is in a folder, in the order of their bytes, without hidden ones.
  static func list(_ path: String) throws(FileProblem) -> [String] {
    #if canImport(ucrt)
      throw .notFolder
    #else
      guard let folder = unsafe opendir(path) else {
        throw errno == ENOTDIR ? .notFolder : lastProblem()
      }
      defer { unsafe _ = closedir(folder) }
      var names: [String] = []
      while let entry = unsafe readdir(folder) {
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
            unsafe String(cString: $0)
          }
        }
        if !name.hasPrefix(".") { names.append(name) }
      }
      return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #endif
  }

  /// Writes `bytes` as a file, beside it first and then in its place, so that it is whole or as it
  /// was before.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    let beside = path + ".new"
    let descriptor = unsafe open(beside, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw lastProblem() }
    do {
      try write(bytes, descriptor)
    } catch {
      close(descriptor)
      unsafe _ = unlink(beside)
      throw error
    }
    guard close(descriptor) == 0, unsafe rename(beside, path) == 0 else {
      let problem = lastProblem()
      unsafe _ = unlink(beside)
      throw problem
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
        unsafe Int(
          systemWrite(
            descriptor, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start))
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

  #if canImport(ucrt)
    private static func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int)
      -> Int32
    {
      unsafe _read(file, bytes, UInt32(count))
    }
    private static func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int)
      -> Int32
    {
      unsafe _write(file, bytes, UInt32(count))
    }
  #else
    private static func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int)
      -> Int
    {
      unsafe Platform_read(file, bytes, count)
    }
    private static func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int
    {
      unsafe Platform_write(file, bytes, count)
    }
  #endif
}

#if !canImport(ucrt)
  // Outside `Platform` these names mean the system's functions.
  private func Platform_read(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int
  {
    unsafe read(file, bytes, count)
  }
  private func Platform_write(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(file, bytes, count)
  }
#endif
