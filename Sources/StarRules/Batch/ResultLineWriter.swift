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
  private let plausibility: WordTable
  /// The file that was written last, quoted but for its closing quote, so that it is not quoted anew
  /// for each of its lines.
  private var file = ""
  private var quotedFile: [UInt8] = [.quote]
  /// Whether each line ends with the digest of its record.
  private let hasDigests: Bool
  /// What each line of a rating ends with where readings were chosen; empty where none were.
  private let readings: [UInt8]
  /// How many bytes a line can have besides its texts and stages.
  private let room: Int
  /// How many bytes each stage can have.
  private let stageRoom: Int

  /// What stands at the end of each line of a record that was read.
  private let closing: [UInt8]

  /// - Parameters:
  ///   - rulebook: the rules the records are rated by.
  ///   - hasDigests: whether each line ends with the digest of its record.
  ///   - namesRulebook: whether each line says which rules those are.
  package init(_ rulebook: Rulebook, hasDigests: Bool = false, namesRulebook: Bool = false) {
    self.hasDigests = hasDigests
    let name = namesRulebook ? Array(",\"rulebook\":".utf8) + JSONWriter.quoted(rulebook.id) : []
    closing = name + Array("}\n".utf8)
    types = WordTable(ids: rulebook.types.map { $0.id })
    forms = WordTable(ids: rulebook.forms.map { $0.id })
    criteria = WordTable(ids: rulebook.criteria.map { $0.id })
    var clauses = Array(repeating: "", count: rulebook.clauseWords * 64)
    for clause in rulebook.clauses { clauses[clause.bit] = clause.id }
    self.clauses = WordTable(ids: clauses)
    stages = WordTable(ids: (-1..<rulebook.stages.count).map { rulebook.id(ofStage: $0) })
    plausibility = WordTable(ids: rulebook.plausibility.map { $0.id })
    readings = Self.json(ofReadings: rulebook)
    room =
      readings.count + 3 * self.clauses.room + criteria.room + plausibility.room + types.room
      + forms.room + keys.room + 8 * 20 + closing.count
    stageRoom = stages.room + self.clauses.room + keys.room + 20
  }

  /// Appends the line of `result`, with its line feed.
  ///
  /// - Parameters:
  ///   - text: what the places in `result` are places of.
  ///   - origin: where the record stands, for one that does not say it.
  ///   - isOfNoEdition: whether no rules are in force for its year, so that it names none.
  package mutating func write(
    _ result: RecordResult, of text: Span<UInt8>, from origin: RecordOrigin,
    isOfNoEdition: Bool = false, to output: inout ByteBuffer
  ) {
    if origin.file != file {
      file = origin.file
      quotedFile = Array(JSONWriter.quoted(file).dropLast())
    }
    let refusal = result.refusal.map(json)
    let digest = hasDigests && !text.isEmpty ? Array(SHA256.hex(of: text).utf8) : nil
    let texts =
      text.room(for: result.source) + text.room(for: result.name)
      + text.room(for: result.code) + text.room(for: result.district)
    let most =
      room + quotedFile.count + texts + (refusal?.count ?? 0)
      + (digest?.count ?? 0) + (result.stages.count + 1) * stageRoom
    output.append(atMost: most) { line, start in
      var end = write(.source, to: &line, at: start)
      if let source = result.source {
        end = line.store(string: source, of: text, at: end)
      } else {
        end = write(origin.line, to: &line, at: end)
      }
      if let refusal {
        end = write(.error, to: &line, at: end)
        end = line.store(refusal.span, refusal.indices, at: end)
      } else {
        end = writeHead(result, of: text, to: &line, at: end)
        end = writeRating(result, to: &line, at: end)
        if !result.stages.isEmpty { end = writeStages(result.stages, to: &line, at: end) }
      }
      if let digest {
        end = write(.sha256, to: &line, at: end)
        end = line.store(digest.span, digest.indices, at: end)
        end = line.store(.quote, at: end)
      }
      if !readings.isEmpty, refusal == nil {
        end = line.store(readings.span, readings.indices, at: end)
      }
      if !result.implausible.isEmpty, refusal == nil {
        end = write(.implausible, result.implausible, plausibility, to: &line, at: end)
      }
      // Of what could not be read nobody can say which rules it is for.
      if text.isEmpty || isOfNoEdition { return write(.end, to: &line, at: end) }
      return line.store(closing.span, closing.indices, at: end)
    }
  }

  /// Writes the file and, where it holds one record a line, the line.
  private func write(
    _ number: Int?, to line: inout MutableSpan<UInt8>, at start: Int
  ) -> Int {
    var end = line.store(quotedFile.span, quotedFile.indices, at: start)
    if let number {
      end = line.store(.colon, at: end)
      end = line.store(decimal: number, at: end)
    }
    return line.store(.quote, at: end)
  }

  /// The readings that were chosen as a member that follows others; empty where none were.
  private static func json(ofReadings rulebook: Rulebook) -> [UInt8] {
    guard !rulebook.chosen.isEmpty else { return [] }
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("readings")
      writer.object { writer in
        for choice in rulebook.chosen {
          writer.member(rulebook.readings[choice.reading].id, rulebook.words(of: choice).id)
        }
      }
    }
    return [.comma] + writer.bytes.dropFirst().dropLast()
  }

  private func json(of refusal: RecordRefusal) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("code", refusal.code)
      writer.member("line", refusal.location.line)
      writer.member("column", refusal.location.column)
      writer.member("path", refusal.path)
      writer.member("message", refusal.message)
      writer.member("problems", refusal.problems)
    }
    return writer.bytes
  }

  /// Writes who was rated.
  private func writeHead(
    _ result: RecordResult, of text: Span<UInt8>, to line: inout MutableSpan<UInt8>, at start: Int
  ) -> Int {
    var end = start
    if let name = result.name {
      end = write(.name, to: &line, at: end)
      end = line.store(string: name, of: text, at: end)
    }
    if let code = result.code {
      end = write(.code, to: &line, at: end)
      end = line.store(string: code, of: text, at: end)
    }
    end = write(.type, to: &line, at: end)
    end = line.store(result.type, of: types, at: end)
    end = write(.form, to: &line, at: end)
    end = line.store(result.form, of: forms, at: end)
    if let district = result.district {
      end = write(.district, to: &line, at: end)
      end = line.store(string: district, of: text, at: end)
      end = line.store(.comma, at: end)
    }
    if let year = result.year {
      end = write(.year, to: &line, at: end)
      end = line.store(decimal: year, at: end)
      end = line.store(.comma, at: end)
    }
    if let claimed = result.claimedStar {
      end = write(.claimedStar, to: &line, at: end)
      end = line.store(decimal: claimed, at: end)
      end = line.store(.comma, at: end)
    }
    return end
  }

  /// Writes what came out.
  private func writeRating(
    _ result: RecordResult, to line: inout MutableSpan<UInt8>, at start: Int
  ) -> Int {
    var end = write(.star, to: &line, at: start)
    end = line.store(decimal: result.star, at: end)
    end = write(.next, to: &line, at: end)
    if let steps = result.stepsToNext {
      end = write(.nextStar, to: &line, at: end)
      end = line.store(decimal: result.star + 1, at: end)
      end = write(.steps, to: &line, at: end)
      end = line.store(decimal: steps, at: end)
      end = line.store(.closingBrace, at: end)
    } else {
      end = write(.null, to: &line, at: end)
    }
    end = write(.unmet, result.unmet, clauses, to: &line, at: end)
    end = write(.unanswered, result.unanswered, clauses, to: &line, at: end)
    end = write(.notApplicable, result.setAside, clauses, to: &line, at: end)
    end = write(.unproven, to: &line, at: end)
    end = line.store(decimal: result.unproven, at: end)
    return write(.lifting, result.lifting, criteria, to: &line, at: end)
  }

  /// Writes at which stage it stands and how it came there.
  private func writeStages(
    _ outcomes: [StageOutcome], to line: inout MutableSpan<UInt8>, at start: Int
  ) -> Int {
    var end = write(.stage, to: &line, at: start)
    end = line.store((outcomes.last?.stage ?? -1) + 1, of: stages, at: end)
    end = write(.stages, to: &line, at: end)
    for outcome in outcomes {
      end = write(.stageOfStages, to: &line, at: end)
      end = line.store(outcome.stage + 1, of: stages, at: end)
      end = write(.star, to: &line, at: end)
      end = line.store(decimal: outcome.star, at: end)
      if !outcome.lost.isEmpty { end = write(.lost, outcome.lost, clauses, to: &line, at: end) }
      end = line.store(.closingBrace, at: end)
      end = line.store(.comma, at: end)
    }
    // The bracket stands in the place of the comma behind the last one.
    return line.store(.closingBracket, at: end - 1)
  }

  @inline(__always)
  private func write(
    _ key: LineKey, to line: inout MutableSpan<UInt8>, at start: Int
  ) -> Int {
    line.store(key.rawValue, of: keys, at: start)
  }

  /// Writes a key and the ids of a set as an array.
  private func write(
    _ key: LineKey, _ set: BitSet, _ words: WordTable, to line: inout MutableSpan<UInt8>,
    at start: Int
  ) -> Int {
    let first = write(key, to: &line, at: start)
    let end = line.store(set, of: words, at: first)
    // The bracket stands in the place of the comma behind the last id.
    return line.store(.closingBracket, at: end > first ? end - 1 : end)
  }
}

