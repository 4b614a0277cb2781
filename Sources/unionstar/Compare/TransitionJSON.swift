import StarRules

/// From star to star as JSON, for programs.
struct TransitionJSON {
  let report: TransitionReport

  private var transitions: Transitions { report.transitions }

  /// The whole text.
  var text: [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("format", "unionstar.transitions/1")
      writer.member("version", Product.version)
      write("before", report.before, to: &writer)
      write("after", report.after, to: &writer)
      writer.member("compared", transitions.compared)
      writer.member("higher", transitions.risen)
      writer.member("lower", transitions.falls.count)
      writeCounts(to: &writer)
      writeCriteria(to: &writer)
      writeFalls(to: &writer)
    }
    return writer.bytes + [0x0A]
  }

  /// One side; of several editions the rulebook is the last that is used, and all are listed.
  private func write(_ key: String, _ side: TransitionReport.Side, to writer: inout JSONWriter) {
    writer.key(key)
    writer.object { writer in
      if let rulebook = side.rulebooks.last {
        writer.member("rulebook", rulebook)
        if let ratedBy = side.ratedBy {
          ratedBy.write(to: &writer)
        } else {
          writer.member("readings", rulebook.chosen.map { rulebook.name(of: $0) })
        }
      }
      writer.member("records", side.records)
      writer.member("refused", side.refused)
      writer.member("repeats", side.repeats)
      writer.member("onlyHere", side.only)
      guard report.areEditions else { return }
      writer.member("yearless", side.yearless)
      writer.rows("editions", zip(side.rulebooks, side.unions)) { writer, edition in
        writer.member("rulebook", edition.0)
        writer.member("unions", edition.1)
      }
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
      writer.member("id", report.id(entry.criterion))
      writer.member("newlyMissing", entry.opened)
      writer.member("newInRules", entry.added)
      writer.member("missingBefore", entry.wereOpen)
    }
  }

  private func writeFalls(to writer: inout JSONWriter) {
    writer.rows("fallen", transitions.falls) { writer, fall in
      writer.member("name", fall.union.name)
      writer.member("code", fall.union.code)
      writer.member("from", fall.from)
      writer.member("to", fall.to)
      writer.member("criteria", fall.criteria.map(report.id))
      writer.member("newInRules", fall.added.map(report.id))
      writer.member("missingBefore", fall.wereOpen)
      writer.member("highest", fall.isHighest)
    }
  }
}
