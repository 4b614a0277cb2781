extension SyntaxProblem {
  /// What is wrong and what to do.
  func message(in language: Language) -> String {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }

  private var chinese: String {
    switch self {
    case .emptyFile: "文件是空的。可用 unionstar template 生成一份空白自评表"
    case .unexpectedCharacter: "此处不应有这个字符，应为一个 JSON 值"
    case .unexpectedEnd: "文件在此处意外结束，可能缺少 } 或 ]，或文件没有传完"
    case .unterminatedString: "这段文字没有结束的引号 \""
    case .controlCharacter: "文字中有控制字符；换行写作 \\n，制表符写作 \\t"
    case .invalidEscape: "反斜杠后的写法无效；反斜杠本身写作 \\\\"
    case .loneSurrogate: "\\u 代理项不成对，不是一个完整的字符"
    case .invalidUTF8: "此处的字节不是有效的 UTF-8；请把文件另存为 UTF-8 编码"
    case .utf16: "文件是 UTF-16 编码；请在编辑器中“另存为”，编码选 UTF-8"
    case .gb18030: "文件是 GB18030（GBK）编码；请在编辑器中“另存为”，编码选 UTF-8"
    case .invalidNumber: "数字写法无效；只写数字本身，不加前导 0、单位或千分位"
    case .invalidLiteral: "没有引号的文字只能是 true、false 或 null；其他文字要加英文双引号"
    case .missingComma: "此处缺少逗号"
    case .trailingComma: "最后一项后面不能有逗号，请删去"
    case .missingColon: "键的后面缺少冒号"
    case .keyNotText: "此处应为加英文双引号的键"
    case .trailingContent: "JSON 已经结束，后面不应再有内容；一个文件只写一份自评"
    case .nestingTooDeep: "括号嵌套超过 \(Limits.depth) 层"
    case .tooLarge: "内容超过 \(Limits.bytes >> 20) MiB"
    case .fullWidthPunctuation: "此处是中文（全角）标点；引号、冒号、逗号、括号都要用英文（半角）标点"
    case .singleQuote: "JSON 的文字用英文双引号 \"，不用单引号"
    case .comment: "JSON 中不能写注释，请删去；备注可写在 note 或以 x- 开头的键中"
    }
  }

  private var english: String {
    switch self {
    case .emptyFile: "the file is empty; 'unionstar template' prints an empty submission"
    case .unexpectedCharacter: "this character cannot stand here; a JSON value is expected"
    case .unexpectedEnd: "the file ends too early; a } or ] may be missing, or part of the file"
    case .unterminatedString: "this text has no closing quote"
    case .controlCharacter: "a control character in a text; write a line break as \\n, a tab as \\t"
    case .invalidEscape: "no such escape after a backslash; a backslash itself is written \\\\"
    case .loneSurrogate: "a \\u surrogate without its partner is not a character"
    case .invalidUTF8: "these bytes are not valid UTF-8; save the file as UTF-8"
    case .utf16: "the file is in UTF-16; use \"Save as\" in your editor and choose UTF-8"
    case .gb18030: "the file is in GB18030 (GBK); use \"Save as\" in your editor and choose UTF-8"
    case .invalidNumber:
      "not a valid number; write digits only, without leading zeros, units or separators"
    case .invalidLiteral:
      "a word without quotes can only be true, false or null; any other text needs double quotes"
    case .missingComma: "a comma is missing here"
    case .trailingComma: "there can be no comma after the last item; remove it"
    case .missingColon: "a colon is missing after the key"
    case .keyNotText: "a key in double quotes is expected here"
    case .trailingContent: "the JSON ends before this; a file holds one submission only"
    case .nestingTooDeep: "brackets are nested more than \(Limits.depth) deep"
    case .tooLarge: "there are more than \(Limits.bytes >> 20) MiB"
    case .fullWidthPunctuation:
      "this is full-width punctuation; quotes, colons, commas and brackets must be ASCII"
    case .singleQuote: "JSON texts stand in double quotes, not single ones"
    case .comment:
      "JSON has no comments; remove it, or put remarks into a note or a key beginning with x-"
    }
  }
}
