import Foundation

@testable import StarRules

/// Files of this repository and of the machine the tests run on; the one place that touches them.
enum Fixture {
  /// The folder that holds Package.swift.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of a file of the repository.
  static func bytes(ofRepositoryFile path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: repository.appending(path: path)))
  }

  /// Writes a file of the repository anew.
  static func write(_ text: String, toRepositoryFile path: String) throws {
    try Data(text.utf8).write(to: repository.appending(path: path))
  }

  /// The files of a folder of the repository, with their names, in the order of these.
  static func files(
    inRepositoryFolder path: String
  ) throws -> [(name: String, bytes: [UInt8])] {
    try files(in: repository.appending(path: path).path)
  }

  /// The files of a folder anywhere, with their names, in the order of these.
  static func files(in folder: String) throws -> [(name: String, bytes: [UInt8])] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return try names.map { name in
      (name, [UInt8](try Data(contentsOf: URL(filePath: folder).appending(path: name))))
    }
  }

  /// A variable of the environment.
  static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }
}

/// The built-in rulebook, read once for all tests.
enum BuiltIn {
  private static let loaded = Result { () throws(RulebookRefused) in try Rulebook.builtIn() }

  static func rulebook() throws -> Rulebook { try loaded.get() }
}
