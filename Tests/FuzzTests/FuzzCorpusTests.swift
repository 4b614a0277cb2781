import Foundation
import Testing

@testable import StarRules

/// What the fuzzers start from and have found, held to the same promises without a fuzzer.
@Suite("Fuzzing")
struct FuzzCorpusTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// The files of a folder, by its path from this file's; none where it is not there.
  private func files(_ path: String) throws -> [(name: String, bytes: [UInt8])] {
    let folder = Self.folder.appending(path: path)
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { !$0.hasSuffix(".expected") }
      .map { ($0, [UInt8](try Data(contentsOf: folder.appending(path: $0)))) }
  }

  @Test(
    "Every text that led a fuzzer to new code, or broke a promise once, keeps what is promised",
    arguments: FuzzTarget.allCases)
  func corpus(target: FuzzTarget) throws {
    let found = try files("Corpus/\(target.rawValue)") + files("Findings/\(target.rawValue)")
    #expect(found.count > 20)
    let examples =
      switch target {
      case .scanner, .submission: try files("../../Fixtures/refused")
      case .rulebook: try files("../../Fixtures/rulebooks")
      case .batch, .results: try files("../../Fixtures/results")
      }
    #expect(examples.count > 2)
    for (name, bytes) in found + examples where bytes.count < 10_000 {
      do throws(Violation) { try target.check(bytes) } catch {
        Issue.record("\(target.rawValue)/\(name): \(error)")
      }
    }
  }

  @Test("A place outside the text is a broken promise")
  func places() throws {
    let text = Array("[1,\n\u{4E2D}]".utf8)
    func isKept(_ line: Int, _ column: Int) -> Bool {
      let place = Diagnostic(
        severity: .error, code: "a", location: SourceLocation(line: line, column: column), path: "",
        message: "b")
      do {
        try PlaceCheck.run([place], text)
        return true
      } catch {
        return false
      }
    }
    #expect(isKept(1, 1) && isKept(1, 4) && isKept(2, 3))
    #expect(!isKept(1, 5) && !isKept(2, 4) && !isKept(3, 1) && !isKept(0, 1) && !isKept(1, 0))
    var findings = FindingLog()
    findings.add(.syntax(.unexpectedEnd), at: text.count + 1)
    #expect(throws: Violation.self) { try PlaceCheck.run(findings, text) }
  }

  @Test("A text that is written again has the same parts, and another layout or order")
  func rewriting() throws {
    let text = Array(#"{"\u0061":[1,-0.5e3,"中\n"],"b":{"c":null,"d":true}}"#.utf8)
    let document = try JSONDocument(text)
    #expect(document.parts.count == 15)
    let compact = document.rewritten(.compact)
    #expect(
      String(decoding: compact, as: UTF8.self)
        == #"{"a":[1,-0.5e3,"中\n"],"b":{"c":null,"d":true}}"#)
    for rewriting in [Rewriting.compact, .spaced] {
      #expect(try JSONDocument(document.rewritten(rewriting)).parts == document.parts)
    }
    #expect(
      String(decoding: document.rewritten(.reversed), as: UTF8.self)
        == #"{"b":{"d":true,"c":null},"a":[1,-0.5e3,"中\n"]}"#)
  }
}
