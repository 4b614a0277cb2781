import Foundation
import Testing

@testable import StarRules

/// The copy of the rulebook within the program is the file it was made from.
struct EmbeddedRulebookTests {
  private let file = "Sources/StarRules/Rulebook/Rulebooks/hangzhou-2025.json"
  private let generated = "Sources/StarRules/Rulebook/BuiltInRulebook+Generated.swift"

  /// The generated file for a rulebook's text, which is cut before the register: what rates comes
  /// first and is closed by itself, so that rating does not read what only `check` needs.
  private func source(rules: String, rest: String, digest: String) -> String {
    // Enough signs that nothing in the text ends the literal.
    ##"""
    // Generated from Rulebooks/hangzhou-2025.json; `UPDATE_GENERATED=1 swift test` writes it anew.
    // swift-format-ignore-file

    extension Rulebook {
      static let builtInDigest = "\##(digest)"

      static let builtInRules: StaticString = #"""
    \##(rules)
    }

    """#

      static let builtInRegister: StaticString = #"""
    \##(rest)
    """#
    }

    """##
  }

  @Test("The generated file is the one that the rulebook file gives; UPDATE_GENERATED=1 writes it")
  func isFresh() throws {
    let text = String(decoding: try Fixture.bytes(ofRepositoryFile: file), as: UTF8.self)
    try #require(!text.contains("\"\"\"#"), "the text would end the literal")
    let parts = text.components(separatedBy: ",\n  \"register\": {")
    try #require(parts.count == 2, "the register is the last section of the file")
    let digest = SHA256.hex(of: Array(text.utf8).span)
    let expected = source(
      rules: parts[0], rest: ",\n  \"register\": {" + parts[1], digest: digest)
    if Fixture.environment("UPDATE_GENERATED") == "1" {
      try Fixture.write(expected, toRepositoryFile: generated)
    }
    let present = String(decoding: try Fixture.bytes(ofRepositoryFile: generated), as: UTF8.self)
    #expect(present == expected, "run UPDATE_GENERATED=1 swift test")
  }

  @Test(
    "The built-in rulebook is the rulebook file, byte for byte",
    .disabled(if: Fixture.environment("UPDATE_GENERATED") == "1", "it was compiled before"))
  func isTheFile() throws {
    let bytes = try Fixture.bytes(ofRepositoryFile: file)
    #expect(bytes.count > 50_000)
    let isSame = try Rulebook.builtInWithRegister().source.withSpan { source in
      source.count == bytes.count && source.indices.allSatisfy { source[$0] == bytes[$0] }
    }
    #expect(isSame)
  }
}
