import StarRules

/// A word that means something at a question, in either language.
enum InterviewWord: CaseIterable {
  case yes, no, notApplicable
  case evidence, note
  case skip, back, help, list, stop

  /// How it can be written, after ``Swift/String/folded``, in pinyin too, which comes of an input
  /// method that is off; the first two are those that are shown, the Chinese one first.
  var spellings: [String] {
    switch self {
    case .yes: ["是", "y", "yes", "shi", "对", "有", "已", "1", "true", "√", "✓"]
    case .no: ["否", "n", "no", "fou", "不", "不是", "没有", "没", "无", "0", "false", "×", "✗"]
    case .notApplicable: ["不适用", "na", "n/a", "bushiyong"]
    case .evidence: ["佐证", "evidence", "e", "zuozheng"]
    case .note: ["备注", "note", "beizhu"]
    case .skip: ["跳过", "skip", "s", "tiaoguo", "略过"]
    case .back: ["返回", "back", "b", "fanhui", "上一题"]
    case .help: ["帮助", "help", "?", "h", "bangzhu"]
    case .list: ["进度", "list", "l", "jindu"]
    case .stop: ["退出", "stop", "保存", "tuichu", "quit", "exit", "q"]
    }
  }

  /// What it does, at a clause or at another question.
  func meaning(ofClause: Bool) -> Bilingual {
    switch self {
    case .yes: Bilingual("做到了；后面可以接着写佐证：是 照片.pdf", "met; evidence may follow: y photos.pdf")
    case .no: Bilingual("没有做到", "not met")
    case .notApplicable: Bilingual("不适用，只在指引允许时", "not applicable, where that is permitted")
    case .evidence: Bilingual("写佐证，一行一件", "name evidence, one a line")
    case .note: Bilingual("写一句备注", "write a note")
    case .skip: Bilingual("先不答", "leave it unanswered")
    case .back: Bilingual("回到上一题", "the question before")
    case .help where !ofClause: Bilingual("能用的词", "the words there are")
    case .help: Bilingual("这一题的原文出处、何时可答“不适用”", "the clause, its source, when it may be \"na\"")
    case .list: Bilingual("现在几星，还有哪些没有答", "the star so far, and what is open")
    case .stop: Bilingual("停下，以后接着答", "stop, and go on another day")
    }
  }

  /// Whether it can be said of a clause alone.
  var isOfClauses: Bool {
    switch self {
    case .yes, .no, .notApplicable, .evidence, .note: true
    default: false
    }
  }

  /// The word that a folded text is, among those of a clause or of any question.
  static func meant(by folded: String, ofClause: Bool) -> Self? {
    allCases.first { ($0.isOfClauses ? ofClause : true) && $0.spellings.contains(folded) }
  }

  /// The word that ends the writing of evidence or of a note, because nobody calls a file so: what is
  /// shown of an answer, or any word that is said of every question.
  static func ending(_ folded: String) -> Self? {
    allCases.first { word in
      switch word {
      case .yes, .no, .notApplicable: word.spellings.prefix(2).contains(folded)
      case .evidence, .note: false
      default: word.spellings.contains(folded)
      }
    }
  }

  /// The word and what follows it, where it is one that something may follow.
  static func withRest(_ text: String) -> (word: Self, rest: String)? {
    for word in [Self.yes, .evidence, .note] {
      for spelling in word.spellings {
        let head = text.prefix(spelling.count + 1)
        guard head.count == spelling.count + 1, String(head.dropLast()).folded == spelling,
          head.last.map({ " \u{3000}：:".contains($0) }) == true
        else { continue }
        let rest = String(text.dropFirst(head.count)).trimmed
        if !rest.isEmpty { return (word, rest) }
      }
    }
    return nil
  }
}
