import StarRules

/// A summary as JSON, for programs.
///
/// Criteria and types come in the order of the rules, districts by how many unions they have; lists of
/// single records hold the first of them.
struct SummaryJSON {
  let report: SummaryReport

  var summary: Summary { report.summary }
  var rulebook: Rulebook { report.rulebook }

  /// The whole text.
  var text: [UInt8] {
    var writer = JSONWriter(.indented)
    write(to: &writer)
    return writer.bytes + [0x0A]
  }

  /// Writes it as one object.
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("format", "unionstar.summary/1")
      writer.member("rulebook", rulebook)
      writer.member("version", Product.version)
      writer.member("records", summary.records)
      writer.member("rated", summary.rated)
      writer.member("refused", summary.refused)
      writeStars(to: &writer)
      writeAims(to: &writer)
      writeGroups(to: &writer)
      writeOverclaims(to: &writer)
      writeCriteria(to: &writer)
      writeFooting(to: &writer)
      writeRepeats(to: &writer)
      writeRefusals(to: &writer)
      summary.ratedBy.write(to: &writer)
      writeStages(to: &writer)
      writePlausibility(to: &writer)
      if summary.outsideYears > 0 { writer.member("outsideYears", summary.outsideYears) }
    }
  }

  private func percent(_ part: Int) -> String? {
    ExactPercent.text(Int64(part), of: Int64(summary.rated))
  }

  private func writeStars(to writer: inout JSONWriter) {
    writer.key("stars")
    writer.array { writer in
      for (star, count) in summary.stars.enumerated() {
        writer.object(inline: true) { writer in
          writer.member("star", star)
          writer.member("unions", count)
          writer.member("percent", percent(count))
        }
      }
    }
  }

  private func writeAims(to writer: inout JSONWriter) {
    writer.rows("aims", summary.aims) { writer, aim in
      writer.member("star", aim.star)
      switch aim.demand {
      case .percent(let percent): writer.member("atLeastPercent", percent)
      case .count(let count): writer.member("atLeast", count)
      }
      writer.member("reached", aim.reached)
      writer.member("percent", percent(aim.reached))
      writer.member("missing", aim.missing)
    }
  }

  private func writeGroups(to writer: inout JSONWriter) {
    writer.key("types")
    writer.array { writer in
      for (type, entry) in rulebook.types.enumerated() {
        write(summary.stars(type: type), to: &writer) { $0.member("id", entry.id) }
      }
    }
    writer.key("districts")
    writer.array { writer in
      for district in summary.districtList {
        write(district.stars, to: &writer) { $0.member("name", district.name) }
      }
    }
    writer.key("otherDistricts")
    write(summary.otherDistricts, to: &writer) { _ in }
    writer.key("withoutDistrict")
    write(summary.withoutDistrict, to: &writer) { _ in }
  }

  /// Writes how many unions of a group reached each star.
  private func write(
    _ stars: [Int], to writer: inout JSONWriter, name: (inout JSONWriter) -> Void
  ) {
    writer.object(inline: true) { writer in
      name(&writer)
      writer.member("unions", stars.reduce(0, +))
      writer.key("stars")
      writer.array { writer in
        for count in stars { writer.number(count) }
      }
    }
  }

  private func writeOverclaims(to writer: inout JSONWriter) {
    writer.key("overclaims")
    writer.object { writer in
      writer.member("unions", summary.overclaimCount)
      writer.key("byStars")
      writer.array(inline: true) { writer in
        for count in summary.overclaimsByStars { writer.number(count) }
      }
      writer.rows("first", summary.overclaims) { writer, claim in
        writer.member("source", claim.source)
        writer.member("name", claim.name)
        writer.member("claimedStar", claim.claimed)
        writer.member("star", claim.reached)
        writer.member("missing", report.ids(claim.missing))
      }
    }
  }

  private func writeCriteria(to writer: inout JSONWriter) {
    writer.rows("criteria", summary.criteria) { writer, counts in
      writer.member("id", rulebook.criteria[counts.criterion].id)
      writer.member("binds", counts.binds)
      writer.member("unmet", counts.unmet)
      writer.member("unanswered", counts.unanswered)
      writer.member("notApplicable", counts.setAside)
      writer.member("lifts", counts.lifts)
    }
    writer.member("oneStep", summary.oneStep)
    writer.member("oneStepTold", summary.liftable)
  }

  private func writeFooting(to writer: inout JSONWriter) {
    for (key, footing) in [
      ("notApplicable", summary.setAside), ("unanswered", summary.unanswered),
      ("unproven", summary.unproven),
    ] {
      writer.key(key)
      writer.object(inline: true) { writer in
        writer.member("unions", footing.unions)
        writer.member("clauses", footing.clauses)
      }
    }
  }

  private func writePlausibility(to writer: inout JSONWriter) {
    guard !rulebook.plausibility.isEmpty else { return }
    writer.key("implausible")
    writer.object { writer in
      writer.member("unions", summary.implausibleUnions)
      writer.member("contradictory", summary.contradictoryUnions)
      writer.member("undocumented", summary.undocumentedUnions)
      writer.rows("rules", summary.implausible) { writer, entry in
        writer.member("id", rulebook.plausibility[entry.rule].id)
        writer.member("unions", entry.unions)
      }
    }
  }

  private func writeRepeats(to writer: inout JSONWriter) {
    writer.key("repeats")
    writer.object { writer in
      writer.member("records", summary.repeatCount)
      writer.member("unions", summary.repeatedUnions)
      writer.rows("first", summary.repeatedUnionList) { writer, union in
        writer.member("name", union.name)
        writer.member("records", union.count)
        writer.member("places", union.places)
      }
    }
  }

  private func writeRefusals(to writer: inout JSONWriter) {
    writer.key("refusals")
    writer.object { writer in
      writer.key("codes")
      writer.array { writer in
        for (code, count) in summary.refusalsByCode {
          writer.object(inline: true) { writer in
            writer.member("code", code)
            writer.member("records", count)
          }
        }
      }
      writer.member("otherCodes", summary.refusalsOfOtherCodes)
      writer.rows("first", summary.refusals) { writer, record in
        writer.member("source", record.source)
        writer.member("code", record.refusal.code)
        writer.member("line", record.refusal.location.line)
        writer.member("column", record.refusal.location.column)
        writer.member("path", record.refusal.path)
        writer.member("message", record.refusal.message)
        writer.member("problems", record.refusal.problems)
      }
    }
  }
}
