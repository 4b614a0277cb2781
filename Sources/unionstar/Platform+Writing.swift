// Files that are written, whole or not at all.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(ucrt)
  import ucrt
#endif

/// Where bytes go, one piece after the other.
protocol ByteSink: AnyObject {
  /// Writes all of `bytes`.
  func write(_ bytes: Span<UInt8>) throws(FileProblem)

  /// Ends its use when everything was written.
  func finish() throws(FileProblem)

  /// Ends its use without that; what has a place of its own then stays as it was before.
  func abandon()
}

/// A file that is written beside the one whose place it is to take, which is so always whole.
///
/// Where the system can, it has no name until it is whole, so that a run that is killed leaves
/// nothing behind.
/// A file that is there keeps its mode and, where the system permits it, its owner; of a link it is
/// the file at its end that is replaced.
final class Replacement: ByteSink {
  private let place: [CChar]
  private let beside: [CChar]
  private let descriptor: Int32
  /// Whether it has no name as yet.
  private let isNameless: Bool
  #if !canImport(ucrt)
    /// What stands in the place already.
    private let replaced: stat?
  #endif

  /// - Throws: ``FileProblem/notRegular`` where what stands there cannot be replaced.
  init(of path: String) throws(FileProblem) {
    var place = PathText.bytes(of: path)
    #if !canImport(ucrt)
      var info = stat()
      if unsafe stat(place, &info) == 0 {
        guard info.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
        guard unsafe access(place, W_OK) == 0, let end = unsafe realpath(place, nil) else {
          throw Platform.lastProblem()
        }
        defer { unsafe free(end) }
        place = unsafe Array(UnsafeBufferPointer(start: end, count: strlen(end) + 1))
        replaced = info
      } else {
        if unsafe lstat(place, &info) == 0 { throw .notFound }
        replaced = nil
      }
    #endif
    // A name that nobody else has and that no walk through the folder finds.
    let name = ".unionstar-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    let folder = place[..<(place.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)]
    self.place = place
    beside = Array(folder + PathText.bytes(of: name))
    let nameless = Self.openNameless(in: folder)
    isNameless = nameless != nil
    descriptor = unsafe nameless ?? open(beside, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else { throw Platform.lastProblem() }
  }

  /// A file in `folder` that has no name; nil where the file system has none such, or where it could
  /// not get one later.
  private static func openNameless(in folder: ArraySlice<CChar>) -> Int32? {
    #if os(Linux)
      // O_TMPFILE, which is not imported, is this bit with that of folders.
      let flags = O_WRONLY | O_DIRECTORY | 0o20_000_000
      let descriptor = unsafe open(Array(folder) + [0x2E, 0], flags, 0o666)
      guard descriptor >= 0 else { return nil }
      if unsafe access(link(to: descriptor), F_OK) == 0 { return descriptor }
      close(descriptor)
    #endif
    return nil
  }

  #if os(Linux)
    /// The path that leads to an open file without a name.
    private static func link(to descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }
  #endif

  func write(_ bytes: Span<UInt8>) throws(FileProblem) {
    try Platform.write(bytes, descriptor)
  }

  func finish() throws(FileProblem) {
    #if !canImport(ucrt)
      if let replaced {
        _ = fchown(descriptor, replaced.st_uid, replaced.st_gid)
        guard fchmod(descriptor, replaced.st_mode & 0o777) == 0 else {
          throw Platform.lastProblem()
        }
      }
      // Else a crash could leave an empty file under the name.
      guard fsync(descriptor) == 0 else { throw Platform.lastProblem() }
    #endif
    #if os(Linux)
      if isNameless {
        let path = Self.link(to: descriptor)
        guard unsafe linkat(AT_FDCWD, path, AT_FDCWD, beside, AT_SYMLINK_FOLLOW) == 0 else {
          throw Platform.lastProblem()
        }
      }
    #endif
    guard unsafe rename(beside, place) == 0 else { throw Platform.lastProblem() }
    close(descriptor)
  }

  func abandon() {
    close(descriptor)
    unsafe _ = unlink(beside)
  }
}

/// What is written where it stands, as it comes: a device or a pipe, or a new file in a folder that
/// nobody knows yet.
final class DirectOutput: ByteSink {
  private let descriptor: Int32

  init(_ path: String, isNew: Bool = false) throws(FileProblem) {
    descriptor =
      isNew
      ? unsafe open(PathText.bytes(of: path), O_WRONLY | O_CREAT | O_EXCL, 0o666)
      : unsafe open(PathText.bytes(of: path), O_WRONLY)
    guard descriptor >= 0 else { throw Platform.lastProblem() }
  }

  func write(_ bytes: Span<UInt8>) throws(FileProblem) {
    try Platform.write(bytes, descriptor)
  }

  func finish() throws(FileProblem) {
    guard close(descriptor) == 0 else { throw Platform.lastProblem() }
  }

  func abandon() { close(descriptor) }
}

extension Platform {
  /// Writes `bytes` in the place of a file, so that it is whole or as it was before.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    let file = try Replacement(of: path)
    do throws(FileProblem) {
      try file.write(bytes.span)
      try file.finish()
    } catch {
      file.abandon()
      throw error
    }
  }

  /// What results go to that are to stand at `path`.
  static func create(_ path: String) throws(FileProblem) -> any ByteSink {
    do throws(FileProblem) { return try Replacement(of: path) } catch .notRegular {
      return try DirectOutput(path)
    } catch {
      throw error
    }
  }

  /// Writes all of `bytes` to a stream.
  @Sendable
  static func write(_ bytes: Span<UInt8>, to stream: Stream) throws(FileProblem) {
    try write(bytes, stream.rawValue)
  }

  static func write(_ bytes: Span<UInt8>, _ descriptor: Int32) throws(FileProblem) {
    try unsafe bytes.withUnsafeBytes { all throws(FileProblem) in
      var rest = unsafe all[...]
      while unsafe !rest.isEmpty {
        let piece = unsafe UnsafeRawBufferPointer(rebasing: rest)
        let count = unsafe systemWrite(descriptor, piece.baseAddress, piece.count)
        if count < 0, canRepeat(descriptor, writes: true) { continue }
        guard count >= 0 else { throw lastProblem() }
        unsafe rest = rest.dropFirst(count)
      }
    }
  }
}
