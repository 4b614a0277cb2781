// Folders that are written, whole or not at all.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(ucrt)
  import ucrt
#endif

/// A folder of files that are written one after the other.
protocol FolderSink: AnyObject {
  /// Makes a folder in it.
  func makeFolder(_ name: String) throws(FileProblem)

  /// A file in it, or in a folder in it, to be written piece by piece.
  func create(_ name: String) throws(FileProblem) -> any ByteSink

  /// A file that was written in it.
  func open(_ name: String) throws(FileProblem) -> any ByteSource

  /// Takes a file away that was written in it.
  func remove(_ name: String)

  /// Ends its use when everything was written.
  func finish() throws(FileProblem)

  /// Ends its use without that; nothing of it stays.
  func abandon()
}

/// A folder that is written beside the place it is to take, which holds nothing until it is whole.
///
/// The name it has until then is hidden, so that no walk finds it, and a run that is killed leaves
/// nothing that looks complete.
final class NewFolder: FolderSink {
  private let place: String
  private let beside: String

  /// - Parameter path: where it is to be, and where nothing may stand: a folder that is there may be
  ///   the one somebody is in, the root of a volume, or closed to others, none of which a new one is.
  init(_ path: String) throws(FileProblem) {
    guard !path.isEmpty else { throw .notFound }
    var place = path
    while place.utf8.count > 1, place.utf8.last == 0x2F { place.removeLast() }
    guard !Platform.stands(place) else { throw .exists }
    let bytes = Array(place.utf8)
    let parent = bytes[..<(bytes.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)]
    self.place = place
    beside =
      String(decoding: parent, as: UTF8.self) + ".unionstar-"
      + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    try Platform.makeFolder(beside)
  }

  private func path(_ name: String) -> String { "\(beside)/\(name)" }

  func makeFolder(_ name: String) throws(FileProblem) { try Platform.makeFolder(path(name)) }

  func create(_ name: String) throws(FileProblem) -> any ByteSink {
    try DirectOutput(path(name), isNew: true)
  }

  func open(_ name: String) throws(FileProblem) -> any ByteSource {
    try Platform.openFile(path(name))
  }

  func remove(_ name: String) { unsafe _ = unlink(PathText.bytes(of: path(name))) }

  func finish() throws(FileProblem) {
    guard !Platform.stands(place) else { throw .exists }
    guard unsafe rename(PathText.bytes(of: beside), PathText.bytes(of: place)) == 0 else {
      throw errno == ENOTEMPTY || errno == EEXIST ? .exists : Platform.lastProblem()
    }
  }

  func abandon() { Platform.removeFolder(beside) }
}

extension Platform {
  /// A folder to be written as a whole.
  static func newFolder(_ path: String) throws(FileProblem) -> any FolderSink {
    try NewFolder(path)
  }

  fileprivate static func makeFolder(_ path: String) throws(FileProblem) {
    #if canImport(ucrt)
      let failure = unsafe mkdir(PathText.bytes(of: path))
    #else
      let failure = unsafe mkdir(PathText.bytes(of: path), 0o777)
    #endif
    guard failure == 0 else { throw lastProblem() }
  }

  /// Whether anything stands at a path, be it a link that leads nowhere.
  fileprivate static func stands(_ path: String) -> Bool {
    #if canImport(ucrt)
      unsafe access(PathText.bytes(of: path), 0) == 0
    #else
      var status = stat()
      return unsafe lstat(PathText.bytes(of: path), &status) == 0
    #endif
  }

  #if !canImport(ucrt)
    private static func namesOfAll(in path: String) throws(FileProblem) -> [[CChar]] {
      guard let folder = unsafe opendir(PathText.bytes(of: path)) else {
        throw errno == ENOTDIR ? .notFolder : lastProblem()
      }
      defer { unsafe _ = closedir(folder) }
      var names: [[CChar]] = []
      while let entry = unsafe readdir(folder) {
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
            unsafe Array(UnsafeBufferPointer(start: $0, count: strlen($0) + 1))
          }
        }
        if name != [0x2E, 0], name != [0x2E, 0x2E, 0] { names.append(name) }
      }
      return names
    }
  #endif

  /// Takes a folder away that this run made, with the files and folders it made in it.
  fileprivate static func removeFolder(_ path: String) {
    #if canImport(ucrt)
      unsafe _ = rmdir(PathText.bytes(of: path))
    #else
      let start = Array(PathText.bytes(of: path).dropLast()) + [0x2F]
      for name in (try? namesOfAll(in: path)) ?? [] where unsafe unlink(start + name) != 0 {
        let text = PathText.text(of: (start + name).dropLast().map { UInt8(bitPattern: $0) })
        removeFolder(text)
      }
      unsafe _ = rmdir(PathText.bytes(of: path))
    #endif
  }
}
