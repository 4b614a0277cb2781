/// What a value was expected to be.
package enum JSONExpectation: Sendable {
  case object, array, objects, text, wholeNumber, bool

  func name(in language: Language) -> String {
    switch (self, language) {
    case (.object, .zh): "对象 { }"
    case (.array, .zh): "数组，如 [\"…\"]"
    case (.objects, .zh): "数组，如 [{…}]"
    case (.text, .zh): "加英文双引号的文字"
    case (.wholeNumber, .zh): "整数（只写数字，不加引号、单位或百分号）"
    case (.bool, .zh): "true 或 false"
    case (.object, .en): "an object { }"
    case (.array, .en): "an array such as [\"…\"]"
    case (.objects, .en): "an array such as [{…}]"
    case (.text, .en): "a text in double quotes"
    case (.wholeNumber, .en): "a whole number (digits only: no quotes, unit or percent)"
    case (.bool, .en): "true or false"
    }
  }
}

/// Phrases that several messages share.
enum Phrase {
  /// A suggestion to end a message with; empty where there is none.
  static func didYouMean(_ word: String?, _ language: Language) -> String {
    guard let word else { return "" }
    return switch language {
    case .zh: "；是否应为“\(word)”？"
    case .en: "; did you mean '\(word)'?"
    }
  }
}

extension Span<UInt8> {
  /// What stands at `offset`, fit to be quoted on one line and short enough: a string's value or a few characters.
  func excerpt(at offset: Int, limit: Int = Limits.quoted) -> String {
    guard offset < count else { return "" }
    if self[offset] == .quote, let token = try? scanString(at: offset) {
      return start(of: token, limit: limit).visible
    }
    var end = offset
    while end < count, end < offset + limit, self[end] > 0x20, self[end] < 0x7F,
      self[end] != .comma, self[end] != .closingBrace, self[end] != .closingBracket
    {
      end += 1
    }
    return string(StringToken(start: offset, end: end, hasEscapes: false))
  }

  /// The value of a string, cut off after `limit` scalars where it is longer.
  func start(of token: StringToken, limit: Int) -> String {
    let content = string(
      StringToken(
        start: token.start, end: cut(token, limit), hasEscapes: token.hasEscapes))
    guard content.unicodeScalars.count > limit else { return content }
    var short = String.UnicodeScalarView()
    short.append(contentsOf: content.unicodeScalars.prefix(limit))
    return String(short) + "…"
  }

  /// The end of a part of a long string that is a little longer than `limit` scalars, and no escape
  /// cut apart.
  private func cut(_ token: StringToken, _ limit: Int) -> Int {
    var position = token.start
    for _ in 0...limit where position < token.end {
      if self[position] == .backslash {
        position += escapeLength(at: position)
      } else {
        position += scalar(at: position)?.length ?? 1
      }
    }
    return min(position, token.end)
  }

  /// How many bytes the escape at `backslash` has, which was scanned: with its partner where it is a
  /// high surrogate.
  private func escapeLength(at backslash: Int) -> Int {
    guard self[backslash + 1] == 0x75 else { return 2 }
    let isHigh = self[backslash + 2] | 0x20 == 0x64 && self[backslash + 3] | 0x20 <= 0x62
    return isHigh && self[backslash + 3] >= 0x38 ? 12 : 6
  }
}
