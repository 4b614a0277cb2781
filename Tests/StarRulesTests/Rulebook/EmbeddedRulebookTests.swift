import Testing

@testable import StarRules

/// The copy of the rulebook within the program is the file it was made from.
struct EmbeddedRulebookTests {
  private let file = "Sources/StarRules/Rulebook/Rulebooks/hangzhou-2025.json"
  private let generated = "Sources/StarRules/Rulebook/BuiltInRulebook+Generated.swift"

  /// The generated file for a rulebook's text.
  private func source(of text: String) -> String {
    // Enough signs that nothing in the text ends the literal.
    ##"""
    // Generated from Rulebooks/hangzhou-2025.json; `UPDATE_GENERATED=1 swift test` writes it anew.
    // swift-format-ignore-file

    extension Rulebook {
      static let builtInText: StaticString = #"""
    \##(text)
    """#
    }

    """##
  }

  @Test("The generated file is the one that the rulebook file gives; UPDATE_GENERATED=1 writes it")
  func isFresh() throws {
    let text = String(decoding: try Fixture.bytes(ofRepositoryFile: file), as: UTF8.self)
    try #require(!text.contains("\"\"\"#"), "the text would end the literal")
    let expected = source(of: text)
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
    let isSame = try BuiltIn.rulebook().source.withSpan { source in
      source.count == bytes.count && source.indices.allSatisfy { source[$0] == bytes[$0] }
    }
    #expect(isSame)
  }
}
