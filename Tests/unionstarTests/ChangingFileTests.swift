import Foundation
import Testing

@testable import unionstar

/// Files that somebody writes while they are read.
@Suite("Changing files")
struct ChangingFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What is done to a file of eight bytes after four were read, and whether reading tells.
  static let changes: [(name: String, isTold: Bool, change: @Sendable (String) throws -> Void)] = [
    ("nothing", false, { _ in }),
    ("cut", true, { try handle($0).truncate(atOffset: 4) }),
    ("cut to nothing", true, { try handle($0).truncate(atOffset: 0) }),
    ("longer", true, { try append($0) }),
    ("written over", true, { try handle($0).write(contentsOf: Data("zwei".utf8)) }),
    // The file that was opened is still there, whole.
    ("removed", false, { try FileManager.default.removeItem(atPath: $0) }),
    (
      "replaced", false,
      { try Data("other".utf8).write(to: URL(fileURLWithPath: $0), options: .atomic) }
    ),
    (
      "forbidden", false,
      { try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: $0) }
    ),
  ]

  @Sendable
  private static func handle(_ path: String) throws -> FileHandle {
    try #require(FileHandle(forWritingAtPath: path))
  }

  @Sendable
  private static func append(_ path: String) throws {
    let handle = try handle(path)
    _ = try handle.seekToEnd()
    try handle.write(contentsOf: Data("more".utf8))
  }

  @Test(
    "A file that is not the same at its end as at its beginning is told of",
    arguments: changes.indices)
  func told(_ index: Int) throws {
    let (name, isTold, change) = Self.changes[index]
    let path = try folder.write("einszwei", to: "a.json")
    // Long ago, so that a write in the same tick of the clock is seen too.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: path)
    let file = try Platform.openFile(path)
    defer { file.close() }
    var buffer = ReadBuffer()
    buffer.grow(to: 4)
    #expect(try file.read(4, into: &buffer) == 4)
    try change(path)
    do {
      try buffer.read(all: file, limit: 99)
      #expect(!isTold, "\(name)")
      #expect(String(decoding: buffer.bytes.prefix(buffer.count), as: UTF8.self) == "einszwei")
    } catch {
      #expect(isTold && error == .changed, "\(name)")
    }
  }

  @Test("A time far away is no fault", arguments: [-1e10, 0, 4e9, 1e10])
  func farTimes(_ seconds: Double) throws {
    let path = try folder.write("einszwei", to: "a.json")
    try? FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: seconds)], ofItemAtPath: path)
    #expect(try Platform.read(path, limit: 99).count == 8)
  }
}
