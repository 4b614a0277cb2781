import StarRules

/// Writes results as rows of a table.
struct ResultTable {
  private let rulebook: Rulebook
  private let language: Language
  private let isWide: Bool
  /// The id of the rules as a field, where there are several editions; nil where there is one.
  private let rulebookField: [UInt8]?
  /// The ids of all criteria that have a column.
  private let columnIds: [String]
  /// The column of each criterion, by position in the rulebook.
  private let columns: [Int]
  /// Ids or names as fields, by position in the rulebook.
  private let types: [[UInt8]]
  private let forms: [[UInt8]]
  private let stages: [[UInt8]]
  private let criteria: [String]
  /// By the clause's bit.
  private let clauses: [String]
  private let plausibility: [String]

  /// - Parameters:
  ///   - isWide: whether with a column for each criterion.
  ///   - editions: the rules by which the records of the table are rated.
  ///   - edition: the one that those are rated by whose rows are written.
  ///   - language: Chinese names, or the ids and the keys of result lines.
  init(isWide: Bool, _ editions: Editions, edition: Int, _ language: Language) {
    let rulebook = editions.rulebooks[edition]
    self.rulebook = rulebook
    rulebookField = editions.areSeveral ? CSVText.field(rulebook.id) : nil
    let columnIds = isWide ? editions.criterionIds : []
    self.columnIds = columnIds
    self.language = language
    self.isWide = isWide
    func shown(_ id: String, _ name: LocalizedText) -> [UInt8] {
      CSVText.field(language == .zh ? name[.zh] : id)
    }
    types = rulebook.types.map { shown($0.id, $0.name) }
    forms = rulebook.forms.map { shown($0.id, $0.name) }
    stages = rulebook.stages.map { shown($0.id, $0.name) }
    plausibility = rulebook.plausibility.map { language == .zh ? $0.words(rulebook).zh : $0.id }
    criteria = rulebook.criteria.map(\.id)
    var clauses = Array(repeating: "", count: rulebook.clauseWords * 64)
    for clause in rulebook.clauses { clauses[clause.bit] = clause.id }
    self.clauses = clauses
    columns = rulebook.criteria.map { columnIds.firstIndex(of: $0.id) ?? 0 }
  }

  /// The first row, after the byte order mark by which spreadsheets know UTF-8.
  var head: [UInt8] {
    var fields = Self.columns.map { $0[language] }
    if rulebookField != nil { fields.append(Bilingual("规则", "rulebook")[language]) }
    fields += columnIds
    return [0xEF, 0xBB, 0xBF] + fields.map { CSVText.field($0) }.joined(separator: [0x2C])
      + [0x0D, 0x0A]
  }

  private static let columns = [
    Bilingual("来源", "source"), Bilingual("工会名称", "name"),
    Bilingual("统一社会信用代码", "code"), Bilingual("工会类型", "type"),
    Bilingual("建会形式", "form"), Bilingual("区县", "district"), Bilingual("年度", "year"),
    Bilingual("自报星级", "claimedStar"), Bilingual("评定星级", "star"),
    Bilingual("下一星级", "nextStar"), Bilingual("还差步数", "steps"),
    Bilingual("未达到的条款", "unmet"), Bilingual("未答的条款", "unanswered"),
    Bilingual("不适用的条款", "notApplicable"), Bilingual("未附佐证的条款数", "unproven"),
    Bilingual("补上一项即升星的指标", "lifting"), Bilingual("评定环节", "stage"),
    Bilingual("疑点", "implausible"),
    Bilingual("错误代码", "error.code"),
    Bilingual("错误所在行", "error.line"), Bilingual("错误所在列", "error.column"),
    Bilingual("错误位置", "error.path"), Bilingual("错误说明", "error.message"),
    Bilingual("错误数", "error.problems"),
  ]

  /// Appends the row of what `rater` made of its last record.
  func write(
    _ rater: RecordRater, of text: Span<UInt8>, from origin: RecordOrigin,
    to output: inout ByteBuffer
  ) {
    write(rater.result, of: text, from: origin, to: &output)
    if let rulebookField {
      output.append(comma)
      if !rater.isOfNoEdition { output.append(rulebookField.span) }
    }
    if isWide { write(rater.checklist, rater.evaluation, to: &output) }
    output.append("\r\n")
  }

  /// Appends the row of a record that could not be read.
  func write(
    unread result: RecordResult, from origin: RecordOrigin, to output: inout ByteBuffer
  ) {
    write(result, of: Span(), from: origin, to: &output)
    if rulebookField != nil { output.append(comma) }
    if isWide { write(nil, nil, to: &output) }
    output.append("\r\n")
  }

