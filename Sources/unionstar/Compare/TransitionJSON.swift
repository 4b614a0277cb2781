import StarRules

/// From star to star as JSON, for programs.
struct TransitionJSON {
  let report: TransitionReport

  private var transitions: Transitions { report.transitions }
  private var scope: TransitionReport.Scope { report.scope }
  private var rulebook: Rulebook { report.rulebook }

  /// The whole text.
  var text: [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("format", "unionstar.transitions/1")
      writer.member("version", Product.version)
      writeSide(
        "before", scope.before, scope.recordsBefore, scope.refusedBefore, scope.repeatsBefore,
        only: scope.onlyBefore, to: &writer)
      writeSide(
        "after", scope.after, scope.recordsAfter, scope.refusedAfter, scope.repeatsAfter,
        only: scope.onlyAfter, to: &writer)
      writer.member("compared", transitions.compared)
      writer.member("higher", transitions.risen)
      writer.member("lower", transitions.falls.count)
      writeCounts(to: &writer)
      writeCriteria(to: &writer)
      writeFalls(to: &writer)
    }
    return writer.bytes + [0x0A]
  }

  private func writeSide(
    _ key: String, _ rulebook: Rulebook, _ records: Int, _ refused: Int, _ repeats: Int, only: Int,
    to writer: inout JSONWriter
  ) {
    writer.key(key)
    writer.object { writer in
      writer.member("rulebook", rulebook)
      writer.member("readings", rulebook.chosen.map { rulebook.name(of: $0) })
      writer.member("records", records)
      writer.member("refused", refused)
      writer.member("repeats", repeats)
      writer.member("onlyHere", only)
    }
  }

  /// Every pair of stars that some union has.
  private func writeCounts(to writer: inout JSONWriter) {
    writer.key("transitions")
    writer.array { writer in
      for (from, row) in transitions.counts.enumerated() {
        for (to, count) in row.enumerated() where count > 0 {
          writer.object(inline: true) { writer in
            writer.member("from", from)
            writer.member("to", to)
            writer.member("unions", count)
          }
        }
      }
    }
  }

  private func writeCriteria(to writer: inout JSONWriter) {
    writer.rows("criteria", transitions.criteria) { writer, entry in
      writer.member("id", rulebook.criteria[entry.criterion].id)
      writer.member("newlyMissing", entry.opened)
      writer.member("missingBefore", entry.wereOpen)
    }
  }

  private func writeFalls(to writer: inout JSONWriter) {
    writer.rows("fallen", transitions.falls) { writer, fall in
      writer.member("name", fall.union.name)
      writer.member("code", fall.union.code)
      writer.member("from", fall.from)
      writer.member("to", fall.to)
      writer.member("criteria", fall.criteria.map { rulebook.criteria[$0].id })
      writer.member("missingBefore", fall.wereOpen)
    }
  }
}
