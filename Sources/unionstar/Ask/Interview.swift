import StarRules

/// An interview: what was answered so far, and what is asked now.
///
/// A value, which a line changes; it reads nothing and prints nothing itself, and what an answer makes
/// of the star is said by the reader and the rating of everything else.
struct Interview {
  /// What a union said a year before.
  struct LastYear {
    let submission: Submission
    let draft: Draft
  }

  /// What the next line is taken for.
  enum Entry: Equatable {
    case answer
    /// A piece of evidence, until an empty line.
    case evidence
    case note
  }

  /// How it ended.
  enum Ending {
    /// Everything was asked.
    case finished
    case stopped
  }

  let rulebook: Rulebook
  let language: Language
  /// What is shown beside each question, and kept by an empty line; nil where nothing is.
  let lastYear: LastYear?
  private(set) var draft: Draft
  /// The draft as the reader takes it, under a name that stands in for one that is not known yet;
  /// nil while its type is not known, or a form that must be stated.
  private(set) var submission: Submission?
  private(set) var question: Question = .type
  var entry = Entry.answer
  private(set) var ending: Ending?
  /// Whether what was left open is asked again, because no count and no clause was not asked before.
  private(set) var asksAgain = false
  /// What is asked although null stands there, because a template put it there and nobody has answered
  /// anything yet.
  private(set) var unasked: Set<Question> = []
  /// The question that was shown last, and the criterion whose heading was.
  var shownQuestion: Question?
  var shownCriterion: Int?

  /// - Parameters:
  ///   - draft: what was answered before, which the reader accepts but for what is missing.
  ///   - lastYear: what the union said a year before.
  /// - Throws: ``SubmissionRefused`` where the reader does not.
  init(
    _ draft: Draft, lastYear: LastYear? = nil, rulebook: Rulebook, language: Language
  ) throws(SubmissionRefused) {
    self.draft = draft
    self.lastYear = lastYear
    self.rulebook = rulebook
    self.language = language
    submission = try draft.submission(rulebook)
    asksAgain =
      submission != nil && questions.allSatisfy { !$0.isOfUnion || standing(of: $0) != .absent }
    if asksAgain, questions.allSatisfy({ !$0.isOfUnion || standing(of: $0) != .given }) {
      unasked = Set([.code, .district].filter { standing(of: $0) == .blank })
    }
    question = nextOpen(after: nil) ?? .claim
  }

  /// Whether the draft can stand in a file: `assess` would rate it.
  var isRatable: Bool { submission != nil && draft.hasName }

  /// Takes what was typed.
  ///
  /// - Returns: what is to be said of it.
  mutating func take(_ line: TypedLine) -> [Saying] {
    switch line {
    case .tooLong: return [.trouble(Self.tooLong[language])]
    case .notUTF8: return [.trouble(Self.notUTF8[language])]
    case .controls: return [.trouble(Self.controls[language])]
    case .text(let text):
      if entry != .answer, let word = InterviewWord.ending(text.folded) {
        entry = .answer
        return obey(word)
      }
      switch entry {
      case .answer: return takeAnswer(text)
      case .evidence: return takeEvidence(text)
      case .note: return takeNote(text)
      }
    }
  }

  // MARK: Answers

