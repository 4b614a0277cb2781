/// What a value was expected to be.
package enum JSONExpectation: Sendable {
  case object, array, text, wholeNumber, bool

  func name(in language: Language) -> String {
    switch (self, language) {
    case (.object, .zh): "对象 { }"
    case (.array, .zh): "数组，如 [\"…\"]"
    case (.text, .zh): "加英文双引号的文字"
    case (.wholeNumber, .zh): "整数（只写数字，不加引号、单位或百分号）"
    case (.bool, .zh): "true 或 false"
    case (.object, .en): "an object { }"
    case (.array, .en): "an array such as [\"…\"]"
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
  func excerpt(at offset: Int, limit: Int = 40) -> String {
    guard offset < count else { return "" }
    let content: String
    if let token = try? scanString(at: offset), self[offset] == .quote {
      content = string(
        token.hasEscapes || token.end - token.start <= limit * 4
          ? token : StringToken(start: token.start, end: cut(token, limit), hasEscapes: false))
    } else {
      var end = offset
      while end < count, end < offset + limit, self[end] > 0x20, self[end] < 0x7F,
        self[end] != .comma, self[end] != .closingBrace, self[end] != .closingBracket
      {
        end += 1
      }
      content = string(StringToken(start: offset, end: end, hasEscapes: false))
    }
    guard content.unicodeScalars.count > limit else { return content.visible }
    var short = String.UnicodeScalarView()
    short.append(contentsOf: content.unicodeScalars.prefix(limit))
    return String(short).visible + "…"
  }

  /// The end of a part of a long string that is a little longer than `limit` scalars.
  private func cut(_ token: StringToken, _ limit: Int) -> Int {
    var position = token.start
    for _ in 0...limit where position < token.end { position += scalar(at: position)?.length ?? 1 }
    return position
  }
}
