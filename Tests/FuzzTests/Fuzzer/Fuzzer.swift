// What a fuzzer calls. It is compiled by .ci/fuzz, together with the checks, and not by the package.

import Glibc
import Synchronization

/// What is fuzzed, by the environment variable FUZZ_TARGET.
private let target: FuzzTarget = {
  guard let name = unsafe getenv("FUZZ_TARGET"),
    let target = FuzzTarget(rawValue: unsafe String(cString: name))
  else {
    print("FUZZ_TARGET is one of", FuzzTarget.allCases.map(\.rawValue).joined(separator: " "))
    exit(64)
  }
  return target
}()

/// Holds the target to its promises with `count` bytes; one that is not kept ends the process.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  do throws(Violation) {
    try Memory.watch(target, input)
  } catch {
    print("\(target.rawValue): \(error)")
    fflush(nil)
    abort()
  }
  return 0
}

/// What is allocated, as the address sanitizer tells of it; without one, nothing is known.
enum Memory {
  private static let now = Atomic<Int>(0)
  private static let peak = Atomic<Int>(0)

  /// How many bytes a check may hold at a time, for each byte of its input and beyond that.
  private static let limit = (perByte: 256, beyond: 8 << 20)

  private static let isWatched: Bool = {
    typealias Install =
      @convention(c) (
        @convention(c) (UnsafeRawPointer?, Int) -> Void, @convention(c) (UnsafeRawPointer?) -> Void
      ) -> Int32
    guard let symbol = unsafe dlsym(nil, "__sanitizer_install_malloc_and_free_hooks"),
      let sizes = unsafe dlsym(nil, "__sanitizer_get_allocated_size")
    else { return false }
    unsafe size = unsafe unsafeBitCast(sizes, to: Size.self)
    let install = unsafe unsafeBitCast(symbol, to: Install.self)
    return unsafe install(
      { _, count in
        let held = now.wrappingAdd(count, ordering: .relaxed).newValue
        if held > peak.load(ordering: .relaxed) { peak.store(held, ordering: .relaxed) }
      },
      { pointer in
        now.wrappingSubtract(unsafe size?(pointer) ?? 0, ordering: .relaxed)
      }) > 0
  }()

  private typealias Size = @convention(c) (UnsafeRawPointer?) -> Int
  nonisolated(unsafe) private static var size: Size?

  /// Runs a check, which must not hold more memory than its input explains.
  static func watch(_ target: FuzzTarget, _ input: [UInt8]) throws(Violation) {
    guard isWatched else { return try target.check(input) }
    let before = now.load(ordering: .relaxed)
    peak.store(before, ordering: .relaxed)
    try target.check(input)
    let held = peak.load(ordering: .relaxed) - before
    try hold(
      held <= limit.perByte * input.count + limit.beyond,
      "\(input.count) bytes of input need \(held) of memory")
  }
}
