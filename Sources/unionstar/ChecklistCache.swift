import StarRules

/// The checklists of a rulebook, each compiled when the first case of its type and form comes.
struct ChecklistCache {
  private let rulebook: Rulebook
  /// At `type * forms.count + form`.
  private var checklists: [Int: Checklist] = [:]

  init(_ rulebook: Rulebook) { self.rulebook = rulebook }

  /// What binds the union of a case; nil where its type or form is not known.
  mutating func checklist(of run: CaseRun) -> Checklist? {
    guard let (type, form) = run.typeAndForm else { return nil }
    let place = type * rulebook.forms.count + form
    if let checklist = checklists[place] { return checklist }
    let checklist = Checklist(rulebook, type: type, form: form)
    checklists[place] = checklist
    return checklist
  }
}
