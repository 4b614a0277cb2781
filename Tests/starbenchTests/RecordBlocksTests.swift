import Foundation
import Testing

@testable import starbench

/// Records come out of a file as they stand in it, wherever its blocks end.
struct RecordBlocksTests {
  @Test(
    "Lines are records without their ends; blank ones are none",
    arguments: [
      ("", []), ("\n \r\n\t\n", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]),
      ("\na\r\n\n b\n\n", ["a\r", " b"]),
    ])
  func lines(text: String, records: [String]) throws {
    #expect(try read(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) } == records)
  }

  @Test("Lines of many lengths, longer than a block too, come out whole and in order")
  func long() throws {
    var random = SplitMix64(seed: 3, stream: 0)
    let lengths = (0..<60).map { _ in random.number(in: 1...90_000) } + [3 << 20, 1, 1 << 20, 7]
    let records = lengths.enumerated().map { index, length in
      [UInt8](repeating: 0x61 + UInt8(index % 26), count: Int(length))
    }
    let text = Array(records.joined(separator: [0x0A]))
    #expect(text.count > 6 << 20)
    #expect(try read(text) == records)
    #expect(try read(text + [0x0A]) == records)
  }

  private func read(_ text: [UInt8]) throws -> [[UInt8]] {
    let path = NSTemporaryDirectory() + "starbench-\(UUID()).ndjson"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(text).write(to: URL(fileURLWithPath: path))
    var blocks = try RecordBlocks(path)
    defer { blocks.close() }
    var records: [[UInt8]] = []
    while try blocks.next() { records += blocks.records.map { Array(blocks.bytes[$0]) } }
    #expect(blocks.bytesRead == text.count)
    return records
  }
}
