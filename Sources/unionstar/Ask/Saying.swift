import StarRules

/// A paragraph that an interview shows, to be laid out for whatever width there is.
struct Saying: Equatable {
  let text: String
  /// The columns before its first line, and before the others.
  let indent: Int
  let hanging: Int
  let emphasis: Emphasis?

  init(_ text: String, indent: Int = 2, hanging: Int? = nil, _ emphasis: Emphasis? = nil) {
    self.text = text
    self.indent = indent
    self.hanging = hanging ?? indent + 2
    self.emphasis = emphasis
  }

  /// An empty line.
  static let gap = Saying("", indent: 0)

  /// What cannot be taken, and what to do.
  static func trouble(_ text: String) -> Saying { Saying("! " + text, .bad) }

  /// Its lines for a screen of `columns`.
  func lines(_ columns: Int, _ paint: Painter) -> [String] {
    guard !text.isEmpty else { return [""] }
    // Indents are for those who have room for them.
    let isNarrow = columns < 40
    let (first, others) = (isNarrow ? 0 : indent, isNarrow ? min(2, hanging) : hanging)
    var lines = Display.wrap(text, indent: others, after: first, columns: columns)
    lines[0] = String(repeating: " ", count: first) + lines[0]
    return emphasis.map { emphasis in lines.map { paint($0, emphasis) } } ?? lines
  }
}

/// What an interview says of itself.
extension Interview {
  static let tooLong = Bilingual(
    "这一行太长（超过 \(Limits.typed) 字节），没有记下；请写短些",
    "this line has more than \(Limits.typed) bytes and was not taken; write a shorter one")
  static let notUTF8 = Bilingual(
    "这一行不是 UTF-8 文字，没有记下；请把终端的编码设为 UTF-8 再写",
    "this line is not UTF-8 and was not taken; set the terminal to UTF-8 and write it again")
  static let controls = Bilingual(
    "这一行里有方向键之类的控制字符，没有记下；请重写",
    "this line holds keys such as arrows and was not taken; write it again")
  static let isFirst = Bilingual("这是第一题", "this is the first question")
  static let isNeeded = Bilingual("这一题不能跳过", "this question cannot be skipped")
  static let evidenceHow = Bilingual(
    "佐证：一行写一件，空行结束（“-”清空，“=”沿用去年的）",
    "evidence: one a line, an empty line ends (- removes all, = takes last year's)")
  static let noOldEvidence = Bilingual("没有去年的佐证可沿用", "there is no evidence of last year")
  static let noteHow = Bilingual(
    "备注：写一行（“-”清空，“=”沿用去年的）", "note: one line (- removes it, = takes last year's)")
  static let noOldNote = Bilingual("没有去年的备注可沿用", "there is no note of last year")
  static let neverAside = Bilingual(
    "这一条不能答“不适用”：工作指引没有这样的例外，请答“是”或“否”",
    "this cannot be \"na\": the guideline has no such exception; answer y or n")

  /// Why a text is no unified social credit code, and what to do; nil where it is one.
  static func trouble(ofCode code: String) -> Bilingual? {
    let scalars = code.unicodeScalars
    let stranger = scalars.first {
      !$0.isASCII || CreditCode.checkDigit(of: [UInt8($0.value)]) == nil
    }
    let why: Bilingual
    if scalars.count != 18 {
      why = Bilingual(
        "代码是 18 位，这里有 \(scalars.count) 位", "a code has 18 characters, and this \(scalars.count)")
    } else if let stranger {
      let shown = Display.visible(String(stranger))
      why = Bilingual(
        "代码里不会有“\(shown)”：只有数字和字母，没有字母 I、O、S、V、Z",
        "'\(shown)' does not occur in codes: they have digits, and letters other than I, O, S, V and Z"
      )
    } else {
      let characters = Array(code.utf8)
      guard CreditCode.checkDigit(of: characters[..<17]) != characters[17] else { return nil }
      why = Bilingual("校验码不符，有抄错的地方", "its check digit does not fit, so it is mistyped")
    }
    return Bilingual(
      "\(why.zh)。请核对证书再写；“-”不填；确要照写，加上引号",
      "\(why.en); look at the certificate and type it again (- leaves it out, in quotes it is kept as "
        + "it is)")
  }

