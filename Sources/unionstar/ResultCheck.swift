import StarRules

/// A saved result held against the same submission rated again.
struct ResultCheck {
  let saved: SavedRating
  let present: SavedRating
  let language: Language

  /// Whether it is of the same union at the same stage, and the star and every clause came out as
  /// they did; where nothing changed, everything else must be the same too.
  var stands: Bool {
    let fixed = ["organisation", "stage"]
    return saved.star == present.star && moved.isEmpty
      && differing.allSatisfy { !changes.isEmpty && !fixed.contains($0) }
  }

  /// The members of the result in which something else stands, in the order of the saved result.
  private var differing: [String] {
    let keys = saved.members.map(\.key)
    let all = keys + present.members.map(\.key).filter { !keys.contains($0) }
    return all.filter { saved.content(of: $0) != present.content(of: $0) }
  }

  /// The clauses that came out otherwise, in the order of the saved result and then of the new one.
  private var moved: [String] {
    let ids = saved.clauses.map(\.id)
    let all = ids + present.clauses.map(\.id).filter { !ids.contains($0) }
    return all.filter { saved.status(of: $0) != present.status(of: $0) }
  }

  /// The verdict, what changed, and what came out otherwise, a line each.
  var lines: [String] {
    var lines = [
      (stands
        ? Bilingual("结果仍然成立：★\(saved.star)", "the result stands: ★\(saved.star)")
        : Bilingual("结果不再成立", "the result no longer stands"))[language]
    ]
    for change in changes { lines.append("  " + change[language]) }
    if !stands, changes.isEmpty {
      lines.append(
        "  "
          + Bilingual(
            "自评表、规则、解读和程序都没有变：结果文件被改过",
            "submission, rulebook, readings and program are the same: the saved result was altered")[
            language])
    }
    guard !stands else { return lines }
    if saved.star != present.star {
      lines.append(
        "  " + Bilingual("星级", "star")[language] + " ★\(saved.star) → ★\(present.star)")
    }
    if saved.star == present.star, moved.isEmpty {
      lines.append(
        "  " + Bilingual("内容不同：", "differs in: ")[language]
          + differing.map { Display.visible($0) }.joined(separator: " "))
    }
    for id in moved {
      lines.append("  \(id) \(word(saved.status(of: id))) → \(word(present.status(of: id)))")
    }
    return lines
  }

  /// What is not as it was when the result was saved.
  private var changes: [Bilingual] {
    var changes: [Bilingual] = []
    func compare(_ old: String, _ new: String, _ zh: String, _ en: String) {
      let (old, new) = (Display.visible(old), Display.visible(new))
      if old != new { changes.append(Bilingual("\(zh)：\(old) → \(new)", "\(en): \(old) → \(new)")) }
    }
    compare(
      saved.submissionDigest, present.submissionDigest, "自评表变了", "the submission changed")
    compare(rulebook(saved), rulebook(present), "规则变了", "the rulebook changed")
    compare(readings(saved), readings(present), "选用的解读变了", "the readings changed")
    compare(saved.version, present.version, "程序变了", "the program changed")
    return changes
  }

  private func rulebook(_ rating: SavedRating) -> String {
    "\(rating.rulebook) \(rating.edition) \(rating.rulebookDigest)"
  }

  private func readings(_ rating: SavedRating) -> String {
    rating.readings.isEmpty
      ? Bilingual("规则自己的", "the rulebook's own")[language]
      : rating.readings.joined(separator: " ")
  }

  private func word(_ status: String?) -> String {
    guard let status = status.flatMap(Status.init(rawValue:)) else {
      return Bilingual("达到或不涉及", "met or not asked")[language]
    }
    return status.name[language]
  }
}
