// Checks that need more than one place of a submission.

extension SubmissionReader {
  /// Checks the organisation as far as it was read: what may still have come is not missing.
  mutating func checkOrganisation() {
    if organisation.isClosed {
      if !organisation.hasName { note(.missingKey(.name), at: organisation.brace) }
      if !organisation.hasType { note(.missingKey(.type), at: organisation.brace) }
    }
    if organisation.formOffset >= 0, record.form < 0 {
      note(.unknownForm(type: record.type), at: organisation.formOffset)
    }
    guard record.type >= 0 else { return }
    let type = rulebook.types[record.type]
    if organisation.hasForm {
      if record.form >= 0, !type.forms.contains(record.form) {
        note(.formNotAllowed(type: record.type), at: organisation.formOffset)
        record.form = -1
      }
    } else if !organisation.isClosed {
      // The text broke off before the form could come.
    } else if let form = type.defaultForm {
      record.form = form
    } else {
      note(.formNotStated(type: record.type), at: organisation.brace)
    }
  }

  mutating func checkCode(in text: Span<UInt8>) {
    guard let code = record.code else { return }
    let bytes = code.hasEscapes ? text.bytes(of: code) : []
    let isValid =
      code.hasEscapes
      ? CreditCode.isValid(bytes.indices, in: bytes.span)
      : CreditCode.isValid(code.start..<code.end, in: text)
    if !isValid { note(.invalidCode, at: organisation.codeOffset) }
  }

  /// Warns of a year that the rules are not for, unless it is refused as the year of no edition.
  @inline(never)
  mutating func noteYear(in text: Span<UInt8>) {
    let isRefused =
      findings.errorCount > 0
      && findings.sorted.contains {
        if case .submission(.yearNotCovered) = $0.problem { true } else { false }
      }
    guard !isRefused else { return }
    note(.yearNotInForce, at: max(start, text.editionKeys(stopsAtYear: true).yearPlace))
  }

  mutating func checkSheet() {
    guard record.type >= 0 else { return }
    guard record.form < 0 else {
      let checklist = checklist()
      guard checklist.hasProblem(with: record.sheet) else { return }
      SheetCheck(rulebook, checklist, record.sheet).forEachProblem {
        findings.add(.submission($0), at: $1)
      }
      return
    }
    // Without a form only what is wrong in every form of the type is certain.
    var certain: [Finding]?
    for form in rulebook.types[record.type].forms {
      record.form = form
      var found: [Finding] = []
      SheetCheck(rulebook, checklist(), record.sheet).forEachProblem {
        found.append(Finding(offset: $1, problem: .submission($0)))
      }
      certain = certain.map { $0.filter(found.contains) } ?? found
    }
    record.form = -1
    for finding in certain ?? [] { findings.add(finding.problem, at: finding.offset) }
  }

  /// What binds the union of the last submission, which must have a type and a form.
  package mutating func checklist() -> Checklist {
    checklist(type: record.type, form: record.form)
  }

  /// What binds the unions of a type and form, by their positions; compiled when it is first asked for.
  mutating func checklist(type: Int, form: Int) -> Checklist {
    let place = type * rulebook.forms.count + form
    if let checklist = checklists[place] { return checklist }
    let checklist = Checklist(rulebook, type: type, form: form)
    checklists[place] = checklist
    return checklist
  }
}
