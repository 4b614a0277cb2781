import StarRules

/// By which readings results were rated, in words and for programs.
extension [RatedBy] {
  /// What to say where the readings differ, so that the stars do not go together; nil where all were
  /// rated by the same.
  func mixed(in language: Language) -> String? {
    guard count > 1 else { return nil }
    let parts = map { entry in
      let own = Bilingual("规则本身的解读", "the rulebook's own")[language]
      let name = entry.readings.isEmpty ? own : entry.readings.joined(separator: " ")
      return Bilingual("\(name) \(entry.records) 份", "\(entry.records) by \(name)")[language]
    }
    return Bilingual(
      "评定所用的解读不一致，星级不宜合在一起看：" + parts.joined(separator: "；"),
      "rated by different readings, so that the stars do not go together: "
        + parts.joined(separator: "; "))[language]
  }

  /// Writes the readings that all were rated by, null where they differ, and how many by which.
  func write(to writer: inout JSONWriter) {
    writer.key("readings")
    if count == 1 {
      writer.array(inline: true) { writer in
        for name in self[0].readings { writer.string(name) }
      }
    } else {
      writer.null()
    }
    writer.rows("ratedBy", self) { writer, entry in
      writer.member("readings", entry.readings)
      writer.member("records", entry.records)
    }
  }
}