/// The keys of a result line, with the punctuation around them.
private enum LineKey: Int, CaseIterable {
  case source, error, name, code, type, form, district, year, claimedStar, star
  case next, nextStar, steps, null, unmet, unanswered, notApplicable, unproven, lifting, sha256, end
  case stage, stages, stageOfStages, lost
  case implausible

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
    case .sha256: ",\"sha256\":\""
    case .end: "}\n"
    case .stage: ",\"stage\":"
    case .stages: "\"stages\":["
    case .stageOfStages: "{\"stage\":"
    case .lost: ",\"lost\":["
    case .implausible: ",\"implausible\":["
    }
  }
}

extension WordTable {
  /// Ids in quotes, each with a comma behind it.
  fileprivate init(ids: [String]) {
    self.init(ids.map { JSONWriter.quoted($0) + [.comma] })
  }
}

extension MutableSpan<UInt8> {
  /// Writes the string `token` of `text` as ``JSONWriter`` would write it.
  ///
  /// Most strings are written as they stand; those with escapes, or with something that is escaped
  /// here though it need not be, are written anew.
  @inline(never)
  fileprivate mutating func store(
    string token: StringToken, of text: Span<UInt8>, at start: Int
  ) -> Int {
    if token.hasEscapes || text.needsEscapes(token.start..<token.end) {
      return store(anew: token, of: text, at: start)
    }
    return store(text, token.start &- 1..<token.end &+ 1, at: start)
  }

  @inline(never)
  private mutating func store(anew token: StringToken, of text: Span<UInt8>, at start: Int) -> Int {
    let quoted = JSONWriter.quoted(text.string(token))
    return store(quoted.span, quoted.indices, at: start)
  }
}

extension Span<UInt8> {
  /// How many bytes the string `token` can take, written as JSON: six for each of its own and two
  /// quotes.
  @inline(__always)
  fileprivate func room(for token: StringToken?) -> Int {
    token.map { 6 * ($0.end - $0.start) + 2 } ?? 0
  }

  /// Whether the content of a scanned string without escapes may hold what ``JSONWriter`` escapes:
  /// DEL, what begins with C2 as C1 controls do, or with E2 as separators and turns of direction do.
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
