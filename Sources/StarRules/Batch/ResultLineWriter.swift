/// Writes results as lines of JSON, one a record, their keys always in the same order.
package struct ResultLineWriter: Sendable {
  private let keys = LineKey.table
  private let types: WordTable
  private let forms: WordTable
  private let criteria: WordTable
  /// By the clause's bit.
  private let clauses: WordTable
  /// From the union's own assessment on.
  private let stages: WordTable
  /// The file that was written last, quoted but for its closing quote, so that it is not quoted anew
  /// for each of its lines.
  private var file = ""
  private var quotedFile: [UInt8] = [.quote]

  package init(_ rulebook: Rulebook) {
    types = WordTable(ids: rulebook.types.map { $0.id })
    forms = WordTable(ids: rulebook.forms.map { $0.id })
    criteria = WordTable(ids: rulebook.criteria.map { $0.id })
    var clauses = Array(repeating: "", count: rulebook.clauseWords * 64)
    for clause in rulebook.clauses { clauses[clause.bit] = clause.id }
    self.clauses = WordTable(ids: clauses)
    stages = WordTable(ids: (-1..<rulebook.stages.count).map { rulebook.id(ofStage: $0) })
  }

  /// Appends the line of `result`, with its line feed.
  ///
  /// - Parameters:
  ///   - text: what the places in `result` are places of.
  ///   - origin: where the record stands, for one that does not say it.
  package mutating func write(
    _ result: RecordResult, of text: Span<UInt8>, from origin: RecordOrigin,
    to output: inout ByteBuffer
  ) {
    write(.source, to: &output)
    if let source = result.source {
      output.append(string: source, of: text)
    } else {
      write(origin, to: &output)
    }
    if let refusal = result.refusal {
      write(refusal, to: &output)
    } else {
      writeHead(result, of: text, to: &output)
      writeRating(result, to: &output)
      if !result.stages.isEmpty { writeStages(result.stages, to: &output) }
    }
    write(.end, to: &output)
  }

  private mutating func write(_ origin: RecordOrigin, to output: inout ByteBuffer) {
    if origin.file != file {
      file = origin.file
      quotedFile = Array(JSONWriter.quoted(file).dropLast())
    }
    output.append(quotedFile.span)
    if let line = origin.line {
      output.append(.colon)
      output.append(decimal: line)
    }
    output.append(.quote)
  }

  private func write(_ refusal: RecordRefusal, to output: inout ByteBuffer) {
    write(.error, to: &output)
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("code", refusal.code)
      writer.member("line", refusal.location.line)
      writer.member("column", refusal.location.column)
      writer.member("path", refusal.path)
      writer.member("message", refusal.message)
      writer.member("problems", refusal.problems)
    }
    output.append(writer.bytes.span)
  }

  /// Who was rated.
  private func writeHead(
    _ result: RecordResult, of text: Span<UInt8>, to output: inout ByteBuffer
  ) {
    if let name = result.name {
      write(.name, to: &output)
      output.append(string: name, of: text)
    }
    if let code = result.code {
      write(.code, to: &output)
      output.append(string: code, of: text)
    }
    write(.type, to: &output)
    output.append(result.type, of: types)
    write(.form, to: &output)
    output.append(result.form, of: forms)
    if let district = result.district {
      write(.district, to: &output)
      output.append(string: district, of: text)
      output.append(.comma)
    }
    if let year = result.year {
      write(.year, to: &output)
      output.append(decimal: year)
      output.append(.comma)
    }
    if let claimed = result.claimedStar {
      write(.claimedStar, to: &output)
      output.append(decimal: claimed)
      output.append(.comma)
    }
  }

  /// What came out.
  private func writeRating(_ result: RecordResult, to output: inout ByteBuffer) {
    write(.star, to: &output)
    output.append(decimal: result.star)
    write(.next, to: &output)
    if let steps = result.stepsToNext {
      write(.nextStar, to: &output)
      output.append(decimal: result.star + 1)
      write(.steps, to: &output)
      output.append(decimal: steps)
      output.append(.closingBrace)
    } else {
      write(.null, to: &output)
    }
    write(.unmet, result.unmet, clauses, to: &output)
    write(.unanswered, result.unanswered, clauses, to: &output)
    write(.notApplicable, result.setAside, clauses, to: &output)
    write(.unproven, to: &output)
    output.append(decimal: result.unproven)
    write(.lifting, result.lifting, criteria, to: &output)
  }

  /// At which stage it stands and how it came there.
  @inline(never)
  private func writeStages(_ outcomes: [StageOutcome], to output: inout ByteBuffer) {
    write(.stage, to: &output)
    output.append((outcomes.last?.stage ?? -1) + 1, of: stages)
    write(.stages, to: &output)
    for outcome in outcomes {
      write(.stageOfStages, to: &output)
      output.append(outcome.stage + 1, of: stages)
      write(.star, to: &output)
      output.append(decimal: outcome.star)
      if !outcome.lost.isEmpty { write(.lost, outcome.lost, clauses, to: &output) }
      output.append(.closingBrace)
      output.append(.comma)
    }
    output.truncate(to: output.count - 1)
    output.append(.closingBracket)
  }

  @inline(__always)
  private func write(_ key: LineKey, to output: inout ByteBuffer) {
    output.append(key.rawValue, of: keys)
  }

  /// Writes a key and the ids of a set as an array.
  private func write(
    _ key: LineKey, _ set: BitSet, _ words: WordTable, to output: inout ByteBuffer
  ) {
    write(key, to: &output)
    let start = output.count
    output.append(set, of: words)
    // The bracket stands in the place of the comma behind the last id.
    if output.count > start { output.truncate(to: output.count - 1) }
    output.append(.closingBracket)
  }
}

