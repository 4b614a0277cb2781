/// Which program made a result.
public enum Product {
  /// The program's name.
  public static let name = "unionstar"
  /// The program's version.
  public static let version = "0.1.0"
}

extension Rating {
  /// What a result's `format` says.
  public static let format = "unionstar.rating/1"

  /// Writes the result as one JSON object; keys always come in the same order.
  ///
  /// - Parameters:
  ///   - target: the star to say what is missing for; nil for the one after the star reached.
  ///   - language: the language of the warnings' messages.
  ///   - more: writes further keys at the end.
  public func write(
    to writer: inout JSONWriter, target: Int? = nil, language: Language,
    more: (inout JSONWriter) -> Void = { _ in }
  ) {
    writer.object { writer in
      writeHead(to: &writer)
      writer.key("levels")
      writer.array { writer in
        for level in levels { write(level, to: &writer) }
      }
      writer.key("next")
      if let next = next(target: target) { write(next, to: &writer) } else { writer.null() }
      write("unmet", criteria(.unmet), to: &writer)
      write("unanswered", criteria(.unanswered), to: &writer)
      writer.key("range")
      writer.object(inline: true) { writer in
        writer.member("worst", range.lowerBound)
        writer.member("best", range.upperBound)
      }
      writer.key("cushion")
      writer.array { writer in
        for cushion in cushion {
          writer.object(inline: true) { writer in
            writer.member("star", cushion.star)
            writer.member("tier", submission.rulebook.tiers[cushion.tier].id)
            writer.member("spare", cushion.spare)
          }
        }
      }
      writer.member("notApplicable", ids(notApplicable))
      writer.member("unproven", ids(unproven))
      writer.key("warnings")
      writer.array { writer in
        for warning in submission.warnings(in: language) { warning.write(to: &writer) }
      }
      writeStages(to: &writer)
      if !implausible.isEmpty { writer.member("implausible", implausible) }
      more(&writer)
    }
  }

  private func writeHead(to writer: inout JSONWriter) {
    let rulebook = submission.rulebook
    writer.member("format", Self.format)
    writer.member("rulebook", rulebook)
    writer.key("tool")
    writer.object(inline: true) { writer in
      writer.member("name", Product.name)
      writer.member("version", Product.version)
    }
    writer.key("organisation")
    writer.object { writer in
      writer.member("name", submission.name)
      writer.member("type", submission.type.id)
      writer.member("form", submission.form.id)
      if let code = submission.code { writer.member("code", code) }
      if let district = submission.district { writer.member("district", district) }
    }
    if let year = submission.year { writer.member("year", year) }
    writer.member("star", star)
    if let claimed = submission.claimedStar { writer.member("claimedStar", claimed) }
  }

  private func write(_ level: LevelResult, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("star", level.level.star)
      writer.member("reached", level.isReached)
      writer.key("requirements")
      writer.array { writer in
        for result in level.requirements {
          writer.object(inline: true) { writer in
            writer.member("tier", submission.rulebook.tiers[result.requirement.tier].id)
            writer.member("met", result.met)
            writer.member("applicable", result.applicable)
            writer.member("needed", result.needed)
            writer.member("percent", result.percent)
            writer.member("satisfied", result.isSatisfied)
          }
        }
      }
    }
  }

  func write(_ next: NextStep, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("star", next.star)
      writer.member("steps", next.steps)
      write("criteria", next.criteria, to: &writer)
    }
  }

  private func write(_ key: String, _ criteria: [CriterionResult], to writer: inout JSONWriter) {
    let rulebook = submission.rulebook
    writer.key(key)
    writer.array { writer in
      for result in criteria {
        let criterion = rulebook.criteria[result.criterion]
        writer.object { writer in
          writer.member("id", criterion.id)
          writer.member("tier", rulebook.tiers[criterion.tier].id)
          writer.member("star", criterion.star)
          writer.member("dimension", criterion.dimension.map { rulebook.dimensions[$0].id })
          writer.member("status", result.status.rawValue)
          writer.key("clauses")
          writer.array { writer in
            for clause in result.missing { write(clause, to: &writer) }
          }
        }
      }
    }
  }

  private func write(_ result: ClauseResult, to writer: inout JSONWriter) {
    writer.object(inline: true) { writer in
      writer.member("id", submission.rulebook.clauses[result.clause].id)
      writer.member("status", result.status.rawValue)
      guard let rate = result.rate else { return }
      writer.member("numerator", rate.numerator)
      writer.member("denominator", rate.denominator)
      writer.member("requiredPercent", rate.requiredPercent)
      writer.member("short", rate.short)
    }
  }

  private func ids(_ clauses: [Int]) -> [String] {
    clauses.map { submission.rulebook.clauses[$0].id }
  }
}

extension Diagnostic {
  /// Writes the diagnostic as one JSON object.
  public func write(to writer: inout JSONWriter) {
    writer.object(inline: true) { writer in
      writer.member("code", code)
      writer.member("line", location.line)
      writer.member("column", location.column)
      writer.member("path", path)
      writer.member("message", message)
    }
  }
}

extension JSONWriter {
  /// Writes a key and a string, or null where there is none.
  public mutating func member(_ key: String, _ value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }

  /// Writes a key and a whole number, or null where there is none.
  public mutating func member(_ key: String, _ value: (some BinaryInteger)?) {
    self.key(key)
    if let value { number(value) } else { null() }
  }

  /// Writes a key and an array of strings on one line.
  public mutating func member(_ key: String, _ values: [String]) {
    self.key(key)
    array(inline: true) { writer in
      for value in values { writer.string(value) }
    }
  }

  /// Writes a key and by which rulebook something was made.
  public mutating func member(_ key: String, _ rulebook: Rulebook) {
    self.key(key)
    object(inline: true) { writer in
      writer.member("id", rulebook.id)
      writer.member("edition", rulebook.edition)
      writer.member("sha256", rulebook.sha256)
    }
  }

  /// Writes a key and a list of objects on a line each, the members of which `body` writes.
  public mutating func rows<Row>(
    _ key: String, _ rows: some Sequence<Row>, _ body: (inout JSONWriter, Row) -> Void
  ) {
    self.key(key)
    array { writer in
      for row in rows { writer.object(inline: true) { body(&$0, row) } }
    }
  }

  /// Writes a key and `true` or `false`.
  public mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    bool(value)
  }
}
