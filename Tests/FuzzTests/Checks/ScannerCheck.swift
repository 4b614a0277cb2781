@testable import StarRules

/// What any text is to the scanner.
enum ScannerCheck {
  static func run(_ text: [UInt8]) throws(Violation) {
    let document: JSONDocument
    do throws(SyntaxError) { document = try JSONDocument(text) } catch {
      return try checkRefused(text, error)
    }
    try hold(syntaxError(of: text) == nil, "two walks do not agree")
    let parts = document.parts
    for rewriting in Rewriting.allCases where rewriting != .reversed {
      let again = try read(document.rewritten(rewriting), "written again \(rewriting)")
      try hold(again.parts == parts, "it reads otherwise, written again \(rewriting)")
      try hold(
        again.repeatedKeys.count == document.repeatedKeys.count, "other keys repeat \(rewriting)")
    }
    for layout in [JSONWriter.Layout.compact, .indented] {
      var writer = JSONWriter(layout)
      document.write(0, to: &writer)
      let again = try read(writer.bytes, "by the writer")
      try hold(again.parts == parts.map(Self.asWritten), "the writer changes it")
    }
    // What stands where, counted from either end, decides which blocks are read at once.
    for count in [1, 15, 33] {
      let space = Array(repeating: 0x20 as UInt8, count: count)
      let mark = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let moved = try read(text[..<mark] + space + text[mark...], "moved by \(count)")
      try hold(moved.parts == parts, "it reads otherwise, moved by \(count)")
      let longer = try read(text + space, "with \(count) spaces behind it")
      try hold(longer.parts == parts, "it reads otherwise with \(count) spaces behind it")
    }
  }

  /// Why a text is not JSON; nil where it is.
  static func syntaxError(of text: [UInt8]) -> SyntaxError? {
    do throws(SyntaxError) {
      try text.span.checkJSON()
      return nil
    } catch {
      return error
    }
  }

  private static func read(
    _ text: [UInt8], _ what: @autoclosure () -> String
  ) throws(Violation) -> JSONDocument {
    do throws(SyntaxError) { return try JSONDocument(text) } catch {
      throw Violation("refused at \(error.offset) for \(error.problem) \(what())")
    }
  }

  /// What a part is once it was written by the project's own writer.
  private static func asWritten(_ part: Part) -> Part {
    guard case .number(let digits) = part else { return part }
    let value = Int64(String(decoding: digits, as: UTF8.self))
    return value.map { $0 < .max && digits.first != .minus } == true ? part : .string(digits)
  }

  private static func checkRefused(_ text: [UInt8], _ error: SyntaxError) throws(Violation) {
    let other = syntaxError(of: text)
    try hold(
      other?.offset == error.offset && other?.problem == error.problem, "two walks do not agree")
    var findings = FindingLog()
    let explained = error.encodingExplained(in: text.span)
    findings.add(.syntax(explained.problem), at: explained.offset)
    try PlaceCheck.run(findings, text)
    for language in [Language.zh, .en] {
      let diagnostics = findings.diagnostics(text: text.span, rulebook: nil, language: language)
      try PlaceCheck.run(diagnostics, text)
    }
    // A guess at the encoding looks at the first bytes; an empty text stays one.
    guard ![.emptyFile, .utf16, .binaryFile].contains(error.problem) else { return }
    let mark = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for count in [1, 15, 33] {
      let space = Array(repeating: 0x20 as UInt8, count: count)
      let moved = syntaxError(of: text[..<mark] + space + text[mark...])
      if moved?.problem == .utf16 { continue }
      try hold(
        moved?.offset == error.offset + count && moved?.problem == error.problem,
        "\(error.problem) at \(error.offset) becomes \(String(describing: moved)) when moved")
    }
  }
}
