/// Why a value of a rulebook or of a case file is refused, whatever it means.
package enum DocumentProblem: Sendable, Equatable {
  case wrongType(JSONExpectation)
  /// Not one of the keys that can stand there.
  case unknownKey(DocumentKeys)
  case repeatedKey
  case missingKey(DocumentKey)
  case blankText
  case repeatedId
  case invalidId
  case unknownReference
  case unknownWord
  case outOfRange(Int64, Int64)
  case emptyList
  case tooMany(Int)

  var code: String {
    switch self {
    case .wrongType: "wrong-type"
    case .unknownKey: "unknown-key"
    case .repeatedKey: "repeated-key"
    case .missingKey: "missing-key"
    case .blankText: "blank-text"
    case .repeatedId: "repeated-id"
    case .invalidId: "invalid-id"
    case .unknownReference: "unknown-reference"
    case .unknownWord: "unknown-word"
    case .outOfRange: "out-of-range"
    case .emptyList: "empty-list"
    case .tooMany: "too-many"
    }
  }

  /// What is wrong and what to do; `offset` is the place of what it is about in `text`.
  func message(at offset: Int, in text: Span<UInt8>, language: Language) -> String {
    let word = text.excerpt(at: offset)
    switch language {
    case .zh: return chinese(word)
    case .en: return english(word)
    }
  }

  private func chinese(_ word: String) -> String {
    switch self {
    case .wrongType(let expected): "此处应为\(expected.name(in: .zh))"
    case .unknownKey(let keys):
      "此处不能有键“\(word)”" + Phrase.didYouMean(keys.nearest(to: word), .zh)
    case .repeatedKey: "键“\(word)”在同一对象中重复出现"
    case .missingKey(let key): "缺少键“\(key.name)”"
    case .blankText: "文字不能为空"
    case .repeatedId: "编号“\(word)”已经用过"
    case .invalidId: "编号只能由字母（汉字）、数字和 . - _ 组成，以字母或数字开头，不以 x- 开头，最长 \(Limits.idScalars) 个字符"
    case .unknownReference: "没有编号为“\(word)”的条目"
    case .unknownWord: "不能识别“\(word)”"
    case .outOfRange(let low, let high): "应为 \(low) 至 \(high) 的整数"
    case .emptyList: "至少要有一项"
    case .tooMany(let most): "最多 \(most) 项"
    }
  }

  private func english(_ word: String) -> String {
    switch self {
    case .wrongType(let expected): "\(expected.name(in: .en)) is expected here"
    case .unknownKey(let keys):
      "no key '\(word)' can stand here" + Phrase.didYouMean(keys.nearest(to: word), .en)
    case .repeatedKey: "the key '\(word)' stands in this object before"
    case .missingKey(let key): "the key '\(key.name)' is missing"
    case .blankText: "the text must not be blank"
    case .repeatedId: "the id '\(word)' is used before"
    case .invalidId:
      "an id has letters, digits and . - _ only, begins with a letter or digit but not with x-, "
        + "and has at most \(Limits.idScalars) characters"
    case .unknownReference: "nothing here has the id '\(word)'"
    case .unknownWord: "'\(word)' is not a word that can stand here"
    case .outOfRange(let low, let high): "a whole number from \(low) to \(high) is expected"
    case .emptyList: "at least one item is needed"
    case .tooMany(let most): "there can be at most \(most) items"
    }
  }
}

extension DocumentKeys {
  /// The key among them that was meant by `word`, where one is near.
  fileprivate func nearest(to word: String) -> String? {
    Suggestion.nearest(
      to: word, among: DocumentKey.allCases.filter { contains($0.rawValue) }.map { $0.name })
  }
}
