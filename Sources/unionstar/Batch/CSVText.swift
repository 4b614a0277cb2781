import StarRules

/// A text as a field of a table that spreadsheets open (RFC 4180), and take as text.
///
/// What acts on a terminal or hides is written as `\u{…}`, but for line ends and tabs.
/// What a spreadsheet would calculate or turn into a number or a date gets an apostrophe before it.
/// That is what OWASP advises against formulas; LibreOffice keeps such a field as it is, with the
/// apostrophe, while of a bare code of 18 digits it keeps 15 and of `81330106E000000008` a number.
enum CSVText {
  /// Appends `text` as one field.
  static func append(_ text: Span<UInt8>, to output: inout ByteBuffer) {
    guard mayHide(text) else { return append(shown: text, to: &output) }
    let shown = String(decoding: text.indices.map { text[$0] }, as: UTF8.self)
      .visible(keeping: ["\n", "\r", "\t"])
    append(shown: Array(shown.utf8).span, to: &output)
  }

  /// Whether anything in `text` may have to be made visible: a control, or a character that is
  /// neither ASCII nor one of those that Chinese is written with.
  private static func mayHide(_ text: Span<UInt8>) -> Bool {
    text.indices.contains { position in
      switch text[position] {
      case 0x09, 0x0A, 0x0D, 0x20..<0x7F, 0x80..<0xC0, 0xE4...0xE9: false
      default: true
      }
    }
  }

  /// Appends a text of which nothing hides.
  private static func append(shown text: Span<UInt8>, to output: inout ByteBuffer) {
    let traits = Traits(text)
    guard traits.needsQuotes || traits.needsMark else { return output.append(text) }
    output.append(quote)
    if traits.needsMark { output.append(UInt8(ascii: "'")) }
    for position in text.indices {
      switch text[position] {
      case quote:
        output.append(quote)
        output.append(quote)
      // Within a field a spreadsheet breaks lines by a line feed, and makes one of what else it finds.
      case carriageReturn:
        if position + 1 == text.count || text[position + 1] != lineFeed { output.append(lineFeed) }
      case let byte: output.append(byte)
      }
    }
    output.append(quote)
  }

  /// The same of a text that is held as such.
  static func append(_ text: String, to output: inout ByteBuffer) {
    append(Array(text.utf8).span, to: &output)
  }

  /// A text as one field, to be appended often.
  static func field(_ text: String) -> [UInt8] {
    var buffer = ByteBuffer()
    append(text, to: &buffer)
    return buffer.withSpan { span in span.indices.map { span[$0] } }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// What has to be known of a text to write it.
  private struct Traits {
    var needsQuotes = false
    var needsMark: Bool

    init(_ text: Span<UInt8>) {
      needsMark = Self.beginsFormula(text)
      var (hasDigit, hasOther) = (false, false)
      for position in text.indices {
        switch text[position] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
        case UInt8(ascii: "\""), 0x0A, 0x0D:
          needsQuotes = true
          hasOther = true
        case UInt8(ascii: ","): needsQuotes = true
        // What numbers, amounts, dates and times are written with: . - + / : % ( ) space $ ¥ ￥ 年 月
        // 日 时 分 秒, the last few by the bytes they are made of; and after a digit E e.
        case 0x20, 0x24, 0x25, 0x28, 0x29, 0x2B, 0x2D, 0x2E, 0x2F, 0x3A: break
        case 0x45, 0x65: hasOther = hasOther || !hasDigit
        case 0x80...: hasOther = hasOther || !Self.isUnit(text, at: position)
        default: hasOther = true
        }
      }
      if hasDigit, !hasOther { needsMark = true }
      if let first = text.isEmpty ? nil : text[0], first == 0x20 || text[text.count - 1] == 0x20 {
        needsQuotes = true
      }
    }

    /// Whether a spreadsheet would calculate the text; the full-width signs are taken for the others
    /// by some of East Asia.
    private static func beginsFormula(_ text: Span<UInt8>) -> Bool {
      guard !text.isEmpty else { return false }
      switch text[0] {
      case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
      case 0x09, 0x0A, 0x0D: return true
      case 0xEF: return ["＝", "＋", "－", "＠"].contains { text.begins(with: $0, at: 0) }
      default: return false
      }
    }

    /// Whether the byte at `position` is one of a sign that dates or amounts are written with.
    private static func isUnit(_ text: Span<UInt8>, at position: Int) -> Bool {
      var start = position
      while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
      return ["年", "月", "日", "时", "分", "秒", "¥", "￥"].contains {
        text.begins(with: $0, at: start)
      }
    }
  }
}

extension Span<UInt8> {
  /// Whether `sign` stands at `position`.
  fileprivate func begins(with sign: String, at position: Int) -> Bool {
    var position = position
    for byte in sign.utf8 {
      guard position < count, self[position] == byte else { return false }
      position += 1
    }
    return true
  }
}
