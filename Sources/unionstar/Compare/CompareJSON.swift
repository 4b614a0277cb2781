import StarRules

/// Two ratings held against each other as JSON, for programs.
struct CompareJSON {
  let report: CompareReport

  private var comparison: Comparison { report.comparison }
  private var rulebook: Rulebook { report.rulebook }

  /// The whole text.
  var text: [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("format", "unionstar.comparison/1")
      writer.member("version", Product.version)
      write("before", comparison.before, report.files.first, to: &writer)
      write("after", comparison.after, report.files.last, to: &writer)
      writer.member("criteria", comparison.deciding.map { rulebook.criteria[$0].id })
      writer.key("requirements")
      writer.array { writer in
        for change in comparison.requirements { write(change, to: &writer) }
      }
      writer.key("clauses")
      writer.array { writer in
        for move in comparison.moves { write(move, to: &writer) }
      }
    }
    return writer.bytes + [0x0A]
  }

  private func write(_ key: String, _ rating: Rating, _ file: String?, to writer: inout JSONWriter)
  {
    let submission = rating.submission
    writer.key(key)
    writer.object { writer in
      write(submission.rulebook, to: &writer)
      writer.key("submission")
      writer.object(inline: true) { writer in
        writer.member("source", file)
        writer.member("name", submission.name)
        writer.member("code", submission.code)
        writer.member("type", submission.type.id)
        writer.member("form", submission.form.id)
        writer.member("year", submission.year)
        writer.member("sha256", submission.sha256)
      }
      writer.member("star", rating.star)
    }
  }

  private func write(_ change: Comparison.RequirementChange, to writer: inout JSONWriter) {
    let rules = change.after == nil ? comparison.before.submission.rulebook : rulebook
    writer.object { writer in
      writer.member("star", change.star)
      writer.member("tier", rules.tiers[change.tier].id)
      for (key, result) in [("before", change.before), ("after", change.after)] {
        writer.key(key)
        guard let result else {
          writer.null()
          continue
        }
        writer.object(inline: true) { writer in
          writer.member("met", result.met)
          writer.member("applicable", result.applicable)
          writer.member("needed", result.needed)
          writer.member("satisfied", result.isSatisfied)
        }
      }
    }
  }

  private func write(_ move: Comparison.Move, to writer: inout JSONWriter) {
    let reason = move.reason
    let why = [
      ("answer", reason.answer), ("fact", !reason.facts.isEmpty), ("type", reason.kind),
      ("rules", reason.rules),
    ]
    writer.object { writer in
      writer.member("id", move.id)
      writer.member("from", move.from?.rawValue)
      writer.member("to", move.to?.rawValue)
      writer.member("direction", move.direction.rawValue)
      writer.member("changedStar", move.isDeciding)
      writer.member("why", why.filter(\.1).map(\.0))
      if reason.answer {
        writer.key("answer")
        writer.object(inline: true) { writer in
          writer.member("before", comparison.answer(move.clauseBefore, comparison.before))
          writer.member("after", comparison.answer(move.clauseAfter, comparison.after))
        }
      }
      guard !reason.facts.isEmpty else { return }
      writer.key("facts")
      writer.array { writer in
        for fact in reason.facts { write(fact, to: &writer) }
      }
    }
  }

  private func write(_ fact: Int, to writer: inout JSONWriter) {
    let counts = comparison.counts(of: fact)
    writer.object(inline: true) { writer in
      writer.member("id", rulebook.facts[fact].id)
      writer.member("before", counts.before)
      writer.member("after", counts.after)
    }
  }

  private func write(_ rulebook: Rulebook, to writer: inout JSONWriter) {
    writer.key("rulebook")
    writer.object(inline: true) { writer in
      writer.member("id", rulebook.id)
      writer.member("edition", rulebook.edition)
      writer.member("sha256", rulebook.sha256)
    }
    writer.member("readings", rulebook.chosen.map { rulebook.name(of: $0) })
  }
}