  private func write(
    _ result: RecordResult, of text: Span<UInt8>, from origin: RecordOrigin,
    to output: inout ByteBuffer
  ) {
    if let source = result.source {
      write(source, of: text, to: &output)
    } else {
      CSVText.append(origin.source, to: &output)
    }
    output.append(comma)
    if let refusal = result.refusal {
      // Everything between the source and the error stays empty.
      for _ in 0..<17 { output.append(comma) }
      write(refusal, to: &output)
      return
    }
    for token in [result.name, result.code] {
      write(token, of: text, to: &output)
      output.append(comma)
    }
    for field in [types[result.type], forms[result.form]] {
      output.append(field.span)
      output.append(comma)
    }
    write(result.district, of: text, to: &output)
    let nextStar = result.stepsToNext.map { _ in result.star + 1 }
    for number in [result.year, result.claimedStar, result.star, nextStar, result.stepsToNext] {
      output.append(comma)
      if let number { output.append(decimal: number) }
    }
    for set in [result.unmet, result.unanswered, result.setAside] {
      output.append(comma)
      write(set, clauses, to: &output)
    }
    output.append(comma)
    output.append(decimal: result.unproven)
    output.append(comma)
    write(result.lifting, criteria, to: &output)
    output.append(comma)
    if let stage = result.stages.last?.stage, stage >= 0 {
      let name = stages[stage]
      output.append(name.span)
    }
    output.append(comma)
    write(result.implausible, plausibility, parted: language == .zh ? "；" : " ", to: &output)
    for _ in 0..<6 { output.append(comma) }
  }

  private func write(_ refusal: RecordRefusal, to output: inout ByteBuffer) {
    CSVText.append(refusal.code, to: &output)
    for number in [refusal.location.line, refusal.location.column] {
      output.append(comma)
      output.append(decimal: number)
    }
    for text in [refusal.path, refusal.message] {
      output.append(comma)
      CSVText.append(text, to: &output)
    }
    output.append(comma)
    output.append(decimal: refusal.problems)
  }

  private func write(
    _ token: StringToken?, of text: Span<UInt8>, to output: inout ByteBuffer
  ) {
    guard let token else { return }
    if token.hasEscapes {
      CSVText.append(text.bytes(of: token).span, to: &output)
    } else {
      CSVText.append(text.extracting(token.start..<token.end), to: &output)
    }
  }

  /// The ids or words of a set, a separator between them.
  private func write(
    _ set: BitSet, _ ids: [String], parted separator: String = " ", to output: inout ByteBuffer
  ) {
    var list = ""
    for index in ids.indices where set[index] {
      list += list.isEmpty ? ids[index] : separator + ids[index]
    }
    CSVText.append(list, to: &output)
  }

  /// The status of each criterion; nothing for one that does not bind.
  private func write(
    _ checklist: Checklist?, _ evaluation: Evaluation?, to output: inout ByteBuffer
  ) {
    var fields = Array(repeating: "", count: columnIds.count)
    if let checklist, let evaluation {
      for check in checklist.criteria {
        let status = evaluation.status(check)
        fields[columns[check.criterion]] = language == .zh ? status.name.zh : status.rawValue
      }
    }
    for field in fields {
      output.append(comma)
      CSVText.append(field, to: &output)
    }
  }

  private let comma = UInt8(ascii: ",")
}

/// Writes results in the format that is asked for.
struct ResultWriter {
  private var lines: ResultLineWriter?
  private var table: ResultTable?

  /// - Parameters:
  ///   - format: how they are written.
  ///   - editions: the rules by which the records are rated.
  ///   - edition: the one that those are rated by which this writes.
  ///   - language: the language of a table.
  init(_ format: ResultFormat, _ editions: Editions, edition: Int, _ language: Language) {
    switch format {
    case .lines(let hasDigests):
      lines = ResultLineWriter(
        editions.rulebooks[edition], hasDigests: hasDigests, namesRulebook: editions.areSeveral)
    case .table(let isWide):
      table = ResultTable(isWide: isWide, editions, edition: edition, language)
    }
  }

  /// Appends what `rater` made of its last record, whose text is `text`.
  mutating func write(
    _ rater: RecordRater, of text: Span<UInt8>, from origin: RecordOrigin,
    to output: inout ByteBuffer
  ) {
    lines?.write(
      rater.result, of: text, from: origin, isOfNoEdition: rater.isOfNoEdition, to: &output)
    table?.write(rater, of: text, from: origin, to: &output)
  }

  /// Appends the result of what could not be read.
  mutating func write(
    unread result: RecordResult, from origin: RecordOrigin, to output: inout ByteBuffer
  ) {
    lines?.write(result, of: Span(), from: origin, to: &output)
    table?.write(unread: result, from: origin, to: &output)
  }
}
