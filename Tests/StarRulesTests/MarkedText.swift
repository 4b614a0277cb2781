import Testing

@testable import StarRules

/// A text in which places are marked by `⟦`, which is taken out before the text is used.
///
/// A place that is marked twice is expected twice. Lines and columns are counted here on their own:
/// a line feed ends a line, every scalar is a column, a leading byte order mark is none.
struct MarkedText: ExpressibleByStringLiteral, Sendable, CustomTestStringConvertible {
  /// The text with its marks.
  let source: String
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [Int] = []
  private(set) var locations: [StarRules.SourceLocation] = []

  var testDescription: String { source.count > 200 ? "\(source.prefix(200))…" : source }

  init(stringLiteral text: String) { self.init(text) }

  init(_ text: String) {
    source = text
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      if scalar == "⟦" {
        offsets.append(bytes.count)
        locations.append(StarRules.SourceLocation(line: line, column: column))
        continue
      }
      let isByteOrderMark = bytes.isEmpty && scalar == "\u{FEFF}"
      bytes.append(contentsOf: String(scalar).utf8)
      if scalar == "\n" {
        (line, column) = (line + 1, 1)
      } else if !isByteOrderMark {
        column += 1
      }
    }
  }

  /// Takes out the marks of the text `bytes` starts from and puts `padding` around it.
  func text(after padding: Int) -> [UInt8] {
    Array(repeating: 0x20, count: padding) + bytes
  }
}

/// Where a text stops being JSON, and why; nil where it does not.
///
/// A reader that keeps what it reads and one that keeps nothing must agree on it.
func syntaxError(of text: [UInt8]) -> SyntaxError? {
  let check = Result { () throws(SyntaxError) in try text.span.checkJSON() }
  let reading = Result { () throws(SyntaxError) in _ = try JSONDocument(text) }
  switch (check, reading) {
  case (.success, .success): return nil
  case (.failure(let error), .failure(let other)):
    #expect(error.offset == other.offset)
    #expect(error.problem == other.problem)
    return error
  case (.failure(let error), .success), (.success, .failure(let error)):
    Issue.record("one reader accepts what the other refuses")
    return error
  }
}

extension SyntaxError: Equatable, CustomTestStringConvertible {
  static func == (left: SyntaxError, right: SyntaxError) -> Bool {
    left.offset == right.offset && left.problem == right.problem
  }

  var testDescription: String { "\(problem.rawValue) at \(offset)" }
}