/// The keys of a result line, with the punctuation around them.
private enum LineKey: Int, CaseIterable {
  case source, error, name, code, type, form, district, year, claimedStar, star
  case next, nextStar, steps, null, unmet, unanswered, notApplicable, unproven, lifting, end
  case stage, stages, stageOfStages, lost

  static let table = WordTable(allCases.map { Array($0.text.utf8) })

  private var text: String {
    switch self {
    case .source: "{\"source\":"
    case .error: ",\"error\":"
    case .name: ",\"name\":"
    case .code: ",\"code\":"
    case .type: ",\"type\":"
    case .form: "\"form\":"
    case .district: "\"district\":"
    case .year: "\"year\":"
    case .claimedStar: "\"claimedStar\":"
    case .star: "\"star\":"
    case .next: ",\"next\":"
    case .nextStar: "{\"star\":"
    case .steps: ",\"steps\":"
    case .null: "null"
    case .unmet: ",\"unmet\":["
    case .unanswered: ",\"unanswered\":["
    case .notApplicable: ",\"notApplicable\":["
    case .unproven: ",\"unproven\":"
    case .lifting: ",\"lifting\":["
    case .end: "}\n"
    case .stage: ",\"stage\":"
    case .stages: "\"stages\":["
    case .stageOfStages: "{\"stage\":"
    case .lost: ",\"lost\":["
    }
  }
}

extension WordTable {
  /// Ids in quotes, each with a comma behind it.
  fileprivate init(ids: [String]) {
    self.init(ids.map { JSONWriter.quoted($0) + [.comma] })
  }
}

extension ByteBuffer {
  /// Appends the string `token` of `text` as ``JSONWriter`` would write it.
  ///
  /// Most strings are written as they stand; those with escapes, or with something that is escaped
  /// here though it need not be, are written anew.
  mutating func append(string token: StringToken, of text: Span<UInt8>) {
    if token.hasEscapes || text.needsEscapes(token.start..<token.end) {
      append(JSONWriter.quoted(text.string(token)).span)
    } else {
      append(text, token.start &- 1..<token.end &+ 1)
    }
  }
}

extension Span<UInt8> {
  /// Whether the content of a scanned string without escapes may hold what ``JSONWriter`` escapes:
  /// DEL, a C1 control, a line or paragraph separator.
  @inline(__always)
  fileprivate func needsEscapes(_ range: Range<Int>) -> Bool {
    let delete = SIMD16<UInt8>(repeating: 0x7F)
    let controls = SIMD16<UInt8>(repeating: 0xC2)
    let separators = SIMD16<UInt8>(repeating: 0xE2)
    var position = range.lowerBound
    while position < range.upperBound, position &+ 16 <= count {
      let bytes = block(at: position)
      let first = ((bytes .== delete) .| (bytes .== controls) .| (bytes .== separators)).firstSet
      if first < min(16, range.upperBound &- position) { return true }
      position &+= 16
    }
    while position < range.upperBound {
      if [0x7F, 0xC2, 0xE2].contains(self[position]) { return true }
      position += 1
    }
    return false
  }
}
