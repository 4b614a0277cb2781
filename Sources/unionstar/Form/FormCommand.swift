import StarRules

/// `form`: the form for the browser.
enum FormCommand {
  static let rule = CommandRule(
    name: "form", operands: "[TYPE]", count: 0...1,
    summary: Bilingual(
      "生成一份在浏览器里填写的自评表：一个网页文件，不用联网。",
      "Prints a form for the browser: one file, which needs no network."),
    details: [
      Bilingual(
        "双击打开这个文件，边填边看星级和还缺什么；可保存、打开自评表，打印评定表。",
        "Open the file by a double click: it shows the star and what is missing while it is filled "
          + "in, saves and opens submissions, and prints the rating sheet."),
      Bilingual(
        "写明 TYPE 时，表格一打开就选好这个工会类型；打开后仍可改选。",
        "With TYPE the form begins with that type chosen; another can be chosen in it."),
    ],
    options: [
      OptionRule(
        name: "--form", value: .free("FORM"),
        help: Bilingual("表格一打开就选好的建会形式", "the form of union to begin with"))
    ],
    examples: [
      "unionstar form --lang zh > 自评表.html", "unionstar form regional --form joint > form.html",
    ],
    namesType: true, run: run)

  @Sendable
  private static func run(
    _ arguments: Arguments, _ console: inout Console
  ) throws(Failure) -> ExitCode {
    // The page is to say the same digest of the rules as the tool, which is that of the whole file.
    let rulebook = try arguments.rulebook(console, withRegister: true)
    var type: Int?
    var form: Int?
    if let id = arguments.operands.first {
      let chosen = try rulebook.type(id, arguments)
      type = chosen
      form = try rulebook.form(of: chosen, arguments)
    } else if arguments["--form"] != nil {
      throw arguments.fail(
        Bilingual("--form 要与 TYPE 一起用", "--form goes with TYPE"))
    }
    let page = FormPage(
      rulebook: rulebook, type: type, form: form, language: arguments.language)
    console.print(page.html)
    return .success
  }
}
