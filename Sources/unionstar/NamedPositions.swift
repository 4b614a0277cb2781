import StarRules

extension Rulebook {
  /// The position of the type whose id is `id`; refused with the nearest one where there is none.
  func type(_ id: String, _ arguments: Arguments) throws(Failure) -> Int {
    try position(
      of: id, among: types.map { ($0.id, $0.name) }, Bilingual("工会类型", "type"), arguments)
  }

  /// The position of the form whose id is `id`.
  func form(_ id: String, _ arguments: Arguments) throws(Failure) -> Int {
    try position(
      of: id, among: forms.map { ($0.id, $0.name) }, Bilingual("建会形式", "form"), arguments)
  }

  /// The form that `--form` names for a type, or else the type's default; nil where there is neither.
  func form(of type: Int, _ arguments: Arguments) throws(Failure) -> Int? {
    guard let id = arguments["--form"] else { return types[type].defaultForm }
    let form = try form(id, arguments)
    guard types[type].forms.contains(form) else {
      let list = formList(of: type)
      throw arguments.fail(
        Bilingual("这一类型的建会形式只能是 \(list)", "the form of this type can only be \(list)"))
    }
    return form
  }

  /// The ids of the forms that a type can have.
  func formList(of type: Int) -> String {
    types[type].forms.map { forms[$0].id }.joined(separator: ", ")
  }

  /// The position of the tier whose id is `id`.
  func tier(_ id: String, _ arguments: Arguments) throws(Failure) -> Int {
    try position(of: id, among: tiers.map { ($0.id, $0.name) }, Bilingual("指数", "tier"), arguments)
  }

  private func position(
    of id: String, among values: [(id: String, name: LocalizedText)], _ kind: Bilingual,
    _ arguments: Arguments
  ) throws(Failure) -> Int {
    if let position = values.firstIndex(where: { $0.id == id }) { return position }
    let list = values.map(\.id).joined(separator: ", ")
    let shown = Display.visible(id)
    throw arguments.fail(
      Bilingual(
        "没有\(kind.zh)“\(shown)”，可用：\(list)", "there is no \(kind.en) '\(shown)'; there are \(list)"
      )
      .suggesting(Suggestion.meant(by: id, among: values)))
  }
}
