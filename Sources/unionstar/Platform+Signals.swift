// Being asked to stop.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(ucrt)
  import ucrt
#endif

extension Platform {
  #if canImport(ucrt)
    static func caughtSignal() -> Int32? { nil }
  #else
    /// The end of a pipe from which the signal's number can be read when one was caught.
    ///
    /// A pipe, since waiting for input can so wait for a signal too.
    static var wakingDescriptor: Int32 { signalPipe.output }

    /// The signal that asked the process to stop since this was first called; nil where there was
    /// none, or where it was told before.
    ///
    /// Only the first is caught: one more ends the process at once.
    static func caughtSignal() -> Int32? {
      _ = catching
      var number: UInt8 = 0
      let count = unsafe systemRead(signalPipe.output, &number, 1)
      return count == 1 ? Int32(number) : nil
    }

    private static let catching: Void = {
      for number in [SIGINT, SIGTERM, SIGHUP] {
        let before = signal(number) { number in
          let problem = errno
          var byte = UInt8(truncatingIfNeeded: number)
          unsafe _ = systemWrite(signalPipe.input, &byte, 1)
          for other in [SIGINT, SIGTERM, SIGHUP] { _ = signal(other, SIG_DFL) }
          errno = problem
        }
        // What whoever started the process chose to ignore stays ignored.
        let (old, ignored) = unsafe (
          unsafeBitCast(before, to: Int.self), unsafeBitCast(SIG_IGN, to: Int.self)
        )
        if old == ignored { _ = signal(number, SIG_IGN) }
      }
    }()

    private static let signalPipe: (output: Int32, input: Int32) = {
      var ends: [Int32] = [-1, -1]
      guard unsafe pipe(&ends) == 0 else { return (-1, -1) }
      for end in ends {
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
      return (ends[0], ends[1])
    }()
  #endif
}
