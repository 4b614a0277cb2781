// The operating system as the benchmark knows it; files beside this one hold the rest.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system refused something; the text says what in its own words.
struct SystemProblem: Error {
  let text: String
}

/// Files and streams of the process.
enum Platform {
  static let output: Int32 = 1
  static let error: Int32 = 2

  /// Opens an empty file to be written.
  static func create(_ path: String) throws(SystemProblem) -> Int32 {
    let file = systemOpen(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw lastProblem(path) }
    return file
  }

  /// Makes a folder where there is none yet.
  static func createFolder(_ path: String) throws(SystemProblem) {
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else { throw lastProblem(path) }
  }

  /// Writes all of `bytes` to an open file.
  static func write(_ bytes: [UInt8], to file: Int32) throws(SystemProblem) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe systemWrite(file, $0) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw lastProblem("write") }
      rest = rest.dropFirst(count)
    }
  }

  /// Closes a file; what the system could not write until then is a problem too.
  static func finish(_ file: Int32) throws(SystemProblem) {
    guard systemClose(file) == 0 else { throw lastProblem("close") }
  }

  /// Lets a closed pipe be a problem of writing and not the end of the process.
  static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// Ends the process.
  static func end(_ code: Int32) -> Never { exit(code) }

  /// Why the last call of the system failed, which was about `what`.
  static func lastProblem(_ what: String) -> SystemProblem {
    SystemProblem(text: "\(what): \(name(of: errno))")
  }

  /// An error of the system in its own words.
  static func name(of code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return code.description }
    return unsafe String(cString: text)
  }
}

// Outside `Platform` these names mean the system's functions.
func systemOpen(_ path: String, _ flags: Int32, _ mode: mode_t = 0) -> Int32 {
  unsafe open(path, flags, mode)
}

func systemClose(_ file: Int32) -> Int32 { close(file) }

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  unsafe write(file, bytes.baseAddress, bytes.count)
}
