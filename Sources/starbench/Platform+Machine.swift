// The machine, its clock, and what the process was started with.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  /// Nanoseconds of a clock that never goes back.
  static func now() -> UInt64 {
    var time = timespec()
    unsafe _ = clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The system and the kind of processor, such as `Linux x86_64`; never the machine's name.
  static var system: String {
    var info = utsname()
    guard unsafe uname(&info) == 0 else { return "unknown system" }
    return "\(text(&info.sysname)) \(text(&info.machine))"
  }

  private static func text<Field>(_ field: inout Field) -> String {
    unsafe withUnsafeBytes(of: &field) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  /// The value of an environment variable.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// The folder that this program stands in, with a slash at its end.
  static var ownFolder: String {
    var path = CommandLine.arguments.first ?? ""
    #if os(Linux)
      var bytes = [CChar](repeating: 0, count: 4096)
      let count = unsafe readlink("/proc/self/exe", &bytes, bytes.count)
      if count > 0 {
        path = String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
      }
    #endif
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }
}