  private mutating func takeAnswer(_ text: String) -> [Saying] {
    let folded = text.folded
    if folded.isEmpty { return keep() }
    if question.isOfText, let quoted = text.unquoted {
      return quoted.isEmpty ? keep() : put(.string(quoted))
    }
    if let word = InterviewWord.meant(by: folded, ofClause: clause != nil) { return obey(word) }
    if clause != nil, let (word, rest) = InterviewWord.withRest(text) { return obey(word, rest) }
    if clause == nil, Detail(text) == .removal { return skip() }
    switch question {
    case .name, .district: return put(.string(text))
    case .code where self.question(of: folded) == nil: return takeCode(text)
    default: break
    }
    if let target = self.question(of: folded) {
      // Far from where it was: what lies between is not passed over.
      shownCriterion = nil
      return go(to: target)
    }
    switch question {
    case .type, .form:
      guard let id = chosen(text) else { return [notAmongChoices(text)] }
      return put(.string(id))
    case .clause: return [notUnderstood(text)]
    default: break
    }
    guard let number = Int64(folded), folded.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return [noNumber(folded, text)]
    }
    return put(.number("\(number)"))
  }

  /// A code as certificates have it; one that cannot be right is told of and asked again.
  private mutating func takeCode(_ text: String) -> [Saying] {
    let code = String(text.halfWidth.uppercased().filter { !$0.isWhitespace })
    if let trouble = Self.trouble(ofCode: code) { return [.trouble(trouble[language])] }
    return put(.string(code))
  }

  /// Goes to another question, or back to this one.
  private mutating func go(to target: Question) -> [Saying] {
    question = target
    shownQuestion = nil
    return []
  }

  /// The clause that is asked; nil where something else is.
  var clause: Int? {
    if case .clause(let clause) = question { clause } else { nil }
  }

  /// Does what a word says; `rest` is what follows it on the line.
  private mutating func obey(_ word: InterviewWord, _ rest: String? = nil) -> [Saying] {
    switch word {
    case .yes:
      guard let rest, let clause else { return put(.bool(true)) }
      var next = draft
      if let checklist = submission?.checklist {
        next.setAnswer(clause, .bool(true), checklist, rulebook)
        if let trouble = name(rest, for: clause, checklist, in: &next) { return [trouble] }
      }
      return commit(next)
    case .no: return put(.bool(false))
    case .notApplicable: return setAside()
    case .skip: return skip()
    case .back:
      guard let previous else { return [.trouble(Self.isFirst[language])] }
      return go(to: previous)
    case .evidence:
      if let rest { return takeEvidence(rest) }
      entry = .evidence
      return [Saying(Self.evidenceHow[language])]
    case .note:
      if let rest { return takeNote(rest) }
      entry = .note
      return [Saying(Self.noteHow[language])]
    case .help: return help
    case .list: return progress
    case .stop:
      ending = .stopped
      return []
    }
  }

  /// An empty line: what is given stays, what was so last year is so again, and else it is left open.
  private mutating func keep() -> [Saying] {
    if standing(of: question) == .given { return commit(draft) }
    if let value = valueOfLastYear { return put(value) }
    if case .form = question, let form = type.flatMap({ rulebook.types[$0].defaultForm }) {
      return put(.string(rulebook.forms[form].id))
    }
    return skip()
  }

  private mutating func skip() -> [Saying] {
    let isNeeded =
      switch question {
      case .type, .name: true
      case .form: type.flatMap { rulebook.types[$0].defaultForm } == nil
      default: false
      }
    return isNeeded ? [.trouble(Self.isNeeded[language])] : put(.null)
  }

  /// "na", where the fact on which it hangs is known and the reader permits it.
  private mutating func setAside() -> [Saying] {
    guard let clause else { return [] }
    if let condition = rulebook.clauses[clause].condition {
      return [conditionDecides(condition, isKnown: submission?.facts[condition.fact] ?? -1 >= 0)]
    }
    guard rulebook.clauses[clause].notApplicableIf != nil else {
      return [Saying.trouble(Self.neverAside[language])]
    }
    return put(.string("na"))
  }

  /// Puts a value in the place of the answer to the question.
  private mutating func put(_ value: JSONValue) -> [Saying] {
    draft(putting: value).map { commit($0) } ?? []
  }

  /// Whether the reader would accept a value as the answer to the question.
  func accepts(_ value: JSONValue) -> Bool {
    (try? draft(putting: value)?.submission(rulebook)) != nil
  }

  /// The draft with a value in the place of the answer to the question; nil where a clause is asked
  /// and it is not known what binds.
  private func draft(putting value: JSONValue) -> Draft? {
    var next = draft
    switch question {
    case .type:
      next[organisation: "type"] = value
      let forms = rulebook.types.first { $0.id == value.text }?.forms ?? []
      let form = next[organisation: "form"]?.text
      if !forms.contains(where: { rulebook.forms[$0].id == form }) { next.removeForm() }
    case .form: next[organisation: "form"] = value
    case .name: next[organisation: "name"] = value
    case .code: next[organisation: "code"] = value
    case .district: next[organisation: "district"] = value
    case .year: next.setYear(value)
    case .claim: next["claimedStar"] = value
    case .fact(let fact):
      next.setFact(fact, value, rulebook)
      if case .number(let count) = value {
        next.withdrawAsides(fact, count: Int64(count) ?? 0, rulebook)
      }
    case .clause(let clause):
      guard let checklist = submission?.checklist else { return nil }
      next.setAnswer(clause, value, checklist, rulebook)
    }
    return next
  }

  /// Takes a draft over if the reader accepts it, and goes on to the next question.
  private mutating func commit(_ next: Draft) -> [Saying] {
    let before = submission
    do { submission = try next.submission(rulebook) } catch {
      return error.diagnostics(in: language).filter { $0.severity == .error }
        .map { .trouble($0.message) }
    }
    draft = next
    unasked.remove(question)
    let said = outcome(before)
    if let open = nextOpen(after: question) { question = open } else { ending = .finished }
    return said
  }

  /// Takes over what is beside an answer; the question stays.
  mutating func commitDetail(_ next: Draft) -> [Saying] {
    guard let submission = try? next.submission(rulebook) else { return [] }
    draft = next
    self.submission = submission
    return clause.map { details(of: $0) } ?? []
  }
}
