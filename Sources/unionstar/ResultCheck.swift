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
    let (old, new) = (contents(of: saved), contents(of: present))
    let all = saved.members.map(\.key) + present.members.map(\.key).filter { old[$0] == nil }
    return all.filter { old[$0] != new[$0] }
  }

  private func contents(of rating: SavedRating) -> [String: String] {
    Dictionary(rating.members.map { ($0.key, $0.content) }) { first, _ in first }
  }

  /// A clause that came out otherwise; its status is nil where a result does not list it, as it does
  /// none that is met.
  private struct Move {
    let id: String
    let from: String?
    let to: String?
  }

  /// The clauses that came out otherwise, in the order of the saved result and then of the new one.
  private var moved: [Move] {
    let (old, new) = (statuses(of: saved), statuses(of: present))
    let all = saved.clauses.map(\.id) + present.clauses.map(\.id).filter { old[$0] == nil }
    return all.filter { old[$0] != new[$0] }.map { Move(id: $0, from: old[$0], to: new[$0]) }
  }

  private func statuses(of rating: SavedRating) -> [String: String] {
    Dictionary(rating.clauses.map { ($0.id, $0.status) }) { first, _ in first }
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
    for move in moved {
      lines.append("  \(Display.visible(move.id)) \(word(move.from)) → \(word(move.to))")
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
