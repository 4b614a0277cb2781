import StarRules

/// `template`: an empty submission with every question in it.
enum TemplateCommand {
  static let rule = CommandRule(
    name: "template", operands: "TYPE", count: 1...1,
    summary: Bilingual(
      "生成一份空白自评表，其中有这一类型要回答的全部问题。",
      "Prints an empty submission with every question that binds a type."),
    details: [
      Bilingual(
        "TYPE 是工会类型的编号，'unionstar rules' 列出全部类型。",
        "TYPE is the id of a type; 'unionstar rules' lists them."),
      Bilingual(
        "把 null 改成 true（是）、false（否）或允许时的 \"na\"（不适用）；"
          + "有佐证的写成 {\"met\": true, \"evidence\": [\"文件名\"]}。"
          + "指标的编号（如 B1）一次回答它的全部条款，条款的编号（如 B1a）只回答这一条。",
        "Replace null by true, false or, where permitted, \"na\"; with evidence write "
          + "{\"met\": true, \"evidence\": [\"file name\"]}. "
          + "A criterion's id such as B1 answers all its clauses, a clause's such as B1a that one."),
    ],
    options: [
      OptionRule(
        name: "--form", value: .free("FORM"),
        help: Bilingual(
          "建会形式；没有默认形式的类型必须写明", "the union's form; a type without a default must name one"))
    ],
    examples: [
      "unionstar template non-public > 自评表.json",
      "unionstar template regional --form federation | unionstar assess -",
    ],
    formats: ["json"], namesType: true, run: run)

  @Sendable
  private static func run(
    _ arguments: Arguments, _ console: inout Console
  ) throws(Failure) -> ExitCode {
    let rulebook = try arguments.rulebook(console)
    let type = try rulebook.type(arguments.operands[0], arguments)
    guard let form = try rulebook.form(of: type, arguments) else {
      let list = rulebook.formList(of: type)
      throw arguments.fail(
        Bilingual("这一类型须用 --form 写明建会形式：\(list)", "this type needs --form, one of \(list)"))
    }
    let template = Template(
      rulebook: rulebook, checklist: Checklist(rulebook, type: type, form: form),
      language: arguments.language)
    console.print(template.json)
    return .success
  }
}

/// An empty submission for one type and form.
struct Template {
  let rulebook: Rulebook
  let checklist: Checklist
  let language: Language

  /// What stands in the place of the union's name.
  static let blankName = Bilingual("（填写工会名称）", "(name of the union)")

  private var questionnaire: Questionnaire { Questionnaire(rulebook, checklist) }

  /// The submission as indented JSON; it is accepted as it stands.
  var json: [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      for key in SubmissionKey.keys(of: .submission) {
        switch key {
        case .format: writer.member(key.rawValue, Submission.format)
        case .rulebook: writer.member(key.rawValue, rulebook.id)
        case .organisation: writeOrganisation(to: &writer)
        case .facts: writeFacts(to: &writer)
        case .previous: writePrevious(to: &writer)
        case .answers: writeAnswers(to: &writer)
        case .reviews, .honours, .source: break
        default:
          writer.key(key.rawValue)
          writer.null()
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  private func writeOrganisation(to writer: inout JSONWriter) {
    writer.key("organisation")
    writer.object { writer in
      for key in SubmissionKey.keys(of: .organisation) {
        switch key {
        case .name: writer.member(key.rawValue, Self.blankName[language])
        case .type: writer.member(key.rawValue, rulebook.types[checklist.type].id)
        case .form: writer.member(key.rawValue, rulebook.forms[checklist.form].id)
        default:
          writer.key(key.rawValue)
          writer.null()
        }
      }
    }
  }

  private func writeFacts(to writer: inout JSONWriter) {
    writer.key("facts")
    writer.object { writer in
      for fact in questionnaire.facts {
        let entry = rulebook.facts[fact]
        let unit = rulebook.units[entry.unit].other[language]
        let note = entry.note.map { Bilingual("：\($0[.zh])", ": \($0[.en])")[language] } ?? ""
        writer.member(
          "x-\(entry.id)",
          entry.name[language] + Bilingual("（\(unit)）", " (\(unit))")[language] + note)
        writer.key(entry.id)
        writer.null()
      }
    }
  }

  /// Where last year's facts can stand, where any are compared.
  private func writePrevious(to writer: inout JSONWriter) {
    let isCompared = rulebook.plausibility.indices.contains { rule in
      guard case .changed = rulebook.plausibility[rule].grounds else { return false }
      return checklist.plausibility.binding[rule]
    }
    guard isCompared else { return }
    writer.member(
      "x-previous",
      Bilingual(
        "可填去年的数据，用来核对：{\"year\": …, \"facts\": {…}}",
        "last year's facts may stand here, to be compared: "
          + "{\"year\": …, \"facts\": {…}}")[language])
    writer.key("previous")
    writer.null()
  }

  private func writeAnswers(to writer: inout JSONWriter) {
    writer.key("answers")
    writer.object { writer in
      for check in checklist.criteria {
        for clause in questionnaire.attested(of: check.criterion) {
          let key = questionnaire.key(of: clause)
          writer.member("x-\(key)", question(clause))
          writer.key(key)
          writer.null()
        }
      }
    }
  }

  /// What is asked, when it applies, and when "na" is permitted.
  private func question(_ clause: Int) -> String {
    let words = ClauseWords(rulebook: rulebook, clause: clause, language: language)
    return ([words.question] + [words.permission].compactMap { $0 })
      .joined(separator: Bilingual("", " ")[language])
  }
}
