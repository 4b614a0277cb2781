import StarRules

/// A draw as JSON, which later draws can look at.
struct SampleJSON {
  let report: SampleReport

  private var draw: Draw { report.draw }
  private var rulebook: Rulebook { report.rulebook }

  /// The whole text.
  var text: [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("format", SampleReport.format)
      writer.member("rulebook", rulebook)
      report.pool.ratedBy.write(to: &writer)
      writer.member("version", Product.version)
      writer.member("seed", draw.seed)
      writer.member("sharePercent", draw.percent)
      writer.member("atLeastPercent", report.sampling.atLeastPercent)
      writer.member("fromStar", report.sampling.fromStar)
      writer.member("source", report.sampling.source[report.language])
      writer.member("records", report.pool.records)
      writer.member("refused", report.pool.refused)
      writer.member("unread", report.unread)
      writer.member("repeats", report.pool.repeats)
      writer.member("earlierDraws", report.earlier)
      writer.member("eligible", draw.eligible)
      writer.member("count", draw.count)
      writeGroups(to: &writer)
      writeDrawn(to: &writer)
      writer.key("method")
      writer.array { writer in
        for step in report.method { writer.string(step[report.language]) }
      }
    }
    return writer.bytes + [0x0A]
  }

  private func writeGroups(to writer: inout JSONWriter) {
    writer.rows("groups", draw.groups) { writer, group in
      writer.member("district", group.district)
      writer.member("type", rulebook.types[group.type].id)
      writer.member("eligible", group.eligible)
      writer.member("quota", group.quota)
      writer.member("remainder", group.remainder)
      writer.member("drawn", group.drawn)
      writer.member("lot", SHA256.hex(group.lot))
    }
  }

  private func writeDrawn(to writer: inout JSONWriter) {
    writer.rows("drawn", draw.places) { writer, place in
      let union = place.candidate
      writer.member("name", union.name)
      writer.member("code", union.code)
      writer.member("type", rulebook.types[union.type].id)
      writer.member("district", union.district)
      writer.member("year", union.year)
      writer.member("star", union.star)
      writer.member("source", union.source)
      writer.member("lot", SHA256.hex(place.lot))
      writer.member("lastDrawn", place.lastDrawn)
    }
  }
}
