import StarRules

/// The names of the files of rating sheets.
///
/// A name begins with the number of the record in the input, which is that of its result line, and so
/// is the same however many workers there are, and no other's. After it comes what the union's name has
/// of letters and digits: no separator, no reserved name and no dot at the end can come of it, on any
/// system or in an archive.
enum ReportName {
  /// How many sheets one folder holds.
  static let perFolder = 1000
  /// How many bytes of a union's name are kept: with the rest the name of a file has at most 100.
  private static let most = 84

  /// The folder of the record of number `number`, from 1: `0001-1000`.
  static func folder(of number: Int) -> String {
    let first = (number - 1) / perFolder * perFolder + 1
    return "\(padded(first))-\(padded(first + perFolder - 1))"
  }

  /// The file within that folder.
  ///
  /// - Parameter word: what ``word(of:)`` made of the union's name.
  static func file(of number: Int, word: String) -> String {
    word.isEmpty ? "\(padded(number)).html" : "\(padded(number))-\(word).html"
  }

  private static func padded(_ number: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// The letters and digits of a union's name, everything between them as one hyphen.
  static func word(of name: String) -> String {
    var word = ""
    var isApart = false
    for scalar in name.unicodeScalars {
      guard isKept(scalar) else {
        isApart = !word.isEmpty
        continue
      }
      let next = isApart ? 1 : 0
      guard word.utf8.count + next + UTF8.width(scalar) <= most else { break }
      if isApart { word += "-" }
      isApart = false
      word.unicodeScalars.append(scalar)
    }
    return word
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.properties.isDefaultIgnorableCodePoint else { return false }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      true
    default: false
    }
  }

  /// A path of such names as a link.
  static func link(_ path: String) -> String {
    var link = ""
    for byte in path.utf8 {
      switch byte {
      case 0x2D, 0x2E, 0x2F, 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        link.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        link +=
          "%" + String(byte >> 4, radix: 16, uppercase: true)
          + String(byte & 15, radix: 16, uppercase: true)
      }
    }
    return link
  }
}
