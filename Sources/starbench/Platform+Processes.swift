// Processes that are started and waited for, and being asked to stop.

#if canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#elseif canImport(Darwin)
  @unsafe @preconcurrency import Darwin
#endif

/// How a process ended.
struct ProcessEnd {
  /// Its exit code; nil where a signal ended it.
  let code: Int32?
  /// From before it was started until it was gone.
  let nanoseconds: UInt64
  /// The most memory it had, in bytes; nil where nobody looked.
  var memory: Int?
}

extension Platform {
  /// Runs a program until it ends, with no input.
  ///
  /// - Parameters:
  ///   - words: the program, which is looked for in `PATH` where it is named without a folder, and
  ///     its arguments.
  ///   - output: the file that it prints to; its errors are not kept.
  static func run(
    _ words: [String], output: String = "/dev/null"
  ) throws(SystemProblem) -> ProcessEnd {
    let start = now()
    let process = try launch(words, output)
    let (status, _) = try wait(for: process, options: 0)
    return end(status, since: start)
  }

  /// Runs a program as ``run(_:output:)`` does, and looks at its memory as it goes.
  ///
  /// Linux counts in what a process had that of the one which started it, so what the system tells
  /// at the end is of no use there; each millisecond it is asked for the process alone. Of one that
  /// is gone after a few looks nothing is known.
  static func watch(
    _ words: [String], output: String
  ) throws(SystemProblem) -> ProcessEnd {
    let start = now()
    let process = try launch(words, output)
    #if os(Linux)
      var looks = 0
      var memory: Int?
      while true {
        if let peak = peakMemory(of: process) { (memory, looks) = (peak, looks + 1) }
        let (status, isOver) = try wait(for: process, options: WNOHANG)
        if isOver != nil {
          var end = end(status, since: start)
          if looks >= 10 { end.memory = memory }
          return end
        }
        _ = usleep(1_000)
      }
    #else
      let (status, usage) = try wait(for: process, options: 0)
      var end = end(status, since: start)
      end.memory = usage?.ru_maxrss
      return end
    #endif
  }

  private static func end(_ status: Int32, since start: UInt64) -> ProcessEnd {
    ProcessEnd(code: status & 0x7F == 0 ? status >> 8 & 0xFF : nil, nanoseconds: now() - start)
  }

  private static func launch(_ words: [String], _ output: String) throws(SystemProblem) -> pid_t {
    let launch = Launch(output: output)
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let problem = unsafe posix_spawnp(
      &process, words[0], &launch.actions, &launch.attributes, &arguments, environ)
    guard problem == 0 else { throw SystemProblem(text: "\(words[0]): \(name(of: problem))") }
    return process
  }

  /// Waits for a process; what it used is nil while it still runs.
  private static func wait(
    for process: pid_t, options: Int32
  ) throws(SystemProblem) -> (status: Int32, usage: rusage?) {
    var status: Int32 = 0
    var usage = rusage()
    while true {
      let ended = unsafe wait4(process, &status, options, &usage)
      if ended >= 0 { return (status, ended == process ? usage : nil) }
      if errno != EINTR { throw lastProblem("wait4") }
    }
  }

  #if os(Linux)
    /// The most memory that a running process had so far, in bytes; nil where it is gone.
    private static func peakMemory(of process: pid_t) -> Int? {
      guard let file = try? open("/proc/\(process)/status") else { return nil }
      defer { close(file) }
      var bytes = [UInt8](repeating: 0, count: 4096)
      guard let count = try? read(file, into: &bytes, from: 0) else { return nil }
      let lines = String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: "\n")
      // As in "VmHWM:     4711 kB".
      let words = lines.first { $0.hasPrefix("VmHWM:") }?.split { $0 == " " || $0 == "\t" }
      return words?.dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
    }
  #endif

  // MARK: Being asked to stop

  /// Holds back the signals that ask to stop, so that ``stopIfAsked()`` sees them and what was made
  /// for a while can be removed.
  static func holdSignals() {
    var signals = sigset_t()
    unsafe _ = sigemptyset(&signals)
    for signal in stoppingSignals { unsafe _ = sigaddset(&signals, signal) }
    unsafe _ = sigprocmask(SIG_BLOCK, &signals, nil)
  }

  /// Throws where such a signal has come.
  static func stopIfAsked() throws(SystemProblem) {
    var pending = sigset_t()
    unsafe _ = sigpending(&pending)
    guard stoppingSignals.allSatisfy({ unsafe sigismember(&pending, $0) == 0 }) else {
      throw SystemProblem(text: "stopped")
    }
  }

  private static let stoppingSignals = [SIGINT, SIGTERM, SIGHUP]
}

/// What a process that is started begins with.
@safe
private final class Launch {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
  #else
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
  #endif

  /// No input, no place for errors, and no signal held back.
  init(output: String) {
    unsafe _ = posix_spawn_file_actions_init(&actions)
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    unsafe _ = posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe _ = posix_spawn_file_actions_addopen(&actions, 1, output, flags, 0o644)
    unsafe _ = posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    unsafe _ = posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    unsafe _ = sigemptyset(&signals)
    unsafe _ = posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe _ = posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
  }

  deinit {
    unsafe _ = posix_spawn_file_actions_destroy(&actions)
    unsafe _ = posix_spawnattr_destroy(&attributes)
  }
}
