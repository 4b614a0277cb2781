import Foundation
import StarRules

@testable import unionstar

/// Rulebooks, submissions, results and files in which every text that is printed anywhere holds what
/// would act on a terminal.
final class HostileWorld {
  /// A colour, a title, a bell, moves of the cursor, turns of direction, what has no width, what ends
  /// a line, a cell or an element, and more marks than one character carries.
  static let spice: String =
    "\u{1B}[35m\u{1B}]0;x\u{7}\r\n\t\u{8}\u{7F}\u{9B}2J\u{202E}\u{2066}\u{61C}\u{200B}\u{200D}"
    + "\u{FEFF}\u{AD}\u{34F}\u{115F}\u{3164}\u{2028}\u{2029}\u{E0041}\u{E000}\u{FFFF}|`*<b>]]>\",#"
    + "甲\u{FE00}" + String(repeating: "\u{301}", count: 9)

  /// Less of it, for the many texts of a rulebook.
  static let pinch = "\u{1B}[35m\n\u{9B}\u{202E}\u{200B}|"

  /// The spice as the content of a string of JSON.
  static let inJSON = content(spice)

  private static func content(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.bytes.dropFirst().dropLast(), as: UTF8.self)
  }

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Writes a text in it.
  ///
  /// - Returns: the path, in which the spice stands too.
  func write(_ text: String, to name: String) throws -> String {
    let hidden = Self.spice.unicodeScalars.filter { $0 != "/" && $0 != "\u{FFFF}" }
    return try folder.write(text, to: "\(String(String.UnicodeScalarView(hidden)))/\(name)")
  }

  /// Writes a rulebook of the project, spiced.
  func rulebook(_ path: String) throws -> String {
    let keys = ["zh", "en", "number", "edition"]
    let text = spiced(try Project.text(path), keys, with: Self.content(Self.pinch))
    return try write(text, to: "rulebook.json")
  }

  /// A JSON text in which the texts under some keys begin with the spice.
  func spiced(_ text: String, _ keys: [String], with spice: String = inJSON) -> String {
    keys.reduce(text) { text, key in
      text.replacingOccurrences(of: "\"\(key)\": \"", with: "\"\(key)\": \"\(spice)")
    }
  }

  /// A submission with reviews and honours, spiced.
  func submission(_ path: String = "Fixtures/reviews/a-year-to-a-failed-spot-check.json") throws
    -> String
  {
    let keys = ["name", "district", "code", "by", "note"]
    let text = spiced(try Project.text(path), keys)
    // Of the last brace on.
    let end = text.utf8.lastIndex(of: UInt8(ascii: "}")) ?? text.endIndex
    return try write(
      text[..<end] + ", \"source\": \"\(Self.inJSON)\", \"x-\(Self.inJSON)\": 1}", to: "a.json")
  }

  /// Submissions that are refused, each with the spice in another place.
  static let refused: [String] =
    [
      #"{"organisation":{"name":"甲","type":"§"}}"#,
      #"{"organisation":{"name":"甲","type":"township","form":"§"}}"#,
      #"{"organisation":{"name":"甲","type":"township","§":1,"§":2},"§":1,"§":2}"#,
      #"{"organisation":{"name":"甲","type":"township"},"format":"§","rulebook":"§","year":"§"}"#,
      #"{"organisation":{"name":["§"],"type":"township"},"facts":{"§":1,"members":"§"}}"#,
      #"{"organisation":{"name":"甲","type":"township"},"answers":{"§":true,"TB1":"§","B1":"§"}}"#,
      #"{"organisation":{"name":"甲","type":"township"},"answers":{"TB1":{"§":1,"met":"§"}}}"#,
      #"{"organisation":{"name":"甲","type":"township"},"claimedStar":"§"}"#,
      #"{"organisation":{"name":"甲","type":"township"},"reviews":[{"stage":"§","date":"§","§":1}]}"#,
      #"{"organisation":{"name":"甲","type":"township"},"honours":[{"title":"§","year":"§"}]}"#,
      #"{"source":"§","organisation":{"name":"","type":"township"}}"#,
      #"{"organisation":{"name":"甲","type":"township"},"x":§"#,
      #"§"#, #"{"§"§}"#, #"["§"]"#, #""§""#,
    ].flatMap { text in
      // As JSON escapes it, and as it is, which is no JSON.
      [inJSON, spice].map { spice in
        text.split(separator: "§", omittingEmptySubsequences: false).joined(separator: spice)
      }
    }
}

/// What is printed on lines, looked at as a terminal would.
enum Tame {
  /// The lines that would act on a terminal, for those of a text.
  static func wildLines(of text: String, isColoured: Bool = false) -> [String] {
    let lines = text.unicodeScalars.split(separator: "\n").map { String($0) }
    return lines.map { isColoured ? withoutColours($0) : $0 }.filter { Display.visible($0) != $0 }
  }

  /// The characters that would act on a terminal, for JSON, which carries every text exactly.
  static func wildScalars(of json: String) -> [Unicode.Scalar] {
    json.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0x00..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  /// A line without the colours that the tool itself prints.
  private static func withoutColours(_ line: String) -> String {
    let parts = line.components(separatedBy: "\u{1B}[")
    return parts[0]
      + parts.dropFirst().map { part in
        for code in ["0", "1", "2", "31", "32", "33"] where part.hasPrefix(code + "m") {
          return String(part.dropFirst(code.count + 1))
        }
        return "\u{1B}[" + part
      }.joined()
  }
}
