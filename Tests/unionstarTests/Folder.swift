import Foundation
import Testing

/// Folders and files of the project that tests list and, when asked to, write anew.
enum Folder {
  /// The names of the files in a folder of the project, sorted.
  static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Project.root + path).sorted()
  }

  /// Writes a file of the project.
  static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: Project.root + path))
  }

  /// Whether golden files are to be written anew instead of compared: `RECORD=1 swift test`.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
}

/// A folder that is there while a test needs it.
final class TemporaryFolder {
  /// Its path, with a slash at its end.
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "unionstar-\(UUID().uuidString)/"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file in it; the folders on the way are made.
  ///
  /// - Returns: the file's path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Writes bytes as a file in it.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = path + name
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(
      atPath: "/" + folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// Makes a pipe in it, from which a reader would wait for ever.
  ///
  /// - Returns: its path.
  @discardableResult
  func makePipe(_ name: String) -> String {
    let made = unsafe mkfifo(path + name, 0o600)
    #expect(made == 0)
    return path + name
  }

  /// Makes a symbolic link in it.
  func link(_ name: String, to end: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + name, withDestinationPath: end)
  }
}
