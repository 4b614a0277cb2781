/// A folder for what is measured, removed with all that was put in it.
final class TemporaryPlace {
  private let path: String
  private var files: [String] = []
  private var folders: [String] = []

  /// - Parameter parent: the folder it is made in.
  init(in parent: String) throws(SystemProblem) {
    path = parent + "/starbench-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    try Platform.createFolder(path)
    folders = [path]
  }

  /// The path of a file that is to be made in it, or in a folder in it.
  func file(_ name: String) -> String {
    files.append("\(path)/\(name)")
    return "\(path)/\(name)"
  }

  /// Makes a folder in it.
  func folder(_ name: String) throws(SystemProblem) -> String {
    try Platform.createFolder("\(path)/\(name)")
    folders.append("\(path)/\(name)")
    return "\(path)/\(name)"
  }

  deinit {
    files.forEach(Platform.remove)
    folders.reversed().forEach(Platform.removeFolder)
  }
}
