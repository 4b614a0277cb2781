/// Writes JSON, in the order it is told, indented or on one line.
///
/// Strings are written as they are but for what RFC 8259 section 7 requires to be escaped, and what
/// would act on a terminal or make some readers stumble: the C1 controls, line separators, and
/// characters of no width or that turn the direction of text.
public struct JSONWriter {
  /// How the text is laid out.
  public enum Layout: Sendable {
    /// Without any white space.
    case compact
    /// Two spaces a level, and one line for what holds no object.
    case indented
  }

  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private let layout: Layout
  /// Of each open container whether something stands in it, and whether it is kept on one line.
  private var open: [(isEmpty: Bool, isInline: Bool)] = []
  private var followsKey = false

  /// A writer with nothing written.
  public init(_ layout: Layout = .compact) { self.layout = layout }

  /// A string as it is written, with its quotes.
  static func quoted(_ value: String) -> [UInt8] {
    var writer = Self()
    writer.string(value)
    return writer.bytes
  }

  /// Writes an object; `members` writes its keys and values.
  public mutating func object(inline: Bool = false, _ members: (inout Self) -> Void) {
    container(.openingBrace, .closingBrace, inline, members)
  }

  /// Writes an array; `elements` writes its elements.
  public mutating func array(inline: Bool = false, _ elements: (inout Self) -> Void) {
    container(.openingBracket, .closingBracket, inline, elements)
  }

  /// Writes the next key of the open object.
  public mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes.append(.colon)
    if layout == .indented { bytes.append(0x20) }
    followsKey = true
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  /// Writes a whole number.
  public mutating func number(_ value: some BinaryInteger) {
    separate()
    bytes.append(contentsOf: value.description.utf8)
  }

  /// Writes a value as it stands in another JSON text.
  mutating func verbatim(_ value: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: value)
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  private mutating func container(
    _ opening: UInt8, _ closing: UInt8, _ inline: Bool, _ content: (inout Self) -> Void
  ) {
    separate()
    let isInline = inline || layout == .compact || (open.last?.isInline ?? false)
    bytes.append(opening)
    open.append((isEmpty: true, isInline: isInline))
    content(&self)
    let isEmpty = open.popLast()?.isEmpty ?? true
    if !isEmpty, !isInline { breakLine() }
    bytes.append(closing)
  }

  /// Writes what stands between the last value and the next.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard let (isEmpty, isInline) = open.last else { return }
    if !isEmpty { bytes.append(.comma) }
    if !isInline {
      breakLine()
    } else if !isEmpty, layout == .indented {
      bytes.append(0x20)
    }
    open[open.count - 1].isEmpty = false
  }

  private mutating func breakLine() {
    bytes.append(.lineFeed)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * open.count))
  }

  private mutating func quote(_ value: String) {
    bytes.append(.quote)
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": bytes.append(contentsOf: [.backslash, .quote])
      case "\\": bytes.append(contentsOf: [.backslash, .backslash])
      case "\n": bytes.append(contentsOf: [.backslash, 0x6E])
      case "\r": bytes.append(contentsOf: [.backslash, 0x72])
      case "\t": bytes.append(contentsOf: [.backslash, 0x74])
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{AD}", "\u{200B}"..."\u{200F}",
        "\u{2028}"..."\u{202E}", "\u{2060}"..."\u{206F}":
        escape(scalar.value)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(.quote)
  }

  private mutating func escape(_ value: UInt32) {
    bytes.append(contentsOf: [.backslash, 0x75])
    for shift in [12, 8, 4, 0] as [UInt32] {
      let digit = UInt8(truncatingIfNeeded: value >> shift & 0xF)
      bytes.append(digit < 10 ? .zero + digit : 0x61 + digit - 10)
    }
  }
}
