// Threads as the operating system has them.

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
  /// How many threads can run at the same time.
  static var coreCount: Int {
    #if canImport(ucrt)
      1
    #else
      max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    #endif
  }

  /// Runs `body` on `count` threads at once, this one among them, until all have returned; on fewer
  /// where the system gives no more.
  ///
  /// It is not isolated to an actor, or the threads' closures would be, and trap.
  nonisolated static func run(onThreads count: Int, _ body: @escaping @Sendable () -> Void) {
    #if canImport(ucrt)
      body()
    #else
      var threads: [pthread_t] = []
      let task = Task(body)
      for _ in 1..<max(1, count) {
        guard let thread = start(task) else { break }
        threads.append(thread)
      }
      body()
      for thread in threads { _ = pthread_join(thread, nil) }
    #endif
  }

  #if !canImport(ucrt)
    /// What a thread is given to do.
    private final class Task: Sendable {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private nonisolated static func start(_ task: Task) -> pthread_t? {
      #if canImport(Darwin)
        var thread: pthread_t?
      #else
        var thread = pthread_t()
      #endif
      let handedOver = unsafe Unmanaged.passRetained(task)
      let result = unsafe pthread_create(
        &thread, nil,
        { pointer in
          let pointer: UnsafeMutableRawPointer? = unsafe pointer
          if let pointer = unsafe pointer {
            unsafe Unmanaged<Task>.fromOpaque(pointer).takeRetainedValue().body()
          }
          return nil
        }, handedOver.toOpaque())
      if result == 0 { return thread }
      unsafe handedOver.release()
      return nil
    }
  #endif
}

/// Lets one thread at a time at what several share, and lets them wait for each other.
@safe
final class Monitor: @unchecked Sendable {
  #if canImport(ucrt)
    // There is one thread alone.
    func lock() {}
    func unlock() {}
    func wait() {}
    func wakeAll() {}
  #else
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>

    init() {
      unsafe mutex = .allocate(capacity: 1)
      unsafe condition = .allocate(capacity: 1)
      unsafe mutex.initialize(to: pthread_mutex_t())
      unsafe condition.initialize(to: pthread_cond_t())
      unsafe _ = pthread_mutex_init(mutex, nil)
      unsafe _ = pthread_cond_init(condition, nil)
    }

    deinit {
      unsafe _ = pthread_cond_destroy(condition)
      unsafe _ = pthread_mutex_destroy(mutex)
      unsafe condition.deallocate()
      unsafe mutex.deallocate()
    }

    func lock() { unsafe _ = pthread_mutex_lock(mutex) }

    func unlock() { unsafe _ = pthread_mutex_unlock(mutex) }

    /// Lets others in until one of them calls ``wakeAll()``; it may return without that, too.
    func wait() { unsafe _ = pthread_cond_wait(condition, mutex) }

    func wakeAll() { unsafe _ = pthread_cond_broadcast(condition) }
  #endif
}
