/// A case that tells a mutant from the original, ready to be added to a case file.
package struct TellingCase: Sendable {
  /// The mutant it tells.
  package let mutant: Mutant
  /// Its type and form, by position.
  package let type: Int
  package let form: Int
  private let draft: SheetDraft
  /// What comes out by the true rulebook, as far as it is expected.
  package let expectation: Expectation

  init(_ mutant: Mutant, _ pair: RulebookPair, _ draft: SheetDraft) {
    self.mutant = mutant
    self.draft = draft
    type = pair.checklists.original.type
    form = pair.checklists.original.form
    let (original, changed) = pair.sights(draft)
    expectation = Expectation(of: original, telling: changed, pair.rulebooks.original)
  }

  /// How many answers and facts it has.
  package var size: Int {
    draft.answers.count { $0 != nil } + draft.facts.count { $0 != AnswerSheet.missing }
  }

  /// The case as a text.
  ///
  /// - Parameters:
  ///   - rules: the true rulebook.
  ///   - language: the language of its name.
  ///   - layout: how it is laid out.
  package func json(
    _ rules: Rulebook, in language: Language, _ layout: JSONWriter.Layout = .compact
  ) -> [UInt8] {
    var writer = JSONWriter(layout)
    write(to: &writer, rules, in: language)
    return writer.bytes
  }

  /// Writes the case as an object.
  package func write(to writer: inout JSONWriter, _ rules: Rulebook, in language: Language) {
    let change = mutant.description(in: language, rules)
    let name =
      switch language {
      case .zh: "区别于：\(change)（\(mutant.id)）"
      case .en: "Not so: \(change) (\(mutant.id))"
      }
    writer.object { writer in
      writer.key("name")
      writer.string(name)
      writer.key("about")
      writer.array(inline: true) { writer in
        for id in mutant.about(rules) { writer.string(id) }
      }
      writer.key("submission")
      writer.object { writeSubmission(to: &$0, rules, in: language) }
      writer.key("expect")
      writer.object(inline: true) { expectation.write(to: &$0, rules) }
    }
  }

  private func writeSubmission(
    to writer: inout JSONWriter, _ rules: Rulebook, in language: Language
  ) {
    writer.key("organisation")
    writer.object(inline: true) { writer in
      writer.key("name")
      writer.string(language == .zh ? "甲" : "A")
      writer.key("type")
      writer.string(rules.types[type].id)
      writer.key("form")
      writer.string(rules.forms[form].id)
    }
    writer.key("facts")
    writer.object(inline: true) { writer in
      for (fact, count) in draft.facts.enumerated() where count != AnswerSheet.missing {
        writer.key(rules.facts[fact].id)
        writer.number(count)
      }
    }
    writer.key("answers")
    writer.object(inline: true) { writer in
      for (clause, answer) in draft.answers.enumerated() {
        guard let answer else { continue }
        writer.key(rules.clauses[clause].id)
        switch answer {
        case .met: writer.bool(true)
        case .unmet: writer.bool(false)
        case .notApplicable: writer.string("na")
        }
      }
    }
  }
}

extension Expectation {
  /// What of an outcome is not so in another, and the star.
  ///
  /// Of clauses the few that are missing in the other are named where there are any, and else all;
  /// clauses that are unanswered in the other alone are never all there is to it.
  fileprivate init(of original: OutcomeSight, telling changed: OutcomeSight, _ rules: Rulebook) {
    self.init()
    if original.warnings != changed.warnings { warnings = original.warnings }
    guard let rating = original.rating else {
      diagnostics = original.errors
      return
    }
    star = rating.star
    guard let other = changed.rating else { return }
    unmet = Clauses(rating.unmet, telling: other.unmet, rules)
    if !rating.unanswered.isSubset(of: other.unanswered) {
      unanswered = Clauses(rating.unanswered, telling: other.unanswered, rules)
    }
    notApplicable = Clauses(rating.notApplicable, telling: other.notApplicable, rules)
    levels = rating.levels.filter { !other.levels.contains($0) }
    if rating.next != other.next || rating.star != other.star {
      next = Next(star: rating.next.map { _ in rating.star + 1 }, steps: rating.next ?? 0)
    }
    if rating.range != other.range { range = rating.range }
  }

  /// Writes what is expected as the members of the open object.
  package func write(to writer: inout JSONWriter, _ rules: Rulebook) {
    if let star {
      writer.key("star")
      writer.number(star)
    }
    unmet.write("unmet", to: &writer, rules)
    unanswered.write("unanswered", to: &writer, rules)
    notApplicable.write("notApplicable", to: &writer, rules)
    writeLevels(to: &writer, rules)
    if let next {
      writer.key("next")
      if let star = next.star {
        writer.members([("star", star), ("steps", next.steps)])
      } else {
        writer.null()
      }
    }
    if let range {
      writer.key("range")
      writer.members([("worst", range.lowerBound), ("best", range.upperBound)])
    }
    writer.strings("warnings", warnings)
    writer.strings("diagnostics", diagnostics)
  }

  private func writeLevels(to writer: inout JSONWriter, _ rules: Rulebook) {
    guard !levels.isEmpty else { return }
    writer.key("levels")
    writer.object { writer in
      for (position, first) in levels.enumerated()
      where !levels[..<position].contains(where: { $0.star == first.star }) {
        writer.key("\(first.star)")
        writer.object { writer in
          for level in levels where level.star == first.star {
            writer.key(rules.tiers[level.tier].id)
            writer.string("\(level.met)/\(level.applicable)")
          }
        }
      }
    }
  }
}

extension Expectation.Clauses {
  fileprivate init(_ original: BitSet, telling changed: BitSet, _ rules: Rulebook) {
    self.init()
    guard original != changed else { return }
    let clauses = rules.clauses.indices.filter { original[rules.clauses[$0].bit] }
    let missing = clauses.filter { !changed[rules.clauses[$0].bit] }
    if missing.isEmpty { exactly = clauses } else { atLeast = missing }
  }

  fileprivate func write(_ key: String, to writer: inout JSONWriter, _ rules: Rulebook) {
    writer.strings(key, exactly.map { $0.map { rules.clauses[$0].id } })
    writer.strings(key + "AtLeast", atLeast.map { $0.map { rules.clauses[$0].id } })
  }
}

extension JSONWriter {
  /// Writes a member that is a list of strings, where there is one.
  fileprivate mutating func strings(_ key: String, _ strings: [String]?) {
    guard let strings else { return }
    self.key(key)
    array(inline: true) { writer in
      for string in strings { writer.string(string) }
    }
  }

  /// Writes an object of numbers.
  fileprivate mutating func members(_ members: [(key: String, value: Int)]) {
    object { writer in
      for member in members {
        writer.key(member.key)
        writer.number(member.value)
      }
    }
  }
}
