/// Writes results as lines of JSON, one a record, their keys always in the same order.
package struct ResultLineWriter: Sendable {
  /// Quoted ids, each with a comma behind it.
  private let types: [QuotedWord]
  private let forms: [QuotedWord]
  private let criteria: [QuotedWord]
  /// By the clause's bit.
  private let clauses: [QuotedWord]
  /// The file that was written last, quoted but for its closing quote, so that it is not quoted anew
  /// for each of its lines.
  private var file = ""
  private var quotedFile: [UInt8] = []

  package init(_ rulebook: Rulebook) {
    types = rulebook.types.map { QuotedWord($0.id) }
    forms = rulebook.forms.map { QuotedWord($0.id) }
    criteria = rulebook.criteria.map { QuotedWord($0.id) }
    var clauses = Array(repeating: QuotedWord(""), count: rulebook.clauseWords * 64)
    for clause in rulebook.clauses { clauses[clause.bit] = QuotedWord(clause.id) }
    self.clauses = clauses
    quotedFile = [.quote]
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
    output.append("{\"source\":")
    if let source = result.source {
      output.append(string: source, of: text)
    } else {
      write(origin, to: &output)
    }
    if let refusal = result.refusal {
      write(refusal, to: &output)
    } else {
      write(result, of: text, to: &output)
    }
    output.append("}\n")
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
    output.append(",\"error\":")
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

  private func write(
    _ result: RecordResult, of text: Span<UInt8>, to output: inout ByteBuffer
  ) {
    if let name = result.name {
      output.append(",\"name\":")
      output.append(string: name, of: text)
    }
    if let code = result.code {
      output.append(",\"code\":")
      output.append(string: code, of: text)
    }
    output.append(",\"type\":")
    output.append(types[result.type])
    output.append("\"form\":")
    output.append(forms[result.form])
    if let district = result.district {
      output.append("\"district\":")
      output.append(string: district, of: text)
      output.append(.comma)
    }
    if let year = result.year {
      output.append("\"year\":")
      output.append(decimal: year)
      output.append(.comma)
    }
    if let claimed = result.claimedStar {
      output.append("\"claimedStar\":")
      output.append(decimal: claimed)
      output.append(.comma)
    }
    output.append("\"star\":")
    output.append(decimal: result.star)
    if let steps = result.stepsToNext {
      output.append(",\"next\":{\"star\":")
      output.append(decimal: result.star + 1)
      output.append(",\"steps\":")
      output.append(decimal: steps)
      output.append("},\"unmet\":[")
    } else {
      output.append(",\"next\":null,\"unmet\":[")
    }
    write(result.unmet, clauses, to: &output)
    output.append("],\"unanswered\":[")
    write(result.unanswered, clauses, to: &output)
    output.append("],\"notApplicable\":[")
    write(result.setAside, clauses, to: &output)
    output.append("],\"unproven\":")
    output.append(decimal: result.unproven)
    output.append(",\"lifting\":[")
    write(result.lifting, criteria, to: &output)
    output.append(.closingBracket)
  }

  private func write(_ set: BitSet, _ words: [QuotedWord], to output: inout ByteBuffer) {
    var isEmpty = true
    for word in set.words.indices {
      var bits = set.words[word]
      while bits != 0 {
        output.append(words[word &* 64 &+ bits.trailingZeroBitCount])
        bits &= bits &- 1
        isEmpty = false
      }
    }
    if !isEmpty { output.truncate(to: output.count - 1) }
  }
}

/// A word in quotes and the comma behind it, ready to be appended at once.
struct QuotedWord: Sendable {
  private let block: SIMD16<UInt8>
  private let length: Int
  /// The rest of a word that is longer than a block.
  private let rest: [UInt8]

  init(_ word: String) {
    let bytes = JSONWriter.quoted(word) + [.comma]
    var block = SIMD16<UInt8>(repeating: 0)
    length = min(16, bytes.count)
    for index in 0..<length { block[index] = bytes[index] }
    self.block = block
    rest = Array(bytes.dropFirst(16))
  }

  @inline(__always)
  fileprivate func append(to output: inout ByteBuffer) {
    output.append(block, length: length)
    if !rest.isEmpty { output.append(rest.span) }
  }
}

extension ByteBuffer {
  @inline(__always)
  fileprivate mutating func append(_ word: QuotedWord) { word.append(to: &self) }

  /// Appends the string `token` of `text` as ``JSONWriter`` would write it.
  ///
  /// Most strings are written as they stand; those with escapes, or with something that is escaped
  /// here though it need not be, are written anew.
  @inline(__always)
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
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = self[position]
      if byte == 0x7F || byte == 0xC2 || byte == 0xE2 { return true }
      position &+= 1
    }
    return false
  }
}
