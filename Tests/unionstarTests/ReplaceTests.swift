import Foundation
import Testing

@testable import unionstar

/// Putting a text in the place of a file.
@Suite("Replacing files")
struct ReplaceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func text(_ name: String) throws -> String {
    String(decoding: try Platform.read(folder.path + name, limit: 99), as: UTF8.self)
  }

  private func mode(_ name: String) throws -> Int? {
    let values = try FileManager.default.attributesOfItem(atPath: folder.path + name)
    return (values[.posixPermissions] as? NSNumber)?.intValue
  }

  @Test("A file keeps its mode, and nothing is left beside it", arguments: [0o600, 0o640, 0o755])
  func keepsMode(mode: Int) throws {
    try folder.write("old", to: "a.json")
    try folder.write("mine", to: "a.json.new")
    try FileManager.default.setAttributes(
      [.posixPermissions: NSNumber(value: mode)], ofItemAtPath: folder.path + "a.json")
    try Platform.replace(folder.path + "a.json", with: Array("new".utf8))
    #expect(try text("a.json") == "new")
    #expect(try self.mode("a.json") == mode)
    #expect(try text("a.json.new") == "mine")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }

  @Test("A link stays a link, and the file at its end is replaced")
  func throughLinks() throws {
    try folder.write("old", to: "far/a.json")
    for (name, end) in [("one", "two"), ("two", "far/a.json"), ("lost", "nowhere")] {
      try folder.link(name, to: end)
    }
    try Platform.replace(folder.path + "one", with: Array("new".utf8))
    #expect(try text("far/a.json") == "new")
    for (name, end) in [("one", "two"), ("two", "far/a.json")] {
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + name) == end)
    }
    #expect(throws: FileProblem.notFound) { try Platform.replace(folder.path + "lost", with: []) }
  }

  @Test("What is no file is left alone, and a file that was not there is made")
  func others() throws {
    folder.makePipe("pipe")
    #expect(throws: FileProblem.notRegular) { try Platform.replace(folder.path + "pipe", with: []) }
    #expect(throws: FileProblem.notRegular) { try Platform.replace(folder.path, with: []) }
    #expect(throws: FileProblem.notFound) {
      try Platform.replace(folder.path + "no/a.json", with: [])
    }
    try Platform.replace(folder.path + "a.json", with: Array("new".utf8))
    #expect(try text("a.json") == "new")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }
}
