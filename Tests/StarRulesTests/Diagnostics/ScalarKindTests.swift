import Testing

@testable import StarRules

/// The table of what characters are is the one that the standard library gives.
struct ScalarKindTests {
  private let generated = "Sources/StarRules/Diagnostics/ScalarKinds+Generated.swift"

  /// What the standard library says of a scalar.
  private func kind(_ scalar: Unicode.Scalar) -> ScalarKind {
    let properties = scalar.properties
    var kind: ScalarKind = []
    if properties.isAlphabetic { kind.insert(.alphabetic) }
    if properties.isWhitespace { kind.insert(.whiteSpace) }
    if properties.isDefaultIgnorableCodePoint { kind.insert(.ignorable) }
    if properties.isEmoji { kind.insert(.emoji) }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: kind.insert(.mark)
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned:
      kind.insert(.shapeless)
    case .privateUse: kind.insert(.privateUse)
    default: break
    }
    return kind
  }

  /// Every scalar's kind, those of the gap of the surrogates that of the scalar before it.
  private var stretches: [(kind: ScalarKind, count: Int)] {
    var stretches: [(kind: ScalarKind, count: Int)] = []
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      let kind = Unicode.Scalar(value).map(kind) ?? stretches[stretches.count - 1].kind
      if stretches.last?.kind == kind {
        stretches[stretches.count - 1].count += 1
      } else {
        stretches.append((kind, 1))
      }
    }
    return stretches
  }

  private func sign(_ number: Int) -> Character {
    Character(Unicode.Scalar(UInt8(0x30 + number)))
  }

  /// The generated file.
  private func source() throws -> String {
    var meanings: [ScalarKind] = []
    var text = ""
    for (kind, count) in stretches {
      if !meanings.contains(kind) { meanings.append(kind) }
      let number = try #require(meanings.firstIndex(of: kind))
      try #require(number < 32)
      guard count > 1 else {
        text.append(sign(number + 32))
        continue
      }
      text.append(sign(number))
      var rest = count
      while rest >= 32 {
        text.append(sign(rest % 32 + 32))
        rest /= 32
      }
      text.append(sign(rest))
    }
    var lines: [Substring] = []
    var rest = text[...]
    while !rest.isEmpty {
      lines.append(rest.prefix(96))
      rest = rest.dropFirst(96)
    }
    return ##"""
      // Generated from the standard library's Unicode; `UPDATE_GENERATED=1 swift test` writes it anew.
      // swift-format-ignore-file

      extension ScalarKindTable {
        /// What the numbers of kinds stand for.
        static let meanings: [UInt8] = [\##(meanings.map { "\($0.rawValue)" }.joined(separator: ", "))]

        /// The stretches, which the table is made of.
        static let text: StaticString = #"""
      \##(lines.joined(separator: "\n"))
      """#
      }

      """##
  }

  @Test("The generated file is the one that Unicode gives; UPDATE_GENERATED=1 writes it")
  func isFresh() throws {
    let expected = try source()
    if Fixture.environment("UPDATE_GENERATED") == "1" {
      try Fixture.write(expected, toRepositoryFile: generated)
    }
    let present = String(decoding: try Fixture.bytes(ofRepositoryFile: generated), as: UTF8.self)
    #expect(present == expected, "run UPDATE_GENERATED=1 swift test")
  }

  @Test(
    "Every scalar is told the kind that the standard library tells",
    .disabled(if: Fixture.environment("UPDATE_GENERATED") == "1", "it was compiled before"))
  func agrees() {
    let differing = (0...0x10FFFF as ClosedRange<UInt32>).compactMap { Unicode.Scalar($0) }
      .filter { ScalarKind(of: $0) != kind($0) }
    #expect(differing.isEmpty, "another Unicode? \(differing.prefix(5).map { $0.value })")
  }
}