  /// Whether a clause applies is decided by a count.
  func conditionDecides(_ condition: Condition, isKnown: Bool) -> Saying {
    let fact = rulebook.facts[condition.fact]
    return .trouble(
      isKnown
        ? Bilingual(
          "\(fact.name[.zh])已达到 \(condition.atLeast)，这一条适用，请答“是”或“否”",
          "\(fact.name[.en]) reach \(condition.atLeast), so this applies; answer y or n")[language]
        : Bilingual(
          "适用不适用由\(fact.name[.zh])决定：输入 \(fact.id) 先填这个数",
          "whether it applies is decided by \(fact.name[.en]): type \(fact.id) to give the count")[
            language])
  }

  /// A line that is no number where one is asked for.
  func noNumber(_ folded: String, _ text: String) -> Saying {
    if folded.utf8.contains(where: { (0x30...0x39).contains($0) }) {
      let bounds = question.bounds(rulebook)
      let isTooLong = folded.utf8.allSatisfy { (0x30...0x39).contains($0) }
      let problem =
        isTooLong
        ? SubmissionProblem.outOfRange(bounds.lowerBound, bounds.upperBound)
        : .notAWholeNumber
      return .trouble(problem.message(rulebook: rulebook, language: language))
    }
    return notUnderstood(text)
  }

  /// A line that means nothing here, with the word that was most likely meant.
  func notUnderstood(_ text: String) -> Saying {
    var candidates = InterviewWord.allCases.filter { clause != nil || !$0.isOfClauses }
      .flatMap(\.spellings).filter { $0.unicodeScalars.count > 1 }
    for question in questions {
      switch question {
      case .fact(let fact): candidates.append(rulebook.facts[fact].id)
      case .clause(let clause): candidates.append(rulebook.clauses[clause].id)
      default: break
      }
    }
    let shown = Display.clip(text, to: Limits.quoted)
    var message = Bilingual("没有听懂“\(shown)”", "'\(shown)' was not understood")
    let folded = text.folded.uppercased()
    let known = rulebook.clauses.map(\.id) + rulebook.criteria.map(\.id)
    if let id = known.first(where: { $0.uppercased() == folded }) {
      message = Bilingual(
        "\(id) 不用问：它由数据算出，或不约束这家工会",
        "\(id) is not asked: it is computed, or does not bind this union")
    } else if let near = Suggestion.nearest(to: text.folded, among: candidates) {
      message = message.suggesting(near)
    }
    let answers = expected
    return .trouble(
      Bilingual(
        "\(message.zh)\(message.zh.hasSuffix("？") ? "" : "。")\(answers.zh)",
        "\(message.en)\(message.en.hasSuffix("?") ? "" : ".") \(answers.en)")[language])
  }

  /// What can be typed at the question.
  private var expected: Bilingual {
    switch self.question {
    case .type, .form:
      Bilingual("写序号或编号；“帮助”列出能用的词", "Type a number or an id; 'help' lists the words there are")
    case .clause:
      Bilingual("可答 是、否、跳过；“帮助”列出能用的词", "Answer y, n or skip; 'help' lists the words there are")
    default:
      Bilingual("请写整数；“帮助”列出能用的词", "Type a whole number; 'help' lists the words there are")
    }
  }

  /// A line that is none of the values that can be chosen.
  func notAmongChoices(_ text: String) -> Saying {
    guard let near = Suggestion.meant(by: text.folded, among: choices) else {
      return notUnderstood(text)
    }
    let shown = Display.clip(text, to: Limits.quoted)
    return .trouble(
      Bilingual("没有“\(shown)”", "there is no '\(shown)'").suggesting(near)[language])
  }
}

extension Question {
  /// The smallest and largest number that it takes.
  func bounds(_ rulebook: Rulebook) -> ClosedRange<Int64> {
    switch self {
    case .fact(let fact): rulebook.facts[fact].bounds
    case .claim: 0...Int64(rulebook.levels.count)
    default: Submission.years
    }
  }
}
