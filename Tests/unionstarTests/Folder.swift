import Foundation

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
