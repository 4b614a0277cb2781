/// A case that tells a mutant from the original, ready to be added to a case file.
package struct TellingCase: Sendable {
  /// The mutant it tells.
  package let mutant: Mutant
  /// Its type and form, by position.
  package let type: Int
  package let form: Int
  private let facts: [Int64]
  private let previous: [Int64]
  /// By slot, in the order of the document.
  private let answers: [(slot: Int, value: Answer.Value)]
  /// What comes out by the true rulebook, as far as it is expected.
  package let expectation: Expectation

  init(_ mutant: Mutant, _ pair: RulebookPair, _ draft: SheetDraft) {
    self.mutant = mutant
    facts = draft.facts
    previous = draft.previous
    answers = draft.answers(pair)
    type = pair.checklists.original.type
    form = pair.checklists.original.form
    let (original, changed) = pair.sights(draft)
    expectation = Expectation(of: original, telling: changed, pair.rulebooks.original)
  }

  /// How many answers and facts it has.
  package var size: Int { answers.count + (facts + previous).count { $0 != AnswerSheet.missing } }

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
      // A rulebook's texts stand in it, and it is shown to be copied from a terminal.
      writer.member("name", name.visible)
      writer.member("about", mutant.about(rules))
      writer.key("submission")
      writer.object { writeSubmission(to: &$0, rules, in: language) }
      writer.key("expect")
      writer.object(inline: true) { expectation.write(to: &$0, rules) }
    }
  }

  private func writeFacts(
    _ facts: [Int64], to writer: inout JSONWriter, _ rules: Rulebook
  ) {
    writer.key("facts")
    writer.object(inline: true) { writer in
      for (fact, count) in facts.enumerated() where count != AnswerSheet.missing {
        writer.member(rules.facts[fact].id, count)
      }
    }
  }

  private func writeSubmission(
    to writer: inout JSONWriter, _ rules: Rulebook, in language: Language
  ) {
    writer.key("organisation")
    writer.object(inline: true) { writer in
      writer.member("name", language == .zh ? "甲" : "A")
      writer.member("type", rules.types[type].id)
      writer.member("form", rules.forms[form].id)
    }
    writeFacts(facts, to: &writer, rules)
    if previous.contains(where: { $0 != AnswerSheet.missing }) {
      writer.key("previous")
      writer.object(inline: true) { writeFacts(previous, to: &$0, rules) }
    }
    writer.key("answers")
    writer.object(inline: true) { writer in
      for (slot, value) in answers {
        writer.key(rules.id(ofSlot: slot))
        switch value {
        case .met: writer.bool(true)
        case .unmet: writer.bool(false)
        case .notApplicable: writer.string("na")
        }
      }
    }
  }
}

extension SheetDraft {
  /// The answers by slot: where the mutant leaves what binds as it is, a criterion all of whose clauses
  /// have the same answer has that answer itself.
  fileprivate func answers(_ pair: RulebookPair) -> [(slot: Int, value: Answer.Value)] {
    let rules = pair.rulebooks.original
    var shared: [(slot: Int, value: Answer.Value)] = []
    for (index, criterion) in rules.criteria.enumerated() {
      let asked = criterion.clauses.filter {
        pair.checklists.original.attested[rules.clauses[$0].bit]
      }
      if case .demand = pair.mutant.alteration, asked.count > 1,
        asked.allSatisfy({ answers[$0] == .met })
      {
        shared.append((index, .met))
        continue
      }
      for clause in criterion.clauses {
        guard let answer = answers[clause] else { continue }
        shared.append((rules.criteria.count + clause, answer))
      }
    }
    return shared
  }
}
