extension Rating {
  /// Writes the stages and the honours, each only where there are any.
  func writeStages(to writer: inout JSONWriter) {
    let rulebook = submission.rulebook
    let stages = stages
    if let last = stages.last {
      writer.member("stage", rulebook.id(ofStage: last.stage ?? -1))
      writer.key("stages")
      writer.array { writer in
        for stage in stages { write(stage, to: &writer) }
      }
    }
    let honours = honours
    guard !honours.isEmpty else { return }
    writer.key("honours")
    writer.array { writer in
      for honour in honours { write(honour, to: &writer) }
    }
  }

  private func write(_ stage: StageResult, to writer: inout JSONWriter) {
    let rulebook = submission.rulebook
    writer.object { writer in
      writer.member("stage", rulebook.id(ofStage: stage.stage ?? -1))
      if let date = stage.date { writer.member("date", date) }
      if let by = stage.by { writer.member("by", by) }
      if let note = stage.note { writer.member("note", note) }
      writer.member("star", stage.star)
      guard stage.stage != nil else { return }
      writer.key("changes")
      writer.array { writer in
        for change in stage.changes {
          writer.object(inline: true) { writer in
            writer.member("id", rulebook.clauses[change.clause].id)
            writer.member("from", change.from.rawValue)
            writer.member("to", change.to.rawValue)
          }
        }
      }
      writer.member("lost", stage.lost.map { rulebook.clauses[$0].id })
      writer.member("lowersConfirmed", stage.lowersConfirmed)
      writer.member("failsCheck", stage.failsCheck)
    }
  }

  private func write(_ result: HonourResult, to writer: inout JSONWriter) {
    let honour = submission.rulebook.honours[result.honour]
    writer.object { writer in
      writer.member("title", honour.id)
      writer.member("year", result.year)
      guard let isHeld = result.isHeld else {
        writer.member("dueWithinYears", honour.earlierDueWithinYears)
        return
      }
      writer.member("star", honour.star)
      writer.member("held", isHeld)
      writer.key("missing")
      if let missing = result.missing { write(missing, to: &writer) } else { writer.null() }
    }
  }
}
