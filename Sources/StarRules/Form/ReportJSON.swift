extension Report {
  /// What `assess` says in words, as JSON for a form.
  package var wordsJSON: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("title", title)
      writer.member("star", rating.star)
      writer.member("stars", stars(rating.star))
      writer.member("name", name(of: rating.star))
      writer.member("remarks", remarks)
      writer.rows("tiers", tiers) { writer, row in
        writer.member("tier", row.tier)
        writer.member("stars", row.stars)
        writer.member("score", row.score)
        writer.member("percent", row.percent)
        writer.member("needed", row.needed)
        writer.member("short", row.short)
      }
      writer.rows("criteria", rating.criteria) { writer, result in
        writer.member("id", rulebook.criteria[result.criterion].id)
        write(result.status, to: &writer)
        writer.rows("clauses", result.clauses) { writer, clause in
          writer.member("id", rulebook.clauses[clause.clause].id)
          write(clause.status, to: &writer)
          writer.member("reading", reading(of: clause))
        }
      }
      writer.key("next")
      if let next {
        write(next, to: &writer)
      } else {
        writer.null()
        writer.member("nothingLeft", nothingLeft)
      }
      writer.member("footing", footing(namesOptions: false))
      writer.member("provenance", provenance(digits: 12))
    }
    return writer.bytes
  }

  private func write(_ status: Status, to writer: inout JSONWriter) {
    writer.member("status", status.rawValue)
    writer.member("sign", status.sign)
    writer.member("word", status.name[language])
  }

  private func write(_ next: Rating.NextStep, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("heading", heading(of: next))
      writer.rows("open", next.open) { writer, open in
        writer.member("heading", heading(of: open))
        writer.rows("criteria", open.criteria) { writer, result in
          let criterion = rulebook.criteria[result.criterion]
          writer.member("id", criterion.id)
          writer.member("title", criterion.title[language])
          writer.member("status", result.status.rawValue)
          writer.rows("clauses", result.missing) { writer, clause in
            writer.member("id", rulebook.clauses[clause.clause].id)
            writer.member("status", clause.status.rawValue)
            writer.member("question", question(of: clause.clause))
            writer.member("reading", reading(of: clause))
          }
        }
      }
    }
  }
}
