import StarRules

/// How text is laid out on a terminal: widths, wrapping, and nothing that moves the cursor.
///
/// What is laid out is made visible first, whoever wrote it.
enum Display {
  /// The width that text is laid out for.
  static let columns = 80

  /// How many columns a scalar takes: two for East Asian wide and full-width ones (UAX #11), none
  /// for marks that combine with the one before.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    // Chinese characters and full-width punctuation, of which most text is made.
    if (0x4E00...0x9FFF).contains(value) || (0xFF01...0xFF5E).contains(value) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0, 0x23F3,
      0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F, 0x2693, 0x26A1, 0x26AA...0x26AB,
      0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE, 0x26D4, 0x26EA, 0x26F2...0x26F3, 0x26F5, 0x26FA,
      0x26FD, 0x2705, 0x270A...0x270B, 0x2728, 0x274C, 0x274E, 0x2753...0x2755, 0x2757,
      0x2795...0x2797, 0x27B0, 0x27BF, 0x2B1B...0x2B1C, 0x2B50, 0x2B55, 0x2E80...0x303E,
      0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18AFF, 0x1AFF0...0x1B2FB, 0x1F004, 0x1F0CF, 0x1F18E,
      0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C,
      0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4,
      0x1F3F8...0x1F43E, 0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E,
      0x1F550...0x1F567, 0x1F57A, 0x1F595...0x1F596, 0x1F5A4, 0x1F5FB...0x1F64F,
      0x1F680...0x1F6C5, 0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6D7, 0x1F6DC...0x1F6DF,
      0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7EB, 0x1F7F0, 0x1F90C...0x1F93A,
      0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// How many columns a text takes.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// The text, followed by spaces up to `columns`.
  static func pad(_ text: String, to columns: Int) -> String {
    let text = visible(text)
    return text + String(repeating: " ", count: max(0, columns - width(text)))
  }

  /// The text, with spaces before it up to `columns`.
  static func padLeft(_ text: String, to columns: Int) -> String {
    let text = visible(text)
    return String(repeating: " ", count: max(0, columns - width(text))) + text
  }

  /// The text, cut off before it takes more than `columns`.
  static func clip(_ text: String, to columns: Int) -> String {
    let text = visible(text)
    guard width(text) > columns else { return text }
    var (clipped, used) = (String.UnicodeScalarView(), 1)
    for scalar in text.unicodeScalars {
      used += width(scalar)
      guard used <= columns else { break }
      clipped.append(scalar)
    }
    return String(clipped) + "…"
  }

  /// What somebody else wrote, with everything that is not shown as itself written as `\u{…}`.
  static func visible(_ text: String) -> String { text.visible }

  /// The text in lines of at most `columns`, each but the first after `indent` spaces; the first
  /// is to stand after `first` columns that are not part of it.
  ///
  /// Lines break at spaces, and between East Asian characters but not before closing punctuation.
  static func wrap(
    _ text: String, indent: Int, after first: Int = 0, columns: Int = columns
  ) -> [String] {
    let text = visible(text)
    let scalars = text.unicodeScalars
    var lines: [String] = []
    var start = scalars.startIndex
    var used = first
    /// The last place in the line where it may break, and the columns used up to there.
    var (place, usedToPlace) = (start, first)
    var previous: Unicode.Scalar = " "
    for index in scalars.indices {
      let scalar = scalars[index]
      if index > start, mayBreak(between: previous, scalar) { (place, usedToPlace) = (index, used) }
      let width = width(scalar)
      if used + width > columns, place > start {
        lines.append(line(text[start..<place], lines.isEmpty ? 0 : indent))
        start = place
        used = indent + used - usedToPlace
        while start < index, scalars[start] == " " {
          start = scalars.index(after: start)
          used -= 1
        }
      }
      // The spaces at which a line breaks are not printed.
      if index == start, scalar == " ", !lines.isEmpty {
        start = scalars.index(after: index)
        previous = scalar
        continue
      }
      used += width
      previous = scalar
    }
    if start < scalars.endIndex || lines.isEmpty {
      lines.append(line(text[start...], lines.isEmpty ? 0 : indent))
    }
    return lines
  }

  /// Whether a line may break between two scalars: at spaces, and beside East Asian characters but not
  /// before closing or after opening punctuation.
  static func mayBreak(between previous: Unicode.Scalar, _ scalar: Unicode.Scalar) -> Bool {
    if scalar == " " || previous == " " { return true }
    // A mark stays with what it is put on.
    guard width(scalar) > 0 else { return false }
    guard width(scalar) == 2 || width(previous) == 2 else { return false }
    return !closes(scalar) && !opens(previous)
  }

  /// A line after `indent` spaces, without spaces at its end.
  private static func line(_ text: Substring, _ indent: Int) -> String {
    var text = text.unicodeScalars
    while text.last == " " { text.removeLast() }
    return String(repeating: " ", count: indent) + String(text)
  }

  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "、", "；", "：", "？", "！", "）", "」", "』", "”", "’", "】", "》", "…", "％", "%", ",",
      ".", ";", ":", "?", "!", ")":
      true
    default: false
    }
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "（", "「", "『", "“", "‘", "【", "《", "(": true
    default: false
    }
  }
}

/// How a piece of output stands out.
enum Emphasis: String {
  case strong = "1"
  case good = "32"
  case bad = "31"
  case open = "33"
  case faint = "2"
}

/// Colours output, or leaves it alone.
struct Painter {
  let isOn: Bool

  /// The text as it is to be printed, with no colour in it but this.
  func callAsFunction(_ text: String, _ emphasis: Emphasis) -> String {
    let text = Display.visible(text)
    return isOn ? "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m" : text
  }
}
