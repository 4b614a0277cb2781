import StarRules

/// The JSON Schema of a submission, made from a rulebook.
///
/// A clause says itself what it can be answered, whatever the type. Which ids there are, and what a
/// criterion can be answered as a whole, stands under the type and form. Answers that do not bind
/// stay valid, as the reader ignores them with a warning.
struct SubmissionSchema {
  let rulebook: Rulebook
  let language: Language

  /// The whole schema.
  var json: [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      writer.member("title", rulebook.document.title[language])
      writer.member("type", "object")
      writer.required(["organisation"])
      writer.properties { writer in
        for key in SubmissionKey.keys(of: .submission) { write(key, to: &writer) }
      }
      writer.closed()
      writer.key("allOf")
      writer.array { writer in
        for type in rulebook.types.indices { writeCases(of: type, to: &writer) }
      }
      writer.key("$defs")
      writer.object { writer in
        writeDefinitions(to: &writer)
        for type in rulebook.types.indices {
          for group in groups(of: type) {
            writer.schema(group.name) { writeAnswers(of: group.checklist, to: &$0) }
          }
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  // MARK: The fixed part

  /// What can stand under a key of the submission or of its organisation; nothing where the rulebook
  /// has none such.
  private func write(_ key: SubmissionKey, to writer: inout JSONWriter) {
    switch key {
    case .reviews where rulebook.stages.isEmpty, .honours where rulebook.honours.isEmpty: return
    case .reviews: writer.list(key.rawValue) { writeReview(to: &$0) }
    case .honours: writer.list(key.rawValue) { writeHonour(to: &$0) }
    default: writer.schema(key.rawValue) { writeValue(of: key, to: &$0) }
    }
  }

  private func writeValue(of key: SubmissionKey, to writer: inout JSONWriter) {
    switch key {
    case .format: writer.choice([Submission.format], orNull: true)
    case .rulebook: writer.choice([rulebook.id], orNull: true)
    case .year: writer.number(1949, 2999)
    case .organisation: writeOrganisation(to: &writer)
    case .claimedStar: writer.number(0, Int64(rulebook.levels.count))
    case .facts: writeFacts(to: &writer) { $0.bounds }
    case .previous: writePrevious(to: &writer)
    case .answers: writeAnswers(to: &writer)
    case .name:
      writer.member("type", "string")
      writer.member("pattern", #"\S"#)
    case .type: writer.choice(rulebook.types.map(\.id), orNull: false)
    case .form: writer.choice(rulebook.forms.map(\.id), orNull: true)
    default: writer.types(["string", "null"])
    }
  }

  private func writeOrganisation(to writer: inout JSONWriter) {
    writer.member("type", "object")
    writer.required(["name", "type"])
    writer.properties { writer in
      for key in SubmissionKey.keys(of: .organisation) { write(key, to: &writer) }
    }
    writer.closed()
  }

  private func writePrevious(to writer: inout JSONWriter) {
    writer.types(["object", "null"])
    writer.properties { writer in
      writer.schema("year") { $0.number(1949, 2999) }
      writer.schema("facts") { writeFacts(to: &$0) { $0.previousBounds } }
    }
    writer.closed()
  }

  /// The facts, each within those `bounds` that are asked of it.
  private func writeFacts(
    to writer: inout JSONWriter, _ bounds: (Fact) -> ClosedRange<Int64>
  ) {
    writer.types(["object", "null"])
    writer.properties { writer in
      for fact in rulebook.facts {
        writer.schema(fact.id) { writer in
          let note = fact.note.map { Bilingual("：\($0[.zh])", ": \($0[.en])")[language] } ?? ""
          writer.member("description", fact.name[language] + note)
          writer.number(bounds(fact).lowerBound, bounds(fact).upperBound)
        }
      }
    }
    writer.closed()
  }

  private func writeAnswers(to writer: inout JSONWriter) {
    writer.types(["object", "null"])
    writer.schema("propertyNames") { writer in
      writer.key("anyOf")
      writer.array { writer in
        writer.object(inline: true) {
          $0.choice(rulebook.criteria.map(\.id) + rulebook.clauses.map(\.id), orNull: false)
        }
        writer.object(inline: true) { $0.member("pattern", #"^(x-|\$schema$)"#) }
      }
    }
    writer.schema("patternProperties") { writer in
      writer.schema(#"^(?!x-|\$schema$)"#) { $0.reference("answer") }
    }
  }

  private func writeReview(to writer: inout JSONWriter) {
    writer.required(["stage", "date"])
    writer.properties { writer in
      writer.schema("stage") { $0.choice(rulebook.stages.map(\.id), orNull: false) }
      writer.schema("date") { writer in
        writer.member("type", "string")
        writer.member("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
      }
      writer.schema("by") { $0.types(["string", "null"]) }
      for key in ["answers", "facts"] {
        writer.schema(key) { $0.member("$ref", "#/properties/\(key)") }
      }
      writer.schema("note") { $0.types(["string", "null"]) }
    }
  }

  private func writeHonour(to writer: inout JSONWriter) {
    writer.required(["title", "year"])
    writer.properties { writer in
      writer.schema("title") { $0.choice(rulebook.honours.map(\.id), orNull: false) }
      writer.schema("year") { writer in
        writer.member("type", "integer")
        writer.member("minimum", 1949)
        writer.member("maximum", 2999)
      }
    }
  }

  // MARK: By type and form

  /// The forms of one type whose unions are asked the same.
  private struct Group {
    let checklist: Checklist
    var forms: [Int]
    /// What defines their answers.
    var name: String
  }

  private func groups(of type: Int) -> [Group] {
    var groups: [Group] = []
    for form in rulebook.types[type].forms {
      let checklist = Checklist(rulebook, type: type, form: form)
      if let twin = groups.firstIndex(where: { $0.checklist.binding == checklist.binding }) {
        groups[twin].forms.append(form)
        groups[twin].name += "-\(rulebook.forms[form].id)"
      } else {
        let name = "answers-of-\(rulebook.types[type].id)-\(rulebook.forms[form].id)"
        groups.append(Group(checklist: checklist, forms: [form], name: name))
      }
    }
    return groups
  }

  /// One condition for all forms of a type that are asked the same, of the union and of reviews.
  private func writeCases(of type: Int, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.schema("if") { writeCondition(type, forms: nil, to: &$0) }
      writer.schema("then") { writeForms(of: type, to: &$0) }
    }
    for group in groups(of: type) {
      writer.object { writer in
        writer.schema("if") { writeCondition(type, forms: group.forms, to: &$0) }
        writer.schema("then") { writer in
          writer.properties { writer in
            writer.schema("answers", inline: true) { $0.reference(group.name) }
            guard !rulebook.stages.isEmpty else { return }
            writer.schema("reviews") { writer in
              writer.schema("items") { writer in
                writer.properties { writer in
                  writer.schema("answers", inline: true) { $0.reference(group.name) }
                }
              }
            }
          }
        }
      }
    }
  }

  /// That the organisation is of `type` and, where they are given, has one of `forms`.
  private func writeCondition(_ type: Int, forms: [Int]?, to writer: inout JSONWriter) {
    let entry = rulebook.types[type]
    let hasDefault = forms.map { forms in entry.defaultForm.map(forms.contains) ?? false } ?? true
    writer.required(["organisation"])
    writer.properties { writer in
      writer.schema("organisation") { writer in
        writer.required(hasDefault ? ["type"] : ["type", "form"])
        writer.properties { writer in
          writer.schema("type") { $0.choice([entry.id], orNull: false) }
          if let forms {
            writer.schema("form") {
              $0.choice(forms.map { rulebook.forms[$0].id }, orNull: hasDefault)
            }
          }
        }
      }
    }
  }

  /// The forms that unions of a type may have.
  private func writeForms(of type: Int, to writer: inout JSONWriter) {
    let entry = rulebook.types[type]
    writer.properties { writer in
      writer.schema("organisation") { writer in
        if entry.defaultForm == nil { writer.required(["form"]) }
        writer.properties { writer in
          writer.schema("form") {
            $0.choice(
              entry.forms.map { rulebook.forms[$0].id }, orNull: entry.defaultForm != nil)
          }
        }
      }
    }
  }

  private func writeAnswers(of checklist: Checklist, to writer: inout JSONWriter) {
    writer.properties { writer in
      for check in checklist.criteria {
        let criterion = rulebook.criteria[check.criterion]
        writer.schema(criterion.id, inline: true) {
          $0.reference(definition(of: check.criterion, checklist))
        }
        for clause in criterion.clauses where checklist.binding[rulebook.clauses[clause].bit] {
          let id = rulebook.clauses[clause].id
          writer.schema(id, inline: true) { $0.reference(id) }
        }
      }
    }
    writeSetAside(checklist, to: &writer)
  }

  /// The clauses of a criterion that must be answered, whatever the facts.
  private func mustBeAnswered(_ criterion: Int, _ checklist: Checklist) -> [Int] {
    rulebook.criteria[criterion].clauses.filter { clause in
      let entry = rulebook.clauses[clause]
      return checklist.attested[entry.bit] && entry.notApplicableIf == nil && entry.condition == nil
    }
  }

  /// What a criterion can be answered as a whole.
  private func definition(of criterion: Int, _ checklist: Checklist) -> String {
    if checklist.computedCriteria[criterion] { return "computed" }
    let attested = rulebook.criteria[criterion].clauses.filter {
      checklist.attested[rulebook.clauses[$0].bit]
    }
    return attested.count == 1 && !mustBeAnswered(criterion, checklist).isEmpty
      ? "yes-or-no" : "answer"
  }

  /// That a criterion is "na" only where those of its clauses that must be answered are.
  private func writeSetAside(_ checklist: Checklist, to writer: inout JSONWriter) {
    writer.key("allOf")
    writer.array { writer in
      writer.object(inline: true) { _ in }
      for check in checklist.criteria
      where definition(of: check.criterion, checklist) == "answer" {
        let clauses = mustBeAnswered(check.criterion, checklist)
        guard !clauses.isEmpty else { continue }
        let id = rulebook.criteria[check.criterion].id
        writer.object { writer in
          writer.schema("if") { writer in
            writer.required([id])
            writer.properties { $0.schema(id) { $0.reference("set-aside") } }
          }
          writer.schema("then") { $0.required(clauses.map { rulebook.clauses[$0].id }) }
        }
      }
    }
  }

  // MARK: What an answer can be

  private func writeDefinitions(to writer: inout JSONWriter) {
    let values = ["true", "false", "null", "\"na\""]
    writer.schema("answer") { $0.answer(values) }
    writer.schema("yes-or-no") { $0.answer(values.dropLast()) }
    writer.schema("computed") { $0.answer(["null"]) }
    writer.schema("set-aside") { writer in
      writer.key("anyOf")
      writer.array { writer in
        writer.object(inline: true) { $0.member("const", "na") }
        writer.object(inline: true) { writer in
          writer.member("type", "object")
          writer.required(["met"])
          writer.properties { $0.schema("met") { $0.member("const", "na") } }
        }
      }
    }
    for index in rulebook.clauses.indices {
      let clause = rulebook.clauses[index]
      let words = ClauseWords(rulebook: rulebook, clause: index, language: language)
      writer.schema(clause.id) { writer in
        writer.member(
          "description",
          [words.question, words.threshold, words.permission].compactMap { $0 }
            .joined(separator: " "))
        let isFree = clause.notApplicableIf != nil || clause.condition != nil
        writer.reference(clause.rate != nil ? "computed" : isFree ? "answer" : "yes-or-no")
      }
    }
  }
}
