/// Why a text is not JSON (RFC 8259), or not text that can be read; its raw value is the stable code.
public enum SyntaxProblem: String, CaseIterable, Sendable {
  case emptyFile = "empty-file"
  case unexpectedCharacter = "unexpected-character"
  case unexpectedEnd = "unexpected-end"
  case unterminatedString = "unterminated-string"
  case controlCharacter = "control-character"
  case invalidEscape = "invalid-escape"
  case loneSurrogate = "lone-surrogate"
  case invalidUTF8 = "invalid-utf-8"
  case utf16 = "utf-16"
  case gb18030
  case binaryFile = "binary-file"
  case invalidNumber = "invalid-number"
  case invalidLiteral = "invalid-literal"
  case missingComma = "missing-comma"
  case trailingComma = "trailing-comma"
  case missingColon = "missing-colon"
  case keyNotText = "key-not-text"
  case mismatchedBracket = "mismatched-bracket"
  case trailingContent = "trailing-content"
  case nestingTooDeep = "nesting-too-deep"
  case tooLarge = "too-large"
  case fullWidthCharacter = "full-width-character"
  case singleQuote = "single-quote"
  case comment
}

/// The first place where a text stops being JSON, and why.
package struct SyntaxError: Error {
  /// The byte it stands at; the text's length where it ends too early.
  package var offset: Int
  package var problem: SyntaxProblem
}
