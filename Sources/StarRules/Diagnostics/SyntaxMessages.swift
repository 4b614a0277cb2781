extension SyntaxProblem {
  /// What is wrong and what to do; `offset` is the place in `text`.
  func message(at offset: Int, in text: Span<UInt8>, language: Language) -> String {
    let character = text.nameOfCharacter(at: offset)
    switch language {
    case .zh: return chinese(character)
    case .en: return english(character)
    }
  }

  private func chinese(_ character: String) -> String {
    switch self {
    case .emptyFile: "文件是空的；空白自评表可用 unionstar template 生成"
    case .unexpectedCharacter:
      "\(character)不能在这里；此处应为一个值：true、false、\"na\"、null、数字，或加英文双引号的文字"
    case .unexpectedEnd: "文件在此处意外结束，可能缺少 } 或 ]，或文件没有传完"
    case .unterminatedString: "这段文字没有结束的英文引号 \"；文字中间也不能换行，换行写作 \\n"
    case .controlCharacter: "文字中有控制字符\(character)；制表符写作 \\t，换行写作 \\n"
    case .invalidEscape:
      "反斜杠后的写法无效；反斜杠本身写作 \\\\（如 D:\\\\工会），\\u 后面要有四位十六进制数字"
    case .loneSurrogate: "\\u 代理项不成对，不是一个完整的字符"
    case .invalidUTF8: "此处的字节不是有效的 UTF-8，字符可能已损坏；请重新输入，并以 UTF-8 编码保存"
    case .utf16: "文件是 UTF-16 编码；请在编辑器中“另存为”，编码选 UTF-8"
    case .gb18030: "文件是 GB18030（GBK）编码；请在编辑器中“另存为”，编码选 UTF-8"
    case .binaryFile: "这不是文本文件，像是 Word、Excel、PDF 或压缩文件；此处需要 JSON 文本"
    case .invalidNumber: "数字写法无效；只写数字，不加单位、百分号、千分位、日期或前导 0"
    case .invalidLiteral: "没有引号的文字只能是 true、false 或 null（小写）；其他文字要加英文双引号"
    case .missingComma: "此处缺少逗号；如果是文字里的引号，写作 \\\" 或改用中文引号"
    case .trailingComma: "最后一项后面不能有逗号，请删去"
    case .missingColon: "键的后面应为英文冒号 :"
    case .keyNotText: "此处应为加英文双引号的键；逗号不要多写，数字不用千分位逗号"
    case .mismatchedBracket: "括号不配对：{ 以 } 结束，[ 以 ] 结束；这一个写错了，或是多余的"
    case .trailingContent: "JSON 到此之前已经结束，后面不能再有内容"
    case .nestingTooDeep: "括号嵌套超过 \(Limits.depth) 层"
    case .tooLarge: "内容超过 \(Limits.bytes >> 20) MiB"
    case .fullWidthCharacter:
      "\(character)是全角字符；引号、冒号、逗号、括号、数字和空格都要用半角（英文）的"
    case .singleQuote: "JSON 的文字用英文双引号 \"，不用单引号"
    case .comment: "JSON 中不能写注释，请删去；备注可写在 note 或以 x- 开头的键中"
    }
  }

  private func english(_ character: String) -> String {
    switch self {
    case .emptyFile: "the file is empty; for an empty submission use 'unionstar template'"
    case .unexpectedCharacter:
      "\(character) cannot stand here; a value is expected: "
        + "true, false, \"na\", null, a number, or a text in double quotes"
    case .unexpectedEnd: "the file ends too early; a } or ] may be missing, or part of the file"
    case .unterminatedString:
      "this text has no closing quote; a text cannot contain a line break either, write \\n"
    case .controlCharacter:
      "the control character \(character) in a text; write a tab as \\t, a line break as \\n"
    case .invalidEscape:
      "no such escape; a backslash itself is written \\\\, and \\u needs four hexadecimal digits"
    case .loneSurrogate: "a \\u surrogate without its partner is not a character"
    case .invalidUTF8:
      "these bytes are not valid UTF-8; the character may be damaged: type it again, save as UTF-8"
    case .utf16: "the file is in UTF-16; use \"Save as\" in your editor and choose UTF-8"
    case .gb18030: "the file is in GB18030 (GBK); use \"Save as\" in your editor and choose UTF-8"
    case .binaryFile:
      "this is no text but seems to be a Word, Excel, PDF or compressed file; JSON text is needed"
    case .invalidNumber:
      "not a valid number; write digits only: no unit, percent sign, separator or leading zero"
    case .invalidLiteral:
      "a word without quotes can only be true, false or null; any other text needs double quotes"
    case .missingComma:
      "a comma is missing here; a quotation mark inside a text is written \\\""
    case .trailingComma: "there can be no comma after the last item; remove it"
    case .missingColon: "a colon is expected after the key"
    case .keyNotText:
      "a key in double quotes is expected here; one comma is enough, and numbers have none"
    case .mismatchedBracket:
      "brackets do not match: { ends with }, [ with ]; this one is wrong or one too many"
    case .trailingContent: "the JSON ends before this; nothing can follow it"
    case .nestingTooDeep: "brackets are nested more than \(Limits.depth) deep"
    case .tooLarge: "the text has more than \(Limits.bytes >> 20) MiB"
    case .fullWidthCharacter:
      "\(character) is a full-width character; quotes, punctuation, digits and spaces must be ASCII"
    case .singleQuote: "JSON texts stand in double quotes, not single ones"
    case .comment:
      "JSON has no comments; remove it, or put remarks into a note or a key beginning with x-"
    }
  }
}

extension Span<UInt8> {
  /// The character at `offset` as it is shown, with its code point where it has no shape of its own.
  fileprivate func nameOfCharacter(at offset: Int) -> String {
    guard offset < count, let (value, _) = scalar(at: offset), let scalar = Unicode.Scalar(value)
    else { return "" }
    let digits = String(value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    let isSeen = ScalarKind(of: scalar).isDisjoint(
      with: [.whiteSpace, .shapeless, .privateUse, .mark])
    return isSeen ? "'\(scalar)' (\(code))" : "(\(code))"
  }
}
